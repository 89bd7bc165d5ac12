/** Which followed accounts are shown, in which order. Pure. */
import type { SavedView, ServiceRowView, ServicesShown, ServicesSort } from "../ipc/bindings";
import { fit, wordsOf } from "./match";

export const SHOWN: readonly ServicesShown[] = [
  "all",
  "needs-look",
  "undecided",
  "off",
  "on",
  "not-covered",
];
export const SORTS: readonly ServicesSort[] = ["name", "next-date", "state"];

/** A view of the board, named or not. */
export type Board = Omit<SavedView, "name">;
export const WHOLE: Readonly<Board> = { text: "", shown: "all", sort: "name", layout: "table" };

const UNDECIDED: readonly string[] = ["not-known", "put-off", "date-passed"];
const OFF: readonly string[] = ["turned-off", "withdrew", "seen-off"];
const ON: readonly string[] = ["allowed", "default-on", "seen-on"];
const OUTSIDE: readonly string[] = ["not-covered", "cannot-refuse"];
/** Nobody knows what the switch shows. */
const UNSEEN: readonly string[] = ["date-passed", "switch-not-found"];

/** Whether a switch was off when it was last moved or seen, so that "still off" can be said of it. */
export function wasOff({ standing }: ServiceRowView): boolean {
  return OFF.includes(standing.code);
}

export function belongs(row: ServiceRowView, shown: ServicesShown): boolean {
  const { code, check_again } = row.standing;
  switch (shown) {
    case "all":
      return true;
    case "needs-look":
      return check_again !== null || UNSEEN.includes(code);
    case "undecided":
      return UNDECIDED.includes(code);
    case "off":
      return OFF.includes(code);
    case "on":
      return ON.includes(code);
    case "not-covered":
      return OUTSIDE.includes(code);
  }
}

/** How much a row needs the person; the smaller the more. */
function rank(row: ServiceRowView): number {
  const found = SHOWN.findIndex((shown) => shown !== "all" && belongs(row, shown));
  return found < 0 ? SHOWN.length : found;
}

function compare(a: ServiceRowView, b: ServiceRowView, sort: ServicesSort): number {
  if (sort === "state") return rank(a) - rank(b);
  // What has no date comes last.
  const day = (row: ServiceRowView) => row.next?.date ?? "9999";
  return sort === "next-date" ? day(a).localeCompare(day(b)) : 0;
}

function named(row: ServiceRowView, tokens: readonly string[]): boolean {
  const { name, plan, label } = row.account;
  return fit(tokens, wordsOf(name, plan, label)) !== null;
}

/** The rows that pass; of equal ones the order of the ledger, which is by name, stays. */
export function rowsOf(rows: readonly ServiceRowView[], board: Readonly<Board>): ServiceRowView[] {
  const tokens = wordsOf(board.text);
  return rows
    .filter((row) => belongs(row, board.shown) && (tokens.length === 0 || named(row, tokens)))
    .sort((a, b) => compare(a, b, board.sort));
}

/** How many there are of each kind. */
export function countsOf(rows: readonly ServiceRowView[]): Record<ServicesShown, number> {
  const counts = { all: 0, "needs-look": 0, undecided: 0, off: 0, on: 0, "not-covered": 0 };
  for (const row of rows) {
    for (const shown of SHOWN) if (belongs(row, shown)) counts[shown] += 1;
  }
  return counts;
}

export function same(a: Readonly<Board>, b: Readonly<Board>): boolean {
  return (
    a.text.trim() === b.text.trim() &&
    a.shown === b.shown &&
    a.sort === b.sort &&
    a.layout === b.layout
  );
}
