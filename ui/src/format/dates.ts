import { language, tIn } from "../i18n";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

function parse(iso: string): Date | null {
  const found = DAY.exec(iso);
  if (found === null) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? date : null;
}

export function isDay(iso: string): boolean {
  return parse(iso) !== null;
}

/** "Sun 28 Sep 2025", in the order and with the names of the language; a date known to the month or year
 * only stays that vague. */
export function formatDay(iso: string, locale = language()): string {
  const date = parse(iso);
  if (date !== null) {
    const month = String(date.getUTCMonth() + 1);
    return tIn(locale, "date-day", {
      weekday: tIn(locale, `weekday-short-${String(date.getUTCDay() || 7)}`),
      day: String(date.getUTCDate()),
      month: tIn(locale, `month-short-${month}`),
      year: String(date.getUTCFullYear()),
    });
  }
  const found = MONTH.exec(iso);
  if (found === null) return iso;
  const month = tIn(locale, `month-short-${String(Number(found[2]))}`);
  return tIn(locale, "date-month", { month, year: found[1] ?? "" });
}

/** "28 September 2025", for reading out. */
export function formatDayLong(iso: string, locale = language()): string {
  const date = parse(iso);
  if (date === null) return formatDay(iso, locale);
  return tIn(locale, "date-day-long", {
    day: String(date.getUTCDate()),
    month: tIn(locale, `month-long-${String(date.getUTCMonth() + 1)}`),
    year: String(date.getUTCFullYear()),
  });
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [parse(from), parse(to)];
  return a === null || b === null ? 0 : Math.round((b.getTime() - a.getTime()) / 86_400_000);
}

export function yearOf(iso: string): number {
  return Number.parseInt(iso.slice(0, 4), 10);
}
