//! The vault folder: header, ledger and head file as one thing that is locked or open.
//!
//! Deliberately absent: the key store of the system. Its value comes in and goes out as text.

mod backup;
mod change;
mod due;
mod entry;
mod folder;
mod head;
mod header;
mod keys;
mod open;
mod opening;
#[cfg(feature = "testing")]
pub mod parsers;
mod prepare;
mod private;
mod rebuild;
mod rotate;
mod slots;
#[cfg(test)]
mod tests;
mod verify;
mod ways;
mod words;

pub use backup::{Restoring, Snapshot};
pub use change::NewWords;
pub use due::DueInstants;
pub use entry::same_key;
pub use keys::SecretText;
pub use open::OpenVault;
pub use prepare::{CreatePlan, Prepared};
pub use private::{PrivateFolder, Unfinished, private_file};
pub use rotate::{NewKeys, RotationPlan};
pub use slots::{KdfCost, SlotKind};
pub use verify::VerifyReport;
pub use words::{Entropy, entropy_of_words};

use std::path::{Path, PathBuf};

use consent_core::event::MissingEntries;
use consent_core::id::{DeviceId, VaultId};
use consent_core::time::Timestamp;

use crate::StoreError;
use header::Found;
use opening::Loss;

/// Name of the database in the folder.
const LEDGER: &str = "ledger.db";
const TRACES: [&str; 12] = [
    LEDGER,
    "ledger.db.next",
    "lock",
    "write.lock",
    "ledger.db-journal",
    "ledger.db-wal",
    head::FILE,
    "head.tmp",
    due::FILE,
    "due.json.tmp",
    "vault.json.tmp",
    "vault.json.bak.tmp",
];

/// Where vaults are found and made.
pub enum Vault {}

/// What a folder holds.
pub enum Presence {
    /// No trace of a vault: one may be made here.
    None,
    /// A vault.
    Vault(LockedVault),
}

impl Vault {
    /// Looks for a vault, and says what is missing where there is part of one. Writes nothing.
    pub fn locate(folder: &Path) -> Result<Presence, StoreError> {
        let folder = &folder::real(folder)?;
        let Some(headers) = header::read(folder)? else {
            if TRACES.iter().any(|name| folder.join(name).exists()) {
                return Err(StoreError::HeaderMissing);
            }
            return Ok(Presence::None);
        };
        crate::open::inspect(&folder.join(LEDGER))?;
        Ok(Presence::Vault(LockedVault {
            folder: folder.to_owned(),
            headers,
        }))
    }

    /// Makes a vault beside the folder; it takes its place when committed.
    pub fn prepare(folder: &Path, plan: CreatePlan) -> Result<Prepared, StoreError> {
        prepare::prepare(folder, plan)
    }
}

/// A secret that opens one slot.
pub enum Unlock {
    /// The passphrase.
    Passphrase(SecretText),
    /// The twelve words, in any case and spacing.
    Words(SecretText),
    /// The line kept by the key store.
    KeyringValue(SecretText),
}

/// A vault whose key is not known.
pub struct LockedVault {
    folder: PathBuf,
    headers: Vec<Found>,
}

impl LockedVault {
    /// Which vault the header says this is; proved when it is opened.
    #[must_use]
    pub fn vault_id(&self) -> VaultId {
        self.headers
            .first()
            .map_or(VaultId::from_bytes([0; 16]), |found| found.header.vault_id)
    }

    /// Whether its entries are invented.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.headers.first().is_some_and(|found| found.header.demo)
    }

    /// The ways in.
    #[must_use]
    pub fn slot_kinds(&self) -> Vec<SlotKind> {
        self.headers
            .first()
            .map(|found| found.header.kinds())
            .unwrap_or_default()
    }

    /// Which key store last kept a key, and since when, as the header says: for a message, not for trust.
    #[must_use]
    pub fn key_store_seen(&self) -> Option<(&str, Timestamp)> {
        let backend = self.headers.first()?.header.backend.as_ref()?;
        Some((&backend.name, backend.since))
    }

    /// Opens the vault, if the secret is right and nothing recorded is missing.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "taken, so that the secret is wiped afterwards"
    )]
    pub fn unlock(&self, unlock: Unlock) -> Result<OpenVault, StoreError> {
        self.open(&unlock, Loss::Refuse).map(|(vault, _)| vault)
    }

    /// Opens a vault whose database ends before entries that were once recorded, and goes on without
    /// them under a new device id: going on in the short chain would make a fork, and the missing entries
    /// could never be merged again. Comes back with what is missing; nothing: it was opened as it is.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "taken, so that the secret is wiped afterwards"
    )]
    pub fn go_on_without_missing(
        &self,
        unlock: Unlock,
        device_id: DeviceId,
        at: Timestamp,
    ) -> Result<(OpenVault, Vec<MissingEntries>), StoreError> {
        self.open(&unlock, Loss::GoOn { device_id, at })
    }

    fn open(
        &self,
        unlock: &Unlock,
        loss: Loss,
    ) -> Result<(OpenVault, Vec<MissingEntries>), StoreError> {
        let entry = match unlock {
            Unlock::KeyringValue(text) => Some(entry::parse(text)?),
            _ => None,
        };
        let opened = ways::open(&self.headers, unlock, entry.as_ref())?;
        opening::open(&self.folder, opened, entry.as_ref(), loss)
    }
}
