/** Going through days. Pure. */

const DAY_MS = 86_400_000;
const read = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const written = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** So many days later; earlier, if fewer than none. */
export function addDays(day: string, days: number): string {
  return written(read(day) + days * DAY_MS);
}

/** So many months later, on the same day of the month or its last. */
export function addMonths(day: string, months: number): string {
  const date = new Date(read(day));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return written(Date.UTC(year, month, Math.min(date.getUTCDate(), last)));
}

/** The day itself, if it lies between the two, else the nearer of them. */
export function within(day: string, first: string, last: string): string {
  if (day < first) return first;
  return day > last ? last : day;
}
