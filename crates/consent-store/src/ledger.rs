//! Append and read: the only file that writes `ledger_entries`.

use consent_core::id::DeviceId;
use consent_core::ledger::{
    ChainHead, ChainReport, EntryDraft, Hash, LedgerEntry, content_digest, seal, verify_chains,
};
use rusqlite::{Connection, Row, TransactionBehavior, params};

use crate::{LedgerFile, StoreError};

/// What one decision adds.
#[derive(Debug, Clone, Default)]
pub struct Append {
    /// Entries, in order.
    pub drafts: Vec<EntryDraft>,
    /// Erasable content that these entries name by digest.
    pub contents: Vec<ErasableContent>,
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
    /// Shows the closure every entry inside the write transaction, then seals and stores what it
    /// decided. Nothing is written if the closure refuses.
    pub fn append<T, E: From<StoreError>>(
        &mut self,
        decide: impl FnOnce(&[LedgerEntry]) -> Result<(Append, T), E>,
    ) -> Result<(Vec<LedgerEntry>, T), E> {
        let writer = self.writer;
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let known = read(&transaction, 0)?;
        let mut arrival = known.last().map_or(0, |(arrival, _)| *arrival);
        let entries: Vec<LedgerEntry> = known.into_iter().map(|(_, entry)| entry).collect();
        let mut head = entries
            .iter()
            .rfind(|entry| entry.device_id == writer)
            .map_or_else(|| ChainHead::genesis(writer), ChainHead::after);
        let (append, answer) = decide(&entries)?;
        let before = arrival;
        let mut sealed = Vec::with_capacity(append.drafts.len());
        for draft in append.drafts {
            let entry = seal(&head, draft);
            head = ChainHead::after(&entry);
            arrival = arrival.saturating_add(1);
            insert(&transaction, arrival, &entry)?;
            sealed.push(entry);
        }
        for content in &append.contents {
            let digest = content_digest(&content.salt, &content.bytes);
            transaction
                .execute(
                    "INSERT INTO erasable_contents (digest, salt, media_type, bytes)
                     VALUES (?1, ?2, ?3, ?4)",
                    params![
                        digest.as_bytes().as_slice(),
                        content.salt.as_slice(),
                        content.media_type,
                        content.bytes
                    ],
                )
                .map_err(StoreError::from)?;
        }
        let stored = read(&transaction, before)?;
        let same = stored.iter().map(|(_, entry)| entry).eq(sealed.iter());
        if !same
            || stored
                .iter()
                .any(|(_, entry)| entry.hash != entry.computed_hash())
        {
            return Err(StoreError::ChainBroken.into());
        }
        transaction.commit().map_err(StoreError::from)?;
        Ok((sealed, answer))
    }

    /// Entries that arrived after this place, with their places.
    pub fn entries(&self, after_arrival: i64) -> Result<Vec<(i64, LedgerEntry)>, StoreError> {
        read(&self.connection, after_arrival)
    }

    /// Recomputes every hash and link.
    pub fn verify(&self) -> Result<ChainReport, StoreError> {
        let entries = self.entries(0)?;
        Ok(verify_chains(entries.iter().map(|(_, entry)| entry), &[]))
    }

    /// The last entry of each chain.
    pub fn heads(&self) -> Result<Vec<ChainHead>, StoreError> {
        Ok(self.verify()?.heads)
    }

    /// The device whose chain this file extends.
    #[must_use]
    pub fn writer_device(&self) -> DeviceId {
        self.writer
    }
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

fn read(connection: &Connection, after: i64) -> Result<Vec<(i64, LedgerEntry)>, StoreError> {
    let mut statement =
        connection.prepare(&format!("{COLUMNS} WHERE arrival > ?1 ORDER BY arrival"))?;
    let mut rows = statement.query([after])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let entry = LedgerEntry {
            device_id: parsed(row, 1)?,
            seq: u64::try_from(row.get::<_, i64>(2)?).map_err(|_| StoreError::Damaged)?,
            entry_id: parsed(row, 3)?,
            stream: row.get(4)?,
            event_type: row.get(5)?,
            event_version: row.get(6)?,
            occurred: parsed(row, 7)?,
            recorded_at: parsed(row, 8)?,
            payload: row.get(9)?,
            prev_hash: Hash::from_bytes(row.get(10)?),
            hash: Hash::from_bytes(row.get(11)?),
        };
        entries.push((row.get(0)?, entry));
    }
    Ok(entries)
}

fn parsed<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> Result<T, StoreError> {
    row.get::<_, String>(column)?
        .parse()
        .map_err(|_| StoreError::Damaged)
}
