import { getContext, setContext } from "svelte";
import type { Client } from "../ipc/client";
import { toClientError, type ClientError } from "../ipc/errors";
import type { AppState, Receipt } from "../ipc/types";
import { has, t } from "../i18n";

export interface Toast {
  id: number;
  text: string;
  /** Stable code of a failure, for "copy details". */
  code: string | null;
}

/** Under which the frame shares the session. */
export const KEY = Symbol("session");

export function errorText(error: ClientError): string {
  const id = `error-${error.code}`;
  return t(has(id) ? id : "error-internal", error.args);
}

/** What every screen shares: the client, the state of the vault, notices, and the beat of changes. */
export class Session {
  readonly client: Client;
  app = $state.raw<AppState | null>(null);
  failure = $state.raw<ClientError | null>(null);
  toasts = $state<Toast[]>([]);
  /** Grows with every change of the ledger; screens that read it are read again. */
  revision = $state(0);
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
      this.app = await this.client.app_state();
      this.failure = null;
    } catch (thrown) {
      this.failure = toClientError(thrown);
    }
  }

  async lock(): Promise<void> {
    await this.attempt(() => this.client.lock());
    this.toasts = [];
    await this.refresh();
  }

  touched(): void {
    this.revision += 1;
  }

  say(text: string, code: string | null = null): void {
    this.lastToast += 1;
    this.toasts = [...this.toasts.slice(-2), { id: this.lastToast, text, code }];
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  /** Runs a command. A rejection goes back to the form; a failure is told; a lock shuts the screen. */
  async attempt<T>(
    run: () => Promise<T>,
  ): Promise<{ ok: true; value: T } | { ok: false; error: ClientError }> {
    try {
      return { ok: true, value: await run() };
    } catch (thrown) {
      const error = toClientError(thrown);
      if (error.kind === "locked") await this.refresh();
      else if (error.kind === "failed") this.say(errorText(error), error.code);
      return { ok: false, error };
    }
  }

  /** Records, and tells what was written. */
  async record(run: () => Promise<Receipt>): Promise<ClientError | null> {
    const outcome = await this.attempt(run);
    if (!outcome.ok) return outcome.error;
    const { seq, sentence } = outcome.value;
    this.say(t("record-done", { number: `#${String(seq)}`, sentence }));
    this.touched();
    return null;
  }
}

export function shareSession(session: Session): Session {
  return setContext(KEY, session);
}
export function useSession(): Session {
  return getContext<Session>(KEY);
}
