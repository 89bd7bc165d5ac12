//! The days that are often got wrong, by name; the vectors that others can run hold them too.

use consent_core::deadlines::{Inclusive, Stated, StatedOffset};
use consent_core::reminders::{DateKind, Point, ReminderSettings, plan_moments};
use consent_core::time::{CivilDate, Hours, Period};
use rstest::rstest;
use serde_json::Value;

use super::table::plus;
use super::zones;

const DATES: &str = include_str!("../../../../tests/vectors/dates.json");

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

#[rstest]
#[case::a_month_after_the_last_of_january("2025-01-31", "P1M", "2025-02-28")]
#[case::in_a_leap_year("2024-01-31", "P1M", "2024-02-29")]
#[case::a_month_after_the_31st_of_august("2025-08-31", "P1M", "2025-09-30")]
#[case::a_year_after_the_29th_of_february("2024-02-29", "P1Y", "2025-02-28")]
#[case::four_years_after_it("2024-02-29", "P4Y", "2028-02-29")]
#[case::no_leap_year_in_2100("2096-02-29", "P4Y", "2100-02-28")]
#[case::the_day_after_the_28th_of_february("2026-02-28", "P1D", "2026-03-01")]
#[case::the_day_after_it_in_a_leap_year("2028-02-28", "P1D", "2028-02-29")]
fn a_sum_ends_on_a_day_that_exists(
    #[case] start: &str,
    #[case] period: &str,
    #[case] expected: &str,
) {
    let sum = period.parse::<Period>().unwrap();
    assert_eq!(sum.add_to(day(start), Hours::Up), Ok(day(expected)));
    let vectors: Value = serde_json::from_str(DATES).unwrap();
    let is_it = |v: &Value| v["start"] == start && v["duration"] == period;
    let found = vectors["add"].as_array().unwrap().iter().find(|v| is_it(v));
    assert_eq!(
        found.unwrap()["expected"]["date"],
        expected,
        "it is in the vectors"
    );
}

#[rstest]
#[case::the_28th_of_february("2026-02-28", ["2026-01-29", "2026-02-14", "2026-02-21", "2026-02-25", "2026-02-27", "2026-02-28"])]
#[case::the_29th_of_february("2028-02-29", ["2028-01-30", "2028-02-15", "2028-02-22", "2028-02-26", "2028-02-28", "2028-02-29"])]
#[case::the_first_of_march_of_a_leap_year("2028-03-01", ["2028-01-31", "2028-02-16", "2028-02-23", "2028-02-27", "2028-02-29", "2028-03-01"])]
#[case::the_31st_of_august("2025-08-31", ["2025-08-01", "2025-08-17", "2025-08-24", "2025-08-28", "2025-08-30", "2025-08-31"])]
#[case::the_new_year("2026-01-01", ["2025-12-02", "2025-12-18", "2025-12-25", "2025-12-29", "2025-12-31", "2026-01-01"])]
fn the_reminders_of_a_day_fall_on_the_same_days_in_every_zone(
    #[case] date: &str,
    #[case] expected: [&str; 6],
) {
    let stated = Stated {
        date: day(date),
        inclusive: Inclusive::Yes,
        offset: StatedOffset::Local,
    };
    let settings = ReminderSettings::default();
    let series = DateKind::Own.series(&settings.leads.own);
    for zone in zones::all() {
        let moments = plan_moments(&stated, &series, &zone, &settings);
        for (lead, expected) in settings.leads.own.iter().zip(expected) {
            let point = Point::Lead(*lead);
            let moment = moments.iter().find(|m| m.points.contains(&point)).unwrap();
            let (on, minute) = (moment.local.date, moment.local.minute);
            assert_eq!(
                (on, minute),
                (day(expected), 540),
                "{lead} in {}",
                zone.name
            );
        }
        assert_eq!(stated.read(&zone).safe_day, day(date), "{}", zone.name);
    }
}

#[test]
fn a_day_without_an_offset_is_safe_one_day_earlier_in_every_zone_and_all_year() {
    for days in 0..800 {
        let stated = Stated {
            date: plus(day("2025-01-01"), days),
            inclusive: Inclusive::Unknown,
            offset: StatedOffset::Unknown,
        };
        for zone in zones::all() {
            let read = stated.read(&zone);
            assert_eq!(read.safe_day, plus(stated.date, -1), "{}", zone.name);
        }
    }
}
