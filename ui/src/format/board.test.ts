import { describe, expect, it } from "vitest";
import type { ServiceRowView, StandingCode } from "../ipc/bindings";
import { claudeDate, lookedAtLongAgo, standing } from "../ipc/memory-story";
import { belongs, countsOf, rowsOf, same, SHOWN, wasOff, WHOLE } from "./board";

const row = (name: string, code: StandingCode, over: Partial<ServiceRowView> = {}) => ({
  account: { account_id: name, service_id: name, name, plan: "Pro", label: null },
  standing: standing(code),
  kept: { kind: "nothing-kept" } as ServiceRowView["kept"],
  kept_words: "",
  next: null,
  ...over,
});
const names = (rows: readonly ServiceRowView[]) => rows.map(({ account }) => account.name);

const ROWS: ServiceRowView[] = [
  row("Claude", "not-known", { next: claudeDate }),
  row("ChatGPT", "turned-off"),
  row("Copilot", "allowed"),
  row("DeepL", "not-covered"),
  row("Gemini Apps", "date-passed", { next: { ...claudeDate, date: "2025-09-02" } }),
  row("Le Chat", "turned-off", { standing: lookedAtLongAgo }),
];

describe("the board", () => {
  it.each([
    ["all", ["Claude", "ChatGPT", "Copilot", "DeepL", "Gemini Apps", "Le Chat"]],
    ["needs-look", ["Gemini Apps", "Le Chat"]],
    ["undecided", ["Claude", "Gemini Apps"]],
    ["off", ["ChatGPT", "Le Chat"]],
    ["on", ["Copilot"]],
    ["not-covered", ["DeepL"]],
  ] as const)("shows %s", (shown, wanted) => {
    expect(names(rowsOf(ROWS, { ...WHOLE, shown }))).toEqual(wanted);
    expect(countsOf(ROWS)[shown]).toBe(wanted.length);
  });
  it("a default that was left on is neither off nor undecided, and unknown is not off", () => {
    const shown = (code: StandingCode) => SHOWN.filter((each) => belongs(row("x", code), each));
    expect(shown("default-on")).toEqual(["all", "on"]);
    expect(shown("not-known")).toEqual(["all", "undecided"]);
    expect(shown("switch-not-found")).toEqual(["all", "needs-look"]);
  });
  it("puts the nearest date first and what has none last", () => {
    expect(names(rowsOf(ROWS, { ...WHOLE, sort: "next-date" })).slice(0, 3)).toEqual([
      "Gemini Apps",
      "Claude",
      "ChatGPT",
    ]);
  });
  it("puts what needs a look first", () => {
    expect(names(rowsOf(ROWS, { ...WHOLE, sort: "state" }))).toEqual([
      "Gemini Apps",
      "Le Chat",
      "Claude",
      "ChatGPT",
      "Copilot",
      "DeepL",
    ]);
  });
  it("finds by the beginnings of words, also of the plan", () => {
    expect(names(rowsOf(ROWS, { ...WHOLE, text: "ga" }))).toEqual(["Gemini Apps"]);
    expect(names(rowsOf(ROWS, { ...WHOLE, text: "pro c" }))).toHaveLength(4);
    expect(rowsOf(ROWS, { ...WHOLE, text: "zzz" })).toEqual([]);
  });
  it("says still off only of what was off", () => {
    expect(names(ROWS.filter(wasOff))).toEqual(["ChatGPT", "Le Chat"]);
  });
  it("knows a view again", () => {
    expect(same(WHOLE, { ...WHOLE, text: " " })).toBe(true);
    expect(same(WHOLE, { ...WHOLE, sort: "state" })).toBe(false);
  });
});
