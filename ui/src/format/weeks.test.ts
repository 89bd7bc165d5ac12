import { describe, expect, it } from "vitest";
import { deadline } from "../ipc/memory-story";
import type { AgendaItemView, Nearness } from "../ipc/bindings";
import { mondayOf, stripOf, type Strip } from "./weeks";

const item = (date: string, nearness: Nearness = "soon"): AgendaItemView => ({
  deadline: deadline({ deadline_id: `d-${date}`, date, days_left: 1 }),
  revision: 1,
  nearness,
  leads: [],
  leads_are_own: false,
  snoozed_until: null,
  next_reminder: null,
  snoozes: [],
});
/** The strip as the product draws it. */
const drawn = ({ months }: Strip) =>
  months.map(({ month, weeks }) => {
    const marks = weeks.map(({ mark }) => ({ date: "o", passed: "!", nothing: "." })[mark]);
    return `${month} ${marks.join("")}`;
  });

describe("weeks", () => {
  it.each([
    ["2025-09-22", "2025-09-22"],
    ["2025-09-28", "2025-09-22"],
    ["2025-09-29", "2025-09-29"],
    ["2026-01-01", "2025-12-29"],
    ["2028-02-29", "2028-02-28"],
  ])("%s lies in the week of Monday %s", (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it("draws the twelve months from today's on", () => {
    const items = [
      item("2025-09-02", "overdue"),
      item("2025-09-28"),
      item("2025-11-03", "later"),
      item("2025-12-24", "later"),
    ];
    expect(drawn(stripOf("2025-09-25", items))).toEqual([
      "2025-09 !..o.",
      "2025-10 ....",
      "2025-11 o...",
      "2025-12 ...o.",
      "2026-01 ....",
      "2026-02 ....",
      "2026-03 .....",
      "2026-04 ....",
      "2026-05 ....",
      "2026-06 .....",
      "2026-07 ....",
      "2026-08 .....",
    ]);
  });

  it("a week belongs to the month of its Monday, over the end of the year too", () => {
    const strip = stripOf("2025-12-10", [item("2026-01-02")]);
    const december = strip.months[0]?.weeks.at(-1);
    expect(december).toMatchObject({ monday: "2025-12-29", mark: "date" });
    expect(strip.months[1]).toMatchObject({ month: "2026-01" });
    expect(strip.months[1]?.weeks[0]?.monday).toBe("2026-01-05");
  });

  it("leaves out no day of the month that is now, though it begins within a week", () => {
    const strip = stripOf("2025-10-01", [item("2025-10-01", "today")]);
    expect(strip.months[0]?.weeks[0]).toMatchObject({ monday: "2025-09-29", mark: "date" });
    expect(strip.now).toBe("2025-09-29");
  });

  it("has every week once, in order", () => {
    const mondays = stripOf("2027-06-15", []).months.flatMap((month) =>
      month.weeks.map(({ monday }) => monday),
    );
    expect(mondays).toEqual([...new Set(mondays)].sort());
    expect(mondays.every((monday) => mondayOf(monday) === monday)).toBe(true);
    expect(mondays[0]).toBe("2027-05-31");
    expect(mondays.at(-1)).toBe("2028-05-29");
  });

  it("says how many lie outside, marks none that is settled, and one that passed above all", () => {
    const strip = stripOf("2025-09-25", [
      item("2025-08-20", "overdue"),
      item("2025-09-22", "overdue"),
      item("2025-09-26"),
      item("2025-10-14", "settled"),
      item("2027-01-01", "later"),
    ]);
    expect([strip.earlier, strip.later]).toEqual([1, 1]);
    expect(drawn(strip).slice(0, 2)).toEqual(["2025-09 ...!.", "2025-10 ...."]);
    expect(strip.months[0]?.weeks[3]?.items).toHaveLength(2);
  });
});
