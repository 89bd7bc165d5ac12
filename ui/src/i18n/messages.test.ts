import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "../ipc/errors";
import { PURPOSES } from "../format/purposes";
import { has, language, pickLanguage, setLanguage, t, tIn } from ".";
import { pseudo } from "./pseudo";

const LOCALE = "../assets/locales/en";
const keys = ["ui.ftl", "words.ftl", "errors.ftl"].flatMap((file) =>
  [...readFileSync(join(LOCALE, file), "utf8").matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(
    (found) => found[1] ?? "",
  ),
);
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(svelte|ts)$/.test(path) && !/\.test\.ts$|memory/.test(path))
  .map((path) => ({ path, text: readFileSync(join("src", path), "utf8") }));
const code = sources.map(({ text }) => text).join("\n");

describe("messages", () => {
  it("every name is used once", () => {
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
  it("every message asked for by name exists", () => {
    const asked = [...code.matchAll(/\bt\(\s*"([\w-]+)"/g)].map((found) => found[1] ?? "");
    expect(asked.length).toBeGreaterThan(80);
    expect(asked.filter((key) => !has(key))).toEqual([]);
  });
  it("every message is used, by name or by the beginning of its name", () => {
    const beginnings = [...code.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map((found) => found[1] ?? "");
    beginnings.push("record-kind-", "record-where-", "record-answer-", "record-default-");
    const used = (key: string) =>
      code.includes(`"${key}"`) || beginnings.some((start) => key.startsWith(start));
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });
  it("every error code and purpose has words", () => {
    const wanted = [
      ...ERROR_CODES.map((each) => `error-${each}`),
      ...PURPOSES.flatMap((each) => [`purpose-${each}`, `question-${each}`]),
    ];
    expect(wanted.filter((key) => !has(key))).toEqual([]);
  });
  it("components hold no words of their own", () => {
    const found = sources
      .filter(({ path }) => path.endsWith(".svelte"))
      .flatMap(({ path, text }) => {
        const markup = text
          .replace(/<script[\s\S]*?<\/script>/g, "")
          .replace(/<style[\s\S]*?<\/style>/g, "");
        // Between two tags, outside braces: letters would be words.
        return [...markup.matchAll(/>([^<>{}]*[A-Za-z]{3,}[^<>{}]*)</g)]
          .map((hit) => (hit[1] ?? "").trim())
          .filter((hit) => !/=>|[=&|;()]/.test(hit))
          .map((hit) => `${path}: ${hit}`);
      });
    expect(found).toEqual([]);
  });
  it("no blame, no praise, no exclamation marks", () => {
    const text = ["ui.ftl", "words.ftl", "errors.ftl"]
      .map((file) => readFileSync(join(LOCALE, file), "utf8"))
      .join("\n");
    expect(text.match(/!|\b(great|well done|oops|sorry|forever|opted)\b/gi)).toBeNull();
  });
  it("falls back to English", () => {
    expect(pickLanguage(["xx-YY", "en-GB"])).toBe("en");
    expect(pickLanguage([])).toBe("en");
  });
  it("speaks another language at once, and says so of the page", () => {
    setLanguage("de");
    expect([language(), t("nav-settings")]).toEqual(["de", "Einstellungen"]);
    expect(document.documentElement.lang).toBe("de");
    setLanguage("xx");
    expect([language(), t("nav-settings")]).toEqual(["en", "Settings"]);
  });
  it("has an English with accents, 40 % longer at least", () => {
    const said = tIn("qps", "home-empty-hint");
    expect(said).toBe(pseudo(t("home-empty-hint")));
    expect(said.length).toBeGreaterThan(t("home-empty-hint").length * 1.3);
    expect(said).not.toMatch(/[a-z]/i);
  });
});
