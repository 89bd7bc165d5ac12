import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { ClientError } from "../src/ipc/errors";
import type { MemoryClient } from "../src/ipc/memory";
import { axeFindsNothing, controlsAreLabelled } from "./checks";
import { openApp } from "./mount";

const panel = (name: string) => within(screen.getByRole("region", { name }));
const reminders = () => panel("Reminders");
const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const time = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
const asked = (client: MemoryClient, command: string) =>
  client.calls.filter(([name]) => name === command).map(([, request]) => request);
const types = (field: HTMLInputElement, value: string) =>
  fireEvent.change(field, { target: { value } });

const REFUSED = new ClientError({
  kind: "rejected",
  code: "login_refused",
  words: "the system did not let the start at login be changed; look in its own settings",
});
const refuses = () => Promise.reject(REFUSED);

async function opens(prepare?: (client: MemoryClient) => void): Promise<MemoryClient> {
  const { client } = openApp("open", "#/settings", prepare);
  await screen.findByRole("heading", { name: "Reminders" });
  return client;
}

const USUAL = [30, 14, 7, 3, 1, 0];
const CHOICES = {
  at: "09:00",
  quiet: null,
  last_day_breaks_quiet: false,
  names: false,
  leads: { decide_by: USUAL, own: USUAL, re_check: [0], kept_until: [0], hold_review: [0] },
};

describe("how reminders come", () => {
  it("shows what is set, with a label for each, and nothing that axe finds", async () => {
    await opens();
    expect(time("Reminders come at").value).toBe("09:00");
    for (const kind of [
      "A date to decide by",
      "A date of your own",
      "A switch to look at again",
      "Deleted content is gone by then, the provider says",
      "A court order to look at again",
    ]) {
      expect(reminders().getByRole("group", { name: kind })).toBeTruthy();
    }
    expect(box("No notices in these hours").checked).toBe(false);
    expect(screen.queryByLabelText("From")).toBeNull();
    expect(reminders().getByText(/1 privacy deadline in 3 days/)).toBeTruthy();
    controlsAreLabelled();
    await axeFindsNothing();
  });

  it("sets the hour, and tells neither half a time nor the one that holds", async () => {
    const client = await opens();
    await types(time("Reminders come at"), "18:30");
    await reminders().findByText("Saved.");
    expect(asked(client, "choose_reminders")).toEqual([{ ...CHOICES, at: "18:30" }]);
    await types(time("Reminders come at"), "");
    const said = reminders().getByText(
      "Write hours and minutes, for instance 09:00. Until then 18:30 counts.",
    );
    expect(time("Reminders come at").getAttribute("aria-describedby")).toContain(said.id);
    expect(time("Reminders come at").getAttribute("aria-invalid")).toBe("true");
    await types(time("Reminders come at"), "18:30");
    expect(said.isConnected).toBe(false);
    expect(asked(client, "choose_reminders")).toHaveLength(1);
  });

  it("takes a time as it is typed where the page has no clock", async () => {
    const client = await opens();
    const field = time("Reminders come at");
    field.type = "text";
    await types(field, " 8:05 ");
    await reminders().findByText("Saved.");
    await types(field, "24:00");
    expect(reminders().getByText(/Until then 08:05 counts/)).toBeTruthy();
    expect(asked(client, "choose_reminders")).toEqual([{ ...CHOICES, at: "08:05" }]);
  });

  it("sets lead times for one kind of day alone, and says when none is left", async () => {
    const client = await opens();
    const orders = within(
      reminders().getByRole("group", { name: "A court order to look at again" }),
    );
    await fireEvent.click(orders.getByRole("checkbox", { name: "on the day" }));
    await orders.findByText("No reminder of these comes. They stay on the agenda.");
    const other = orders.getByLabelText("Another number of days");
    await fireEvent.input(other, { target: { value: "731" } });
    expect(orders.getByText("A whole number of days, 730 at most.")).toBeTruthy();
    const add = orders.getByRole<HTMLButtonElement>("button", { name: "Add it" });
    expect(add.disabled).toBe(true);
    await fireEvent.input(other, { target: { value: "60" } });
    await fireEvent.submit(other);
    const added = await orders.findByRole<HTMLInputElement>("checkbox", { name: "60 days" });
    expect(added.checked).toBe(true);
    expect(asked(client, "choose_reminders")).toEqual([
      { ...CHOICES, leads: { ...CHOICES.leads, hold_review: [] } },
      { ...CHOICES, leads: { ...CHOICES.leads, hold_review: [60] } },
    ]);
  });

  it("has quiet hours, with what happens to a notice that cannot wait", async () => {
    const client = await opens();
    await fireEvent.click(box("No notices in these hours"));
    await types(await screen.findByLabelText("From"), "23:00");
    await types(time("Until"), "06:30");
    await fireEvent.click(box(/^A notice that cannot wait/));
    await fireEvent.click(box("Name the service"));
    expect(await reminders().findByText(/Others may see it on your screen/)).toBeTruthy();
    await axeFindsNothing();
    const quiet = { from: "23:00", to: "06:30" };
    await waitFor(() => {
      expect(asked(client, "choose_reminders").at(-1)).toEqual({
        ...CHOICES,
        quiet,
        last_day_breaks_quiet: true,
        names: true,
      });
    });
    await fireEvent.click(box("No notices in these hours"));
    await waitFor(() => {
      expect(asked(client, "choose_reminders").at(-1)).toMatchObject({ quiet: null });
    });
    expect(screen.queryByLabelText("From")).toBeNull();
  });

  it("keeps a change while the answer to the one before it is on its way", async () => {
    const client = await opens();
    const whole = client.choose_reminders;
    const waiting: (() => void)[] = [];
    client.choose_reminders = async (request) => {
      await new Promise<void>((go) => waiting.push(go));
      return whole(request);
    };
    await fireEvent.click(box("No notices in these hours"));
    await fireEvent.click(box("Name the service"));
    await waitFor(() => {
      expect(waiting).toHaveLength(2);
    });
    waiting[0]?.();
    await reminders().findByText("Saved.");
    expect(box("Name the service").checked).toBe(true);
    waiting[1]?.();
    await waitFor(() => {
      expect(asked(client, "choose_reminders")).toHaveLength(2);
    });
    expect(asked(client, "choose_reminders").at(-1)).toMatchObject({
      quiet: { from: "22:00", to: "07:00" },
      names: true,
    });
  });

  it("shows what another program set", async () => {
    const client = await opens();
    await client.choose_reminders({ ...CHOICES, names: true });
    client.tellChanged();
    await waitFor(() => {
      expect(box("Name the service").checked).toBe(true);
    });
  });

  it("puts back what was refused, says why, and offers it again", async () => {
    const client = await opens();
    const works = client.choose_reminders;
    client.choose_reminders = () => {
      throw new ClientError({ kind: "rejected", code: "no_such", words: "not now; try it later" });
    };
    await types(time("Reminders come at"), "07:00");
    const alert = within(await reminders().findByRole("alert"));
    expect(alert.getByText("Not now; try it later.")).toBeTruthy();
    expect(time("Reminders come at").value).toBe("09:00");
    await fireEvent.click(box("Name the service"));
    await waitFor(() => {
      expect(box("Name the service").checked).toBe(false);
    });
    const own = within(reminders().getByRole("group", { name: "A date of your own" }));
    const week = own.getByRole<HTMLInputElement>("checkbox", { name: "7 days" });
    await fireEvent.click(week);
    expect((await own.findByRole("alert")).textContent).toContain("Not now");
    expect(week.checked).toBe(true);
    expect(reminders().queryByText("Saved.")).toBeNull();
    client.choose_reminders = works;
    await fireEvent.click(reminders().getByRole("button", { name: "Try again" }));
    await reminders().findByText("Saved.");
    expect(box("Name the service").checked).toBe(true);
    expect(reminders().queryByRole("button", { name: "Try again" })).toBeNull();
  });

  it("can only be read where the ledger can only be read", async () => {
    await opens((client) => {
      const whole = client.app_state;
      client.app_state = async () => ({ ...(await whole()), read_only_reason: "disk-error" });
    });
    await waitFor(() => {
      expect(time("Reminders come at").matches(":disabled")).toBe(true);
    });
    // Finding a setting changes nothing.
    const controls = [...document.querySelectorAll("main input:not([type=search])")].filter(
      (control) => control.closest("section")?.textContent.includes("Calendar file") !== true,
    );
    expect(controls.length).toBeGreaterThan(30);
    expect(controls.filter((control) => !control.matches(":disabled"))).toEqual([]);
    await axeFindsNothing();
  });

  it("fails in place, with a code and a way on", async () => {
    openApp("fails", "#/settings");
    const alert = within((await screen.findAllByRole("alert"))[0] as HTMLElement);
    expect(alert.getByText("Code busy")).toBeTruthy();
    expect(alert.getByRole("button", { name: "Try again" })).toBeTruthy();
    await axeFindsNothing();
  });
});

describe("finding a setting", () => {
  const field = () => screen.getByLabelText<HTMLInputElement>("Find a setting");
  const looks = (text: string) => fireEvent.input(field(), { target: { value: text } });

  it("goes by keys to what is called so, and says when nothing is", async () => {
    await opens();
    await fireEvent.keyDown(window, { key: "f", ctrlKey: true });
    expect(document.activeElement).toBe(field());
    await looks("QUIET hours");
    expect(screen.getByText("1 setting. Enter goes to it.").getAttribute("role")).toBe("status");
    await fireEvent.submit(field());
    expect(document.activeElement).toBe(box("No notices in these hours"));
    expect(field().value).toBe("");
    await looks("date of your own 7");
    await fireEvent.click(screen.getByRole("button", { name: "A date of your own: 7 days" }));
    const own = within(reminders().getByRole("group", { name: "A date of your own" }));
    expect(document.activeElement).toBe(own.getByRole("checkbox", { name: "7 days" }));
    await looks("teleport");
    expect(screen.getByText("No setting is called so.")).toBeTruthy();
    await axeFindsNothing();
    await looks("days");
    expect(screen.getByText("25 settings. Enter goes to the first.")).toBeTruthy();
    expect(within(field().form as HTMLFormElement).getAllByRole("listitem")).toHaveLength(6);
  });
});

describe("while the window is closed", () => {
  const STAY = "Stay in the background, to remind you";
  const QUIT = "Quit: silent while closed";

  it("says that it was not asked yet, and sets it", async () => {
    const client = await opens();
    const running = panel("While the window is closed");
    expect(running.getByText(/You were not asked yet/)).toBeTruthy();
    expect([radio(STAY).checked, radio(QUIT).checked]).toEqual([false, false]);
    await fireEvent.click(radio(QUIT));
    await waitFor(() => {
      expect(running.queryByText(/You were not asked yet/)).toBeNull();
    });
    await fireEvent.click(radio(STAY));
    await fireEvent.click(radio("Start without a window"));
    await waitFor(() => {
      expect(asked(client, "start_at_login")).toEqual([{ start_at_login: true }]);
    });
    expect(asked(client, "keep_running")).toEqual([
      { keep_running: false },
      { keep_running: true },
    ]);
    expect([radio(STAY).checked, radio("Start without a window").checked]).toEqual([true, true]);
  });

  it("says once what the system refused, and shows what holds", async () => {
    const client = await opens((memory) => {
      memory.start_at_login = refuses;
    });
    const running = panel("While the window is closed");
    await fireEvent.click(radio("Start without a window"));
    const alert = within(await running.findByRole("alert"));
    expect(alert.getByText(/The system did not let the start at login be changed/)).toBeTruthy();
    expect(radio("Start without a window").checked).toBe(false);
    expect(radio("Do not start").checked).toBe(true);
    await axeFindsNothing();
    client.start_at_login = () => Promise.resolve();
    await fireEvent.click(alert.getByRole("button", { name: "Try again" }));
    await waitFor(() => {
      expect(running.queryByRole("alert")).toBeNull();
    });
  });

  it("says where the system does not tell what starts at login", async () => {
    await opens((client) => {
      const whole = client.settings;
      client.settings = async () => ({ ...(await whole()), start_at_login: null });
    });
    expect(screen.getByText(/This system does not say what starts at login/)).toBeTruthy();
    expect(screen.queryByRole("radio", { name: "Do not start" })).toBeNull();
  });
});

describe("notices", () => {
  const TEST = "Send a notice to try it";
  const tries = () => fireEvent.click(screen.getByRole("button", { name: TEST }));

  it("are tried, and said to be handed over, not to be seen", async () => {
    await opens();
    expect(panel("Notices on the desktop").getByText("Notices go to: dunst")).toBeTruthy();
    await tries();
    const told = await screen.findByText(/^Handed to dunst\. If you do not see it/);
    expect(told.getAttribute("role")).toBe("status");
  });
  it("that nobody takes are not said to arrive", async () => {
    await opens((client) => {
      client.noticeService = null;
    });
    expect(
      panel("Notices on the desktop").getByText(/No notification service answers here/),
    ).toBeTruthy();
    await tries();
    await screen.findByText(/^Nobody took it/);
  });
  it("that cannot be tried say why", async () => {
    await opens((client) => {
      client.test_notice = refuses;
    });
    await tries();
    const alert = within(await panel("Notices on the desktop").findByRole("alert"));
    expect(alert.getByRole("button", { name: "Try again" })).toBeTruthy();
  });
});

describe("the question on Home whether it starts with the computer", () => {
  const TITLE = "May it start with the computer, to remind you?";
  const offered = (prepare?: (client: MemoryClient) => void) =>
    openApp("open", "#/home", (client) => {
      client.offerLogin = true;
      prepare?.(client);
    }).client;
  const answers = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
  const told = (client: MemoryClient) =>
    client.calls.filter(([name]) => name === "keep_running" || name === "start_at_login");

  it("has two answers alike, and a yes lets it stay as well", async () => {
    const client = offered();
    await screen.findByRole("heading", { name: TITLE });
    const [yes, no] = ["Yes, start with the computer", "No"].map((name) =>
      screen.getByRole("button", { name }),
    );
    expect(yes?.className).toBe(no?.className);
    expect([yes, no]).not.toContain(document.activeElement);
    await axeFindsNothing();
    await answers("Yes, start with the computer");
    await screen.findByText(/^It starts with the computer from now on/);
    await waitFor(() => {
      expect(screen.queryByRole("heading", { name: TITLE })).toBeNull();
    });
    expect(document.activeElement?.id).toBe("content");
    expect(told(client)).toEqual([
      ["keep_running", { keep_running: true }],
      ["start_at_login", { start_at_login: true }],
    ]);
  });
  it("takes a no, and asks for nothing else", async () => {
    const client = offered();
    await screen.findByRole("heading", { name: TITLE });
    await answers("No");
    await screen.findByText("It does not start by itself. Settings can change it.");
    expect(told(client)).toEqual([["start_at_login", { start_at_login: false }]]);
  });
  it("stays, with the reason, where the system refuses", async () => {
    const client = offered((memory) => {
      memory.start_at_login = refuses;
    });
    await screen.findByRole("heading", { name: TITLE });
    await answers("Yes, start with the computer");
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByText(/The system did not let the start at login be changed/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: TITLE })).toBeTruthy();
    client.start_at_login = () => Promise.resolve();
    await fireEvent.click(alert.getByRole("button", { name: "Try again" }));
    await screen.findByText(/^It starts with the computer from now on/);
  });
});
