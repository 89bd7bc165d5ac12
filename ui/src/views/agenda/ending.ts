import type { Ending } from "../../format/agenda";
import { t } from "../../i18n";
import type { ClientError } from "../../ipc/errors";
import type { Session } from "../../state/session.svelte";

/** Ends a date in a way the person chose, and tells what that means; a refusal is the answer. */
export async function endDate(
  session: Session,
  deadline_id: string,
  ending: Ending,
): Promise<ClientError | null> {
  const { client } = session;
  if (ending !== "as-it-stands") {
    return session.record(() => client.dismiss_deadline({ deadline_id, reason: ending }));
  }
  const done = await session.attempt(() => client.silence_date({ deadline_id }));
  if (!done.ok) return done.error;
  session.say(t("agenda-silenced"));
  session.touched();
  return null;
}
