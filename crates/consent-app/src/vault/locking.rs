//! When the ledger shuts by itself.

use serde::{Deserialize, Serialize};

use super::ConsentApp;
use crate::change::ChangeSet;
use crate::error::AppError;

const SETTING: &str = "lock";
/// A day, in minutes: longer is the same as never.
const LONGEST_MINUTES: u16 = 24 * 60;

/// When the ledger shuts by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LockChoices {
    /// When the screen is locked or the computer sleeps, where the desktop says so.
    pub when_away: bool,
    /// After so many minutes in which the window asked for nothing; none: never.
    pub after_minutes: Option<u16>,
}

impl Default for LockChoices {
    fn default() -> Self {
        Self {
            when_away: true,
            after_minutes: None,
        }
    }
}

impl ConsentApp {
    /// When the ledger shuts by itself.
    pub fn lock_choices(&self) -> Result<LockChoices, AppError> {
        let Some(json) = self.vault.find_setting(SETTING)? else {
            return Ok(LockChoices::default());
        };
        serde_json::from_str(&json).map_err(|error| AppError::Setting {
            name: SETTING,
            reason: error.to_string(),
        })
    }

    /// Sets when the ledger shuts by itself.
    pub fn choose_lock(&mut self, choices: LockChoices) -> Result<((), ChangeSet), AppError> {
        if choices
            .after_minutes
            .is_some_and(|minutes| !(1..=LONGEST_MINUTES).contains(&minutes))
        {
            return Err(AppError::LockMinutes {
                most: LONGEST_MINUTES,
            });
        }
        let json = serde_json::to_string(&choices).map_err(|error| AppError::Setting {
            name: SETTING,
            reason: error.to_string(),
        })?;
        self.vault.set_setting(SETTING, &json)?;
        let changes = ChangeSet {
            slices: vec!["settings"],
            ..ChangeSet::default()
        };
        Ok(((), changes))
    }
}
