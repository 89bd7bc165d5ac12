//! Content of an earlier moment, or of another ledger, put back: noticed, or without effect.

use std::fs;
use std::path::Path;

use fastrand::Rng;

use super::copies::{Look, Original, Outcome, Outcomes, PAGE, two_moments};
use super::promise::{Size, Tally};

fn put(folder: &Path, from: &Original, files: &[&str]) {
    for file in files {
        fs::write(folder.join(file), &from.files[*file]).unwrap();
    }
}

fn pages(ledger: &Original) -> Vec<&[u8]> {
    ledger.files["ledger.db"].chunks(PAGE).collect()
}

/// Each page that differs, put back alone.
fn single_pages(earlier: &Original, later: &Original) -> Outcomes {
    let mut outcomes = Outcomes::default();
    let both = pages(earlier).into_iter().zip(pages(later));
    for (number, (old, new)) in both.enumerate() {
        if old != new {
            outcomes.count(later.after(Look::Verified, |folder| {
                let mut bytes = later.files["ledger.db"].clone();
                bytes[number * PAGE..][..PAGE].copy_from_slice(old);
                fs::write(folder.join("ledger.db"), bytes).unwrap();
            }));
        }
    }
    outcomes
}

/// Two pages in each other's place.
fn swapped(ledger: &Original, number: usize, rng: &mut Rng) -> Outcomes {
    let mut outcomes = Outcomes::default();
    let count = pages(ledger).len();
    for _ in 0..number {
        let (one, other) = (rng.usize(0..count), rng.usize(0..count - 1));
        let other = if other == one { count - 1 } else { other };
        outcomes.count(ledger.after(Look::Verified, |folder| {
            let mut bytes = ledger.files["ledger.db"].clone();
            for (to, from) in [(one, other), (other, one)] {
                let page = pages(ledger)[from];
                bytes[to * PAGE..][..PAGE].copy_from_slice(page);
            }
            fs::write(folder.join("ledger.db"), bytes).unwrap();
        }));
    }
    outcomes
}

/// Files of another ledger.
fn foreign(ledger: &Original, other: &Original) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for files in [
        &["ledger.db"][..],
        &["ledger.db", "head"],
        &["vault.json"],
        &["vault.json.bak"],
        &["vault.json", "vault.json.bak"],
        &["head"],
    ] {
        outcomes.count(ledger.after(Look::Verified, |folder| put(folder, other, files)));
    }
    outcomes
}

/// The promise.
pub fn promise(size: Size) -> Tally {
    let mut rng = Rng::with_seed(size.seed);
    let mut tally = Tally::default();
    for _ in 0..size.pick(1, 40) {
        if size.is_over() {
            break;
        }
        let (earlier, later) = two_moments(rng.u32(3..20), rng.u32(1..12));
        tally += single_pages(&earlier, &later).tally("a page put back");
        tally += swapped(&later, 40, &mut rng).strict_tally("two pages swapped");
        let (_, other) = two_moments(0, 4);
        tally += foreign(&later, &other).tally("another ledger's files");
        let alone = later.after(Look::Verified, |folder| {
            put(folder, &earlier, &["ledger.db"])
        });
        tally.count(alone == Outcome::Noticed("entries_missing".to_owned()));
    }
    tally
}

#[test]
fn old_or_foreign_content_put_back_is_noticed_or_without_effect() {
    promise(Size::in_ci(1)).is_kept();
}

/// The head is what notices; all of a folder taken back is the limit that the documents name.
#[test]
fn without_the_head_a_whole_database_taken_back_would_pass() {
    let (earlier, later) = two_moments(3, 2);
    for (files, gone) in [
        (&["ledger.db"][..], Some("head")),
        (&["ledger.db", "head"], None),
        (&["ledger.db", "head", "vault.json", "vault.json.bak"], None),
    ] {
        let outcome = later.after(Look::ReadOnly, |folder| {
            put(folder, &earlier, files);
            if let Some(gone) = gone {
                fs::remove_file(folder.join(gone)).unwrap();
            }
        });
        assert_eq!(outcome, Outcome::Silent, "{files:?}");
    }
}
