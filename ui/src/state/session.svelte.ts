import { getContext, setContext, untrack } from "svelte";
import type { Client } from "../ipc/client";
import { formatDay } from "../format/dates";
import { errorText } from "../format/errors";
import { setLanguage, t } from "../i18n";
import type { Appearance, AppStateView, ReceiptView, RestoredView, Snooze } from "../ipc/bindings";
import { WHOLE, type Board } from "../format/board";
import { EVERYTHING, type Filter } from "./catalogue";
import { toClientError, type ClientError } from "../ipc/errors";

export interface Toast {
  id: number;
  text: string;
  /** What follows from it, a line each. */
  lines: string[];
  /** Stable code of a failure. */
  code: string | null;
  /** What was written down, if something was. */
  receipt: ReceiptView | null;
}

/** What a command answered. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: ClientError };

/** A backup that took the place of the ledger. */
export interface Restored extends RestoredView {
  /** The day when it was made. */
  made_on: string;
}

/** Under which the frame shares the session. */
export const KEY = Symbol("session");

/** What a receipt says beside its sentence: what the choice leaves out, which reminders stop. */
function receiptLines({ left_out, stops }: ReceiptView): string[] {
  const items = left_out.map((each) => each.replace(/\.$/, "")).join("; ");
  const dates = stops.map((each) => formatDay(each)).join(", ");
  return [
    ...(left_out.length === 0 ? [] : [t("record-left-out", { items })]),
    ...(stops.length === 0 ? [] : [t("record-stops", { dates })]),
  ];
}

/** What every screen shares: the client, the state of the vault, notices, and the beat of changes. */
export class Session {
  readonly client: Client;
  app = $state.raw<AppStateView | null>(null);
  failure = $state.raw<ClientError | null>(null);
  toasts = $state<Toast[]>([]);
  /** Grows with every change of the ledger; screens that read it are read again. */
  revision = $state(0);
  /** Whose first run goes on; it begins before the vault exists and ends with its last step. */
  starting = $state<"own" | "demo" | null>(null);
  /** Grows when another ledger takes the place of this one; nothing of a screen outlives it. */
  epoch = $state(0);
  /** What is looked for in the catalogue; kept while the ledger is open. */
  catalogueFilter = $state<Filter>({ ...EVERYTHING });
  /** Which services are shown, and how; kept while the ledger is open. */
  board = $state.raw<Board>({ ...WHOLE });
  /** What is open over the screen. */
  overlay = $state<"palette" | "record" | "keys" | null>(null);
  /** A page whose host the person has not allowed yet. */
  pageAsked = $state.raw<{ address: string; host: string } | null>(null);
  /** The backup that was restored last; Safety says what came out until something else is done there. */
  restored = $state.raw<Restored | null>(null);
  private lastToast = 0;

  constructor(client: Client) {
    this.client = client;
  }

  get today(): string {
    return this.app?.today ?? "";
  }

  get writable(): boolean {
    return this.app?.read_only_reason == null;
  }

  async refresh(): Promise<void> {
    try {
      const before = untrack(() => this.app?.vault);
      this.app = await this.client.app_state();
      setLanguage(this.app.language);
      this.failure = null;
      // It can be locked from elsewhere too.
      if (before === "open" && this.app.vault !== "open") this.forget();
    } catch (thrown) {
      this.failure = toClientError(thrown);
    }
  }

  async lock(): Promise<void> {
    await this.attemptAloud(() => this.client.lock());
    this.forget();
    await this.refresh();
  }

  /** Goes over to the demo ledger that exists. */
  openDemo(): Promise<ClientError | null> {
    return this.goOver(() => this.client.open_demo());
  }

  leaveDemo(): Promise<ClientError | null> {
    return this.goOver(() => this.client.leave_demo());
  }

  /** The first run of a demo ledger. */
  beginDemo(): void {
    this.starting = "demo";
    this.epoch += 1;
  }

  /** The first run is over, or was given up. */
  endStart(): void {
    this.starting = null;
    this.epoch += 1;
  }

  private async goOver(run: () => Promise<void>): Promise<ClientError | null> {
    const outcome = await this.attempt(run);
    if (!outcome.ok) return outcome.error;
    this.forget();
    this.starting = null;
    // The page that was open is about the other ledger.
    location.hash = "#/home";
    await this.refresh();
    this.epoch += 1;
    this.touched();
    return null;
  }

  /** Nothing that was on screen outlives the ledger it came from. */
  private forget(): void {
    this.toasts = [];
    this.pageAsked = null;
    this.restored = null;
    this.overlay = null;
    this.board = { ...WHOLE };
    this.catalogueFilter = { ...EVERYTHING };
  }

  /** Another ledger's content stands here now; what came out is said on Safety. */
  async wasRestored(restored: Restored): Promise<void> {
    this.forget();
    this.restored = restored;
    location.hash = "#/safety";
    await this.refresh();
    this.touched();
  }

  /**
   * What failed on the way may have left the ledger shut; then it is said over the screen that unlocks it.
   * So it is where the person left the place in which it would be said.
   */
  async shutByItself(error: ClientError, left = false): Promise<void> {
    await this.refresh();
    if (left || this.app?.vault !== "open") this.say(errorText(error), { code: error.code });
  }

  touched(): void {
    this.revision += 1;
  }

  say(text: string, { code = null, lines = [], receipt = null }: Partial<Toast> = {}): void {
    this.lastToast += 1;
    this.toasts = [...this.toasts.slice(-1), { id: this.lastToast, text, lines, code, receipt }];
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  /** How the window looks from now on. */
  async dress(told: Partial<Appearance>): Promise<ClientError | null> {
    if (this.app === null) return null;
    const { theme, rows } = { ...this.app.appearance, ...told };
    const outcome = await this.attempt(() => this.client.choose_appearance({ theme, rows }));
    if (!outcome.ok) return outcome.error;
    await this.refresh();
    this.touched();
    return null;
  }

  /** Runs a command. What goes wrong goes back to the place that asked; a lock shuts the screen. */
  async attempt<T>(run: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await run() };
    } catch (thrown) {
      const error = toClientError(thrown);
      if (error.kind === "locked") await this.refresh();
      return { ok: false, error };
    }
  }

  /** The same for a place that has no room to say it: what broke is said in the corner. */
  async attemptAloud<T>(run: () => Promise<T>): Promise<Outcome<T>> {
    const outcome = await this.attempt(run);
    if (!outcome.ok && outcome.error.kind === "failed") {
      this.say(errorText(outcome.error), { code: outcome.error.code });
    }
    return outcome;
  }

  /** Opens a page in the system's browser; of a host never opened before, it asks first. */
  async openPage(address: string): Promise<void> {
    await this.open(address, false);
  }

  /** The person said that pages of the host may be opened. */
  async openAsked(): Promise<void> {
    const asked = this.pageAsked;
    this.pageAsked = null;
    if (asked !== null) await this.open(asked.address, true);
  }

  private async open(address: string, host_confirmed: boolean): Promise<void> {
    const outcome = await this.attemptAloud(() =>
      this.client.open_page({ address, host_confirmed }),
    );
    if (!outcome.ok) {
      if (outcome.error.kind === "rejected") this.say(errorText(outcome.error));
    } else if (!outcome.value.opened) {
      this.pageAsked = { address, host: outcome.value.host };
    }
  }

  /** Records, and tells what was written. */
  async record(run: () => Promise<ReceiptView>): Promise<ClientError | null> {
    const outcome = await this.attempt(run);
    if (!outcome.ok) return outcome.error;
    const { number, sentence } = outcome.value;
    const text = t("record-done", { number: `#${String(number)}`, sentence });
    this.say(text, { lines: receiptLines(outcome.value), receipt: outcome.value });
    this.touched();
    return null;
  }

  /** Puts the reminders of a date off, and tells until when; a wish that went too far is named. */
  async putOff(deadline_id: string, later: Snooze): Promise<void> {
    const outcome = await this.attemptAloud(() => this.client.snooze({ deadline_id, later }));
    if (outcome.ok) {
      const { until, capped } = outcome.value;
      this.say(t(capped ? "snooze-capped" : "snooze-done", { until }));
      this.touched();
    } else if (outcome.error.kind === "rejected") {
      this.say(errorText(outcome.error), { code: outcome.error.code });
    }
  }
}

export function shareSession(session: Session): Session {
  return setContext(KEY, session);
}
export function useSession(): Session {
  return getContext<Session>(KEY);
}
