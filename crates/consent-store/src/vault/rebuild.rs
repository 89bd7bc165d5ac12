//! A header from the key store's line, for when both headers are lost: the line alone leads to the key.

use std::path::Path;

use consent_core::id::VaultId;
use serde::Deserialize;

use super::header::Header;
use super::opening::{self, Loss};
use super::slots;
use super::ways::Opened;
use super::{OpenVault, SecretText, Vault, entry, folder, head};
use crate::StoreError;

impl Vault {
    /// Which vault the head file in a folder says this is, where no header can be read. It is proved by
    /// what the key store holds under this name.
    pub fn trace(folder: &Path) -> Result<Option<VaultId>, StoreError> {
        #[derive(Deserialize)]
        struct Named {
            vault_id: VaultId,
        }
        let path = folder::real(folder)?.join(head::FILE);
        let Some(bytes) = folder::read_limited(&path, head::LIMIT)? else {
            return Ok(None);
        };
        let named: Option<Named> = serde_json::from_slice(&bytes).ok();
        Ok(named.map(|named| named.vault_id))
    }

    /// Opens a vault without its headers by the line of the key store, and writes new ones. The words and
    /// the passphrase of before open it no more: both must be made anew.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "taken, so that the secret is wiped afterwards"
    )]
    pub fn rebuild(
        folder: &Path,
        vault_id: VaultId,
        line: SecretText,
    ) -> Result<OpenVault, StoreError> {
        let folder = &folder::real(folder)?;
        let entry = entry::parse(&line)?;
        let key = entry.vault_key(vault_id)?;
        // It must open before anything is written.
        let file = opening::open_file(folder, &key, entry.epoch)?;
        if file.vault_id()? != vault_id {
            return Err(StoreError::LedgerDamaged);
        }
        let (demo, created_at) = file.made()?;
        drop(file);
        let slot = slots::keyring_under(&key, vault_id, created_at, &entry.kek)?;
        let mut header = Header::new(&key, vault_id, created_at, demo, vec![slot])?;
        header.epoch = entry.epoch;
        // Above whatever a copy that turns up again may have.
        header.revision = u64::from(u32::MAX);
        super::header::set_aside(folder)?;
        let found = header.replace(folder, &key)?;
        let opened = Opened {
            found,
            key,
            next: None,
        };
        let opened = opening::open(folder, opened, Some(&entry), Loss::Refuse);
        opened.map(|(vault, _)| vault)
    }
}
