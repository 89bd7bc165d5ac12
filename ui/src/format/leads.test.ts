import { describe, expect, it } from "vitest";
import { leadChoices, typedDays, withLead } from "./leads";

describe("lead times", () => {
  it("are added and taken away, the farthest first", () => {
    expect(withLead([14, 0], 30)).toEqual([30, 14, 0]);
    expect(withLead([30, 14, 0], 14)).toEqual([30, 0]);
    expect(withLead([1], 1)).toEqual([]);
    expect(leadChoices([45])).toEqual([45, 30, 14, 7, 3, 1, 0]);
    expect(leadChoices([])).toEqual([30, 14, 7, 3, 1, 0]);
  });
  it("are whole days up to two years", () => {
    expect(typedDays(" 45 ")).toBe(45);
    expect(typedDays("0")).toBe(0);
    expect(typedDays("730")).toBe(730);
    for (const text of ["", "-1", "1.5", "731", "9999", "a week"]) {
      expect(typedDays(text), text).toBeNull();
    }
  });
});
