//! A file that is cut, empty, missing, too long or something else: noticed, and never a fresh start.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use fastrand::Rng;

use super::copies::{Look, Original, Outcome, Outcomes, PAGE, two_moments};
use super::promise::{Size, Tally};

const BESIDE: [&str; 3] = ["vault.json", "vault.json.bak", "head"];

fn cut(folder: &Path, file: &str, length: usize) {
    let path = folder.join(file);
    let bytes = fs::read(&path).unwrap();
    fs::write(path, &bytes[..length]).unwrap();
}

/// A file that is not the file it was.
const OTHERWISE: [fn(&Path); 4] = [
    |path| fs::remove_file(path).unwrap(),
    |path| {
        fs::remove_file(path).unwrap();
        fs::create_dir(path).unwrap();
    },
    |path| {
        let other = path.with_file_name("elsewhere");
        fs::rename(path, &other).unwrap();
        symlink(other, path).unwrap();
    },
    |path| {
        let mut bytes = fs::read(path).unwrap();
        bytes.extend([7; 100]);
        fs::write(path, bytes).unwrap();
    },
];

fn lengths(of: usize, step: Option<usize>, number: usize, rng: &mut Rng) -> Vec<usize> {
    let mut lengths = vec![0, 1, of - 1];
    lengths.extend((0..of).step_by(step.unwrap_or(of)));
    lengths.extend((0..number).map(|_| rng.usize(0..of)));
    lengths
}

fn outcomes(ledger: &Original, file: &str, lengths: Vec<usize>, size: Size) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for length in lengths {
        if size.is_over() {
            break;
        }
        outcomes.count(ledger.after(Look::Verified, |folder| cut(folder, file, length)));
    }
    for change in OTHERWISE {
        outcomes.count(ledger.after(Look::Verified, |folder| change(&folder.join(file))));
    }
    outcomes
}

/// The promise: the database must be noticed; of the files beside it, another copy may be used.
pub fn promise(size: Size) -> Tally {
    let (_, ledger) = two_moments(0, 20);
    let mut rng = Rng::with_seed(size.seed);
    let all = lengths(
        ledger.files["ledger.db"].len(),
        Some(PAGE),
        size.number / 4,
        &mut rng,
    );
    let database = outcomes(&ledger, "ledger.db", all, size.share(4, 0));
    let mut tally = database.strict_tally("the database cut");
    for (part, file) in (1..).zip(BESIDE) {
        let all = lengths(ledger.files[file].len(), None, size.number / 4, &mut rng);
        tally += outcomes(&ledger, file, all, size.share(4, part)).tally(file);
    }
    tally
}

#[test]
fn a_file_that_was_cut_or_replaced_is_noticed_and_never_a_fresh_start() {
    promise(Size::in_ci(400)).is_kept();
}

/// What opens a file and makes it if it is missing takes an empty one for a new ledger.
#[test]
fn a_database_that_may_be_made_on_opening_would_be_a_fresh_start() {
    let (_, ledger) = two_moments(0, 1);
    let (_base, folder) = ledger.copy();
    let path = folder.join("ledger.db");
    fs::remove_file(&path).unwrap();
    let made = rusqlite::Connection::open(&path).unwrap();
    let tables = made.query_row("SELECT count(*) FROM sqlite_master", [], |row| {
        row.get::<_, i64>(0)
    });
    assert_eq!(tables, Ok(0));
    let ours = ledger.after(Look::Verified, |folder| {
        fs::write(folder.join("ledger.db"), "").unwrap();
    });
    assert_eq!(ours, Outcome::Noticed("ledger_missing".to_owned()));
}
