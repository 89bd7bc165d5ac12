/** The invented story the double tells: autumn 2025, three services. For tests and development. */
import type * as t from "./types";

export const TODAY = "2025-09-25";

export const claude: t.AccountRef = {
  account_id: "0199-claude",
  service_id: "anthropic.claude.consumer",
  name: "Claude",
  plan: "Pro",
  label: "private",
};
export const gemini: t.AccountRef = {
  account_id: "0199-gemini",
  service_id: "google.gemini.apps",
  name: "Gemini Apps",
  plan: "Free",
  label: null,
};
export const chatgpt: t.AccountRef = {
  account_id: "0199-chatgpt",
  service_id: "openai.chatgpt",
  name: "ChatGPT",
  plan: "Plus",
  label: null,
};
export const linkedin: t.AccountRef = {
  account_id: "0199-linkedin",
  service_id: "linkedin.member",
  name: "LinkedIn",
  plan: "Basic",
  label: null,
};

export const source = (title: string, as_of: string, kind = "provider_help"): t.SourceView => ({
  title,
  url: "https://example.org/terms",
  kind,
  as_of,
  confidence: "high",
});

export const standing = (
  code: t.StandingCode,
  on: string | null = null,
  grade: t.Grade | null = null,
): t.StandingView => ({ code, on, grade, check_again: null });

export const deadline = (
  over: Partial<t.DeadlineView> & Pick<t.DeadlineView, "deadline_id" | "date" | "days">,
): t.DeadlineView => ({
  kind: "decide-by",
  title: "",
  last_safe_day: over.date,
  state: "open",
  moved_from: null,
  missed_while_away: false,
  if_nothing: null,
  why: [],
  source: null,
  ...over,
});

export const claudeDate = deadline({
  deadline_id: "d-claude",
  title: "Decide: training",
  date: "2025-09-28",
  last_safe_day: "2025-09-27",
  days: 3,
  if_nothing: "sources disagree.",
  why: [
    "The provider's announcement of 28 August 2025 names September 28 and no time of day.",
    "No time zone is stated, so the day before is the last one that is safe everywhere.",
  ],
  source: source("Updates to our consumer terms", "2025-08-28", "provider_announcement"),
});
export const geminiDate = deadline({
  deadline_id: "d-gemini",
  title: "Decide: activity",
  date: "2025-09-02",
  last_safe_day: "2025-09-01",
  days: -23,
  state: "passed",
});
export const linkedinDate = deadline({
  deadline_id: "d-linkedin",
  title: "Decide: training",
  date: "2025-11-03",
  last_safe_day: "2025-11-02",
  days: 39,
});
export const chatgptDate = deadline({
  deadline_id: "d-chatgpt",
  title: "Check the switch again",
  kind: "check-again",
  date: "2025-12-24",
  last_safe_day: "2025-12-24",
  days: 90,
});

export const layers: t.RetentionLayer[] = [
  {
    layer_id: "kept",
    label: "Chats you keep",
    pattern: "normal",
    from: "2025-09-12",
    until: null,
    not_before: null,
    result: { code: "indefinite", held: false, until_deleted: true },
    notes: ["The provider also says “30 days” of back-end copies; both are shown."],
  },
  {
    layer_id: "deleted",
    label: "Chats you delete",
    pattern: "normal",
    from: "2025-09-12",
    until: "2025-11-19",
    not_before: null,
    result: { code: "gone-by", by: "2025-11-19", not_before: null },
    notes: [],
  },
  {
    layer_id: "flagged",
    label: "Flagged chats",
    pattern: "survives-no",
    from: "2025-09-12",
    until: "2027-09-12",
    not_before: null,
    result: { code: "gone-by", by: "2027-09-12", not_before: null },
    notes: [],
  },
  {
    layer_id: "feedback",
    label: "Feedback you send",
    pattern: "survives-no",
    from: "2025-09-12",
    until: "2030-09-12",
    not_before: null,
    result: { code: "gone-by", by: "2030-09-12", not_before: null },
    notes: [],
  },
];
export const heldLayer: t.RetentionLayer = {
  layer_id: "held",
  label: "Chats you delete",
  pattern: "hold",
  from: "2025-06-10",
  until: "2025-10-26",
  not_before: "2025-09-26",
  result: { code: "gone-by", by: "2025-10-26", not_before: "2025-09-26" },
  notes: [],
};

export const starter: t.StarterView = {
  regions: [
    { code: "DE", name: "Germany" },
    { code: "FR", name: "France" },
    { code: "IE", name: "Ireland" },
    { code: "PL", name: "Poland" },
    { code: "UK", name: "United Kingdom" },
    { code: "US", name: "United States" },
  ],
  services: [
    ["anthropic.claude.consumer", "Claude", ["Free", "Pro", "Max"]],
    ["openai.chatgpt", "ChatGPT", ["Free", "Plus", "Pro"]],
    ["google.gemini.apps", "Gemini Apps", ["Free", "AI Pro"]],
    ["microsoft.copilot", "Copilot", ["Free", "Pro"]],
    ["linkedin.member", "LinkedIn", ["Basic", "Premium"]],
    ["mistral.le-chat", "Le Chat", ["Free", "Pro"]],
    ["perplexity.search", "Perplexity", ["Free", "Pro"]],
    ["meta.ai", "Meta AI", ["Free"]],
  ].map(([service_id, name, plans]) => ({
    service_id: service_id as string,
    name: name as string,
    plans: (plans as string[]).map((plan) => ({
      plan: plan.toLowerCase().replace(/\s+/g, "-"),
      name: plan,
      audience: "consumer",
    })),
  })),
};

export const decisionOf = (account: t.AccountRef, date: t.DeadlineView | null): t.DecisionView => ({
  today: TODAY,
  account,
  purpose: "model-training",
  deadline: date,
  no: [
    "Training: no, except flagged chats and feedback you send.",
    "Back-end copies: 30 days.",
    "Flagged: up to 2 years.",
    "Change later: yes.",
  ],
  yes: [
    "Training: new and resumed chats and coding sessions.",
    "Up to 5 years, unless deleted.",
    "Flagged: up to 2 years.",
    "Change later: yes, but training already begun keeps it.",
  ],
  nothing: [
    "The provider: you must choose to go on using Claude.",
    "Press reports: no answer counts as yes.",
    "“Accept” leaves the switch On.",
    "We would write: “Date passed, not checked”. Never a yes.",
  ],
  control_label: "Help improve our AI models",
  sources: [
    source("Announcement", "2025-08-28", "provider_announcement"),
    source("Help page", "2025-09"),
    { ...source("Press", "2025-08-29", "press"), confidence: "medium" },
  ],
});
