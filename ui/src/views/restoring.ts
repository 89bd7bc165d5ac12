import { formatDay } from "../format/dates";
import { t } from "../i18n";
import type { RestorePreviewView } from "../ipc/bindings";
import type { Restored } from "../state/session.svelte";

/** Which backup: one of the list, or the file that was chosen last. */
export type Source = { file: string; made_on: string } | { name: string };

/** What restoring would do, a sentence or two each. */
export function previewLines(preview: RestorePreviewView): string[] {
  const { over, entries, entries_now } = preview;
  const date = formatDay(preview.made_on);
  const now = entries_now ?? 0;
  const there = {
    nothing: () => t("restore-over-nothing"),
    ledger: () => t("restore-over-ledger", { count: now }),
    "newer-ledger": () => t("restore-over-newer", { count: now, more: now - entries }),
    unknown: () => t("restore-over-unknown"),
  };
  return [
    t("safety-backup-holds", { date, count: entries }),
    there[over](),
    ...(over === "nothing"
      ? [t("restore-records-moved")]
      : [t("restore-kept"), t("restore-records")]),
    t("restore-opens"),
  ];
}

/** What came out. */
export function restoredLines({ made_on, entries, moved_aside }: Restored): string[] {
  return [
    t("restore-done", { date: formatDay(made_on), count: entries }),
    ...(moved_aside === null ? [] : [t("restore-aside", { name: moved_aside })]),
  ];
}
