//! Which reminders were claimed by a process and handed to the OS; each at most once.

use consent_core::id::DeadlineId;
use consent_core::time::Timestamp;
use rusqlite::params;

use crate::{LedgerFile, StoreError};

/// Seconds after which a claim that was not handed over counts as cut off: longer than any service takes
/// to answer for as many notices as one look hands over, and shorter than the time between two looks.
const CLAIM_HOLDS_SECONDS: i64 = 45;

/// Claims made at this time or before were cut off.
fn cut_off_at(now: Timestamp) -> String {
    now.plus_seconds(CLAIM_HOLDS_SECONDS.saturating_neg())
        .to_string()
}

/// Claims made after this time were made by a clock that was set back since: who made them is gone. A
/// look that began a moment later than this one is not.
fn taken_back_at(now: Timestamp) -> String {
    now.plus_seconds(CLAIM_HOLDS_SECONDS).to_string()
}

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
    /// Claims a reminder; `false` if it was handed before, or another process is about to.
    pub fn claim_delivery(&mut self, key: &DeliveryKey, at: Timestamp) -> Result<bool, StoreError> {
        let added = self.connection.execute(
            "INSERT INTO reminder_deliveries (deadline_id, revision, point, state, handed_at)
             VALUES (?1, ?2, ?3, 'claimed', ?4)
             ON CONFLICT DO UPDATE SET handed_at = excluded.handed_at
             WHERE state = 'claimed' AND (handed_at <= ?5 OR handed_at > ?6)",
            params![
                key.deadline_id.to_string(),
                key.revision,
                key.point,
                at.to_string(),
                cut_off_at(at),
                taken_back_at(at)
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

    /// Forgets what was handed over: for tests that must notice it.
    #[cfg(feature = "testing")]
    pub fn forget_deliveries(&mut self) -> Result<(), StoreError> {
        self.connection
            .execute("DELETE FROM reminder_deliveries", [])?;
        Ok(())
    }

    /// Reminders that were handed over, and those that a process is about to hand over now.
    pub fn delivered_keys(&self, now: Timestamp) -> Result<Vec<DeliveryKey>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT deadline_id, revision, point FROM reminder_deliveries
             WHERE state <> 'claimed' OR (handed_at > ?1 AND handed_at <= ?2)
             ORDER BY deadline_id, revision, point",
        )?;
        let mut rows = statement.query([cut_off_at(now), taken_back_at(now)])?;
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
