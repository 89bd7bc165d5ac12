//! Where a purpose stands, as it is read.

use serde::Serialize;

use consent_core::choices::{EndedBy, Grade, Purpose, Standing};

use super::SourceView;

/// A fact that changed after the person last looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChangedFactView {
    /// `training`, `retention`, `deletion`, `exceptions`, `affected` or `terms`.
    pub topic: String,
    /// What changed, in one sentence.
    pub words: String,
    /// Since when it holds.
    pub on: String,
    /// The fact that says so.
    pub fact: String,
    /// Where it is said.
    pub source: Option<SourceView>,
}

/// The reason to look at a switch again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckAgainView {
    /// The day it was last seen or moved.
    pub last_seen: String,
    /// How many days ago that was.
    pub days: u32,
    /// The day of a later edition of the terms, if there is one.
    pub terms_changed_on: Option<String>,
    /// Which facts changed since, the newest first.
    pub changes: Vec<ChangedFactView>,
}

/// Where a purpose stands, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StandingView {
    /// Which purpose.
    #[cfg_attr(feature = "ts", ts(type = "Purpose"))]
    pub purpose: String,
    /// The stable code.
    #[cfg_attr(feature = "ts", ts(type = "StandingCode"))]
    pub code: String,
    /// The words on screen.
    pub words: String,
    /// Since when, if it goes back to a day.
    pub since: Option<String>,
    /// How sure the record behind it is.
    #[cfg_attr(feature = "ts", ts(type = "Grade | null"))]
    pub grade: Option<String>,
    /// Why to look again, if there is reason to.
    pub check_again: Option<CheckAgainView>,
    /// What goes on in spite of a no, as it follows "except"; only where a no stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub except: Option<String>,
}

impl StandingView {
    pub(crate) fn of(
        purpose: Purpose,
        standing: Standing,
        grade: Option<Grade>,
        check_again: Option<CheckAgainView>,
    ) -> Self {
        Self {
            purpose: purpose.code().to_owned(),
            code: standing.code().to_owned(),
            words: words(standing).to_owned(),
            since: standing.since().map(|d| d.to_string()),
            grade: grade.map(|g| g.code().to_owned()),
            check_again,
            except: None,
        }
    }
}

/// The words of a standing. A default is never called a consent.
fn words(standing: Standing) -> &'static str {
    match standing {
        Standing::NotKnown => "Not known yet",
        Standing::PutOff { .. } => "Put off",
        Standing::TurnedOff { .. } => "You turned it off",
        Standing::Allowed { .. } => "You allowed it",
        Standing::Withdrew { .. } => "You withdrew it",
        Standing::DefaultOn { .. } => "On because nobody turned it off",
        Standing::SeenOff { .. } => "Off when you looked",
        Standing::SeenOn { .. } => "On when you looked",
        Standing::SwitchNotFound { .. } => "Switch not found when you looked",
        Standing::DatePassedNotChecked { .. } => "Date passed, not checked",
        Standing::Ended {
            by: EndedBy::Provider,
            ..
        } => "Ended by the provider",
        Standing::Ended {
            by: EndedBy::Court, ..
        } => "Ended by a court",
    }
}
