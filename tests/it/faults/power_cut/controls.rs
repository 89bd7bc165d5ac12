//! What the recorder and the replayer must find: ways of writing that do lose something.

use super::disk::Syncs;
use super::question::Verdict;
use super::states::Weather;
use super::{Size, cut, workloads};

/// How often each verdict came, of so many.
fn verdicts(workload: &workloads::Workload, number: usize, weather: Weather) -> [usize; 4] {
    let found = cut(workload, Size::in_ci(number), weather);
    [
        Verdict::Kept,
        Verdict::Aloud,
        Verdict::FalseAlarm,
        Verdict::LostInSilence,
    ]
    .map(|verdict| found.get(&verdict).copied().unwrap_or_default())
}

#[test]
fn the_database_alone_keeps_its_promise_as_it_is_opened() {
    let workload = workloads::alone(20, &[]);
    let [kept, rest @ ..] = verdicts(&workload, 300, Weather::USUAL);
    assert_eq!((kept, rest), (300, [0; 3]));
}

#[test]
fn a_database_that_does_not_sync_the_name_of_its_journal_loses_something() {
    let workload = workloads::alone(20, &["PRAGMA synchronous = FULL"]);
    let [_, _, _, silent] = verdicts(&workload, 300, Weather::USUAL);
    assert!(silent >= 20, "{silent} of 300");
}

#[test]
fn a_write_ahead_log_that_is_not_synced_loses_something() {
    let pragmas = [
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = NORMAL",
    ];
    let workload = workloads::alone(20, &pragmas);
    let [_, _, _, silent] = verdicts(&workload, 300, Weather::USUAL);
    assert!(silent >= 60, "{silent} of 300");
    let lost = Weather {
        lost: Some("-wal"),
        ..Weather::USUAL
    };
    let [_, _, _, silent] = verdicts(&workload, 300, lost);
    assert!(silent >= 100, "without the log, {silent} of 300");
}

#[test]
fn a_head_file_that_is_not_synced_cries_wolf() {
    let workload = workloads::staying(12);
    let unsynced = Weather {
        syncs: Syncs::NotOf("/head.tmp"),
        ..Weather::USUAL
    };
    let [_, _, false_alarms, silent] = verdicts(&workload, 300, unsynced);
    assert!(false_alarms >= 20, "{false_alarms} of 300");
    assert_eq!(silent, 0);
}

#[test]
fn a_disk_that_ignores_every_sync_loses_something() {
    let workload = workloads::staying(12);
    let ignored = Weather {
        syncs: Syncs::None,
        ..Weather::USUAL
    };
    let [kept, rest @ ..] = verdicts(&workload, 300, ignored);
    assert!(rest.iter().sum::<usize>() > 100, "{kept} kept, {rest:?}");
}

#[test]
fn a_header_that_counts_before_the_new_database_is_there_locks_everybody_out() {
    let workload = workloads::rotation_header_first();
    let [kept, aloud, ..] = verdicts(&workload, 200, Weather::USUAL);
    assert!(aloud >= 20, "{aloud} of 200, {kept} kept");
}

#[test]
fn a_backup_that_has_its_name_before_its_bytes_is_found_out() {
    let workload = workloads::made();
    let unsynced = Weather {
        syncs: Syncs::NotOf(".part"),
        ..Weather::USUAL
    };
    let [kept, rest @ ..] = verdicts(&workload, 200, unsynced);
    assert!(rest.iter().sum::<usize>() >= 10, "{kept} kept, {rest:?}");
}

/// Where the system cannot exchange two names, there is a moment with nothing in its place; the ledger
/// of before is beside it, so nothing is lost.
#[test]
fn a_restore_by_two_renames_leaves_its_place_empty_for_a_moment() {
    let workload = workloads::restored(workloads::Exchange::Refused);
    let [kept, aloud, false_alarms, silent] = verdicts(&workload, 2_000, Weather::USUAL);
    assert!(false_alarms > 0, "{kept} kept, {aloud} aloud");
    assert_eq!((aloud, silent), (0, 0));
}
