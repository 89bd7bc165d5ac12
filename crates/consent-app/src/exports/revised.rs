//! How often a day of the ledger changed, and when last: what a calendar calls SEQUENCE and stamps.

use std::collections::BTreeSet;

use consent_core::choices::Purpose;
use consent_core::id::{AccountId, DeadlineId, EntryId, HoldId};
use consent_core::ledger::LedgerEntry;
use consent_core::time::Timestamp;
use serde_json::Value;

/// What a day of the calendar follows from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin {
    /// A date in the ledger; what was told for its account and purpose changes its state.
    Deadline(DeadlineId, Option<(AccountId, Purpose)>),
    /// A switch that was looked at.
    Switch(AccountId, Purpose),
    /// Content that was deleted.
    Deletion(AccountId, EntryId),
    /// An order.
    Hold(HoldId),
}

/// How a day came to be as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Revised {
    /// Entries after the first that may have changed its date, state or text.
    pub(super) times: u32,
    /// When the last of them was written down.
    pub(super) at: Timestamp,
}

/// The entries of a ledger, as far as days follow from them.
pub(super) struct Told<'a>(Vec<Line<'a>>);

struct Line<'a> {
    entry: &'a LedgerEntry,
    purpose: Option<String>,
    corrects: Option<String>,
}

impl<'a> Told<'a> {
    pub(super) fn of(entries: &'a [LedgerEntry]) -> Self {
        let line = |entry: &'a LedgerEntry| {
            let payload: Value = serde_json::from_str(&entry.payload).unwrap_or_default();
            let text = |key: &str| payload.get(key).and_then(Value::as_str).map(str::to_owned);
            Line {
                entry,
                purpose: text("purpose"),
                corrects: text("corrects"),
            }
        };
        Self(entries.iter().map(line).collect())
    }

    /// How often the day that follows from this changed. It never falls, since entries are never taken
    /// away: a reader of calendars keeps what has the higher number.
    pub(super) fn revised(&self, origin: Origin) -> Revised {
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut revised: Option<Revised> = None;
        for line in &self.0 {
            let is_first = revised.is_none();
            let corrects = line.corrects.as_ref().is_some_and(|id| known.contains(id));
            if !(corrects || line.concerns(origin, is_first)) {
                continue;
            }
            known.insert(line.entry.entry_id.to_string());
            let at = line.entry.recorded_at;
            revised = Some(match revised {
                None => Revised { times: 0, at },
                // A clock that was set back does not make a calendar older.
                Some(before) => Revised {
                    times: before.times.saturating_add(1),
                    at: before.at.max(at),
                },
            });
        }
        revised.unwrap_or(Revised {
            times: 0,
            at: Timestamp::UNIX_EPOCH,
        })
    }
}

impl Line<'_> {
    fn concerns(&self, origin: Origin, is_first: bool) -> bool {
        let stream = self.entry.stream.as_str();
        let kind = self.entry.event_type.as_str();
        let of_account = |account: AccountId| stream == format!("account:{account}");
        let told_of = |account, purpose: Purpose| {
            of_account(account)
                && (self.purpose.as_deref() == Some(purpose.code()) || kind == "account.dropped")
        };
        let edition = kind == "catalogue.adopted";
        match origin {
            Origin::Deadline(id, about) => {
                stream == format!("deadline:{id}")
                    || (!is_first
                        && about.is_some_and(|(account, purpose)| told_of(account, purpose)))
            }
            Origin::Switch(account, purpose) => told_of(account, purpose) || (!is_first && edition),
            Origin::Deletion(account, entry) => {
                self.entry.entry_id == entry
                    || (!is_first
                        && (edition || of_account(account) || stream.starts_with("hold:")))
            }
            Origin::Hold(id) => stream == format!("hold:{id}"),
        }
    }
}
