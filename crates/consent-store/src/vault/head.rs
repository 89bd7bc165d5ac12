//! The head file: how far the ledger had come, so that a rolled-back database is noticed.

use std::path::Path;

use consent_core::id::{DeviceId, VaultId};
use consent_core::ledger::{ChainHead, Hash, LedgerEntry};
use consent_core::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::folder;
use super::keys::{self, VaultKey};
use crate::StoreError;

/// Name of the head file.
pub(super) const FILE: &str = "head";
const LIMIT: u64 = 64 * 1024;

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
        let text = serde_json::to_string_pretty(self).map_err(|_| StoreError::Damaged)?;
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

/// Each head must be an entry of that device's chain with that hash.
pub(super) fn compare(
    entries: &[LedgerEntry],
    heads: impl Iterator<Item = ChainHead>,
) -> Result<(), StoreError> {
    for head in heads.filter(|head| head.seq > 0) {
        let chain = || {
            entries
                .iter()
                .filter(|entry| entry.device_id == head.device_id)
        };
        let last = chain().map(|entry| entry.seq).max().unwrap_or(0);
        if last < head.seq {
            return Err(StoreError::EntriesMissing {
                device_id: head.device_id,
                from: last.saturating_add(1),
                to: head.seq,
            });
        }
        if !chain().any(|entry| entry.seq == head.seq && entry.hash == head.hash) {
            return Err(StoreError::ChainBroken);
        }
    }
    Ok(())
}
