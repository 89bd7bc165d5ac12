//! Backups: one file of age, and in it a ZIP archive with the vault's files and a manifest, so that
//! stock `age` and a stock unpacker reach the ledger without this program.
//! Specification: `docs/formats/backup.md`; vector: `tests/vectors/backup.json`.
//!
//! No clock and no file is touched here. Randomness is the one thing that is not handed in: age draws
//! the key of a file, its nonces and salts from the operating system by itself, so the same content
//! gives other bytes each time (`docs/adr/0016-backups-as-age-files.md`). Its passphrase types also
//! time a small piece of work when they are made; the figure is replaced at once by a fixed one.

mod error;
mod header;
mod identity;
mod manifest;
mod opening;
mod plain;
mod sealing;

use std::fmt;

use consent_core::id::VaultId;
use consent_core::ledger::ChainHead;
use consent_core::time::Timestamp;

pub use error::BackupError;
pub use identity::{identity_of_entropy, recipient_of_entropy};
pub use manifest::ListedFile;
pub use opening::{OpenBackup, open};
#[cfg(feature = "testing")]
pub use sealing::seal_any_content;
pub use sealing::{Source, seal, seal_to};

/// Bytes of the header of an age file at most.
pub const HEADER_MOST_BYTES: usize = 64 * 1024;
/// Ways in that a header names at most.
pub const RECIPIENTS_MOST: usize = 64;
/// The work factor of new passphrase backups, as a power of two: about one second and 256 MiB.
pub const WORK_FACTOR: u8 = 18;
/// The largest work factor that is tried when one is opened.
pub const LARGEST_WORK_FACTOR: u8 = 20;

/// The files that a backup can hold beside its manifest; there are no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackupFile {
    /// The header of the vault, with its ways in.
    Vault,
    /// The encrypted database.
    Ledger,
    /// The ledger as CSV, readable without this program.
    Csv,
    /// The description of the CSV.
    CsvMetadata,
}

impl BackupFile {
    /// Every file, in the order in which they are written.
    pub const ALL: [Self; 4] = [Self::Vault, Self::Ledger, Self::Csv, Self::CsvMetadata];

    /// Its name in the archive.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Vault => "vault.json",
            Self::Ledger => "ledger.db",
            Self::Csv => "ledger.csv",
            Self::CsvMetadata => "ledger.csv-metadata.json",
        }
    }

    /// The file of this name, if a backup can hold one.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.name() == name)
    }
}

/// What a backup is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Which vault.
    pub vault_id: VaultId,
    /// Whether it is a demo ledger and no record of a person.
    pub demo: bool,
    /// When it was made.
    pub made_at: Timestamp,
    /// The last entry of each chain.
    pub heads: Vec<ChainHead>,
}

impl Facts {
    /// How many entries all chains have together; each is numbered from 1 without gaps.
    #[must_use]
    pub fn entries(&self) -> u64 {
        let places = self.heads.iter().map(|head| head.seq);
        places.fold(0, u64::saturating_add)
    }
}

/// A backup with its files in memory.
#[derive(Clone, PartialEq, Eq)]
pub struct Contents {
    /// What it is of.
    pub facts: Facts,
    /// Its files: header and database always, the CSV and its description both or neither.
    pub files: Vec<(BackupFile, Vec<u8>)>,
}

impl Contents {
    /// The bytes of one file, if it is there.
    #[must_use]
    pub fn file(&self, wanted: BackupFile) -> Option<&[u8]> {
        let mut files = self.files.iter();
        let found = files.find(|(file, _)| *file == wanted);
        found.map(|(_, bytes)| bytes.as_slice())
    }
}

/// Sizes only: the files are the person's own.
impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = self.files.iter();
        let sizes: Vec<_> = files
            .map(|(file, bytes)| (file.name(), bytes.len()))
            .collect();
        f.debug_struct("Contents")
            .field("facts", &self.facts)
            .field("files", &sizes)
            .finish()
    }
}

/// What a new backup opens with.
#[derive(Clone, Copy)]
pub enum To<'a> {
    /// Whoever has the entropy of one of these recipients ([`recipient_of_entropy`]), such as the twelve
    /// words: nothing needs to be asked.
    Words(&'a [&'a str]),
    /// This passphrase, exactly as typed.
    Passphrase(&'a str),
}

/// What a backup is opened with.
#[derive(Clone, Copy)]
pub enum With<'a> {
    /// The 16 bytes that the twelve words stand for.
    Words(&'a [u8; 16]),
    /// The passphrase, exactly as typed.
    Passphrase(&'a str),
}

/// How much a backup may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of all its files together, unpacked, at most.
    pub unpacked_most_bytes: u64,
}

impl Default for Limits {
    /// One gibibyte.
    fn default() -> Self {
        Self {
            unpacked_most_bytes: 1024 * 1024 * 1024,
        }
    }
}

impl Limits {
    /// What the archive may take: packing can add a little to what cannot be packed.
    fn packed_most_bytes(self) -> u64 {
        self.unpacked_most_bytes
            .saturating_add(self.unpacked_most_bytes / 512)
            .saturating_add(2 * manifest::MOST_BYTES)
    }

    /// What the whole file may take: each 64 KiB of age has a tag of 16 bytes.
    fn sealed_most_bytes(self) -> u64 {
        let packed = self.packed_most_bytes();
        let header = u64::try_from(HEADER_MOST_BYTES).unwrap_or(u64::MAX);
        packed.saturating_add(packed / 4096).saturating_add(header)
    }

    fn too_large(self) -> BackupError {
        BackupError::TooLarge {
            most_bytes: self.unpacked_most_bytes,
        }
    }
}

/// Header and database once each, the CSV and its description both or neither.
fn check_names(files: impl Iterator<Item = BackupFile>) -> Result<(), BackupError> {
    let mut seen = std::collections::BTreeSet::new();
    for file in files {
        if !seen.insert(file) {
            return Err(BackupError::TwinName);
        }
    }
    let (csv, described) = (BackupFile::Csv, BackupFile::CsvMetadata);
    let missing = BackupFile::ALL.into_iter().find(|file| {
        let needed = match file {
            BackupFile::Vault | BackupFile::Ledger => true,
            BackupFile::Csv => seen.contains(&described),
            BackupFile::CsvMetadata => seen.contains(&csv),
        };
        needed && !seen.contains(file)
    });
    missing.map_or(Ok(()), |file| Err(BackupError::Missing { file }))
}

#[cfg(test)]
mod tests;
