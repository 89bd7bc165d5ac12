/** What the invented story says is kept. For tests and development. */
import type * as t from "./bindings";
import { chatgpt, source, TODAY } from "./memory-story";

const goneBy = (by: string, not_before: string | null = null): t.RetentionResultView => ({
  kind: "gone-by",
  by,
  not_before,
  approximate: false,
});
const layer = (
  over: Pick<t.LayerView, "layer_id" | "label" | "result"> & Partial<t.LayerView>,
): t.LayerView => ({
  pattern: "normal",
  from: "2025-09-12",
  until: over.result.kind === "gone-by" ? over.result.by : null,
  not_before: null,
  words: "",
  notes: [],
  ...over,
});

export const layers: t.LayerView[] = [
  layer({
    layer_id: "kept",
    label: "Chats you keep",
    result: { kind: "indefinite", not_before: null, held: false },
    notes: ["The provider also says “30 days” of back-end copies; both are shown."],
  }),
  layer({ layer_id: "deleted", label: "Chats you delete", result: goneBy("2025-11-19") }),
  layer({
    layer_id: "flagged",
    label: "Flagged chats",
    pattern: "survives-no",
    result: goneBy("2027-09-12"),
  }),
  layer({
    layer_id: "feedback",
    label: "Feedback you send",
    pattern: "survives-no",
    result: goneBy("2030-09-12"),
  }),
];
export const heldLayers: t.LayerView[] = [
  layer({
    layer_id: "held",
    label: "Chats you delete",
    pattern: "hold",
    from: "2025-06-10",
    result: { kind: "indefinite", not_before: "2025-09-26", held: true },
    not_before: "2025-09-26",
    notes: ["A court order of 13 May 2025 makes the provider keep chats, deleted ones too."],
  }),
  ...layers.slice(2),
];

const rule = (
  over: Pick<t.RuleView, "id" | "outcome" | "words"> & Partial<t.RuleView>,
): t.RuleView => ({
  layer: "service",
  because: "covers",
  not_before: null,
  until: null,
  source: source("How long do you store my data?", "2025-09-01"),
  ...over,
});
export const rules: t.RuleView[] = [
  rule({
    id: "anthropic.claude.consumer.r3",
    outcome: "kept",
    words: "Deleted chats leave the back end within 30 days.",
    until: "2025-11-19",
  }),
  rule({
    id: "anthropic.claude.consumer.r5",
    outcome: "maybe",
    words: "Whether the chat was flagged is not on record.",
    until: "2027-09-12",
  }),
  rule({
    id: "anthropic.claude.consumer.r9",
    outcome: "not-applicable",
    words: "This rule is for work plans.",
  }),
];

/** Without a day of deletion: the whole account; with one: the answer for one item. */
export function retentionOf(account: t.AccountRef, deleted?: string): t.RetentionView {
  const held = account.account_id === chatgpt.account_id;
  const item = deleted !== undefined;
  const all = held ? heldLayers : layers;
  return {
    account_id: account.account_id,
    service: account.name,
    as_of: TODAY,
    data_kind: "chat",
    words: item
      ? "Gone by 19 Nov 2025, the provider says."
      : "Kept, no end stated, the provider says.",
    said_by: "provider",
    result: item ? goneBy("2025-11-19") : { kind: "indefinite", not_before: null, held },
    layers: item ? all.slice(1) : all,
    trace: rules,
    irreversible_from: null,
    demo: false,
  };
}
