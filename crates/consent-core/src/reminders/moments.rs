//! The moments at which one stated day is reminded of, seen from one zone.

use std::collections::{BTreeMap, BTreeSet};

use super::point::Point;
use super::settings::{Around, QuietHours, ReminderSettings, Series};
use crate::deadlines::{Reading, Stated, shifted, start_of_day};
use crate::time::{CivilDate, LocalTime, Timestamp, Zone};

/// Days after the passed day on which the check is asked for; then there is silence.
const AFTER: [u16; 8] = [0, 1, 2, 3, 10, 17, 24, 31];

/// One instant at which a notice is to come, and everything it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedMoment {
    /// The points that fall on this instant; the first speaks for all.
    pub points: Vec<Point>,
    /// What the wall clock shows then.
    pub local: LocalTime,
    /// The instant.
    pub at: Timestamp,
}

/// Every moment at which a stated day is reminded of, in order, whether past or to come.
#[must_use]
pub fn plan_moments(
    stated: &Stated,
    series: &Series,
    zone: &dyn Zone,
    settings: &ReminderSettings,
) -> Vec<PlannedMoment> {
    let planner = Planner::of(stated, zone, settings);
    let mut by_instant: BTreeMap<Timestamp, BTreeSet<Point>> = BTreeMap::new();
    for (point, day) in planner.days(stated.date, series) {
        if let Some(at) = planner.moment(point, day) {
            by_instant.entry(at).or_default().insert(point);
        }
    }
    by_instant
        .into_iter()
        .map(|(at, points)| PlannedMoment {
            points: points.into_iter().collect(),
            local: wall(at, zone),
            at,
        })
        .collect()
}

/// The last day on which the check of a passed day is asked for; then there is silence.
#[must_use]
pub fn last_asked_day(reading: &Reading) -> CivilDate {
    let most = AFTER.iter().copied().max().unwrap_or_default();
    shifted(reading.passed_day, i64::from(most))
}

/// Where an instant moves to because of quiet hours, for a stated day.
pub(super) fn outside_quiet(
    at: Timestamp,
    stated: &Stated,
    zone: &dyn Zone,
    settings: &ReminderSettings,
) -> Timestamp {
    Planner::of(stated, zone, settings).outside_quiet(at)
}

pub(super) fn wall(at: Timestamp, zone: &dyn Zone) -> LocalTime {
    at.local(zone.offset_at(at))
}

pub(super) fn instant(date: CivilDate, minute: u16, zone: &dyn Zone) -> Option<Timestamp> {
    zone.instant_of(LocalTime { date, minute })
        .map(|reading| reading.at)
}

struct Planner<'a> {
    reading: Reading,
    /// The instant at which the last safe day is over.
    safe_ends: Timestamp,
    zone: &'a dyn Zone,
    settings: &'a ReminderSettings,
}

impl<'a> Planner<'a> {
    fn of(stated: &Stated, zone: &'a dyn Zone, settings: &'a ReminderSettings) -> Self {
        let reading = stated.read(zone);
        Self {
            reading,
            safe_ends: start_of_day(shifted(reading.safe_day, 1), zone),
            zone,
            settings,
        }
    }

    fn days(&self, stated: CivilDate, series: &Series) -> impl Iterator<Item = (Point, CivilDate)> {
        let around = series.around;
        let leads = series.leads.iter().filter_map(move |lead| {
            let day = stated.plus_days(-i64::from(*lead))?;
            Some((Point::Lead(*lead), day))
        });
        let passed = AFTER.iter().filter_map(|days| {
            let day = self.reading.passed_day.plus_days(i64::from(*days))?;
            Some((Point::Passed(*days), day))
        });
        let own = std::iter::once((Point::Safe, self.reading.safe_day)).chain(passed);
        leads.chain(own.filter(move |_| around == Around::SafeDayAndAfter))
    }

    fn moment(&self, point: Point, day: CivilDate) -> Option<Timestamp> {
        let planned = instant(day, self.settings.at_minute, self.zone)?;
        if matches!(point, Point::Lead(_)) && planned >= self.reading.latest {
            return None;
        }
        Some(self.outside_quiet(planned))
    }

    /// The planned instant, or where it moves to if it falls into quiet hours.
    fn outside_quiet(&self, planned: Timestamp) -> Timestamp {
        let Some((begins, ends)) = self
            .settings
            .quiet
            .and_then(|quiet| self.quiet_around(planned, quiet))
        else {
            return planned;
        };
        let must_come_before = if planned < self.safe_ends {
            Some(self.safe_ends)
        } else {
            Some(self.reading.latest).filter(|latest| planned < *latest)
        };
        match must_come_before {
            Some(limit) if ends >= limit => {
                if self.settings.last_day_breaks_quiet {
                    planned
                } else {
                    begins.plus_seconds(-60)
                }
            }
            _ => ends,
        }
    }

    /// When the quiet hours that hold this instant begin and end, if any do.
    fn quiet_around(&self, at: Timestamp, quiet: QuietHours) -> Option<(Timestamp, Timestamp)> {
        let QuietHours { from, to } = quiet;
        let LocalTime { date, minute } = wall(at, self.zone);
        let (first, last) = if from < to {
            (from..to).contains(&minute).then_some((date, date))?
        } else if from > to && minute >= from {
            (date, date.plus_days(1)?)
        } else if from > to && minute < to {
            (date.plus_days(-1)?, date)
        } else {
            return None;
        };
        Some((
            instant(first, from, self.zone)?,
            instant(last, to, self.zone)?,
        ))
    }
}

#[cfg(test)]
mod tests;
