/** The invented story the double tells: autumn 2025, three services. For tests and development. */
import type * as t from "./bindings";

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
  since: string | null = null,
  grade: t.Grade | null = null,
  purpose: t.Purpose = "model-training",
): t.StandingView => ({ purpose, code, words: code, since, grade, check_again: null });

/** Seen long ago, and the provider says something else since. */
export const lookedAtLongAgo: t.StandingView = {
  ...standing("turned-off", "2025-05-01", "seen"),
  check_again: {
    last_seen: "2025-05-01",
    days: 147,
    terms_changed_on: "2025-07-08",
    changes: [
      {
        topic: "retention",
        words: "The provider now says that deleted chats are kept for 30 days.",
        on: "2025-07-08",
        fact: "openai.chatgpt.r2",
        source: source("How chats are kept", "2025-07-08"),
      },
    ],
  },
};

export const revision = (
  revision: number,
  date: string | null,
  announced_on: string,
): t.RevisionView => ({ revision, date, announced_on, source: "The provider’s announcement" });

export const deadline = (
  over: Partial<t.DeadlineView> & Pick<t.DeadlineView, "deadline_id" | "date" | "days_left">,
): t.DeadlineView => ({
  account: null,
  kind: "decide-by",
  title: null,
  purpose: "model-training",
  safe_day: over.date,
  status: "open",
  settled: false,
  dismissed: false,
  done: false,
  what: "decide: model training",
  if_nothing: null,
  if_nothing_words: null,
  why: [],
  source: null,
  revisions: [revision(0, over.date, "2025-08-28")],
  ...over,
});

export const claudeDate = deadline({
  deadline_id: "d-claude",
  account: claude,
  date: "2025-09-28",
  safe_day: "2025-09-27",
  days_left: 3,
  if_nothing: "sources-disagree",
  if_nothing_words:
    "Sources disagree. The provider says you must choose to go on using Claude; press reports say that no answer counts as a yes.",
  why: [
    "The provider's announcement of 28 August 2025 names September 28 and no time of day.",
    "No time zone is stated, so the day before is the last one that is safe everywhere.",
  ],
  source: source("Updates to our consumer terms", "2025-08-28", "provider_announcement"),
});
export const geminiDate = deadline({
  deadline_id: "d-gemini",
  account: gemini,
  date: "2025-09-02",
  safe_day: "2025-09-01",
  days_left: -23,
  status: "passed",
});
export const linkedinDate = deadline({
  deadline_id: "d-linkedin",
  account: linkedin,
  date: "2025-11-03",
  safe_day: "2025-11-02",
  days_left: 39,
  revisions: [revision(0, "2025-10-20", "2025-09-01"), revision(1, "2025-11-03", "2025-09-18")],
});
export const chatgptDate = deadline({
  deadline_id: "d-own",
  account: chatgpt,
  kind: "own",
  title: "Look at the memory settings again",
  what: "Look at the memory settings again",
  date: "2025-12-24",
  safe_day: "2025-12-24",
  days_left: 90,
});

export const starter: t.StarterView = {
  region: null,
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
    ["deepl.translator", "DeepL", ["Free", "Pro"]],
    ["grammarly.editor", "Grammarly", ["Free", "Premium"]],
    ["github.copilot.individual", "GitHub Copilot", ["Free", "Pro"]],
  ].map(([service_id, name, plans], at) => ({
    service_id: service_id as string,
    name: name as string,
    plans: (plans as string[]).map((plan) => ({
      plan: plan.toLowerCase().replace(/\s+/g, "-"),
      name: plan,
      audience: "consumer",
    })),
    common: at < 8,
    followed: false,
  })),
};

export const decisionOf = (account: t.AccountRef, date: t.DeadlineView | null): t.DecisionView => ({
  today: TODAY,
  account,
  purpose: "model-training",
  deadline: date,
  no: {
    lines: [
      "Training: no, except flagged chats and feedback you send.",
      "Back-end copies: 30 days.",
      "Flagged: up to 2 years.",
      "Change later: yes.",
    ],
    trace: [],
  },
  yes: {
    lines: [
      "Training: new and resumed chats and coding sessions.",
      "Up to 5 years, unless deleted.",
      "Flagged: up to 2 years.",
      "Change later: yes, but training already begun keeps it.",
    ],
    trace: [],
  },
  nothing: {
    lines: [
      "The provider: you must choose to go on using Claude.",
      "Press reports: no answer counts as yes.",
      "“Accept” leaves the switch On.",
      "We would write: “Date passed, not checked”. Never a yes.",
    ],
    trace: [],
  },
  control_label: "Help improve our AI models",
  sources: [
    source("Announcement", "2025-08-28", "provider_announcement"),
    source("Help page", "2025-09"),
    { ...source("Press", "2025-08-29", "press"), confidence: "medium" },
  ],
});

export const choicesOf = (at: t.StandingView, date: t.DeadlineView | null): t.ChoiceView[] => [
  {
    purpose: at.purpose,
    standing: at,
    training:
      "The provider says it trains on new and resumed chats unless you turn this switch off.",
    sources_disagree: false,
    left_out: [
      { code: "safety", words: "flagged chats", fact: "anthropic.claude.consumer.t4" },
      { code: "feedback", words: "feedback you send", fact: "anthropic.claude.consumer.t5" },
      {
        code: "not-reversible",
        words: "training already begun, which is not undone",
        fact: "anthropic.claude.consumer.t6",
      },
    ],
    claimed_basis: { code: "consent", says: "provider" },
    path: {
      steps: ["Settings", "Privacy"],
      label: "Help improve our AI models",
      url: "https://example.org/settings",
      checked_on: "2025-09-02",
      fact: "anthropic.claude.consumer.c1",
    },
    deadline: date,
    sources: [
      source("Updates to our consumer terms", "2025-08-28", "provider_announcement"),
      source("Is my data used for model training?", "2025-09-01"),
    ],
    can_decide: true,
  },
  {
    purpose: "safety",
    standing: standing("cannot-refuse", null, null, "safety"),
    training: "The provider says flagged chats are kept and may be used to find misuse.",
    sources_disagree: false,
    left_out: [],
    claimed_basis: null,
    path: null,
    deadline: null,
    sources: [],
    can_decide: false,
  },
];
