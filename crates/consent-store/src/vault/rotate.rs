//! A new key for the vault: all secrets anew, and the database written under it. At whatever point it is
//! cut off, every secret of before still opens the vault, and the next opening ends it one way or the
//! other.

use std::path::{Path, PathBuf};

use consent_core::time::Timestamp;

use super::folder::OpenLock;
use super::head::HeadFile;
use super::header::{self, Found, Header, Pending};
use super::keys::{Key, SecretText, VaultKey, random};
use super::opening;
use super::slots::{self, KdfCost, Slot};
use super::words::{self, Entropy};
use super::{LEDGER, OpenVault, folder};
use crate::{LedgerFile, StoreError};

/// Name of the database while it is written under its next key.
pub(super) const NEXT: &str = "ledger.db.next";

/// What the secrets shall be after the change.
pub struct RotationPlan {
    /// When it is done.
    pub at: Timestamp,
    /// The passphrase afterwards, new or typed again; without one there is none any more.
    pub passphrase: Option<SecretText>,
    /// How much work guessing it costs.
    pub kdf_cost: KdfCost,
    /// Whether the key store shall open the vault afterwards.
    pub with_keyring: bool,
}

/// New keys and words that do not count yet: the words are shown and asked back first.
pub struct NewKeys {
    key: VaultKey,
    slots: Vec<Slot>,
    kek: Option<Key>,
    words: SecretText,
    entropy: Entropy,
}

impl NewKeys {
    /// The words, to be shown once.
    #[must_use]
    pub fn words(&self) -> &str {
        self.words.expose()
    }

    /// What they stand for.
    #[must_use]
    pub fn entropy(&self) -> &Entropy {
        &self.entropy
    }
}

impl OpenVault {
    /// Makes new keys; nothing is changed yet.
    pub fn new_keys(&self, plan: &RotationPlan) -> Result<NewKeys, StoreError> {
        let vault_id = self.vault_id();
        let key = VaultKey::new(random::<32>()?, vault_id);
        let (recovery, entropy) = slots::recovery(&key, vault_id, plan.at)?;
        let mut all = vec![recovery];
        let mut kek = None;
        if plan.with_keyring {
            let (slot, new) = slots::keyring(&key, vault_id, plan.at)?;
            all.insert(0, slot);
            kek = Some(new);
            // Until the key store has the new line, the one it has must open the vault.
            if let Some(old) = &self.kek {
                all.insert(1, slots::keyring_under(&key, vault_id, plan.at, old)?);
            }
        }
        if let Some(text) = &plan.passphrase {
            let slot = slots::passphrase(&key, vault_id, plan.at, text, plan.kdf_cost)?;
            all.push(slot);
        }
        Ok(NewKeys {
            key,
            slots: all,
            kek,
            words: words::of_entropy(&entropy)?,
            entropy,
        })
    }

    /// Writes the database under the new key and lets only the new secrets open the vault. Nobody else
    /// may have it open. Twice the size must be free. The key store keeps its line until it is given the
    /// new one. If it fails the vault is as before; open it again.
    pub fn rotate(self, new: NewKeys, backup_to: Option<String>) -> Result<OpenVault, StoreError> {
        let (folder, key, known, kek) = self.into_parts();
        let alone = OpenLock::alone(&folder)?;
        let write = folder::write_lock(&folder)?;
        let mut header = header::latest(&folder, &known, &key)?;
        header.pending = Some(Pending {
            epoch: header.epoch.saturating_add(1),
            kcv: new.key.check_value()?,
            slots: new.slots,
            forward: slots::wrap_text(&key, header.vault_id, "forward", &new.key)?,
            back: slots::wrap_text(&new.key, header.vault_id, "back", &key)?,
            backup_to,
        });
        header.replace(&folder, &key)?;
        if let Err(error) = write_next(&folder, &key, &new.key, &header) {
            go_back(&folder, &header, &key)?;
            return Err(error);
        }
        std::fs::rename(folder.join(NEXT), folder.join(LEDGER))?;
        folder::sync_parent(&folder.join(LEDGER))?;
        let found = finish(&folder, &header, &key, &new.key)?;
        drop(write);
        drop(alone);
        let mut vault = opening::reopen(&folder, found, new.key)?;
        // What the key store holds opens the vault until it holds the new line.
        vault.kek = kek;
        vault.renewing = new.kek;
        Ok(vault)
    }
}

/// Writes the database under the next key beside the old one, and proves it.
fn write_next(
    folder: &Path,
    old: &VaultKey,
    new: &VaultKey,
    header: &Header,
) -> Result<(), StoreError> {
    let epoch = header.pending.as_ref().map_or(0, |pending| pending.epoch);
    let next = folder.join(NEXT);
    remove_next(&next)?;
    let database = new.database(epoch)?;
    LedgerFile::copy(
        &folder.join(LEDGER),
        &old.database(header.epoch)?,
        &next,
        &database,
    )
}

fn remove_next(next: &Path) -> Result<(), StoreError> {
    let journal = folder::sibling(next, "-journal");
    for path in [next.to_owned(), journal] {
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Ends a change that was cut off: forward if the database is under the next key, else back.
pub(super) fn settle(
    folder: &Path,
    found: Found,
    key: VaultKey,
    next: VaultKey,
    may_write: bool,
) -> Result<(LedgerFile, Found, VaultKey), StoreError> {
    let Some(pending) = &found.header.pending else {
        return Err(StoreError::HeaderDamaged);
    };
    let path: PathBuf = folder.join(LEDGER);
    match LedgerFile::open_unverified(&path, &next.database(pending.epoch)?) {
        Ok(file) => {
            let found = if may_write {
                finish(folder, &found.header, &key, &next)?
            } else {
                Found {
                    header: finished(&found.header),
                    ..found
                }
            };
            Ok((file, found, next))
        }
        Err(StoreError::WrongKey) => {
            let file = opening::open_file(folder, &key, found.header.epoch)?;
            let found = if may_write {
                go_back(folder, &found.header, &key)?
            } else {
                found
            };
            Ok((file, found, key))
        }
        Err(error) => Err(error),
    }
}

/// The header as it is after the change.
fn finished(header: &Header) -> Header {
    let mut after = header.clone();
    if let Some(pending) = after.pending.take() {
        after.epoch = pending.epoch;
        after.kcv = pending.kcv;
        after.slots = pending.slots;
        after.backup_to = pending.backup_to;
    }
    after
}

/// The head first: under the old key nobody could read it any more.
fn finish(
    folder: &Path,
    header: &Header,
    old: &VaultKey,
    new: &VaultKey,
) -> Result<Found, StoreError> {
    if let Some(head) = HeadFile::read(folder, old, header.vault_id)? {
        head.write(folder, new)?;
    }
    finished(header).replace(folder, new)
}

fn go_back(folder: &Path, header: &Header, key: &VaultKey) -> Result<Found, StoreError> {
    let mut before = header.clone();
    before.pending = None;
    let found = before.replace(folder, key)?;
    remove_next(&folder.join(NEXT))?;
    Ok(found)
}

#[cfg(feature = "testing")]
impl OpenVault {
    /// Changes the keys in the wrong order, for tests that must notice it: the header counts before the
    /// database is written under the new key.
    pub fn rotate_header_first(self, new: NewKeys) -> Result<(), StoreError> {
        let (folder, key, known, _) = self.into_parts();
        let mut after = header::latest(&folder, &known, &key)?;
        let (old, epoch) = (key.database(after.epoch)?, after.epoch.saturating_add(1));
        after.epoch = epoch;
        after.kcv = new.key.check_value()?;
        after.slots = new.slots;
        after.replace(&folder, &new.key)?;
        let next = folder.join(NEXT);
        LedgerFile::copy(&folder.join(LEDGER), &old, &next, &new.key.database(epoch)?)?;
        std::fs::rename(&next, folder.join(LEDGER))?;
        folder::sync_parent(&next)?;
        if let Some(head) = HeadFile::read(&folder, &key, after.vault_id)? {
            head.write(&folder, &new.key)?;
        }
        Ok(())
    }
}
