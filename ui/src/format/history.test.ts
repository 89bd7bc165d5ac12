import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { has } from "../i18n";
import type { EntryView } from "../ipc/bindings";
import { chatgpt, claude } from "../ipc/memory-story";
import { accountsIn, EVERYTHING, firstDay, KINDS, kindOf, kindsIn, passing } from "./history";

const entry = (event_type: string, over: Partial<EntryView> = {}): EntryView => ({
  number: 1,
  entry_id: event_type,
  device_id: "d",
  occurred: "2025-09-01",
  recorded_on: "2025-09-01",
  recorded_at: "2025-09-01T09:00:00Z",
  event_type,
  service: null,
  account: null,
  summary: "",
  note: null,
  corrects: null,
  corrected: false,
  correctable: true,
  hash: "00",
  ...over,
});
const ENTRIES = [
  entry("choice.recorded", { account: claude }),
  entry("notice.put_off", { account: claude, occurred: "2025-08-30" }),
  entry("choice.observed", { account: chatgpt }),
  entry("ledger.created"),
];

describe("the history", () => {
  it("narrows to an account and to a kind", () => {
    const ids = (filter: Parameters<typeof passing>[1]) =>
      passing(ENTRIES, filter).map(({ entry_id }) => entry_id);
    expect(ids(EVERYTHING)).toHaveLength(4);
    expect(ids({ account_id: claude.account_id, kind: "" })).toHaveLength(2);
    expect(ids({ account_id: claude.account_id, kind: "choices" })).toEqual(["choice.recorded"]);
    expect(ids({ account_id: "", kind: "ledger" })).toEqual(["ledger.created"]);
  });
  it("offers what there is", () => {
    expect(kindsIn(ENTRIES)).toEqual(["choices", "notices", "ledger"]);
    expect(accountsIn(ENTRIES).map(([, name]) => name)).toEqual([
      "Claude · Pro · private",
      "ChatGPT · Plus",
    ]);
    expect([firstDay(ENTRIES), firstDay([])]).toEqual(["2025-08-30", null]);
  });
  it("each kind has words, and each event of the ledger a kind of its own choosing", () => {
    for (const kind of KINDS) expect(has(`history-kind-${kind}`), kind).toBe(true);
    const list = readFileSync("../crates/consent-core/src/event/list.rs", "utf8");
    const events = [...list.matchAll(/= "([a-z]+\.[a-z_]+)"/g)].map((found) => found[1] ?? "");
    expect(events.length).toBeGreaterThan(20);
    const rest = events.filter((each) => kindOf(entry(each)) === "ledger");
    const beginnings = [...new Set(rest.map((each) => each.split(".")[0] ?? ""))].sort();
    expect(beginnings).toEqual(["catalogue", "device", "ledger", "profile"]);
  });
});
