//! Catalogue packs as they were adopted, kept beside the entries that pin them.

use consent_core::ledger::Hash;
use consent_core::time::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use crate::{LedgerFile, StoreError};

/// Stands in the column for the service, since a pack describes many.
const EVERY_SERVICE: &str = "*";

/// A pack that was adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPack {
    /// Digest of its exact bytes, as the entry pins it.
    pub digest: Hash,
    /// Its text.
    pub text: String,
    /// When it was adopted.
    pub stored_at: Timestamp,
}

pub(crate) fn keep(connection: &Connection, pack: &KeptPack) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO catalogue_snapshots (digest, service_id, text, stored_at)
         VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (digest) DO UPDATE SET text = excluded.text, stored_at = excluded.stored_at",
        params![
            pack.digest.as_bytes().as_slice(),
            EVERY_SERVICE,
            pack.text,
            pack.stored_at.to_string(),
        ],
    )?;
    Ok(())
}

impl LedgerFile {
    /// The text of the pack that is pinned by this digest, if it is there and whole.
    pub fn pack(&self, digest: Hash) -> Result<Option<String>, StoreError> {
        let text: Option<String> = self
            .connection
            .query_row(
                "SELECT text FROM catalogue_snapshots WHERE digest = ?1",
                [digest.as_bytes().as_slice()],
                |row| row.get(0),
            )
            .optional()?;
        match text {
            Some(text) if Hash::of_bytes(text.as_bytes()) != digest => Err(StoreError::Damaged),
            text => Ok(text),
        }
    }
}

#[cfg(feature = "testing")]
impl LedgerFile {
    /// Puts another text in the place of every pack, or none, as a bad disk might.
    pub fn spoil_packs(&self, text: Option<&str>) -> Result<(), StoreError> {
        let _door = self.guard.open(crate::guard::Door::Spoil);
        match text {
            Some(text) => {
                let sql = "UPDATE catalogue_snapshots SET text = ?1";
                self.connection.execute(sql, [text])?;
            }
            None => {
                self.connection
                    .execute("DELETE FROM catalogue_snapshots", [])?;
            }
        }
        Ok(())
    }
}
