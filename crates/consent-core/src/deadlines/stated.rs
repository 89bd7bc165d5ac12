//! A day as a source states it, with what it leaves open.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::id::ParseIdError;
use crate::time::{CivilDate, Offset};

crate::choices::codes!(
    /// Whether "by D" includes the day D.
    Inclusive {
        /// It does.
        Yes = "yes",
        /// It ends before D begins.
        No = "no",
        /// The source does not say.
        Unknown = "unknown",
    }
);

/// Where on earth a stated day begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum StatedOffset {
    /// At this offset from UTC, checked for that day.
    Known(Offset),
    /// In the person's own zone.
    Local,
    /// The source does not say.
    Unknown,
}

impl fmt::Display for StatedOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(offset) => offset.fmt(f),
            Self::Local => f.write_str("local"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

impl FromStr for StatedOffset {
    type Err = ParseIdError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "local" => Ok(Self::Local),
            "unknown" => Ok(Self::Unknown),
            other => other.parse().map(Self::Known).map_err(|_| ParseIdError {
                kind: "offset",
                text: other.to_owned(),
            }),
        }
    }
}

impl TryFrom<String> for StatedOffset {
    type Error = ParseIdError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<StatedOffset> for String {
    fn from(offset: StatedOffset) -> Self {
        offset.to_string()
    }
}

/// A day to act by, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// The day.
    pub date: CivilDate,
    /// Whether "by" includes it.
    pub inclusive: Inclusive,
    /// Where it ends.
    pub offset: StatedOffset,
}
