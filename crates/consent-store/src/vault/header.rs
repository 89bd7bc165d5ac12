//! `vault.json` and its copy: which ways in there are, sealed under the key they lead to.

use std::path::Path;

use consent_core::id::VaultId;
use consent_core::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::folder;
use super::keys::{self, VaultKey};
use super::slots::{Slot, SlotKind};
use crate::StoreError;

/// Name of the header.
pub(super) const FILE: &str = "vault.json";
/// Name of its copy.
pub(super) const COPY: &str = "vault.json.bak";
pub(super) const LIMIT: u64 = 8 * 1024;
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
    /// Rises with each change of this file, so that of two sealed copies the later one is known.
    #[serde(default)]
    pub(super) revision: u64,
    pub(super) epoch: u32,
    /// Keys that are being changed: what the vault has afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) pending: Option<Pending>,
    pub(super) kcv: String,
    pub(super) slots: Vec<Slot>,
    /// The key store that last kept a key, and since when: for a message, not for trust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) backend: Option<Backend>,
    /// To whom backups are written that only the words open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) backup_to: Option<String>,
    mac: String,
    /// What a later version wrote; kept as it is.
    #[serde(flatten)]
    unknown: serde_json::Map<String, serde_json::Value>,
}

/// The other side of a change of keys that is not finished. Each key leads to the other, so that any
/// secret of before or after opens the vault wherever the change was cut off.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Pending {
    pub(super) epoch: u32,
    pub(super) kcv: String,
    pub(super) slots: Vec<Slot>,
    /// The new key wrapped under the old one, nonce first.
    pub(super) forward: String,
    /// The old key wrapped under the new one, nonce first.
    pub(super) back: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) backup_to: Option<String>,
}

/// A key store that kept a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Backend {
    pub(super) name: String,
    pub(super) since: Timestamp,
}

/// A header and the bytes it was read from.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) header: Header,
    pub(super) bytes: Vec<u8>,
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
            revision: 0,
            epoch: 1,
            pending: None,
            kcv: key.check_value()?,
            slots,
            backend: None,
            backup_to: None,
            mac: "0".repeat(64),
            unknown: serde_json::Map::new(),
        })
    }

    /// The kinds of its ways in, each once.
    pub(super) fn kinds(&self) -> Vec<SlotKind> {
        let mut kinds = vec![];
        for slot in &self.slots {
            if !kinds.contains(&slot.kind) {
                kinds.push(slot.kind);
            }
        }
        kinds
    }

    /// The sealed text.
    pub(super) fn seal(&self, key: &VaultKey) -> Result<Vec<u8>, StoreError> {
        let plain = Self {
            mac: "0".repeat(64),
            ..self.clone()
        };
        let text = serde_json::to_string_pretty(&plain).map_err(|_| StoreError::HeaderDamaged)?;
        keys::seal_text(&key.header_mac()?, &text)
    }

    /// Puts this header in place of the one before, the copy first: wherever it is cut off, one of the
    /// two is whole.
    pub(super) fn replace(&mut self, folder: &Path, key: &VaultKey) -> Result<Found, StoreError> {
        self.revision = self.revision.saturating_add(1);
        let bytes = self.seal(key)?;
        if u64::try_from(bytes.len()).is_ok_and(|length| length > LIMIT) {
            return Err(StoreError::HeaderFull);
        }
        write(folder, &bytes)?;
        Ok(Found {
            header: self.clone(),
            bytes,
        })
    }

    pub(super) fn parse(bytes: &[u8]) -> Result<Self, StoreError> {
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
        let next = header.pending.iter().flat_map(|pending| &pending.slots);
        if header.slots.is_empty() || !header.slots.iter().chain(next).all(Slot::is_plausible) {
            return Err(StoreError::HeaderDamaged);
        }
        Ok(header)
    }
}

/// Reads header and copy: all that can be used, the header first. None: neither file is there.
pub(super) fn read(folder: &Path) -> Result<Option<Vec<Found>>, StoreError> {
    let mut found: Vec<Found> = Vec::new();
    let mut newer: Vec<(Vec<u8>, StoreError)> = Vec::new();
    let mut seen = false;
    for name in [FILE, COPY] {
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
            Ok(header) if found.iter().all(|other| other.bytes != bytes) => {
                found.push(Found { header, bytes });
            }
            Err(error @ StoreError::TooNew { .. }) => newer.push((bytes, error)),
            Ok(_) | Err(_) => {}
        }
    }
    let is_spoiled = |bytes: &[u8]| found.iter().any(|good| has_seal_of(bytes, &good.bytes));
    if let Some((_, error)) = newer.into_iter().find(|(bytes, _)| !is_spoiled(bytes)) {
        return Err(error);
    }
    match (seen, found.is_empty()) {
        (false, _) => Ok(None),
        (true, true) => Err(StoreError::HeaderDamaged),
        (true, false) => Ok(Some(found)),
    }
}

/// Whether one text has the very seal of another that says something else. A later version seals what it
/// writes, and no two texts have one seal: then a bit flipped, and there is no later version.
fn has_seal_of(bytes: &[u8], other: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Sealed {
        mac: String,
    }
    let seal = |bytes: &[u8]| {
        serde_json::from_slice::<Sealed>(bytes)
            .ok()
            .map(|sealed| sealed.mac)
    };
    bytes != other && seal(bytes).is_some_and(|mac| Some(mac) == seal(other))
}

/// The header as it stands in the folder now, if it is a later one than this under the same key: another
/// program may have changed it.
pub(super) fn latest(folder: &Path, known: &Header, key: &VaultKey) -> Result<Header, StoreError> {
    let mac = key.header_mac()?;
    let mut latest = known.clone();
    for found in read(folder)?.unwrap_or_default() {
        if found.header.revision > latest.revision && keys::is_sealed(&mac, &found.bytes)? {
            latest = found.header;
        }
    }
    Ok(latest)
}

/// Whether both files hold these bytes.
pub(super) fn agree(folder: &Path, bytes: &[u8]) -> Result<bool, StoreError> {
    let holds = |name| match folder::read_limited(&folder.join(name), LIMIT) {
        Ok(found) => Ok(found.as_deref() == Some(bytes)),
        Err(StoreError::Damaged) => Ok(false),
        Err(error) => Err(error),
    };
    Ok(holds(FILE)? && holds(COPY)?)
}

/// Makes both files say what the one says that was used. What stood in a place and is not sealed by this
/// vault may be another vault's only header, so it is kept beside it, under a name that is free.
pub(super) fn mend(folder: &Path, key: &VaultKey, bytes: &[u8]) -> Result<(), StoreError> {
    let mac = key.header_mac()?;
    for name in [FILE, COPY] {
        let place = folder.join(name);
        match folder::read_limited(&place, LIMIT) {
            Ok(None) => continue,
            Ok(Some(found)) if keys::is_sealed(&mac, &found)? => continue,
            Ok(Some(_)) | Err(StoreError::Damaged) => {}
            Err(error) => return Err(error),
        }
        put_aside(folder, &place)?;
    }
    write(folder, bytes)
}

/// Keeps whatever stands in the places of the headers under names that are free.
pub(super) fn set_aside(folder: &Path) -> Result<(), StoreError> {
    for name in [FILE, COPY] {
        let place = folder.join(name);
        if place.exists() {
            put_aside(folder, &place)?;
        }
    }
    Ok(())
}

fn put_aside(folder: &Path, place: &Path) -> Result<(), StoreError> {
    let aside = (1_u32..=9_999)
        .map(|number| folder.join(format!("{FILE}.aside-{number}")))
        .find(|path| !path.exists())
        .ok_or(StoreError::HeaderDamaged)?;
    Ok(std::fs::rename(place, aside)?)
}

/// Writes both files, the copy first.
pub(super) fn write(folder: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    folder::replace(&folder.join(COPY), bytes)?;
    folder::replace(&folder.join(FILE), bytes)
}
