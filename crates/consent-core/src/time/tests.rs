use std::collections::BTreeMap;

use proptest::prelude::*;
use rstest::rstest;
use serde::Deserialize;

use super::*;

fn any_day() -> impl Strategy<Value = CivilDate> {
    let first = CivilDate::new(1, 1, 1).unwrap();
    let last = CivilDate::new(9999, 12, 31).unwrap();
    (0..=first.days_until(last)).prop_map(move |days| first.plus_days(days).unwrap())
}

fn any_instant() -> impl Strategy<Value = Timestamp> {
    // The years 1 to 9999 in milliseconds.
    (-62_135_596_800_000..=253_402_300_799_999i64)
        .prop_map(|millis| Timestamp::from_unix_millis(millis).unwrap())
}

fn any_offset() -> impl Strategy<Value = Offset> {
    (-1080..=1080).prop_map(|minutes| Offset::from_minutes(minutes).unwrap())
}

/// Offsets and instants of our own years, away from the ends of the calendar.
fn any_recent_instant() -> impl Strategy<Value = Timestamp> {
    (0..4_102_444_800i64).prop_map(|seconds| Timestamp::UNIX_EPOCH.plus_seconds(seconds))
}

proptest! {
    #[test]
    fn a_day_comes_back_from_its_text(day in any_day()) {
        let text = day.to_string();
        prop_assert_eq!(text.len(), 10);
        prop_assert_eq!(text.parse::<CivilDate>().unwrap(), day);
        prop_assert_eq!(text.parse::<PartialDate>().unwrap(), PartialDate::Day(day));
        let json = serde_json::to_string(&day).unwrap();
        prop_assert_eq!(serde_json::from_str::<CivilDate>(&json).unwrap(), day);
        prop_assert_eq!(CivilDate::new(day.year(), day.month(), day.day()), Some(day));
    }

    #[test]
    fn days_sort_as_their_texts(one in any_day(), other in any_day()) {
        prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
        prop_assert_eq!(one.plus_days(one.days_until(other)), Some(other));
    }

    #[test]
    fn a_partial_date_comes_back_and_holds_its_days(day in any_day()) {
        for partial in [
            PartialDate::Year(day.year()),
            PartialDate::Month(day.year(), day.month()),
            PartialDate::Day(day),
        ] {
            prop_assert_eq!(partial.to_string().parse::<PartialDate>().unwrap(), partial);
            let json = serde_json::to_string(&partial).unwrap();
            prop_assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), partial);
            prop_assert!(partial.earliest() <= day && day <= partial.latest());
            // The days on either side are no longer meant.
            let prefix = partial.to_string();
            for outside in [partial.earliest().plus_days(-1), partial.latest().plus_days(1)] {
                prop_assert!(outside.is_none_or(|day| !day.to_string().starts_with(&prefix)));
            }
        }
    }

    #[test]
    fn an_instant_comes_back_from_its_text(at in any_instant()) {
        let text = at.to_string();
        prop_assert_eq!(text.len(), 24);
        prop_assert_eq!(text.parse::<Timestamp>().unwrap(), at);
        prop_assert_eq!(text.parse::<Occurred>().unwrap(), Occurred::At(at));
        let json = serde_json::to_string(&at).unwrap();
        prop_assert_eq!(serde_json::from_str::<Timestamp>(&json).unwrap(), at);
    }

    #[test]
    fn instants_sort_as_their_texts(one in any_instant(), other in any_instant()) {
        prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
    }

    #[test]
    fn an_offset_comes_back_from_its_text(offset in any_offset()) {
        let text = offset.to_string();
        prop_assert_eq!(text.len(), 6);
        prop_assert_eq!(text.parse::<Offset>().unwrap(), offset);
        let json = serde_json::to_string(&offset).unwrap();
        prop_assert_eq!(serde_json::from_str::<Offset>(&json).unwrap(), offset);
    }

    #[test]
    fn a_wall_clock_reading_leads_back_to_its_minute(at in any_recent_instant(), offset in any_offset()) {
        let back = Timestamp::from_local(at.local(offset), offset).unwrap();
        prop_assert!(back <= at && at < back.plus_seconds(60));
    }

    #[test]
    fn no_text_makes_a_parser_panic(text in "\\PC{0,30}") {
        let _ = text.parse::<CivilDate>();
        let _ = text.parse::<PartialDate>();
        let _ = text.parse::<Timestamp>();
        let _ = text.parse::<Offset>();
        let _ = text.parse::<Occurred>();
    }

    /// In every zone of the vectors: what a clock shows leads to an instant at which it shows just that,
    /// the first of two; only in a gap does it show something later.
    #[test]
    fn a_zone_answers_as_its_clocks_do(at in 1_262_304_000..1_830_297_600i64) {
        let at = Timestamp::UNIX_EPOCH.plus_seconds(at / 60 * 60);
        for zone in zones().values() {
            let shown = at.local(zone.offset_at(at));
            let first = zone.instant_of(shown).unwrap().at;
            prop_assert!(first <= at, "{} {shown}", zone.name);
            prop_assert_eq!(first.local(zone.offset_at(first)), shown, "{}", zone.name);
        }
    }
}

#[derive(Deserialize)]
struct File {
    zones: BTreeMap<String, TableZone>,
}

fn zones() -> BTreeMap<String, TableZone> {
    let text = include_str!("../../../../tests/vectors/dates.json");
    serde_json::from_str::<File>(text).unwrap().zones
}

#[rstest]
#[case("2025-9-28")]
#[case("2025-02-29")]
#[case("0000-01-01")]
#[case("2025-13-01")]
#[case("2025-09-28 ")]
#[case("+025-09-28")]
#[case("2025-09-28-")]
#[case("")]
fn what_is_no_date_is_refused(#[case] text: &str) {
    assert!(text.parse::<PartialDate>().is_err());
}

#[rstest]
#[case("2025-09")]
#[case("2025")]
fn a_partial_date_is_no_day(#[case] text: &str) {
    assert!(text.parse::<PartialDate>().is_ok());
    assert!(text.parse::<CivilDate>().is_err());
}

#[rstest]
#[case("02:00")]
#[case("+2:00")]
#[case("+02:60")]
#[case("+19:00")]
#[case("++2:00")]
#[case("+02:+5")]
#[case("+0200")]
#[case("Z")]
fn what_is_no_offset_is_refused(#[case] text: &str) {
    assert!(text.parse::<Offset>().is_err());
}

#[rstest]
#[case("2025-09-28T22:00:00")]
#[case("2025-09-28T22:00:00+02:00")]
#[case("2025-09-28T22:00:00.0000Z")]
#[case("2025-09-28T24:00:00Z")]
fn what_is_no_instant_is_refused(#[case] text: &str) {
    assert!(text.parse::<Timestamp>().is_err());
}

fn local(date: &str, minute: u16) -> LocalTime {
    LocalTime {
        date: date.parse().unwrap(),
        minute,
    }
}

#[rstest]
#[case::in_a_gap("Europe/Berlin", "2026-03-29", 150, "2026-03-29T01:30:00.000Z")]
#[case::shown_twice("Europe/Berlin", "2025-10-26", 150, "2025-10-26T00:30:00.000Z")]
#[case::a_missing_midnight("America/Santiago", "2025-09-07", 0, "2025-09-07T04:00:00.000Z")]
#[case::half_an_hour("Australia/Lord_Howe", "2025-10-05", 135, "2025-10-04T15:45:00.000Z")]
#[case::a_missing_day("Pacific/Apia", "2011-12-30", 0, "2011-12-30T10:00:00.000Z")]
#[case::after_a_missing_day("Pacific/Apia", "2011-12-31", 0, "2011-12-30T10:00:00.000Z")]
fn a_wall_clock_reading_has_one_instant(
    #[case] zone: &str,
    #[case] date: &str,
    #[case] minute: u16,
    #[case] expected: &str,
) {
    let reading = zones()[zone].instant_of(local(date, minute)).unwrap();
    assert_eq!(reading.at.to_string(), expected);
}
