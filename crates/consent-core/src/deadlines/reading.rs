//! What a stated day can mean on the person's own calendar.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Inclusive, Stated, StatedOffset};
use crate::time::{CivilDate, LocalTime, Offset, Timestamp, Zone};

crate::choices::codes!(
    /// Where a deadline stands at an instant.
    DeadlineStatus {
        /// There are whole days left.
        Open = "open",
        /// Today is the last day that is surely early enough.
        LastSafeDay = "last-safe-day",
        /// Some readings of the stated day are over, not all.
        Closing = "closing",
        /// Over in every reading.
        Passed = "passed",
    }
);

/// A stated day as bounds: what is safe, and what is surely over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The first instant at which the deadline can be over.
    pub earliest: Timestamp,
    /// The instant from which it is over in every reading.
    pub latest: Timestamp,
    /// The last of the person's days that is surely early enough.
    pub safe_day: CivilDate,
    /// The first of the person's days that begins when it is surely over.
    pub passed_day: CivilDate,
}

/// The ends of the world's clocks, in minutes east.
const FIRST_ON_EARTH: i32 = 14 * 60;
const LAST_ON_EARTH: i32 = -12 * 60;

/// How many days around an instant are looked through for a local day that begins or ends there.
const SEARCH: i64 = 4;

impl Stated {
    /// What this day means for a person in `zone`.
    #[must_use]
    pub fn read(&self, zone: &dyn Zone) -> Reading {
        let day_after = shifted(self.date, 1);
        let first = match self.inclusive {
            Inclusive::Yes => day_after,
            Inclusive::No | Inclusive::Unknown => self.date,
        };
        let last = match self.inclusive {
            Inclusive::No => self.date,
            Inclusive::Yes | Inclusive::Unknown => day_after,
        };
        let (earliest, latest) = match self.offset {
            StatedOffset::Known(offset) => (start_at(first, offset), start_at(last, offset)),
            StatedOffset::Local => (start_of_day(first, zone), start_of_day(last, zone)),
            StatedOffset::Unknown => (
                start_at(first, offset(FIRST_ON_EARTH)),
                start_at(last, offset(LAST_ON_EARTH)),
            ),
        };
        let safe_day = match self.offset {
            StatedOffset::Unknown => shifted(self.date, -1),
            StatedOffset::Known(_) | StatedOffset::Local => last_day_over_by(earliest, zone),
        };
        Reading {
            earliest,
            latest,
            safe_day,
            passed_day: first_day_from(latest, zone),
        }
    }
}

impl Reading {
    /// Where a whole local day stands: it has passed only if it began at or after `latest`.
    #[must_use]
    pub fn status_on(&self, day: CivilDate) -> DeadlineStatus {
        if day >= self.passed_day {
            DeadlineStatus::Passed
        } else if day > self.safe_day {
            DeadlineStatus::Closing
        } else if day == self.safe_day {
            DeadlineStatus::LastSafeDay
        } else {
            DeadlineStatus::Open
        }
    }

    /// Where the deadline stands at `now`; never passed while one reading is open.
    #[must_use]
    pub fn status(&self, now: Timestamp, zone: &dyn Zone) -> DeadlineStatus {
        if now >= self.latest {
            return DeadlineStatus::Passed;
        }
        let today = now.local(zone.offset_at(now)).date;
        match today.cmp(&self.safe_day) {
            std::cmp::Ordering::Less => DeadlineStatus::Open,
            std::cmp::Ordering::Equal => DeadlineStatus::LastSafeDay,
            std::cmp::Ordering::Greater => DeadlineStatus::Closing,
        }
    }
}

/// The instant at which a civil day begins in a zone.
pub(crate) fn start_of_day(date: CivilDate, zone: &dyn Zone) -> Timestamp {
    let local = LocalTime { date, minute: 0 };
    zone.instant_of(local)
        .map_or_else(|| start_at(date, Offset::UTC), |reading| reading.at)
}

/// The day `days` later; at the ends of the calendar, the day itself.
pub(crate) fn shifted(date: CivilDate, days: i64) -> CivilDate {
    date.plus_days(days).unwrap_or(date)
}

fn offset(minutes: i32) -> Offset {
    Offset::from_minutes(minutes).unwrap_or(Offset::UTC)
}

fn start_at(date: CivilDate, offset: Offset) -> Timestamp {
    let local = LocalTime { date, minute: 0 };
    Timestamp::from_local(local, offset)
        .or_else(|| Timestamp::from_local(local, Offset::UTC))
        .unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Whether the zone had this day at all: islands that crossed the date line skipped one.
fn exists(date: CivilDate, zone: &dyn Zone) -> bool {
    let start = start_of_day(date, zone);
    start.local(zone.offset_at(start)).date == date
}

fn last_day_over_by(instant: Timestamp, zone: &dyn Zone) -> CivilDate {
    let there = instant.local(zone.offset_at(instant)).date;
    (-SEARCH..=SEARCH)
        .rev()
        .filter_map(|days| there.plus_days(days))
        .filter(|day| exists(*day, zone))
        .find(|day| {
            day.plus_days(1)
                .is_some_and(|next| start_of_day(next, zone) <= instant)
        })
        .unwrap_or(there)
}

fn first_day_from(instant: Timestamp, zone: &dyn Zone) -> CivilDate {
    let there = instant.local(zone.offset_at(instant)).date;
    (-SEARCH..=SEARCH)
        .filter_map(|days| there.plus_days(days))
        .filter(|day| exists(*day, zone))
        .find(|day| start_of_day(*day, zone) >= instant)
        .unwrap_or(there)
}

#[cfg(test)]
mod tests;
