import { describe, expect, it } from "vitest";
import { daysBetween, formatDay, formatDayLong, isDay } from "./dates";

describe("days", () => {
  it.each([
    ["2025-09-28", "Sun 28 Sep 2025"],
    ["2025-09-02", "Tue 2 Sep 2025"],
    ["2028-02-29", "Tue 29 Feb 2028"],
    ["2025-09", "Sep 2025"],
    ["2025", "2025"],
  ])("%s reads %s", (iso, words) => {
    expect(formatDay(iso, "en")).toBe(words);
  });
  it.each([
    ["2025-09-28", "So., 28. Sept. 2025"],
    ["2025-03-01", "Sa., 1. März 2025"],
    ["2025-05-05", "Mo., 5. Mai 2025"],
    ["2028-02-29", "Di., 29. Feb. 2028"],
    ["2026-12-31", "Do., 31. Dez. 2026"],
  ])("%s reads %s in German, as the browser says it", (iso, words) => {
    expect(formatDay(iso, "de")).toBe(words);
    const browser = new Intl.DateTimeFormat("de", {
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    });
    expect(browser.format(new Date(`${iso}T00:00:00Z`))).toBe(words);
  });
  it("has a long form for reading out", () => {
    expect(formatDayLong("2025-09-26", "en")).toBe("26 September 2025");
  });
  it("counts whole days over a change of the clock", () => {
    expect(daysBetween("2025-10-25", "2025-10-27")).toBe(2);
    expect(daysBetween("2025-09-25", "2025-09-02")).toBe(-23);
  });
  it("refuses days that do not exist", () => {
    expect(["2025-02-30", "2025-9-1", "", "2027-02-29"].filter(isDay)).toEqual([]);
  });
});
