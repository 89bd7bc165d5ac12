//! Sums, readings, statuses and reminders.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Report, VectorError};
use crate::deadlines::Stated;
use crate::reminders::{QuietHours, ReminderSettings, plan_moments};
use crate::time::{CivilDate, Hours, Period, TableZone, Timestamp};

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    zones: BTreeMap<String, TableZone>,
    #[serde(default)]
    add: Vec<Add>,
    #[serde(default)]
    read: Vec<Read>,
    #[serde(default)]
    status: Vec<Status>,
    #[serde(default)]
    remind: Vec<Remind>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Rounding {
    Up,
    Down,
}

#[derive(Deserialize)]
struct Add {
    id: String,
    start: CivilDate,
    duration: String,
    hours: Rounding,
    expected: Value,
}

#[derive(Deserialize)]
struct Read {
    id: String,
    stated: Stated,
    zone: String,
    expected: Value,
}

#[derive(Deserialize)]
struct Status {
    id: String,
    stated: Stated,
    zone: String,
    now: Timestamp,
    expected: Value,
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct ClockTime(u16);

impl TryFrom<String> for ClockTime {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.split_once(':')
            .and_then(|(hours, minutes)| {
                let hours: u16 = hours.parse().ok().filter(|hours| *hours < 24)?;
                let minutes: u16 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
                Some(Self(hours * 60 + minutes))
            })
            .ok_or_else(|| format!("{text:?} is no time of day"))
    }
}

#[derive(Deserialize)]
struct Quiet {
    from: ClockTime,
    to: ClockTime,
}

#[derive(Deserialize)]
struct Remind {
    id: String,
    stated: Stated,
    zone: String,
    at: ClockTime,
    leads: Vec<u16>,
    quiet: Option<Quiet>,
    last_day_breaks_quiet: bool,
    expected: Value,
}

pub(super) fn run(file: Value) -> Result<Report, VectorError> {
    let file: File = serde_json::from_value(file)?;
    let zone = |id: &str, name: &str| {
        file.zones.get(name).ok_or_else(|| VectorError::NotHeld {
            id: id.to_owned(),
            name: name.to_owned(),
        })
    };
    let mut report = Report::default();
    for vector in file.add {
        let got = add(&vector);
        report.note(&vector.id, vector.expected, got);
    }
    for vector in file.read {
        let reading = vector.stated.read(zone(&vector.id, &vector.zone)?);
        let got = json!({
            "earliest": seconds(reading.earliest),
            "latest": seconds(reading.latest),
            "safe_day": reading.safe_day,
            "passed_day": reading.passed_day,
        });
        report.note(&vector.id, vector.expected, got);
    }
    for vector in file.status {
        let zone = zone(&vector.id, &vector.zone)?;
        let got = vector.stated.read(zone).status(vector.now, zone);
        report.note(&vector.id, vector.expected, json!(got));
    }
    for vector in file.remind {
        let settings = ReminderSettings {
            at_minute: vector.at.0,
            leads: vector.leads,
            quiet: vector.quiet.map(|quiet| QuietHours {
                from: quiet.from.0,
                to: quiet.to.0,
            }),
            last_day_breaks_quiet: vector.last_day_breaks_quiet,
        };
        let zone = zone(&vector.id, &vector.zone)?;
        let got: Vec<Value> = plan_moments(&vector.stated, zone, &settings)
            .into_iter()
            .map(|moment| {
                json!({
                    "points": moment.points,
                    "local": moment.local.to_string(),
                    "utc": seconds(moment.at),
                })
            })
            .collect();
        report.note(&vector.id, vector.expected, Value::Array(got));
    }
    Ok(report)
}

fn add(vector: &Add) -> Value {
    let hours = match vector.hours {
        Rounding::Up => Hours::Up,
        Rounding::Down => Hours::Down,
    };
    let sum = vector
        .duration
        .parse()
        .and_then(|period: Period| period.add_to(vector.start, hours));
    match sum {
        Ok(date) => json!({ "date": date }),
        Err(error) => json!({ "error": error.code() }),
    }
}

/// Vectors write whole seconds.
fn seconds(at: Timestamp) -> String {
    at.to_string().replace(".000Z", "Z")
}
