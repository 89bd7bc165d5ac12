//! The head file: how far the ledger had come, so that a rolled-back database is noticed.

use std::path::Path;

use consent_core::id::{DeviceId, VaultId};
use consent_core::ledger::{ChainHead, Hash};
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
    heads: Vec<Head>,
    pub(super) entries: u64,
    pub(super) written_at: Timestamp,
    mac: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Head {
    device_id: DeviceId,
    seq: u64,
    hash: Hash,
}

impl HeadFile {
    pub(super) fn new(
        vault_id: VaultId,
        heads: &[ChainHead],
        entries: u64,
        written_at: Timestamp,
    ) -> Self {
        let heads = heads
            .iter()
            .map(|head| Head {
                device_id: head.device_id,
                seq: head.seq,
                hash: head.hash,
            })
            .collect();
        Self {
            format: 1,
            vault_id,
            heads,
            entries,
            written_at,
            mac: "0".repeat(64),
        }
    }

    /// The chains' last entries it names.
    pub(super) fn heads(&self) -> impl Iterator<Item = ChainHead> + '_ {
        self.heads.iter().map(|head| ChainHead {
            device_id: head.device_id,
            seq: head.seq,
            hash: head.hash,
        })
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

/// Entries that a head has seen and the database does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Missing {
    pub(crate) device_id: DeviceId,
    pub(crate) from: u64,
    pub(crate) to: u64,
}

/// Each head must be an entry of that device's chain with that hash. Where a chain ends before, what is
/// missing comes back, unless the person was told of it before and went on without it.
pub(super) fn missing(
    file: &LedgerFile,
    heads: impl Iterator<Item = ChainHead>,
) -> Result<Vec<Missing>, StoreError> {
    let mut missing = vec![];
    for head in heads.filter(|head| head.seq > 0) {
        let last = file.last_seq(head.device_id)?;
        if last < head.seq {
            if !file.is_let_go(head.device_id, head.seq)? {
                missing.push(Missing {
                    device_id: head.device_id,
                    from: last.saturating_add(1),
                    to: head.seq,
                });
            }
        } else if file.hash_at(head.device_id, head.seq)? != Some(head.hash) {
            return Err(StoreError::ChainBroken);
        }
    }
    Ok(missing)
}

impl From<Missing> for StoreError {
    fn from(missing: Missing) -> Self {
        Self::EntriesMissing {
            device_id: missing.device_id,
            from: missing.from,
            to: missing.to,
        }
    }
}
