/** How a date and its revisions become icon, word and colour role. */
import { t } from "../i18n";
import type { DeadlineStatus, DeadlineView } from "../ipc/bindings";
import { daysBetween, formatDay } from "./dates";
import type { Role, Words } from "./words";

export type DeadlineState = "dismissed" | "settled" | DeadlineStatus;

/** What the person did comes before what the calendar says. */
export function deadlineState(deadline: DeadlineView): DeadlineState {
  if (deadline.dismissed) return "dismissed";
  return deadline.settled ? "settled" : deadline.status;
}

/** Whether the date still waits for the person. */
export function isOpen(deadline: DeadlineView): boolean {
  return !deadline.dismissed && !deadline.settled && deadline.status !== "passed";
}

/** A day to act by, not one on which something is only to be looked at. */
function asksByDay({ kind }: DeadlineView): boolean {
  return kind === "decide-by" || kind === "own";
}

export function deadlineRole(deadline: DeadlineView): Role {
  // What is kept until then is told, and needs nothing.
  if (deadline.kind === "kept-until") return "quiet";
  switch (deadlineState(deadline)) {
    case "dismissed":
    case "settled":
      return "quiet";
    case "open":
      return deadline.days_left <= 14 ? "soon" : "quiet";
    default:
      return asksByDay(deadline) ? "urgent" : "check";
  }
}

function nearness(deadline: DeadlineView): string {
  const days = t("deadline-in-days", { days: deadline.days_left });
  if (!asksByDay(deadline)) return days;
  if (deadline.status === "last-safe-day") return t("deadline-last-safe-today");
  if (deadline.status !== "closing") return days;
  const since = daysBetween(deadline.safe_day, deadline.date) - deadline.days_left;
  const over =
    since === 1
      ? t("deadline-last-safe-yesterday")
      : t("deadline-last-safe-was", { date: formatDay(deadline.safe_day) });
  return `${days} · ${over}`;
}

export function deadlineWords(deadline: DeadlineView): Words {
  const role = deadlineRole(deadline);
  const date = formatDay(deadline.date);
  const state = deadlineState(deadline);
  if (state === "dismissed" || state === "settled") {
    return { icon: "calendar-check", role, text: t(`deadline-${endedAs(deadline)}`, { date }) };
  }
  if (state === "passed") {
    return { icon: "calendar-x", role, text: t("deadline-passed", { date }) };
  }
  const icon = state === "closing" ? "clock-alert" : "calendar-clock";
  return {
    icon,
    role,
    text: `${t(`deadline-${deadline.kind}`, { date })} · ${nearness(deadline)}`,
  };
}

/** What became of a date of which nothing is left to do. */
function endedAs(deadline: DeadlineView): "done" | "dismissed" | "kept-until-over" | "settled" {
  if (deadline.done) return "done";
  if (deadline.dismissed) return "dismissed";
  return deadline.kind === "kept-until" ? "kept-until-over" : "settled";
}

/** How near a date is, where the date itself stands beside it. */
export function nearnessWords(deadline: DeadlineView): Words {
  const words = deadlineWords(deadline);
  switch (deadlineState(deadline)) {
    case "dismissed":
    case "settled":
      return { ...words, text: t(`nearness-${endedAs(deadline)}`) };
    case "passed":
      return { ...words, text: t("nearness-passed") };
    default:
      return { ...words, text: nearness(deadline) };
  }
}

/** "Moved: OLD → NEW", every value in the order announced; `null` if it never moved. */
export function movedWords(deadline: DeadlineView): Words | null {
  const { revisions } = deadline;
  if (revisions.length < 2) return null;
  const [last, before] = [revisions.at(-1)?.date ?? null, revisions.at(-2)?.date ?? null];
  const earlier = last !== null && before !== null && last < before;
  const dates = revisions.map(({ date }) =>
    date === null ? t("deadline-no-day") : formatDay(date),
  );
  return {
    icon: "clock-alert",
    // A later date is information; an earlier one needs the person.
    role: earlier && isOpen(deadline) ? "soon" : "quiet",
    text: t("deadline-moved", { dates: dates.join(" → ") }),
  };
}
