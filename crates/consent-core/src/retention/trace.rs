//! The answer about one item, and the lines that show how it came about.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::time::CivilDate;

/// By when something is over, in the order in which one end outlasts another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// By this day.
    Day(CivilDate),
    /// No end is stated; there may be one.
    Unknown,
    /// It does not end by itself.
    Indefinite,
}

impl End {
    /// The day, if it is one.
    #[must_use]
    pub fn day(self) -> Option<CivilDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Unknown | Self::Indefinite => None,
        }
    }

    /// Whether it lies before a day.
    #[must_use]
    pub fn is_before(self, day: CivilDate) -> bool {
        self < Self::Day(day)
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Unknown => f.write_str("unknown"),
            Self::Indefinite => f.write_str("indefinite"),
        }
    }
}

impl Serialize for End {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What came of a rule or a hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The reason counts.
    Kept,
    /// It counts only if a missing fact turns out so.
    Maybe,
    /// The hold moved the end.
    Held,
    /// The hold applies and moves no end.
    Covers,
    /// The text says that nothing is kept.
    Nothing,
    /// What is kept is not a copy of the content.
    NotCounted,
    /// It does not apply.
    NotApplicable,
}

/// Why the outcome is what it is, for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// A period from a day on.
    For,
    /// The event it waits for has not happened.
    EventOpen,
    /// The event it waits for has happened.
    EventHappened,
    /// Kept without an end.
    NoEnd,
    /// No end is stated.
    NotStated,
    /// Another event ended it early.
    Ended,
    /// The text says that nothing is kept, or nothing is.
    NothingKept,
    /// The item did not exist yet.
    NotYetCreated,
    /// Another kind of data.
    DataKind,
    /// Another plan.
    Plan,
    /// Another region.
    Region,
    /// The terms do not reach it.
    Terms,
    /// The setting was not so.
    Setting,
    /// What the period is counted from has not happened.
    NoTrigger,
    /// The hold suspended deletion.
    Suspended,
    /// The hold changes no end.
    NoChange,
    /// The hold has not begun.
    NotBegun,
    /// Created after the hold.
    CreatedAfter,
    /// Outside the hold's window.
    Window,
    /// Over before the hold began.
    DueBefore,
}

/// One line per rule, then one per hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TraceLine {
    /// The rule or hold.
    pub id: String,
    /// Its layer; `hold` for a hold.
    pub layer: String,
    /// What came of it.
    pub outcome: Outcome,
    /// Why.
    pub because: Because,
    /// Kept at least until this day, by this line alone.
    pub not_before: Option<CivilDate>,
    /// Over by then, by this line alone.
    pub until: Option<End>,
    /// The fact that decides whether the line counts, if it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
}

/// Until when the provider says that it keeps an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RetentionResult {
    /// No reason to keep it.
    NothingKept,
    /// Gone by a day that is not past.
    GoneBy {
        /// The day.
        by: CivilDate,
        /// Surely kept until this day.
        #[serde(skip_serializing_if = "Option::is_none")]
        not_before: Option<CivilDate>,
        /// The provider says "about".
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        approximate: bool,
    },
    /// The last possible day is past.
    ShouldBeGone {
        /// That day.
        since: CivilDate,
        /// The provider says "about".
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        approximate: bool,
    },
    /// Kept, and no end in sight.
    Indefinite {
        /// Surely kept until this day.
        #[serde(skip_serializing_if = "Option::is_none")]
        not_before: Option<CivilDate>,
    },
    /// A range, because facts are missing or no end is stated.
    Unknown {
        /// The missing facts, sorted: `plan`, `region`, `setting:<purpose>`, `not-stated:<rule>`.
        missing: Vec<String>,
        /// The end if every doubtful reason falls away.
        #[serde(skip_serializing_if = "Option::is_none")]
        earliest_by: Option<CivilDate>,
        /// The end if every doubtful reason counts; absent if nobody says.
        #[serde(skip_serializing_if = "Option::is_none")]
        latest_by: Option<End>,
        /// Surely kept until this day.
        #[serde(skip_serializing_if = "Option::is_none")]
        not_before: Option<CivilDate>,
    },
    /// Two statements about one copy cannot both be true.
    Contradiction {
        /// The layer in which they clash.
        layer: String,
        /// The earliest end that one of them states.
        gone_by: CivilDate,
        /// How long another says it is kept.
        kept_until: CivilDate,
    },
}

/// An answer, never without the lines that lead to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Resolution {
    /// The answer.
    pub result: RetentionResult,
    /// How it came about.
    pub trace: Vec<TraceLine>,
}
