//! Opening: which key fits, what the heads say, and what an interruption left unfinished.

use std::path::Path;

use consent_core::event::MissingEntries;
use consent_core::id::DeviceId;
use consent_core::time::Timestamp;

use super::entry::KeyringEntry;
use super::head::{self, HeadFile};
use super::header::{self, Found};
use super::keys::VaultKey;
use super::open::OpenVault;
use super::ways::Opened;
use super::{LEDGER, folder, rotate};
use crate::{LedgerFile, StoreError};

/// What to do about entries that a head has seen and the database does not hold.
#[derive(Debug, Clone, Copy)]
pub(super) enum Loss {
    /// Refuse, and say which.
    Refuse,
    /// Go on without them, as a new device: the person was told which.
    GoOn { device_id: DeviceId, at: Timestamp },
}

/// Opens the database under the keys that a secret led to. A folder that cannot be written is still read;
/// then nothing is mended.
pub(super) fn open(
    folder: &Path,
    opened: Opened,
    entry: Option<&KeyringEntry>,
    loss: Loss,
) -> Result<(OpenVault, Vec<MissingEntries>), StoreError> {
    let shared = folder::OpenLock::share(folder)?;
    let write = match folder::write_lock(folder) {
        Ok(lock) => Some(lock),
        Err(StoreError::Busy) => return Err(StoreError::Busy),
        Err(_) => None,
    };
    let Opened { found, key, next } = opened;
    let vault_id = found.header.vault_id;
    let head = read_head(folder, &key, next.as_ref(), &found)?;
    let (mut file, found, key) = match next {
        Some(next) => rotate::settle(folder, found, key, next, write.is_some())?,
        None => (open_file(folder, &key, found.header.epoch)?, found, key),
    };
    if file.vault_id()? != vault_id {
        return Err(StoreError::LedgerDamaged);
    }
    let copy = match entry {
        Some(entry) if entry.has_true_head(&key)? => Some((entry.head, entry.entries)),
        _ => None,
    };
    let heads = head.iter().flat_map(HeadFile::heads);
    let missing = head::missing(&file, heads.chain(copy.map(|(head, _)| head)))?;
    match (&missing[..], &head) {
        ([], Some(head)) => file.trust(head.heads().collect(), head.entries)?,
        ([], None) => {}
        ([first, ..], _) => match loss {
            Loss::Refuse => return Err((*first).into()),
            Loss::GoOn { device_id, at } => file.write_as(device_id, at, &missing)?,
        },
    }
    if !file.verify_new()?.is_intact() {
        return Err(StoreError::ChainBroken);
    }
    file.catch_up_projections();
    let kek = entry.map(|entry| entry.kek.clone());
    let vault = OpenVault::over(folder, file, key, found.header.clone(), kek, shared)
        .compared(head.as_ref(), copy);
    let copy = copy.filter(|(last, _)| head.is_none() && last.seq > 0);
    let vault = match copy {
        Some((last, _)) => {
            let of = vault.file.recorded_at_of(last.device_id, last.seq)?;
            vault.compared_with_copy(of)
        }
        None => vault,
    };
    if write.is_some() {
        let is_behind = head.is_some_and(|head| head.entries < vault.count());
        if is_behind || copy.is_some() || !missing.is_empty() {
            // Without room for it the entries are read all the same; the next opening tries again.
            if let Err(error) = vault.write_head_as_recorded() {
                tracing::warn!(code = error.code(), "the end of the ledger is not sealed");
            }
        }
        mend_headers(folder, &vault.key, &found);
        if let Err(error) = folder::tighten(folder) {
            tracing::warn!(code = error.code(), "others may read the folder");
        }
    }
    Ok((vault, missing))
}

/// Opens what was just made, changed or put in place: nothing can be missing there.
pub(super) fn reopen(folder: &Path, found: Found, key: VaultKey) -> Result<OpenVault, StoreError> {
    let opened = Opened {
        found,
        key,
        next: None,
    };
    open(folder, opened, None, Loss::Refuse).map(|(vault, _)| vault)
}

fn read_head(
    folder: &Path,
    key: &VaultKey,
    next: Option<&VaultKey>,
    found: &Found,
) -> Result<Option<HeadFile>, StoreError> {
    let vault_id = found.header.vault_id;
    let head = HeadFile::read(folder, key, vault_id)?;
    match (head, next) {
        (None, Some(next)) => HeadFile::read(folder, next, vault_id),
        (head, _) => Ok(head),
    }
}

/// The database under the key of an epoch.
pub(super) fn open_file(
    folder: &Path,
    key: &VaultKey,
    epoch: u32,
) -> Result<LedgerFile, StoreError> {
    let opened = LedgerFile::open_unverified(&folder.join(LEDGER), &key.database(epoch)?);
    opened.map_err(|error| match error {
        // The check value has shown that the key is right.
        StoreError::WrongKey => StoreError::LedgerDamaged,
        error => error,
    })
}

/// Both files say the same afterwards.
fn mend_headers(folder: &Path, key: &VaultKey, found: &Found) {
    let done = match header::agree(folder, &found.bytes) {
        Ok(true) => Ok(()),
        Ok(false) => header::mend(folder, key, &found.bytes),
        Err(error) => Err(error),
    };
    if let Err(error) = done {
        tracing::warn!(code = error.code(), "the header and its copy still differ");
    }
}
