//! Making a vault: all of it in a sibling folder, renamed as the last step.

use std::path::{Path, PathBuf};

use consent_core::id::{DeviceId, VaultId};
use consent_core::ledger::ChainHead;
use consent_core::time::Timestamp;

use super::header::{self, Backend, Header};
use super::keys::{Key, SecretText, VaultKey, random};
use super::opening;
use super::slots::{self, KdfCost};
use super::words::{self, Entropy};
use super::{LEDGER, OpenVault, entry, folder, head};
use crate::{LedgerFile, NewLedger, StoreError};

/// What a new vault is to be.
pub struct CreatePlan {
    /// Its id, new.
    pub vault_id: VaultId,
    /// The chain it writes, new.
    pub device_id: DeviceId,
    /// Whether its entries are invented.
    pub demo: bool,
    /// When it is made.
    pub created_at: Timestamp,
    /// A passphrase, if there is to be one.
    pub passphrase: Option<SecretText>,
    /// What the key store calls itself that is to open it; none: none shall.
    pub key_store: Option<String>,
    /// How much work guessing the passphrase costs.
    pub kdf_cost: KdfCost,
    /// To whom backups are written that only these words open.
    pub backup_to: fn(&Entropy) -> Option<String>,
}

/// A vault that is complete but not yet in its place: what fails before it is leaves no trace of one.
pub struct Prepared {
    folder: PathBuf,
    setup: PathBuf,
    header: header::Found,
    vault: OpenVault,
    words: SecretText,
    keyring_value: Option<SecretText>,
    kek: Option<Key>,
}

pub(super) fn prepare(target: &Path, plan: CreatePlan) -> Result<Prepared, StoreError> {
    folder::make_above(&std::path::absolute(target)?)?;
    let target = &folder::real(target)?;
    if folder::has_content(target)? {
        return Err(StoreError::TraceOfVault);
    }
    let setup = folder::sibling(target, ".setup");
    if setup.exists() {
        move_aside(target, &setup, ".lost", plan.created_at)?;
    }
    folder::make(&setup)?;
    let prepared = fill(target, &setup, plan);
    if prepared.is_err() {
        // Made a moment ago and never used; left behind it would fill a full disk further.
        std::fs::remove_dir_all(&setup)?;
    }
    prepared
}

/// Takes the plan, so that its secret is wiped afterwards.
fn fill(target: &Path, setup: &Path, plan: CreatePlan) -> Result<Prepared, StoreError> {
    let key = VaultKey::new(random::<32>()?, plan.vault_id);
    let (recovery, entropy) = slots::recovery(&key, plan.vault_id, plan.created_at)?;
    let mut all = vec![recovery];
    let mut keyring_value = None;
    let mut kept_kek = None;
    let genesis = ChainHead::genesis(plan.device_id);
    if plan.key_store.is_some() {
        let (slot, kek) = slots::keyring(&key, plan.vault_id, plan.created_at)?;
        all.insert(0, slot);
        keyring_value = Some(entry::format(&kek, &key, plan.vault_id, 1, &genesis, 0)?);
        kept_kek = Some(kek);
    }
    if let Some(text) = &plan.passphrase {
        all.push(slots::passphrase(
            &key,
            plan.vault_id,
            plan.created_at,
            text,
            plan.kdf_cost,
        )?);
    }
    let mut header = Header::new(&key, plan.vault_id, plan.created_at, plan.demo, all)?;
    header.backup_to = (plan.backup_to)(&entropy);
    header.backend = plan.key_store.map(|name| Backend {
        name,
        since: plan.created_at,
    });
    let new = NewLedger {
        vault_id: plan.vault_id,
        device_id: plan.device_id,
        demo: plan.demo,
        created_at: plan.created_at,
    };
    drop(LedgerFile::create(
        &setup.join(LEDGER),
        &key.database(header.epoch)?,
        &new,
    )?);
    head::HeadFile::new(plan.vault_id, &[genesis], 0, plan.created_at).write(setup, &key)?;
    let bytes = header.seal(&key)?;
    header::write(setup, &bytes)?;
    let header = header::Found { header, bytes };
    let vault = opening::reopen(setup, header.clone(), key)?;
    Ok(Prepared {
        folder: target.to_owned(),
        setup: setup.to_owned(),
        header,
        vault,
        words: words::of_entropy(&entropy)?,
        keyring_value,
        kek: kept_kek,
    })
}

/// Renames a folder to one beside the target with this word and the day in its name; which.
pub(super) fn move_aside(
    target: &Path,
    folder: &Path,
    word: &str,
    at: Timestamp,
) -> Result<PathBuf, StoreError> {
    let at = at.to_string();
    let day = at.split('T').next().unwrap_or_default();
    for number in 1..1_000_u32 {
        let suffix = if number == 1 {
            format!("{word}-{day}")
        } else {
            format!("{word}-{day}-{number}")
        };
        let aside = folder::sibling(target, &suffix);
        if !aside.exists() {
            std::fs::rename(folder, &aside)?;
            return Ok(aside);
        }
    }
    Err(StoreError::TraceOfVault)
}

impl Prepared {
    /// The twelve words, to be shown once.
    #[must_use]
    pub fn recovery_words(&self) -> &str {
        self.words.expose()
    }

    /// The line for the key store, if one was asked for.
    #[must_use]
    pub fn keyring_value(&self) -> Option<&str> {
        self.keyring_value.as_ref().map(SecretText::expose)
    }

    /// The vault before it is in its place, to record how it begins.
    pub fn vault(&mut self) -> &mut OpenVault {
        &mut self.vault
    }

    /// Puts the vault in its place and opens it.
    pub fn commit(self) -> Result<OpenVault, StoreError> {
        // Closed first: an open file knows the folder it was opened in.
        let key = self.vault.close();
        if folder::has_content(&self.folder)? {
            return Err(StoreError::TraceOfVault);
        }
        if self.folder.exists() {
            std::fs::remove_dir(&self.folder)?;
        }
        std::fs::rename(&self.setup, &self.folder)?;
        folder::sync_parent(&self.folder)?;
        let mut vault = opening::reopen(&self.folder, self.header, key)?;
        vault.kek = self.kek;
        Ok(vault)
    }

    /// Takes back what was prepared; nobody has recorded anything in it.
    pub fn abandon(self) -> Result<(), StoreError> {
        drop(self.vault);
        Ok(std::fs::remove_dir_all(&self.setup)?)
    }
}
