import { describe, expect, it } from "vitest";
import { toggled, typedDays, withLeads } from "./draft";
import type { ReminderChoices } from "../../ipc/bindings";

const CHOICES: ReminderChoices = {
  at: "09:00",
  quiet: null,
  last_day_breaks_quiet: false,
  names: false,
  leads: { decide_by: [7, 1], own: [7], re_check: [0], kept_until: [0], hold_review: [0] },
};

describe("lead times", () => {
  it("are added and taken away, the farthest first", () => {
    expect(toggled([7, 1], 30, true)).toEqual([30, 7, 1]);
    expect(toggled([7, 1], 7, true)).toEqual([7, 1]);
    expect(toggled([7, 1], 7, false)).toEqual([1]);
    expect(toggled([1], 1, false)).toEqual([]);
  });
  it("change for one kind alone", () => {
    const changed = withLeads(CHOICES, "own", []);
    expect(changed.leads.own).toEqual([]);
    expect(changed.leads.decide_by).toEqual([7, 1]);
    expect(CHOICES.leads.own).toEqual([7]);
  });
  it("are whole days up to two years", () => {
    expect(typedDays(" 45 ")).toBe(45);
    expect(typedDays("0")).toBe(0);
    for (const text of ["", "-1", "1.5", "731", "9999", "a week"])
      expect(typedDays(text)).toBe(null);
  });
});
