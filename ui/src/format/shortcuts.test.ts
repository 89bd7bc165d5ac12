import { describe, expect, it } from "vitest";
import { has } from "../i18n";
import { globalOf, isMac, isSearch, keyName, SHEET, type Pressed } from "./shortcuts";

const press = (key: string, over: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...over,
});
const ctrl = { ctrlKey: true };

describe("keys", () => {
  it.each([
    [press("k", ctrl), { act: "palette" }],
    [press("K", { metaKey: true }), { act: "palette" }],
    [press("n", ctrl), { act: "record" }],
    [press("l", ctrl), { act: "lock" }],
    [press("2", ctrl), { act: "section", section: "services" }],
    [press("/", { ...ctrl, shiftKey: true }), { act: "keys" }],
    [press("F1"), { act: "keys" }],
    [press("F6"), { act: "next-region" }],
    [press("F6", { shiftKey: true }), { act: "previous-region" }],
  ])("%o", (pressed, meant) => {
    expect(globalOf(pressed)).toEqual(meant);
  });
  it.each([
    press("k"),
    press("n"),
    press("/"),
    press("2"),
    press("9", ctrl),
    press("0", ctrl),
    press("k", { ...ctrl, altKey: true }),
    press("k", { ...ctrl, shiftKey: true }),
  ])("no single letter, nothing else: %o", (pressed) => {
    expect(globalOf(pressed)).toBeNull();
  });
  it("looks on the screen that is open", () => {
    expect([isSearch(press("f", ctrl)), isSearch(press("f"))]).toEqual([true, false]);
  });
  it("each line of the sheet has words, and each key that works is listed", () => {
    for (const { group, rows } of SHEET) {
      expect(has(`keys-group-${group}`), group).toBe(true);
      for (const { id } of rows) expect(has(`keys-${id}`), id).toBe(true);
    }
    const listed = SHEET.flatMap(({ rows }) => rows.map(({ id }) => id));
    for (const id of ["palette", "record", "keys", "lock", "section", "region", "search"]) {
      expect(listed).toContain(id);
    }
  });
  it("names the command key as the keyboard does", () => {
    expect([keyName("Mod", true), keyName("Mod", false), keyName("F6", true)]).toEqual([
      "⌘",
      "Ctrl",
      "F6",
    ]);
    expect([isMac("MacIntel"), isMac("Linux x86_64")]).toEqual([true, false]);
  });
});
