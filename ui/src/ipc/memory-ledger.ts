import { ClientError } from "./errors";
import * as story from "./memory-story";
import type * as t from "./types";

/** Where the double begins. */
export type Start = "open" | "demo" | "empty" | "none" | "locked" | "fails";

export const WORDS =
  "anchor basil copper dune ember fable garnet harbor island jungle kettle lantern".split(" ");

interface Line {
  account: t.AccountRef;
  purpose: t.Purpose;
  standing: t.StandingView;
  deadline: t.DeadlineView | null;
}

const clone = <T>(value: T): T => structuredClone(value);

/** What the double in memory remembers, and how it answers, refuses and tells of changes. */
export abstract class MemoryLedger {
  readonly calls: [string, unknown][] = [];
  protected vault: t.AppState["vault"];
  protected readonly demo: boolean;
  protected lines: Line[] = [];
  protected entries: t.HistoryEntry[] = [];
  protected listeners = new Set<(change: t.LedgerChanged) => void>();
  protected failing: boolean;
  protected wordsConfirmed = true;

  constructor(start: Start = "open") {
    this.vault = start === "none" ? "none" : start === "locked" ? "locked" : "open";
    this.demo = start === "demo";
    this.failing = start === "fails";
    if (start !== "none" && start !== "empty") this.fill();
  }

  protected fill(): void {
    const line = (
      account: t.AccountRef,
      standing: t.StandingView,
      deadline: t.DeadlineView | null,
    ): Line => ({ account, purpose: "model-training", standing, deadline });
    this.lines = [
      line(story.claude, story.standing("not-known"), story.claudeDate),
      line(story.gemini, story.standing("date-passed"), story.geminiDate),
      line(story.linkedin, story.standing("not-known"), story.linkedinDate),
      line(story.chatgpt, story.standing("turned-off", "2025-09-25", "seen"), story.chatgptDate),
    ];
    this.write("account.added", story.claude, "2025-08-29", "You began to follow Claude, Pro.");
    this.write("account.added", story.chatgpt, "2025-08-29", "You began to follow ChatGPT, Plus.");
    this.write("notice.put_off", story.claude, "2025-08-30", "You pressed “Not now” on a notice.");
    this.write(
      "choice.recorded",
      story.chatgpt,
      "2025-09-25",
      "You turned model training off. You saw the switch.",
    );
  }

  protected write(
    event: string,
    account: t.AccountRef | null,
    occurred_on: t.IsoDate,
    sentence: string,
    corrects: string | null = null,
  ): t.Receipt {
    const seq = this.entries.length + 1;
    const entry_id = `entry-${String(seq)}`;
    this.entries.push({
      entry_id,
      seq,
      event,
      account,
      occurred_on,
      recorded_on: this.entries.length < 4 ? occurred_on : story.TODAY,
      sentence,
      corrects,
      corrected: false,
      correctable: event !== "entry.corrected",
    });
    return { entry_id, seq, occurred_on, sentence };
  }

  protected async answer<T>(name: string, request: unknown, value: () => T): Promise<T> {
    this.calls.push([name, clone(request)]);
    await Promise.resolve();
    if (this.failing && name !== "app_state") {
      throw new ClientError({ kind: "failed", code: "busy", args: {} });
    }
    return clone(value());
  }

  protected changed(): void {
    for (const listener of this.listeners) listener({ slices: ["choices", "history"] });
  }

  protected find(account_id: string): Line {
    const line = this.lines.find((each) => each.account.account_id === account_id);
    if (line === undefined) {
      throw new ClientError({ kind: "rejected", code: "unknown_account", args: {} });
    }
    return line;
  }

  protected refuseFuture(date: t.IsoDate): void {
    if (date > story.TODAY) {
      throw new ClientError({ kind: "rejected", code: "in_future", args: {} });
    }
  }

  protected settle(line: Line, standing: t.StandingView): void {
    line.standing = standing;
    if (line.deadline !== null) line.deadline = { ...line.deadline, state: "done" };
  }

  protected recorded(name: string, request: unknown, write: () => t.Receipt): Promise<t.Receipt> {
    return this.answer(name, request, write).then((receipt) => {
      this.changed();
      return receipt;
    });
  }
}
