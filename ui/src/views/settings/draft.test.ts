import { expect, it } from "vitest";
import { KINDS, withLeads } from "./draft";
import type { ReminderChoices } from "../../ipc/bindings";

const CHOICES: ReminderChoices = {
  at: "09:00",
  quiet: null,
  last_day_breaks_quiet: false,
  names: false,
  leads: { decide_by: [7, 1], own: [7], re_check: [0], kept_until: [0], hold_review: [0] },
};

it("lead times change for one kind alone", () => {
  const changed = withLeads(CHOICES, "own", []);
  expect(changed.leads).toEqual({ ...CHOICES.leads, own: [] });
  expect(CHOICES.leads.own).toEqual([7]);
  expect([...KINDS].sort()).toEqual(Object.keys(CHOICES.leads).sort());
});
