//! Where a purpose stands, as it is read.

use serde::Serialize;

use consent_core::choices::{EndedBy, Grade, Purpose, Standing};

use super::SourceView;
use crate::words::Words;

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
        say: &Words,
        purpose: Purpose,
        standing: Standing,
        grade: Option<Grade>,
        check_again: Option<CheckAgainView>,
    ) -> Self {
        Self {
            purpose: purpose.code().to_owned(),
            code: standing.code().to_owned(),
            words: words(say, standing),
            since: standing.since().map(|d| d.to_string()),
            grade: grade.map(|g| g.code().to_owned()),
            check_again,
            except: None,
        }
    }
}

/// The words of a standing, as the window has them too. A default is never called a consent.
fn words(say: &Words, standing: Standing) -> String {
    say.say(
        match standing {
            Standing::NotKnown => "standing-not-known",
            Standing::PutOff { .. } => "standing-put-off",
            Standing::TurnedOff { .. } => "standing-turned-off",
            Standing::Allowed { .. } => "standing-allowed",
            Standing::Withdrew { .. } => "standing-withdrew",
            Standing::DefaultOn { .. } => "standing-default-on",
            Standing::SeenOff { .. } => "standing-seen-off",
            Standing::SeenOn { .. } => "standing-seen-on",
            Standing::SwitchNotFound { .. } => "standing-switch-not-found",
            Standing::DatePassedNotChecked { .. } => "standing-date-passed",
            Standing::Ended {
                by: EndedBy::Provider,
                ..
            } => "standing-ended-provider",
            Standing::Ended {
                by: EndedBy::Court, ..
            } => "standing-ended-court",
        },
        vec![],
    )
}
