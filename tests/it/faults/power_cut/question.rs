//! What is asked of a folder after a power cut: does it open, is it whole, and what is in it.

mod backed_up;
mod changed;
mod restored;

use std::collections::BTreeSet;
use std::path::Path;

pub use backed_up::mark as backup_mark;
pub use changed::mark as changed_mark;
pub use restored::RESTORED;

use consent_store::{
    DatabaseKey, LedgerFile, OpenVault, Presence, SecretText, StoreError, Unlock, Vault,
    VerifyReport,
};

/// How the folder is opened.
#[derive(Clone)]
pub enum Way {
    /// As the program does, by the words.
    Vault { inside: String, words: String },
    /// The database alone, without header and head.
    Alone { inside: String },
    /// By what opened it one after the other: a change is made whole, so one of these alone does.
    Changed {
        inside: String,
        secrets: Vec<Secret>,
    },
    /// By the words, and every backup beside it or in a folder of the person's.
    BackedUp { inside: String, words: String },
    /// By the words, where a backup takes its place; what is in its place and what beside it.
    Restored {
        inside: String,
        words: String,
        backup: Vec<u8>,
        /// What the ledger of before holds and the backup does not.
        later: Option<String>,
    },
}

impl Way {
    /// The folder in which the ledger stands.
    pub fn inside(&self) -> &str {
        match self {
            Self::Vault { inside, .. }
            | Self::Alone { inside }
            | Self::Changed { inside, .. }
            | Self::BackedUp { inside, .. }
            | Self::Restored { inside, .. } => inside,
        }
    }
}

/// What opens a ledger.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Secret {
    Words(String),
    Passphrase(String),
}

impl Secret {
    fn unlock(&self) -> Unlock {
        match self {
            Self::Words(text) => Unlock::Words(SecretText::new(text.clone())),
            Self::Passphrase(text) => Unlock::Passphrase(SecretText::new(text.clone())),
        }
    }
}

/// The key of a database that stands alone.
pub fn key() -> DatabaseKey {
    DatabaseKey::from_bytes(&[7; 32])
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// No ledger, and no trace of one: one may be made.
    Nothing,
    /// It opens and is whole; this is in it.
    Whole(BTreeSet<String>),
    /// It is refused by this name; and what opens if the head file is put aside.
    Refused(String, Option<BTreeSet<String>>),
}

/// How that compares with what was confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    Kept,
    Aloud,
    FalseAlarm,
    LostInSilence,
}

impl Found {
    pub fn verdict(&self, confirmed: &[String]) -> Verdict {
        let holds = |found: &BTreeSet<String>| confirmed.iter().all(|mark| found.contains(mark));
        match self {
            Self::Nothing if confirmed.is_empty() => Verdict::Kept,
            Self::Nothing => Verdict::LostInSilence,
            Self::Whole(found) if holds(found) => Verdict::Kept,
            Self::Whole(_) => Verdict::LostInSilence,
            Self::Refused(_, Some(found)) if holds(found) => Verdict::FalseAlarm,
            // Nothing was confirmed, and yet nothing can be made here.
            Self::Refused(..) if confirmed.is_empty() => Verdict::FalseAlarm,
            Self::Refused(..) => Verdict::Aloud,
        }
    }
}

/// Asks.
pub fn ask(folder: &Path, way: &Way) -> Found {
    let place = folder.join(way.inside());
    match way {
        Way::Alone { .. } => alone(&place).unwrap_or_else(refused),
        Way::Vault { words, .. } => by_words(&place, words),
        Way::Changed { secrets, .. } => changed::ask(&place, secrets),
        Way::BackedUp { words, .. } => backed_up::ask(&place, words),
        Way::Restored { words, later, .. } => restored::ask(&place, words, later.as_deref()),
    }
}

fn by_words(vault: &Path, words: &str) -> Found {
    match opened(vault, words) {
        Ok(None) => Found::Nothing,
        Ok(Some(vault)) => compared(&vault).unwrap_or_else(refused),
        Err(error) => {
            let _ = std::fs::remove_file(vault.join("head"));
            let without = opened(vault, words).ok().flatten();
            let held = without.and_then(|vault| Some(content(&vault).ok()?.0));
            Found::Refused(error.code().to_owned(), held)
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "as errors are mapped")]
fn refused(error: StoreError) -> Found {
    Found::Refused(error.code().to_owned(), None)
}

/// The vault in a folder; none where there is no trace of one.
pub fn opened(vault: &Path, words: &str) -> Result<Option<OpenVault>, StoreError> {
    opened_by(vault, &Secret::Words(words.to_owned()))
}

fn opened_by(vault: &Path, secret: &Secret) -> Result<Option<OpenVault>, StoreError> {
    match Vault::locate(vault)? {
        Presence::None => Ok(None),
        Presence::Vault(locked) => locked.unlock(secret.unlock()).map(Some),
    }
}

/// A head is written with the first entry, so a ledger without one lost it.
fn compared(vault: &OpenVault) -> Result<Found, StoreError> {
    let (held, report) = content(vault)?;
    if report.compared_with_head_of.is_some() {
        return Ok(Found::Whole(held));
    }
    Ok(Found::Refused("no head".to_owned(), Some(held)))
}

/// All that is in a ledger.
pub fn content(vault: &OpenVault) -> Result<(BTreeSet<String>, VerifyReport), StoreError> {
    let report = vault.verify()?;
    if !report.is_intact() {
        return Err(StoreError::Damaged);
    }
    let mut found: BTreeSet<String> = vault
        .entries()?
        .iter()
        .map(|entry| format!("entry {}", entry.entry_id))
        .collect();
    for (name, json) in vault.settings_under("reminders")? {
        found.insert(format!("setting {name} {json}"));
    }
    found.insert("ledger".to_owned());
    Ok((found, report))
}

fn alone(path: &Path) -> Result<Found, StoreError> {
    let file = LedgerFile::open(path, &key())?;
    let report = file.verify()?;
    if !report.chain.is_intact() || !report.projections.is_empty() {
        return Err(StoreError::ChainBroken);
    }
    let entries = file.entries(0)?;
    let ids = entries
        .iter()
        .map(|(_, entry)| format!("entry {}", entry.entry_id));
    Ok(Found::Whole(ids.collect()))
}
