/** The three kinds a command can fail with; nothing else crosses. */
export interface ErrorDto {
  kind: "rejected" | "failed" | "locked";
  code: string;
  args: Record<string, string>;
}

/** Codes the window has words for; every other code is shown with the general sentence. */
export const ERROR_CODES = [
  "unknown_account",
  "account_dropped",
  "same_plan",
  "in_future",
  "consent_is_not_the_basis",
  "nothing_to_withdraw",
  "no_purpose",
  "unknown_deadline",
  "same_date",
  "unknown_hold",
  "ends_before_start",
  "unknown_entry",
  "not_correctable",
  "recorded_already",
  "locked",
  "wrong_key",
  "key_missing",
  "keyring_unavailable",
  "words_do_not_match",
  "weak_passphrase",
  "busy",
  "damaged",
  "disk_full",
  "read_only",
  "too_new",
  "missing",
  "bad_request",
  "internal",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class ClientError extends Error {
  readonly kind: ErrorDto["kind"];
  readonly code: string;
  readonly args: Record<string, string>;

  constructor(dto: ErrorDto) {
    super(dto.code);
    this.name = "ClientError";
    this.kind = dto.kind;
    this.code = dto.code;
    this.args = dto.args;
  }
}

const KINDS = new Set(["rejected", "failed", "locked"]);

function isErrorDto(thrown: unknown): thrown is Omit<ErrorDto, "args"> & { args?: unknown } {
  if (typeof thrown !== "object" || thrown === null) return false;
  const { kind, code } = thrown as Record<string, unknown>;
  return typeof kind === "string" && KINDS.has(kind) && typeof code === "string";
}

/** Turns whatever was thrown into an error with a code; free text of the thrower is dropped. */
export function toClientError(thrown: unknown): ClientError {
  if (thrown instanceof ClientError) return thrown;
  if (!isErrorDto(thrown)) return new ClientError({ kind: "failed", code: "internal", args: {} });
  const args: Record<string, string> = {};
  if (typeof thrown.args === "object" && thrown.args !== null) {
    for (const [key, value] of Object.entries(thrown.args)) args[key] = String(value);
  }
  return new ClientError({ kind: thrown.kind, code: thrown.code, args });
}
