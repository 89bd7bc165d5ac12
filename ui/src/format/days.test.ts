import { describe, expect, it } from "vitest";
import { addDays, addMonths, within } from "./days";

describe("days", () => {
  it.each([
    ["2025-09-30", 1, "2025-10-01"],
    ["2025-03-01", -1, "2025-02-28"],
    ["2025-03-29", 2, "2025-03-31"],
    ["2025-12-31", 1, "2026-01-01"],
  ])("%s and %i days", (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
  });
  it.each([
    ["2025-08-31", 1, "2025-09-30"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2025-01-15", -1, "2024-12-15"],
    ["2025-03-31", -1, "2025-02-28"],
  ])("%s and %i months", (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });
  it("stays between two days", () => {
    const between = (day: string) => within(day, "2025-02-01", "2025-02-28");
    expect(["2025-01-01", "2025-02-14", "2025-03-01"].map(between)).toEqual([
      "2025-02-01",
      "2025-02-14",
      "2025-02-28",
    ]);
  });
});
