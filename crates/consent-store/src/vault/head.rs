//! The head file: how far the ledger had come, so that a rolled-back database is noticed.

use std::path::Path;

use consent_core::event::MissingEntries;
use consent_core::id::VaultId;
use consent_core::ledger::ChainHead;
use consent_core::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::folder;
use super::keys::{self, VaultKey};
use crate::{LedgerFile, StoreError};

/// Name of the head file.
pub(super) const FILE: &str = "head";
pub(super) const LIMIT: u64 = 64 * 1024;

/// What the head file says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct HeadFile {
    format: u32,
    vault_id: VaultId,
    heads: Vec<ChainHead>,
    pub(super) entries: u64,
    pub(super) written_at: Timestamp,
    mac: String,
}

impl HeadFile {
    pub(super) fn new(
        vault_id: VaultId,
        heads: &[ChainHead],
        entries: u64,
        written_at: Timestamp,
    ) -> Self {
        Self {
            format: 1,
            vault_id,
            heads: heads.to_vec(),
            entries,
            written_at,
            mac: "0".repeat(64),
        }
    }

    /// The chains' last entries it names.
    pub(super) fn heads(&self) -> impl Iterator<Item = ChainHead> + '_ {
        self.heads.iter().copied()
    }

    /// Puts it in place of the one before.
    pub(super) fn write(&self, folder: &Path, key: &VaultKey) -> Result<(), StoreError> {
        // A head that was read has the seal of another key in it.
        let plain = Self {
            mac: "0".repeat(64),
            ..self.clone()
        };
        let text = serde_json::to_string_pretty(&plain).map_err(|_| StoreError::Damaged)?;
        let bytes = keys::seal_text(&key.head_mac()?, &text)?;
        folder::replace(&folder.join(FILE), &bytes)
    }

    /// Reads it; none if it is missing, damaged or not sealed by this vault.
    pub(super) fn read(
        folder: &Path,
        key: &VaultKey,
        vault_id: VaultId,
    ) -> Result<Option<Self>, StoreError> {
        let bytes = match folder::read_limited(&folder.join(FILE), LIMIT) {
            Ok(Some(bytes)) => bytes,
            Ok(None) | Err(StoreError::Damaged) => return Ok(None),
            Err(error) => return Err(error),
        };
        if !keys::is_sealed(&key.head_mac()?, &bytes)? {
            return Ok(None);
        }
        let head: Option<Self> = serde_json::from_slice(&bytes).ok();
        Ok(head.filter(|head| head.vault_id == vault_id && head.format == 1))
    }
}

/// Each head must be an entry of that device's chain with that hash. Where a chain ends before, what is
/// missing comes back, unless the person was told of it before and went on without it.
pub(super) fn missing(
    file: &LedgerFile,
    heads: impl Iterator<Item = ChainHead>,
) -> Result<Vec<MissingEntries>, StoreError> {
    let mut missing: Vec<MissingEntries> = vec![];
    for head in heads.filter(|head| head.seq > 0) {
        let last = file.last_seq(head.device_id)?;
        if last < head.seq {
            if file.is_let_go(head.device_id, head.seq)? {
                continue;
            }
            // The file and the key store may both know of it.
            let known = missing
                .iter_mut()
                .find(|one| one.device_id == head.device_id);
            match known {
                Some(known) => known.to = known.to.max(head.seq),
                None => missing.push(MissingEntries {
                    device_id: head.device_id,
                    from: last.saturating_add(1),
                    to: head.seq,
                }),
            }
        } else if file.hash_at(head.device_id, head.seq)? != Some(head.hash) {
            return Err(StoreError::ChainBroken);
        }
    }
    Ok(missing)
}

impl From<MissingEntries> for StoreError {
    fn from(missing: MissingEntries) -> Self {
        Self::EntriesMissing {
            device_id: missing.device_id,
            from: missing.from,
            to: missing.to,
        }
    }
}
