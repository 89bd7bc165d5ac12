/** The one place where an error becomes words. */
import { has, t } from "../i18n";
import type { ClientError } from "../ipc/errors";

/** The window's words for the code, else the ledger's; never the code alone. */
export function errorText(error: ClientError): string {
  const id = `error-${error.code}`;
  if (has(id)) return t(id, error.args);
  return error.words === "" ? t("error-internal") : error.words;
}

/** What "Copy details" copies. */
export function errorDetails(error: ClientError): string {
  return `${error.kind} ${error.code}\n${error.words === "" ? errorText(error) : error.words}`;
}
