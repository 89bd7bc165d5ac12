//! A ledger of which backups are made: a file under its final name is a whole backup, or not there.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use consent_formats::backup::{BackupError, Limits, OpenBackup, With};
use consent_store::{SecretText, entropy_of_words};

use super::{Found, by_words, opened};

/// Asks.
pub fn ask(vault: &Path, words: &str) -> Found {
    let Found::Whole(mut held) = by_words(vault, words) else {
        return by_words(vault, words);
    };
    let beside = vault.with_file_name("elsewhere");
    let own = backups_in(&vault.join("backups"));
    let is_remembered = opened(vault, words)
        .unwrap()
        .unwrap()
        .find_setting("backup")
        .unwrap();
    if is_remembered.is_some() && own.is_empty() {
        return Found::Refused("a backup is remembered, and none is there".to_owned(), None);
    }
    for path in own.into_iter().chain(backups_in(&beside)) {
        match entries_of(&path, words) {
            // One with more entries stands for those that had fewer.
            Ok(entries) => held.extend((0..=entries).map(|count| mark(&path, count))),
            Err(error) => return Found::Refused(format!("half a backup: {error:?}"), Some(held)),
        }
    }
    Found::Whole(held)
}

/// Confirmed: a backup of this name with so many entries.
pub fn mark(path: &Path, entries: u64) -> String {
    let name = path.file_name().unwrap().to_str().unwrap();
    format!("backup {name} {entries}")
}

fn backups_in(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).into_iter().flatten();
    paths
        .map(|item| item.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "age"))
        .collect()
}

/// Opens it as far as it goes; how many entries it holds.
fn entries_of(path: &Path, words: &str) -> Result<u64, BackupError> {
    let entropy = entropy_of_words(&SecretText::new(words.to_owned())).unwrap();
    let file = BufReader::new(File::open(path).unwrap());
    let mut backup = OpenBackup::open(file, &With::Words(&entropy), Limits::default())?;
    let listed: Vec<_> = backup.files().iter().map(|listed| listed.file).collect();
    for file in listed {
        backup.copy(file, &mut std::io::sink())?;
    }
    Ok(backup.facts().entries())
}
