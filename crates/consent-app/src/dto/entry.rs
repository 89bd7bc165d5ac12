//! Entries in words.

use crate::say;
use crate::words::Words;
use serde::{Deserialize, Serialize};

use consent_core::catalogue::{FactKind, is_own_fact_id};
use consent_core::choices::{Did, SwitchSeen, SwitchTouched};
use consent_core::deadlines::{DeadlineKind, DismissReason};
use consent_core::event::{
    ChoiceRecorded, Context, DeviceJoined, Event, FactStated, JoinReason, MissingEntries,
    NoticeShown, Origin,
};
use consent_core::id::{AccountId, DeadlineId, EntryId};
use consent_core::time::{CivilDate, Occurred};

use super::AccountRef;
use crate::services::name_of;

/// One entry of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EntryView {
    /// Its number in its device's chain.
    pub number: u32,
    /// Its id.
    pub entry_id: String,
    /// Whose chain.
    pub device_id: String,
    /// The day it happened.
    pub occurred: String,
    /// The person's day when it was written down.
    pub recorded_on: String,
    /// The instant when it was written down.
    pub recorded_at: String,
    /// The event's stable name.
    pub event_type: String,
    /// The service it concerns.
    pub service: Option<String>,
    /// The account it concerns.
    pub account: Option<AccountRef>,
    /// What happened, in words.
    pub summary: String,
    /// The person's own words.
    pub note: Option<String>,
    /// The entry that this one puts right.
    pub corrects: Option<String>,
    /// Whether a later entry stands for it.
    pub corrected: bool,
    /// Whether it can be put right.
    pub correctable: bool,
    /// Its hash, hexadecimal.
    pub hash: String,
}

/// Which part of the history.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryRequest {
    /// One account's; everything if left out.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub account_id: Option<AccountId>,
}

/// The history, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryView {
    /// The person's day.
    pub today: String,
    /// The entries.
    pub entries: Vec<EntryView>,
}

/// An entry is wrong.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CorrectRequest {
    /// Which.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub entry_id: EntryId,
    /// The right day; left out if it should not be there at all.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub happened_on: Option<CivilDate>,
}

pub(crate) fn account_of(event: &Event) -> Option<AccountId> {
    match event {
        Event::AccountAdded(e) => Some(e.account_id),
        Event::PlanChanged(e) => Some(e.account_id),
        Event::AccountDropped(e) => Some(e.account_id),
        Event::NoticeShown(e) => Some(e.account_id),
        Event::NoticePutOff(e) => Some(e.account_id),
        Event::NoticeAccepted(e) => Some(e.account_id),
        Event::ChoiceRecorded(e) => Some(e.account_id),
        Event::ChoiceObserved(e) => Some(e.account_id),
        Event::ChoiceEnded(e) => Some(e.account_id),
        Event::DefaultApplied(e) => Some(e.account_id),
        Event::FeedbackSent(e) => Some(e.account_id),
        Event::ContentDeleted(e) => Some(e.account_id),
        Event::ContentFlagged(e) => Some(e.account_id),
        Event::DeadlineAdded(e) => e.account_id,
        _ => None,
    }
}

pub(crate) fn deadline_of(event: &Event) -> Option<DeadlineId> {
    match event {
        Event::DeadlineAdded(e) => Some(e.deadline_id),
        Event::DeadlineRevised(e) => Some(e.deadline_id),
        Event::DeadlineDismissed(e) => Some(e.deadline_id),
        _ => None,
    }
}

fn switch(say: &Words, seen: SwitchSeen) -> String {
    match seen {
        SwitchSeen::On => say!(say, "switch-on"),
        SwitchSeen::Off => say!(say, "switch-off"),
        SwitchSeen::NotFound => say!(say, "entry-not-to-be-found"),
    }
}

fn purpose(say: &Words, purpose: consent_core::choices::Purpose) -> String {
    say.purpose(purpose.code())
}

/// "12 chats", "1 uploaded file"; other kinds by their words.
fn counted(say: &Words, count: Option<u32>, data_kind: &str) -> String {
    match (data_kind, count) {
        ("chat", Some(count)) => say!(say, "counted-chats", count = count),
        ("chat", None) => say!(say, "counted-chats-unknown"),
        ("uploaded_files", Some(count)) => say!(say, "counted-files", count = count),
        ("uploaded_files", None) => say!(say, "counted-files-unknown"),
        (other, Some(count)) => {
            say!(say, "counted-of-kind", count = count, kind = kind_of(other))
        }
        (other, None) => say!(say, "counted-kind-unknown", kind = kind_of(other)),
    }
}

fn kind_of(data_kind: &str) -> String {
    data_kind.replace('_', " ")
}

/// What was deleted, in words: "12 chats".
pub(crate) fn deleted_words(say: &Words, deletion: &consent_core::state::Deletion) -> String {
    counted(say, deletion.count, &deletion.data_kind)
}

/// What an own fact is about, in words.
fn stated_kind(say: &Words, kind: FactKind) -> String {
    match kind {
        FactKind::Training => say!(say, "entry-whether-content-trains-models"),
        FactKind::OptOut => say!(say, "entry-how-to-say-no"),
        FactKind::Announcement => say!(say, "entry-a-change-that-was-announced"),
        FactKind::Retention => say!(say, "entry-how-long-something-is-kept"),
        FactKind::Override => say!(say, "entry-an-order-that-suspends-deletion"),
        FactKind::Export => say!(say, "entry-how-a-copy-of-your-data"),
        FactKind::Contact => say!(say, "entry-an-address"),
        FactKind::Note => say!(say, "entry-a-remark-of-yours"),
    }
}

fn joined(say: &Words, event: &DeviceJoined) -> String {
    let why = match event.reason {
        JoinReason::New => say!(say, "entry-another-device-writes-here"),
        JoinReason::Restored => say!(say, "entry-a-backup-was-restored"),
        JoinReason::Moved => say!(say, "entry-the-ledger-was-moved-to-this"),
        JoinReason::Merged => say!(say, "entry-another-ledger-was-merged"),
        JoinReason::WentOn => say!(say, "entry-you-went-on-although-entries-are"),
    };
    let range = |m: &MissingEntries| {
        if m.from == m.to {
            format!("#{}", m.from)
        } else {
            say!(say, "entry-range", from = m.from, to = m.to)
        }
    };
    let missing: Vec<String> = event.missing.iter().map(range).collect();
    if missing.is_empty() {
        why
    } else {
        format!("{why}: {}", missing.join(", "))
    }
}

/// What happened, in one line.
pub(crate) fn summary(say: &Words, event: &Event, context: &Context) -> String {
    match event {
        Event::LedgerCreated(_) => say!(say, "entry-the-ledger-was-begun"),
        Event::DeviceJoined(e) => joined(say, e),
        Event::ProfileChanged(e) => match e.regions.first() {
            Some(region) => say!(say, "entry-you-live-in", region = name_of(say, region)),
            None => say!(say, "entry-where-you-live-is-not-told"),
        },
        Event::CatalogueAdopted(e) => match &e.signer {
            Some(signer) => say!(
                say,
                "entry-catalogue-edition-a-pack-signed-by",
                edition = e.edition,
                signer = signer
            ),
            None => say!(say, "entry-catalogue-edition", edition = e.edition),
        },
        Event::ServiceDescribed(_) => say!(say, "entry-you-described-this-service-yourself"),
        Event::FactStated(e) => stated(say, e),
        Event::AccountAdded(e) => match &e.plan {
            Some(plan) => say!(say, "entry-you-follow-it-plan", plan = plan),
            None => say!(say, "entry-you-follow-it"),
        },
        Event::PlanChanged(e) => say!(say, "entry-plan-changed-to", to = e.to),
        Event::AccountDropped(_) => say!(say, "entry-no-longer-followed-the-records-stay"),
        Event::NoticeShown(e) => asked(say, e),
        Event::NoticePutOff(e) => {
            let words = e.words.as_deref().unwrap_or("Not now");
            say!(say, "entry-put-off", words = format!("{words:?}"))
        }
        Event::NoticeAccepted(e) => match e.switch {
            SwitchTouched::Moved => say!(say, "entry-you-pressed-the-button-that-goes"),
            SwitchTouched::Untouched => {
                say!(say, "entry-you-pressed-the-button-that-goes-2")
            }
        },
        Event::ChoiceRecorded(e) => chosen(say, e),
        Event::ChoiceObserved(e) => {
            say!(
                say,
                "entry-you-looked-the-switch-was",
                purpose = purpose(say, e.purpose),
                seen = switch(say, e.seen)
            )
        }
        Event::ChoiceEnded(e) => say!(
            say,
            "entry-ended",
            purpose = purpose(say, e.purpose),
            by = e.by.to_string()
        ),
        Event::DefaultApplied(e) => {
            say!(
                say,
                "entry-on-because-nobody-turned-it-off",
                purpose = purpose(say, e.purpose)
            )
        }
        Event::FeedbackSent(e) => say!(say, "entry-you-sent-feedback", covers = e.covers),
        Event::ContentDeleted(e) => {
            say!(
                say,
                "entry-you-deleted-there",
                what = counted(say, e.count, &e.data_kind)
            )
        }
        Event::ContentFlagged(e) => {
            let what = kind_of(&e.data_kind);
            say!(say, "entry-content-of-kind-was-flagged", what = what)
        }
        Event::DeadlineAdded(_) | Event::DeadlineRevised(_) | Event::DeadlineDismissed(_) => {
            of_date(say, event, context)
        }
        Event::HoldPlaced(e) => say!(say, "entry-an-order-suspends-deletion", title = e.title),
        Event::HoldLifted(e) => say!(say, "entry-the-order-ended-on", to = say.day(e.to)),
        Event::EntryCorrected(e) => match (&e.becomes, e.occurred) {
            (None, _) => say!(say, "entry-an-earlier-entry-does-not-count"),
            (Some(_), Some(Occurred::Day(day))) => {
                say!(
                    say,
                    "entry-an-earlier-entry-was-corrected-it",
                    day = say.day(day)
                )
            }
            (Some(_), _) => say!(say, "entry-an-earlier-entry-was-corrected"),
        },
    }
}

/// What the person stated, in one line.
fn stated(say: &Words, e: &FactStated) -> String {
    let what = stated_kind(say, e.kind);
    match &e.replaces {
        Some(replaced) => say!(
            say,
            "entry-you-stated-yourself-in-place-of",
            what = what,
            replaced = replaced
        ),
        None => say!(say, "entry-you-stated-yourself", what = what),
    }
}

/// What was asked, in one line.
fn asked(say: &Words, e: &NoticeShown) -> String {
    let about: Vec<String> = e.purposes.iter().map(|p| purpose(say, *p)).collect();
    let preset = match e.default_seen {
        Some(seen) => say!(
            say,
            "entry-its-switch-was-already",
            seen = switch(say, seen)
        ),
        None => String::new(),
    };
    say!(
        say,
        "entry-you-were-asked-about",
        about = about.join(", "),
        preset = preset
    )
}

/// What the person chose, in one line.
fn chosen(say: &Words, e: &ChoiceRecorded) -> String {
    let done = match e.did {
        Did::TurnedOn => say!(say, "entry-turned-on-by-you"),
        Did::TurnedOff => say!(say, "entry-turned-off-by-you"),
        Did::Given => say!(say, "entry-you-consented"),
        Did::Refused => say!(say, "entry-you-refused-consent"),
        Did::Withdrawn => say!(say, "entry-you-withdrew-your-consent"),
    };
    format!("{}: {done}", purpose(say, e.purpose))
}

/// What happened to a date, in one line.
fn of_date(say: &Words, event: &Event, context: &Context) -> String {
    let own = context.fact.as_ref().is_some_and(is_own_fact_id);
    match event {
        Event::DeadlineAdded(e) if e.kind == DeadlineKind::Own => {
            say!(say, "entry-you-set-a-date", date = say.day(e.date))
        }
        Event::DeadlineAdded(e) if own => {
            say!(
                say,
                "entry-a-date-that-you-stated-decide",
                date = say.day(e.date)
            )
        }
        Event::DeadlineAdded(e) => {
            say!(
                say,
                "entry-a-date-was-announced-decide-by",
                date = say.day(e.date)
            )
        }
        Event::DeadlineRevised(e) if own || context.origin == Some(Origin::App) => match e.date {
            Some(date) if own => say!(
                say,
                "entry-by-what-you-stated-the-date",
                date = say.day(date)
            ),
            Some(date) => say!(
                say,
                "entry-you-took-your-own-date-back",
                date = say.day(date)
            ),
            None => say!(say, "entry-you-took-your-own-date-back-2"),
        },
        Event::DeadlineRevised(e) => match e.date {
            Some(date) => say!(
                say,
                "entry-the-provider-moved-the-date-to",
                date = say.day(date)
            ),
            None => say!(say, "entry-the-date-was-withdrawn"),
        },
        Event::DeadlineDismissed(e) if e.reason == DismissReason::Done.code() => {
            say!(say, "entry-you-did-what-the-date-was")
        }
        _ => say!(say, "entry-the-date-does-not-concern-you"),
    }
}
