//! Periods as providers state them, added once from the anchor.

use std::fmt;
use std::str::FromStr;

use chrono::Months;
use serde::{Deserialize, Serialize};

use super::civil::CivilDate;

/// Why a period could not be read or added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// The text is no period of the form `PnYnMnWnDTnH`.
    #[error("{text:?} is not a period: write it as P30D, P18M or PT72H")]
    Malformed {
        /// The text that was given.
        text: String,
    },
    /// The day that would follow lies outside the years 1 to 9999.
    #[error("{start} plus {period} lies outside the years 1 to 9999")]
    OutOfRange {
        /// The day counted from.
        start: CivilDate,
        /// The period that was to be added.
        period: Period,
    },
}

impl PeriodError {
    /// The short name of the error, as vectors and logs write it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "malformed",
            Self::OutOfRange { .. } => "out-of-range",
        }
    }
}

/// Which way hours become days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hours {
    /// A begun day counts: for the day by which something ends.
    Up,
    /// Only whole days count: for the day until which something surely lasts.
    Down,
}

/// A length of time in the parts a text named: years, months, weeks, days, hours.
///
/// Parts that were not named stay unnamed, so that the text comes back as it was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    years: Option<u32>,
    months: Option<u32>,
    weeks: Option<u32>,
    days: Option<u32>,
    hours: Option<u32>,
}

const MAX_DIGITS: usize = 5;

/// Takes `<digits><unit>` off the front of the text, if that is what stands there.
fn take_part(text: &str, unit: char) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_once(unit)?;
    let proper = (1..=MAX_DIGITS).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((proper.then(|| digits.parse().ok()).flatten()?, rest))
}

impl Period {
    const EMPTY: Self = Self {
        years: None,
        months: None,
        weeks: None,
        days: None,
        hours: None,
    };

    /// So many days.
    #[must_use]
    pub const fn days(days: u16) -> Self {
        Self {
            days: Some(days as u32),
            ..Self::EMPTY
        }
    }

    /// So many months.
    #[must_use]
    pub const fn months(months: u16) -> Self {
        Self {
            months: Some(months as u32),
            ..Self::EMPTY
        }
    }

    /// The day this period after `start`: years and months first, clamped to the end of the month,
    /// then weeks, days and hours.
    pub fn add_to(self, start: CivilDate, hours: Hours) -> Result<CivilDate, PeriodError> {
        let part = |value: Option<u32>| value.unwrap_or(0);
        let hour_days = match hours {
            Hours::Up => part(self.hours).div_ceil(24),
            Hours::Down => part(self.hours) / 24,
        };
        // At most five digits a part: none of these sums can overflow.
        let months = part(self.years) * 12 + part(self.months);
        let days = part(self.weeks) * 7 + part(self.days) + hour_days;
        start
            .naive()
            .checked_add_months(Months::new(months))
            .and_then(CivilDate::in_range)
            .and_then(|date| date.plus_days(i64::from(days)))
            .ok_or(PeriodError::OutOfRange {
                start,
                period: self,
            })
    }

    fn parse(text: &str) -> Option<Self> {
        let mut rest = text.strip_prefix('P')?;
        let mut period = Self::EMPTY;
        for (unit, slot) in [
            ('Y', &mut period.years),
            ('M', &mut period.months),
            ('W', &mut period.weeks),
            ('D', &mut period.days),
        ] {
            if let Some((value, after)) = take_part(rest, unit) {
                *slot = Some(value);
                rest = after;
            }
        }
        if let Some(hours) = rest.strip_prefix('T') {
            let (value, after) = take_part(hours, 'H')?;
            period.hours = Some(value);
            rest = after;
        }
        (rest.is_empty() && period != Self::EMPTY).then_some(period)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        for (value, unit) in [
            (self.years, "Y"),
            (self.months, "M"),
            (self.weeks, "W"),
            (self.days, "D"),
        ] {
            if let Some(value) = value {
                write!(f, "{value}{unit}")?;
            }
        }
        self.hours.map_or(Ok(()), |hours| write!(f, "T{hours}H"))
    }
}

impl FromStr for Period {
    type Err = PeriodError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or_else(|| PeriodError::Malformed {
            text: text.to_owned(),
        })
    }
}

impl TryFrom<String> for Period {
    type Error = PeriodError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

#[cfg(test)]
mod tests;
