//! A day looked back at: what held on it, and what was known on it.

use consent_core::time::CivilDate;
use serde::{Deserialize, Serialize};

use super::{AccountRef, StandingView};

/// Which day to look back at.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AsOfRequest {
    /// The day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub on: CivilDate,
}

/// One of the two answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AsOfAnswerView {
    /// Where model training stood.
    pub standing: StandingView,
    /// Until when a chat of that day was kept, in words.
    pub kept: String,
    /// The dates ahead, in words.
    pub dates: Vec<String>,
}

/// One account on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AsOfRowView {
    /// Which account.
    pub account: AccountRef,
    /// What held, by everything written down until now; none: it was not followed then.
    pub held: Option<AsOfAnswerView>,
    /// What was known, by what had been written down by then; none: nothing.
    pub known: Option<AsOfAnswerView>,
    /// Whether the two differ.
    pub differs: bool,
}

/// What held on a day, and what was known on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AsOfView {
    /// The person's day.
    pub today: String,
    /// The day looked back at.
    pub on: String,
    /// The accounts that either answer knows.
    pub rows: Vec<AsOfRowView>,
}
