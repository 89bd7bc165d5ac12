/** The one place where an error becomes words. */
import { has, t } from "../i18n";
import type { ClientError } from "../ipc/errors";

/** The window's words for the code, else the ledger's; never the code alone. */
export function errorText(error: ClientError): string {
  const id = `error-${error.code}`;
  if (has(id)) return t(id, error.args);
  return error.words === "" ? t("error-internal") : sentence(error.words);
}

/** The ledger's words as a sentence of their own. */
function sentence(words: string): string {
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}

/** What "Copy details" copies. */
export function errorDetails(error: ClientError): string {
  return `${error.kind} ${error.code}\n${error.words === "" ? errorText(error) : error.words}`;
}
