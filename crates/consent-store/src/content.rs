//! Erasable content, and what the file says of itself.

use consent_core::id::VaultId;
use consent_core::ledger::{Hash, content_digest};
use rusqlite::{OptionalExtension, Row};

use crate::{ErasableContent, LedgerFile, StoreError, column};
use consent_core::time::Timestamp;

fn content(row: &Row<'_>) -> rusqlite::Result<ErasableContent> {
    Ok(ErasableContent {
        salt: row.get(0)?,
        media_type: row.get(1)?,
        bytes: row.get(2)?,
    })
}

impl LedgerFile {
    /// The content with this digest, if it was not erased.
    pub fn content(&self, digest: Hash) -> Result<Option<ErasableContent>, StoreError> {
        let found = self.connection.query_row(
            "SELECT salt, media_type, bytes FROM erasable_contents WHERE digest = ?1",
            [digest.as_bytes().as_slice()],
            content,
        );
        match found.optional()? {
            Some(found) if content_digest(&found.salt, &found.bytes) != digest => {
                Err(StoreError::Damaged)
            }
            found => Ok(found),
        }
    }

    /// Every content, by digest.
    pub fn contents(&self) -> Result<Vec<ErasableContent>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT salt, media_type, bytes FROM erasable_contents ORDER BY digest")?;
        let found = statement
            .query_map([], content)?
            .collect::<Result<_, _>>()?;
        Ok(found)
    }

    /// The vault this file belongs to, as it says itself.
    pub fn vault_id(&self) -> Result<VaultId, StoreError> {
        let text: String =
            self.connection
                .query_row("SELECT vault_id FROM vault_meta", [], |row| row.get(0))?;
        text.parse().map_err(|_| StoreError::Damaged)
    }

    /// Whether the entries are invented, and when the vault was made.
    pub(crate) fn made(&self) -> Result<(bool, Timestamp), StoreError> {
        let sql = "SELECT demo, created_at FROM vault_meta";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let row = rows.next()?.ok_or(StoreError::Damaged)?;
        Ok((row.get(0)?, column::parsed(row, 1)?))
    }

    /// How many contents are not those whose digest they stand under.
    pub(crate) fn changed_contents(&self) -> Result<u32, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT salt, media_type, bytes, digest FROM erasable_contents")?;
        let mut rows = statement.query([])?;
        let mut changed: u32 = 0;
        while let Some(row) = rows.next()? {
            let found = content(row)?;
            let digest = content_digest(&found.salt, &found.bytes);
            if digest != Hash::from_bytes(row.get(3)?) {
                changed = changed.saturating_add(1);
            }
        }
        Ok(changed)
    }
}
