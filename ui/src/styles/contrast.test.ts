import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

function tokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? "", m[2] ?? ""]),
  );
}
const blocks = css.split(/@media/);
const light = tokens(blocks[0] ?? "");
const dark = { ...light, ...tokens(blocks[1] ?? "") };
const contrast = { ...light, ...tokens(blocks[2] ?? "") };
const darkContrast = { ...dark, ...contrast, ...tokens(blocks[3] ?? "") };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function ratio(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
const on = (theme: Record<string, string>, name: string, ground = "ground") =>
  ratio(theme[name] ?? "#000000", theme[ground] ?? "#000000");

const TEXT = ["body", "urgent", "soon", "check", "settled", "hold", "quiet"];
const GROUNDS = ["ground", "raised", "sunken", "hover"];

describe("colours", () => {
  it.each([
    [
      "light",
      light,
      { urgent: 6.5, soon: 6.4, check: 6.4, settled: 6.4, hold: 7.4, quiet: 6.4, line: 4.0 },
    ],
    [
      "dark",
      dark,
      { urgent: 8.1, soon: 9.3, check: 8.2, settled: 8.7, hold: 8.3, quiet: 7.7, line: 4.2 },
    ],
  ] as const)("%s has the published ratios", (_, theme, published) => {
    for (const [name, value] of Object.entries(published)) {
      expect(Math.abs(on(theme, name) - value), name).toBeLessThan(0.1);
    }
  });

  it.each([
    ["light", light],
    ["dark", dark],
    ["high contrast", contrast],
    ["dark high contrast", darkContrast],
  ])("%s: text 4.5:1, lines and focus 3:1, on every ground", (_, theme) => {
    for (const ground of GROUNDS) {
      for (const name of TEXT) {
        expect(on(theme, name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(on(theme, "line", ground), `line on ${ground}`).toBeGreaterThanOrEqual(3);
      expect(on(theme, "focus", ground), `focus on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    expect(on(theme, "on-action", "action")).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["high contrast", contrast],
    ["dark high contrast", darkContrast],
  ])("%s reaches 7:1", (_, theme) => {
    for (const name of TEXT) expect(on(theme, name), name).toBeGreaterThanOrEqual(7);
  });
});
