import { language } from "../i18n";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

function parts(locale: string, date: Date, options: Intl.DateTimeFormatOptions): string {
  if (locale === "en") {
    // Day before month without commas, as in "Sun 28 Sep 2025".
    const found = new Map(
      new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" })
        .formatToParts(date)
        .map((part) => [part.type, part.value]),
    );
    return (["weekday", "day", "month", "year"] as const)
      .flatMap((type) => found.get(type) ?? [])
      .join(" ");
  }
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(date);
}

function parse(iso: string): Date | null {
  const found = DAY.exec(iso);
  if (found === null) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? date : null;
}

export function isDay(iso: string): boolean {
  return parse(iso) !== null;
}

/** "Sun 28 Sep 2025"; a date known to the month or year only stays that vague. */
export function formatDay(iso: string, locale = language): string {
  const date = parse(iso);
  if (date !== null) {
    return parts(locale, date, {
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
    });
  }
  if (MONTH.test(iso)) {
    return parts(locale, new Date(`${iso}-01T00:00:00Z`), { month: "short", year: "numeric" });
  }
  return iso;
}

/** "28 September 2025", for reading out. */
export function formatDayLong(iso: string, locale = language): string {
  const date = parse(iso);
  if (date === null) return formatDay(iso, locale);
  return parts(locale, date, { day: "numeric", month: "long", year: "numeric" });
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [parse(from), parse(to)];
  return a === null || b === null ? 0 : Math.round((b.getTime() - a.getTime()) / 86_400_000);
}

export function yearOf(iso: string): number {
  return Number.parseInt(iso.slice(0, 4), 10);
}
