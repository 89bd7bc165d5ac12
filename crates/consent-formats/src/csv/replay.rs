//! What the ledger knew when each entry was written: a replay in the order of recording.
//!
//! An entry of a newer program is passed over here; its record columns say everything it holds.

use std::collections::BTreeMap;

use consent_core::choices::Purpose;
use consent_core::event::{Context, Event, parse_event};
use consent_core::id::{AccountId, DeviceId};
use consent_core::ledger::LedgerEntry;
use consent_core::state::{LedgerState, Recorded};
use consent_core::time::Timestamp;
use serde_json::Value;

use super::ExportInput;
use super::erasable::Texts;
use super::reading::Reading;

/// What a row is read from: the state as of its entry, and the whole ledger for what opened later.
pub(super) struct Known<'a> {
    /// As of the entry.
    pub(super) now: LedgerState,
    /// With everything; for an account that another device's clock made younger than its story.
    pub(super) whole: LedgerState,
    /// Whether the last choice of a purpose named consent as the basis.
    pub(super) consent: BTreeMap<(AccountId, Purpose), bool>,
    /// Names and texts.
    pub(super) input: &'a ExportInput<'a>,
    /// Content still there.
    pub(super) texts: &'a Texts<'a>,
}

/// The reading columns of every entry, by its place.
pub(super) fn readings(
    input: &ExportInput<'_>,
    texts: &Texts<'_>,
) -> BTreeMap<(DeviceId, u64), Reading> {
    let ordered = in_order_of_recording(input.entries);
    let mut known = Known {
        now: LedgerState::default(),
        whole: whole(&ordered),
        consent: BTreeMap::new(),
        input,
        texts,
    };
    let mut story: Vec<(Recorded, &str)> = vec![];
    let mut rows = BTreeMap::new();
    for entry in ordered {
        let payload: Value = serde_json::from_str(&entry.payload).unwrap_or_default();
        let mut reading = match read(entry) {
            Some(recorded) => {
                take_in(&mut known.now, &mut story, recorded.clone(), entry);
                Reading::of(&recorded, &payload, &mut known)
            }
            None => Reading::default(),
        };
        let context = serde_json::from_value::<Context>(payload).unwrap_or_default();
        reading.surroundings(&context, texts);
        rows.insert((entry.device_id, entry.seq), reading);
    }
    rows
}

fn read(entry: &LedgerEntry) -> Option<Recorded> {
    let (event, context) =
        parse_event(&entry.event_type, entry.event_version, &entry.payload).ok()?;
    Some(Recorded {
        entry_id: entry.entry_id,
        occurred: entry.occurred,
        recorded_at: entry.recorded_at,
        event,
        context,
    })
}

/// Within a chain a smaller time counts as the largest before it.
fn in_order_of_recording(entries: &[LedgerEntry]) -> Vec<&LedgerEntry> {
    let mut by_place: Vec<&LedgerEntry> = entries.iter().collect();
    by_place.sort_by_key(|e| (e.device_id, e.seq));
    let mut latest: BTreeMap<DeviceId, Timestamp> = BTreeMap::new();
    let mut counted: Vec<(Timestamp, &LedgerEntry)> = vec![];
    for entry in by_place {
        let at = latest.entry(entry.device_id).or_insert(entry.recorded_at);
        *at = (*at).max(entry.recorded_at);
        counted.push((*at, entry));
    }
    counted.sort_by_key(|(at, e)| (*at, e.device_id, e.seq));
    counted.into_iter().map(|(_, entry)| entry).collect()
}

fn whole(entries: &[&LedgerEntry]) -> LedgerState {
    let mut events: Vec<Recorded> = entries.iter().filter_map(|e| read(e)).collect();
    events.sort_by_key(|recorded| match recorded.event {
        Event::AccountAdded(_) => 0_u8,
        Event::DeadlineAdded(_) => 1,
        _ => 2,
    });
    let mut state = LedgerState::default();
    for recorded in &events {
        state.evolve(recorded);
    }
    state
}

/// Evolves the state; a correction changes the story so far, which is then told again.
fn take_in<'a>(
    state: &mut LedgerState,
    story: &mut Vec<(Recorded, &'a str)>,
    recorded: Recorded,
    entry: &'a LedgerEntry,
) {
    let Event::EntryCorrected(correction) = &recorded.event else {
        state.evolve(&recorded);
        story.push((recorded, &entry.event_type));
        return;
    };
    let corrects = correction.corrects;
    match &correction.becomes {
        None => story.retain(|(r, _)| r.entry_id != corrects),
        Some(becomes) => {
            let found = story.iter_mut().find(|(r, _)| r.entry_id == corrects);
            if let Some((original, event_type)) = found
                && let Ok((event, context)) = parse_event(event_type, 1, &becomes.to_string())
            {
                original.event = event;
                original.context = context;
                original.occurred = correction.occurred.unwrap_or(original.occurred);
            }
        }
    }
    *state = LedgerState::default();
    for (told, _) in story.iter() {
        state.evolve(told);
    }
}
