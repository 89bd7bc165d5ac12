/** How many days before a day reminders come: what is offered, what is typed, what is told. */

/** The days each reminder can be asked for by a tick; any other number is typed. */
export const USUAL_LEADS: readonly number[] = [30, 14, 7, 3, 1, 0];

const MOST_DAYS = 730;

/** Every number that can be ticked: the usual ones, and those that are set beside them. */
export function leadChoices(leads: readonly number[]): number[] {
  return [...new Set([...USUAL_LEADS, ...leads])].sort((a, b) => b - a);
}

/** The numbers after one was ticked or not, the farthest first. */
export function withLead(leads: readonly number[], days: number): number[] {
  const rest = leads.filter((each) => each !== days);
  return (rest.length < leads.length ? rest : [...rest, days]).sort((a, b) => b - a);
}

/** Days as typed: a whole number up to two years; null if it is none. */
export function typedDays(text: string): number | null {
  if (!/^\d{1,3}$/.test(text.trim())) return null;
  const days = Number.parseInt(text, 10);
  return days <= MOST_DAYS ? days : null;
}
