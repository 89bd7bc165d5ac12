//! When to remind of a deadline: a pure function of what is open, what was shown, and the time.

mod moments;
mod plan;
mod point;
mod settings;

pub use moments::{PlannedMoment, plan_moments};
pub use plan::{DueReminder, OpenDeadline, ReminderPlan, Settled, plan_reminders};
pub use point::{ParsePointError, Point};
pub use settings::{QuietHours, ReminderSettings};
