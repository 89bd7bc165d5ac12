import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

function tokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? "", m[2] ?? ""]),
  );
}
/** The declarations of the rule that a selector begins, inside a media query or on its own. */
function block(selector: string, media = ""): string {
  const at = media === "" ? 0 : css.indexOf(`@media ${media} {\n  ${selector}`);
  const begin = css.indexOf(`${selector} {`, at);
  if (at < 0 || begin < 0) throw new Error(`no rule ${media} ${selector}`);
  return css.slice(begin, css.indexOf("}", begin));
}
const DARK = "(prefers-color-scheme: dark)";
const MORE = "(prefers-contrast: more)";
const ASKED = ':root:not([data-theme="light"], [data-theme="dark"])';
const CONTRAST = ':root[data-theme="high-contrast"]';
const light = tokens(block(":root"));
const asked = {
  dark: block(':root:not([data-theme="light"])', DARK),
  contrast: block(ASKED, MORE),
  darkContrast: block(ASKED, `${MORE} and ${DARK}`),
};
const chosen = {
  dark: block(':root[data-theme="dark"]'),
  contrast: block(CONTRAST),
  darkContrast: block(CONTRAST, DARK),
};
const dark = { ...light, ...tokens(asked.dark) };
const contrast = { ...light, ...tokens(asked.contrast) };
const darkContrast = { ...dark, ...contrast, ...tokens(asked.darkContrast) };
/** Every declaration, colour or not. */
const said = (rule: string) => [...rule.matchAll(/--[a-z-]+:[^;]+;/g)].map(([text]) => text);

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
  it.each(["dark", "contrast", "darkContrast"] as const)(
    "%s chosen is the same as asked for by the system",
    (name) => {
      expect(said(asked[name]).length).toBeGreaterThan(10);
      expect(said(chosen[name])).toEqual(said(asked[name]));
    },
  );

  it("a theme that was chosen says so to fields and scroll bars too", () => {
    expect(block(':root[data-theme="light"]')).toContain("color-scheme: light;");
    expect(chosen.dark).toContain("color-scheme: dark;");
    expect(block(":root")).toContain("color-scheme: light dark;");
  });

  it("compact rows leave every target 24 pixels", () => {
    const sizes = [...block(':root[data-rows="compact"]').matchAll(/--row[a-z-]*: (\d+)px/g)];
    expect(sizes.map((found) => Number(found[1])).every((size) => size >= 24)).toBe(true);
    expect(block(":root")).toContain("--row: 44px;");
    expect(block(':root[data-rows="compact"]')).toContain("--row: 32px;");
  });

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
