//! Which reminders were claimed by a process and handed to the OS; each at most once.

use consent_core::id::DeadlineId;
use consent_core::time::Timestamp;
use rusqlite::params;

use crate::{LedgerFile, StoreError};

/// One reminder: a point in time before one revision of one deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryKey {
    /// Which deadline.
    pub deadline_id: DeadlineId,
    /// Which of its revisions.
    pub revision: u32,
    /// Which reminder before it.
    pub point: String,
}

impl LedgerFile {
    /// Claims a reminder; `false` if it was claimed before.
    pub fn claim_delivery(&mut self, key: &DeliveryKey, at: Timestamp) -> Result<bool, StoreError> {
        let added = self.connection.execute(
            "INSERT INTO reminder_deliveries (deadline_id, revision, point, state, handed_at)
             VALUES (?1, ?2, ?3, 'claimed', ?4) ON CONFLICT DO NOTHING",
            params![
                key.deadline_id.to_string(),
                key.revision,
                key.point,
                at.to_string()
            ],
        )?;
        Ok(added == 1)
    }

    /// Notes that a claimed reminder was handed to the OS.
    pub fn mark_handed(&mut self, key: &DeliveryKey, at: Timestamp) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE reminder_deliveries SET state = 'handed', handed_at = ?4
             WHERE deadline_id = ?1 AND revision = ?2 AND point = ?3",
            params![
                key.deadline_id.to_string(),
                key.revision,
                key.point,
                at.to_string()
            ],
        )?;
        Ok(())
    }
}

impl LedgerFile {
    /// Gives a claim back that could not be handed over.
    pub fn release_delivery(&mut self, key: &DeliveryKey) -> Result<(), StoreError> {
        self.connection.execute(
            "DELETE FROM reminder_deliveries
             WHERE deadline_id = ?1 AND revision = ?2 AND point = ?3 AND state = 'claimed'",
            params![key.deadline_id.to_string(), key.revision, key.point],
        )?;
        Ok(())
    }

    /// Reminders that were claimed before.
    pub fn delivered_keys(&self) -> Result<Vec<DeliveryKey>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT deadline_id, revision, point FROM reminder_deliveries
             ORDER BY deadline_id, revision, point",
        )?;
        let mut rows = statement.query([])?;
        let mut keys = vec![];
        while let Some(row) = rows.next()? {
            keys.push(DeliveryKey {
                deadline_id: row
                    .get::<_, String>(0)?
                    .parse()
                    .map_err(|_| StoreError::Damaged)?,
                revision: row.get(1)?,
                point: row.get(2)?,
            });
        }
        Ok(keys)
    }
}
