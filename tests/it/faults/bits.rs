//! One wrong bit, anywhere: it is noticed, or it changes nothing.

use std::fs;
use std::path::Path;

use fastrand::Rng;

use super::copies::{Look, Original, Outcome, Outcomes, PAGE, two_moments};
use super::promise::{Size, Tally};

/// Files beside the database that the ledger depends on.
const BESIDE: [&str; 3] = ["vault.json", "vault.json.bak", "head"];

fn flip(folder: &Path, file: &str, bit: usize) {
    let path = folder.join(file);
    let mut bytes = fs::read(&path).unwrap();
    bytes[bit / 8] ^= 1 << (bit % 8);
    fs::write(path, bytes).unwrap();
}

/// One bit in every page.
fn every_page(ledger: &Original, look: Look, rng: &mut Rng) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for page in 0..ledger.files["ledger.db"].len() / PAGE {
        let bit = page * PAGE * 8 + rng.usize(0..PAGE * 8);
        outcomes.count(ledger.after(look, |folder| flip(folder, "ledger.db", bit)));
    }
    outcomes
}

/// Random bits of the files beside it.
fn beside(ledger: &Original, size: Size, rng: &mut Rng) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for turn in 0..size.number {
        if size.is_over() {
            break;
        }
        let file = BESIDE[turn % BESIDE.len()];
        let bit = rng.usize(0..ledger.files[file].len() * 8);
        outcomes.count(ledger.after(Look::Verified, |folder| flip(folder, file, bit)));
    }
    outcomes
}

/// The promise.
pub fn promise(size: Size) -> Tally {
    let (_, ledger) = two_moments(0, 40);
    let mut rng = Rng::with_seed(size.seed);
    let mut tally = Tally::default();
    let half = size.share(2, 0);
    for _ in 0..size.pick(1, 50) {
        if half.is_over() {
            break;
        }
        let pages = every_page(&ledger, Look::Verified, &mut rng);
        tally += pages.strict_tally("a bit in each page");
    }
    tally += beside(&ledger, size, &mut rng).tally("a bit beside the database");
    tally
}

#[test]
fn a_wrong_bit_anywhere_is_noticed_or_changes_nothing() {
    promise(Size::in_ci(1_000)).is_kept();
}

#[test]
fn reading_alone_would_miss_some() {
    let (_, ledger) = two_moments(0, 40);
    let mut rng = Rng::with_seed(super::promise::SEED);
    let pages = every_page(&ledger, Look::ReadOnly, &mut rng);
    let missed = pages.of(|outcome| !matches!(outcome, Outcome::Noticed(_)));
    println!("reading alone missed {missed}");
    assert!(missed > 0);
}
