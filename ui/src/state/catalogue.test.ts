import { describe, expect, it } from "vitest";
import { knownRows } from "../ipc/memory-facts";
import { EVERYTHING, passing, type Filter } from "./catalogue";

const names = (over: Partial<Filter>) =>
  passing(knownRows, { ...EVERYTHING, ...over }).map((row) => row.name);

describe("the catalogue's filter", () => {
  it("shows everything at first, in the order given", () => {
    expect(names({})).toEqual(["Claude", "ChatGPT", "Zürich club notes"]);
  });
  it.each<[string, Partial<Filter>, string[]]>([
    ["name, whatever the case", { text: " CLAUDE " }, ["Claude"]],
    ["provider", { text: "openai" }, ["ChatGPT"]],
    ["alias", { text: "claude.ai" }, ["Claude"]],
    ["letters without their marks", { text: "zurich" }, ["Zürich club notes"]],
    ["two words, each somewhere", { text: "chat open" }, ["ChatGPT"]],
    ["a date ahead", { dateAhead: true }, ["Claude"]],
    ["training by default", { trains: true }, ["Claude", "ChatGPT"]],
    ["a way to say no", { wayOut: true }, ["Claude", "ChatGPT"]],
    ["a category", { category: "work_suite" }, ["Zürich club notes"]],
    ["followed", { whose: "followed" }, ["Claude", "ChatGPT"]],
    ["the person's own", { whose: "own" }, ["Zürich club notes"]],
    ["all at once", { text: "a", dateAhead: true, trains: true, wayOut: true }, ["Claude"]],
    ["nothing", { text: "zzz" }, []],
  ])("finds by %s", (_, over, expected) => {
    expect(names(over)).toEqual(expected);
  });
});
