//! What is computed from the ledger, and what lies beside it: brought along when something changed, and
//! only then.

use consent_core::time::CivilDate;

use super::ConsentApp;
use crate::error::AppError;

/// From what something was computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    version: i64,
    writes: u64,
    today: CivilDate,
    zone: String,
}

impl Seen {
    /// The person's day then.
    pub(crate) fn today(&self) -> CivilDate {
        self.today
    }
}

impl ConsentApp {
    /// Brings along what lies outside the ledger. That it cannot be written never takes back what was
    /// recorded; it is said in Settings, and tried again at the next look.
    pub(crate) fn keep_fresh(&mut self) {
        if self.refresh_calendar().is_err() {
            self.calendar_trouble = Some(std::io::ErrorKind::Other);
        }
        // Where it cannot be written, nothing else can; that is said where something is recorded.
        let _ = self.leave_word();
    }

    /// What everything computed follows from: as long as it is the same, so is what is computed.
    pub(crate) fn seen(&self) -> Result<Seen, AppError> {
        let now = self.now();
        Ok(Seen {
            version: self.data_version()?,
            writes: self.writes,
            today: now.today(),
            zone: now.zone,
        })
    }
}
