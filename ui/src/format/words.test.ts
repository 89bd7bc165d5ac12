import { describe, expect, it } from "vitest";
import type { RetentionResultView, StandingCode } from "../ipc/bindings";
import { deadline, revision, standing } from "../ipc/memory-story";
import { deadlineWords, movedWords } from "./deadlines";
import { basisWords, retentionWords, standingReadOut, standingWords, stillWords } from "./words";

const TABLE: [StandingCode, string, string][] = [
  ["not-known", "Not known yet", "circle-question-mark"],
  ["put-off", "Put off", "hourglass"],
  ["turned-off", "You turned it off", "toggle-left"],
  ["allowed", "You allowed it", "toggle-right"],
  ["default-on", "On because nobody turned it off", "power"],
  ["withdrew", "You withdrew it", "rotate-ccw"],
  ["cannot-refuse", "Can't be turned off", "ban"],
  ["not-covered", "Not covered", "circle-minus"],
  ["date-passed", "Date passed, not checked", "calendar-x"],
  ["seen-off", "Off when you looked", "toggle-left"],
  ["seen-on", "On when you looked", "toggle-right"],
  ["switch-not-found", "Switch not found when you looked", "circle-question-mark"],
  ["ended-provider", "Ended by the provider", "flag"],
  ["ended-court", "Ended by a court", "flag"],
];

describe("standings", () => {
  it.each(TABLE)("%s reads “%s” with %s", (code, text, icon) => {
    expect(standingWords(standing(code))).toMatchObject({ text, icon });
  });
  it("a no and a yes look alike", () => {
    expect(standingWords(standing("turned-off")).role).toBe(
      standingWords(standing("allowed")).role,
    );
  });
  it("a default left on is never called consent", () => {
    const { text, role } = standingWords(standing("default-on"));
    expect(text).not.toMatch(/consent|opted|agreed|allowed/i);
    expect(role).toBe("check");
  });
  it("reads out name, state, day and what to do", () => {
    const off = {
      ...standing("turned-off", "2025-09-26", "seen"),
      check_again: { last_seen: "2025-09-26", days: 384, terms_changed_on: null, changes: [] },
    };
    expect(standingReadOut(off)).toBe(
      "Model training: you turned it off, 26 September 2025, check again",
    );
  });
});

describe("still so", () => {
  const long = { last_seen: "2025-01-01", days: 200, terms_changed_on: null, changes: [] };
  const again = (code: StandingCode) => stillWords({ ...standing(code), check_again: long });
  it.each<[StandingCode, ReturnType<typeof stillWords>]>([
    ["turned-off", { seen: "off", myself: null }],
    ["seen-off", { seen: "off", myself: null }],
    ["allowed", { seen: "on", myself: true }],
    ["default-on", { seen: "on", myself: false }],
    ["seen-on", { seen: "on", myself: null }],
    ["not-known", null],
    ["switch-not-found", null],
  ])("%s", (code, expected) => {
    expect(again(code)).toEqual(expected);
  });
  it("is not asked of one that was seen of late", () => {
    expect(stillWords(standing("turned-off"))).toBeNull();
  });
});

describe("dates", () => {
  const at = (days_left: number, over = {}) =>
    deadlineWords(
      deadline({
        deadline_id: "d",
        date: "2025-09-28",
        safe_day: "2025-09-27",
        days_left,
        ...over,
      }),
    );
  it("says the day and how far it is", () => {
    expect(at(3).text).toBe("Decide by Sun 28 Sep 2025 · 3 days");
    expect(at(1).text).toBe("Decide by Sun 28 Sep 2025 · 1 day");
    expect(at(1, { status: "last-safe-day" }).text).toContain("last safe day today");
  });
  it("says that the safe day is over while the written day is not", () => {
    expect(at(0, { status: "closing" })).toEqual({
      icon: "clock-alert",
      role: "urgent",
      text: "Decide by Sun 28 Sep 2025 · today · last safe day was yesterday",
    });
    const early = { status: "closing", safe_day: "2025-09-25" };
    expect(at(1, early).text).toContain("last safe day was Thu 25 Sep 2025");
  });
  it("colours by nearness only, and a choice or a dismissal ends it", () => {
    expect([at(15).role, at(14).role, at(1, { status: "last-safe-day" }).role]).toEqual([
      "quiet",
      "soon",
      "urgent",
    ]);
    expect(at(-3, { status: "passed" })).toMatchObject({ role: "urgent", icon: "calendar-x" });
    expect(at(-3, { status: "passed", settled: true }).text).toBe("Settled · Sun 28 Sep 2025");
    expect(at(3, { settled: true, dismissed: true })).toMatchObject({
      role: "quiet",
      text: "Not for you · Sun 28 Sep 2025",
    });
  });
  it("says every day it was moved to, and only an earlier one needs the person", () => {
    const moved = (...dates: string[]) =>
      movedWords(
        deadline({
          deadline_id: "d",
          date: dates.at(-1) ?? "",
          days_left: 20,
          revisions: dates.map((date, at) => revision(at, date, "2025-08-28")),
        }),
      );
    expect(moved("2025-09-28")).toBeNull();
    expect(moved("2025-09-28", "2025-10-08")).toMatchObject({
      text: "Moved: Sun 28 Sep 2025 → Wed 8 Oct 2025",
      role: "quiet",
    });
    expect(moved("2025-10-08", "2025-09-28")?.role).toBe("soon");
    expect(moved("2025-09-01", "2025-09-28", "2025-10-08")?.text).toContain("Mon 1 Sep 2025");
  });
});

describe("retention", () => {
  const exactly = { approximate: false };
  const CASES: [RetentionResultView, string][] = [
    [{ kind: "nothing-kept" }, "Not kept, the provider says"],
    [
      { kind: "gone-by", by: "2025-11-19", not_before: null, ...exactly },
      "Gone by Wed 19 Nov 2025",
    ],
    [
      { kind: "gone-by", by: "2025-11-19", not_before: null, approximate: true },
      "Gone by about Wed 19 Nov 2025",
    ],
    [
      { kind: "gone-by", by: "2025-10-26", not_before: "2025-09-26", ...exactly },
      "Gone by Sun 26 Oct 2025 (not before Fri 26 Sep 2025)",
    ],
    [
      { kind: "should-be-gone", since: "2025-10-26", ...exactly },
      "Should be gone since Sun 26 Oct 2025",
    ],
    [{ kind: "indefinite", not_before: null, held: true }, "Kept, no end stated"],
    [
      { kind: "indefinite", not_before: "2025-09-26", held: false },
      "Kept, no end stated (not before Fri 26 Sep 2025)",
    ],
    [
      { kind: "unknown", earliest_by: null, latest_by: null, missing: [], not_before: null },
      "No number stated",
    ],
    [
      {
        kind: "unknown",
        earliest_by: "2025-10-01",
        latest_by: "indefinite",
        missing: ["region", "setting:model-training", "flag_state"],
        not_before: null,
      },
      "Depends on: where you live, your choice on “Model training”, flag state · Wed 1 Oct 2025 at the earliest, no end stated at the latest",
    ],
    [
      { kind: "contradiction", layer: "service", gone_by: "2025-10-26", kept_until: "2027-10-26" },
      "Sources disagree: gone by Sun 26 Oct 2025, or kept until Tue 26 Oct 2027",
    ],
  ];
  it.each(CASES)("%o", (result, text) => {
    const words = retentionWords(result);
    expect(words.text).toBe(text);
    expect(words.text).not.toMatch(/forever|\bdeleted\b/);
  });
  it("shows the lock for a court order only", () => {
    const kept = { kind: "indefinite", not_before: null } as const;
    expect(retentionWords({ ...kept, held: true }).icon).toBe("lock");
    expect(retentionWords({ ...kept, held: false }).icon).toBe("infinity");
  });
});

describe("claimed grounds", () => {
  it("are named even without words of their own", () => {
    expect(basisWords({ code: "legitimate_interests", says: "provider" })).toBe(
      "legitimate interests, the provider says",
    );
    expect(basisWords({ code: "public_task", says: "regulator" })).toBe(
      "public task, a regulator says",
    );
  });
});
