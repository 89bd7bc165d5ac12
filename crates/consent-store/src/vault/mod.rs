//! The vault folder: header, ledger and head file as one thing that is locked or open.
//!
//! Deliberately absent: the key store of the system. Its value comes in and goes out as text.

mod due;
mod entry;
mod folder;
mod head;
mod header;
mod keys;
mod open;
mod prepare;
mod slots;
#[cfg(test)]
mod tests;

pub use due::DueInstants;
pub use keys::SecretText;
pub use open::{OpenVault, VerifyReport};
pub use prepare::{CreatePlan, Prepared};
pub use slots::{KdfCost, SlotKind};

use std::path::{Path, PathBuf};

use consent_core::id::VaultId;

use crate::StoreError;
use header::Found;
use keys::VaultKey;

/// Name of the database in the folder.
const LEDGER: &str = "ledger.db";
const TRACES: [&str; 8] = [
    LEDGER,
    "write.lock",
    "ledger.db-journal",
    "ledger.db-wal",
    head::FILE,
    "head.tmp",
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
            .map(|found| found.header.slots.iter().map(|slot| slot.kind).collect())
            .unwrap_or_default()
    }

    /// Opens the vault, if the secret is right and nothing recorded is missing.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "taken, so that the secret is wiped afterwards"
    )]
    pub fn unlock(&self, unlock: Unlock) -> Result<OpenVault, StoreError> {
        let entry = match &unlock {
            Unlock::KeyringValue(text) => Some(entry::parse(text)?),
            _ => None,
        };
        let mut failure = StoreError::WrongKey;
        for found in &self.headers {
            match key_from(found, &unlock, entry.as_ref()) {
                Ok(key) => return open::open(&self.folder, found, key, entry.as_ref()),
                Err(StoreError::WrongKey) => {}
                Err(error) => failure = error,
            }
        }
        Err(failure)
    }
}

fn key_from(
    found: &Found,
    unlock: &Unlock,
    entry: Option<&entry::KeyringEntry>,
) -> Result<VaultKey, StoreError> {
    let header = &found.header;
    let kind = match unlock {
        Unlock::Passphrase(_) => SlotKind::Passphrase,
        Unlock::Words(_) => SlotKind::Recovery,
        Unlock::KeyringValue(_) => SlotKind::Keyring,
    };
    let mut failure = StoreError::WrongKey;
    for slot in header.slots.iter().filter(|slot| slot.kind == kind) {
        let opened = match unlock {
            Unlock::Passphrase(text) => slots::kek_of_passphrase(text, &slot.kdf)
                .and_then(|kek| slot.open(header.vault_id, &kek)),
            Unlock::Words(text) => slots::kek_of_words(text, header.vault_id)
                .and_then(|kek| slot.open(header.vault_id, &kek)),
            Unlock::KeyringValue(_) => entry
                .ok_or(StoreError::WrongKey)
                .and_then(|entry| slot.open(header.vault_id, &entry.kek)),
        };
        match opened {
            Ok(key) => {
                let is_true =
                    key.matches(&header.kcv)? && keys::is_sealed(&key.header_mac()?, &found.bytes)?;
                return if is_true {
                    Ok(key)
                } else {
                    Err(StoreError::HeaderDamaged)
                };
            }
            Err(StoreError::WrongKey) => {}
            Err(error) => failure = error,
        }
    }
    Err(failure)
}
