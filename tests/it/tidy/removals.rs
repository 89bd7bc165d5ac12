//! Where the programs take a file away, and why. Nothing removes a ledger.

use super::source::{code, none, read, shipped_rust};

/// Every place that takes a file or a folder away: how often, and what it is. None is a ledger, a header or
/// a head that is in its place.
const REMOVALS: &[(&str, usize, &str)] = &[
    (
        "crates/consent-app/src/vault/backups.rs",
        1,
        "an automatic backup that a fuller one has followed",
    ),
    (
        "crates/consent-platform/src/login/entry.rs",
        1,
        "what starts the program at login, turned off",
    ),
    (
        "crates/consent-platform/src/scheduled/mod.rs",
        2,
        "the timer of reminders, taken back or turned off",
    ),
    (
        "crates/consent-platform/src/scheduled/systemd.rs",
        1,
        "the same timer's link",
    ),
    (
        "crates/consent-store/src/open.rs",
        1,
        "an empty file made a moment ago to learn why no journal could be",
    ),
    (
        "crates/consent-store/src/vault/backup.rs",
        2,
        "an empty folder in the place of a restored ledger; a copy of a backup that did not hold",
    ),
    (
        "crates/consent-store/src/vault/prepare.rs",
        3,
        "a set-up that failed before anything was recorded, twice; an empty folder in a new ledger's place",
    ),
    (
        "crates/consent-store/src/vault/private.rs",
        3,
        "unpacked copies of backups, twice; a file that has no name yet",
    ),
    (
        "crates/consent-store/src/vault/rotate.rs",
        1,
        "a copy of the database under the next key, not finished",
    ),
];

fn removals(text: &str) -> usize {
    let ways = [
        "remove_file(",
        "remove_dir_all(",
        "remove_dir(",
        "remove_file)",
        "remove_dir_all)",
        "unlink(",
    ];
    ways.iter().map(|way| text.matches(way).count()).sum()
}

#[test]
fn files_are_removed_in_pinned_places_only() {
    let mut bad = vec![];
    for path in shipped_rust() {
        let found = removals(&code(&read(&path).unwrap()));
        let pinned = REMOVALS
            .iter()
            .find(|(place, ..)| *place == path)
            .map_or(0, |(_, count, _)| *count);
        if found != pinned {
            bad.push(format!("{path}: {found} places, {pinned} are pinned"));
        }
    }
    none("what is removed, and why, is a decision", &bad);
    assert_eq!(
        removals("std::fs::remove_file(x); fs::remove_dir_all(y)"),
        2,
        "the control"
    );
    // What a folder is removed by is never told the name of a ledger's own file.
    let names = [
        "\"ledger.db\"",
        "\"vault.json\"",
        "\"vault.json.bak\"",
        "\"head\"",
        "LEDGER",
        "header::FILE",
        "head::FILE",
    ];
    let removes_one =
        |line: &&str| removals(line) > 0 && names.iter().any(|name| line.contains(name));
    for path in shipped_rust() {
        let text = code(&read(&path).unwrap());
        let bad: Vec<String> = text
            .lines()
            .filter(removes_one)
            .map(str::to_owned)
            .collect();
        none(&path, &bad);
    }
}
