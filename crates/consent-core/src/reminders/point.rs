//! The points of a deadline that are reminded of, each at most once.

use std::cmp::Reverse;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// A text that names no point of a deadline.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{text:?} is not a point of a deadline: write it as safe, moved, lead:14, passed:3 or snooze:2025-09-25T07:00:00.000Z"
)]
pub struct ParsePointError {
    /// The text that was given.
    pub text: String,
}

/// One reason to remind of a deadline; with the deadline and its revision it is the key of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Point {
    /// The last safe day has come.
    Safe,
    /// The provider moved the day.
    Moved,
    /// The person asked to be reminded again at this instant.
    Snoozed(Timestamp),
    /// So many days before the stated day.
    Lead(u16),
    /// So many days after the first day on which it is surely over.
    Passed(u16),
}

impl Point {
    fn rank(self) -> (u8, Reverse<u16>, u16, Option<Timestamp>) {
        match self {
            Self::Safe => (0, Reverse(0), 0, None),
            Self::Moved => (1, Reverse(0), 0, None),
            Self::Lead(days) => (2, Reverse(days), 0, None),
            Self::Passed(days) => (3, Reverse(0), days, None),
            Self::Snoozed(at) => (4, Reverse(0), 0, Some(at)),
        }
    }
}

/// The order in which points that share a notice are named: safe first, since it speaks for all;
/// then that the day moved; leads from far to near; then those after the day.
impl Ord for Point {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Point {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Safe => f.write_str("safe"),
            Self::Moved => f.write_str("moved"),
            Self::Snoozed(at) => write!(f, "snooze:{at}"),
            Self::Lead(days) => write!(f, "lead:{days}"),
            Self::Passed(days) => write!(f, "passed:{days}"),
        }
    }
}

impl FromStr for Point {
    type Err = ParsePointError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let days = |digits: &str| digits.parse::<u16>().ok();
        let point = if text == "safe" {
            Some(Self::Safe)
        } else if text == "moved" {
            Some(Self::Moved)
        } else if let Some(at) = text.strip_prefix("snooze:") {
            at.parse().ok().map(Self::Snoozed)
        } else if let Some(digits) = text.strip_prefix("lead:") {
            days(digits).map(Self::Lead)
        } else if let Some(digits) = text.strip_prefix("passed:") {
            days(digits).map(Self::Passed)
        } else {
            None
        };
        // The store compares keys as text, so only the one spelling is a point.
        point
            .filter(|point| point.to_string() == text)
            .ok_or_else(|| ParsePointError {
                text: text.to_owned(),
            })
    }
}

impl TryFrom<String> for Point {
    type Error = ParsePointError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Point> for String {
    fn from(point: Point) -> Self {
        point.to_string()
    }
}
