import { describe, expect, it } from "vitest";
import { has } from "../../i18n";
import {
  FIELDS,
  OWN_KINDS,
  ownFact,
  sourceOf,
  SPANS,
  spanText,
  UNITS,
  type FactDraft,
} from "./own";

const draft = (over: Partial<FactDraft>): FactDraft => ({
  kind: "retention",
  values: {},
  span: { is: "", count: 30, unit: "D" },
  plans: [],
  valid_from: "",
  note: "",
  source: { title: "Letter", url: "", as_of: "2025-09-20" },
  ...over,
});
const service = { service_id: "own.club", name: "Club" };

describe("an own fact", () => {
  it("is complete once what is needed is answered, and goes with the catalogue's keys", () => {
    const kept = draft({ values: { state: "deleted_by_user" } });
    expect(ownFact(kept, service, undefined)).toBeNull();
    const whole = { ...kept, span: { is: "time", count: 6, unit: "M" } as const };
    const found = ownFact({ ...whole, plans: ["pro"], note: " so " }, service, "old.r1");
    expect(found?.request).toEqual({
      service_id: "own.club",
      kind: "retention",
      details: [
        { key: "state", value: "deleted_by_user" },
        { key: "duration", value: "P6M" },
      ],
      plans: ["pro"],
      source: { title: "Letter", as_of: "2025-09-20" },
      replaces: "old.r1",
      note: "so",
    });
    expect(found?.lines.join("\n")).toContain("6 months");
  });
  it("menu steps are parted alike however they are typed", () => {
    const values = { method: "setting", path: "Settings>Privacy ›  Training " };
    expect(
      ownFact(draft({ kind: "opt-out", values }), service, undefined)?.request.details,
    ).toEqual([
      { key: "method", value: "setting" },
      { key: "path", value: "Settings > Privacy > Training" },
    ]);
  });
  it.each([
    ["a day that does not exist", { title: "Change", decide_by: "2025-02-30" }],
    ["no title", { decide_by: "2025-10-01" }],
  ])("%s is not taken", (_, values) => {
    expect(ownFact(draft({ kind: "announcement", values }), service, undefined)).toBeNull();
  });
  it("a page that is not https is not taken", () => {
    const values = { method: "setting", url: "http://example.org" };
    expect(ownFact(draft({ kind: "opt-out", values }), service, undefined)).toBeNull();
  });
  it("every field and value has words", () => {
    const wanted = OWN_KINDS.flatMap((kind) => FIELDS[kind]).flatMap(({ key, values = [] }) => [
      `own-field-${key}`,
      ...values.map((value) => `own-value-${key}-${value}`),
    ]);
    wanted.push(...UNITS.flatMap((each) => [`own-unit-${each}`, `own-unit-words-${each}`]));
    wanted.push(...SPANS.map((each) => `own-span-${each}`));
    expect(wanted.filter((key) => !has(key))).toEqual([]);
  });
});

describe("a span", () => {
  it.each([
    ["time", 30, "D", "P30D"],
    ["time", 5, "Y", "P5Y"],
    ["time", 0, "D", null],
    ["time", 1.5, "D", null],
    ["none", 0, "D", "none"],
    ["", 1, "D", null],
  ] as const)("%s %d %s", (is, count, unit, text) => {
    expect(spanText({ is, count, unit })).toBe(text);
  });
});

describe("where it is from", () => {
  it("needs a title and a day, and an address only over https", () => {
    expect(sourceOf({ title: " ", url: "", as_of: "2025-09-20" })).toBeNull();
    expect(sourceOf({ title: "x", url: "", as_of: "" })).toBeNull();
    expect(sourceOf({ title: "x", url: "ftp://a.b", as_of: "2025-09-20" })).toBeNull();
    expect(sourceOf({ title: "x", url: "https://a.example/b", as_of: "2025-09-20" })).toEqual({
      title: "x",
      url: "https://a.example/b",
      as_of: "2025-09-20",
    });
  });
});
