import { describe, expect, it } from "vitest";
import { claudeFacts, factOf } from "../../ipc/memory-facts";
import { arrange, replacedBy, type Side } from "./arrange";

const ids = (sides: readonly Side[]) => sides.map((side) => side.map((fact) => fact.fact_id));
const one = (fact_id: string, over = {}) =>
  factOf({ fact_id, kind: "training", says: fact_id, ...over });

describe("facts of one kind", () => {
  it("what does not hold today comes after", () => {
    const training = claudeFacts.filter((fact) => fact.kind === "training");
    const { holds, aside } = arrange(training);
    expect(ids(holds)).toEqual([["anthropic.claude.consumer.t1"]]);
    expect(ids(aside)).toEqual([["anthropic.claude.consumer.t2"]]);
  });
  it("those that disagree stand side by side, over any number of steps, once", () => {
    const facts = [
      one("a", { disagrees_with: ["c"] }),
      one("b"),
      one("c"),
      one("d", { disagrees_with: ["c"], applies: false }),
    ];
    expect(ids(arrange(facts).holds)).toEqual([["a", "c", "d"], ["b"]]);
  });
  it("one that was replaced is shown with its successor only", () => {
    const own = one("own", { replaces: "a" });
    const facts = [own, one("a", { replaced_by: "own", applies: false }), one("b")];
    expect(ids(arrange(facts).holds)).toEqual([["own"], ["b"]]);
    expect(arrange(facts).aside).toEqual([]);
    expect(replacedBy(own, facts).map((fact) => fact.fact_id)).toEqual(["a"]);
  });
  it("one whose successor is not among them is shown itself", () => {
    expect(ids(arrange([one("a", { replaced_by: "gone" })]).holds)).toEqual([["a"]]);
  });
});
