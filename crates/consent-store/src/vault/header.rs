//! `vault.json` and its copy: which ways in there are, sealed under the key they lead to.

use std::path::Path;

use consent_core::id::VaultId;
use consent_core::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::folder;
use super::keys::{self, VaultKey};
use super::slots::Slot;
use crate::StoreError;

/// Name of the header.
pub(super) const FILE: &str = "vault.json";
/// Name of its copy.
pub(super) const COPY: &str = "vault.json.bak";
const LIMIT: u64 = 8 * 1024;
const FORMAT: u32 = 1;

/// The header of a vault.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Header {
    format: u32,
    min_reader: u32,
    pub(super) vault_id: VaultId,
    pub(super) created_at: Timestamp,
    #[serde(default)]
    pub(super) demo: bool,
    pub(super) epoch: u32,
    #[serde(default)]
    pending_epoch: Option<u32>,
    pub(super) kcv: String,
    pub(super) slots: Vec<Slot>,
    mac: String,
}

/// A header and the bytes it was read from.
pub(super) struct Found {
    pub(super) header: Header,
    pub(super) bytes: Vec<u8>,
    pub(super) is_copy: bool,
}

impl Header {
    pub(super) fn new(
        key: &VaultKey,
        vault_id: VaultId,
        created_at: Timestamp,
        demo: bool,
        slots: Vec<Slot>,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            format: FORMAT,
            min_reader: FORMAT,
            vault_id,
            created_at,
            demo,
            epoch: 1,
            pending_epoch: None,
            kcv: key.check_value()?,
            slots,
            mac: "0".repeat(64),
        })
    }

    /// The sealed text.
    pub(super) fn seal(&self, key: &VaultKey) -> Result<Vec<u8>, StoreError> {
        let text = serde_json::to_string_pretty(self).map_err(|_| StoreError::HeaderDamaged)?;
        keys::seal_text(&key.header_mac()?, &text)
    }

    fn parse(bytes: &[u8]) -> Result<Self, StoreError> {
        #[derive(Deserialize)]
        struct Start {
            format: u32,
            min_reader: u32,
        }
        let start: Start = serde_json::from_slice(bytes).map_err(|_| StoreError::HeaderDamaged)?;
        if start.format > FORMAT || start.min_reader > FORMAT {
            return Err(StoreError::TooNew {
                found: i64::from(start.min_reader.max(start.format)),
                known: i64::from(FORMAT),
            });
        }
        let header: Self = serde_json::from_slice(bytes).map_err(|_| StoreError::HeaderDamaged)?;
        if header.slots.is_empty() || !header.slots.iter().all(Slot::is_plausible) {
            return Err(StoreError::HeaderDamaged);
        }
        Ok(header)
    }
}

/// Reads header and copy: all that can be used, the header first. None: neither file is there.
pub(super) fn read(folder: &Path) -> Result<Option<Vec<Found>>, StoreError> {
    let mut found: Vec<Found> = Vec::new();
    let mut seen = false;
    for (name, is_copy) in [(FILE, false), (COPY, true)] {
        let bytes = match folder::read_limited(&folder.join(name), LIMIT) {
            Ok(None) => continue,
            Ok(Some(bytes)) => bytes,
            Err(StoreError::Damaged) => {
                seen = true;
                continue;
            }
            Err(error) => return Err(error),
        };
        seen = true;
        match Header::parse(&bytes) {
            Ok(header) if found.iter().all(|other| other.bytes != bytes) => found.push(Found {
                header,
                bytes,
                is_copy,
            }),
            Err(error @ StoreError::TooNew { .. }) => return Err(error),
            Ok(_) | Err(_) => {}
        }
    }
    match (seen, found.is_empty()) {
        (false, _) => Ok(None),
        (true, true) => Err(StoreError::HeaderDamaged),
        (true, false) => Ok(Some(found)),
    }
}

/// Puts a header back from its copy. What stood in its place may be another vault's only header, so it
/// is kept beside it, under a name that is free.
pub(super) fn mend(folder: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let place = folder.join(FILE);
    if place.exists() {
        let aside = (1_u32..=9_999)
            .map(|number| folder.join(format!("{FILE}.aside-{number}")))
            .find(|path| !path.exists())
            .ok_or(StoreError::HeaderDamaged)?;
        std::fs::rename(&place, aside)?;
    }
    write(folder, bytes)
}

/// Writes both files, the copy first.
pub(super) fn write(folder: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    folder::replace(&folder.join(COPY), bytes)?;
    folder::replace(&folder.join(FILE), bytes)
}
