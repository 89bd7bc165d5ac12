//! Which stories entries tell, and which entries stand in the way of telling one story by itself.
//!
//! A story is told from the entries of its own stream and the corrections among the ledger's. That is
//! all of it, unless an entry speaks of another story than its stream (a correction may make it), or a
//! clock went back where several devices write: then the order depends on the rest of the chain. Such
//! entries are strays; while there is one that matters, every story is told from the whole ledger.

use std::collections::{BTreeMap, BTreeSet};

use consent_core::event::{Event, parse_event};
use consent_core::fold::UnreadableEntry;
use consent_core::id::DeviceId;
use consent_core::ledger::LedgerEntry;
use consent_core::story::Story;
use consent_core::time::Timestamp;
use rusqlite::{Connection, params};

use super::ReadModel;
use crate::{StoreError, ledger};

pub(super) const MODEL: ReadModel = ReadModel {
    name: "history",
    version: 1,
    tables: "
CREATE TABLE view_strays (
  entry_id TEXT NOT NULL,                                            -- which entry
  reason   TEXT NOT NULL CHECK (reason IN ('story', 'clock')),       -- of another story, or of an earlier time
  PRIMARY KEY (entry_id, reason)
) STRICT, WITHOUT ROWID;",
};

/// It speaks of another story than that of its stream.
const STORY: &str = "story";
/// It was written down at an earlier time than the entry before it in its chain.
const CLOCK: &str = "clock";

/// Notes strays among entries that are stored already; gives the stories whose state may have changed.
pub(super) fn take_in(
    connection: &Connection,
    entries: &[LedgerEntry],
) -> Result<BTreeSet<Story>, StoreError> {
    let mut stories = BTreeSet::new();
    let mut statement =
        connection.prepare_cached("INSERT INTO view_strays (entry_id, reason) VALUES (?1, ?2)")?;
    for entry in entries {
        for reason in look_at(connection, entry, &mut stories)? {
            statement.execute(params![entry.entry_id.to_string(), reason])?;
        }
    }
    Ok(stories)
}

/// Whether a story cannot be told from its own stream.
pub(super) fn needs_all(connection: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM view_strays WHERE reason = 'story')
        OR (EXISTS (SELECT 1 FROM view_strays WHERE reason = 'clock')
            AND (SELECT COUNT(*) FROM ledger_devices) > 1)";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// The strays among all entries, found by taking in one after the other.
#[derive(Default)]
pub(super) struct Strays {
    found: BTreeSet<(String, &'static str)>,
    /// When the last entry of each chain was written down.
    last: BTreeMap<DeviceId, Timestamp>,
}

impl Strays {
    /// Takes in the next entry.
    pub(super) fn take(
        &mut self,
        connection: &Connection,
        entry: &LedgerEntry,
        event: &Event,
    ) -> Result<(), StoreError> {
        if !is_at_home(connection, entry, event, &mut BTreeSet::new())? {
            self.found.insert((entry.entry_id.to_string(), STORY));
        }
        let before = self.last.insert(entry.device_id, entry.recorded_at);
        if before.is_some_and(|before| before > entry.recorded_at) {
            self.found.insert((entry.entry_id.to_string(), CLOCK));
        }
        Ok(())
    }

    /// Whether every one is noted. One too many only costs time.
    pub(super) fn are_noted(&self, connection: &Connection) -> Result<bool, StoreError> {
        let mut statement = connection.prepare(
            "SELECT EXISTS (SELECT 1 FROM view_strays WHERE entry_id = ?1 AND reason = ?2)",
        )?;
        for (entry_id, reason) in &self.found {
            if !statement.query_row([entry_id.as_str(), reason], |row| row.get(0))? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Adds the stories that an entry changes; says why it is a stray, if it is one.
fn look_at(
    connection: &Connection,
    entry: &LedgerEntry,
    stories: &mut BTreeSet<Story>,
) -> Result<Vec<&'static str>, StoreError> {
    let read = parse_event(&entry.event_type, entry.event_version, &entry.payload);
    let (event, _) = read.map_err(|cause| UnreadableEntry {
        entry_id: entry.entry_id,
        recorded_at: entry.recorded_at,
        cause,
    })?;
    let mut reasons = vec![];
    if !is_at_home(connection, entry, &event, stories)? {
        reasons.push(STORY);
    }
    if went_back(connection, entry)? {
        reasons.push(CLOCK);
    }
    Ok(reasons)
}

/// Adds the stories that an entry changes; whether all of them are that of its stream.
fn is_at_home(
    connection: &Connection,
    entry: &LedgerEntry,
    event: &Event,
    stories: &mut BTreeSet<Story>,
) -> Result<bool, StoreError> {
    let mut at_home = event.story().is_written(&entry.stream);
    stories.insert(event.story());
    if let Event::EntryCorrected(correction) = event {
        let corrected = ledger::find(connection, correction.corrects)?;
        let was = corrected
            .as_ref()
            .and_then(|corrected| story_of(corrected, corrected.event_version, &corrected.payload));
        let is = match (&corrected, &correction.becomes) {
            (Some(corrected), Some(becomes)) => story_of(corrected, 1, &becomes.to_string()),
            _ => was,
        };
        // What has not arrived yet, or cannot be read, is left to the fold of everything.
        at_home &= is.is_some() && is == was;
        stories.extend(was);
        stories.extend(is);
    }
    Ok(at_home)
}

/// The story that a payload of this entry's type tells; none if it cannot be read.
fn story_of(entry: &LedgerEntry, version: u32, payload: &str) -> Option<Story> {
    let (event, _) = parse_event(&entry.event_type, version, payload).ok()?;
    Some(event.story())
}

/// Whether it was written down at an earlier time than the entry before it in its chain.
fn went_back(connection: &Connection, entry: &LedgerEntry) -> Result<bool, StoreError> {
    let seq = i64::try_from(entry.seq).map_err(|_| StoreError::Damaged)?;
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM ledger_entries
                        WHERE device_id = ?1 AND seq = ?2 - 1 AND recorded_at > ?3)",
    )?;
    let device = entry.device_id.to_string();
    let at = entry.recorded_at.to_string();
    Ok(statement.query_row(params![device, seq, at], |row| row.get(0))?)
}
