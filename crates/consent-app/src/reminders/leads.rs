//! Other lead times: what they bring is still to come.
//!
//! A lead time that is added on a day after its own was never missed: nobody had asked for it then. So it
//! does not come at once, and it is not listed as missed. What was to come before the change and did not
//! (the computer was off, no service answered) still comes. Another time of the day, other quiet hours and
//! a lead time that is taken away change nothing about what was handed over.

use std::collections::BTreeSet;

use consent_core::id::DeadlineId;
use consent_core::reminders::{OpenDeadline, Point, ReminderSettings, plan_reminders};

use super::asides::{agenda_changed, leads};
use crate::change::ChangeSet;
use crate::error::AppError;
use crate::vault::ConsentApp;

impl ConsentApp {
    /// Sets how many days before one day reminders come; none: as for every day of its kind.
    pub fn set_leads_of(
        &mut self,
        date: &str,
        told: Option<&[u16]>,
    ) -> Result<ChangeSet, AppError> {
        let known = self.find_date(date)?;
        let told = told.map(leads).transpose()?;
        let id = known.open.deadline_id;
        self.change_from_now_on(|app| app.set_aside(id, |aside| aside.leads = told))?;
        Ok(agenda_changed())
    }

    /// Changes what the person wants to be reminded of, without a word about what it would have brought
    /// before now.
    pub(super) fn change_from_now_on<T>(
        &mut self,
        change: impl FnOnce(&mut Self) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let (open, settings) = self.reminded_of()?;
        let (zone, now) = (self.ports.clock.zone(), self.now().at);
        let mut before: BTreeSet<(DeadlineId, Point)> = BTreeSet::new();
        for open in &open {
            let moments = open.moments(&settings, zone.as_ref(), now);
            let points = moments.into_iter().flat_map(|moment| moment.points);
            before.extend(points.map(|point| (open.deadline_id, point)));
        }
        let changed = change(self)?;
        let (open, settings) = self.reminded_of()?;
        let delivered = self.delivered_points()?;
        let plan = plan_reminders(&open, &delivered, &settings, zone.as_ref(), now);
        let mut new = plan.due;
        for due in &mut new {
            let id = due.deadline_id;
            due.points.retain(|point| !before.contains(&(id, *point)));
        }
        self.mark(&new, now)?;
        Ok(changed)
    }

    fn reminded_of(&self) -> Result<(Vec<OpenDeadline>, ReminderSettings), AppError> {
        let dates = self.dates_seen()?;
        let open = dates.iter().map(|date| date.open.clone()).collect();
        Ok((open, self.reminder_settings()?))
    }
}
