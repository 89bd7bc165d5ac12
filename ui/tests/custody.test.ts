import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { ClientError } from "../src/ipc/errors";
import type { MemoryClient } from "../src/ipc/memory";
import { WORDS } from "../src/ipc/memory-ledger";
import { axeFindsNothing, controlsAreLabelled } from "./checks";
import { openApp } from "./mount";

const panel = (name: string) => within(screen.getByRole("region", { name }));
const button = (name: RegExp | string) => screen.getByRole<HTMLButtonElement>("button", { name });
const dialog = () => within(screen.getByRole("dialog"));
const inDialog = (name: string) => dialog().getByRole<HTMLButtonElement>("button", { name });
const asked = (client: MemoryClient, command: string) =>
  client.calls.filter(([name]) => name === command).map(([, request]) => request);
const types = (label: string, value: string) =>
  fireEvent.input(dialog().getByLabelText(label), { target: { value } });
const gone = () =>
  waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });

async function opens(prepare?: (client: MemoryClient) => void): Promise<MemoryClient> {
  const { client } = openApp("open", "#/safety", prepare);
  await screen.findByText("No backup yet.");
  await screen.findByRole("heading", { name: "What opens this ledger" });
  return client;
}

/** Opens a dialog the way the keyboard does: from a button that has the focus. */
async function asks(name: RegExp | string) {
  button(name).focus();
  await fireEvent.click(button(name));
  await screen.findByRole("dialog");
}

describe("restoring a backup", () => {
  const FILE = "Restore from a file…";
  const GO = "Put it in the place of the ledger";
  const opensBackup = async () => {
    await types("Recovery words", ` ${WORDS.join("  ").toUpperCase()} `);
    await fireEvent.click(inDialog("Open the backup"));
    await dialog().findByText(/^The backup of .* holds 7 entries, every one checked\.$/);
  };

  it("says what it would do before it does it, and afterwards where the ledger of before is", async () => {
    const client = await opens();
    await fireEvent.click(button("Make a backup now"));
    await screen.findByRole("table");
    await asks(/^Restore… Thu 25 Sep 2025/);
    expect(dialog().getByText(/Nothing changes until you say so/)).toBeTruthy();
    expect(dialog().queryByRole("button", { name: "Use the passphrase" })).toBeNull();
    controlsAreLabelled();
    await axeFindsNothing(screen.getByRole("dialog"));
    await opensBackup();
    expect(dialog().getByText("The ledger here has 4 entries.")).toBeTruthy();
    expect(dialog().getByText(/is kept, with its backups, in a folder beside/)).toBeTruthy();
    expect(dialog().getByText(/Written down in the history/)).toBeTruthy();
    expect(asked(client, "restore_backup")).toEqual([]);
    await axeFindsNothing(screen.getByRole("dialog"));
    await fireEvent.click(inDialog(GO));
    await gone();
    const told = await panel("Backups").findByText(/is restored: 7 entries, every one checked\.$/);
    expect(told.closest("[role=status]")).not.toBeNull();
    expect(
      panel("Backups").getByText(/kept with its backups.*before-restore-2025-09-25\.$/),
    ).toBeTruthy();
    const file = (await client.backups()).backups[0]?.file;
    expect(asked(client, "prepare_restore")).toEqual([{ file, words: WORDS.join(" ") }]);
    expect(asked(client, "restore_backup")).toEqual([{ older: false }]);
    expect(asked(client, "forget_proposed")).toEqual([]);
  });

  it("with fewer entries asks for a word of its own", async () => {
    const client = await opens((it) => {
      it.restoring = { ...it.restoring, entries_now: 9, over: "newer-ledger" };
    });
    await asks(FILE);
    await dialog().findByRole("heading", { name: "Restore consent-ledger-2025-09-20.age" });
    await opensBackup();
    expect(dialog().getByText(/has 9 entries, 2 more than the backup/)).toBeTruthy();
    expect(inDialog(GO).disabled).toBe(true);
    controlsAreLabelled();
    await fireEvent.click(dialog().getByLabelText("Restore the older one all the same"));
    expect(inDialog(GO).disabled).toBe(false);
    await fireEvent.click(inDialog(GO));
    await gone();
    expect(asked(client, "restore_backup")).toEqual([{ older: true }]);
  });

  it("that does not open says why in place, and giving up changes nothing", async () => {
    const client = await opens();
    await asks(FILE);
    await types("Recovery words", "not these");
    await fireEvent.click(inDialog("Open the backup"));
    const alert = await dialog().findByRole("alert");
    expect(alert.textContent).toContain("The backup is refused and nothing was changed");
    const field = dialog().getByLabelText<HTMLTextAreaElement>("Recovery words");
    expect([field.value, document.activeElement === field]).toEqual(["not these", true]);
    await fireEvent.click(inDialog("Use the passphrase"));
    expect(dialog().queryByRole("alert")).toBeNull();
    await types("Passphrase of the backup", "correct horse battery");
    await fireEvent.click(inDialog("Open the backup"));
    await dialog().findByText(/every one checked\.$/);
    await fireEvent.click(inDialog("Cancel"));
    await gone();
    expect(document.activeElement).toBe(button(FILE));
    expect(asked(client, "restore_backup")).toEqual([]);
    expect(asked(client, "forget_proposed")).toEqual([null]);
  });

  it("that cannot be put in place says so in the dialog alone", async () => {
    const client = await opens();
    client.restore_backup = () =>
      Promise.reject(
        new ClientError({ kind: "failed", code: "in_use", words: "close the window" }),
      );
    await asks(FILE);
    await opensBackup();
    await fireEvent.click(inDialog(GO));
    await dialog().findByText("Code in_use");
    expect(screen.getAllByText("Code in_use")).toHaveLength(1);
  });
});

describe("a start that ends", () => {
  const stuck = (code: string, args: Record<string, string> = {}) =>
    openApp("locked", "#/home", (client) => {
      const whole = client.app_state;
      client.app_state = async () => {
        const state = await whole();
        const why = { kind: "failed", code, args, words: "it is so" } as const;
        return { ...state, why_locked: state.vault === "locked" ? why : null };
      };
    }).client;

  it("for want of the key opens by a backup as well", async () => {
    openApp("keylost");
    await fireEvent.click(await screen.findByRole("button", { name: "Open with GNOME Keyring" }));
    await asksAfter("Restore a backup…");
    await types("Recovery words", WORDS.join(" "));
    await fireEvent.click(inDialog("Open the backup"));
    await dialog().findByText(/every one checked\.$/);
    await axeFindsNothing(screen.getByRole("dialog"));
    await fireEvent.click(inDialog("Put it in the place of the ledger"));
    await screen.findByRole("heading", { level: 1, name: "Safety" });
    await panel("Backups").findByText(/is restored: 7 entries/);
  });

  async function asksAfter(name: string) {
    await screen.findByRole("button", { name });
    await asks(name);
  }

  it("with entries missing goes on without them, by what was tried, once it is confirmed", async () => {
    const client = stuck("entries_missing", { from: "3", to: "4" });
    await screen.findByText(/^Entries #3 to #4 are missing/);
    await asksAfter("Go on without them");
    expect(dialog().getByText(/Written down in the history: which entries/)).toBeTruthy();
    await axeFindsNothing(screen.getByRole("dialog"));
    await fireEvent.click(inDialog("Cancel"));
    await gone();
    expect(document.activeElement).toBe(button("Go on without them"));
    expect(asked(client, "go_on")).toEqual([]);
    await asks("Go on without them");
    await fireEvent.click(inDialog("Go on without them"));
    await screen.findByRole("navigation");
    expect(asked(client, "go_on")).toEqual([{ keyring: true }]);
  });

  it("without headers lets the key store write new ones, and says what that costs", async () => {
    let lost = true;
    const { client } = openApp("locked", "#/home", (it) => {
      const whole = it.app_state;
      it.app_state = () =>
        lost
          ? Promise.reject(new ClientError({ kind: "failed", code: "header_missing" }))
          : whole();
      const works = it.rebuild_headers;
      it.rebuild_headers = () => {
        lost = false;
        return works();
      };
    });
    await asksAfter("Let the key store write new headers");
    expect(screen.getByText("Nothing on this screen can destroy anything.")).toBeTruthy();
    expect(dialog().getByText(/words and the passphrase of before open.*no longer/)).toBeTruthy();
    await axeFindsNothing(screen.getByRole("dialog"));
    await fireEvent.click(inDialog("Let the key store write new headers"));
    await screen.findByRole("navigation");
    expect(asked(client, "rebuild_headers")).toEqual([null]);
  });

  it("for another reason offers none of these", async () => {
    stuck("vault_newer");
    await screen.findByText("Code vault_newer");
    expect(screen.queryByRole("button", { name: "Restore a backup…" })).toBeNull();
  });
});

describe("an end that nothing shows", () => {
  it("counts on the person's word, after a question", async () => {
    const client = await opens((it) => {
      const whole = it.verify;
      it.verify = async () => ({ ...(await whole()), compared_with: null });
    });
    await fireEvent.click(button("Check everything now"));
    const name = "Nothing is missing: count from here";
    await screen.findByRole("button", { name });
    await asks(name);
    expect(dialog().getByText(/Look at the last entries in History first/)).toBeTruthy();
    await axeFindsNothing(screen.getByRole("dialog"));
    await fireEvent.click(inDialog(name));
    await gone();
    await panel("Ledger").findByText(/^The last entry counts as the last one recorded/);
    expect(screen.queryByRole("button", { name })).toBeNull();
    expect(document.activeElement).toBe(button("Check everything now"));
    expect(asked(client, "vouch_for_end")).toEqual([null]);
  });
});

describe("the checkpoint", () => {
  const checkpoint = () => panel("Checkpoint");
  it("is shown as text and as a code, copied, printed and saved", async () => {
    const client = await opens();
    let [copied, printed] = ["", 0];
    Object.assign(navigator, {
      clipboard: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    window.print = () => {
      printed += 1;
    };
    await fireEvent.click(button("Show the page to keep"));
    await checkpoint().findByText(/^Consent Ledger: how far a ledger had come/);
    const code = checkpoint().getByRole<HTMLImageElement>("img", { name: /QR code/ });
    expect(code.src).toMatch(/^data:image\/svg\+xml,%3Csvg/);
    await fireEvent.click(checkpoint().getByRole("button", { name: "Copy" }));
    await checkpoint().findByText("Copied.");
    expect(copied).toContain("Sum 77c5e88b");
    await fireEvent.click(checkpoint().getByRole("button", { name: "Print" }));
    expect(printed).toBe(1);
    await fireEvent.click(checkpoint().getByRole("button", { name: "Save as…" }));
    await checkpoint().findByText(/^Saved as consent-ledger-checkpoint-2025-09-25\.txt/);
    expect(asked(client, "save_checkpoint")).toEqual([{}]);
    controlsAreLabelled();
    await axeFindsNothing(screen.getByRole("region", { name: "Checkpoint" }));
  });

  it("is compared, pasted or from a file, and the result is in words", async () => {
    const client = await opens();
    const text = (await client.checkpoint()).text;
    const field = checkpoint().getByLabelText("Text of the page");
    await fireEvent.input(field, { target: { value: text } });
    await fireEvent.click(checkpoint().getByRole("button", { name: "Compare" }));
    await checkpoint().findByText(/^Complete compared with your copy of Thu 25 Sep 2025: its 4/);
    await fireEvent.input(field, { target: { value: `${text} ` } });
    await fireEvent.click(checkpoint().getByRole("button", { name: "Compare" }));
    await checkpoint().findByText(/names entry #4, which is not here as it was/);
    expect(checkpoint().queryByText(/^Complete compared/)).toBeNull();
    await fireEvent.input(field, { target: { value: "something else" } });
    await fireEvent.click(checkpoint().getByRole("button", { name: "Compare" }));
    const alert = await checkpoint().findByRole("alert");
    expect(alert.textContent).toContain("line 1 is another title");
    await fireEvent.click(checkpoint().getByRole("button", { name: "Choose the file…" }));
    await checkpoint().findByText(/^Complete compared/);
    expect(asked(client, "compare_checkpoint_file")).toEqual([{}]);
    await axeFindsNothing(screen.getByRole("region", { name: "Checkpoint" }));
  });
});

describe("words and keys", () => {
  const ways = () => panel("What opens this ledger");
  it("words on paper are checked, and the place that does not check is named", async () => {
    await opens();
    await asks("Check the words you wrote down");
    controlsAreLabelled();
    await axeFindsNothing(screen.getByRole("dialog"));
    await types("Recovery words", WORDS.map((word, at) => (at === 6 ? "zoo" : word)).join(" "));
    await fireEvent.click(inDialog("Check the words"));
    const alert = await dialog().findByRole("alert");
    expect(alert.textContent).toContain("Word 7 does not check.");
    await types("Recovery words", WORDS.join(" "));
    await fireEvent.click(inDialog("Check the words"));
    await gone();
    await ways().findByText(/^These words open the ledger/);
    expect(document.activeElement).toBe(button("Check the words you wrote down"));
  });

  it("every key is changed once the new words were asked back", async () => {
    const client = await opens();
    client.adopt_keys = (request) =>
      client.adopt_words(request).then(() => ({ key_store_refused: "the key store is locked" }));
    await asks("Change every key");
    expect(dialog().getByText(/A backup is made first/)).toBeTruthy();
    controlsAreLabelled();
    await axeFindsNothing(screen.getByRole("dialog"));
    await types("New passphrase", "correct horse");
    await types("The same once more", "correct house");
    await fireEvent.click(inDialog("Show the new words"));
    await dialog().findByText("The two are not the same. Nothing was changed.");
    expect(asked(client, "propose_keys")).toEqual([]);
    await types("The same once more", "correct horse");
    await fireEvent.click(inDialog("Show the new words"));
    await dialog().findByText("lantern");
    await axeFindsNothing(screen.getByRole("dialog"));
    await types("Word 4", "island");
    await types("Word 9", "dune");
    await fireEvent.click(inDialog("Check the words"));
    await gone();
    const told = await ways().findByText(/^Every key was changed/);
    expect(told.textContent).toContain("did not take its new key: the key store is locked.");
    expect(asked(client, "propose_keys")).toEqual([{ passphrase: "correct horse" }]);
    expect(document.activeElement).toBe(button("Change every key"));
    expect(screen.queryByText("lantern")).toBeNull();
    expect(asked(client, "forget_proposed")).toEqual([]);
  });

  it("what was shown and is not wanted is forgotten", async () => {
    const client = await opens();
    await asks("Change every key");
    await types("New passphrase", "correct horse");
    await types("The same once more", "correct horse");
    await fireEvent.click(inDialog("Show the new words"));
    await dialog().findByText("lantern");
    await fireEvent.click(inDialog("Keep the old keys"));
    await gone();
    await asks("Make new words");
    await dialog().findByText("lantern");
    await fireEvent.click(inDialog("Keep the old words"));
    await gone();
    expect(asked(client, "forget_proposed")).toEqual([null, null]);
    expect(asked(client, "adopt_keys")).toEqual([]);
  });
});
