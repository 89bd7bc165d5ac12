//! Which automatic backups are kept: seven days, four weeks, twelve months, the newest of each.
//!
//! A backup is pushed out only by one that was tested and has as many entries at least: a ledger that
//! lost entries, or a file that does not open, must not wear away what is whole.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::ledger::ChainHead;
use crate::time::{CivilDate, Timestamp, Weekday};

/// Days of which a backup is kept.
pub const DAYS_KEPT: usize = 7;
/// Weeks of which a backup is kept.
pub const WEEKS_KEPT: usize = 4;
/// Months of which a backup is kept.
pub const MONTHS_KEPT: usize = 12;
/// How many are kept at most: those, the newest, the newest tested, and the fullest of each kind.
pub const KEPT_MOST: usize = DAYS_KEPT
    .saturating_add(WEEKS_KEPT)
    .saturating_add(MONTHS_KEPT)
    .saturating_add(4);

/// Whether a backup was opened again after it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackupTest {
    /// Not yet, or it failed: it counts for nothing and pushes nothing out.
    Untested,
    /// It was opened, and its chains, counts and heads were right.
    Passed,
}

/// One automatic backup that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AutomaticBackup {
    /// The user's civil day on which it was made; its file is named by it.
    pub day: CivilDate,
    /// When exactly.
    pub made_at: Timestamp,
    /// How many entries it holds.
    pub entries: u64,
    /// Whether it was opened again.
    pub test: BackupTest,
}

/// Places in the list of those that are kept; every other one may be deleted.
///
/// Only periods that have a tested backup count, so a computer that was off for a year keeps what it
/// had. Of one period the one with most entries is kept, of several such the newest.
#[must_use]
pub fn kept_backups(backups: &[AutomaticBackup]) -> BTreeSet<usize> {
    let all = || backups.iter().enumerate();
    let tested = || all().filter(|(_, backup)| backup.test == BackupTest::Passed);
    let mut kept = BTreeSet::new();
    kept.extend(all().max_by_key(|(_, b)| newness(b)).map(place));
    kept.extend(tested().max_by_key(|(_, b)| newness(b)).map(place));
    kept.extend(all().max_by_key(|(_, b)| fullness(b)).map(place));
    kept.extend(tested().max_by_key(|(_, b)| fullness(b)).map(place));
    let day = |backup: &AutomaticBackup| Some(backup.day);
    kept.extend(fullest_of_each(tested(), day, DAYS_KEPT));
    kept.extend(fullest_of_each(tested(), monday, WEEKS_KEPT));
    kept.extend(fullest_of_each(tested(), first_of_month, MONTHS_KEPT));
    kept
}

fn place((place, _): (usize, &AutomaticBackup)) -> usize {
    place
}

fn newness(backup: &AutomaticBackup) -> (CivilDate, Timestamp) {
    (backup.day, backup.made_at)
}

fn fullness(backup: &AutomaticBackup) -> (u64, CivilDate, Timestamp) {
    (backup.entries, backup.day, backup.made_at)
}

/// The fullest backup of each of the newest periods, a period being told by its first day.
fn fullest_of_each<'a>(
    backups: impl Iterator<Item = (usize, &'a AutomaticBackup)>,
    period: impl Fn(&AutomaticBackup) -> Option<CivilDate>,
    periods: usize,
) -> Vec<usize> {
    let mut fullest: BTreeMap<Reverse<Option<CivilDate>>, (usize, &AutomaticBackup)> =
        BTreeMap::new();
    for (place, backup) in backups {
        let known = fullest
            .entry(Reverse(period(backup)))
            .or_insert((place, backup));
        if fullness(backup) >= fullness(known.1) {
            *known = (place, backup);
        }
    }
    fullest.into_values().take(periods).map(place).collect()
}

/// The Monday of its week; none in the first days of the calendar.
fn monday(backup: &AutomaticBackup) -> Option<CivilDate> {
    let since = match backup.day.weekday() {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    };
    backup.day.plus_days(0_i64.saturating_sub(since))
}

fn first_of_month(backup: &AutomaticBackup) -> Option<CivilDate> {
    CivilDate::new(backup.day.year(), backup.day.month(), 1)
}

/// The automatic backup before: its day, and how far the ledger had come.
#[derive(Debug, Clone, Copy)]
pub struct LastBackup<'a> {
    /// The user's civil day on which it was made.
    pub day: CivilDate,
    /// The ends of all chains that it holds.
    pub heads: &'a [ChainHead],
}

/// Whether an automatic backup is to be made, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextBackup {
    /// It is.
    Due,
    /// Nothing is recorded that a backup could keep.
    NothingRecorded,
    /// Nothing was recorded since the last one.
    Unchanged,
    /// One was made today.
    MadeToday,
}

/// Whether an automatic backup is due on this day: after a change, once a day at most. A last one that
/// lies ahead, by a clock that was wrong, holds nothing up.
#[must_use]
pub fn next_backup(
    last: Option<LastBackup<'_>>,
    heads: &[ChainHead],
    today: CivilDate,
) -> NextBackup {
    let written = |heads: &[ChainHead]| {
        let heads = heads.iter().filter(|head| head.seq > 0);
        heads
            .map(|head| (head.device_id, (head.seq, head.hash)))
            .collect::<BTreeMap<_, _>>()
    };
    let now = written(heads);
    match last {
        _ if now.is_empty() => NextBackup::NothingRecorded,
        Some(last) if written(last.heads) == now => NextBackup::Unchanged,
        Some(last) if last.day == today => NextBackup::MadeToday,
        None | Some(_) => NextBackup::Due,
    }
}

#[cfg(test)]
mod tests;
