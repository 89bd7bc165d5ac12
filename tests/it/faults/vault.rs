//! A real ledger that the tests open by its words, beside the programs that write to it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use consent_store::{OpenVault, Presence, SecretText, StoreError, Unlock, Vault};

use super::programs::quick_folder;
use crate::cli::Demo;

/// Something that can be recorded again and again.
pub const LOOK: [&str; 5] = ["record", "look", "claude", "model-training", "off"];

/// A ledger with one service in it.
pub struct Ledger {
    pub demo: Demo,
    pub folder: PathBuf,
    pub words: String,
}

impl Ledger {
    pub fn new() -> Self {
        let demo = Demo::unmade("2025-08-29T07:00:00Z", quick_folder());
        let made = demo.data(&["init", "--demo", "--region", "DE,EEA"]);
        let words = made["words"].as_array().unwrap().iter();
        let words: Vec<&str> = words.map(|word| word.as_str().unwrap()).collect();
        let words = words.join(" ");
        demo.ok(&["add", "claude", "--plan", "pro"]);
        let folder = demo.vault();
        Self {
            demo,
            folder,
            words,
        }
    }

    pub fn open(&self) -> Result<OpenVault, StoreError> {
        open(&self.folder, &self.words)
    }

    /// The ids of all entries of a ledger that is whole; else by what name it is refused.
    pub fn entries(&self) -> Result<BTreeSet<String>, String> {
        let vault = self.open().map_err(|error| error.code().to_owned())?;
        let report = vault.verify().map_err(|error| error.code().to_owned())?;
        if !report.is_intact() {
            return Err(format!("{report:?}"));
        }
        let entries = vault.entries().unwrap();
        Ok(entries
            .iter()
            .map(|entry| entry.entry_id.to_string())
            .collect())
    }
}

/// Files of a folder, by name.
pub fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let items = fs::read_dir(folder).unwrap();
    let paths = items.map(|item| item.unwrap().path());
    let mut files: Vec<_> = paths
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// Opens by the words.
pub fn open(folder: &Path, words: &str) -> Result<OpenVault, StoreError> {
    match Vault::locate(folder)? {
        Presence::Vault(locked) => locked.unlock(Unlock::Words(SecretText::new(words.to_owned()))),
        Presence::None => panic!("no trace of the ledger in {}", folder.display()),
    }
}
