import type { ErrorDto } from "./bindings";

/** Codes the window has words of its own for; for every other code the ledger's words are shown. */
export const ERROR_CODES = [
  "unknown_account",
  "account_dropped",
  "same_plan",
  "in_future",
  "consent_is_not_the_basis",
  "nothing_to_withdraw",
  "no_purpose",
  "unknown_deadline",
  "done_by_recording",
  "same_date",
  "unknown_hold",
  "ends_before_start",
  "unknown_entry",
  "not_correctable",
  "recorded_already",
  "locked",
  "wrong_key",
  "words_do_not_match",
  "weak_passphrase",
  "last_ways_in",
  "header_missing",
  "header_damaged",
  "entries_missing",
  "ledger_missing",
  "passphrase_needed",
  "busy",
  "disk_full",
  "read_only",
  "bad_request",
  "internal",
] as const;

export class ClientError extends Error {
  readonly kind: ErrorDto["kind"];
  readonly code: string;
  readonly args: Record<string, string>;
  /** Cause and remedy as the ledger says them; empty if it said nothing. */
  readonly words: string;

  constructor(dto: Pick<ErrorDto, "kind" | "code"> & Partial<ErrorDto>) {
    super(dto.code);
    this.name = "ClientError";
    this.kind = dto.kind;
    this.code = dto.code;
    this.args = dto.args ?? {};
    this.words = dto.words ?? "";
  }
}

const KINDS = new Set(["rejected", "failed", "locked"]);

function isErrorDto(
  thrown: unknown,
): thrown is Pick<ErrorDto, "kind" | "code"> & { args?: unknown; words?: unknown } {
  if (typeof thrown !== "object" || thrown === null) return false;
  const { kind, code } = thrown as Record<string, unknown>;
  return typeof kind === "string" && KINDS.has(kind) && typeof code === "string";
}

/** Turns whatever was thrown into an error with a code; free text of any other thrower is dropped. */
export function toClientError(thrown: unknown): ClientError {
  if (thrown instanceof ClientError) return thrown;
  if (!isErrorDto(thrown)) return new ClientError({ kind: "failed", code: "internal" });
  const args: Record<string, string> = {};
  if (typeof thrown.args === "object" && thrown.args !== null) {
    for (const [key, value] of Object.entries(thrown.args)) args[key] = String(value);
  }
  const words = typeof thrown.words === "string" ? thrown.words : "";
  return new ClientError({ kind: thrown.kind, code: thrown.code, args, words });
}
