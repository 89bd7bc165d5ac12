import { describe, expect, it } from "vitest";
import { errorDetails, errorText } from "../format/errors";
import { toClientError } from "./errors";

describe("errors from the shell", () => {
  it("keeps kind, code, arguments and words", () => {
    const error = toClientError({
      kind: "rejected",
      code: "in_future",
      args: { date: "2025-09-01" },
      words: "That day has not come yet.",
    });
    expect([error.kind, error.code, error.args["date"], error.words]).toEqual([
      "rejected",
      "in_future",
      "2025-09-01",
      "That day has not come yet.",
    ]);
  });
  it("drops free text of whatever else was thrown", () => {
    const error = toClientError(new Error("/home/someone/secret"));
    expect([error.kind, error.code, error.message, error.words]).toEqual([
      "failed",
      "internal",
      "internal",
      "",
    ]);
  });
});

describe("what is shown of an error", () => {
  const unheard = { kind: "failed", code: "unheard_of", args: {} };
  it("the ledger's words where the window has none, never the code alone", () => {
    const words = "The header is damaged. Use the copy beside it.";
    const error = toClientError({ ...unheard, words });
    expect(errorText(error)).toBe(words);
    expect(errorDetails(error)).toBe(`failed unheard_of\n${words}`);
    expect(errorText(toClientError(unheard))).toMatch(/went wrong/);
  });
  it("its own words where it has them", () => {
    expect(errorText(toClientError({ ...unheard, code: "busy", words: "Busy." }))).toMatch(
      /Another program/,
    );
  });
});
