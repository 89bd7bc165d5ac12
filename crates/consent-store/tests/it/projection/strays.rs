//! Where one story cannot be told from its own stream alone.

use consent_core::choices::SwitchSeen::{Off, On};

use super::acts::{Act, another_device, beginning, further_account, seen, was_of};
use super::{play, rows};

const DAY: &str = "2025-09-10";

/// Plays these after the beginning; how many strays were noted.
fn strays_of(more: Vec<Act>) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    let mut all = beginning();
    all.push(further_account(1));
    all.extend(more);
    play(&path, &all);
    let rows = rows(&path);
    rows.iter()
        .filter(|row| row.starts_with("view_strays:"))
        .count()
}

#[test]
fn an_entry_that_was_another_accounts_goes_on_counting_there() {
    let moved = vec![seen(1, 0, DAY, Off), was_of(1), seen(1, 1, DAY, On)];
    assert_eq!(strays_of(moved), 1);
    let same = vec![seen(1, 0, DAY, Off), was_of(0), seen(1, 0, DAY, On)];
    assert_eq!(
        strays_of(same),
        0,
        "the control: corrected within its story"
    );
}

#[test]
fn a_clock_that_went_back_on_one_of_two_devices_orders_as_the_fold_does() {
    let back = vec![
        seen(120, 1, DAY, On),
        // An hour and a half earlier; it counts as told at the time of the one before.
        seen(-90, 0, DAY, Off),
        another_device(),
        seen(30, 0, DAY, On),
    ];
    assert_eq!(strays_of(back), 1);
}
