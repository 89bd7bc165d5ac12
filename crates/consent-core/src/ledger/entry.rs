//! Entries and how one is sealed to the head of its device's chain.

use serde::{Deserialize, Serialize};

use super::encoding::{Hash, Preimage};
use crate::id::{DeviceId, EntryId};
use crate::time::{Occurred, Timestamp};

/// An entry as it stands in the ledger; its bytes are never rewritten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerEntry {
    /// Whose chain.
    pub device_id: DeviceId,
    /// Place in that chain, from 1, without gaps.
    pub seq: u64,
    /// Id of the entry.
    pub entry_id: EntryId,
    /// Whose story: `account:<id>`, `deadline:<id>`, `ledger`, ...
    pub stream: String,
    /// Stable name of the event.
    pub event_type: String,
    /// Shape of the payload.
    pub event_version: u32,
    /// When it happened, as told.
    pub occurred: Occurred,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// The stored JSON, byte for byte.
    pub payload: String,
    /// Hash of the entry before, or of the device's genesis.
    pub prev_hash: Hash,
    /// Hash of this entry.
    pub hash: Hash,
}

impl LedgerEntry {
    /// What the hash of this entry must be, from its other fields.
    #[must_use]
    pub fn computed_hash(&self) -> Hash {
        Preimage::new("consent-ledger/entry/v1")
            .written(&self.device_id)
            .integer(self.seq)
            .written(&self.entry_id)
            .text(&self.stream)
            .text(&self.event_type)
            .integer(u64::from(self.event_version))
            .written(&self.occurred)
            .written(&self.recorded_at)
            .text(&self.payload)
            .bytes(self.prev_hash.as_bytes())
            .finish()
    }
}

/// The last sealed place of one device's chain; `seq` 0 is its genesis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainHead {
    /// Whose chain.
    pub device_id: DeviceId,
    /// Place of its last entry; 0 if it has none.
    pub seq: u64,
    /// Hash of that entry, or the genesis.
    pub hash: Hash,
}

impl ChainHead {
    /// The head of a device that has not written yet.
    #[must_use]
    pub fn genesis(device_id: DeviceId) -> Self {
        Self {
            device_id,
            seq: 0,
            hash: genesis_hash(device_id),
        }
    }

    /// The head after this entry.
    #[must_use]
    pub fn after(entry: &LedgerEntry) -> Self {
        Self {
            device_id: entry.device_id,
            seq: entry.seq,
            hash: entry.hash,
        }
    }
}

/// An entry that is decided, but not yet sealed to a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryDraft {
    /// Id of the entry to be.
    pub entry_id: EntryId,
    /// Whose story.
    pub stream: String,
    /// Stable name of the event.
    pub event_type: String,
    /// Shape of the payload.
    pub event_version: u32,
    /// When it happened, as told.
    pub occurred: Occurred,
    /// When it is written down.
    pub recorded_at: Timestamp,
    /// JSON to be stored byte for byte.
    pub payload: String,
}

/// Gives a draft its place, its link and its hash.
#[must_use]
pub fn seal(head: &ChainHead, draft: EntryDraft) -> LedgerEntry {
    let mut entry = LedgerEntry {
        device_id: head.device_id,
        seq: head.seq.saturating_add(1),
        entry_id: draft.entry_id,
        stream: draft.stream,
        event_type: draft.event_type,
        event_version: draft.event_version,
        occurred: draft.occurred,
        recorded_at: draft.recorded_at,
        payload: draft.payload,
        prev_hash: head.hash,
        hash: head.hash,
    };
    entry.hash = entry.computed_hash();
    entry
}

/// The hash a device's first entry links to.
#[must_use]
pub fn genesis_hash(device_id: DeviceId) -> Hash {
    Preimage::new("consent-ledger/genesis/v1")
        .written(&device_id)
        .finish()
}

/// The salted digest that stands in a chain for content kept outside it, so that the content can be
/// erased and not guessed. The salt is 32 random bytes.
#[must_use]
pub fn content_digest(salt: &[u8; 32], bytes: &[u8]) -> Hash {
    Preimage::new("consent-ledger/content/v1")
        .bytes(salt)
        .bytes(bytes)
        .finish()
}
