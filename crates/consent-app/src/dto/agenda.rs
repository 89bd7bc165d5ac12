//! The agenda, and what the person sets about reminders.

use consent_core::id::DeadlineId;
use consent_core::reminders::Snooze;
use serde::{Deserialize, Serialize};

use super::DeadlineView;

/// How near a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Nearness {
    /// It has passed, and something is still to be said or looked at.
    Overdue,
    /// It is the last safe day, or some readings of it are over.
    Today,
    /// Within two weeks.
    Soon,
    /// Later than that.
    Later,
    /// Nothing is to be done any more.
    Settled,
}

/// How far a reminder can be put off now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SnoozeView {
    /// `hour`, `evening`, `tomorrow` or `week`.
    #[cfg_attr(feature = "ts", ts(type = "Snooze"))]
    pub code: String,
    /// Until when, as the wall clock shows it; never later than the day allows.
    pub until: String,
}

/// One day on the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AgendaItemView {
    /// The day, with its reading, its reasons and its history.
    pub deadline: DeadlineView,
    /// Which of its values is in force.
    pub revision: u32,
    /// How near it is.
    pub nearness: Nearness,
    /// How many days before it reminders come, the farthest first; empty: never.
    pub leads: Vec<u16>,
    /// Whether these were set for this day alone.
    pub leads_are_own: bool,
    /// Until when it was put off, as the wall clock shows it.
    pub snoozed_until: Option<String>,
    /// When the next reminder of it comes, as the wall clock shows it.
    pub next_reminder: Option<String>,
    /// How far it can be put off now.
    pub snoozes: Vec<SnoozeView>,
}

/// A day that came up while the computer was off, or the app was not running.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MissedView {
    /// The day, as it stands now.
    pub deadline: DeadlineView,
    /// When its reminder would have come, as the wall clock shows it.
    pub came_up: String,
}

/// Every day that matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AgendaView {
    /// The person's day.
    pub today: String,
    /// What came up while the app was not running, until the person says that they saw it.
    pub missed: Vec<MissedView>,
    /// The days, nearest first, settled ones too.
    pub items: Vec<AgendaItemView>,
    /// Whether the notification service took what was last handed to it.
    pub service_answers: bool,
}

/// Puts a reminder off.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SnoozeRequest {
    /// Which day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub deadline_id: DeadlineId,
    /// How far.
    #[cfg_attr(feature = "ts", ts(type = "Snooze"))]
    pub later: Snooze,
}

/// Sets how many days before one day reminders come.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeadsOfDateRequest {
    /// Which day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub deadline_id: DeadlineId,
    /// Days before it; empty: never; none: as for every day of its kind.
    pub leads: Option<Vec<u16>>,
}

/// Says that a computed day does not concern the person, as it stands.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SilenceDateRequest {
    /// Which day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub deadline_id: DeadlineId,
}

/// Until when something was put off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SnoozedView {
    /// As the wall clock shows it.
    pub until: String,
    /// Whether that is earlier than asked, so that the day is not lost.
    pub capped: bool,
}

/// What the person chose about reminders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReminderChoices {
    /// When reminders come: `09:00`.
    pub at: String,
    /// When quiet hours begin, and end: `22:00`, `07:00`; none: there are none.
    pub quiet: Option<QuietChoice>,
    /// Whether a notice that cannot wait may come in quiet hours; else it comes before they begin.
    pub last_day_breaks_quiet: bool,
    /// Whether notices name the service.
    pub names: bool,
    /// Days before, for each kind of day; empty: never.
    pub leads: LeadChoices,
}

/// Hours without notices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct QuietChoice {
    /// `22:00`.
    pub from: String,
    /// `07:00`; before `from`, that is the next day.
    pub to: String,
}

/// Days before, for each kind of day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeadChoices {
    /// Days to decide by.
    pub decide_by: Vec<u16>,
    /// The person's own dates.
    pub own: Vec<u16>,
    /// Switches to look at again.
    pub re_check: Vec<u16>,
    /// Days by which deleted content is gone, as the provider says.
    pub kept_until: Vec<u16>,
    /// Orders to look at again.
    pub hold_review: Vec<u16>,
}
