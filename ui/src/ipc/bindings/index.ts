/* Written by `cargo xtask codegen` from crates/consent-app/src/dto; do not change by hand.
 * An absent value is null in answers; in requests an optional key may be left out. Days are ISO
 * (2025-09-28), ids are strings, numbers fit in 32 bits. */
export const PURPOSES = ["model-training", "human-review", "personalisation", "advertising", "sharing", "feedback", "connectors", "analytics", "service", "safety"] as const;
export type Purpose = (typeof PURPOSES)[number];
export type StandingCode = "not-known" | "put-off" | "turned-off" | "allowed" | "withdrew" | "default-on" | "seen-off" | "seen-on" | "switch-not-found" | "date-passed" | "ended-provider" | "ended-court" | "not-covered" | "cannot-refuse";
export type SwitchSeen = "on" | "off" | "not-found";
export type Grade = "asserted" | "seen" | "evidenced";
export type DateKind = "decide-by" | "own" | "re-check" | "kept-until" | "hold-review";
export type DismissReason = "not-for-me" | "duplicate" | "done" | "other";
export type LanguageCode = "system" | "en" | "de" | "fr" | "es";
export type Snooze = "hour" | "evening" | "tomorrow" | "week";
export type DeadlineStatus = "open" | "last-safe-day" | "closing" | "passed";
export type Confidence = "high" | "medium" | "low";
export type Slot = "keyring" | "recovery" | "passphrase";
export type ReadOnlyReason = "disk-error" | "newer-format" | "other-window";
export type RuleOutcome = "kept" | "maybe" | "held" | "covers" | "nothing" | "not-counted" | "not-applicable";
export type Appearance = { 
/**
 * Its colours.
 */
theme: Theme, 
/**
 * Its rows.
 */
rows: RowHeight, };
export type RowHeight = "comfortable" | "compact";
export type SavedView = { 
/**
 * What the person calls it.
 */
name: string, 
/**
 * What is looked for.
 */
text: string, 
/**
 * Which are shown.
 */
shown: ServicesShown, 
/**
 * In which order.
 */
sort: ServicesSort, 
/**
 * In which form.
 */
layout: ServicesLayout, };
export type SavedViews = { 
/**
 * In the order in which they were named.
 */
views: Array<SavedView>, };
export type ServicesLayout = "table" | "cards";
export type ServicesShown = "all" | "needs-look" | "undecided" | "off" | "on" | "not-covered";
export type ServicesSort = "name" | "next-date" | "state";
export type StillOffRequest = { 
/**
 * Which accounts.
 */
account_ids: Array<string>, 
/**
 * The day.
 */
date: string, };
export type StillOffResponse = { 
/**
 * One for each account, in the order asked.
 */
receipts: Array<ReceiptView>, };
export type Theme = "system" | "light" | "dark" | "high-contrast";
export type SaidBy = "provider" | "you";
export type AdoptedView = { 
/**
 * Its edition.
 */
edition: string, 
/**
 * `built-in` or the pack's signer.
 */
source: string, 
/**
 * The day it was adopted.
 */
on: string, 
/**
 * The digest that the ledger pins.
 */
digest: string, 
/**
 * Whether its facts are in use; false: a newer edition has them all, or its text cannot be read.
 */
in_use: boolean, 
/**
 * Why it cannot be read, if it cannot.
 */
problem: string | null, };
export type AnswerView = { 
/**
 * Which question.
 */
question: Question, 
/**
 * The answer, in sentences.
 */
words: Array<string>, 
/**
 * The facts it rests on.
 */
facts: Array<string>, 
/**
 * Whether sources disagree on it.
 */
sources_disagree: boolean, };
export type AsOfAnswerView = { 
/**
 * Where model training stood.
 */
standing: StandingView, 
/**
 * Until when a chat of that day was kept, in words.
 */
kept: string, 
/**
 * The dates ahead, in words.
 */
dates: Array<string>, };
export type AsOfRequest = { 
/**
 * The day.
 */
on: string, };
export type AsOfRowView = { 
/**
 * Which account.
 */
account: AccountRef, 
/**
 * What held, by everything written down until now; none: it was not followed then.
 */
held: AsOfAnswerView | null, 
/**
 * What was known, by what had been written down by then; none: nothing.
 */
known: AsOfAnswerView | null, 
/**
 * Whether the two differ.
 */
differs: boolean, };
export type AsOfView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * The day looked back at.
 */
on: string, 
/**
 * The accounts that either answer knows.
 */
rows: Array<AsOfRowView>, };
export type AddDeadlineRequest = { 
/**
 * What it is about, in the person's words.
 */
title: string, 
/**
 * The day.
 */
date: string, 
/**
 * Which account, if any.
 */
account_id?: string, 
/**
 * Where it is said: a title or an address.
 */
source?: string, };
export type AdoptPackRequest = { 
/**
 * Its digest, as shown.
 */
digest: string, 
/**
 * Whether days may move later.
 */
accept_later: boolean, };
export type CatalogueDateView = { 
/**
 * The day, as written.
 */
date: string, 
/**
 * Days to it.
 */
days_left: number, 
/**
 * What it is about.
 */
title: string, 
/**
 * What doing nothing leads to, in a sentence.
 */
if_nothing: string, 
/**
 * The fact behind it.
 */
fact: string, };
export type CatalogueRowView = { 
/**
 * Its id.
 */
service_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Who runs it.
 */
provider: string, 
/**
 * Other and former names, by which it is found too.
 */
aliases: Array<string>, 
/**
 * What kind of service it is.
 */
category: string, 
/**
 * The same in words.
 */
category_words: string, 
/**
 * Whether it trains on content if nobody moves a switch.
 */
trains: TrainsByDefault, 
/**
 * Whether it does so on one plan, in one region or with one kind of data at least.
 */
trains_for_some: boolean, 
/**
 * The same in one line, as the provider says it.
 */
trains_words: string, 
/**
 * Whether facts of equal standing contradict one another.
 */
sources_disagree: boolean, 
/**
 * Whether there is a way to say no.
 */
has_opt_out: boolean, 
/**
 * The nearest day to decide by that is ahead.
 */
next_date: CatalogueDateView | null, 
/**
 * How many facts there are.
 */
facts: number, 
/**
 * The newest day for which a source speaks.
 */
checked_on: string | null, 
/**
 * Whether the person described it themselves.
 */
own: boolean, 
/**
 * Whether an account there is followed.
 */
followed: boolean, };
export type CatalogueServiceRequest = { 
/**
 * Its id.
 */
service_id: string, 
/**
 * The plan to look at; left out: that of the followed account, else none.
 */
plan?: string, };
export type CatalogueServiceView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * Its id.
 */
service_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Who runs it.
 */
provider: string, 
/**
 * Other and former names.
 */
aliases: Array<string>, 
/**
 * What kind of service it is, in words.
 */
category_words: string, 
/**
 * Its own page.
 */
homepage: string | null, 
/**
 * One sentence about it.
 */
summary: string | null, 
/**
 * Hosts that pages may be opened on.
 */
hosts: Array<string>, 
/**
 * Whether the person described it themselves.
 */
own: boolean, 
/**
 * The entry that describes it, if the person did.
 */
own_entry: OwnFactView | null, 
/**
 * Its plans.
 */
plans: Array<PlanChoiceView>, 
/**
 * The plan looked at.
 */
plan: string | null, 
/**
 * The region looked at, in words.
 */
region: string, 
/**
 * The three answers.
 */
answers: Array<AnswerView>, 
/**
 * The facts by kind.
 */
groups: Array<FactGroupView>, 
/**
 * What was looked for and not found.
 */
unknown: Array<string>, 
/**
 * Accounts there that are followed.
 */
accounts: Array<AccountRef>, };
export type CatalogueView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * The edition in use.
 */
edition: string, 
/**
 * Editions adopted, the newest first.
 */
adopted: Array<AdoptedView>, 
/**
 * The kinds of services.
 */
categories: Array<CategoryView>, 
/**
 * The services by name.
 */
rows: Array<CatalogueRowView>, };
export type CategoryView = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its words.
 */
words: string, 
/**
 * How many services there are of it.
 */
count: number, };
export type ChangeKind = "added" | "changed" | "removed";
export type ChangedFactView = { 
/**
 * `training`, `retention`, `deletion`, `exceptions`, `affected` or `terms`.
 */
topic: string, 
/**
 * What changed, in one sentence.
 */
words: string, 
/**
 * Since when it holds.
 */
on: string, 
/**
 * The fact that says so.
 */
fact: string, 
/**
 * Where it is said.
 */
source: SourceView | null, };
export type CompareCellView = { 
/**
 * The answer, never empty.
 */
words: string, 
/**
 * The facts it rests on.
 */
facts: Array<string>, 
/**
 * Whether sources disagree on it.
 */
sources_disagree: boolean, 
/**
 * Whether nothing was found: not a no.
 */
unknown: boolean, 
/**
 * The newest day for which a source speaks.
 */
checked_on: string | null, };
export type CompareColumnView = { 
/**
 * Its id.
 */
service_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Who runs it.
 */
provider: string, 
/**
 * The plan looked at; none: in general.
 */
plan: string | null, };
export type CompareRequest = { 
/**
 * Their ids: two to four.
 */
service_ids: Array<string>, };
export type CompareRowView = { 
/**
 * A stable key.
 */
key: string, 
/**
 * The question.
 */
label: string, 
/**
 * The answers, one per service.
 */
cells: Array<CompareCellView>, };
export type CompareView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * The region looked at, in words.
 */
region: string, 
/**
 * The services.
 */
columns: Array<CompareColumnView>, 
/**
 * The questions.
 */
rows: Array<CompareRowView>, };
export type DateChangeView = { 
/**
 * Which account, in words.
 */
account: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * The day on record; none: the date is new.
 */
from: string | null, 
/**
 * The day to be; none: withdrawn.
 */
to: string | null, 
/**
 * Whether that is later, none, or already past: the person must say that they accept it.
 */
later: boolean, };
export type DecisionColumnView = { 
/**
 * In plain sentences.
 */
lines: Array<string>, 
/**
 * Every rule that the periods among them follow from.
 */
trace: Array<RuleView>, };
export type DescribeServiceRequest = { 
/**
 * Its name.
 */
name: string, 
/**
 * Who runs it.
 */
provider?: string, 
/**
 * Its page; https.
 */
homepage?: string, 
/**
 * What kind of service it is; left out: an assistant.
 */
category?: string, 
/**
 * Names of its plans.
 */
plans: Array<string>, 
/**
 * Where the person has it from.
 */
source: OwnSource, 
/**
 * Whether to follow an account there at once.
 */
follow: boolean, };
export type DetailView = { 
/**
 * What it is.
 */
label: string, 
/**
 * What the source says, or "not published".
 */
value: string, };
export type FactChangeView = { 
/**
 * Its id.
 */
fact_id: string, 
/**
 * What it is about.
 */
kind: FactKind, 
/**
 * How it differs.
 */
change: ChangeKind, 
/**
 * What it said.
 */
before: string | null, 
/**
 * What it says.
 */
after: string | null, 
/**
 * What the new one rests on first.
 */
source: SourceView | null, };
export type FactGroupView = { 
/**
 * Which kind.
 */
kind: FactKind, 
/**
 * The facts, those that hold first.
 */
facts: Array<FactView>, };
export type FactKind = "training" | "opt-out" | "announcement" | "retention" | "override" | "export" | "contact" | "note";
export type FactView = { 
/**
 * Its id.
 */
fact_id: string, 
/**
 * What it is about.
 */
kind: FactKind, 
/**
 * What it says, in one sentence.
 */
says: string, 
/**
 * Its details; what is not known is said so.
 */
details: Array<DetailView>, 
/**
 * For whom and what it holds, in words.
 */
scope: string, 
/**
 * Since when and until when, in words.
 */
valid: string | null, 
/**
 * A remark.
 */
note: string | null, 
/**
 * How well it is supported.
 */
confidence: Confidence, 
/**
 * Every source.
 */
sources: Array<SourceView>, 
/**
 * The newest day, month or year for which a source speaks.
 */
checked_on: string | null, 
/**
 * How many days ago that was.
 */
age_days: number | null, 
/**
 * Whether that is long ago: it should be looked at again.
 */
old: boolean, 
/**
 * Whether it holds today for the plan and region looked at.
 */
applies: boolean, 
/**
 * If the person stated it.
 */
own: OwnFactView | null, 
/**
 * The fact in whose place the person put this one.
 */
replaces: string | null, 
/**
 * The person's own fact that stands in the place of this one.
 */
replaced_by: string | null, 
/**
 * Facts of equal standing that say otherwise.
 */
disagrees_with: Array<string>, 
/**
 * Whether the person can put an own fact in its place.
 */
can_override: boolean, };
export type OpenPageResponse = { 
/**
 * Its host.
 */
host: string, 
/**
 * False: the person has not yet said that pages of this host may be opened.
 */
opened: boolean, };
export type OwnDetail = { 
/**
 * The key, such as `duration`.
 */
key: string, 
/**
 * Its value as text, such as `P30D`; menu steps are parted by ` > `.
 */
value: string, };
export type OwnFactView = { 
/**
 * The entry that says so; correcting it takes the fact back.
 */
entry_id: string, 
/**
 * Its number in this device's chain.
 */
number: number, 
/**
 * When it was written down.
 */
recorded_on: string, };
export type OwnSource = { 
/**
 * What it is: a letter, a page, what the switch showed.
 */
title: string, 
/**
 * Its address, if it has one; https.
 */
url?: string, 
/**
 * The day it speaks for.
 */
as_of: string, };
export type PackPreviewView = { 
/**
 * Its edition.
 */
edition: string, 
/**
 * The edition in use.
 */
from_edition: string, 
/**
 * What the ledger would pin.
 */
digest: string, 
/**
 * Id of the key that signed it.
 */
signer: string, 
/**
 * Whether that key was trusted before; if not, adopting trusts it.
 */
signer_known: boolean, 
/**
 * The signed remark beside it.
 */
remark: string, 
/**
 * How many services it describes.
 */
services_count: number, 
/**
 * How many facts it has.
 */
facts_count: number, 
/**
 * Services that differ; followed ones first.
 */
services: Array<ServiceChangeView>, 
/**
 * Days that would change.
 */
dates: Array<DateChangeView>, };
export type PreviewPackRequest = { 
/**
 * The publisher's public key (minisign), if it is not among those trusted before.
 */
key?: string, };
export type PreviewPackResponse = { "kind": "cancelled" } | { "kind": "preview", 
/**
 * In full.
 */
preview: PackPreviewView, };
export type Question = "trains" | "due" | "gone";
export type ServiceChangeView = { 
/**
 * Its id.
 */
service_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is new.
 */
is_new: boolean, 
/**
 * Whether an account there is followed.
 */
followed: boolean, 
/**
 * Hosts on which pages could be opened that could not be before.
 */
new_hosts: Array<string>, 
/**
 * Its facts that differ.
 */
facts: Array<FactChangeView>, };
export type StateFactRequest = { 
/**
 * About which service.
 */
service_id: string, 
/**
 * What it is about.
 */
kind: FactKind, 
/**
 * The fact in whose place it stands.
 */
replaces?: string, 
/**
 * What it says.
 */
details: Array<OwnDetail>, 
/**
 * For which plans; empty: all.
 */
plans: Array<string>, 
/**
 * Since when.
 */
valid_from?: string, 
/**
 * A remark.
 */
note?: string, 
/**
 * Where the person has it from.
 */
source: OwnSource, };
export type TrainsByDefault = "yes" | "no" | "asks" | "depends" | "unknown";
export type WhatIfRequest = { 
/**
 * Which account.
 */
account_id: string, 
/**
 * Another plan: one of this service, or `<service id>:<plan>` of a sister service.
 */
plan?: string, 
/**
 * Switches as if they stood so.
 */
settings: Array<WhatIfSetting>, 
/**
 * The day it was created; left out: today.
 */
created?: string, 
/**
 * As if it were deleted on this day.
 */
deleted?: string, 
/**
 * What kind; `chat` if left out.
 */
data_kind?: string, };
export type WhatIfSetting = { 
/**
 * For which purpose.
 */
purpose: Purpose, 
/**
 * Whether it is on.
 */
on: boolean, };
export type WhatIfSideView = { 
/**
 * What is supposed, in words.
 */
supposed: string, 
/**
 * What the provider says of training then.
 */
training: string | null, 
/**
 * Until when the item is kept, in words.
 */
words: string, 
/**
 * The same as data.
 */
result: RetentionResultView, 
/**
 * The same as bars.
 */
layers: Array<LayerView>, 
/**
 * What a no leaves out.
 */
left_out: Array<LeftOutView>, 
/**
 * Every rule that was looked at.
 */
trace: Array<RuleView>, };
export type WhatIfView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * Which account.
 */
account: AccountRef, 
/**
 * Plans to suppose: of this service, and of sister services as `<service id>:<plan>`.
 */
plans: Array<PlanChoiceView>, 
/**
 * As it is.
 */
now: WhatIfSideView, 
/**
 * As it would be.
 */
supposed: WhatIfSideView, 
/**
 * What changes, in sentences; empty: nothing.
 */
changes: Array<string>, };
export type ExportCalendarRequest = { 
/**
 * Titles and descriptions name the services.
 */
names: boolean, 
/**
 * Tasks instead of events.
 */
tasks: boolean, };
export type ExportCalendarResponse = { "outcome": "written", 
/**
 * Its name, without its folder.
 */
file: string, 
/**
 * How many days it holds.
 */
dates: number, } | { "outcome": "cancelled" };
export type KeepCalendarRequest = { 
/**
 * Titles and descriptions name the services.
 */
names: boolean, };
export type KeepRunningRequest = { 
/**
 * It stays, to remind.
 */
keep_running: boolean, };
export type LanguageRequest = { 
/**
 * Which; `system` is that of the computer.
 */
language: LanguageCode, };
export type KeptCalendarView = { 
/**
 * Where it lies.
 */
file: string, 
/**
 * Whether it names services.
 */
names: boolean, 
/**
 * Why it may be out of date.
 */
trouble: string | null, };
export type SettingsView = { 
/**
 * When and how reminders come.
 */
reminders: ReminderChoices, 
/**
 * Whether the program stays when its window is closed; none: the person was not asked yet.
 */
keep_running: boolean | null, 
/**
 * Whether it starts when the person logs in; none: the system does not say.
 */
start_at_login: boolean | null, 
/**
 * What the notification service that answers calls itself; none: no service answers.
 */
notice_service: string | null, 
/**
 * How the window looks.
 */
appearance: Appearance, 
/**
 * The views of the services that have a name.
 */
views: Array<SavedView>, 
/**
 * The calendar file that is kept fresh, if one is.
 */
calendar: KeptCalendarView | null, 
/**
 * What the person set about the language.
 */
language: LanguageCode, 
/**
 * The language in force: `en`, `de`, `fr`, `es`, or `qps` for trying out.
 */
in_force: string, };
export type StartAtLoginRequest = { 
/**
 * It starts, without a window.
 */
start_at_login: boolean, };
export type TestNoticeView = { 
/**
 * What the notification service calls itself; none: no service answers.
 */
service: string | null, };
export type AgendaItemView = { 
/**
 * The day, with its reading, its reasons and its history.
 */
deadline: DeadlineView, 
/**
 * Which of its values is in force.
 */
revision: number, 
/**
 * How near it is.
 */
nearness: Nearness, 
/**
 * How many days before it reminders come, the farthest first; empty: never.
 */
leads: Array<number>, 
/**
 * Whether these were set for this day alone.
 */
leads_are_own: boolean, 
/**
 * Until when it was put off, as the wall clock shows it.
 */
snoozed_until: string | null, 
/**
 * When the next reminder of it comes, as the wall clock shows it.
 */
next_reminder: string | null, 
/**
 * How far it can be put off now.
 */
snoozes: Array<SnoozeView>, };
export type AgendaView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * What came up while the app was not running, until the person says that they saw it.
 */
missed: Array<MissedView>, 
/**
 * The days, nearest first, settled ones too.
 */
items: Array<AgendaItemView>, 
/**
 * Whether the notification service took what was last handed to it.
 */
service_answers: boolean, };
export type LeadChoices = { 
/**
 * Days to decide by.
 */
decide_by: Array<number>, 
/**
 * The person's own dates.
 */
own: Array<number>, 
/**
 * Switches to look at again.
 */
re_check: Array<number>, 
/**
 * Days by which deleted content is gone, as the provider says.
 */
kept_until: Array<number>, 
/**
 * Orders to look at again.
 */
hold_review: Array<number>, };
export type LeadsOfDateRequest = { 
/**
 * Which day.
 */
deadline_id: string, 
/**
 * Days before it; empty: never; none: as for every day of its kind.
 */
leads: Array<number> | null, };
export type MissedView = { 
/**
 * The day, as it stands now.
 */
deadline: DeadlineView, 
/**
 * When its reminder would have come, as the wall clock shows it.
 */
came_up: string, };
export type Nearness = "overdue" | "today" | "soon" | "later" | "settled";
export type QuietChoice = { 
/**
 * `22:00`.
 */
from: string, 
/**
 * `07:00`; before `from`, that is the next day.
 */
to: string, };
export type ReminderChoices = { 
/**
 * When reminders come: `09:00`.
 */
at: string, 
/**
 * When quiet hours begin, and end: `22:00`, `07:00`; none: there are none.
 */
quiet: QuietChoice | null, 
/**
 * Whether a notice that cannot wait may come in quiet hours; else it comes before they begin.
 */
last_day_breaks_quiet: boolean, 
/**
 * Whether notices name the service.
 */
names: boolean, 
/**
 * Days before, for each kind of day; empty: never.
 */
leads: LeadChoices, };
export type SilenceDateRequest = { 
/**
 * Which day.
 */
deadline_id: string, };
export type SnoozeRequest = { 
/**
 * Which day.
 */
deadline_id: string, 
/**
 * How far.
 */
later: Snooze, };
export type SnoozeView = { 
/**
 * `hour`, `evening`, `tomorrow` or `week`.
 */
code: Snooze, 
/**
 * Until when, as the wall clock shows it; never later than the day allows.
 */
until: string, };
export type SnoozedView = { 
/**
 * As the wall clock shows it.
 */
until: string, 
/**
 * Whether that is earlier than asked, so that the day is not lost.
 */
capped: boolean, };
export type SourceView = { 
/**
 * Title of the text.
 */
title: string, 
/**
 * Its address; empty if it has none, as a letter.
 */
url: string, 
/**
 * `provider_help`, `archived_policy`, `press`, ...
 */
kind: string, 
/**
 * The day, month or year it speaks for.
 */
as_of: string, 
/**
 * `high`, `medium` or `low`: how well the fact is supported.
 */
confidence: Confidence, };
export type OpenPageRequest = { 
/**
 * Its address, as the catalogue names it.
 */
address: string, 
/**
 * Whether the person says that pages of its host may be opened; asked once a host.
 */
host_confirmed: boolean, };
export type AccountRef = { 
/**
 * Its id.
 */
account_id: string, 
/**
 * The service's id.
 */
service_id: string, 
/**
 * The service's name.
 */
name: string, 
/**
 * The plan's name; none if it is not known.
 */
plan: string | null, 
/**
 * The person's own word for it.
 */
label: string | null, };
export type LeftOutView = { 
/**
 * The stable code.
 */
code: string, 
/**
 * The words.
 */
words: string, 
/**
 * The fact that says so.
 */
fact: string, };
export type PathView = { 
/**
 * The menu steps.
 */
steps: Array<string>, 
/**
 * The exact words of the control.
 */
label: string | null, 
/**
 * The provider's page.
 */
url: string | null, 
/**
 * The newest day, month or year for which a source says so.
 */
checked_on: string | null, 
/**
 * The fact that says so.
 */
fact: string, };
export type CheckAgainView = { 
/**
 * The day it was last seen or moved.
 */
last_seen: string, 
/**
 * How many days ago that was.
 */
days: number, 
/**
 * The day of a later edition of the terms, if there is one.
 */
terms_changed_on: string | null, 
/**
 * Which facts changed since, the newest first.
 */
changes: Array<ChangedFactView>, };
export type StandingView = { 
/**
 * Which purpose.
 */
purpose: Purpose, 
/**
 * The stable code.
 */
code: StandingCode, 
/**
 * The words on screen.
 */
words: string, 
/**
 * Since when, if it goes back to a day.
 */
since: string | null, 
/**
 * How sure the record behind it is.
 */
grade: Grade | null, 
/**
 * Why to look again, if there is reason to.
 */
check_again: CheckAgainView | null, 
/**
 * What goes on in spite of a no, as it follows "except"; only where a no stands.
 */
except?: string, };
export type RevisionView = { 
/**
 * 1, 2, ...
 */
revision: number, 
/**
 * The day; none if withdrawn.
 */
date: string | null, 
/**
 * When it was announced.
 */
announced_on: string, 
/**
 * Where.
 */
source: string | null, };
export type DeadlineView = { 
/**
 * Its id.
 */
deadline_id: string, 
/**
 * Which account, if any.
 */
account: AccountRef | null, 
/**
 * The person's own title.
 */
title: string | null, 
/**
 * Which kind of day; the computed ones stand on the agenda only.
 */
kind: DateKind, 
/**
 * What the day is for, in words: "decide: model training"; the person's own words for their own.
 */
what: string, 
/**
 * What is to be decided.
 */
purpose: Purpose | null, 
/**
 * The day, as written.
 */
date: string, 
/**
 * The last day that is safe under a cautious reading.
 */
safe_day: string, 
/**
 * `open`, `last-safe-day`, `closing` or `passed`.
 */
status: DeadlineStatus, 
/**
 * Days to the written day; negative if past.
 */
days_left: number, 
/**
 * Whether nothing is left to decide.
 */
settled: boolean, 
/**
 * Whether the person said that nothing is to be done about it any more.
 */
dismissed: boolean, 
/**
 * Whether they said so because it is done: a date of their own.
 */
done: boolean, 
/**
 * What doing nothing leads to, as the source says: the code.
 */
if_nothing: string | null, 
/**
 * The same in a sentence.
 */
if_nothing_words: string | null, 
/**
 * Why this date, and why this last safe day, in sentences.
 */
why: Array<string>, 
/**
 * Where the date in force is said.
 */
source: SourceView | null, 
/**
 * Every value it had, the first announced first.
 */
revisions: Array<RevisionView>, };
export type DismissDeadlineRequest = { 
/**
 * Which.
 */
deadline_id: string, 
/**
 * Why; that it does not concern the person, if not told.
 */
reason?: DismissReason, };
export type VaultState = "none" | "locked" | "open";
export type LockWorth = "curtain" | "door";
export type WaysView = { 
/**
 * The ways by which it opens.
 */
slots: Array<Slot>, 
/**
 * What the system's key store calls itself.
 */
key_store: string, 
/**
 * Since when it holds the key, if that was written down.
 */
key_store_since: string | null, 
/**
 * Whether the words were ever asked back.
 */
words_confirmed: boolean, 
/**
 * What a lock is worth.
 */
lock: LockWorth, 
/**
 * How many characters a passphrase has at least.
 */
passphrase_least: number, };
export type NewWordsView = { 
/**
 * Twelve words.
 */
words: Array<string>, 
/**
 * Positions (1 to 12) of the two words that are asked back.
 */
ask_back: [number, number], };
export type CheckpointView = { 
/**
 * The person's day.
 */
day: string, 
/**
 * How many entries.
 */
entries: number, 
/**
 * The page.
 */
text: string, 
/**
 * The same as a picture of a QR code; none if it is too long for one.
 */
qr_svg: string | null, };
export type AdoptKeysRequest = { 
/**
 * In the order in which they were asked.
 */
answers: [string, string], };
export type ChangedKeysView = { 
/**
 * Why the key store did not take its new key; none: it did, or it holds none of this ledger.
 */
key_store_refused: string | null, };
export type CheckWordsRequest = { 
/**
 * All twelve.
 */
words: string, };
export type CheckpointComparedView = { 
/**
 * The day of the checkpoint.
 */
day: string, 
/**
 * How many entries it counts.
 */
entries: number, 
/**
 * Whether everything it names is here as it was then.
 */
fits: boolean, 
/**
 * The last entries it names that are not here, or not as they were.
 */
differs: Array<number>, };
export type CompareCheckpointRequest = { 
/**
 * All of it.
 */
text: string, };
export type CompareFileRequest = Record<symbol, never>;
export type CompareFileResponse = { "outcome": "compared", 
/**
 * With this result.
 */
compared: CheckpointComparedView, } | { "outcome": "cancelled" };
export type ProposeKeysRequest = { 
/**
 * The passphrase from then on; needed where one opens the ledger now.
 */
passphrase?: string, };
export type SaveCheckpointRequest = Record<symbol, never>;
export type SaveCheckpointResponse = { "outcome": "written", 
/**
 * The file's name, without the folder.
 */
name: string, } | { "outcome": "cancelled" };
export type PickBackupRequest = Record<symbol, never>;
export type PickBackupResponse = { "outcome": "picked", 
/**
 * Its name, without the folder.
 */
name: string, } | { "outcome": "cancelled" };
export type PrepareRestoreRequest = { 
/**
 * Where it is, as the list says; none: the file that was chosen last.
 */
file?: string, 
/**
 * The passphrase of then.
 */
passphrase?: string, 
/**
 * The twelve words of then.
 */
words?: string, };
export type RestoreOver = "nothing" | "ledger" | "newer-ledger" | "unknown";
export type RestorePreviewView = { 
/**
 * The person's day when it was made.
 */
made_on: string, 
/**
 * How many entries it holds.
 */
entries: number, 
/**
 * How many the ledger has now, if that can be told.
 */
entries_now: number | null, 
/**
 * What it would take the place of.
 */
over: RestoreOver, 
/**
 * Whether its entries are invented.
 */
demo: boolean, };
export type RestoreRequest = { 
/**
 * Also if the ledger here has more entries, or it cannot be told how many.
 */
older: boolean, };
export type RestoredView = { 
/**
 * How many entries the backup held.
 */
entries: number, 
/**
 * The name of the folder, beside the ledger's, in which what stood there before is kept.
 */
moved_aside: string | null, };
export type AdoptWordsRequest = { 
/**
 * In the order in which they were asked.
 */
answers: [string, string], };
export type SetPassphraseRequest = { 
/**
 * The passphrase.
 */
passphrase: string, };
export type RemoveWayRequest = { 
/**
 * Which.
 */
slot: Slot, };
export type TestBackupRequest = { 
/**
 * Where it is, as the list says.
 */
file: string, };
export type LockChoices = { 
/**
 * When the screen is locked or the computer sleeps, where the desktop says so.
 */
when_away: boolean, 
/**
 * After so many minutes in which the window asked for nothing; none: never.
 */
after_minutes: number | null, };
export type BackupView = { 
/**
 * Where it is.
 */
file: string, 
/**
 * The instant when it was made.
 */
made_at: string, 
/**
 * The person's day then.
 */
made_on: string, 
/**
 * How many entries it holds.
 */
entries: number, 
/**
 * How large it is.
 */
bytes: number, 
/**
 * Whether its entries are invented.
 */
demo: boolean, };
export type BackupTestView = { 
/**
 * Which.
 */
backup: BackupView, 
/**
 * How many entries were recorded since.
 */
behind: number, };
export type BackupsView = { 
/**
 * The newest first.
 */
backups: Array<BackupView>, 
/**
 * The day on which the last one was made and opened again; none: no backup yet.
 */
last_tested_on: string | null, 
/**
 * Where they are.
 */
folder: string, };
export type KeyStoreView = { 
/**
 * Whether it answers.
 */
available: boolean, 
/**
 * What it calls itself.
 */
name: string, };
export type AppStateView = { 
/**
 * The vault.
 */
vault: VaultState, 
/**
 * Whether its entries are invented.
 */
demo: boolean, 
/**
 * Whether there is an own ledger beside a demo to go back to.
 */
can_leave_demo: boolean, 
/**
 * Whether a demo ledger can be opened beside the own one.
 */
demo_exists: boolean, 
/**
 * The day of a simulated clock.
 */
simulated: string | null, 
/**
 * The ways by which it opens.
 */
slots: Array<Slot>, 
/**
 * The system's key store.
 */
keyring: KeyStoreView, 
/**
 * Why it could not be opened by itself when the program started.
 */
why_locked: ErrorDto | null, 
/**
 * The person's day.
 */
today: string, 
/**
 * How the window looks; while nothing is open, as it did last, or as the system asks for.
 */
appearance: Appearance, 
/**
 * The language in force: `en`, `de`, `fr`, `es`, or `qps` for trying out.
 */
language: string, 
/**
 * Why nothing can be written, if so.
 */
read_only_reason: ReadOnlyReason | null, };
export type CreateVaultRequest = { 
/**
 * A passphrase, if the person wants one.
 */
passphrase?: string, 
/**
 * Whether it is for trying out.
 */
demo: boolean, };
export type CreateVaultResponse = { 
/**
 * Twelve words.
 */
words: Array<string>, 
/**
 * Positions (1 to 12) of the two words that are asked back.
 */
ask_back: [number, number], 
/**
 * Whether the key store holds the key now.
 */
key_stored: boolean, };
export type ConfirmWordsRequest = { 
/**
 * In the order in which they were asked.
 */
answers: [string, string], };
export type UnlockRequest = { 
/**
 * The passphrase.
 */
passphrase?: string, 
/**
 * The twelve words.
 */
words?: string, 
/**
 * The key store of the system.
 */
keyring?: boolean, };
export type LedgerChanged = { 
/**
 * The slices.
 */
slices: Array<string>, };
export type CardKind = "decide" | "passed" | "check-again" | "unknown";
export type CardView = { 
/**
 * Which account.
 */
account: AccountRef, 
/**
 * For which purpose.
 */
purpose: Purpose, 
/**
 * Why.
 */
kind: CardKind, 
/**
 * Where it stands.
 */
standing: StandingView, 
/**
 * The date, if there is one.
 */
deadline: DeadlineView | null, 
/**
 * Where the switch stands if nobody moves it, as the provider says.
 */
default_state: "on" | "off" | "unknown", 
/**
 * The exact words of the control.
 */
control_label: string | null, };
export type NextDateView = { 
/**
 * The date.
 */
deadline: DeadlineView, };
export type SettledView = { 
/**
 * Which account.
 */
account: AccountRef, 
/**
 * Where it stands.
 */
standing: StandingView, };
export type SettleClosingRequest = { 
/**
 * Whether the program stays or quits; none: the person does not want to close now.
 */
keep_running: "stay" | "quit" | null, };
export type HealthView = { 
/**
 * What checking the chain found.
 */
ledger: "intact" | "not-checked" | "damaged", 
/**
 * When.
 */
checked_on: string | null, 
/**
 * How many entries.
 */
entries: number, 
/**
 * Whether the recovery words were asked back.
 */
words_confirmed: boolean, 
/**
 * When a backup was last tested.
 */
backup_tested_on: string | null, 
/**
 * Whether a notification service answers while the app runs.
 */
reminders: "only-while-open" | "in-background" | "no-service", };
export type HomeView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * What needs the person, at most five.
 */
cards: Array<CardView>, 
/**
 * How many more there are.
 */
more: number, 
/**
 * Dates of the next 90 days.
 */
next: Array<NextDateView>, 
/**
 * What is settled for now.
 */
settled: Array<SettledView>, 
/**
 * Whether to ask, once, if the program may start with the computer.
 */
offer_login: boolean, 
/**
 * How the ledger itself is.
 */
health: HealthView, };
export type RetentionResultView = { "kind": "nothing-kept" } | { "kind": "gone-by", 
/**
 * The day.
 */
by: string, 
/**
 * Surely kept until this day.
 */
not_before: string | null, 
/**
 * The provider says "about".
 */
approximate: boolean, } | { "kind": "should-be-gone", 
/**
 * That day.
 */
since: string, 
/**
 * The provider says "about".
 */
approximate: boolean, } | { "kind": "indefinite", 
/**
 * Surely kept until this day.
 */
not_before: string | null, 
/**
 * Whether an order suspends deletion.
 */
held: boolean, } | { "kind": "unknown", 
/**
 * The missing facts.
 */
missing: Array<string>, 
/**
 * The end if every doubtful reason falls away.
 */
earliest_by: string | null, 
/**
 * The end if every doubtful reason counts: a day, `unknown` or `indefinite`.
 */
latest_by: string | null, 
/**
 * Surely kept until this day.
 */
not_before: string | null, } | { "kind": "contradiction", 
/**
 * The layer in which they clash.
 */
layer: string, 
/**
 * The earliest end that one of them states.
 */
gone_by: string, 
/**
 * How long another says it is kept.
 */
kept_until: string, };
export type LayerPattern = "normal" | "survives-no" | "hold";
export type LayerView = { 
/**
 * `kept`, `deleted`, `flagged`, `feedback`, or the layer of an item.
 */
layer_id: string, 
/**
 * What is kept, in words.
 */
label: string, 
/**
 * How it is drawn.
 */
pattern: LayerPattern, 
/**
 * First day.
 */
from: string, 
/**
 * Last day it may be kept; none if no end is stated.
 */
until: string | null, 
/**
 * First day on which it may be gone.
 */
not_before: string | null, 
/**
 * The answer as data.
 */
result: RetentionResultView, 
/**
 * The answer in words.
 */
words: string, 
/**
 * Remarks.
 */
notes: Array<string>, };
export type RuleView = { 
/**
 * The fact, or the hold.
 */
id: string, 
/**
 * What is kept for its own reason.
 */
layer: string, 
/**
 * `kept`, `maybe`, `held`, `not-applicable`, ...
 */
outcome: RuleOutcome, 
/**
 * Why: the code.
 */
because: string, 
/**
 * What it says, and why it counts or not, in sentences.
 */
words: string, 
/**
 * Kept at least until.
 */
not_before: string | null, 
/**
 * Over by: a day, `unknown` or `indefinite`.
 */
until: string | null, 
/**
 * Where the provider says so.
 */
source: SourceView | null, };
export type RetentionRequest = { 
/**
 * Which account.
 */
account_id: string, 
/**
 * The day it was created.
 */
created: string, 
/**
 * The day it was deleted.
 */
deleted?: string, 
/**
 * What kind; `chat` if left out.
 */
data_kind?: string, };
export type RetentionView = { 
/**
 * Which account.
 */
account_id: string, 
/**
 * The service's name.
 */
service: string, 
/**
 * The day asked about.
 */
as_of: string, 
/**
 * What kind of item.
 */
data_kind: string, 
/**
 * The answer in words.
 */
words: string, 
/**
 * Whose word that is.
 */
said_by: SaidBy, 
/**
 * The answer as data.
 */
result: RetentionResultView, 
/**
 * The answer as bars.
 */
layers: Array<LayerView>, 
/**
 * Every rule and hold that was looked at.
 */
trace: Array<RuleView>, 
/**
 * First day from which training may have used something; it is not undone.
 */
irreversible_from: string | null, 
/**
 * Whether this is a demo.
 */
demo: boolean, };
export type BasisView = { 
/**
 * `consent`, `contract`, `legitimate-interests`, ...
 */
code: string, 
/**
 * Who names it.
 */
says: "provider" | "regulator" | "user", };
export type ChoiceView = { 
/**
 * Which purpose.
 */
purpose: Purpose, 
/**
 * Where it stands.
 */
standing: StandingView, 
/**
 * What the provider says, in one line.
 */
training: string | null, 
/**
 * Whether facts of equal standing contradict one another.
 */
sources_disagree: boolean, 
/**
 * What a no leaves out.
 */
left_out: Array<LeftOutView>, 
/**
 * The ground that the person noted with an act of consent.
 */
claimed_basis: BasisView | null, 
/**
 * How the no is said.
 */
path: PathView | null, 
/**
 * The date to decide by that matters most.
 */
deadline: DeadlineView | null, 
/**
 * Where the provider's statement is found.
 */
sources: Array<SourceView>, 
/**
 * Whether there is something to decide.
 */
can_decide: boolean, };
export type DecisionRequest = { 
/**
 * Which account.
 */
account_id: string, 
/**
 * For which purpose.
 */
purpose: Purpose, };
export type DecisionView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * Which account.
 */
account: AccountRef, 
/**
 * For which purpose.
 */
purpose: Purpose, 
/**
 * The date to decide by.
 */
deadline: DeadlineView | null, 
/**
 * What a no leads to.
 */
no: DecisionColumnView, 
/**
 * What a yes leads to.
 */
yes: DecisionColumnView, 
/**
 * What doing nothing leads to.
 */
nothing: DecisionColumnView, 
/**
 * The exact words of the control.
 */
control_label: string | null, 
/**
 * Where all that is said.
 */
sources: Array<SourceView>, };
export type ReceiptView = { 
/**
 * The entry.
 */
entry_id: string, 
/**
 * Its number in this device's chain.
 */
number: number, 
/**
 * The day it happened.
 */
occurred: string, 
/**
 * What was written, in one sentence.
 */
sentence: string, 
/**
 * What the choice leaves out.
 */
left_out: Array<string>, 
/**
 * Dates whose reminders stop because of it.
 */
stops: Array<string>, };
export type ToldDid = "turned-on" | "turned-off";
export type RecordSettingRequest = { 
/**
 * Which account.
 */
account_id: string, 
/**
 * For which purpose.
 */
purpose: Purpose, 
/**
 * What was done.
 */
did: ToldDid, 
/**
 * The day.
 */
date: string, 
/**
 * `settings`, `pop-up`, ...
 */
where?: string, 
/**
 * Whether the person saw the switch itself.
 */
seen: boolean, };
export type ToldAnswer = "shown" | "put-off" | "accepted-untouched" | "accepted-moved";
export type RecordNoticeRequest = { 
/**
 * Which account.
 */
account_id: string, 
/**
 * The answer.
 */
answer: ToldAnswer, 
/**
 * What it was about.
 */
purposes: Array<Purpose>, 
/**
 * How the switch stood beforehand, if the person saw it.
 */
default_seen?: SwitchSeen, 
/**
 * The day.
 */
date: string, };
export type RecordSeenRequest = { 
/**
 * Which account.
 */
account_id: string, 
/**
 * For which purpose.
 */
purpose: Purpose, 
/**
 * What it showed.
 */
seen: SwitchSeen, 
/**
 * The day.
 */
date: string, 
/**
 * If it is on: whether the person switched it on.
 */
turned_on_myself?: boolean, };
export type RecordDeletionRequest = { 
/**
 * Which account.
 */
account_id: string, 
/**
 * What kind.
 */
data_kind: string, 
/**
 * The day it was created.
 */
created: string, 
/**
 * The day it was deleted.
 */
deleted: string, 
/**
 * How many.
 */
count: number, };
export type ServiceRowView = { 
/**
 * Which account.
 */
account: AccountRef, 
/**
 * Where model training stands.
 */
standing: StandingView, 
/**
 * Until when a chat of today is kept.
 */
kept: RetentionResultView, 
/**
 * The same in words.
 */
kept_words: string, 
/**
 * The next date that is open.
 */
next: DeadlineView | null, };
export type ServicesView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * The accounts.
 */
rows: Array<ServiceRowView>, };
export type ServiceRequest = { 
/**
 * Its id.
 */
account_id: string, };
export type ServiceView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * Which account.
 */
account: AccountRef, 
/**
 * Who runs the service.
 */
provider: string, 
/**
 * Where the person lives, in words.
 */
region: string, 
/**
 * Its purposes.
 */
choices: Array<ChoiceView>, 
/**
 * How long things are kept.
 */
retention: RetentionView, 
/**
 * What happened, newest first.
 */
timeline: Array<EntryView>, };
export type PlanChoiceView = { 
/**
 * Its id.
 */
plan: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whom it is for.
 */
audience: string, };
export type StarterServiceView = { 
/**
 * Its id.
 */
service_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its plans.
 */
plans: Array<PlanChoiceView>, 
/**
 * Whether many people use it: shown without searching.
 */
common: boolean, 
/**
 * Whether an account there is followed already.
 */
followed: boolean, };
export type RegionView = { 
/**
 * ISO 3166 code.
 */
code: string, 
/**
 * Its name.
 */
name: string, };
export type StarterView = { 
/**
 * The region on record.
 */
region: string | null, 
/**
 * Regions to choose.
 */
regions: Array<RegionView>, 
/**
 * Services to choose, by name.
 */
services: Array<StarterServiceView>, };
export type WantedAccount = { 
/**
 * Its id.
 */
service_id: string, 
/**
 * The plan; left out if not known.
 */
plan?: string, };
export type AddAccountsRequest = { 
/**
 * Where the person lives; left out if they do not say.
 */
region?: string, 
/**
 * The services.
 */
accounts: Array<WantedAccount>, };
export type AddAccountsResponse = { 
/**
 * The accounts that were added.
 */
added: Array<AccountRef>, 
/**
 * How many of them are undecided.
 */
undecided: number, 
/**
 * How many open dates lie within 30 days.
 */
dates_within_30_days: number, };
export type EntryView = { 
/**
 * Its number in its device's chain.
 */
number: number, 
/**
 * Its id.
 */
entry_id: string, 
/**
 * Whose chain.
 */
device_id: string, 
/**
 * The day it happened.
 */
occurred: string, 
/**
 * The person's day when it was written down.
 */
recorded_on: string, 
/**
 * The instant when it was written down.
 */
recorded_at: string, 
/**
 * The event's stable name.
 */
event_type: string, 
/**
 * The service it concerns.
 */
service: string | null, 
/**
 * The account it concerns.
 */
account: AccountRef | null, 
/**
 * What happened, in words.
 */
summary: string, 
/**
 * The person's own words.
 */
note: string | null, 
/**
 * The entry that this one puts right.
 */
corrects: string | null, 
/**
 * Whether a later entry stands for it.
 */
corrected: boolean, 
/**
 * Whether it can be put right.
 */
correctable: boolean, 
/**
 * Its hash, hexadecimal.
 */
hash: string, };
export type HistoryRequest = { 
/**
 * One account's; everything if left out.
 */
account_id?: string, };
export type HistoryView = { 
/**
 * The person's day.
 */
today: string, 
/**
 * The entries.
 */
entries: Array<EntryView>, };
export type CorrectRequest = { 
/**
 * Which.
 */
entry_id: string, 
/**
 * The right day; left out if it should not be there at all.
 */
happened_on?: string, };
export type ExportCsvRequest = { 
/**
 * No guard against formulas.
 */
raw: boolean, 
/**
 * The variant for spreadsheets, which is not read back.
 */
spreadsheet: boolean, };
export type ExportCsvResponse = { "outcome": "written", 
/**
 * Their names, without their folders.
 */
files: Array<string>, 
/**
 * How many entries.
 */
entries: number, } | { "outcome": "cancelled" };
export type VerifyOutcome = "intact" | "damaged" | "missing-entries";
export type VerifyView = { 
/**
 * What came out.
 */
outcome: VerifyOutcome, 
/**
 * Whether nothing is wrong.
 */
intact: boolean, 
/**
 * How many entries.
 */
entries: number, 
/**
 * How many devices wrote.
 */
devices: number, 
/**
 * With which copy of the heads it was compared.
 */
compared_with: string | null, 
/**
 * The person's day when it was looked at.
 */
checked_on: string, 
/**
 * The first entry that is not as it was.
 */
first_bad: number | null, 
/**
 * What is wrong, each in a sentence.
 */
faults: Array<string>, 
/**
 * Whether this is a demo.
 */
demo: boolean, };
export type WireKind = "rejected" | "failed" | "locked";
export type ErrorDto = { 
/**
 * How to show it.
 */
kind: WireKind, 
/**
 * The stable code.
 */
code: string, 
/**
 * What the texts of the window fill in.
 */
args: Record<string, string>, 
/**
 * Cause and remedy, as the command line says them.
 */
words: string, };
