/** Dates beside those of the four services: every kind, moved, missed. For tests and development. */
import { chatgpt, claude, deadline, revision } from "./memory-story";
import type * as t from "./bindings";

export const ownPassed = deadline({
  deadline_id: "d-club",
  kind: "own",
  title: "Look at the club's switch",
  what: "Look at the club's switch",
  purpose: null,
  date: "2025-09-23",
  days_left: -2,
  status: "passed",
  why: ["You set this date yourself. It counts to its end where you are."],
});

export const ownMoved = deadline({
  deadline_id: "d-mail",
  kind: "own",
  title: "Ask for a copy",
  what: "Ask for a copy",
  purpose: null,
  date: "2026-02-02",
  days_left: 130,
  revisions: [revision(0, "2026-01-05", "2025-09-01"), revision(1, "2026-02-02", "2025-09-20")],
});

export const checkAgain = deadline({
  deadline_id: "d-check",
  account: chatgpt,
  kind: "re-check",
  what: "check again: model training",
  date: "2025-09-25",
  days_left: 0,
  status: "last-safe-day",
  why: ["You last looked at it on 27 Jun 2025; 90 days later it may show something else."],
});

export const keptUntil = deadline({
  deadline_id: "d-kept",
  account: claude,
  kind: "kept-until",
  purpose: null,
  what: "12 chats, deleted Sat 20 Sep 2025: gone by then, the provider says",
  date: "2025-10-20",
  days_left: 25,
  why: ["Gone by 20 Oct 2025, the provider says."],
});

export const keptOver = deadline({
  ...keptUntil,
  deadline_id: "d-kept-over",
  what: "1 chat, deleted Fri 1 Aug 2025: gone by then, the provider says",
  date: "2025-08-31",
  safe_day: "2025-08-31",
  days_left: -25,
  status: "passed",
  settled: true,
});

export const orderReview = deadline({
  deadline_id: "d-order",
  account: chatgpt,
  kind: "hold-review",
  purpose: null,
  what: "look at the order again: Preservation order of 2025",
  date: "2025-11-20",
  days_left: 56,
  why: ["No end is stated. You last recorded something about it on 22 Aug 2025."],
});

export const besides = (): t.DeadlineView[] => [
  ownPassed,
  ownMoved,
  checkAgain,
  keptUntil,
  keptOver,
  orderReview,
];
