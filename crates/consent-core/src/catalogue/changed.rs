//! A material fact that changed: what it is about, what is said now and what was said before.

use super::answer::TrainingAnswer;
use super::model::{Announcement, FactMeta, OptOut, RetentionFact};
use super::resolve::Exception;
use crate::time::CivilDate;

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeTopic {
    /// Whether content trains models, and how a no is said.
    Training,
    /// How long things are kept.
    Retention,
    /// What follows a deletion.
    Deletion,
    /// What a no leaves out.
    Exceptions,
    /// Whether the person's plan and region are concerned.
    Affected,
    /// A later edition of which no more is known.
    Terms,
}

impl ChangeTopic {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Training => "training",
            Self::Retention => "retention",
            Self::Deletion => "deletion",
            Self::Exceptions => "exceptions",
            Self::Affected => "affected",
            Self::Terms => "terms",
        }
    }
}

/// What is said now, and what was said before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed<'a> {
    /// Whether content trains models.
    Training {
        /// What is said now.
        now: Option<TrainingAnswer<'a>>,
        /// What was said before.
        before: Option<TrainingAnswer<'a>>,
    },
    /// How a no is said.
    Control {
        /// The way now.
        now: Option<&'a OptOut>,
        /// The way before.
        before: Option<&'a OptOut>,
    },
    /// How long something is kept.
    Kept {
        /// The statements now.
        now: Vec<&'a RetentionFact>,
        /// The statements before.
        before: Vec<&'a RetentionFact>,
    },
    /// A no leaves out something more.
    LeavesOut(Exception),
    /// It is no longer said that a no leaves this out.
    NoLongerLeavesOut(Exception),
    /// A later edition.
    Edition(&'a Announcement),
}

/// One material fact that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MaterialChange<'a> {
    /// What it is about.
    pub topic: ChangeTopic,
    /// Since when it holds.
    pub on: CivilDate,
    /// The fact that says so.
    pub fact: &'a FactMeta,
    /// What changed.
    pub what: Changed<'a>,
}
