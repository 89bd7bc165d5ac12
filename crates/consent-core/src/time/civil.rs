//! Civil days, whole or partial.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A text that is no date of the wanted form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a date: write it as 2025-09-28")]
pub struct ParseDateError {
    /// The text that was given.
    pub text: String,
}

/// The days of a week, Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A day of the calendar, years 1 to 9999, without any zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CivilDate(NaiveDate);

impl CivilDate {
    /// The last day that can be told: later than anything that happened.
    pub const MAX: Self = Self(NaiveDate::MAX);
}

impl CivilDate {
    /// The day with these numbers, if the calendar has it.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(Self::in_range)
    }

    pub(super) fn in_range(date: NaiveDate) -> Option<Self> {
        (1..=9999).contains(&date.year()).then_some(Self(date))
    }

    pub(super) fn naive(self) -> NaiveDate {
        self.0
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day that lies `days` later (or earlier, if negative); `None` outside years 1 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Option<Self> {
        self.0
            .checked_add_signed(chrono::TimeDelta::try_days(days)?)
            .and_then(Self::in_range)
    }

    /// How many days `later` lies after this day; negative if before.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        later.0.signed_duration_since(self.0).num_days()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self.0.weekday() {
            chrono::Weekday::Mon => Weekday::Monday,
            chrono::Weekday::Tue => Weekday::Tuesday,
            chrono::Weekday::Wed => Weekday::Wednesday,
            chrono::Weekday::Thu => Weekday::Thursday,
            chrono::Weekday::Fri => Weekday::Friday,
            chrono::Weekday::Sat => Weekday::Saturday,
            chrono::Weekday::Sun => Weekday::Sunday,
        }
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl FromStr for CivilDate {
    type Err = ParseDateError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse()? {
            PartialDate::Day(day) => Ok(day),
            _ => Err(ParseDateError {
                text: text.to_owned(),
            }),
        }
    }
}

impl TryFrom<String> for CivilDate {
    type Error = ParseDateError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<CivilDate> for String {
    fn from(date: CivilDate) -> Self {
        date.to_string()
    }
}

/// A date as precisely as a source gave it: `2025`, `2025-09` or `2025-09-28`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PartialDate {
    /// Only the year is known.
    Year(i32),
    /// Year and month are known.
    Month(i32, u32),
    /// The whole day is known.
    Day(CivilDate),
}

impl PartialDate {
    /// The first day that this date can mean.
    #[must_use]
    pub fn earliest(self) -> CivilDate {
        let first = |year, month| NaiveDate::from_ymd_opt(year, month, 1).map(CivilDate);
        match self {
            Self::Year(year) => first(year, 1),
            Self::Month(year, month) => first(year, month),
            Self::Day(day) => Some(day),
        }
        .unwrap_or(CivilDate(NaiveDate::MIN))
    }

    /// The last day that this date can mean.
    #[must_use]
    pub fn latest(self) -> CivilDate {
        let next = match self {
            Self::Day(day) => return day,
            Self::Year(year) | Self::Month(year, 12) => {
                NaiveDate::from_ymd_opt(year.saturating_add(1), 1, 1)
            }
            Self::Month(year, month) => NaiveDate::from_ymd_opt(year, month.saturating_add(1), 1),
        };
        next.and_then(|day| day.pred_opt())
            .map_or_else(|| self.earliest(), CivilDate)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

fn number(text: &str, digits: usize) -> Option<u32> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

impl FromStr for PartialDate {
    type Err = ParseDateError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || ParseDateError {
            text: text.to_owned(),
        };
        let mut parts = text.split('-');
        let year = parts
            .next()
            .and_then(|y| number(y, 4))
            .filter(|y| *y > 0)
            .ok_or_else(bad)?;
        let year = i32::try_from(year).map_err(|_| bad())?;
        let month = match parts.next() {
            None => return Ok(Self::Year(year)),
            Some(m) => number(m, 2)
                .filter(|m| (1..=12).contains(m))
                .ok_or_else(bad)?,
        };
        let day = match parts.next() {
            None => return Ok(Self::Month(year, month)),
            Some(d) => number(d, 2).ok_or_else(bad)?,
        };
        if parts.next().is_some() {
            return Err(bad());
        }
        CivilDate::new(year, month, day)
            .map(Self::Day)
            .ok_or_else(bad)
    }
}

impl TryFrom<String> for PartialDate {
    type Error = ParseDateError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}
