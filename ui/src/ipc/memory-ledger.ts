import { ClientError } from "./errors";
import { besides } from "./memory-dates";
import * as story from "./memory-story";
import type * as t from "./bindings";

/** Where the double begins. */
export type Start =
  | "open"
  | "later"
  | "away"
  | "demo"
  | "empty"
  | "none"
  | "locked"
  | "keyless"
  | "keylost"
  | "fails";

export const WORDS =
  "anchor basil copper dune ember fable garnet harbor island jungle kettle lantern".split(" ");

interface Line {
  account: t.AccountRef;
  standing: t.StandingView;
  deadline: t.DeadlineView | null;
}

const clone = <T>(value: T): T => structuredClone(value);

/** What the double in memory remembers, and how it answers, refuses and tells of changes. */
export abstract class MemoryLedger {
  readonly calls: [string, unknown][] = [];
  protected vault: t.AppStateView["vault"];
  protected demo: boolean;
  protected demoExists = false;
  /** What is set aside while a demo ledger is open. */
  protected own: t.AppStateView["vault"] = "none";
  protected lines: Line[] = [];
  /** Dates beside the one of each line. */
  protected besides: t.DeadlineView[] = [];
  protected entries: t.EntryView[] = [];
  protected listeners = new Set<(change: t.LedgerChanged) => void>();
  protected failing: boolean;
  /** No key store answers on this computer. */
  protected readonly keyless: boolean;
  /** The key store answers, but the key is not in it. */
  protected readonly keylost: boolean;
  protected wordsConfirmed = true;
  protected looks: t.Appearance = { theme: "system", rows: "comfortable" };
  protected views: t.SavedView[] = [];
  /** What the person set about the language. */
  protected language: t.LanguageCode = "system";
  /** Whether Home asks if the program may start with the computer. */
  offerLogin = false;

  protected inForce(): string {
    return this.language === "system" ? "en" : this.language;
  }

  constructor(start: Start = "open") {
    this.keyless = start === "keyless";
    this.keylost = start === "keylost";
    this.vault =
      start === "none" || this.keyless
        ? "none"
        : start === "locked" || this.keylost
          ? "locked"
          : "open";
    this.demo = start === "demo";
    this.demoExists = this.demo;
    this.failing = start === "fails";
    if (this.vault !== "none" && start !== "empty") this.fill(start);
  }

  protected fill(start: Start): void {
    const line = (
      account: t.AccountRef,
      standing: t.StandingView,
      deadline: t.DeadlineView | null,
    ): Line => ({ account, standing, deadline });
    this.lines = [
      line(story.claude, story.standing("not-known"), story.claudeDate),
      line(story.gemini, story.standing("date-passed"), story.geminiDate),
      line(story.linkedin, story.standing("not-known"), story.linkedinDate),
      line(story.chatgpt, story.standing("turned-off", "2025-09-25", "seen"), story.chatgptDate),
    ];
    this.besides = besides();
    if (start === "later") this.lines[3] = line(story.chatgpt, story.lookedAtLongAgo, null);
    this.write("account.added", story.claude, "2025-08-29", "you follow it (plan pro)");
    this.write("account.added", story.chatgpt, "2025-08-29", "you follow it (plan plus)");
    this.write("notice.put_off", story.claude, "2025-08-30", "you put it off (“Not now”)");
    this.write(
      "choice.recorded",
      story.chatgpt,
      "2025-09-25",
      "model training: turned off by you; you saw the switch",
    );
  }

  protected write(
    event_type: string,
    account: t.AccountRef | null,
    occurred: string,
    summary: string,
    over: Partial<t.EntryView> & Partial<Pick<t.ReceiptView, "left_out" | "stops">> = {},
  ): t.ReceiptView {
    const { left_out = [], stops = [], ...entry } = over;
    const number = this.entries.length + 1;
    const entry_id = `entry-${String(number)}`;
    const recorded_on = this.entries.length < 4 ? occurred : story.TODAY;
    this.entries.push({
      number,
      entry_id,
      device_id: "device-1",
      occurred,
      recorded_on,
      recorded_at: `${recorded_on}T09:00:00Z`,
      event_type,
      service: account?.name ?? null,
      account,
      summary,
      note: null,
      corrects: null,
      corrected: false,
      correctable: event_type !== "entry.corrected",
      hash: "00",
      ...entry,
    });
    return { entry_id, number, occurred, sentence: summary, left_out, stops };
  }

  protected async answer<T>(name: string, request: unknown, value: () => T): Promise<T> {
    this.calls.push([name, clone(request)]);
    await Promise.resolve();
    if (this.failing && name !== "app_state") {
      throw new ClientError({ kind: "failed", code: "busy" });
    }
    return clone(value());
  }

  /** Something changed in the ledger, here or through another program. */
  tellChanged(): void {
    for (const listener of this.listeners) listener({ slices: ["choices", "history"] });
  }

  protected find(account_id: string): Line {
    const line = this.lines.find((each) => each.account.account_id === account_id);
    if (line === undefined) {
      throw new ClientError({ kind: "rejected", code: "unknown_account" });
    }
    return line;
  }

  protected refuseFuture(date: string): void {
    if (date > story.TODAY) {
      throw new ClientError({ kind: "rejected", code: "in_future" });
    }
  }

  protected settle(line: Line, standing: t.StandingView): void {
    line.standing = standing;
    if (line.deadline !== null) line.deadline = { ...line.deadline, settled: true };
  }

  protected recorded(
    name: string,
    request: unknown,
    write: () => t.ReceiptView,
  ): Promise<t.ReceiptView> {
    return this.answer(name, request, write).then((receipt) => {
      this.tellChanged();
      return receipt;
    });
  }
}
