//! "Remind me later": until when, and never so late that the day is lost.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::moments::{instant, outside_quiet, plan_moments, wall};
use super::settings::{ReminderSettings, Series};
use super::{DateKind, Point};
use crate::deadlines::{DeadlineStatus, Stated, shifted, start_of_day};
use crate::time::{Timestamp, Zone};

crate::choices::codes!(
    /// How much later.
    Snooze {
        /// In an hour.
        Hour = "hour",
        /// At six this evening.
        Evening = "evening",
        /// Tomorrow at the time of reminders.
        Tomorrow = "tomorrow",
        /// In a week at the time of reminders.
        Week = "week",
    }
);

/// A day whose reminders were put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutOff {
    /// When the person asked for it.
    pub asked_at: Timestamp,
    /// Until when, as seen from where they were then.
    pub until: Timestamp,
}

impl PutOff {
    /// Until when it holds as seen from a zone: never longer than could be asked for there.
    pub(super) fn seen_from(
        self,
        (kind, stated): (DateKind, &Stated),
        settings: &ReminderSettings,
        zone: &dyn Zone,
    ) -> Timestamp {
        latest(kind, stated, settings, zone, self.asked_at)
            .map_or(self.until, |cap| self.until.min(cap))
    }
}

/// "This evening": minutes since midnight.
const EVENING: u16 = 18 * 60;
/// On the last safe day itself, so long before the day ends a reminder comes at the latest.
const BEFORE_DAY_ENDS_SECONDS: i64 = 3 * 3600;

/// The instant at which to remind again; none if that would be too late to act, or is over already.
///
/// Before the reminder of the last safe day it comes at that reminder at the latest; on that day, three
/// hours before it ends. After it, there is nothing left to be late for.
#[must_use]
pub fn snooze_until(
    snooze: Snooze,
    (kind, stated): (DateKind, &Stated),
    settings: &ReminderSettings,
    zone: &dyn Zone,
    now: Timestamp,
) -> Option<Timestamp> {
    let today = wall(now, zone).date;
    let at = |days: i64, minute| instant(shifted(today, days), minute, zone);
    let wanted = match snooze {
        Snooze::Hour => now.plus_seconds(3600),
        Snooze::Evening => at(0, EVENING)?,
        Snooze::Tomorrow => at(1, settings.at_minute)?,
        Snooze::Week => at(7, settings.at_minute)?,
    };
    let wanted = outside_quiet(wanted, stated, zone, settings);
    let until = latest(kind, stated, settings, zone, now).map_or(wanted, |cap| wanted.min(cap));
    Some(until).filter(|until| *until > now)
}

/// The last instant at which a reminder that was put off is early enough.
fn latest(
    kind: DateKind,
    stated: &Stated,
    settings: &ReminderSettings,
    zone: &dyn Zone,
    now: Timestamp,
) -> Option<Timestamp> {
    if !kind.asks() {
        return None;
    }
    let reading = stated.read(zone);
    let series = Series::silent().with_safe_day();
    let safe = plan_moments(stated, &series, zone, settings)
        .into_iter()
        .find(|moment| moment.points.contains(&Point::Safe))
        .map(|moment| moment.at)?;
    if now < safe {
        return Some(safe);
    }
    let day_ends = start_of_day(shifted(reading.safe_day, 1), zone);
    match reading.status(now, zone) {
        DeadlineStatus::Open | DeadlineStatus::LastSafeDay => {
            Some(day_ends.plus_seconds(BEFORE_DAY_ENDS_SECONDS.saturating_neg()))
        }
        DeadlineStatus::Closing => Some(reading.latest),
        DeadlineStatus::Passed => None,
    }
}

#[cfg(test)]
mod tests;
