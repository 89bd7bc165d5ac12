//! What came up while the app was not running, kept until the person says that they saw it.

use consent_core::id::DeadlineId;
use consent_core::reminders::DueReminder;
use consent_core::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::is_late;
use crate::change::ChangeSet;
use crate::error::AppError;
use crate::vault::ConsentApp;

const MISSED: &str = "missed";

/// One day whose reminder could not come in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Missed {
    /// Which.
    pub(crate) deadline_id: DeadlineId,
    /// When the first of its reminders would have come.
    pub(crate) since: Timestamp,
}

impl ConsentApp {
    /// What was missed and not seen yet, the first one first.
    pub(crate) fn missed(&self) -> Result<Vec<Missed>, AppError> {
        let json = self.vault.find_setting(MISSED)?;
        Ok(json
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default())
    }

    pub(super) fn note_missed(
        &mut self,
        due: &[&DueReminder],
        now: Timestamp,
    ) -> Result<(), AppError> {
        let mut missed = self.missed()?;
        let known = missed.len();
        for due in due.iter().filter(|due| is_late(due, now)) {
            if missed.iter().all(|m| m.deadline_id != due.deadline_id) {
                missed.push(Missed {
                    deadline_id: due.deadline_id,
                    since: due.since,
                });
            }
        }
        if missed.len() == known {
            return Ok(());
        }
        missed.sort_by_key(|m| (m.since, m.deadline_id));
        self.remember(MISSED, &missed)
    }

    /// The person saw what was missed.
    pub fn see_missed(&mut self) -> Result<ChangeSet, AppError> {
        self.forget(MISSED)?;
        Ok(ChangeSet {
            slices: vec!["deadlines"],
            ..ChangeSet::default()
        })
    }
}
