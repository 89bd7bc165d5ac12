/** Twelve months as weeks: which of them hold a date, and which a date that passed unchecked. */
import type { AgendaItemView } from "../ipc/bindings";

export type Mark = "date" | "passed" | "nothing";

export interface Week {
  /** Its Monday. */
  monday: string;
  mark: Mark;
  /** What it holds, nearest first. */
  items: readonly AgendaItemView[];
}

export interface Month {
  /** `2025-09` */
  month: string;
  weeks: readonly Week[];
}

export interface Strip {
  months: readonly Month[];
  /** The Monday of the week that is now. */
  now: string;
  /** Open dates that lie before its first week, and after its last one. */
  earlier: number;
  later: number;
}

const MONTHS = 12;
const WEEK_DAYS = 7;

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

function plusDays(day: string, days: number): string {
  const date = atMidnight(day);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
}

/** The Monday of the week a day lies in; weeks begin on Monday. */
export function mondayOf(day: string): string {
  return plusDays(day, -((atMidnight(day).getUTCDay() + 6) % WEEK_DAYS));
}

function monthAfter(month: string, count: number): string {
  const date = atMidnight(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return iso(date).slice(0, 7);
}

function markOf(items: readonly AgendaItemView[]): Mark {
  if (items.some((item) => item.nearness === "overdue")) return "passed";
  return items.length > 0 ? "date" : "nothing";
}

/**
 * The twelve months from the one of today on. A week belongs to the month of its Monday; the week in
 * which the first of these months begins belongs to that month, so that no day of it is left out.
 */
export function stripOf(today: string, items: readonly AgendaItemView[]): Strip {
  const first = today.slice(0, 7);
  const begin = mondayOf(`${first}-01`);
  const end = `${monthAfter(first, MONTHS)}-01`;
  const open = items.filter((item) => item.nearness !== "settled");
  const months = Array.from({ length: MONTHS }, (_, at) => {
    const weeks: Week[] = [];
    return { month: monthAfter(first, at), weeks };
  });
  let monday = begin;
  while (monday < end) {
    const month = monday < `${first}-01` ? first : monday.slice(0, 7);
    const held = open.filter((item) => mondayOf(item.deadline.date) === monday);
    months
      .find((each) => each.month === month)
      ?.weeks.push({ monday, mark: markOf(held), items: held });
    monday = plusDays(monday, WEEK_DAYS);
  }
  return {
    months,
    now: mondayOf(today),
    earlier: open.filter(({ deadline }) => deadline.date < begin).length,
    later: open.filter(({ deadline }) => deadline.date >= monday).length,
  };
}
