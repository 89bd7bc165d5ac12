import { describe, expect, it } from "vitest";
import type { DeadlineView } from "../ipc/bindings";
import { checkAgain, keptOver, keptUntil, orderReview, ownPassed } from "../ipc/memory-dates";
import { claudeDate, geminiDate } from "../ipc/memory-story";
import { dateAbout, endingsOf, groupsOf, pageOf } from "./agenda";
import { deadlineWords, nearnessWords } from "./deadlines";

const item = (deadline: DeadlineView, nearness: "soon" | "settled" = "soon") => ({
  deadline,
  revision: 0,
  nearness,
  leads: [],
  leads_are_own: false,
  snoozed_until: null,
  next_reminder: null,
  snoozes: [],
});

describe("the agenda's words", () => {
  it.each([
    [claudeDate, "3 days", "soon", "Decide by Sun 28 Sep 2025 · 3 days"],
    [geminiDate, "Date passed, not checked", "urgent", "Date passed Tue 2 Sep 2025 · not checked"],
    [ownPassed, "Date passed, not checked", "urgent", "Date passed Tue 23 Sep 2025 · not checked"],
    [checkAgain, "today", "check", "Check again Thu 25 Sep 2025 · today"],
    [keptUntil, "25 days", "quiet", "Gone by Mon 20 Oct 2025, the provider says · 25 days"],
    [
      keptOver,
      "Should be gone since then, the provider says",
      "quiet",
      "Should be gone since Sun 31 Aug 2025, the provider says",
    ],
    [orderReview, "56 days", "quiet", "Look at the order again Thu 20 Nov 2025 · 56 days"],
    [
      { ...ownPassed, settled: true, dismissed: true, done: true },
      "Done",
      "quiet",
      "Done · Tue 23 Sep 2025",
    ],
    [{ ...claudeDate, dismissed: true }, "Not for you", "quiet", "Not for you · Sun 28 Sep 2025"],
    [{ ...claudeDate, settled: true }, "Settled", "quiet", "Settled · Sun 28 Sep 2025"],
  ] as const)("%o", (deadline, near, role, whole) => {
    expect(nearnessWords(deadline)).toMatchObject({ text: near, role });
    expect(deadlineWords(deadline).text).toBe(whole);
  });

  it("names a date by its service and by what it is for", () => {
    expect(dateAbout(claudeDate)).toBe("Sun 28 Sep 2025, Claude: decide: model training");
    expect(dateAbout(ownPassed)).toBe("Tue 23 Sep 2025, Look at the club's switch");
  });
});

describe("what can be done", () => {
  it("opens the decision while there is one, else the page of the service", () => {
    expect(pageOf(claudeDate)).toMatchObject({ view: "decide", purpose: "model-training" });
    expect(pageOf(geminiDate)).toEqual({ view: "service", account_id: "0199-gemini" });
    expect(pageOf(checkAgain)?.view).toBe("service");
    expect(pageOf(ownPassed)).toBeNull();
  });
  it("ends a date by its kind", () => {
    expect(endingsOf(item(claudeDate))).toEqual(["not-for-me"]);
    expect(endingsOf(item(ownPassed))).toEqual(["done", "not-for-me"]);
    for (const computed of [checkAgain, keptUntil, orderReview]) {
      expect(endingsOf(item(computed))).toEqual(["as-it-stands"]);
    }
    expect(endingsOf(item(claudeDate, "settled"))).toEqual([]);
  });
  it("groups by nearness and leaves out what is empty", () => {
    const groups = groupsOf([item(claudeDate, "settled"), item(ownPassed), item(checkAgain)]);
    expect(groups.map(([nearness, found]) => [nearness, found.length])).toEqual([
      ["soon", 2],
      ["settled", 1],
    ]);
  });
});
