/** How the agenda is laid out: its groups, what a date is called, what can be done about it. */
import type { AgendaItemView, DeadlineView, Nearness } from "../ipc/bindings";
import type { Route } from "../router";
import { formatDay } from "./dates";

export const NEARNESS: readonly Nearness[] = ["overdue", "today", "soon", "later", "settled"];

/** "Claude: decide: model training"; an own date without an account by its own words. */
export function dateName({ account, what }: DeadlineView): string {
  return account === null ? what : `${account.name}: ${what}`;
}

/** The same with its day, to tell two buttons apart that say the same. */
export function dateAbout(deadline: DeadlineView): string {
  return `${formatDay(deadline.date)}, ${dateName(deadline)}`;
}

/** The groups that are not empty, in their order; within one the order of the ledger stays. */
export function groupsOf(items: readonly AgendaItemView[]): [Nearness, AgendaItemView[]][] {
  return NEARNESS.map((nearness): [Nearness, AgendaItemView[]] => [
    nearness,
    items.filter((item) => item.nearness === nearness),
  ]).filter(([, found]) => found.length > 0);
}

/** Where a date is acted on: the decision, else the service's page; `null`: nowhere else. */
export function pageOf({ account, kind, purpose, settled, status }: DeadlineView): Route | null {
  if (account === null) return null;
  const { account_id } = account;
  if (kind === "decide-by" && purpose !== null && !settled && status !== "passed") {
    return { view: "decide", account_id, purpose };
  }
  return { view: "service", account_id };
}

/** How the person can say that a date is nothing to them; what was computed, as it stands only. */
export type Ending = "done" | "not-for-me" | "as-it-stands";

export function endingsOf(item: AgendaItemView): readonly Ending[] {
  if (item.nearness === "settled") return [];
  switch (item.deadline.kind) {
    case "own":
      return ["done", "not-for-me"];
    case "decide-by":
      return ["not-for-me"];
    default:
      return ["as-it-stands"];
  }
}
