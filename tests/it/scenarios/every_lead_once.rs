//! However the computer is on and off: every lead of every revision once, and none that came due is lost.
//!
//! The expectation is counted here from the product's table, not asked of the planner.

use std::collections::BTreeSet;

use consent_core::time::CivilDate;
use proptest::prelude::*;

use super::{Desk, day};

/// One look of the app: hours since 29 August 2025, and whether the app was started anew for it.
#[derive(Debug, Clone, Copy)]
struct Look {
    hours: u16,
    restarted: bool,
}

const NINE: u16 = 9;

fn looks() -> impl Strategy<Value = (Vec<Look>, Option<u16>)> {
    let hour = 10_u16..1100;
    let many = prop::collection::btree_map(hour.clone(), any::<bool>(), 1..25).prop_map(|looks| {
        let one = |(hours, restarted)| Look { hours, restarted };
        looks.into_iter().map(one).collect()
    });
    (many, prop::option::of(hour))
}

fn at(hours: u16) -> (CivilDate, u16) {
    let begins = day("2025-08-29");
    (begins.plus_days(i64::from(hours / 24)).unwrap(), hours % 24)
}

fn hours(date: CivilDate, hour: u16) -> i64 {
    day("2025-08-29").days_until(date) * 24 + i64::from(hour)
}

/// The points of a stated day that have a moment: (name, hour at which it is due). Both are read with
/// caution: the last safe day is the day before, and it is surely over two days later.
fn points(stated: &str) -> Vec<(String, i64)> {
    let stated = day(stated);
    let nine = |days: i64| hours(stated.plus_days(days).unwrap(), NINE);
    let mut points = vec![("safe".to_owned(), nine(-1))];
    for lead in [30, 14, 7, 3, 1, 0] {
        points.push((format!("lead:{lead}"), nine(-lead)));
    }
    points
}

fn play(looks: &[Look], chosen_at: Option<u16>) -> Result<(), TestCaseError> {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE", "EEA"]);
    let claude = desk.follow("claude", "pro");
    let mut handed: BTreeSet<(u32, String)> = BTreeSet::new();
    let mut learned = vec![(1_u32, 10_i64)];
    let mut chosen = false;
    for look in looks {
        if let Some(hour) = chosen_at.filter(|hour| *hour <= look.hours && !chosen) {
            let (date, clock) = at(hour);
            desk.at(&format!("{date} {clock:02}:00")).start();
            desk.turn_off(claude, &date.to_string());
            // Opening it then has written down what was announced by then.
            note_learned(&mut learned, hour);
            chosen = true;
        }
        let (date, clock) = at(look.hours);
        desk.at(&format!("{date} {clock:02}:00"));
        if look.restarted {
            desk.start();
        }
        let notices = desk.look().len();
        note_learned(&mut learned, look.hours);
        let now = i64::from(look.hours);
        let (revision, since) = *learned.last().unwrap();
        let stated = if revision == 1 {
            "2025-09-28"
        } else {
            "2025-10-08"
        };
        // That the date moved is news by itself, as soon as it is known.
        let moved = (revision == 2).then(|| ("moved".to_owned(), since));
        let due: BTreeSet<(u32, String)> = points(stated)
            .into_iter()
            .chain(moved)
            .filter(|(_, at)| *at >= since && *at <= now && !chosen)
            .map(|(name, _)| (revision, name))
            .collect();
        let new: Vec<_> = due.difference(&handed).cloned().collect();
        let stored: BTreeSet<(u32, String)> = desk
            .app()
            .delivered()
            .unwrap()
            .into_iter()
            .filter(|(_, point)| !point.starts_with("passed"))
            .collect();
        handed.extend(new.iter().cloned());
        prop_assert_eq!(&stored, &handed, "after {:?}", look);
        let passed = date > day("2025-10-08");
        if !passed {
            let expected = usize::from(!new.is_empty());
            prop_assert_eq!(
                notices,
                expected,
                "one notice for all that came due: {:?}",
                new
            );
        } else if chosen {
            prop_assert_eq!(notices, 0);
        }
    }
    Ok(())
}

fn note_learned(learned: &mut Vec<(u32, i64)>, at_hour: u16) {
    if learned.len() == 1 && at(at_hour).0 >= day("2025-09-27") {
        learned.push((2, i64::from(at_hour)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn every_lead_once_over_random_off_times((looks, chosen_at) in looks()) {
        play(&looks, chosen_at)?;
    }
}
