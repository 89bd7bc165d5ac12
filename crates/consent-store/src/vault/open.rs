//! An open vault: the ledger file, its head outside the file, and the lock between writers.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use consent_core::id::{DeviceId, VaultId};
use consent_core::ledger::{ChainFault, ChainReport, Hash, LedgerEntry, verify_chains};
use consent_core::time::Timestamp;

use super::files::refused;
use super::head::Head;
use super::header::Header;
use super::keys::VaultKey;
use super::{LEDGER, SlotKind};
use crate::{Append, DeliveryKey, ErasableContent, LedgerFile, StoreError};

pub(crate) const WRITE_LOCK: &str = "write.lock";
/// Another writer is waited for this long, in steps of 20 ms.
const WAIT_STEPS: u32 = 500;

/// An unlocked vault.
pub struct OpenVault {
    folder: PathBuf,
    header: Header,
    key: VaultKey,
    file: LedgerFile,
    compared: Option<Timestamp>,
}

/// What verifying found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyReport {
    /// The chains, recomputed, and compared with the head file.
    pub chain: ChainReport,
    /// When the head file was written that they were compared with; none if there is none.
    pub compared_with_head_of: Option<Timestamp>,
    /// Pages whose authentication fails.
    pub page_errors: u32,
    /// Whether the database finds its own structure sound.
    pub structure_ok: bool,
}

/// A ledger file that is missing, empty or not encrypted is said before any key is tried.
pub(crate) fn check_ledger_file(path: &Path) -> Result<(), StoreError> {
    let regular = match std::fs::symlink_metadata(path) {
        Ok(meta) => meta.file_type().is_file(),
        Err(e) if e.kind() == ErrorKind::NotFound => return Err(StoreError::LedgerMissing),
        Err(e) => return Err(e.into()),
    };
    if !regular {
        return Err(StoreError::LedgerMissing);
    }
    let mut start = [0_u8; 16];
    match File::open(path).and_then(|mut file| file.read_exact(&mut start)) {
        Ok(()) if &start == b"SQLite format 3\0" => Err(StoreError::NotEncrypted),
        Ok(()) => Ok(()),
        Err(e) if e.kind() == ErrorKind::UnexpectedEof => Err(StoreError::LedgerMissing),
        Err(e) => Err(e.into()),
    }
}

struct WriteLock(File);

impl Drop for WriteLock {
    fn drop(&mut self) {
        // The system frees it with the file in any case.
        let _ = self.0.unlock();
    }
}

impl OpenVault {
    pub(crate) fn open(folder: PathBuf, header: Header, key: VaultKey) -> Result<Self, StoreError> {
        let database = key.database(header.vault_id, header.epoch);
        // The key was proved by its check value, so a file it does not open is a damaged file.
        let file = LedgerFile::open(&folder.join(LEDGER), &database).map_err(|e| match e {
            StoreError::WrongKey => StoreError::LedgerDamaged,
            other => other,
        })?;
        if file.vault_id()? != header.vault_id {
            return Err(StoreError::LedgerDamaged);
        }
        let head = Head::read(&folder, &key, header.vault_id)?;
        let compared = head.as_ref().map(|h| h.written_at);
        let vault = Self {
            folder,
            header,
            key,
            file,
            compared,
        };
        if let Some(head) = head {
            let entries = vault.entries()?;
            let report = verify_chains(&entries, &head.chain_heads());
            let missing = report.faults.iter().find_map(|fault| match fault {
                ChainFault::HeadMissing { seq, .. } => Some(*seq),
                _ => None,
            });
            if let Some(to) = missing {
                let have = report.heads.iter().map(|h| h.seq).max().unwrap_or(0);
                return Err(StoreError::EntriesMissing {
                    from: have.saturating_add(1).min(to),
                    to,
                });
            }
        }
        Ok(vault)
    }

    fn lock(&self) -> Result<WriteLock, StoreError> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options
            .open(self.folder.join(WRITE_LOCK))
            .map_err(|e| refused(&e))?;
        for _ in 0..WAIT_STEPS {
            if file.try_lock().is_ok() {
                return Ok(WriteLock(file));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Err(StoreError::Busy)
    }

    pub(crate) fn write_head(&self, at: Timestamp) -> Result<(), StoreError> {
        let entries = self.entries()?;
        let heads = verify_chains(&entries, &[]).heads;
        Head::write(
            &self.folder,
            &self.key,
            self.header.vault_id,
            &heads,
            entries.len(),
            at,
        )
    }

    /// Which vault.
    #[must_use]
    pub fn vault_id(&self) -> VaultId {
        self.header.vault_id
    }

    /// Whether it is for trying out.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.header.demo
    }

    /// The ways of opening it.
    #[must_use]
    pub fn slot_kinds(&self) -> Vec<SlotKind> {
        self.header.slots.iter().map(|s| s.kind).collect()
    }

    /// The device whose chain this vault extends.
    #[must_use]
    pub fn writer_device(&self) -> DeviceId {
        self.file.writer_device()
    }

    /// Every entry in the order of arrival.
    pub fn entries(&self) -> Result<Vec<LedgerEntry>, StoreError> {
        Ok(self
            .file
            .entries(0)?
            .into_iter()
            .map(|(_, entry)| entry)
            .collect())
    }

    /// Shows every entry to the closure inside the write transaction and stores what it decided; the
    /// head file follows before this returns.
    pub fn append<T, E: From<StoreError>>(
        &mut self,
        decide: impl FnOnce(&[LedgerEntry]) -> Result<(Append, T), E>,
    ) -> Result<(Vec<LedgerEntry>, T), E> {
        let lock = self.lock()?;
        let (entries, answer) = self.file.append(decide)?;
        if let Some(last) = entries.last() {
            self.write_head(last.recorded_at)?;
            self.compared = Some(last.recorded_at);
        }
        drop(lock);
        Ok((entries, answer))
    }

    /// An erasable content, if it is there.
    pub fn content(&self, digest: Hash) -> Result<Option<ErasableContent>, StoreError> {
        self.file.content(digest)
    }

    /// Every erasable content.
    pub fn contents(&self) -> Result<Vec<ErasableContent>, StoreError> {
        self.file.contents()
    }

    /// Reminders that were claimed before.
    pub fn delivered_keys(&self) -> Result<Vec<DeliveryKey>, StoreError> {
        self.file.delivered_keys()
    }

    /// Claims a reminder; `false` if it was claimed before.
    pub fn claim_delivery(&mut self, key: &DeliveryKey, at: Timestamp) -> Result<bool, StoreError> {
        let _lock = self.lock()?;
        self.file.claim_delivery(key, at)
    }

    /// Notes that a claimed reminder was handed to the system.
    pub fn mark_handed(&mut self, key: &DeliveryKey, at: Timestamp) -> Result<(), StoreError> {
        let _lock = self.lock()?;
        self.file.mark_handed(key, at)
    }

    /// Gives a claim back that could not be handed over.
    pub fn release_delivery(&mut self, key: &DeliveryKey) -> Result<(), StoreError> {
        let _lock = self.lock()?;
        self.file.release_delivery(key)
    }

    /// Looks at everything: every hash and link, the head file, every page, the structure.
    pub fn verify(&self) -> Result<VerifyReport, StoreError> {
        let head = Head::read(&self.folder, &self.key, self.header.vault_id)?;
        let heads = head.as_ref().map(Head::chain_heads).unwrap_or_default();
        let entries = self.entries()?;
        let (page_errors, structure_ok) = self.file.integrity()?;
        Ok(VerifyReport {
            chain: verify_chains(&entries, &heads),
            compared_with_head_of: head.map(|h| h.written_at).or(self.compared),
            page_errors,
            structure_ok,
        })
    }
}
