//! Append and read: the only file that writes `ledger_entries`.

use std::collections::BTreeSet;

use consent_core::id::{DeviceId, EntryId};
use consent_core::ledger::{
    ChainHead, ChainReport, EntryDraft, Hash, LedgerEntry, content_digest, seal, verify_extension,
};
use consent_core::state::LedgerState;
use consent_core::story::Story;
use consent_core::time::Timestamp;
use rusqlite::{Connection, ToSql, TransactionBehavior, params};

use crate::guard::Door;
use crate::open::{Verified, with_cause};
use crate::packs::{self, KeptPack};
use crate::{KnownLedger, LedgerFile, StoreError, column, projection, query};

/// What one decision adds.
#[derive(Debug, Clone, Default)]
pub struct Append {
    /// Entries, in order.
    pub drafts: Vec<EntryDraft>,
    /// Erasable content that these entries name by digest.
    pub contents: Vec<ErasableContent>,
    /// Catalogue packs that these entries pin by digest.
    pub packs: Vec<KeptPack>,
}

/// Content kept outside the chain, so that it can be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasableContent {
    /// 32 random bytes.
    pub salt: [u8; 32],
    /// What the bytes are.
    pub media_type: String,
    /// The content.
    pub bytes: Vec<u8>,
}

const COLUMNS: &str = "SELECT arrival, device_id, seq, entry_id, stream, event_type, event_version,
    occurred, recorded_at, payload, prev_hash, hash FROM ledger_entries";

impl LedgerFile {
    /// When an entry was written down; none if there is no such entry.
    pub fn recorded_at(&self, entry_id: EntryId) -> Result<Option<Timestamp>, StoreError> {
        let sql = "SELECT recorded_at FROM ledger_entries WHERE entry_id = ?1";
        self.one_instant(sql, &entry_id.to_string())
    }

    /// When the last entry of a story was written down.
    pub fn last_recorded(&self, stream: &str) -> Result<Option<Timestamp>, StoreError> {
        let sql = "SELECT recorded_at FROM ledger_entries WHERE stream = ?1
            ORDER BY arrival DESC LIMIT 1";
        self.one_instant(sql, stream)
    }

    fn one_instant(&self, sql: &str, of: &str) -> Result<Option<Timestamp>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([of])?;
        rows.next()?.map(|row| column::parsed(row, 0)).transpose()
    }

    /// Shows the closure the ledger inside the write transaction, then seals and stores what it
    /// decided. Nothing is written if the closure refuses.
    pub fn append<T, E: From<StoreError>>(
        &mut self,
        decide: impl FnOnce(&KnownLedger<'_>) -> Result<(Append, T), E>,
    ) -> Result<(Vec<LedgerEntry>, T), E> {
        let writer = self.writer;
        let door = self.guard.open(Door::Append);
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let (append, answer) = decide(&KnownLedger::new(&transaction))?;
        let sealed = add(&transaction, writer, append);
        let sealed = sealed.map_err(|error| with_cause(&transaction, error))?;
        if let Err(error) = transaction.commit() {
            return Err(with_cause(&self.connection, error.into()).into());
        }
        drop(door);
        Ok((sealed, answer))
    }

    /// Entries that arrived after this place, with their places.
    pub fn entries(&self, after_arrival: i64) -> Result<Vec<(i64, LedgerEntry)>, StoreError> {
        read(&self.connection, after_arrival)
    }

    /// Verifies what arrived since the last time, by us or by another process, from where that time
    /// stopped; where nothing was verified yet, everything.
    pub fn verify_new(&mut self) -> Result<ChainReport, StoreError> {
        let new = self.entries(self.verified.arrival)?;
        let entries = new.iter().map(|(_, entry)| entry);
        let report = verify_extension(&self.verified.heads, entries);
        if report.is_intact() {
            self.verified.heads.clone_from(&report.heads);
            if let Some((arrival, _)) = new.last() {
                self.verified.arrival = *arrival;
            }
        }
        Ok(report)
    }

    /// Takes what a sealed head says was verified before for verified: the entries up to it are looked at
    /// by [`LedgerFile::verify`], not at each opening.
    pub(crate) fn trust(&mut self, heads: Vec<ChainHead>, entries: u64) -> Result<(), StoreError> {
        let arrival = i64::try_from(entries).map_err(|_| StoreError::Damaged)?;
        // Fewer entries than the head counted, although all it names are there: another chain is gone.
        if arrival > last_arrival(&self.connection)? {
            return Err(StoreError::ChainBroken);
        }
        self.verified = Verified { arrival, heads };
        Ok(())
    }

    /// The place of the last entry of a device; 0 if it has none.
    pub(crate) fn last_seq(&self, device: DeviceId) -> Result<u64, StoreError> {
        Ok(head_of(&self.connection, device)?.seq)
    }

    /// The hash of one entry; none if it is not there.
    pub(crate) fn hash_at(&self, device: DeviceId, seq: u64) -> Result<Option<Hash>, StoreError> {
        let seq = i64::try_from(seq).map_err(|_| StoreError::Damaged)?;
        let sql = "SELECT hash FROM ledger_entries WHERE device_id = ?1 AND seq = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![device.to_string(), seq])?;
        let found = rows.next()?.map(|row| row.get(0)).transpose()?;
        Ok(found.map(Hash::from_bytes))
    }

    /// When one entry of a device was written down; none if it is not there.
    pub(crate) fn recorded_at_of(
        &self,
        device: DeviceId,
        seq: u64,
    ) -> Result<Option<Timestamp>, StoreError> {
        let seq = i64::try_from(seq).map_err(|_| StoreError::Damaged)?;
        let sql = "SELECT recorded_at FROM ledger_entries WHERE device_id = ?1 AND seq = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![device.to_string(), seq])?;
        rows.next()?.map(|row| column::parsed(row, 0)).transpose()
    }

    /// When the last entry of all was written down.
    pub(crate) fn last_recorded_at(&self) -> Result<Option<Timestamp>, StoreError> {
        let sql = "SELECT recorded_at FROM ledger_entries ORDER BY arrival DESC LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        rows.next()?.map(|row| column::parsed(row, 0)).transpose()
    }

    /// The state as of now, by everything known: what a replay of all entries gives.
    pub fn state(&self) -> Result<LedgerState, StoreError> {
        // One moment for all reads, whatever another process writes meanwhile.
        let moment = self.connection.unchecked_transaction()?;
        query::state(&moment)
    }

    /// Reads the read models no more, until the next append or opening has made them anew.
    pub fn distrust_projections(&self) -> Result<(), StoreError> {
        projection::distrust(&self.connection)
    }

    /// The device whose chain this file extends.
    #[must_use]
    pub fn writer_device(&self) -> DeviceId {
        self.writer
    }
}

/// Seals and stores what was decided, reads it back, and brings the read models up to it.
fn add(
    connection: &Connection,
    writer: DeviceId,
    append: Append,
) -> Result<Vec<LedgerEntry>, StoreError> {
    let before = last_arrival(connection)?;
    let mut arrival = before;
    let mut head = head_of(connection, writer)?;
    let mut sealed = Vec::with_capacity(append.drafts.len());
    for draft in append.drafts {
        let entry = seal(&head, draft);
        head = ChainHead::after(&entry);
        arrival = arrival.saturating_add(1);
        insert(connection, arrival, &entry)?;
        sealed.push(entry);
    }
    for content in &append.contents {
        let digest = content_digest(&content.salt, &content.bytes);
        connection.execute(
            "INSERT INTO erasable_contents (digest, salt, media_type, bytes)
             VALUES (?1, ?2, ?3, ?4)",
            params![
                digest.as_bytes().as_slice(),
                content.salt.as_slice(),
                content.media_type,
                content.bytes
            ],
        )?;
    }
    for pack in &append.packs {
        packs::keep(connection, pack)?;
    }
    let stored = read(connection, before)?;
    let same = stored.iter().map(|(_, entry)| entry).eq(sealed.iter());
    let sound = |(_, entry): &(i64, LedgerEntry)| entry.hash == entry.computed_hash();
    if !same || !stored.iter().all(sound) {
        return Err(StoreError::ChainBroken);
    }
    if !sealed.is_empty() {
        projection::take_in(connection, &sealed, before)?;
    }
    Ok(sealed)
}

/// The place of the last entry in this file; 0 if there is none.
pub(crate) fn last_arrival(connection: &Connection) -> Result<i64, StoreError> {
    let sql = "SELECT COALESCE(MAX(arrival), 0) FROM ledger_entries";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

fn head_of(connection: &Connection, device: DeviceId) -> Result<ChainHead, StoreError> {
    let sql = format!("{COLUMNS} WHERE device_id = ?1 ORDER BY seq DESC LIMIT 1");
    let last = select(connection, &sql, &device.to_string())?.pop();
    Ok(last.map_or_else(
        || ChainHead::genesis(device),
        |(_, entry)| ChainHead::after(&entry),
    ))
}

/// The entry with this id.
pub(crate) fn find(
    connection: &Connection,
    entry_id: EntryId,
) -> Result<Option<LedgerEntry>, StoreError> {
    let sql = format!("{COLUMNS} WHERE entry_id = ?1");
    let found = select(connection, &sql, &entry_id.to_string())?.pop();
    Ok(found.map(|(_, entry)| entry))
}

/// Whether a correction names this entry.
pub(crate) fn is_corrected(connection: &Connection, entry_id: EntryId) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM ledger_entries WHERE event_type = 'entry.corrected'
        AND json_extract(payload, '$.corrects') = ?1)";
    Ok(connection.query_row(sql, [entry_id.to_string()], |row| row.get(0))?)
}

/// The entries of these stories' streams and of the ledger's own, which holds the corrections.
pub(crate) fn read_streams(
    connection: &Connection,
    stories: &BTreeSet<Story>,
) -> Result<Vec<(i64, LedgerEntry)>, StoreError> {
    let sql = format!("{COLUMNS} WHERE stream = ?1");
    let mut found = vec![];
    for story in stories.iter().chain([&Story::Ledger]) {
        found.extend(select(connection, &sql, &story.to_string())?);
    }
    found.sort_by_key(|(arrival, _)| *arrival);
    found.dedup_by_key(|(arrival, _)| *arrival);
    Ok(found)
}

fn insert(connection: &Connection, arrival: i64, entry: &LedgerEntry) -> Result<(), StoreError> {
    let seq = i64::try_from(entry.seq).map_err(|_| StoreError::Damaged)?;
    connection.execute(
        "INSERT INTO ledger_entries (arrival, device_id, seq, entry_id, stream, event_type,
         event_version, occurred, recorded_at, payload, prev_hash, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            arrival,
            entry.device_id.to_string(),
            seq,
            entry.entry_id.to_string(),
            entry.stream,
            entry.event_type,
            entry.event_version,
            entry.occurred.to_string(),
            entry.recorded_at.to_string(),
            entry.payload,
            entry.prev_hash.as_bytes().as_slice(),
            entry.hash.as_bytes().as_slice(),
        ],
    )?;
    Ok(())
}

/// Entries that arrived after this place, with their places.
pub(crate) fn read(
    connection: &Connection,
    after: i64,
) -> Result<Vec<(i64, LedgerEntry)>, StoreError> {
    let sql = format!("{COLUMNS} WHERE arrival > ?1 ORDER BY arrival");
    select(connection, &sql, &after)
}

/// Shows the first so many entries that arrived after this place, one at a time, with their places.
pub(crate) fn show(
    connection: &Connection,
    after: i64,
    number: u32,
    to: impl FnMut(i64, LedgerEntry) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let sql = format!("{COLUMNS} WHERE arrival > ?1 ORDER BY arrival LIMIT {number}");
    each(connection, &sql, &after, to)
}

fn select(
    connection: &Connection,
    sql: &str,
    value: &dyn ToSql,
) -> Result<Vec<(i64, LedgerEntry)>, StoreError> {
    let mut entries = Vec::new();
    each(connection, sql, value, |arrival, entry| {
        entries.push((arrival, entry));
        Ok(())
    })?;
    Ok(entries)
}

fn each(
    connection: &Connection,
    sql: &str,
    value: &dyn ToSql,
    mut to: impl FnMut(i64, LedgerEntry) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([value])?;
    while let Some(row) = rows.next()? {
        let entry = LedgerEntry {
            device_id: column::parsed(row, 1)?,
            seq: u64::try_from(row.get::<_, i64>(2)?).map_err(|_| StoreError::Damaged)?,
            entry_id: column::parsed(row, 3)?,
            stream: row.get(4)?,
            event_type: row.get(5)?,
            event_version: row.get(6)?,
            occurred: column::parsed(row, 7)?,
            recorded_at: column::parsed(row, 8)?,
            payload: row.get(9)?,
            prev_hash: Hash::from_bytes(row.get(10)?),
            hash: Hash::from_bytes(row.get(11)?),
        };
        to(row.get(0)?, entry)?;
    }
    Ok(())
}
