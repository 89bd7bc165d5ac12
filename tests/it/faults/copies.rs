//! Copies of one ledger, each with something changed: is it noticed, or without effect?

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use consent_core::ledger::LedgerEntry;
use consent_core::state::LedgerState;
use consent_store::{ErasableContent, OpenVault, StoreError};

use super::programs::{quick_folder, writer};
use super::promise::Tally;
use super::vault::{Ledger, files, open};

/// Files of a vault by their names.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Length of a page of the database.
pub const PAGE: usize = 16384;

/// Everything a ledger says.
#[derive(PartialEq)]
pub struct Said {
    entries: Vec<LedgerEntry>,
    state: LedgerState,
    contents: Vec<ErasableContent>,
    settings: Vec<(String, String)>,
}

impl Said {
    fn of(vault: &OpenVault) -> Result<Self, StoreError> {
        Ok(Self {
            entries: vault.entries()?,
            state: vault.state()?,
            contents: vault.contents()?,
            settings: vault.settings_under("")?,
        })
    }
}

/// What came of a change.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It was said, by this name.
    Noticed(String),
    /// Nothing is different.
    Harmless,
    /// Something is different, and nobody said so.
    Silent,
}

/// How closely one looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As `consent verify` does.
    Verified,
    /// Only as far as opening and reading go.
    ReadOnly,
}

/// A ledger in memory.
pub struct Original {
    pub files: Files,
    pub words: String,
    said: Said,
}

/// Two moments of one ledger, the later one with so many entries more.
pub fn two_moments(first: u32, further: u32) -> (Original, Original) {
    let ledger = Ledger::new();
    grow(&ledger, first);
    let earlier = Original::of(&ledger);
    grow(&ledger, further);
    (earlier, Original::of(&ledger))
}

fn grow(ledger: &Ledger, entries: u32) {
    use std::io::Write;
    let mut child = Command::new(writer())
        .arg("vault")
        .arg(&ledger.folder)
        .args([&entries.to_string(), "free", "after"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{}", ledger.words).unwrap();
    assert!(child.wait().unwrap().success());
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

impl Original {
    fn of(ledger: &Ledger) -> Self {
        let said = Said::of(&ledger.open().unwrap()).unwrap_or_else(|error| panic!("{error}"));
        let files = files(&ledger.folder);
        let files = files.into_iter().map(|(path, bytes)| (name(&path), bytes));
        Self {
            files: files.collect(),
            words: ledger.words.clone(),
            said,
        }
    }

    /// Makes the folder of a copy.
    pub fn copy(&self) -> (tempfile::TempDir, PathBuf) {
        let base = quick_folder();
        let folder = base.path().join("vault");
        fs::create_dir(&folder).unwrap();
        for (name, bytes) in &self.files {
            fs::write(folder.join(name), bytes).unwrap();
        }
        (base, folder)
    }

    /// Changes a copy and looks at it.
    pub fn after(&self, look: Look, change: impl FnOnce(&Path)) -> Outcome {
        let (_base, folder) = self.copy();
        change(&folder);
        let database = folder.join("ledger.db");
        let is_there = fs::symlink_metadata(&database).is_ok();
        let outcome = self
            .look(&folder, look)
            .unwrap_or_else(|error| Outcome::Noticed(error.code().to_owned()));
        if !is_there {
            assert!(!database.exists(), "a new database was made");
        }
        outcome
    }

    fn look(&self, folder: &Path, look: Look) -> Result<Outcome, StoreError> {
        let vault = open(folder, &self.words)?;
        if look == Look::Verified {
            let report = vault.verify()?;
            if !report.is_intact() {
                return Ok(Outcome::Noticed(named(&report)));
            }
            if report.compared_with_head_of.is_none() {
                return Ok(Outcome::Noticed("not compared with a head".to_owned()));
            }
        }
        if Said::of(&vault)? == self.said {
            return Ok(Outcome::Harmless);
        }
        Ok(Outcome::Silent)
    }
}

fn named(report: &consent_store::VerifyReport) -> String {
    if report.page_errors > 0 {
        return "pages".to_owned();
    }
    if !report.chain.is_intact() {
        return "chain".to_owned();
    }
    if !report.structure_ok {
        return "structure".to_owned();
    }
    "read models".to_owned()
}

/// Outcomes, counted.
#[derive(Default)]
pub struct Outcomes(HashMap<Outcome, usize>);

impl Outcomes {
    pub fn count(&mut self, outcome: Outcome) {
        *self.0.entry(outcome).or_default() += 1;
    }

    pub fn of(&self, wanted: impl Fn(&Outcome) -> bool) -> usize {
        let found = self.0.iter().filter(|(outcome, _)| wanted(outcome));
        found.map(|(_, count)| count).sum()
    }

    /// What was noticed or harmless was kept.
    pub fn tally(&self, of: &str) -> Tally {
        println!("{of}: {:?}", self.0);
        let mut tally = Tally::default();
        tally.add(&self.0, |outcome| *outcome != Outcome::Silent);
        tally
    }

    /// Only what was noticed was kept.
    pub fn strict_tally(&self, of: &str) -> Tally {
        println!("{of}: {:?}", self.0);
        let mut tally = Tally::default();
        tally.add(&self.0, |outcome| matches!(outcome, Outcome::Noticed(_)));
        tally
    }
}
