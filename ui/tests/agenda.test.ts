import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { ClientError } from "../src/ipc/errors";
import { axeFindsNothing, chipsHaveWords, controlsAreLabelled } from "./checks";
import { openApp } from "./mount";

const CLAUDE = "Sun 28 Sep 2025, Claude: decide: model training";
const CLUB = "Tue 23 Sep 2025, Look at the club's switch";
const row = (name: string) => within(screen.getByRole("article", { name }));
const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const week = (name: RegExp) => screen.getByRole("button", { name });
const asked = (client: { calls: [string, unknown][] }, command: string) =>
  client.calls.filter(([name]) => name === command).map(([, request]) => request);

async function opens(start: "open" | "away" | "empty" = "open", hash = "#/agenda") {
  const { client } = openApp(start, hash);
  await screen.findByRole("heading", { name: start === "empty" ? "No dates yet." : "Soon" });
  return client;
}

describe("the agenda", () => {
  it("lists by nearness, each with its weekday, its name and its words", async () => {
    await opens();
    const headings = screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent);
    expect(headings).toEqual([
      "Twelve months by week",
      "Passed",
      "Today",
      "Soon",
      "Later",
      "Settled",
    ]);
    expect(row(CLAUDE).getByText("3 days")).toBeTruthy();
    expect(row(CLUB).getByText("Date passed, not checked")).toBeTruthy();
    expect(
      row("Mon 2 Feb 2026, Ask for a copy").getByText("Moved: Mon 5 Jan 2026 → Mon 2 Feb 2026"),
    ).toBeTruthy();
    expect(screen.queryByText(/deleted Fri 1 Aug/)).toBeNull();
    await click("Show 1 settled date");
    expect(screen.getByText("Should be gone since then, the provider says")).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/has been deleted|overdue/i);
  });

  it("opens a date: how it is read, why, its moves, its reminders", async () => {
    await opens();
    await click(`Details: ${CLAUDE}`);
    const claude = row(CLAUDE);
    expect(claude.getByText("Sat 27 Sep 2025")).toBeTruthy();
    expect(claude.getByText(/no time of day/)).toBeTruthy();
    expect(claude.getByText("Not legal advice.")).toBeTruthy();
    expect(claude.getByText("Sat 27 Sep 2025, 09:00")).toBeTruthy();
    await click("Details: Mon 2 Feb 2026, Ask for a copy");
    expect(screen.getByText("It was set to these days, the last one counts:")).toBeTruthy();
    controlsAreLabelled();
    chipsHaveWords();
    await axeFindsNothing();
  });

  it("sets the reminders of one date, and goes back to those of its kind", async () => {
    const client = await opens();
    await click(`Details: ${CLAUDE}`);
    const claude = row(CLAUDE);
    expect(claude.getByText("As for every date of its kind.")).toBeTruthy();
    await fireEvent.click(claude.getByRole("checkbox", { name: "14 days" }));
    await claude.findByText("Set for this date alone.");
    const other = claude.getByLabelText("Another number of days");
    await fireEvent.input(other, { target: { value: "many" } });
    expect(claude.getByText("A whole number of days, 730 at most.")).toBeTruthy();
    await fireEvent.input(other, { target: { value: "45" } });
    await fireEvent.click(claude.getByRole("button", { name: "Add it" }));
    expect(
      (await claude.findByRole<HTMLInputElement>("checkbox", { name: "45 days" })).checked,
    ).toBe(true);
    await fireEvent.click(claude.getByRole("button", { name: "As for every date of its kind" }));
    await claude.findByText("As for every date of its kind.");
    const deadline_id = "d-claude";
    expect(asked(client, "leads_of_date")).toEqual([
      { deadline_id, leads: [30, 7, 3, 1, 0] },
      { deadline_id, leads: [45, 30, 7, 3, 1, 0] },
      { deadline_id, leads: null },
    ]);
  });

  it("is put off by keys alone, with the moment of each, and says when less was possible", async () => {
    const client = await opens();
    const button = row(CLAUDE).getByRole("button", { name: `Put off: ${CLAUDE}` });
    await fireEvent.click(button);
    const menu = await screen.findByRole("menu");
    const focused = () => document.activeElement?.textContent.trim();
    await waitFor(() => {
      expect(focused()).toBe("In an hour: Thu 25 Sep 2025, 10:00");
    });
    await fireEvent.keyDown(menu, { key: "ArrowUp" });
    expect(focused()).toBe("In a week: Sat 27 Sep 2025, 09:00");
    await fireEvent.keyDown(menu, { key: "Home" });
    await fireEvent.keyDown(menu, { key: "Escape" });
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
    await fireEvent.click(button);
    await waitFor(() => {
      expect(focused()).toMatch(/^In an hour/);
    });
    await fireEvent.keyDown(document.activeElement as Element, { key: "End" });
    await fireEvent.click(document.activeElement as Element);
    await screen.findByText(/earlier than you asked, so that the day is not lost/);
    await row(CLAUDE).findByText("Put off until Sat 27 Sep 2025, 09:00");
    expect(document.activeElement).toBe(button);
    expect(asked(client, "snooze")).toEqual([{ deadline_id: "d-claude", later: "week" }]);
    await fireEvent.click(button);
    await screen.findByRole("menu");
    await axeFindsNothing();
  });

  it("ends a date in the way of its kind", async () => {
    const client = await opens();
    await click(`Done: ${CLUB}`);
    await click(`Not for me: ${CLAUDE}`);
    await click("Not for me, as it stands: Thu 25 Sep 2025, ChatGPT: check again: model training");
    await screen.findByRole("button", { name: "Show 4 settled dates" });
    await waitFor(() => {
      expect(document.activeElement?.id).toBe("content");
    });
    expect(asked(client, "dismiss_deadline")).toEqual([
      { deadline_id: "d-club", reason: "done" },
      { deadline_id: "d-claude", reason: "not-for-me" },
    ]);
    expect(asked(client, "silence_date")).toEqual([{ deadline_id: "d-check" }]);
    await click("Show 4 settled dates");
    expect(row(CLUB).getByText("Done")).toBeTruthy();
    expect(row(CLUB).queryByRole("button", { name: /^Done/ })).toBeNull();
  });

  it("opens the decision, or the page of the service", async () => {
    await opens();
    await click(`Open: ${CLAUDE}`);
    await screen.findByRole("heading", { name: "Say no" });
    location.hash = "#/agenda";
    await screen.findByRole("heading", { name: "Soon" });
    await click("Open: Tue 2 Sep 2025, Gemini Apps: decide: model training");
    await screen.findByRole("heading", { name: "Gemini Apps" });
  });
});

describe("the twelve months", () => {
  it("says each week in words; arrows go by week, Enter to its first date", async () => {
    await opens();
    const now = week(/^This week, of Mon 22 Sep 2025/);
    expect(now.getAttribute("aria-label")).toBe(
      "This week, of Mon 22 Sep 2025: Tue 23 Sep 2025, Look at the club's switch, passed, not checked; " +
        "Thu 25 Sep 2025, ChatGPT: check again: model training; " +
        "Sun 28 Sep 2025, Claude: decide: model training",
    );
    expect(document.querySelectorAll("[data-week][tabindex='0']")).toHaveLength(1);
    now.focus();
    await fireEvent.keyDown(now, { key: "ArrowLeft" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "Week of Mon 15 Sep 2025: no date",
    );
    await fireEvent.keyDown(document.activeElement as Element, { key: "Home" });
    const first = week(/^Week of Mon 1 Sep 2025/);
    expect(document.activeElement).toBe(first);
    expect(first.dataset.mark).toBe("passed");
    await fireEvent.keyDown(first, { key: "ArrowLeft" });
    expect(document.activeElement).toBe(first);
    await fireEvent.click(first);
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("aria-label")).toMatch(
        /^Details: Tue 2 Sep 2025/,
      );
    });
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    await fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe(`Details: ${CLUB}`);
  });
});

describe("what the address asks for", () => {
  it("one date is open and has the focus", async () => {
    await opens("open", "#/agenda?date=d-claude");
    const details = screen.getByRole("button", { name: `Details: ${CLAUDE}` });
    await waitFor(() => {
      expect(document.activeElement).toBe(details);
    });
    expect(details.getAttribute("aria-expanded")).toBe("true");
    expect(location.hash).toBe("#/agenda");
  });
  it("a settled one too, and from another screen", async () => {
    openApp("open", "#/home");
    await screen.findByRole("heading", { name: /Needs you now/ });
    await waitFor(() => {
      expect(document.activeElement?.id).toBe("content");
    });
    location.hash = "#/agenda?date=d-kept-over";
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("aria-label")).toMatch(
        /Details: Sun 31 Aug 2025/,
      );
    });
  });
  it("an own date is added at once, and stands in the list", async () => {
    const client = await opens("open", "#/agenda?add");
    await screen.findByRole("dialog", { name: "Add a date" });
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    await type("What is it about?", "Write to the club");
    await type("The day", "2025-10-01");
    await click("Write it down");
    await screen.findByRole("article", { name: "Wed 1 Oct 2025, Write to the club" });
    await waitFor(() => {
      expect(location.hash).toBe("#/agenda");
    });
    expect(asked(client, "add_deadline")).toHaveLength(1);
  });
});

describe("Done, pressed on a notice", () => {
  const TITLE = "What did you do?";
  const dismissed = (client: { calls: [string, unknown][] }) => [
    ...asked(client, "dismiss_deadline"),
    ...asked(client, "silence_date"),
  ];

  it("asks of a decision what was recorded, and is done by that alone", async () => {
    const client = await opens("open", "#/agenda?date=d-claude&done");
    const title = `${TITLE} Claude: decide: model training`;
    const dialog = within(await screen.findByRole("dialog", { name: title }));
    expect(location.hash).toBe("#/agenda");
    expect(row(CLAUDE).getByText("Not legal advice.")).toBeTruthy();
    const write = dialog.getByRole<HTMLButtonElement>("button", { name: "Write it down" });
    expect(write.disabled).toBe(true);
    await axeFindsNothing();
    await fireEvent.click(dialog.getByRole("radio", { name: "I moved the switch" }));
    await fireEvent.click(dialog.getByRole("radio", { name: "Off" }));
    await fireEvent.click(dialog.getByRole("radio", { name: "In the settings" }));
    await fireEvent.click(write);
    await screen.findByText(/Recorded #5/);
    expect(screen.queryByRole("dialog")).toBeNull();
    await screen.findByRole("button", { name: "Show 2 settled dates" });
    expect(asked(client, "record_setting")).toHaveLength(1);
    expect(dismissed(client)).toEqual([]);
  });

  it("of an own date writes nothing before the person says so", async () => {
    const client = await opens("open", "#/agenda?date=d-club&done");
    const dialog = within(await screen.findByRole("dialog", { name: TITLE }));
    expect(dialog.getByText(CLUB)).toBeTruthy();
    expect(document.querySelector("dialog input:checked")).toBeNull();
    const write = dialog.getByRole<HTMLButtonElement>("button", { name: "Write it down" });
    expect(write.disabled).toBe(true);
    await fireEvent.click(dialog.getByRole("button", { name: "Not yet" }));
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("aria-label")).toBe(`Details: ${CLUB}`);
    });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(dismissed(client)).toEqual([]);
    client.goTo("#/agenda?date=d-club&done");
    const again = within(await screen.findByRole("dialog", { name: TITLE }));
    await fireEvent.click(again.getByRole("radio", { name: "It is done" }));
    expect(again.getByText("You said that it is done: Look at the club's switch")).toBeTruthy();
    expect(dismissed(client)).toEqual([]);
    await fireEvent.click(again.getByRole("button", { name: "Write it down" }));
    await screen.findByText(/^Recorded #/);
    expect(dismissed(client)).toEqual([{ deadline_id: "d-club", reason: "done" }]);
    await waitFor(() => {
      expect(document.activeElement?.id).toBe("content");
    });
  });

  it("of a switch to look at again is answered by what it showed, or as nothing to oneself", async () => {
    const client = await opens("open", "#/agenda?date=d-check&done");
    const dialog = within(await screen.findByRole("dialog", { name: TITLE }));
    await fireEvent.click(
      dialog.getByRole("radio", { name: "I looked at the switch, or moved it" }),
    );
    expect(dialog.getByText("What it showed is asked next. Nothing is written yet.")).toBeTruthy();
    await fireEvent.click(dialog.getByRole("button", { name: "Go on" }));
    const record = within(await screen.findByRole("dialog", { name: /ChatGPT: check again/ }));
    await fireEvent.click(record.getByRole("button", { name: "Cancel" }));
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Details: Thu 25 Sep/);
    });
    client.goTo("#/agenda?date=d-check&done");
    const again = within(await screen.findByRole("dialog", { name: TITLE }));
    await fireEvent.click(again.getByRole("radio", { name: "It is not for me, as it stands" }));
    expect(again.getByText(/Should its day change, it comes back/)).toBeTruthy();
    await axeFindsNothing();
    expect(dismissed(client)).toEqual([]);
    await fireEvent.click(again.getByRole("button", { name: "Tell me no more of it" }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
    expect(dismissed(client)).toEqual([{ deadline_id: "d-check" }]);
  });

  it("is refused in place, and the answer stays", async () => {
    const client = await opens("open", "#/agenda?date=d-club&done");
    client.dismiss_deadline = () =>
      Promise.reject(new ClientError({ kind: "rejected", code: "read_only" }));
    const dialog = within(await screen.findByRole("dialog", { name: TITLE }));
    await fireEvent.click(dialog.getByRole("radio", { name: "It is not for me" }));
    await fireEvent.click(dialog.getByRole("button", { name: "Write it down" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("but not written");
    expect(dialog.getByRole<HTMLInputElement>("radio", { name: "It is not for me" }).checked).toBe(
      true,
    );
  });

  it("asks nothing of a date that is settled, or gone", async () => {
    const client = await opens("open", "#/agenda?date=d-kept-over&done");
    await screen.findByText("Nothing is to be done about this date any more.");
    client.goTo("#/agenda?date=d-nowhere&done");
    await screen.findByText("That date is not on the agenda any more.");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(dismissed(client)).toEqual([]);
  });
});

describe("the filter", () => {
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const articles = () =>
    screen.getAllByRole("article").map((each) => each.getAttribute("aria-label"));
  const button = () => screen.getByRole("button", { name: "Filter" });

  it("is off and folded away until it is asked for, also by keys", async () => {
    await opens();
    expect(button().getAttribute("aria-expanded")).toBe("false");
    expect(document.getElementById(button().getAttribute("aria-controls") ?? "")?.hidden).toBe(
      true,
    );
    await fireEvent.keyDown(window, { key: "f", ctrlKey: true });
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByLabelText("Kind of day"));
    });
    expect(button().getAttribute("aria-expanded")).toBe("true");
    const offered = (label: string) =>
      [...screen.getByLabelText<HTMLSelectElement>(label).options].map((each) => each.text);
    expect(offered("Service")).toEqual([
      "Every service",
      "ChatGPT",
      "Claude",
      "Gemini Apps",
      "LinkedIn",
      "No service",
    ]);
    expect(offered("Kind of day")).toHaveLength(6);
    controlsAreLabelled();
    await axeFindsNothing();
    await fireEvent.click(button());
    expect(button().getAttribute("aria-expanded")).toBe("false");
  });

  it("goes by kind and by service, and the twelve months follow", async () => {
    await opens();
    await fireEvent.click(button());
    const marks = () => document.querySelectorAll("[data-mark]:not([data-mark=nothing])").length;
    const all = marks();
    await choose("Service", "openai.chatgpt");
    expect(screen.getByText("3 of 10 dates are shown.").getAttribute("role")).toBe("status");
    expect(articles()).toHaveLength(3);
    expect(articles().every((each) => each?.includes("ChatGPT"))).toBe(true);
    expect(marks()).toBe(3);
    expect(all).toBeGreaterThan(3);
    expect(week(/^This week/).getAttribute("aria-label")).not.toContain("Claude");
    await choose("Kind of day", "re-check");
    expect(articles()).toEqual(["Thu 25 Sep 2025, ChatGPT: check again: model training"]);
    await axeFindsNothing();
  });

  it("says when nothing fits, and offers to show everything", async () => {
    await opens();
    await fireEvent.click(button());
    await choose("Service", "linkedin.member");
    await choose("Kind of day", "own");
    expect(screen.getByText("No date fits this filter.").getAttribute("role")).toBe("status");
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.queryByText("No date is open.")).toBeNull();
    expect(document.querySelectorAll("[data-mark=nothing]")).toHaveLength(
      document.querySelectorAll("[data-mark]").length,
    );
    await axeFindsNothing();
    await click("Show every date");
    expect(document.activeElement).toBe(button());
    expect(articles()).toHaveLength(9);
    expect(screen.queryByText("No date fits this filter.")).toBeNull();
  });

  it("says of dates that are all settled that none of these is open", async () => {
    await opens();
    await fireEvent.click(button());
    await choose("Kind of day", "kept-until");
    await click(
      "Not for me, as it stands: Mon 20 Oct 2025, Claude: 12 chats, deleted Sat 20 Sep 2025: gone by then, the provider says",
    );
    await screen.findByText("None of these dates is open.");
  });

  it("keeps no date back that is asked for, missed or just set", async () => {
    const client = await opens("away");
    await fireEvent.click(button());
    await choose("Service", "linkedin.member");
    expect(articles()).toHaveLength(1);
    const missed = within(screen.getByRole("region", { name: "Missed while away" }));
    await fireEvent.click(missed.getByRole("button", { name: /^Go to it: Claude/ }));
    await screen.findByRole("article", { name: CLAUDE });
    await choose("Service", "linkedin.member");
    client.goTo("#/agenda?date=d-club");
    await screen.findByRole("article", { name: CLUB });
    await choose("Service", "linkedin.member");
    await click("Own date");
    await fireEvent.input(screen.getByLabelText("What is it about?"), {
      target: { value: "Write to the club" },
    });
    await fireEvent.input(screen.getByLabelText("The day"), { target: { value: "2025-10-01" } });
    await click("Write it down");
    await screen.findByRole("article", { name: "Wed 1 Oct 2025, Write to the club" });
  });
});

describe("while the computer was off", () => {
  it("lists what was missed until it was seen, and says that no notice appears", async () => {
    const client = await opens("away");
    expect(screen.getByText(/No notification service answers here/).textContent).toContain(
      "This list is complete.",
    );
    const missed = within(screen.getByRole("region", { name: "Missed while away" }));
    expect(missed.getByText("Look at the club's switch")).toBeTruthy();
    expect(missed.getByText("Date passed Tue 23 Sep 2025 · not checked")).toBeTruthy();
    expect(screen.getByText("Put off until Thu 25 Sep 2025, 18:00")).toBeTruthy();
    await axeFindsNothing();
    await fireEvent.click(
      missed.getByRole("button", { name: "Go to it: Claude: decide: model training" }),
    );
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("aria-label")).toBe(`Details: ${CLAUDE}`);
    });
    await click("I have seen them");
    await waitFor(() => {
      expect(screen.queryByText("Missed while away")).toBeNull();
    });
    expect(asked(client, "see_missed")).toHaveLength(1);
  });
  it("an empty one offers an own date", async () => {
    await opens("empty");
    await click("Own date");
    expect(screen.getByRole("dialog", { name: "Add a date" })).toBeTruthy();
    await axeFindsNothing();
  });
});

describe("Home", () => {
  it("puts a reminder off with the same menu", async () => {
    const client = openApp("open").client;
    await screen.findByRole("heading", { name: /Needs you now/ });
    await click(`Remind me later: ${CLAUDE}`);
    await screen.findByRole("menu");
    await fireEvent.click(screen.getByRole("menuitem", { name: /^Tomorrow: Fri 26 Sep 2025/ }));
    await screen.findByText("Put off until Fri 26 Sep 2025, 09:00.");
    expect(asked(client, "snooze")).toEqual([{ deadline_id: "d-claude", later: "tomorrow" }]);
  });
});
