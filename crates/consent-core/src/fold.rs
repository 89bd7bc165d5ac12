//! The fold on two clocks: what held on a day, by what was recorded up to a day.

use std::collections::{BTreeMap, BTreeSet};

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
    let mut reading = Reading::new(as_of);
    for entry in entries {
        reading.take(entry)?;
    }
    reading.events()
}

/// Entries being read back as events one at a time, so that not all of them need be held.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    as_of: AsOf,
    read: Vec<Read>,
    corrections: Vec<Recorded>,
    /// A clock that went back: within a chain a smaller time counts as the largest before it.
    latest: BTreeMap<DeviceId, Timestamp>,
}

/// An event, and its place among those of the same time.
#[derive(Debug, Clone)]
struct Read {
    recorded: Recorded,
    counted: Timestamp,
    device_id: DeviceId,
    seq: u64,
}

impl Reading {
    /// Begins.
    #[must_use]
    pub fn new(as_of: AsOf) -> Self {
        Self {
            as_of,
            ..Self::default()
        }
    }

    /// Reads the next entry; those of one device come in the order of their `seq`. None if it was
    /// recorded too late to count.
    pub fn take(&mut self, entry: &LedgerEntry) -> Result<Option<&Recorded>, UnreadableEntry> {
        let counted = self
            .latest
            .entry(entry.device_id)
            .or_insert(entry.recorded_at);
        *counted = (*counted).max(entry.recorded_at);
        let counted = *counted;
        let (event, context) = parse_event(&entry.event_type, entry.event_version, &entry.payload)
            .map_err(|cause| UnreadableEntry {
                entry_id: entry.entry_id,
                recorded_at: entry.recorded_at,
                cause,
            })?;
        let recorded = Recorded {
            entry_id: entry.entry_id,
            occurred: entry.occurred,
            recorded_at: entry.recorded_at,
            event,
            context,
        };
        let known_by = self.as_of.known;
        if known_by.is_some_and(|known| counted.local(recorded.offset()).date > known) {
            return Ok(None);
        }
        if matches!(recorded.event, Event::EntryCorrected(_)) {
            self.corrections.push(recorded);
            return Ok(self.corrections.last());
        }
        self.read.push(Read {
            recorded,
            counted,
            device_id: entry.device_id,
            seq: entry.seq,
        });
        Ok(self.read.last().map(|read| &read.recorded))
    }

    /// The events, in the order of the fold.
    pub fn events(self) -> Result<Vec<Recorded>, UnreadableEntry> {
        let mut read = corrected(self.read, &self.corrections)?;
        // What the catalogue says is knowledge: it speaks of earlier days too, and its facts carry their
        // own.
        let valid = self.as_of.valid;
        let counts = |r: &Recorded| {
            r.event.story() == Story::Catalogue || valid.is_none_or(|valid| r.day() <= valid)
        };
        read.retain(|r| counts(&r.recorded));
        read.sort_by_key(|r| {
            let start = r.recorded.occurred.start(r.recorded.offset());
            (start, r.counted, r.device_id, r.seq)
        });
        Ok(read.into_iter().map(|r| r.recorded).collect())
    }

    /// The state that follows from what was read.
    pub fn state(self) -> Result<LedgerState, UnreadableEntry> {
        let events = self.events()?;
        // A story cannot be told before it begins: what opens an account, a deadline or a hold comes first.
        let turn = |recorded: &Recorded| match recorded.event {
            Event::AccountAdded(_) => 0_u8,
            Event::DeadlineAdded(_) | Event::HoldPlaced(_) => 1,
            _ => 2,
        };
        let mut state = LedgerState::default();
        for now in 0..=2 {
            let its_turn = events.iter().filter(|recorded| turn(recorded) == now);
            its_turn.for_each(|recorded| state.evolve(recorded));
        }
        Ok(state)
    }
}

/// Events as the corrections leave them: replaced, or taken out.
fn corrected(mut read: Vec<Read>, corrections: &[Recorded]) -> Result<Vec<Read>, UnreadableEntry> {
    if corrections.is_empty() {
        return Ok(read);
    }
    let mut taken_out = BTreeSet::new();
    let places: BTreeMap<EntryId, usize> = read
        .iter()
        .enumerate()
        .map(|(place, r)| (r.recorded.entry_id, place))
        .collect();
    for correction in corrections {
        let Event::EntryCorrected(e) = &correction.event else {
            continue;
        };
        let found = places
            .get(&e.corrects)
            .and_then(|place| read.get_mut(*place));
        let Some(Read { recorded, .. }) = found else {
            continue;
        };
        if taken_out.contains(&e.corrects) {
            continue;
        }
        let Some(becomes) = &e.becomes else {
            taken_out.insert(e.corrects);
            continue;
        };
        let (event, context) = parse_event(recorded.event.event_type(), 1, &becomes.to_string())
            .map_err(|cause| UnreadableEntry {
                entry_id: correction.entry_id,
                recorded_at: correction.recorded_at,
                cause,
            })?;
        recorded.event = event;
        recorded.context = context;
        recorded.occurred = e.occurred.unwrap_or(recorded.occurred);
    }
    read.retain(|r| !taken_out.contains(&r.recorded.entry_id));
    Ok(read)
}

/// The state that follows from entries.
pub fn fold<'a>(
    entries: impl IntoIterator<Item = &'a LedgerEntry>,
    as_of: AsOf,
) -> Result<LedgerState, UnreadableEntry> {
    let mut reading = Reading::new(as_of);
    for entry in entries {
        reading.take(entry)?;
    }
    reading.state()
}
