import { describe, expect, it } from "vitest";
import { formatSize } from "./sizes";

describe("sizes", () => {
  it.each([
    [1, "1 kB"],
    [120_400, "120 kB"],
    [999_900, "999 kB"],
    [1_000_000, "1 MB"],
    [1_440_000, "1.4 MB"],
  ])("%i bytes are %s", (bytes, words) => {
    expect(formatSize(bytes)).toBe(words);
  });
});
