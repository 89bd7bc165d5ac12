//! Which dates ask something of the person now.

use std::collections::BTreeSet;

use consent_core::deadlines::Stated;
use consent_core::id::DeadlineId;
use consent_core::reminders::last_asked_day;
use consent_core::state::LedgerState;
use consent_core::time::CivilDate;

use crate::as_of::When;
use crate::error::AppError;
use crate::vault::ConsentApp;

/// A decision within so many days is due.
const DUE_DAYS: i32 = 7;

impl ConsentApp {
    /// The ids of the dates that ask something on a day: due within a week, or passed and still
    /// unchecked, as long as reminders ask for the check.
    pub fn asking(&self, when: impl Into<When>) -> Result<BTreeSet<String>, AppError> {
        let clocks = when.into().clocks(self.today());
        let state = self.state_by(clocks)?;
        let mut asking = BTreeSet::new();
        for view in self.deadline_views(&state, clocks.on)? {
            let is_due = !view.settled && view.days_left <= DUE_DAYS;
            let last = self.last_asked(&state, &view.deadline_id);
            if is_due && last.is_none_or(|last| clocks.on <= last) {
                asking.insert(view.deadline_id);
            }
        }
        Ok(asking)
    }

    /// The last day on which reminders ask about a date, read where the person is.
    fn last_asked(&self, state: &LedgerState, id: &str) -> Option<CivilDate> {
        let id: DeadlineId = id.parse().ok()?;
        let in_force = state.deadlines.get(&id)?.in_force()?;
        let stated = Stated {
            date: in_force.date?,
            inclusive: in_force.inclusive,
            offset: in_force.offset,
        };
        Some(last_asked_day(
            &stated.read(self.ports.clock.zone().as_ref()),
        ))
    }
}
