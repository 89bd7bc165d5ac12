use rstest::rstest;

use super::*;
use crate::deadlines::{Inclusive, StatedOffset};
use crate::reminders::QuietHours;
use crate::time::{FixedZone, Offset};

fn berlin_in_summer() -> FixedZone {
    FixedZone {
        name: "Europe/Berlin".to_owned(),
        offset: Offset::from_minutes(120).unwrap(),
    }
}

/// 28 September as Claude announced it: the 27th is the last safe day.
fn claude() -> Stated {
    Stated {
        date: "2025-09-28".parse().unwrap(),
        inclusive: Inclusive::Unknown,
        offset: StatedOffset::Unknown,
    }
}

fn until(snooze: Snooze, kind: DateKind, now: &str, settings: &ReminderSettings) -> Option<String> {
    let now = format!("{now}:00+02:00");
    let now = now.replace("+02:00", "Z").parse::<Timestamp>().unwrap();
    let now = now.plus_seconds(-2 * 3600);
    let zone = berlin_in_summer();
    let found = snooze_until(snooze, (kind, &claude()), settings, &zone, now)?;
    Some(wall(found, &zone).to_string())
}

#[rstest]
#[case("2025-09-21T09:00", Snooze::Hour, Some("2025-09-21T10:00"))]
#[case("2025-09-21T09:00", Snooze::Evening, Some("2025-09-21T18:00"))]
#[case("2025-09-21T18:00", Snooze::Evening, None)]
#[case("2025-09-21T09:00", Snooze::Tomorrow, Some("2025-09-22T09:00"))]
#[case("2025-09-19T20:00", Snooze::Week, Some("2025-09-26T09:00"))]
// Never past the reminder of the last safe day.
#[case("2025-09-25T09:00", Snooze::Week, Some("2025-09-27T09:00"))]
#[case("2025-09-26T09:00", Snooze::Tomorrow, Some("2025-09-27T09:00"))]
#[case("2025-09-27T08:30", Snooze::Hour, Some("2025-09-27T09:00"))]
// On that day: before it ends.
#[case("2025-09-27T09:00", Snooze::Hour, Some("2025-09-27T10:00"))]
#[case("2025-09-27T09:00", Snooze::Evening, Some("2025-09-27T18:00"))]
#[case("2025-09-27T09:00", Snooze::Tomorrow, Some("2025-09-27T21:00"))]
#[case("2025-09-27T20:30", Snooze::Hour, Some("2025-09-27T21:00"))]
#[case("2025-09-27T21:00", Snooze::Hour, None)]
// After it some readings are still open; when all are over, nothing can be late.
#[case("2025-09-28T09:00", Snooze::Hour, Some("2025-09-28T10:00"))]
#[case("2025-09-28T09:00", Snooze::Week, Some("2025-09-29T14:00"))]
#[case("2025-09-30T09:00", Snooze::Week, Some("2025-10-07T09:00"))]
fn later_but_never_too_late(
    #[case] now: &str,
    #[case] snooze: Snooze,
    #[case] expected: Option<&str>,
) {
    let got = until(
        snooze,
        DateKind::DecideBy,
        now,
        &ReminderSettings::default(),
    );
    assert_eq!(got.as_deref(), expected);
}

#[test]
fn nothing_is_late_for_a_day_on_which_nothing_must_be_done() {
    let got = until(
        Snooze::Week,
        DateKind::ReCheck,
        "2025-09-25T09:00",
        &ReminderSettings::default(),
    );
    assert_eq!(got.as_deref(), Some("2025-10-02T09:00"));
}

#[test]
fn it_keeps_out_of_quiet_hours() {
    let settings = ReminderSettings {
        quiet: Some(QuietHours {
            from: 17 * 60,
            to: 8 * 60,
        }),
        ..ReminderSettings::default()
    };
    let got = until(
        Snooze::Evening,
        DateKind::DecideBy,
        "2025-09-21T09:00",
        &settings,
    );
    assert_eq!(got.as_deref(), Some("2025-09-22T08:00"));
}
