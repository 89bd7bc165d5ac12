import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { ClientError } from "../src/ipc/errors";
import type { MemoryClient } from "../src/ipc/memory";
import { axeFindsNothing, controlsAreLabelled } from "./checks";
import { openApp } from "./mount";

const panel = (name: string) => within(screen.getByRole("region", { name }));
const button = (name: RegExp | string) => screen.getByRole<HTMLButtonElement>("button", { name });
const press = (name: RegExp | string) => fireEvent.click(button(name));
const asked = (client: MemoryClient, command: string) =>
  client.calls.filter(([name]) => name === command).map(([, request]) => request);

async function opens(prepare?: (client: MemoryClient) => void): Promise<MemoryClient> {
  const { client } = openApp("open", "#/safety", prepare);
  await screen.findByRole("heading", { level: 1, name: "Safety" });
  return client;
}

describe("the screen Safety", () => {
  it("is reached by the keyboard, and Settings after it", async () => {
    openApp("open");
    await screen.findByRole("navigation");
    await fireEvent.keyDown(window, { key: "7", ctrlKey: true });
    await screen.findByRole("heading", { level: 1, name: "Safety" });
    const link = screen.getByRole("link", { name: "Safety" });
    expect(link.getAttribute("aria-keyshortcuts")).toBe("Control+7");
    expect(link.getAttribute("aria-current")).toBe("page");
    await fireEvent.keyDown(window, { key: "8", ctrlKey: true });
    await screen.findByRole("heading", { level: 1, name: "Settings" });
  });

  it("is where Home leads while there is no backup and no word was asked back", async () => {
    openApp("open", "#/home", (client) => {
      const whole = client.home;
      client.home = async () => {
        const home = await whole();
        return { ...home, health: { ...home.health, words_confirmed: false } };
      };
    });
    const words = await screen.findByRole("link", { name: "recovery words not checked yet" });
    const backup = screen.getByRole("link", { name: "no backup yet" });
    expect([words, backup].map((link) => link.getAttribute("href"))).toEqual([
      "#/safety",
      "#/safety",
    ]);
    await axeFindsNothing();
  });
});

describe("checking the ledger", () => {
  const CHECK = "Check everything now";
  it("says that it reads, and then what came out", async () => {
    const client = await opens();
    const whole = client.verify;
    let go: () => void = () => undefined;
    client.verify = async () => {
      await new Promise<void>((done) => (go = done));
      return whole();
    };
    const ledger = panel("Ledger");
    button(CHECK).focus();
    await press(CHECK);
    const told = await ledger.findByText(/^Reading every entry/);
    expect(told.closest("[role=status]")).not.toBeNull();
    await press(CHECK);
    go();
    await ledger.findByText("Intact");
    expect(ledger.getByText("4 entries, 1 device")).toBeTruthy();
    expect(ledger.getByText("Checked Thu 25 Sep 2025")).toBeTruthy();
    expect(ledger.queryByText(/^Reading every entry/)).toBeNull();
    expect(client.calls.filter(([name]) => name === "verify")).toHaveLength(1);
    expect(document.activeElement).toBe(button(CHECK));
    await axeFindsNothing();
  });
  it("names the first entry that differs, and a way on", async () => {
    const client = await opens();
    const whole = client.verify;
    client.verify = async () => ({
      ...(await whole()),
      outcome: "damaged",
      intact: false,
      first_bad: 3,
      faults: ["Entry 3 does not fit the one before it."],
    });
    await press(CHECK);
    const ledger = panel("Ledger");
    await ledger.findByText("Not as it was written");
    expect(ledger.getByText(/entry that differs is number #3/)).toBeTruthy();
    expect(ledger.getByText("Entry 3 does not fit the one before it.")).toBeTruthy();
    expect(ledger.getByText(/Restore a backup below; what is here is kept/)).toBeTruthy();
    await axeFindsNothing();
  });
  it("that could not be done says why, and is tried again", async () => {
    const client = await opens();
    const works = client.verify;
    client.verify = () => Promise.reject(new ClientError({ kind: "failed", code: "busy" }));
    await press(CHECK);
    const alert = within(await panel("Ledger").findByRole("alert"));
    expect(alert.getByText("Code busy")).toBeTruthy();
    client.verify = works;
    await fireEvent.click(alert.getByRole("button", { name: "Try again" }));
    await panel("Ledger").findByText("Intact");
    await waitFor(() => {
      expect(panel("Ledger").queryByRole("alert")).toBeNull();
    });
  });
});

describe("backups", () => {
  const MAKE = "Make a backup now";
  const backups = () => panel("Backups");

  it("that are not there yet are said to be not there, with what opens and restores them", async () => {
    const client = await opens();
    await screen.findByText("No backup yet.");
    expect(backups().queryByRole("table")).toBeNull();
    expect(backups().getByText(/ConsentLedger\/backups$/)).toBeTruthy();
    expect(backups().getByText(/twelve words open them.*words of then/)).toBeTruthy();
    expect(backups().getByRole("button", { name: "Restore from a file…" })).toBeTruthy();
    expect(asked(client, "make_backup")).toEqual([]);
  });

  it("are made, listed and opened again, with what came out in words", async () => {
    const client = await opens();
    await screen.findByText("No backup yet.");
    button(MAKE).focus();
    await press(MAKE);
    await backups().findByText(/^A backup with 7 entries was made on Thu 25 Sep 2025 and opened/);
    expect(document.activeElement).toBe(button(MAKE));
    await backups().findByText("Last one made and opened again on Thu 25 Sep 2025.");
    const row = within(await backups().findByRole("row", { name: /^Thu 25 Sep 2025/ }));
    expect(row.getAllByRole("cell").map((cell) => cell.textContent.trim())).toEqual([
      "7",
      "120 kB",
      expect.stringMatching(/^Test this backup/),
      expect.stringMatching(/^Restore…/),
    ]);
    const whole = client.test_backup;
    client.test_backup = async (request) => ({ ...(await whole(request)), behind: 2 });
    await press("Test this backup Thu 25 Sep 2025");
    const told = await backups().findByText(
      "The backup of Thu 25 Sep 2025 holds 7 entries, every one checked.",
    );
    expect(told.closest("[role=status]")).not.toBeNull();
    expect(backups().getByText("2 entries were recorded since.")).toBeTruthy();
    const file = (await client.backups()).backups[0]?.file;
    expect(asked(client, "test_backup")).toEqual([{ file }]);
    client.test_backup = whole;
    await press("Test this backup Thu 25 Sep 2025");
    await backups().findByText("Nothing was recorded since.");
    expect(backups().queryByText("2 entries were recorded since.")).toBeNull();
    await axeFindsNothing();
  });

  it("that could not be made say why, and are tried again", async () => {
    const client = await opens();
    await screen.findByText("No backup yet.");
    const works = client.make_backup;
    const words = "this ledger's words open no backups yet; make new ones";
    client.make_backup = () =>
      Promise.reject(new ClientError({ kind: "rejected", code: "no_backup_words", words }));
    await press(MAKE);
    const alert = within(await backups().findByRole("alert"));
    expect(alert.getByText(/words open no backups yet; make new ones\.$/)).toBeTruthy();
    expect(screen.getByText("No backup yet.")).toBeTruthy();
    client.make_backup = works;
    await fireEvent.click(alert.getByRole("button", { name: "Try again" }));
    await backups().findByText(/^A backup with 7 entries/);
    expect(backups().queryByRole("alert")).toBeNull();
  });
});

describe("what opens the ledger", () => {
  const ways = () => panel("What opens this ledger");
  const dialog = () => within(screen.getByRole("dialog"));
  const begins = async (prepare?: (client: MemoryClient) => void) => {
    const client = await opens(prepare);
    await screen.findByRole("heading", { name: "What opens this ledger" });
    return client;
  };
  /** Opens a dialog the way the keyboard does: from a button that has the focus. */
  const asks = async (name: string) => {
    button(name).focus();
    await press(name);
    await screen.findByRole("dialog");
  };
  const confirms = (name: string) => fireEvent.click(dialog().getByRole("button", { name }));
  const gone = () =>
    waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
  const types = (label: string, value: string) =>
    fireEvent.input(dialog().getByLabelText(label), { target: { value } });

  it("is listed, each way with how it stands", async () => {
    await begins((client) => {
      const whole = client.ways;
      client.ways = async () => ({
        ...(await whole()),
        slots: ["keyring", "recovery"],
        key_store_since: "2025-08-29T08:00:00Z",
        words_confirmed: false,
      });
    });
    expect(
      ways().getByText("A key is kept in GNOME Keyring. The ledger opens by itself."),
    ).toBeTruthy();
    expect(ways().getByText("Written down there on Fri 29 Aug 2025.")).toBeTruthy();
    expect(ways().getByText(/not asked back yet\. If they are not on paper/)).toBeTruthy();
    expect(ways().getByText("None is set.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Take the passphrase away" })).toBeNull();
    expect(button("Add a passphrase")).toBeTruthy();
    controlsAreLabelled();
    await axeFindsNothing();
  });

  it("new words count once two of them were asked back", async () => {
    const client = await begins();
    await asks("Make new words");
    await dialog().findByText("lantern");
    expect(
      dialog()
        .getAllByRole("listitem")
        .map((item) => item.textContent.trim())[0],
    ).toBe("1 lantern");
    expect(dialog().getByText(/Until then the old words stay/)).toBeTruthy();
    controlsAreLabelled();
    await axeFindsNothing();
    await types("Word 4", "wrong");
    await types("Word 9", " Dune ");
    await confirms("Check the words");
    expect((await dialog().findByRole("alert")).textContent).toContain("not the words asked for");
    await types("Word 4", "island");
    await confirms("Check the words");
    await gone();
    await ways().findByText(/^The new words open the ledger from now on/);
    expect(asked(client, "adopt_words")).toEqual([
      { answers: ["wrong", "dune"] },
      { answers: ["island", "dune"] },
    ]);
    expect(screen.queryByText("lantern")).toBeNull();
    expect(document.activeElement).toBe(button("Make new words"));
  });

  it("the old words stay where the new ones are not wanted", async () => {
    const client = await begins();
    await asks("Make new words");
    await dialog().findByText("lantern");
    await confirms("Keep the old words");
    await gone();
    expect(document.activeElement).toBe(button("Make new words"));
    await asks("Make new words");
    await dialog().findByText("lantern");
    // What Escape does to a dialog.
    (screen.getByRole("dialog") as HTMLDialogElement).close();
    await gone();
    expect(document.activeElement).toBe(button("Make new words"));
    expect(asked(client, "adopt_words")).toEqual([]);
  });

  it("a passphrase is typed twice, long enough, and crosses once", async () => {
    const client = await begins();
    await asks("Change the passphrase");
    expect(dialog().getByText(/At least 10 characters/)).toBeTruthy();
    controlsAreLabelled();
    await axeFindsNothing();
    await types("New passphrase", "correct horse");
    await types("The same once more", "correct house");
    await confirms("Set the passphrase");
    await dialog().findByText("The two are not the same. Nothing was changed.");
    expect(asked(client, "set_passphrase")).toEqual([]);
    await types("New passphrase", "short");
    await types("The same once more", "short");
    await confirms("Set the passphrase");
    const alert = await dialog().findByText(/too easy to guess.*nothing was changed/);
    expect(alert.getAttribute("role")).toBe("alert");
    const first = dialog().getByLabelText<HTMLInputElement>("New passphrase");
    expect([first.value, first.type]).toEqual(["", "password"]);
    expect(document.activeElement).toBe(first);
    await types("New passphrase", "correct horse");
    await types("The same once more", "correct horse");
    await confirms("Set the passphrase");
    await gone();
    await ways().findByText("This passphrase opens the ledger from now on.");
    expect(asked(client, "set_passphrase")).toEqual([
      { passphrase: "short" },
      { passphrase: "correct horse" },
    ]);
    expect(document.activeElement).toBe(button("Change the passphrase"));
  });

  it("ways are taken away after a question, and never too many", async () => {
    const client = await begins();
    await asks("Take the passphrase away");
    expect(dialog().getByText(/The other ways stay/)).toBeTruthy();
    expect(dialog().getByText(/Copies of the folder made before/)).toBeTruthy();
    await axeFindsNothing();
    await confirms("Cancel");
    await gone();
    expect(asked(client, "remove_way")).toEqual([]);
    expect(document.activeElement).toBe(button("Take the passphrase away"));
    await asks("Take the passphrase away");
    await confirms("Take the passphrase away");
    await ways().findByText("None is set.");
    expect(document.activeElement).toBe(button("Add a passphrase"));
    expect(screen.queryByRole("button", { name: "Take the passphrase away" })).toBeNull();
    await asks("Take the key out of the key store");
    expect(dialog().getByText(/A lock is then a door/)).toBeTruthy();
    await confirms("Take the key out of the key store");
    const alert = await dialog().findByRole("alert");
    expect(alert.textContent).toContain("Add another way first.");
    expect(dialog().getByText("The other ways in are as they were.")).toBeTruthy();
    await axeFindsNothing();
    await confirms("Cancel");
    await gone();
    expect(ways().getByText(/^A key is kept in GNOME Keyring/)).toBeTruthy();
    expect(asked(client, "remove_way")).toEqual([{ slot: "passphrase" }, { slot: "keyring" }]);
  });

  it("the key store loses its key and gets a new one", async () => {
    const client = await begins();
    expect(panel("Lock").getByText(/^A lock is a curtain/)).toBeTruthy();
    await asks("Take the key out of the key store");
    await confirms("Take the key out of the key store");
    await ways().findByText("No key of GNOME Keyring opens this ledger.");
    await panel("Lock").findByText(/^A lock is a door/);
    expect(document.activeElement).toBe(button("Give the key store a new key"));
    const works = client.renew_key_store;
    const words = "the key store is locked; unlock it and try again";
    client.renew_key_store = () =>
      Promise.reject(new ClientError({ kind: "rejected", code: "keyring_locked", words }));
    await asks("Give the key store a new key");
    expect(dialog().getByText(/and a lock is a curtain/)).toBeTruthy();
    await confirms("Give the key store a new key");
    const alert = await dialog().findByRole("alert");
    expect(alert.textContent).toContain("The key store is locked; unlock it and try again.");
    client.renew_key_store = works;
    await confirms("Give the key store a new key");
    await gone();
    await ways().findByText("A new key is kept in GNOME Keyring.");
    await ways().findByText(/The ledger opens by itself/);
    expect(asked(client, "renew_key_store")).toEqual([null]);
  });

  it("can only be read where the ledger can only be read", async () => {
    await begins((client) => {
      const whole = client.app_state;
      client.app_state = async () => ({ ...(await whole()), read_only_reason: "disk-error" });
    });
    await waitFor(() => {
      expect(button("Make new words").disabled).toBe(true);
    });
    const open = ways()
      .getAllByRole<HTMLButtonElement>("button")
      .filter((each) => !each.disabled);
    expect(open).toEqual([]);
    expect(button("Check everything now").disabled).toBe(false);
    expect(button("Lock now").disabled).toBe(false);
  });
});

describe("the lock", () => {
  const lock = () => panel("Lock");
  const AWAY = "Lock when the screen is locked or the computer sleeps";
  const IDLE = "Lock after some minutes without use";
  const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
  const minutes = () => screen.getByLabelText<HTMLInputElement>("Minutes without use");
  const begins = async () => {
    const client = await opens();
    await screen.findByRole("heading", { name: "Lock" });
    return client;
  };

  it("shuts at once, and nothing of the screen stays", async () => {
    const client = await begins();
    await press("Lock now");
    await screen.findByRole("heading", { name: "Your ledger is locked" });
    expect(asked(client, "lock")).toEqual([null]);
    expect(screen.queryByText("What opens this ledger")).toBeNull();
  });

  it("shuts by itself as was chosen; without use only if asked for", async () => {
    const client = await begins();
    expect([box(AWAY).checked, box(IDLE).checked]).toEqual([true, false]);
    expect(screen.queryByLabelText("Minutes without use")).toBeNull();
    await fireEvent.click(box(AWAY));
    await lock().findByText("Saved.");
    await fireEvent.click(box(IDLE));
    await screen.findByLabelText("Minutes without use");
    controlsAreLabelled();
    await fireEvent.change(minutes(), { target: { value: "1441" } });
    const said = await lock().findByText(
      "A whole number of minutes, 1 to 1440. Until then 15 counts.",
    );
    expect(minutes().getAttribute("aria-describedby")).toContain(said.id);
    await fireEvent.change(minutes(), { target: { value: "5" } });
    await waitFor(() => {
      expect(asked(client, "choose_lock")).toEqual([
        { when_away: false, after_minutes: null },
        { when_away: false, after_minutes: 15 },
        { when_away: false, after_minutes: 5 },
      ]);
    });
    expect(said.isConnected).toBe(false);
    await axeFindsNothing();
    await fireEvent.click(box(IDLE));
    await waitFor(() => {
      expect(asked(client, "choose_lock").at(-1)).toEqual({
        when_away: false,
        after_minutes: null,
      });
    });
  });

  it("stays as it was where a choice is refused, and says why", async () => {
    const client = await begins();
    const works = client.choose_lock;
    client.choose_lock = () =>
      Promise.reject(new ClientError({ kind: "rejected", code: "no_such", words: "not now" }));
    await fireEvent.click(box(AWAY));
    const alert = within(await lock().findByRole("alert"));
    expect(alert.getByText("Not now.")).toBeTruthy();
    expect(box(AWAY).checked).toBe(true);
    client.choose_lock = works;
    await fireEvent.click(alert.getByRole("button", { name: "Try again" }));
    await lock().findByText("Saved.");
    expect(box(AWAY).checked).toBe(false);
  });
});

describe("a ledger that cannot be read", () => {
  it("fails in place, each part with a code and a way on", async () => {
    openApp("fails", "#/safety");
    await waitFor(() => {
      expect(screen.getAllByRole("alert")).toHaveLength(2);
    });
    for (const alert of screen.getAllByRole("alert")) {
      expect(within(alert).getByText("Code busy")).toBeTruthy();
      expect(within(alert).getByRole("button", { name: "Try again" })).toBeTruthy();
    }
    expect(button("Check everything now")).toBeTruthy();
    await axeFindsNothing();
  });
});
