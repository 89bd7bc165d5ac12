import { toClientError, type ClientError } from "../ipc/errors";
import type { Session } from "./session.svelte";

/** One answer of the ledger as a screen reads it: nothing yet, a value, or an error in place. */
export class Reading<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<ClientError | null>(null);
  private turn = 0;
  private readonly session: Session;
  private readonly query: () => Promise<T>;

  constructor(session: Session, query: () => Promise<T>) {
    this.session = session;
    this.query = query;
  }

  /** Reads again; of overlapping readings only the last counts. */
  async load(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    try {
      const value = await this.query();
      if (turn !== this.turn) return;
      this.value = value;
      this.error = null;
    } catch (thrown) {
      if (turn !== this.turn) return;
      this.error = toClientError(thrown);
      if (this.error.kind === "locked") await this.session.refresh();
    }
  }
}

/** Reads when the screen appears and after every change of the ledger. Call while a screen is made. */
export function readInto<T>(session: Session, query: () => Promise<T>): Reading<T> {
  const reading = new Reading(session, query);
  $effect(() => {
    void session.revision;
    void reading.load();
  });
  return reading;
}
