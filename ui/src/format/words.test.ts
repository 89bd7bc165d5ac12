import { describe, expect, it } from "vitest";
import { deadline, standing } from "../ipc/memory-story";
import type { RetentionResult, StandingCode } from "../ipc/types";
import { deadlineWords, retentionWords, standingReadOut, standingWords } from "./words";

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
  ["ended-by-provider", "Ended by the provider", "flag"],
  ["ended-by-court", "Ended by a court", "flag"],
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
      check_again: { last_seen: "2025-09-26", days: 384, terms_changed_on: null },
    };
    expect(standingReadOut("model-training", off)).toBe(
      "Model training: you turned it off, 26 September 2025, check again",
    );
  });
});

describe("dates", () => {
  const at = (days: number, over = {}) =>
    deadlineWords(deadline({ deadline_id: "d", date: "2025-09-28", days, ...over }));
  it("says the day and how far it is", () => {
    expect(at(3).text).toBe("Decide by Sun 28 Sep 2025 · 3 days");
    expect(at(1).text).toBe("Decide by Sun 28 Sep 2025 · 1 day");
    expect(at(1, { state: "last-safe-day" }).text).toContain("last safe day today");
  });
  it("colours by nearness only", () => {
    expect([at(15).role, at(14).role, at(1, { state: "last-safe-day" }).role]).toEqual([
      "quiet",
      "soon",
      "urgent",
    ]);
    expect(at(-3, { state: "passed" })).toMatchObject({ role: "urgent", icon: "calendar-x" });
  });
});

describe("retention", () => {
  const CASES: [RetentionResult, string][] = [
    [{ code: "nothing-kept" }, "Not kept, the provider says"],
    [{ code: "gone-by", by: "2025-11-19", not_before: null }, "Gone by Wed 19 Nov 2025"],
    [
      { code: "gone-by", by: "2025-10-26", not_before: "2025-09-26" },
      "Gone by Sun 26 Oct 2025 (not before Fri 26 Sep 2025)",
    ],
    [{ code: "should-be-gone", since: "2025-10-26" }, "Should be gone since Sun 26 Oct 2025"],
    [{ code: "indefinite", held: true, until_deleted: false }, "Kept, no end stated"],
    [
      { code: "unknown", earliest_by: null, latest_by: null, missing: ["your region"] },
      "Depends on: your region",
    ],
    [{ code: "contradiction", statements: [] }, "Sources disagree"],
  ];
  it.each(CASES)("%o", (result, text) => {
    const words = retentionWords(result);
    expect(words.text).toBe(text);
    expect(words.text).not.toMatch(/forever|\bdeleted\b/);
  });
  it("shows the lock for a court order only", () => {
    expect(retentionWords({ code: "indefinite", held: true, until_deleted: false }).icon).toBe(
      "lock",
    );
    expect(retentionWords({ code: "indefinite", held: false, until_deleted: false }).icon).toBe(
      "infinity",
    );
  });
});
