//! What a backup takes from a vault, and putting one in a vault's place. Nothing is deleted: what stood
//! there before is moved aside.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use consent_core::id::DeviceId;
use consent_core::ledger::ChainHead;
use consent_core::time::Timestamp;

use super::folder::{OpenLock, WriteLock};
use super::head::HeadFile;
use super::opening;
use super::prepare::move_aside;
use super::words::Entropy;
use super::{LEDGER, LockedVault, OpenVault, Presence, Vault, folder, header, keys};
use crate::open::make;
use crate::{LedgerFile, StoreError};

/// What is added to a folder's name while a backup is unpacked beside it.
const RESTORING: &str = ".restore";
/// What is added to the name of a folder that a backup took the place of.
const BEFORE: &str = ".before-restore";

/// A moment of the vault. As long as it is held nobody writes.
pub struct Snapshot {
    /// The header with its ways in.
    pub header: Vec<u8>,
    /// The last entry of each chain.
    pub heads: Vec<ChainHead>,
    #[expect(dead_code, reason = "held, not read")]
    lock: WriteLock,
}

impl OpenVault {
    /// Copies the database, encrypted as it is, to a place where nothing stands, and proves the copy.
    pub fn snapshot(&mut self, to: &Path) -> Result<Snapshot, StoreError> {
        let lock = folder::write_lock(&self.folder)?;
        if !self.file.verify_new()?.is_intact() {
            return Err(StoreError::ChainBroken);
        }
        self.file
            .copy_as_is(&self.key.database(self.header.epoch)?, to)?;
        let header = folder::read_limited(&self.folder.join(header::FILE), header::LIMIT)?;
        Ok(Snapshot {
            header: header.ok_or(StoreError::HeaderMissing)?,
            heads: self.file.verified.heads.clone(),
            lock,
        })
    }

    /// Sixteen bytes that only whoever can open the vault can derive: a backup that is sealed to them as
    /// well can be tested, and restored here, without the words.
    pub fn backup_entropy(&self) -> Result<Entropy, StoreError> {
        let info = b"consent-ledger/backup-test/v1";
        let derived = keys::derive(self.key.bytes.as_slice(), self.vault_id(), info)?;
        keys::kept(derived.get(..16).unwrap_or_default()).ok_or(StoreError::Damaged)
    }

    /// Opens a copy of this vault with this vault's key and verifies all of it; the last entry of each
    /// chain.
    pub fn prove(&self, header_bytes: &[u8], ledger: &Path) -> Result<Vec<ChainHead>, StoreError> {
        let header = header::Header::parse(header_bytes)?;
        if !keys::is_sealed(&self.key.header_mac()?, header_bytes)? {
            return Err(StoreError::HeaderDamaged);
        }
        let file = LedgerFile::open_whole(ledger, &self.key.database(header.epoch)?)?;
        if file.vault_id()? != self.vault_id() {
            return Err(StoreError::LedgerDamaged);
        }
        Ok(file.verified.heads.clone())
    }

    /// How many entries a folder of this vault had come to, as its head says; none if there is no head, or
    /// none that this vault's key has sealed.
    pub fn entries_elsewhere(&self, folder: &Path) -> Result<Option<u64>, StoreError> {
        let head = HeadFile::read(&folder::real(folder)?, &self.key, self.vault_id())?;
        Ok(head.map(|head| head.entries))
    }

    /// Those of the heads that are no entry of this ledger.
    pub fn differing_heads(&self, heads: &[ChainHead]) -> Result<Vec<ChainHead>, StoreError> {
        let mut differing = vec![];
        for head in heads.iter().filter(|head| head.seq > 0) {
            if self.file.hash_at(head.device_id, head.seq)? != Some(head.hash) {
                differing.push(*head);
            }
        }
        Ok(differing)
    }

    /// The last entry of each chain, as far as they were verified.
    #[must_use]
    pub fn heads(&self) -> &[ChainHead] {
        &self.file.verified.heads
    }

    /// Writes from now on as a new device.
    pub fn write_as(&mut self, device: DeviceId, at: Timestamp) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        self.file.write_as(device, at, &[])?;
        self.end_is_known();
        self.write_head(at)
    }

    /// Puts this vault in the place of whatever stands in a folder, which is moved aside; where to.
    /// Nobody may have that one open.
    pub fn take_place(
        self,
        target: &Path,
        at: Timestamp,
    ) -> Result<(Self, Option<PathBuf>), StoreError> {
        let target = folder::real(target)?;
        let (from, key, header, kek) = self.into_parts();
        let aside = if folder::has_content(&target)? {
            let _alone = OpenLock::alone(&target)?;
            Some(swap(&from, &target, at)?)
        } else {
            if target.exists() {
                std::fs::remove_dir(&target)?;
            }
            std::fs::rename(&from, &target)?;
            None
        };
        folder::sync_parent(&target)?;
        let bytes = folder::read_limited(&target.join(header::FILE), header::LIMIT)?
            .ok_or(StoreError::HeaderMissing)?;
        let mut vault = opening::reopen(&target, header::Found { header, bytes }, key)?;
        vault.kek = kek;
        Ok((vault, aside))
    }
}

/// Puts a folder in the place of another, which is moved aside; where to. Where the system can exchange
/// two names at once there is no moment without a ledger in its place.
fn swap(new: &Path, target: &Path, at: Timestamp) -> Result<PathBuf, StoreError> {
    if exchange(new, target) {
        // If it cannot be renamed further, it stays where it is, and is named so.
        return Ok(move_aside(target, new, BEFORE, at).unwrap_or_else(|_| new.to_owned()));
    }
    let aside = move_aside(target, target, BEFORE, at)?;
    if let Err(error) = std::fs::rename(new, target) {
        std::fs::rename(&aside, target)?;
        return Err(error.into());
    }
    Ok(aside)
}

/// Whether the two names were exchanged; not every file system can. By the C library, where the tests of
/// a power cut see it.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use nix::fcntl::{AT_FDCWD, RenameFlags, renameat2};
    renameat2(AT_FDCWD, one, AT_FDCWD, other, RenameFlags::RENAME_EXCHANGE).is_ok()
}

/// Two renames have to do here.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn exchange(_one: &Path, _other: &Path) -> bool {
    false
}

/// A folder beside a vault's in which a backup is unpacked; gone again unless it takes the vault's place.
pub struct Restoring {
    folder: PathBuf,
    keep: Keep,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    Yes,
    No,
}

impl Restoring {
    /// Makes it. What an earlier restore left behind is moved aside.
    pub fn begin(target: &Path, at: Timestamp) -> Result<Self, StoreError> {
        folder::make_above(&std::path::absolute(target)?)?;
        let target = folder::real(target)?;
        let place = folder::sibling(&target, RESTORING);
        if place.exists() {
            move_aside(&target, &place, ".lost", at)?;
        }
        folder::make(&place)?;
        Ok(Self {
            folder: place,
            keep: Keep::No,
        })
    }

    /// Where the database goes, for its owner alone.
    pub fn ledger(&self) -> Result<File, StoreError> {
        Ok(make(&self.folder.join(LEDGER))?)
    }

    /// Writes the header and its copy.
    pub fn write_header(&self, bytes: &[u8]) -> Result<(), StoreError> {
        for name in [header::COPY, header::FILE] {
            let mut file = make(&self.folder.join(name))?;
            file.write_all(bytes)?;
            file.sync_all()?;
        }
        folder::sync_parent(&self.folder.join(LEDGER))
    }

    /// The vault in it, to be opened.
    pub fn locked(&self) -> Result<LockedVault, StoreError> {
        match Vault::locate(&self.folder)? {
            Presence::Vault(locked) => Ok(locked),
            Presence::None => Err(StoreError::HeaderMissing),
        }
    }

    /// It holds: from now on it is not removed, whatever happens while it takes its place.
    pub fn holds(mut self) {
        self.keep = Keep::Yes;
    }
}

impl Drop for Restoring {
    fn drop(&mut self) {
        if self.keep == Keep::No {
            // A copy of a file that the person still has.
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}
