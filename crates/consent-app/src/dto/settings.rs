//! What the person sets, beside the ledger.

use serde::{Deserialize, Deserializer, Serialize};

use super::{Appearance, ReminderChoices, SavedView};
use crate::KeepRunning;
use crate::words::LanguageChoice;

/// Everything that can be set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SettingsView {
    /// When and how reminders come.
    pub reminders: ReminderChoices,
    /// Whether the program stays when its window is closed; none: the person was not asked yet.
    pub keep_running: Option<bool>,
    /// Whether it starts when the person logs in; none: the system does not say.
    pub start_at_login: Option<bool>,
    /// What the notification service that answers calls itself; none: no service answers.
    pub notice_service: Option<String>,
    /// How the window looks.
    pub appearance: Appearance,
    /// The views of the services that have a name.
    pub views: Vec<SavedView>,
    /// The calendar file that is kept fresh, if one is.
    pub calendar: Option<KeptCalendarView>,
    /// What the person set about the language.
    #[cfg_attr(feature = "ts", ts(type = "LanguageCode"))]
    pub language: LanguageChoice,
    /// The language in force: `en`, `de`, `fr`, `es`, or `qps` for trying out.
    pub in_force: String,
}

/// Sets the language of the program.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LanguageRequest {
    /// Which; `system` is that of the computer.
    #[cfg_attr(feature = "ts", ts(type = "LanguageCode"))]
    pub language: LanguageChoice,
}

/// A calendar file that is kept as the agenda is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeptCalendarView {
    /// Where it lies.
    pub file: String,
    /// Whether it names services.
    pub names: bool,
    /// Why it may be out of date.
    pub trouble: Option<String>,
}

/// Whether the program stays when its window is closed.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeepRunningRequest {
    /// It stays, to remind.
    pub keep_running: bool,
}

/// Whether the program starts when the person logs in.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StartAtLoginRequest {
    /// It starts, without a window.
    pub start_at_login: bool,
}

/// Whether a notice for trying out reached the system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TestNoticeView {
    /// What the notification service calls itself; none: no service answers.
    pub service: Option<String>,
}

/// Says what closing the window means, from now on.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SettleClosingRequest {
    /// Whether the program stays or quits; none: the person does not want to close now.
    #[serde(deserialize_with = "said")]
    #[cfg_attr(feature = "ts", ts(type = "\"stay\" | \"quit\" | null"))]
    pub keep_running: Option<KeepRunning>,
}

/// An answer that is left out is no answer, not even "not now".
fn said<'de, D: Deserializer<'de>>(given: D) -> Result<Option<KeepRunning>, D::Error> {
    Option::deserialize(given)
}
