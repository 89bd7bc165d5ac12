//! Sums, readings, statuses and reminders.

use serde::Deserialize as _;
use serde_json::{Value, json};

use super::{Answer, Broken, field, named, parsed};
use crate::deadlines::Stated;
use crate::reminders::{QuietHours, ReminderSettings, Series, plan_moments};
use crate::time::{CivilDate, Hours, Period, TableZone, Timestamp};

pub(super) fn added(_file: &Value, vector: &Value) -> Result<Answer, Broken> {
    let start: CivilDate = parsed(vector, "start")?;
    let hours: Hours = parsed(vector, "hours")?;
    let sum = parsed::<String>(vector, "duration")?
        .parse::<Period>()
        .and_then(|period| period.add_to(start, hours));
    Ok(answer(
        vector,
        match sum {
            Ok(date) => json!({ "date": date }),
            Err(error) => json!({ "error": error.code() }),
        },
    ))
}

pub(super) fn read(file: &Value, vector: &Value) -> Result<Answer, Broken> {
    let (stated, zone) = stated_in_zone(file, vector)?;
    let reading = stated.read(&zone);
    Ok(answer(
        vector,
        json!({
            "earliest": seconds(reading.earliest),
            "latest": seconds(reading.latest),
            "safe_day": reading.safe_day,
            "passed_day": reading.passed_day,
        }),
    ))
}

pub(super) fn status(file: &Value, vector: &Value) -> Result<Answer, Broken> {
    let (stated, zone) = stated_in_zone(file, vector)?;
    let status = stated.read(&zone).status(parsed(vector, "now")?, &zone);
    Ok(answer(vector, json!(status)))
}

pub(super) fn reminded(file: &Value, vector: &Value) -> Result<Answer, Broken> {
    let (stated, zone) = stated_in_zone(file, vector)?;
    let quiet = match field(vector, "quiet") {
        Value::Null => None,
        quiet => Some(QuietHours {
            from: minute(quiet, "from")?,
            to: minute(quiet, "to")?,
        }),
    };
    let settings = ReminderSettings {
        at_minute: minute(vector, "at")?,
        quiet,
        last_day_breaks_quiet: parsed(vector, "last_day_breaks_quiet")?,
        ..ReminderSettings::default()
    };
    let leads: Vec<u16> = parsed(vector, "leads")?;
    let series = Series::leads(&leads).with_safe_day();
    let planned: Vec<Value> = plan_moments(&stated, &series, &zone, &settings)
        .into_iter()
        .map(|moment| {
            json!({
                "points": moment.points,
                "local": moment.local.to_string(),
                "utc": seconds(moment.at),
            })
        })
        .collect();
    Ok(answer(vector, Value::Array(planned)))
}

fn answer(vector: &Value, got: Value) -> Answer {
    Answer {
        expected: field(vector, "expected").clone(),
        got,
    }
}

fn stated_in_zone(file: &Value, vector: &Value) -> Result<(Stated, TableZone), Broken> {
    let zone = TableZone::deserialize(named(file, "zones", vector, "zone")?)?;
    Ok((parsed(vector, "stated")?, zone))
}

/// A time of day, `hh:mm`, as minutes since midnight.
fn minute(value: &Value, name: &str) -> Result<u16, Broken> {
    let text: String = parsed(value, name)?;
    text.split_once(':')
        .and_then(|(hours, minutes)| {
            let hours: u16 = hours.parse().ok().filter(|hours| *hours < 24)?;
            let minutes: u16 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
            Some(hours * 60 + minutes)
        })
        .ok_or(Broken::Time(text))
}

/// Vectors write whole seconds.
fn seconds(at: Timestamp) -> String {
    at.to_string().replace(".000Z", "Z")
}
