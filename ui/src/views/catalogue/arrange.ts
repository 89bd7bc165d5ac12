/** How the facts of one kind are laid out. Pure. */
import type { FactView } from "../../ipc/bindings";

/** Facts that stand beside one another, since they say different things; mostly one alone. */
export type Side = readonly FactView[];

export interface Arranged {
  /** What holds for the plan and region looked at. */
  holds: Side[];
  /** What does not hold there, or not today. */
  aside: Side[];
}

/** The facts in whose place one was put, in their order. */
export function replacedBy(fact: FactView, facts: readonly FactView[]): FactView[] {
  return facts.filter(
    (each) => each.replaced_by === fact.fact_id || each.fact_id === fact.replaces,
  );
}

function touching(fact: FactView, facts: readonly FactView[]): FactView[] {
  const found = new Set([fact]);
  for (const each of found) {
    for (const other of facts) {
      const says = each.disagrees_with.includes(other.fact_id);
      if (says || other.disagrees_with.includes(each.fact_id)) found.add(other);
    }
  }
  return facts.filter((each) => found.has(each));
}

/** Facts that disagree come together; one that was replaced is left to its successor. */
export function arrange(facts: readonly FactView[]): Arranged {
  const shown = facts.filter(
    (fact) => !facts.some((each) => replacedBy(each, facts).includes(fact)),
  );
  const sides: Side[] = [];
  for (const fact of shown) {
    if (!sides.some((side) => side.includes(fact))) sides.push(touching(fact, shown));
  }
  const holds = (side: Side) => side.some((fact) => fact.applies);
  return { holds: sides.filter(holds), aside: sides.filter((side) => !holds(side)) };
}
