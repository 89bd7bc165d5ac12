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

export function deadlineRole(deadline: DeadlineView): Role {
  switch (deadlineState(deadline)) {
    case "dismissed":
    case "settled":
      return "quiet";
    case "open":
      return deadline.days_left <= 14 ? "soon" : "quiet";
    default:
      return "urgent";
  }
}

function nearness(deadline: DeadlineView): string {
  const days = t("deadline-in-days", { days: deadline.days_left });
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
    return { icon: "calendar-check", role, text: t(`deadline-${state}`, { date }) };
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
