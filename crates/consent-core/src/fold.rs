//! The fold on two clocks: what held on a day, by what was recorded up to a day.

use std::collections::BTreeMap;

use crate::event::{Event, EventError, parse_event};
use crate::id::{DeviceId, EntryId};
use crate::ledger::LedgerEntry;
use crate::state::{LedgerState, Recorded};
use crate::story::Story;
use crate::time::{CivilDate, Timestamp};

/// Which part of the record counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AsOf {
    /// What held on this day; without it, everything that is recorded as having happened.
    pub valid: Option<CivilDate>,
    /// By what was recorded up to the end of this day; without it, up to now.
    pub known: Option<CivilDate>,
}

/// An entry that cannot be read as an event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("entry {entry_id} of {recorded_at}: {cause}")]
pub struct UnreadableEntry {
    /// Which entry.
    pub entry_id: EntryId,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// Why.
    pub cause: EventError,
}

/// Reads entries back as events, corrected ones replaced by what they became, in the order of the fold:
/// by the start of what occurred, then by when it was recorded, then by device and place.
pub fn read_events<'a>(
    entries: impl IntoIterator<Item = &'a LedgerEntry>,
    as_of: AsOf,
) -> Result<Vec<Recorded>, UnreadableEntry> {
    let mut read = vec![];
    let mut corrections: Vec<Recorded> = vec![];
    // A clock that went back: within a chain a smaller time counts as the largest before it.
    let mut latest: BTreeMap<DeviceId, Timestamp> = BTreeMap::new();
    for entry in entries {
        let counted = latest.entry(entry.device_id).or_insert(entry.recorded_at);
        *counted = (*counted).max(entry.recorded_at);
        let counted = *counted;
        let unreadable = |cause| UnreadableEntry {
            entry_id: entry.entry_id,
            recorded_at: entry.recorded_at,
            cause,
        };
        let (event, context) = parse_event(&entry.event_type, entry.event_version, &entry.payload)
            .map_err(unreadable)?;
        let recorded = Recorded {
            entry_id: entry.entry_id,
            occurred: entry.occurred,
            recorded_at: entry.recorded_at,
            event,
            context,
        };
        if as_of
            .known
            .is_some_and(|known| counted.local(recorded.offset()).date > known)
        {
            continue;
        }
        if matches!(recorded.event, Event::EntryCorrected(_)) {
            corrections.push(recorded);
        } else {
            read.push((
                recorded,
                entry.event_type.as_str(),
                counted,
                entry.device_id,
                entry.seq,
            ));
        }
    }
    for correction in &corrections {
        let Event::EntryCorrected(e) = &correction.event else {
            continue;
        };
        let Some(at) = read.iter().position(|(r, ..)| r.entry_id == e.corrects) else {
            continue;
        };
        let Some(becomes) = &e.becomes else {
            read.remove(at);
            continue;
        };
        let Some((original, event_type, ..)) = read.get_mut(at) else {
            continue;
        };
        let unreadable = |cause| UnreadableEntry {
            entry_id: correction.entry_id,
            recorded_at: correction.recorded_at,
            cause,
        };
        let (event, context) =
            parse_event(event_type, 1, &becomes.to_string()).map_err(unreadable)?;
        original.event = event;
        original.context = context;
        original.occurred = e.occurred.unwrap_or(original.occurred);
    }
    // What the catalogue says is knowledge: it speaks of earlier days too, and its facts carry their own.
    let counts = |r: &Recorded| {
        r.event.story() == Story::Catalogue || as_of.valid.is_none_or(|valid| r.day() <= valid)
    };
    read.retain(|(r, ..)| counts(r));
    read.sort_by_key(|(r, _, counted, device, seq)| {
        (r.occurred.start(r.offset()), *counted, *device, *seq)
    });
    Ok(read.into_iter().map(|(recorded, ..)| recorded).collect())
}

/// The state that follows from entries.
pub fn fold<'a>(
    entries: impl IntoIterator<Item = &'a LedgerEntry>,
    as_of: AsOf,
) -> Result<LedgerState, UnreadableEntry> {
    let mut events = read_events(entries, as_of)?;
    // A story cannot be told before it begins: what opens an account, a deadline or a hold comes first.
    events.sort_by_key(|recorded| match recorded.event {
        Event::AccountAdded(_) => 0_u8,
        Event::DeadlineAdded(_) | Event::HoldPlaced(_) => 1,
        _ => 2,
    });
    let mut state = LedgerState::default();
    for recorded in &events {
        state.evolve(recorded);
    }
    Ok(state)
}
