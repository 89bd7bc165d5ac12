use proptest::prelude::*;

use super::*;
use crate::id::DeviceId;
use crate::ledger::Hash;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn backup(text: &str, entries: u64) -> AutomaticBackup {
    AutomaticBackup {
        day: day(text),
        made_at: format!("{text}T08:00:00.000Z").parse().unwrap(),
        entries,
        test: BackupTest::Passed,
    }
}

/// One backup a day, from this day on, each with one entry more.
fn daily(from: &str, days: i64) -> Vec<AutomaticBackup> {
    (0..days)
        .map(|n| {
            let day = day(from).plus_days(n).unwrap();
            backup(&day.to_string(), 100 + n.unsigned_abs())
        })
        .collect()
}

fn kept_days(backups: &[AutomaticBackup]) -> Vec<String> {
    let kept = kept_backups(backups).into_iter();
    let mut days: Vec<String> = kept.map(|place| backups[place].day.to_string()).collect();
    days.sort();
    days
}

#[test]
fn of_two_years_seven_days_four_weeks_and_twelve_months_are_kept() {
    // The last day is Thursday 2026-11-26.
    let backups = daily("2024-11-27", 730);
    assert_eq!(
        kept_days(&backups),
        [
            "2025-12-31",
            "2026-01-31",
            "2026-02-28",
            "2026-03-31",
            "2026-04-30",
            "2026-05-31",
            "2026-06-30",
            "2026-07-31",
            "2026-08-31",
            "2026-09-30",
            "2026-10-31",
            "2026-11-08",
            "2026-11-15",
            "2026-11-20",
            "2026-11-21",
            "2026-11-22",
            "2026-11-23",
            "2026-11-24",
            "2026-11-25",
            "2026-11-26",
        ]
    );
}

#[test]
fn a_few_backups_are_all_kept_and_none_is_made_up() {
    assert!(kept_backups(&[]).is_empty());
    let few = [
        backup("2025-01-10", 1),
        backup("2026-03-02", 2),
        backup("2026-11-26", 3),
    ];
    assert_eq!(kept_backups(&few).len(), 3);
}

#[test]
fn several_of_one_day_leave_the_newest() {
    let mut same = [backup("2026-11-26", 5), backup("2026-11-26", 5)];
    same[1].made_at = same[1].made_at.plus_seconds(60);
    assert_eq!(kept_backups(&same), BTreeSet::from([1]));
    same.reverse();
    assert_eq!(kept_backups(&same), BTreeSet::from([0]));
}

#[test]
fn a_ledger_that_lost_entries_does_not_wear_away_the_full_backup() {
    let mut backups = daily("2025-01-01", 30);
    let full = backups.last().copied().unwrap();
    let shrunk = daily("2025-01-31", 700).into_iter().map(|mut backup| {
        backup.entries = 3;
        backup
    });
    backups.extend(shrunk);
    let kept: Vec<_> = kept_backups(&backups)
        .into_iter()
        .map(|place| backups[place])
        .collect();
    assert!(kept.contains(&full));
    assert!(kept.contains(backups.last().unwrap()));
}

#[test]
fn a_later_one_of_the_same_day_with_fewer_entries_pushes_nothing_out() {
    let mut backups = [backup("2026-11-26", 90), backup("2026-11-26", 4)];
    backups[1].made_at = backups[1].made_at.plus_seconds(60);
    assert_eq!(kept_backups(&backups), BTreeSet::from([0, 1]));
}

#[test]
fn an_untested_backup_pushes_nothing_out() {
    let mut backups = daily("2026-11-01", 3);
    let tested = kept_backups(&backups);
    let untested = daily("2026-11-04", 20).into_iter().map(|mut backup| {
        backup.test = BackupTest::Untested;
        backup
    });
    backups.extend(untested);
    let kept = kept_backups(&backups);
    assert!(kept.is_superset(&tested));
    let newest = backups.len() - 1;
    assert_eq!(kept.difference(&tested).collect::<Vec<_>>(), [&newest]);
}

fn any_backups() -> impl Strategy<Value = Vec<AutomaticBackup>> {
    let one = (0_i64..900, 0_i64..86_400, 0_u64..40, any::<bool>()).prop_map(
        |(days, seconds, entries, tested)| AutomaticBackup {
            day: day("2024-06-01").plus_days(days).unwrap(),
            made_at: Timestamp::UNIX_EPOCH.plus_seconds((days + 19_875) * 86_400 + seconds),
            entries,
            test: if tested {
                BackupTest::Passed
            } else {
                BackupTest::Untested
            },
        },
    );
    proptest::collection::vec(one, 0..120)
}

proptest! {
    #[test]
    fn the_fullest_the_newest_and_the_newest_tested_stay(backups in any_backups()) {
        let kept: Vec<_> = kept_backups(&backups).into_iter().map(|place| backups[place]).collect();
        let is_tested = |b: &&AutomaticBackup| b.test == BackupTest::Passed;
        let most = |list: &[AutomaticBackup]| list.iter().map(|b| b.entries).max();
        let tested_most =
            |list: &[AutomaticBackup]| list.iter().filter(is_tested).map(|b| b.entries).max();
        let newest = |list: &[AutomaticBackup]| list.iter().map(|b| b.made_at).max();
        let tested_newest =
            |list: &[AutomaticBackup]| list.iter().filter(is_tested).map(|b| b.made_at).max();
        prop_assert_eq!(most(&kept), most(&backups));
        prop_assert_eq!(tested_most(&kept), tested_most(&backups));
        prop_assert_eq!(newest(&kept), newest(&backups));
        prop_assert_eq!(tested_newest(&kept), tested_newest(&backups));
        prop_assert!(kept.len() <= KEPT_MOST);
    }

    /// Whatever goes, one stays that was tested and has as many entries.
    #[test]
    fn a_tested_backup_goes_only_where_a_tested_one_as_full_stays(backups in any_backups()) {
        let kept = kept_backups(&backups);
        for (place, gone) in backups.iter().enumerate().filter(|(place, _)| !kept.contains(place)) {
            let covers = |other: &AutomaticBackup| {
                other.test >= gone.test && other.entries >= gone.entries
            };
            prop_assert!(kept.iter().any(|other| covers(&backups[*other])), "{place}");
        }
    }

    #[test]
    fn within_a_day_of_the_last_seven_a_lower_one_never_replaces_a_higher(
        backups in any_backups(),
    ) {
        let kept = kept_backups(&backups);
        let tested = |b: &&AutomaticBackup| b.test == BackupTest::Passed;
        let mut days: Vec<_> = backups.iter().filter(tested).map(|b| b.day).collect();
        days.sort();
        days.dedup();
        for day in days.iter().rev().take(DAYS_KEPT) {
            let of_day = || backups.iter().filter(tested).filter(|b| b.day == *day);
            let most = of_day().map(|b| b.entries).max();
            let kept_most = kept.iter().map(|place| &backups[*place]);
            let kept_most = kept_most.filter(tested).filter(|b| b.day == *day);
            prop_assert_eq!(kept_most.map(|b| b.entries).max(), most);
        }
    }

    #[test]
    fn thinning_out_twice_is_thinning_out_once_and_order_does_not_matter(
        backups in any_backups(),
    ) {
        let thin = |list: &[AutomaticBackup]| -> Vec<AutomaticBackup> {
            kept_backups(list).into_iter().map(|place| list[place]).collect()
        };
        let once = thin(&backups);
        prop_assert_eq!(thin(&once), once.clone());
        let mut turned = backups.clone();
        turned.reverse();
        let sorted = |mut list: Vec<AutomaticBackup>| {
            list.sort_by_key(|b| (b.made_at, b.entries, b.test));
            list
        };
        prop_assert_eq!(sorted(thin(&turned)), sorted(once));
    }

    /// Day after day, with every thinning out acted on, the last seven days stay whole.
    #[test]
    fn day_after_day_the_last_seven_days_are_there(gaps in proptest::collection::vec(1_i64..9, 1..150)) {
        let mut there: Vec<AutomaticBackup> = vec![];
        let mut made = vec![];
        let mut now = day("2025-01-01");
        for (gap, entries) in gaps.iter().zip(1..) {
            now = now.plus_days(*gap).unwrap();
            made.push(now);
            there.push(backup(&now.to_string(), entries));
            there = kept_backups(&there).into_iter().map(|place| there[place]).collect();
            prop_assert!(there.len() <= DAYS_KEPT + WEEKS_KEPT + MONTHS_KEPT);
            for wanted in made.iter().rev().take(DAYS_KEPT) {
                prop_assert!(there.iter().any(|backup| backup.day == *wanted));
            }
        }
    }
}

fn head(number: u8, seq: u64) -> ChainHead {
    let device_id: DeviceId = format!("01990000-0000-7000-8000-0000000000{number:02x}")
        .parse()
        .unwrap();
    ChainHead {
        device_id,
        seq,
        hash: Hash::of_bytes(&[number, u8::try_from(seq % 256).unwrap()]),
    }
}

#[test]
fn a_backup_is_due_after_a_change_once_a_day() {
    let (today, before) = (day("2026-11-26"), day("2026-11-25"));
    let heads = [head(1, 5), head(2, 1)];
    let last = |day, heads| Some(LastBackup { day, heads });
    assert_eq!(next_backup(None, &[], today), NextBackup::NothingRecorded);
    assert_eq!(
        next_backup(None, &[head(1, 0)], today),
        NextBackup::NothingRecorded
    );
    assert_eq!(next_backup(None, &heads, today), NextBackup::Due);
    assert_eq!(
        next_backup(last(before, &heads), &heads, today),
        NextBackup::Unchanged
    );
    let turned = [head(2, 1), head(3, 0), head(1, 5)];
    assert_eq!(
        next_backup(last(before, &turned), &heads, today),
        NextBackup::Unchanged
    );
    let older = [head(1, 4), head(2, 1)];
    assert_eq!(
        next_backup(last(before, &older), &heads, today),
        NextBackup::Due
    );
    assert_eq!(
        next_backup(last(today, &older), &heads, today),
        NextBackup::MadeToday
    );
    // A ledger with fewer entries than the backup has changed too.
    assert_eq!(
        next_backup(last(before, &heads), &older, today),
        NextBackup::Due
    );
    // As many entries, and others.
    let other = [head(4, 6)];
    assert_eq!(
        next_backup(last(before, &other), &heads, today),
        NextBackup::Due
    );
}

#[test]
fn a_clock_that_was_ahead_holds_no_backup_up() {
    let older = [head(1, 4)];
    let last = LastBackup {
        day: day("2031-01-01"),
        heads: &older,
    };
    let due = next_backup(Some(last), &[head(1, 5)], day("2026-11-26"));
    assert_eq!(due, NextBackup::Due);
}
