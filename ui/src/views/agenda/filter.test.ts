import { describe, expect, it } from "vitest";
import type { AgendaItemView, DeadlineView } from "../../ipc/bindings";
import { checkAgain, keptUntil, orderReview, ownPassed } from "../../ipc/memory-dates";
import { chatgptDate, claude, claudeDate } from "../../ipc/memory-story";
import {
  EVERYTHING,
  isOn,
  kindsIn,
  NO_SERVICE,
  passes,
  servicesIn,
  someWithoutService,
} from "./filter";

const item = (deadline: DeadlineView): AgendaItemView => ({
  deadline,
  revision: 0,
  nearness: "soon",
  leads: [],
  leads_are_own: false,
  snoozed_until: null,
  next_reminder: null,
  snoozes: [],
});
const ITEMS = [claudeDate, ownPassed, checkAgain, keptUntil, orderReview, chatgptDate].map(item);
const ids = (filter: Partial<typeof EVERYTHING>) =>
  ITEMS.filter((each) => passes(each, { ...EVERYTHING, ...filter })).map(
    (each) => each.deadline.deadline_id,
  );

describe("the agenda's filter", () => {
  it("lets everything pass while it is off", () => {
    expect(ids({})).toHaveLength(ITEMS.length);
    expect(isOn(EVERYTHING)).toBe(false);
    expect(isOn({ kind: "own", service: "" })).toBe(true);
    expect(isOn({ kind: "", service: NO_SERVICE })).toBe(true);
  });
  it("goes by kind of day, by service, by both, and by no service", () => {
    expect(ids({ kind: "own" })).toEqual(["d-club", "d-own"]);
    expect(ids({ service: "openai.chatgpt" })).toEqual(["d-check", "d-order", "d-own"]);
    expect(ids({ kind: "own", service: "openai.chatgpt" })).toEqual(["d-own"]);
    expect(ids({ service: NO_SERVICE })).toEqual(["d-club"]);
    expect(ids({ kind: "kept-until", service: "openai.chatgpt" })).toEqual([]);
  });
  it("offers what there is, in a steady order, each service once", () => {
    expect(kindsIn([...ITEMS].reverse())).toEqual(kindsIn(ITEMS));
    expect(kindsIn([item(orderReview), item(claudeDate)])).toEqual(["decide-by", "hold-review"]);
    const second = { ...claude, account_id: "another", label: "work" };
    expect(servicesIn([...ITEMS, item({ ...claudeDate, account: second })])).toEqual([
      { id: "openai.chatgpt", name: "ChatGPT" },
      { id: "anthropic.claude.consumer", name: "Claude" },
    ]);
    expect(someWithoutService(ITEMS)).toBe(true);
    expect(someWithoutService([item(claudeDate)])).toBe(false);
  });
});
