//! The vault folder: made whole or not at all, opened by one of its slots, never replaced.
//!
//! Deliberately absent: the key store of the system. Its value comes in and goes out as text.

mod files;
mod head;
mod header;
mod keys;
mod open;
mod slots;

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use consent_core::id::{DeviceId, VaultId};
use consent_core::time::Timestamp;
use zeroize::Zeroizing;

use crate::{LedgerFile, NewLedger, StoreError};
use header::Header;
use keys::{Secret, VaultKey};
use slots::Slot;

pub use keys::SecretText;
pub use open::{OpenVault, VerifyReport};
pub use slots::{KdfCost, SlotKind};

const LEDGER: &str = "ledger.db";

/// What is in a folder.
pub enum Presence {
    /// No trace of a vault.
    None,
    /// A vault, locked.
    Vault(LockedVault),
}

/// What a new vault shall be.
pub struct CreatePlan {
    /// Its id.
    pub vault_id: VaultId,
    /// The chain it writes.
    pub device_id: DeviceId,
    /// Whether it is for trying out.
    pub demo: bool,
    /// When it is made.
    pub created_at: Timestamp,
    /// A passphrase slot, if wanted.
    pub passphrase: Option<SecretText>,
    /// Whether a slot for the key store is made.
    pub with_keyring: bool,
    /// What trying a passphrase costs.
    pub kdf_cost: KdfCost,
}

/// With what a vault is opened.
pub enum Unlock {
    /// The passphrase.
    Passphrase(SecretText),
    /// The 12 words.
    Words(SecretText),
    /// What the key store holds.
    KeyringValue(SecretText),
}

/// The vault folder as a whole.
pub struct Vault;

/// A vault that is made, but not yet in its place.
pub struct Prepared {
    folder: PathBuf,
    setup: PathBuf,
    key: VaultKey,
    header: Header,
    words: Zeroizing<String>,
    keyring_value: Option<Zeroizing<String>>,
    created_at: Timestamp,
}

/// A vault whose key is not known yet.
pub struct LockedVault {
    folder: PathBuf,
    headers: Vec<Header>,
}

fn setup_folder(folder: &Path, suffix: &str) -> PathBuf {
    let name = folder
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    folder.with_file_name(format!("{name}.{suffix}"))
}

fn has_trace(folder: &Path) -> Result<bool, StoreError> {
    match std::fs::read_dir(folder) {
        Ok(mut items) => Ok(items.next().is_some()),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(false),
        // A file in its place is as much a trace as a folder.
        Err(e) if e.kind() == std::io::ErrorKind::NotADirectory => Ok(true),
        Err(e) => Err(files::refused(&e)),
    }
}

impl Vault {
    /// What is in a folder. A folder with anything in it is never taken for a fresh start.
    pub fn locate(folder: &Path) -> Result<Presence, StoreError> {
        if !has_trace(folder)? {
            return Ok(Presence::None);
        }
        let headers = header::read(folder)?;
        open::check_ledger_file(&folder.join(LEDGER))?;
        Ok(Presence::Vault(LockedVault {
            folder: folder.to_owned(),
            headers,
        }))
    }

    /// Makes a vault in a folder beside its place; [`Prepared::commit`] moves it there.
    pub fn prepare(folder: &Path, plan: CreatePlan) -> Result<Prepared, StoreError> {
        if has_trace(folder)? {
            return Err(StoreError::TraceOfVault);
        }
        if let Some(parent) = folder.parent().filter(|p| !p.as_os_str().is_empty()) {
            std::fs::create_dir_all(parent).map_err(|e| files::refused(&e))?;
        }
        let setup = setup_folder(folder, "setup");
        if setup.exists() {
            // A set-up that was cut short: kept aside, never built upon.
            let day = plan.created_at.to_string().replace(':', "");
            std::fs::rename(&setup, setup_folder(folder, &format!("lost-{day}")))
                .map_err(|e| files::refused(&e))?;
        }
        files::make_folder(&setup)?;
        let made = Self::fill(folder, &setup, plan);
        if made.is_err() {
            // Nothing of it was ever in use, and its key exists nowhere else.
            let _ = std::fs::remove_dir_all(&setup);
        }
        made
    }

    fn fill(folder: &Path, setup: &Path, plan: CreatePlan) -> Result<Prepared, StoreError> {
        let (vault_id, at) = (plan.vault_id, plan.created_at.to_string());
        let key = VaultKey::generate()?;
        let (recovery, words) = Slot::recovery(vault_id, &key, &at)?;
        let mut slots = vec![recovery];
        let mut keyring_value = None;
        if plan.with_keyring {
            let (slot, kek) = Slot::keyring(vault_id, &key, &at)?;
            keyring_value = Some(encode_keyring(&kek));
            slots.push(slot);
        }
        if let Some(text) = &plan.passphrase {
            slots.push(Slot::passphrase(vault_id, &key, text, plan.kdf_cost, &at)?);
        }
        let mut header = Header::new(vault_id, &at, plan.demo, &key, slots);
        let new = NewLedger {
            vault_id,
            device_id: plan.device_id,
            demo: plan.demo,
            created_at: plan.created_at,
        };
        let database = key.database(vault_id, header.epoch);
        let ledger = LedgerFile::create(&setup.join(LEDGER), &database, &new)?;
        drop(ledger);
        header.write(setup, &key)?;
        files::sync_folder(setup)?;
        Ok(Prepared {
            folder: folder.to_owned(),
            setup: setup.to_owned(),
            key,
            header,
            words,
            keyring_value,
            created_at: plan.created_at,
        })
    }
}

impl Prepared {
    /// The 12 words, to be shown once.
    #[must_use]
    pub fn recovery_words(&self) -> &str {
        &self.words
    }

    /// What the key store shall hold.
    #[must_use]
    pub fn keyring_value(&self) -> Option<&str> {
        self.keyring_value.as_ref().map(|v| v.as_str())
    }

    /// Moves the vault into its place and opens it.
    pub fn commit(self) -> Result<OpenVault, StoreError> {
        if self.folder.exists() {
            // Empty: `prepare` looked. A folder that is no longer empty is not removed by this.
            std::fs::remove_dir(&self.folder).map_err(|_| StoreError::TraceOfVault)?;
        }
        std::fs::rename(&self.setup, &self.folder).map_err(|e| files::refused(&e))?;
        if let Some(parent) = self.folder.parent().filter(|p| !p.as_os_str().is_empty()) {
            files::sync_folder(parent)?;
        }
        let vault = OpenVault::open(self.folder, self.header, self.key)?;
        vault.write_head(self.created_at)?;
        Ok(vault)
    }

    /// Takes the set-up back; nothing of it was in use.
    pub fn abandon(self) {
        // What stays behind is moved aside by the next set-up.
        let _ = std::fs::remove_dir_all(&self.setup);
    }
}

impl LockedVault {
    fn header(&self) -> Result<&Header, StoreError> {
        self.headers.first().ok_or(StoreError::HeaderMissing)
    }

    /// Which vault; from a header that is not proved yet.
    #[must_use]
    pub fn vault_id(&self) -> VaultId {
        self.headers
            .first()
            .map_or(VaultId::from_bytes([0; 16]), |h| h.vault_id)
    }

    /// Whether it is for trying out.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.headers.first().is_some_and(|h| h.demo)
    }

    /// The ways of opening it.
    #[must_use]
    pub fn slot_kinds(&self) -> Vec<SlotKind> {
        self.headers
            .first()
            .map(|h| h.slots.iter().map(|s| s.kind).collect())
            .unwrap_or_default()
    }

    /// Opens it. Only slots of the kind asked for are tried.
    pub fn unlock(&self, unlock: Unlock) -> Result<OpenVault, StoreError> {
        self.header()?;
        let mut last = StoreError::WrongKey;
        for header in &self.headers {
            match Self::key_from(header, &unlock) {
                Ok(key) if !header.is_key(&key) || !header.is_genuine(&key)? => {
                    last = StoreError::HeaderDamaged;
                }
                Ok(key) => {
                    let mut header = header.clone();
                    if self.headers.len() < 2 || self.headers.first() != self.headers.get(1) {
                        // One copy was lost or differs: both are made alike again. On a disk that
                        // takes no writing this must not stop reading.
                        match header.write(&self.folder, &key) {
                            Ok(()) | Err(StoreError::ReadOnly | StoreError::Full) => {}
                            Err(error) => return Err(error),
                        }
                    }
                    return OpenVault::open(self.folder.clone(), header, key);
                }
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    fn key_from(header: &Header, unlock: &Unlock) -> Result<VaultKey, StoreError> {
        let (kind, id) = match unlock {
            Unlock::Passphrase(_) => (SlotKind::Passphrase, header.vault_id),
            Unlock::Words(_) => (SlotKind::Recovery, header.vault_id),
            Unlock::KeyringValue(_) => (SlotKind::Keyring, header.vault_id),
        };
        let mut last = StoreError::WrongKey;
        for slot in header.slots.iter().filter(|s| s.kind == kind) {
            let opened = match unlock {
                Unlock::Passphrase(text) => slot.open_with_passphrase(id, text),
                Unlock::Words(text) => slot.open_with_words(id, text),
                Unlock::KeyringValue(text) => slot.open_with_kek(id, &decode_keyring(text)?),
            };
            match opened {
                Ok(key) => return Ok(key),
                Err(error) => last = error,
            }
        }
        Err(last)
    }
}

/// `cl1.` and the key: fields joined by dots, so that later fields can follow.
fn encode_keyring(kek: &Secret) -> Zeroizing<String> {
    Zeroizing::new(format!("cl1.{}", URL_SAFE_NO_PAD.encode(kek.as_slice())))
}

fn decode_keyring(value: &SecretText) -> Result<Secret, StoreError> {
    let mut fields = value.expose().split('.');
    let text = match (fields.next(), fields.next()) {
        (Some("cl1"), Some(text)) if value.expose().len() <= 512 => text,
        _ => return Err(StoreError::WrongKey),
    };
    let bytes = Zeroizing::new(
        URL_SAFE_NO_PAD
            .decode(text)
            .map_err(|_| StoreError::WrongKey)?,
    );
    let mut kek = Zeroizing::new([0; 32]);
    if bytes.len() != kek.len() {
        return Err(StoreError::WrongKey);
    }
    kek.copy_from_slice(&bytes);
    Ok(kek)
}
