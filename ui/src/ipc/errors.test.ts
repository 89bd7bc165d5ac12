import { describe, expect, it } from "vitest";
import { toClientError } from "./errors";

describe("errors from the shell", () => {
  it("keeps kind, code and arguments", () => {
    const error = toClientError({
      kind: "rejected",
      code: "in_future",
      args: { date: "2025-09-01" },
    });
    expect([error.kind, error.code, error.args["date"]]).toEqual([
      "rejected",
      "in_future",
      "2025-09-01",
    ]);
  });
  it("drops free text of whatever else was thrown", () => {
    const error = toClientError(new Error("/home/someone/secret"));
    expect([error.kind, error.code, error.message]).toEqual(["failed", "internal", "internal"]);
  });
});
