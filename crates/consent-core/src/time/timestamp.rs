//! Instants, and the one answer to "what time is it".

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Timelike, Utc};
use serde::{Deserialize, Serialize};

use super::civil::{CivilDate, ParseDateError};

/// A distance from UTC in minutes, east positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Offset(i32);

impl Offset {
    /// UTC itself.
    pub const UTC: Self = Self(0);

    /// An offset of so many minutes, at most 18 hours either way.
    #[must_use]
    pub fn from_minutes(minutes: i32) -> Option<Self> {
        (-1080..=1080).contains(&minutes).then_some(Self(minutes))
    }

    /// Minutes east of UTC.
    #[must_use]
    pub fn minutes(self) -> i32 {
        self.0
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", self.0.abs() / 60, self.0.abs() % 60)
    }
}

impl FromStr for Offset {
    type Err = ParseDateError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || ParseDateError {
            text: text.to_owned(),
        };
        let (sign, rest) = match text.as_bytes().first() {
            Some(b'+') => (1, text.get(1..)),
            Some(b'-') => (-1, text.get(1..)),
            _ => return Err(bad()),
        };
        let (hours, minutes) = rest.and_then(|r| r.split_once(':')).ok_or_else(bad)?;
        let part = |t: &str| {
            (t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit()))
                .then(|| t.parse::<u8>().ok())
                .flatten()
                .map(i32::from)
        };
        let hours = part(hours).ok_or_else(bad)?;
        let minutes = part(minutes).filter(|m| *m < 60).ok_or_else(bad)?;
        Self::from_minutes(sign * (hours * 60 + minutes)).ok_or_else(bad)
    }
}

impl TryFrom<String> for Offset {
    type Error = ParseDateError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Offset> for String {
    fn from(offset: Offset) -> Self {
        offset.to_string()
    }
}

/// A wall-clock reading without a zone: a day and a minute of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalTime {
    /// The civil day.
    pub date: CivilDate,
    /// Minutes since midnight, 0 to 1439.
    pub minute: u16,
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}T{:02}:{:02}",
            self.date,
            self.minute / 60,
            self.minute % 60
        )
    }
}

/// An instant in UTC with milliseconds; always 24 characters, so it sorts and hashes as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Timestamp(i64);

impl Timestamp {
    /// The start of 1970 in UTC.
    pub const UNIX_EPOCH: Self = Self(0);

    /// The instant so many milliseconds after 1970 (UTC), within years 1 to 9999.
    #[must_use]
    pub fn from_unix_millis(millis: i64) -> Option<Self> {
        let at = DateTime::<Utc>::from_timestamp_millis(millis)?;
        CivilDate::in_range(at.date_naive()).map(|_| Self(millis))
    }

    /// The instant `millis` later; stays where it is if that lies outside years 1 to 9999.
    #[must_use]
    pub fn plus_millis(self, millis: i64) -> Self {
        self.0
            .checked_add(millis)
            .and_then(Self::from_unix_millis)
            .unwrap_or(self)
    }

    /// Milliseconds since 1970 in UTC.
    #[must_use]
    pub fn unix_millis(self) -> i64 {
        self.0
    }

    /// The instant `seconds` later; stays within years 1 to 9999.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        seconds
            .checked_mul(1000)
            .and_then(|ms| self.0.checked_add(ms))
            .and_then(Self::from_unix_millis)
            .unwrap_or(self)
    }

    /// The wall clock at this instant for a place so far from UTC.
    #[must_use]
    pub fn local(self, offset: Offset) -> LocalTime {
        let shifted = self.plus_seconds(i64::from(offset.minutes()) * 60).utc();
        let minute = shifted.hour() * 60 + shifted.minute();
        LocalTime {
            date: CivilDate::in_range(shifted.date())
                .unwrap_or(super::PartialDate::Year(1).earliest()),
            minute: u16::try_from(minute).unwrap_or(0),
        }
    }

    /// The instant of a wall-clock reading at this offset; `None` outside years 1 to 9999.
    #[must_use]
    pub fn from_local(local: LocalTime, offset: Offset) -> Option<Self> {
        let at = local.date.naive().and_hms_opt(0, 0, 0)?
            + TimeDelta::try_minutes(i64::from(local.minute) - i64::from(offset.minutes()))?;
        Self::from_unix_millis(at.and_utc().timestamp_millis())
    }

    fn utc(self) -> NaiveDateTime {
        DateTime::<Utc>::from_timestamp_millis(self.0)
            .unwrap_or_default()
            .naive_utc()
    }
}

/// Four decimal digits. Verifying a ledger writes two instants for each entry, so they are written by hand.
fn digits(number: u32) -> [u8; 4] {
    [1000, 100, 10, 1].map(|place| {
        let digit = u8::try_from(number / place % 10).unwrap_or_default();
        b'0'.saturating_add(digit)
    })
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.utc();
        let date = CivilDate::in_range(at.date());
        let date = date.unwrap_or(super::PartialDate::Year(1).earliest());
        let year = u32::try_from(date.year()).unwrap_or(1);
        let [y1, y2, y3, y4] = digits(year);
        let [_, _, n1, n2] = digits(date.month());
        let [_, _, d1, d2] = digits(date.day());
        let [_, _, h1, h2] = digits(at.hour());
        let [_, _, m1, m2] = digits(at.minute());
        let [_, _, s1, s2] = digits(at.second());
        // A leap second is none of ours: an instant is made of milliseconds since 1970.
        let [_, i1, i2, i3] = digits(at.nanosecond() / 1_000_000);
        let text = [
            y1, y2, y3, y4, b'-', n1, n2, b'-', d1, d2, b'T', h1, h2, b':', m1, m2, b':', s1, s2,
            b'.', i1, i2, i3, b'Z',
        ];
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl FromStr for Timestamp {
    type Err = ParseDateError;
    /// Reads `2025-09-28T21:59:59.000Z`; whole seconds without milliseconds are read too.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || ParseDateError {
            text: text.to_owned(),
        };
        if !text.ends_with('Z') || !(text.len() == 24 || text.len() == 20) {
            return Err(bad());
        }
        let at = DateTime::parse_from_rfc3339(text).map_err(|_| bad())?;
        Self::from_unix_millis(at.timestamp_millis()).ok_or_else(bad)
    }
}

impl TryFrom<String> for Timestamp {
    type Error = ParseDateError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Timestamp> for String {
    fn from(at: Timestamp) -> Self {
        at.to_string()
    }
}

/// When something happened in the world, as told: an instant ("just now") or only a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Occurred {
    /// The user told the day.
    Day(CivilDate),
    /// The user said "just now".
    At(Timestamp),
}

impl Occurred {
    /// The civil day of this, for a place so far from UTC.
    #[must_use]
    pub fn day(self, offset: Offset) -> CivilDate {
        match self {
            Self::Day(day) => day,
            Self::At(at) => at.local(offset).date,
        }
    }

    /// The instant from which this counts: a told day counts from its start at the offset.
    #[must_use]
    pub fn start(self, offset: Offset) -> Timestamp {
        match self {
            Self::At(at) => at,
            Self::Day(date) => {
                Timestamp::from_local(LocalTime { date, minute: 0 }, offset).unwrap_or(Timestamp(0))
            }
        }
    }
}

impl fmt::Display for Occurred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::At(at) => at.fmt(f),
        }
    }
}

impl FromStr for Occurred {
    type Err = ParseDateError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() == 10 {
            text.parse().map(Self::Day)
        } else {
            text.parse().map(Self::At)
        }
    }
}

impl TryFrom<String> for Occurred {
    type Error = ParseDateError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Occurred> for String {
    fn from(occurred: Occurred) -> Self {
        occurred.to_string()
    }
}

/// The time as one use case sees it: asked of the clock once, then passed down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now {
    /// The instant.
    pub at: Timestamp,
    /// How far the user's wall clock is from UTC at that instant.
    pub offset: Offset,
    /// The user's zone, as the system names it (`Europe/Berlin`); `UTC` if it does not say.
    pub zone: String,
}

impl Now {
    /// The user's civil day.
    #[must_use]
    pub fn today(&self) -> CivilDate {
        self.at.local(self.offset).date
    }
}
