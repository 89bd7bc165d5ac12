import { t } from "../i18n";

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** "120 kB", "1.4 MB"; never less than 1 kB. */
export function formatSize(bytes: number): string {
  return bytes < MEGABYTE
    ? t("size-kilobytes", { count: Math.min(999, Math.max(1, Math.round(bytes / KILOBYTE))) })
    : t("size-megabytes", { count: Math.round(bytes / (MEGABYTE / 10)) / 10 });
}
