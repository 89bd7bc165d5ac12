import type { LeadChoices, ReminderChoices } from "../../ipc/bindings";

/** Every kind of day that has lead times of its own. */
export const KINDS = ["decide_by", "own", "re_check", "kept_until", "hold_review"] as const;
export type Kind = keyof LeadChoices;

/** The same choices with other lead times for one kind of day. */
export function withLeads(
  choices: ReminderChoices,
  kind: Kind,
  leads: readonly number[],
): ReminderChoices {
  return { ...choices, leads: { ...choices.leads, [kind]: [...leads] } };
}
