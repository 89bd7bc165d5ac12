/**
 * What crosses between the window and the ledger. Keys are snake_case as on the Rust side, ids are
 * strings, dates are ISO days (`2025-09-28`), numbers fit in 32 bits. An absent value is `null` in
 * answers; in requests an optional key may be left out.
 */
export type IsoDate = string;

export const PURPOSES = [
  "model-training",
  "human-review",
  "personalisation",
  "advertising",
  "sharing",
  "feedback",
  "connectors",
  "analytics",
  "service",
  "safety",
] as const;
export type Purpose = (typeof PURPOSES)[number];

export type SwitchSeen = "on" | "off" | "not-found";
/** `seen`: the person looked at the switch; `asserted`: told from memory. */
export type Grade = "seen" | "asserted";
/** Where the act took place. */
export type Where = "settings" | "pop-up" | "web-form" | "e-mail" | "other";

/** Where one purpose stands; the words for each are in `assets/locales`. */
export type StandingCode =
  | "not-known"
  | "put-off"
  | "turned-off"
  | "allowed"
  | "default-on"
  | "off-when-seen"
  | "withdrew"
  | "cannot-refuse"
  | "not-covered"
  | "date-passed"
  | "ended-by-provider"
  | "ended-by-court";

export interface StandingView {
  code: StandingCode;
  on: IsoDate | null;
  grade: Grade | null;
  /** The reason to look again, if there is one. */
  check_again: { last_seen: IsoDate; days: number; terms_changed_on: IsoDate | null } | null;
}

export type DeadlineState = "open" | "last-safe-day" | "passed" | "done" | "dismissed";
export interface DeadlineView {
  deadline_id: string;
  kind: "decide-by" | "own" | "check-again";
  title: string;
  date: IsoDate;
  last_safe_day: IsoDate;
  /** Days from today to `date`; negative when past. */
  days: number;
  state: DeadlineState;
  /** The earlier date if the provider moved it. */
  moved_from: IsoDate | null;
  missed_while_away: boolean;
  if_nothing: string | null;
  /** Why this date, in sentences. */
  why: string[];
  source: SourceView | null;
}

export interface SourceView {
  title: string;
  url: string | null;
  kind: string;
  as_of: IsoDate | null;
  confidence: "high" | "medium" | "low";
}

export interface AccountRef {
  account_id: string;
  service_id: string;
  name: string;
  plan: string;
  /** The person's own name for the account, if they gave one. */
  label: string | null;
}

/** One thing that needs the person, in the order in which it is shown. */
export interface Card {
  account: AccountRef;
  purpose: Purpose;
  kind: "decide" | "passed" | "unknown" | "check-again";
  standing: StandingView;
  deadline: DeadlineView | null;
  /** Where the switch stands if nobody moves it, as the provider says. */
  default_state: "on" | "off" | "unknown";
  control_label: string | null;
}

export interface NextDate {
  account: AccountRef | null;
  deadline: DeadlineView;
}
export interface SettledLine {
  account: AccountRef;
  purpose: Purpose;
  standing: StandingView;
}
export interface Health {
  ledger: "intact" | "not-checked" | "damaged";
  checked_on: IsoDate | null;
  entries: number;
  words_confirmed: boolean;
  backup_tested_on: IsoDate | null;
  reminders: "on" | "only-while-open" | "off";
}

export type Slot = "passphrase" | "words" | "keyring";
export interface AppState {
  vault: "none" | "locked" | "open";
  demo: boolean;
  slots: Slot[];
  keyring: { available: boolean; name: string };
  today: IsoDate;
  read_only_reason: "disk-error" | "newer-format" | "other-window" | null;
}

export interface CreateVaultRequest {
  passphrase?: string;
  demo: boolean;
}
export interface CreateVaultResponse {
  /** Twelve words; shown once. */
  words: string[];
  /** Positions (1 to 12) of the two words that are asked back. */
  ask_back: [number, number];
}
export interface ConfirmWordsRequest {
  answers: [string, string];
}
/** Exactly one of the three. */
export interface UnlockRequest {
  passphrase?: string;
  words?: string;
  keyring?: true;
}

export interface HomeView {
  today: IsoDate;
  cards: Card[];
  more: number;
  next: NextDate[];
  settled: SettledLine[];
  health: Health;
}

export interface ServiceRow {
  account: AccountRef;
  purpose: Purpose;
  standing: StandingView;
  kept: RetentionResult | null;
  next: DeadlineView | null;
}
export interface ServicesView {
  today: IsoDate;
  rows: ServiceRow[];
}

export type RetentionResult =
  | { code: "nothing-kept" }
  | { code: "gone-by"; by: IsoDate; not_before: IsoDate | null }
  | { code: "should-be-gone"; since: IsoDate }
  | { code: "indefinite"; held: boolean; until_deleted: boolean }
  | {
      code: "unknown";
      earliest_by: IsoDate | null;
      latest_by: IsoDate | null;
      missing: string[];
    }
  | { code: "contradiction"; statements: string[] };

/** `normal`: solid; `survives-no`: hatched; `hold`: court order. */
export type LayerPattern = "normal" | "survives-no" | "hold";
export interface RetentionLayer {
  layer_id: string;
  /** What is kept, in words: "Chats you delete". */
  label: string;
  pattern: LayerPattern;
  from: IsoDate;
  /** Last day it may be kept; `null`: no end stated. */
  until: IsoDate | null;
  not_before: IsoDate | null;
  result: RetentionResult;
  notes: string[];
}
export interface TraceLine {
  rule_id: string;
  outcome: "applies" | "may-apply" | "does-not-apply";
  reason: string;
  earliest: IsoDate | null;
  latest: IsoDate | null;
  source: SourceView | null;
}
export interface RetentionRequest {
  account_id: string;
  created: IsoDate;
  deleted?: IsoDate;
}
export interface RetentionView {
  today: IsoDate;
  layers: RetentionLayer[];
  trace: TraceLine[];
  /** First day on which training may already have used something; it is not undone. */
  irreversible_from: IsoDate | null;
}

export interface ChoiceView {
  purpose: Purpose;
  standing: StandingView;
  /** What a no leaves out. */
  left_out: string[];
  /** Ground named for the purpose, and who names it. */
  claimed_basis: { code: string; says: "provider" | "regulator" | "user" } | null;
  path: { steps: string[]; label: string | null; checked_on: IsoDate; url: string | null } | null;
  deadline: DeadlineView | null;
  sources: SourceView[];
  can_decide: boolean;
}
export interface ServiceView {
  today: IsoDate;
  account: AccountRef;
  region: string;
  choices: ChoiceView[];
  retention: RetentionView;
  timeline: HistoryEntry[];
}

export interface StarterService {
  service_id: string;
  name: string;
  plans: { plan: string; name: string; audience: string }[];
}
export interface StarterView {
  regions: { code: string; name: string }[];
  services: StarterService[];
}
export interface AddAccountsRequest {
  region: string;
  accounts: { service_id: string; plan: string }[];
}
export interface AddAccountsResponse {
  added: AccountRef[];
  undecided: number;
  dates_within_30_days: number;
}

export interface DecisionRequest {
  account_id: string;
  purpose: Purpose;
}
/** The three columns carry plain sentences, of equal standing. */
export interface DecisionView {
  today: IsoDate;
  account: AccountRef;
  purpose: Purpose;
  deadline: DeadlineView | null;
  no: string[];
  yes: string[];
  nothing: string[];
  control_label: string | null;
  sources: SourceView[];
}

/** Answer to every recording: the entry that was written and what must be read again. */
export interface Receipt {
  entry_id: string;
  seq: number;
  occurred_on: IsoDate;
  /** What was written, in one sentence. */
  sentence: string;
}
export interface RecordSettingRequest {
  account_id: string;
  purpose: Purpose;
  did: "turned-on" | "turned-off";
  date: IsoDate;
  where: Where;
  /** Whether the person saw the switch itself. */
  seen: boolean;
}
export interface RecordNoticeRequest {
  account_id: string;
  answer: "shown" | "put-off" | "accepted-untouched" | "accepted-moved";
  purposes: Purpose[];
  default_seen: "on" | "off" | "not-seen";
  date: IsoDate;
}
export interface RecordSeenRequest {
  account_id: string;
  purpose: Purpose;
  seen: SwitchSeen;
  date: IsoDate;
  /** Asked only when it is seen on: yes means an own act, no means a default left on. */
  turned_on_myself?: boolean;
}
export interface RecordDeletionRequest {
  account_id: string;
  data_kind: string;
  created: IsoDate;
  deleted: IsoDate;
  count: number;
}
export interface DismissDeadlineRequest {
  deadline_id: string;
  reason: "not-for-me" | "duplicate" | "other";
}

export interface HistoryRequest {
  account_id?: string;
}
export interface HistoryEntry {
  entry_id: string;
  seq: number;
  /** The ledger's stable event name, for icons only. */
  event: string;
  account: AccountRef | null;
  occurred_on: IsoDate;
  recorded_on: IsoDate;
  sentence: string;
  /** Entry this one puts right. */
  corrects: string | null;
  corrected: boolean;
  correctable: boolean;
}
export interface HistoryView {
  today: IsoDate;
  entries: HistoryEntry[];
}
export interface CorrectRequest {
  entry_id: string;
  reason: string;
}

export interface ExportCsvRequest {
  /** No formula guard. */
  raw: boolean;
  /** Semicolons and a byte order mark, for spreadsheets. */
  spreadsheet: boolean;
}
export type ExportCsvResponse =
  { outcome: "written"; path_shown: string; rows: number } | { outcome: "cancelled" };

export interface VerifyView {
  outcome: "intact" | "damaged" | "missing-entries";
  entries: number;
  devices: number;
  checked_on: IsoDate;
  /** Complete compared with a head kept elsewhere, of this day. */
  complete_compared_with: IsoDate | null;
  /** First entry that is not as it was. */
  bad_seq: number | null;
}

/** Slices whose screens must be read again. */
export interface LedgerChanged {
  slices: string[];
}
