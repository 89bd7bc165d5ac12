/** What the double's catalogue says of two services. For tests and development. */
import { source, TODAY } from "./memory-story";
import type * as t from "./bindings";

const fact = (
  over: Pick<t.FactView, "fact_id" | "kind" | "says"> & Partial<t.FactView>,
): t.FactView => ({
  details: [],
  scope: "All plans, everywhere",
  valid: null,
  note: null,
  confidence: "high",
  sources: [source("Is my data used for model training?", "2025-09-01")],
  checked_on: "2025-09-01",
  age_days: 24,
  old: false,
  applies: true,
  own: null,
  replaces: null,
  replaced_by: null,
  disagrees_with: [],
  can_override: true,
  ...over,
});

const CLAUDE = "anthropic.claude.consumer";

export const claudeFacts: t.FactView[] = [
  fact({
    fact_id: `${CLAUDE}.t1`,
    kind: "training",
    says: "The provider says it trains on new and resumed chats unless you turn this switch off.",
    scope: "Free, Pro, Max; everywhere",
    valid: "since 8 Oct 2025",
    details: [
      { label: "Without a choice of yours", value: "on" },
      { label: "Can you choose", value: "yes" },
      { label: "Do people review it", value: "not published" },
    ],
    note: "Training already begun is not undone.",
    sources: [
      source("Updates to our consumer terms", "2025-08-28", "provider_announcement"),
      source("Is my data used for model training?", "2025-09-01"),
    ],
  }),
  fact({
    fact_id: `${CLAUDE}.t2`,
    kind: "training",
    says: "The provider says it does not train on chats.",
    valid: "until 28 Sep 2025",
    applies: false,
    confidence: "medium",
    checked_on: "2024",
    age_days: 633,
    old: true,
  }),
  fact({
    fact_id: `${CLAUDE}.o1`,
    kind: "opt-out",
    says: "A no is said in the settings.",
    details: [
      { label: "Way", value: "Settings › Privacy › Help improve our AI models" },
      { label: "When you said no", value: "the switch shows: off" },
      { label: "Page", value: "https://claude.ai/settings/data-privacy-controls" },
    ],
  }),
  fact({
    fact_id: `${CLAUDE}.a1`,
    kind: "announcement",
    says: "Consumer terms: choose by 28 Sep 2025 whether chats train models.",
    disagrees_with: [`${CLAUDE}.a9`],
  }),
  fact({
    fact_id: `${CLAUDE}.a9`,
    kind: "announcement",
    says: "Press reports say that no answer counts as a yes.",
    confidence: "low",
    sources: [{ ...source("Press", "2025-08-29", "press"), confidence: "low" }],
    disagrees_with: [`${CLAUDE}.a1`],
  }),
  fact({
    fact_id: `${CLAUDE}.r1`,
    kind: "retention",
    says: "The provider says chats are kept for up to 5 years if they may train models.",
    details: [
      { label: "How long", value: "5 years at most" },
      { label: "Counted from", value: "not published" },
    ],
  }),
];

export const chatgptFacts: t.FactView[] = [
  fact({
    fact_id: "openai.chatgpt.t1",
    kind: "training",
    says: "The provider says it trains on chats unless you turn “Improve the model for everyone” off.",
  }),
];

const KINDS: readonly t.FactKind[] = [
  "training",
  "opt-out",
  "announcement",
  "retention",
  "override",
  "export",
  "contact",
  "note",
];

export const grouped = (facts: readonly t.FactView[]): t.FactGroupView[] =>
  KINDS.map((kind) => ({ kind, facts: facts.filter((each) => each.kind === kind) })).filter(
    (group) => group.facts.length > 0,
  );

const row = (
  over: Pick<t.CatalogueRowView, "service_id" | "name" | "provider"> & Partial<t.CatalogueRowView>,
): t.CatalogueRowView => ({
  aliases: [],
  category: "ai_assistant",
  category_words: "Assistant",
  trains: "yes",
  trains_for_some: true,
  trains_words: "The provider says: yes, unless you turn it off",
  sources_disagree: false,
  has_opt_out: true,
  next_date: null,
  facts: 6,
  checked_on: "2025-09-01",
  own: false,
  followed: true,
  ...over,
});

export const knownRows: t.CatalogueRowView[] = [
  row({
    service_id: CLAUDE,
    name: "Claude",
    provider: "Anthropic",
    aliases: ["Claude.ai"],
    sources_disagree: true,
    next_date: {
      date: "2025-09-28",
      days_left: 3,
      title: "Consumer terms: choose whether chats train models",
      if_nothing: "The provider says you must choose to go on using it.",
      fact: `${CLAUDE}.a1`,
    },
  }),
  row({ service_id: "openai.chatgpt", name: "ChatGPT", provider: "OpenAI", facts: 1 }),
  row({
    service_id: "own.club",
    name: "Zürich club notes",
    provider: "not stated",
    category: "work_suite",
    category_words: "Office",
    trains: "unknown",
    trains_for_some: false,
    trains_words: "Not known",
    has_opt_out: false,
    facts: 0,
    checked_on: null,
    own: true,
    followed: false,
  }),
];

export const ownEntry: t.OwnFactView = { entry_id: "entry-1", number: 1, recorded_on: TODAY };

export { fact as factOf, row as rowOf };
