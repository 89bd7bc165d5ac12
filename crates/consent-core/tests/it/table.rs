//! When each reminder of a day is due: the product's table, written down a second time and naively.

use std::collections::BTreeMap;

use consent_core::deadlines::{Inclusive, Stated, StatedOffset};
use consent_core::reminders::{DateKind, Point, ReminderSettings};
use consent_core::time::{CivilDate, LocalTime, Offset, TableZone, Timestamp, Zone as _};

const AFTER: [u16; 8] = [0, 1, 2, 3, 10, 17, 24, 31];

pub fn plus(date: CivilDate, days: i64) -> CivilDate {
    date.plus_days(days).unwrap()
}

/// The first instant at which a clock in the zone shows this; in a gap, as the clock before it counts.
pub fn instant(date: CivilDate, minute: u16, zone: &TableZone) -> Timestamp {
    let shows = |offset: Offset| Timestamp::from_local(LocalTime { date, minute }, offset).unwrap();
    let offsets = zone.changes.iter().map(|change| change.offset);
    let fits = |at: &Timestamp| at.local(zone.offset_at(*at)) == LocalTime { date, minute };
    let found = offsets.chain([zone.initial]).map(shows).filter(fits).min();
    let day_before = shows(Offset::UTC).plus_seconds(-86_400);
    found.unwrap_or_else(|| shows(zone.offset_at(day_before)))
}

/// The bounds of a stated day, in one zone.
pub struct Bounds {
    pub latest: Timestamp,
    pub safe_day: CivilDate,
    pub safe_ends: Timestamp,
    pub passed_day: CivilDate,
}

pub fn bounds(day: &Stated, zone: &TableZone) -> Bounds {
    let first = plus(day.date, i64::from(day.inclusive == Inclusive::Yes));
    let last = plus(day.date, i64::from(day.inclusive != Inclusive::No));
    let start = |date, unknown: i32| match day.offset {
        StatedOffset::Local => instant(date, 0, zone),
        StatedOffset::Known(offset) => {
            Timestamp::from_local(LocalTime { date, minute: 0 }, offset).unwrap()
        }
        StatedOffset::Unknown => {
            let offset = Offset::from_minutes(unknown).unwrap();
            Timestamp::from_local(LocalTime { date, minute: 0 }, offset).unwrap()
        }
    };
    let (earliest, latest) = (start(first, 14 * 60), start(last, -12 * 60));
    let around = || (-2..=3).map(|days| plus(day.date, days));
    let over_by = |date: &CivilDate| instant(plus(*date, 1), 0, zone) <= earliest;
    let safe_day = if day.offset == StatedOffset::Unknown {
        plus(day.date, -1)
    } else {
        around().filter(over_by).max().unwrap()
    };
    let begins_after = |date: &CivilDate| instant(*date, 0, zone) >= latest;
    Bounds {
        latest,
        safe_day,
        safe_ends: instant(plus(safe_day, 1), 0, zone),
        passed_day: around().find(begins_after).unwrap(),
    }
}

/// Where a moment goes because of quiet hours: to their end, or one minute before them if that is too late.
pub fn out_of_quiet(
    at: Timestamp,
    bounds: &Bounds,
    settings: &ReminderSettings,
    zone: &TableZone,
) -> Timestamp {
    let Some(quiet) = settings.quiet else {
        return at;
    };
    let LocalTime { date, minute } = at.local(zone.offset_at(at));
    let over_midnight = quiet.from > quiet.to;
    let inside = if over_midnight {
        minute >= quiet.from || minute < quiet.to
    } else {
        minute >= quiet.from && minute < quiet.to
    };
    if !inside {
        return at;
    }
    let (begins_on, ends_on) = match over_midnight {
        false => (date, date),
        true if minute >= quiet.from => (date, plus(date, 1)),
        true => (plus(date, -1), date),
    };
    let ends = instant(ends_on, quiet.to, zone);
    let too_late = if at < bounds.safe_ends {
        ends >= bounds.safe_ends
    } else {
        at < bounds.latest && ends >= bounds.latest
    };
    match (too_late, settings.last_day_breaks_quiet) {
        (false, _) => ends,
        (true, true) => at,
        (true, false) => instant(begins_on, quiet.from, zone).plus_seconds(-60),
    }
}

/// The lead times that everybody has who changed nothing.
pub fn usual_leads(kind: DateKind) -> &'static [u16] {
    if asks(kind) {
        &[30, 14, 7, 3, 1, 0]
    } else {
        &[0]
    }
}

fn asks(kind: DateKind) -> bool {
    matches!(kind, DateKind::DecideBy | DateKind::Own)
}

/// Every reminder of a day, and when it is due.
pub fn due_at(
    (kind, leads): (DateKind, &[u16]),
    day: &Stated,
    settings: &ReminderSettings,
    zone: &TableZone,
) -> BTreeMap<Point, Timestamp> {
    let bounds = bounds(day, zone);
    let at = |date| instant(date, settings.at_minute, zone);
    let mut due = BTreeMap::new();
    for lead in leads {
        let planned = at(plus(day.date, -i64::from(*lead)));
        if planned < bounds.latest {
            due.insert(Point::Lead(*lead), planned);
        }
    }
    if asks(kind) {
        due.insert(Point::Safe, at(bounds.safe_day));
        for days in AFTER {
            let date = plus(bounds.passed_day, i64::from(days));
            due.insert(Point::Passed(days), at(date));
        }
    }
    let moved = due.into_iter();
    moved
        .map(|(point, at)| (point, out_of_quiet(at, &bounds, settings, zone)))
        .collect()
}
