//! Entries in words.

use serde::{Deserialize, Serialize};

use consent_core::catalogue::{FactKind, is_own_fact_id};
use consent_core::choices::{Did, SwitchSeen, SwitchTouched};
use consent_core::deadlines::{DeadlineKind, DismissReason};
use consent_core::event::{Context, DeviceJoined, Event, JoinReason, MissingEntries, Origin};
use consent_core::id::{AccountId, DeadlineId, EntryId};
use consent_core::time::{CivilDate, Occurred};

use super::AccountRef;
use crate::services::name_of;
use crate::words;

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

fn switch(seen: SwitchSeen) -> &'static str {
    match seen {
        SwitchSeen::On => "on",
        SwitchSeen::Off => "off",
        SwitchSeen::NotFound => "not to be found",
    }
}

fn purpose(purpose: consent_core::choices::Purpose) -> String {
    purpose.code().replace('-', " ")
}

/// "12 chats", "1 uploaded file"; other kinds by their code.
fn counted(count: Option<u32>, data_kind: &str) -> String {
    let (one, many) = match data_kind {
        "chat" => ("chat", "chats"),
        "uploaded_files" => ("uploaded file", "uploaded files"),
        other => {
            let what = other.replace('_', " ");
            return match count {
                Some(count) => format!("{count} of kind {what}"),
                None => format!("content of kind {what}"),
            };
        }
    };
    match count {
        Some(1) => format!("1 {one}"),
        Some(count) => format!("{count} {many}"),
        None => many.to_owned(),
    }
}

/// What was deleted, in words: "12 chats".
pub(crate) fn deleted_words(deletion: &consent_core::state::Deletion) -> String {
    counted(deletion.count, &deletion.data_kind)
}

/// What an own fact is about, in words.
fn stated_kind(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Training => "whether content trains models",
        FactKind::OptOut => "how to say no",
        FactKind::Announcement => "a change that was announced",
        FactKind::Retention => "how long something is kept",
        FactKind::Override => "an order that suspends deletion",
        FactKind::Export => "how a copy of your data is fetched",
        FactKind::Contact => "an address",
        FactKind::Note => "a remark",
    }
}

fn joined(event: &DeviceJoined) -> String {
    let why = match event.reason {
        JoinReason::New => "another device writes here",
        JoinReason::Restored => "a backup was restored",
        JoinReason::Moved => "the ledger was moved to this computer",
        JoinReason::Merged => "another ledger was merged",
        JoinReason::WentOn => "you went on although entries are missing",
    };
    let range = |m: &MissingEntries| {
        if m.from == m.to {
            format!("#{}", m.from)
        } else {
            format!("#{} to #{}", m.from, m.to)
        }
    };
    let missing: Vec<String> = event.missing.iter().map(range).collect();
    if missing.is_empty() {
        why.to_owned()
    } else {
        format!("{why}: {}", missing.join(", "))
    }
}

/// What happened, in one line.
pub(crate) fn summary(event: &Event, context: &Context) -> String {
    match event {
        Event::LedgerCreated(_) => "the ledger was begun".to_owned(),
        Event::DeviceJoined(e) => joined(e),
        Event::ProfileChanged(e) => match e.regions.first() {
            Some(region) => format!("you live in {}", name_of(region)),
            None => "where you live is not told".to_owned(),
        },
        Event::CatalogueAdopted(e) => match &e.signer {
            Some(signer) => format!("catalogue edition {}, a pack signed by {signer}", e.edition),
            None => format!("catalogue edition {}", e.edition),
        },
        Event::ServiceDescribed(_) => "you described this service yourself".to_owned(),
        Event::FactStated(e) => {
            let what = stated_kind(e.kind);
            match &e.replaces {
                Some(replaced) => format!("you stated {what} yourself, in place of {replaced}"),
                None => format!("you stated {what} yourself"),
            }
        }
        Event::AccountAdded(e) => match &e.plan {
            Some(plan) => format!("you follow it (plan {plan})"),
            None => "you follow it".to_owned(),
        },
        Event::PlanChanged(e) => format!("plan changed to {}", e.to),
        Event::AccountDropped(_) => "no longer followed; the records stay".to_owned(),
        Event::NoticeShown(e) => {
            let about: Vec<String> = e.purposes.iter().map(|p| purpose(*p)).collect();
            let preset = match e.default_seen {
                Some(seen) => format!("; its switch was already {}", switch(seen)),
                None => String::new(),
            };
            format!("you were asked about {}{preset}", about.join(", "))
        }
        Event::NoticePutOff(e) => {
            format!(
                "you put it off ({:?})",
                e.words.as_deref().unwrap_or("Not now")
            )
        }
        Event::NoticeAccepted(e) => match e.switch {
            SwitchTouched::Moved => "you pressed the button that goes on, after moving the switch",
            SwitchTouched::Untouched => {
                "you pressed the button that goes on; the switch was left as it was"
            }
        }
        .to_owned(),
        Event::ChoiceRecorded(e) => {
            let done = match e.did {
                Did::TurnedOn => "turned on by you",
                Did::TurnedOff => "turned off by you",
                Did::Given => "you consented",
                Did::Refused => "you refused consent",
                Did::Withdrawn => "you withdrew your consent",
            };
            format!("{}: {done}", purpose(e.purpose))
        }
        Event::ChoiceObserved(e) => {
            format!(
                "{}: you looked, the switch was {}",
                purpose(e.purpose),
                switch(e.seen)
            )
        }
        Event::ChoiceEnded(e) => format!("{}: ended by the {}", purpose(e.purpose), e.by),
        Event::DefaultApplied(e) => {
            format!("{}: on because nobody turned it off", purpose(e.purpose))
        }
        Event::FeedbackSent(e) => format!("you sent feedback ({})", e.covers),
        Event::ContentDeleted(e) => {
            format!("you deleted {} there", counted(e.count, &e.data_kind))
        }
        Event::ContentFlagged(e) => {
            let what = e.data_kind.replace('_', " ");
            format!("content of kind {what} was flagged")
        }
        Event::DeadlineAdded(_) | Event::DeadlineRevised(_) | Event::DeadlineDismissed(_) => {
            of_date(event, context)
        }
        Event::HoldPlaced(e) => format!("an order suspends deletion: {}", e.title),
        Event::HoldLifted(e) => format!("the order ended on {}", words::day(e.to)),
        Event::EntryCorrected(e) => match (&e.becomes, e.occurred) {
            (None, _) => "an earlier entry does not count: it did not happen".to_owned(),
            (Some(_), Some(Occurred::Day(day))) => {
                format!(
                    "an earlier entry was corrected: it happened on {}",
                    words::day(day)
                )
            }
            (Some(_), _) => "an earlier entry was corrected".to_owned(),
        },
    }
}

/// What happened to a date, in one line.
fn of_date(event: &Event, context: &Context) -> String {
    let own = context.fact.as_ref().is_some_and(is_own_fact_id);
    match event {
        Event::DeadlineAdded(e) if e.kind == DeadlineKind::Own => {
            format!("you set a date: {}", words::day(e.date))
        }
        Event::DeadlineAdded(e) if own => {
            format!("a date that you stated: decide by {}", words::day(e.date))
        }
        Event::DeadlineAdded(e) => {
            format!("a date was announced: decide by {}", words::day(e.date))
        }
        Event::DeadlineRevised(e) if own || context.origin == Some(Origin::App) => match e.date {
            Some(date) if own => format!("by what you stated, the date is {}", words::day(date)),
            Some(date) => format!(
                "you took your own date back: it is {} again",
                words::day(date)
            ),
            None => "you took your own date back".to_owned(),
        },
        Event::DeadlineRevised(e) => match e.date {
            Some(date) => format!("the provider moved the date to {}", words::day(date)),
            None => "the date was withdrawn".to_owned(),
        },
        Event::DeadlineDismissed(e) if e.reason == DismissReason::Done.code() => {
            "you did what the date was for".to_owned()
        }
        _ => "the date does not concern you".to_owned(),
    }
}
