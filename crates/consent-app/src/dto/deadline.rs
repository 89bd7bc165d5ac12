//! Dates as they are read.

use consent_core::deadlines::DismissReason;
use consent_core::id::DeadlineId;
use serde::{Deserialize, Serialize};

use super::{AccountRef, SourceView};

/// One announced value of a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RevisionView {
    /// 1, 2, ...
    pub revision: u32,
    /// The day; none if withdrawn.
    pub date: Option<String>,
    /// When it was announced.
    pub announced_on: String,
    /// Where.
    pub source: Option<String>,
}

/// A date to act by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeadlineView {
    /// Its id.
    pub deadline_id: String,
    /// Which account, if any.
    pub account: Option<AccountRef>,
    /// The person's own title.
    pub title: Option<String>,
    /// Which kind of day; the computed ones stand on the agenda only.
    #[cfg_attr(feature = "ts", ts(type = "DateKind"))]
    pub kind: String,
    /// What the day is for, in words: "decide: model training"; the person's own words for their own.
    pub what: String,
    /// What is to be decided.
    #[cfg_attr(feature = "ts", ts(type = "Purpose | null"))]
    pub purpose: Option<String>,
    /// The day, as written.
    pub date: String,
    /// The last day that is safe under a cautious reading.
    pub safe_day: String,
    /// `open`, `last-safe-day`, `closing` or `passed`.
    #[cfg_attr(feature = "ts", ts(type = "DeadlineStatus"))]
    pub status: String,
    /// Days to the written day; negative if past.
    pub days_left: i32,
    /// Whether nothing is left to decide.
    pub settled: bool,
    /// Whether the person said that nothing is to be done about it any more.
    pub dismissed: bool,
    /// Whether they said so because it is done: a date of their own.
    pub done: bool,
    /// What doing nothing leads to, as the source says: the code.
    pub if_nothing: Option<String>,
    /// The same in a sentence.
    pub if_nothing_words: Option<String>,
    /// Why this date, and why this last safe day, in sentences.
    pub why: Vec<String>,
    /// Where the date in force is said.
    pub source: Option<SourceView>,
    /// Every value it had, the first announced first.
    pub revisions: Vec<RevisionView>,
}

/// Says that nothing is to be done about a date any more.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DismissDeadlineRequest {
    /// Which.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub deadline_id: DeadlineId,
    /// Why; that it does not concern the person, if not told.
    #[cfg_attr(feature = "ts", ts(type = "DismissReason", optional))]
    pub reason: Option<DismissReason>,
}
