//! When to remind of a deadline: a pure function of what is open, what was shown, and the time.

mod derived;
mod kind;
mod moments;
mod plan;
mod point;
mod settings;
mod snooze;

pub use derived::derive_date_id;
pub use kind::DateKind;
pub use moments::{PlannedMoment, last_asked_day, plan_moments};
pub use plan::{
    DueReminder, Moved, OpenDeadline, ReminderPlan, Settled, pending_instants, plan_reminders,
};
pub use point::{ParsePointError, Point};
pub use settings::{LeadTimes, NoticeText, QuietHours, ReminderSettings, Series};
pub use snooze::{PutOff, Snooze, snooze_until};
