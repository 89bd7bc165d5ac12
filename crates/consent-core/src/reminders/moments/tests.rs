use std::collections::BTreeMap;

use serde::Deserialize;

use super::*;
use crate::time::TableZone;

#[derive(Deserialize)]
struct File {
    zones: BTreeMap<String, TableZone>,
    remind: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    id: String,
    stated: Stated,
    zone: String,
    at: String,
    leads: Vec<u16>,
    quiet: Option<QuietText>,
    last_day_breaks_quiet: bool,
    expected: Vec<Expected>,
}

#[derive(Deserialize)]
struct QuietText {
    from: String,
    to: String,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Expected {
    points: Vec<String>,
    local: String,
    utc: Timestamp,
}

fn minute(text: &str) -> u16 {
    let (hours, minutes) = text.split_once(':').unwrap();
    hours.parse::<u16>().unwrap() * 60 + minutes.parse::<u16>().unwrap()
}

#[test]
fn every_remind_vector_comes_out_as_written() {
    let file: File =
        serde_json::from_str(include_str!("../../../../../tests/vectors/dates.json")).unwrap();
    assert!(file.remind.len() >= 24);
    for vector in file.remind {
        let settings = ReminderSettings {
            at_minute: minute(&vector.at),
            quiet: vector.quiet.map(|quiet| QuietHours {
                from: minute(&quiet.from),
                to: minute(&quiet.to),
            }),
            last_day_breaks_quiet: vector.last_day_breaks_quiet,
            ..ReminderSettings::default()
        };
        let series = Series::leads(&vector.leads).with_safe_day();
        let got: Vec<Expected> = plan_moments(
            &vector.stated,
            &series,
            &file.zones[&vector.zone],
            &settings,
        )
        .into_iter()
        .map(|moment| Expected {
            points: moment.points.iter().map(Point::to_string).collect(),
            local: moment.local.to_string(),
            utc: moment.at,
        })
        .collect();
        assert_eq!(got, vector.expected, "{}", vector.id);
    }
}

#[test]
fn a_point_has_one_spelling() {
    for text in [
        "safe",
        "moved",
        "lead:0",
        "lead:14",
        "passed:31",
        "snooze:2025-09-25T07:00:00.000Z",
    ] {
        assert_eq!(text.parse::<Point>().unwrap().to_string(), text);
    }
    for text in [
        "",
        "Safe",
        "lead",
        "lead:",
        "lead:+3",
        "lead:03",
        "passed:-1",
        "passed:70000",
        "snooze:",
        "snooze:2025-09-25",
        "snooze:2025-09-25T07:00:00Z",
    ] {
        assert!(text.parse::<Point>().is_err(), "{text:?}");
    }
}
