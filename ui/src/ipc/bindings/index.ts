// What the Rust side will generate into ui/src/ipc/bindings/index.ts (ts-rs over consent-app/src/dto).
// Absent values are null in answers; optional keys (?) may be left out in requests. Dates: "2025-09-28".
export type Purpose = "model-training" | "human-review" | "personalisation" | "advertising" | "sharing" | "feedback" | "connectors" | "analytics" | "service" | "safety";
export type StandingCode = "not-known" | "put-off" | "turned-off" | "allowed" | "withdrew" | "default-on" | "seen-off" | "seen-on" | "switch-not-found" | "date-passed" | "ended-provider" | "ended-court" | "not-covered" | "cannot-refuse";
export type SwitchSeen = "on" | "off" | "not-found";
export type Grade = "asserted" | "seen" | "evidenced";

export type SourceView = { title: string, url: string, kind: string, as_of: string, confidence: "high" | "medium" | "low" };
export type AccountRef = { account_id: string, service_id: string, name: string, plan: string | null, label: string | null };
export type CheckAgainView = { last_seen: string, days: number, terms_changed_on: string | null };
export type StandingView = { purpose: Purpose, code: StandingCode, words: string, since: string | null, grade: Grade | null, check_again: CheckAgainView | null };
export type RevisionView = { revision: number, date: string | null, announced_on: string, source: string | null };
export type DeadlineStatus = "open" | "last-safe-day" | "closing" | "passed";   // closing: the safe day is over, the written day is not
export type DeadlineView = {
  deadline_id: string, account: AccountRef | null, kind: "decide-by" | "own", title: string | null /* the person's own words */,
  purpose: Purpose | null, date: string, safe_day: string, status: DeadlineStatus, days_left: number /* to `date`; negative when past */,
  settled: boolean, dismissed: boolean, missed_while_away: boolean,
  if_nothing: string | null /* code */, if_nothing_words: string | null /* sentence(s) */,
  why: string[], source: SourceView | null, revisions: RevisionView[] /* first announced first; more than one: it was moved */ };

export type AppStateView = {
  vault: "none" | "locked" | "open", demo: boolean, demo_exists: boolean /* a demo ledger can be opened beside an own one */,
  simulated: string | null /* ISO day shown in the DEMO banner when the clock is simulated */,
  slots: ("keyring" | "recovery" | "passphrase")[], keyring: { available: boolean, name: string }, today: string,
  read_only_reason: null | "disk-error" | "newer-format" | "other-window" };
export type CreateVaultRequest = { passphrase?: string, demo: boolean };
export type CreateVaultResponse = { words: string[], ask_back: [number, number], key_stored: boolean };
export type ConfirmWordsRequest = { answers: [string, string] };
export type UnlockRequest = { passphrase?: string, words?: string, keyring?: boolean };

export type CardView = { account: AccountRef, purpose: Purpose, kind: "decide" | "passed" | "unknown" | "check-again", standing: StandingView,
  deadline: DeadlineView | null, default_state: "on" | "off" | "unknown", control_label: string | null };
export type NextDateView = { deadline: DeadlineView };
export type SettledView = { account: AccountRef, standing: StandingView };
export type HealthView = { ledger: "intact" | "not-checked" | "damaged", checked_on: string | null, entries: number, words_confirmed: boolean,
  backup_tested_on: string | null, reminders: "only-while-open" | "no-service" };
export type HomeView = { today: string, cards: CardView[], more: number, next: NextDateView[], settled: SettledView[], health: HealthView };

export type ServiceRowView = { account: AccountRef, standing: StandingView, kept: RetentionResultView, kept_words: string, next: DeadlineView | null };
export type ServicesView = { today: string, rows: ServiceRowView[] };
export type PathView = { steps: string[], label: string | null, url: string | null, checked_on: string | null, fact: string };
export type LeftOutView = { code: string, words: string, fact: string };
export type ChoiceView = { purpose: Purpose, standing: StandingView,
  training: string | null /* what the provider says about this purpose, one sentence, beginning "The provider says" */,
  sources_disagree: boolean, left_out: LeftOutView[], claimed_basis: { code: string, says: "provider" | "regulator" | "user" } | null,
  path: PathView | null, deadline: DeadlineView | null, sources: SourceView[], can_decide: boolean };
export type ServiceView = { today: string, account: AccountRef, provider: string, region: string, choices: ChoiceView[], retention: RetentionView, timeline: EntryView[] };

export type RetentionResultView =
  | { kind: "nothing-kept" }
  | { kind: "gone-by", by: string, not_before: string | null, approximate: boolean }
  | { kind: "should-be-gone", since: string, approximate: boolean }
  | { kind: "indefinite", not_before: string | null, held: boolean }
  | { kind: "unknown", missing: string[], earliest_by: string | null, latest_by: string | null, not_before: string | null }   // latest_by may also be "unknown" or "indefinite"
  | { kind: "contradiction", layer: string, gone_by: string, kept_until: string };
export type LayerView = { layer_id: string, label: string, pattern: "normal" | "survives-no" | "hold", from: string, until: string | null /* null: no end stated */,
  not_before: string | null, result: RetentionResultView, words: string, notes: string[] };
export type RuleView = { id: string, layer: string, outcome: "kept" | "maybe" | "held" | "covers" | "nothing" | "not-counted" | "not-applicable",
  because: string /* code */, words: string /* the reason in a sentence */, not_before: string | null, until: string | null /* day, "unknown" or "indefinite" */, source: SourceView | null };
export type RetentionRequest = { account_id: string, created: string, deleted?: string, data_kind?: string };
export type RetentionView = { account_id: string, service: string, as_of: string, data_kind: string, words: string /* the answer, "... the provider says." */,
  result: RetentionResultView, layers: LayerView[], trace: RuleView[], irreversible_from: string | null, demo: boolean };

export type PlanChoiceView = { plan: string, name: string, audience: string };
export type StarterServiceView = { service_id: string, name: string, plans: PlanChoiceView[], common: boolean /* show in the grid; the others are found by the search field */ };
export type RegionView = { code: string, name: string };
export type StarterView = { region: string | null /* recorded already */, regions: RegionView[], services: StarterServiceView[] };
export type AddAccountsRequest = { region?: string, accounts: { service_id: string, plan?: string }[] };
export type AddAccountsResponse = { added: AccountRef[], undecided: number, dates_within_30_days: number };

export type DecisionRequest = { account_id: string, purpose: Purpose };
export type DecisionView = { today: string, account: AccountRef, purpose: Purpose, deadline: DeadlineView | null, no: string[], yes: string[], nothing: string[],
  control_label: string | null, sources: SourceView[] };

export type ReceiptView = { entry_id: string, number: number, occurred: string, sentence: string, left_out: string[], stops: string[] /* dates whose reminders stop */ };
export type RecordSettingRequest = { account_id: string, purpose: Purpose, did: "turned-on" | "turned-off", date: string, where?: string, seen: boolean };
export type RecordNoticeRequest = { account_id: string, answer: "shown" | "put-off" | "accepted-untouched" | "accepted-moved", purposes: Purpose[], default_seen?: SwitchSeen, date: string };
export type RecordSeenRequest = { account_id: string, purpose: Purpose, seen: SwitchSeen, date: string, turned_on_myself?: boolean };
export type RecordDeletionRequest = { account_id: string, data_kind: string, created: string, deleted: string, count: number };
export type DismissDeadlineRequest = { deadline_id: string };

export type HistoryRequest = { account_id?: string };
export type EntryView = { number: number, entry_id: string, device_id: string, occurred: string, recorded_on: string, recorded_at: string, event_type: string,
  service: string | null, account: AccountRef | null, summary: string, note: string | null, corrects: string | null /* entry id */, corrected: boolean, correctable: boolean, hash: string };
export type HistoryView = { today: string, entries: EntryView[] /* newest first */ };
export type CorrectRequest = { entry_id: string, happened_on?: string /* the right day; without it the entry does not count at all */ };

export type ExportCsvRequest = { raw: boolean, spreadsheet: boolean };
export type ExportCsvResponse = { outcome: "written", files: string[], entries: number } | { outcome: "cancelled" };
export type VerifyView = { outcome: "intact" | "damaged" | "missing-entries", intact: boolean, entries: number, devices: number, checked_on: string,
  compared_with: string | null /* instant of the head kept elsewhere */, first_bad: number | null, faults: string[], demo: boolean };
export type LedgerChanged = { slices: string[] };
export type ErrorDto = { kind: "rejected" | "failed" | "locked", code: string, args: Record<string, string>, words: string /* cause and remedy, the same as on the command line */ };

// Commands (invoke name = client method): app_state() create_vault confirm_words unlock lock() open_demo() leave_demo()
// home() services() service({account_id}) starter() add_accounts decision record_setting record_notice record_seen record_deletion
// dismiss_deadline retention history correct export_csv verify()    event: "ledger-changed" -> LedgerChanged
