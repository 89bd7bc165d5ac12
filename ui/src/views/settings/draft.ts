import type { LeadChoices, ReminderChoices } from "../../ipc/bindings";

/** The lead times that are offered as boxes; others can be typed. */
export const OFFERED = [30, 14, 7, 3, 1, 0] as const;
export const KINDS = ["decide_by", "own", "re_check", "kept_until", "hold_review"] as const;
export type Kind = keyof LeadChoices;

/** The lead times with one of them added or taken away, the farthest first. */
export function toggled(leads: readonly number[], days: number, on: boolean): number[] {
  const others = leads.filter((each) => each !== days);
  return (on ? [...others, days] : others).sort((a, b) => b - a);
}

/** The same choices with other lead times for one kind of day. */
export function withLeads(
  choices: ReminderChoices,
  kind: Kind,
  leads: readonly number[],
): ReminderChoices {
  return { ...choices, leads: { ...choices.leads, [kind]: [...leads] } };
}

/** Days as typed: a whole number from 0 to 730; null if it is none. */
export function typedDays(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,3}$/.test(trimmed)) return null;
  const days = Number.parseInt(trimmed, 10);
  return days <= 730 ? days : null;
}
