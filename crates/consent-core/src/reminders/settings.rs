//! How a person wants to be reminded.

use serde::{Deserialize, Serialize};

/// A stretch of the day, each day, without notices: from its first minute up to, not including, `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct QuietHours {
    /// Minutes since midnight at which quiet begins.
    pub from: u16,
    /// Minutes since midnight at which it ends; before `from`, that is on the next day. The same as
    /// `from` means no quiet at all.
    pub to: u16,
}

/// The person's choices about reminders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReminderSettings {
    /// The minute of the day at which reminders come.
    pub at_minute: u16,
    /// How many days before the stated day.
    pub leads: Vec<u16>,
    /// Hours without notices.
    pub quiet: Option<QuietHours>,
    /// Whether a notice that cannot wait for the end of quiet hours may come within them; otherwise
    /// it comes just before they begin.
    pub last_day_breaks_quiet: bool,
}

impl Default for ReminderSettings {
    fn default() -> Self {
        Self {
            at_minute: 9 * 60,
            leads: vec![30, 14, 7, 3, 1, 0],
            quiet: None,
            last_day_breaks_quiet: false,
        }
    }
}
