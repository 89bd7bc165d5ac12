//! The agenda: every day that matters, by how near it is, with its reminders.

use crate::say;
use consent_core::deadlines::DismissReason;
use consent_core::reminders::{ReminderSettings, Snooze, plan_reminders, snooze_until};
use consent_core::time::Timestamp;

use super::known::KnownDate;
use crate::change::ChangeSet;
use crate::dto::{AgendaItemView, AgendaView, DeadlineView, MissedView, Nearness, SnoozeView};
use crate::error::AppError;
use crate::reminders::Delivered;
use crate::vault::ConsentApp;

/// Days within which a day counts as soon (the product's measure for what is coloured so).
const SOON_DAYS: i32 = 14;

/// What became of a day that is not for the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dismissed {
    /// It stands in the ledger, and so does the answer.
    Recorded(ChangeSet),
    /// It follows from what is recorded; it is set aside as it stands, and nothing was written down.
    SetAside {
        /// The day.
        date: Box<DeadlineView>,
        /// What that means.
        words: String,
    },
}

impl ConsentApp {
    /// Every day that matters, nearest first, and what was missed while the computer was off.
    pub fn agenda(&self) -> Result<AgendaView, AppError> {
        let today = self.today();
        let state = self.state(None)?;
        let dates = self.known_dates(&state, today)?;
        let settings = self.reminder_settings()?;
        let delivered = self.delivered_points()?;
        let missed = self.missed()?;
        let asides = self.asides()?;
        let zone = self.ports.clock.zone();
        let mut items = vec![];
        for date in &dates {
            let next = self.next_reminder(date, &settings, &delivered);
            let own_leads = asides.of(date.open.deadline_id).own_leads();
            items.push(AgendaItemView {
                deadline: date.view.clone(),
                revision: date.open.revision,
                nearness: nearness(date),
                leads: own_leads
                    .clone()
                    .unwrap_or_else(|| date.open.kind.leads_of(&settings.leads).to_vec()),
                leads_are_own: own_leads.is_some(),
                snoozed_until: date
                    .open
                    .held_until(&settings, zone.as_ref(), self.now().at)
                    .filter(|until| *until > self.now().at)
                    .map(|until| self.wall(until)),
                next_reminder: next.map(|at| self.wall(at)),
                snoozes: self.snoozes(date, &settings),
            });
        }
        let missed = missed.iter().filter_map(|missed| {
            let date = dates
                .iter()
                .find(|d| d.open.deadline_id == missed.deadline_id)?;
            Some(MissedView {
                deadline: date.view.clone(),
                came_up: self.wall(missed.since),
            })
        });
        Ok(AgendaView {
            today: today.to_string(),
            missed: missed.collect(),
            items,
            service_answers: self.notices_answer,
        })
    }

    /// The next moment at which something of this day is handed over.
    fn next_reminder(
        &self,
        date: &KnownDate,
        settings: &ReminderSettings,
        delivered: &Delivered,
    ) -> Option<Timestamp> {
        let zone = self.ports.clock.zone();
        let plan = plan_reminders(
            std::slice::from_ref(&date.open),
            delivered,
            settings,
            zone.as_ref(),
            self.now().at,
        );
        plan.next_look
    }

    /// Until when it can be put off now.
    fn snoozes(&self, date: &KnownDate, settings: &ReminderSettings) -> Vec<SnoozeView> {
        if date.view.settled || date.open.series.is_silent() {
            return vec![];
        }
        let zone = self.ports.clock.zone();
        let mut found: Vec<SnoozeView> = vec![];
        for snooze in Snooze::ALL.iter().copied() {
            let about = (date.open.kind, &date.open.stated);
            let until = snooze_until(snooze, about, settings, zone.as_ref(), self.now().at);
            let Some(until) = until.map(|until| self.wall(until)) else {
                continue;
            };
            // What is capped to the same moment is offered once.
            if found.iter().all(|s| s.until != until) {
                found.push(SnoozeView {
                    code: snooze.code().to_owned(),
                    until,
                });
            }
        }
        found
    }

    /// An instant as the wall clock shows it: "Sat 27 Sep 2025, 09:00".
    pub(crate) fn wall(&self, at: Timestamp) -> String {
        let say = self.words();
        say.moment(at.local(self.ports.clock.zone().offset_at(at)))
    }

    /// Says of any day, by the beginning of its id, that it does not concern the person. For a day in
    /// the ledger that is recorded; a computed one is set aside, as it stands now.
    pub fn dismiss_date(&mut self, start: &str) -> Result<Dismissed, AppError> {
        let id = self.date_names()?.find(start)?;
        if self.state(None)?.deadlines.contains_key(&id) {
            let changes = self.dismiss_deadline(id, DismissReason::NotForMe)?;
            return Ok(Dismissed::Recorded(changes));
        }
        let id = id.to_string();
        self.silence_date(&id)?;
        let date = self.find_date(&id)?.view;
        let say = self.words();
        let words = say!(
            say,
            "date-set-aside-no-reminder-of-it",
            what = date.what,
            date = say.spelled(&date.date)
        );
        Ok(Dismissed::SetAside {
            date: Box::new(date),
            words,
        })
    }

    /// The day that is named, if it is known: its id, or the beginning of it.
    pub(crate) fn find_date(&self, start: &str) -> Result<KnownDate, AppError> {
        let state = self.state(None)?;
        let mut dates = self.known_dates(&state, self.today())?;
        dates.retain(|d| !start.is_empty() && d.view.deadline_id.starts_with(start));
        match (dates.pop(), dates.is_empty()) {
            (Some(only), true) => Ok(only),
            _ => Err(AppError::NoSuchId {
                name: start.to_owned(),
                what: "date",
            }),
        }
    }
}

fn nearness(date: &KnownDate) -> Nearness {
    let view = &date.view;
    if view.settled {
        return Nearness::Settled;
    }
    match view.status.as_str() {
        "passed" => Nearness::Overdue,
        "last-safe-day" | "closing" => Nearness::Today,
        _ if view.days_left <= 0 && date.open.kind.is_computed() => Nearness::Today,
        _ if view.days_left <= SOON_DAYS => Nearness::Soon,
        _ => Nearness::Later,
    }
}
