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

/// How many days before a day reminders come, for each kind of day. An empty list means: never.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LeadTimes {
    /// Before a day to decide by.
    pub decide_by: Vec<u16>,
    /// Before a date of the person's own.
    pub own: Vec<u16>,
    /// Before a switch is to be looked at again.
    pub re_check: Vec<u16>,
    /// Before the day by which deleted content is gone, as the provider says.
    pub kept_until: Vec<u16>,
    /// Before an order is to be looked at again.
    pub hold_review: Vec<u16>,
}

/// The defaults of the product: a month of notice where something is to be decided, the day itself
/// where something is only to be looked at.
impl Default for LeadTimes {
    fn default() -> Self {
        Self {
            decide_by: vec![30, 14, 7, 3, 1, 0],
            own: vec![30, 14, 7, 3, 1, 0],
            re_check: vec![0],
            kept_until: vec![0],
            hold_review: vec![0],
        }
    }
}

/// How much a notice says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeText {
    /// That something is due, not what: others may see the screen.
    #[default]
    Discreet,
    /// The service, and what is to be decided.
    Named,
}

/// The person's choices about reminders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReminderSettings {
    /// The minute of the day at which reminders come.
    pub at_minute: u16,
    /// How many days before the stated day.
    pub leads: LeadTimes,
    /// Hours without notices.
    pub quiet: Option<QuietHours>,
    /// Whether a notice that cannot wait for the end of quiet hours may come within them; otherwise
    /// it comes just before they begin.
    pub last_day_breaks_quiet: bool,
    /// How much a notice says.
    pub text: NoticeText,
}

impl Default for ReminderSettings {
    fn default() -> Self {
        Self {
            at_minute: 9 * 60,
            leads: LeadTimes::default(),
            quiet: None,
            last_day_breaks_quiet: false,
            text: NoticeText::Discreet,
        }
    }
}

/// Which points a day has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    pub(super) leads: Vec<u16>,
    pub(super) around: Around,
}

/// Whether a day has points of its own beside the lead times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// The last safe day, and the days after it has passed.
    SafeDayAndAfter,
    /// Nothing.
    Nothing,
}

impl Series {
    /// No point at all.
    #[must_use]
    pub fn silent() -> Self {
        Self::leads(&[])
    }

    /// So many days before, and nothing else.
    #[must_use]
    pub fn leads(leads: &[u16]) -> Self {
        Self {
            leads: leads.to_vec(),
            around: Around::Nothing,
        }
    }

    /// The last safe day and the days after too.
    #[must_use]
    pub fn with_safe_day(self) -> Self {
        Self {
            around: Around::SafeDayAndAfter,
            ..self
        }
    }

    /// Whether nothing is ever said.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.leads.is_empty() && self.around == Around::Nothing
    }
}
