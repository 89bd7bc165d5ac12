use std::collections::BTreeMap;

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::time::TableZone;

#[derive(Deserialize)]
struct File {
    zones: BTreeMap<String, TableZone>,
    read: Vec<ReadVector>,
    status: Vec<StatusVector>,
}

#[derive(Deserialize)]
struct ReadVector {
    id: String,
    stated: Stated,
    zone: String,
    expected: Expected,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Expected {
    earliest: Timestamp,
    latest: Timestamp,
    safe_day: CivilDate,
    passed_day: CivilDate,
}

#[derive(Deserialize)]
struct StatusVector {
    id: String,
    stated: Stated,
    zone: String,
    now: Timestamp,
    expected: String,
}

fn file() -> File {
    serde_json::from_str(include_str!("../../../../../tests/vectors/dates.json")).unwrap()
}

#[test]
fn every_read_vector_comes_out_as_written() {
    let file = file();
    assert!(file.read.len() >= 25);
    for vector in file.read {
        let got = vector.stated.read(&file.zones[&vector.zone]);
        let got = Expected {
            earliest: got.earliest,
            latest: got.latest,
            safe_day: got.safe_day,
            passed_day: got.passed_day,
        };
        assert_eq!(got, vector.expected, "{}", vector.id);
    }
}

#[test]
fn every_status_vector_comes_out_as_written() {
    let file = file();
    assert!(file.status.len() >= 10);
    for vector in file.status {
        let zone = &file.zones[&vector.zone];
        let got = vector.stated.read(zone).status(vector.now, zone);
        assert_eq!(got.code(), vector.expected, "{}", vector.id);
    }
}

/// Apia had no 30 December 2011: a day nobody there lived through is neither safe nor passed.
#[test]
fn a_day_the_zone_skipped_is_never_named() {
    let stated = Stated {
        date: "2011-12-29".parse().unwrap(),
        inclusive: Inclusive::Yes,
        offset: StatedOffset::Local,
    };
    let reading = stated.read(&file().zones["Pacific/Apia"]);
    assert_eq!(reading.latest.to_string(), "2011-12-30T10:00:00.000Z");
    assert_eq!(reading.safe_day.to_string(), "2011-12-29");
    assert_eq!(reading.passed_day.to_string(), "2011-12-31");
}

/// The ends of the calendar are read too, without a panic.
#[rstest]
#[case("0001-01-01")]
#[case("9999-12-31")]
fn the_ends_of_the_calendar_can_be_read(#[case] date: &str) {
    for inclusive in Inclusive::ALL {
        for offset in ["local", "unknown", "+14:00", "-12:00"] {
            let stated = Stated {
                date: date.parse().unwrap(),
                inclusive: *inclusive,
                offset: offset.parse().unwrap(),
            };
            for zone in file().zones.values() {
                let reading = stated.read(zone);
                assert!(reading.earliest <= reading.latest, "{stated:?} {zone:?}");
            }
        }
    }
}

fn any_stated() -> impl Strategy<Value = Stated> {
    let offsets = vec![
        "local", "unknown", "+14:00", "-12:00", "-07:00", "+05:45", "+00:00",
    ];
    (
        0..900i64,
        prop::sample::select(Inclusive::ALL),
        prop::sample::select(offsets),
    )
        .prop_map(|(days, inclusive, offset)| Stated {
            date: CivilDate::new(2024, 3, 1).unwrap().plus_days(days).unwrap(),
            inclusive,
            offset: offset.parse().unwrap(),
        })
}

proptest! {
    /// The safe day is over before anything can be; the passed day begins when all is.
    #[test]
    fn bounds_hold_in_every_zone(stated in any_stated()) {
        for zone in file().zones.values() {
            let reading = stated.read(zone);
            prop_assert!(reading.earliest <= reading.latest);
            prop_assert!(reading.safe_day < reading.passed_day);
            prop_assert!(start_of_day(reading.passed_day, zone) >= reading.latest);
            if stated.offset != StatedOffset::Unknown {
                prop_assert!(start_of_day(shifted(reading.safe_day, 1), zone) <= reading.earliest);
            }
        }
    }

    /// Time only moves a status forward.
    #[test]
    fn a_status_only_moves_forward(stated in any_stated()) {
        for zone in file().zones.values() {
            let reading = stated.read(zone);
            let start = reading.earliest.plus_seconds(-3 * 86400);
            let seen: Vec<DeadlineStatus> = (0..24 * 8)
                .map(|half| reading.status(start.plus_seconds(half * 3600), zone))
                .collect();
            prop_assert!(seen.is_sorted());
            prop_assert_eq!(seen.first(), Some(&DeadlineStatus::Open));
            prop_assert_eq!(seen.last(), Some(&DeadlineStatus::Passed));
            prop_assert!(seen.contains(&DeadlineStatus::LastSafeDay));
        }
    }
}
