//! The verifier: recomputes every hash and link, and stops believing at the first fault of a chain.

use std::collections::{BTreeMap, BTreeSet};

use super::encoding::Hash;
use super::entry::{ChainHead, LedgerEntry, genesis_hash};
use crate::id::{DeviceId, EntryId};

/// What is wrong with one entry of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainFault {
    /// The place is not the one after the entry before.
    Gap {
        /// Whose chain.
        device_id: DeviceId,
        /// The place that was due.
        expected: u64,
        /// The place that was found.
        found: u64,
    },
    /// The link does not name the entry before.
    BrokenLink {
        /// The entry whose link is wrong.
        entry_id: EntryId,
        /// Whose chain.
        device_id: DeviceId,
        /// Its place.
        seq: u64,
    },
    /// The stored hash is not that of the stored bytes.
    WrongHash {
        /// The entry that was changed.
        entry_id: EntryId,
        /// Whose chain.
        device_id: DeviceId,
        /// Its place.
        seq: u64,
    },
    /// A head known from elsewhere is not in the chain.
    HeadMissing {
        /// Whose chain.
        device_id: DeviceId,
        /// The place that the known head names.
        seq: u64,
    },
}

/// What verifying found: how far each chain is sound, and every fault.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChainReport {
    /// How many entries were looked at.
    pub entries: u64,
    /// The last sound place of each device.
    pub heads: Vec<ChainHead>,
    /// What is wrong; empty if nothing is.
    pub faults: Vec<ChainFault>,
}

impl ChainReport {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Verifies entries, each device's in the order of their `seq`, against each other and against heads
/// that are known from elsewhere. A chain shorter than a known head is a fault.
#[must_use]
pub fn verify_chains<'a>(
    entries: impl IntoIterator<Item = &'a LedgerEntry>,
    known_heads: &[ChainHead],
) -> ChainReport {
    verify_after(&[], entries, known_heads)
}

/// Verifies entries that follow on heads which were verified before. What it reports counts these
/// entries, and names the heads of all chains.
#[must_use]
pub fn verify_extension<'a>(
    verified: &[ChainHead],
    entries: impl IntoIterator<Item = &'a LedgerEntry>,
) -> ChainReport {
    verify_after(verified, entries, &[])
}

fn verify_after<'a>(
    verified: &[ChainHead],
    entries: impl IntoIterator<Item = &'a LedgerEntry>,
    known_heads: &[ChainHead],
) -> ChainReport {
    let mut report = ChainReport::default();
    let mut heads: BTreeMap<DeviceId, ChainHead> = verified
        .iter()
        .map(|head| (head.device_id, *head))
        .collect();
    let mut broken: BTreeSet<DeviceId> = BTreeSet::new();
    let mut wanted: BTreeMap<(DeviceId, u64), Hash> = known_heads
        .iter()
        .filter(|h| h.seq > 0)
        .map(|h| ((h.device_id, h.seq), h.hash))
        .collect();
    for entry in entries {
        report.entries = report.entries.saturating_add(1);
        let device_id = entry.device_id;
        let head = heads
            .entry(device_id)
            .or_insert_with(|| ChainHead::genesis(device_id));
        if broken.contains(&device_id) {
            continue;
        }
        let fault = fault_of(entry, head);
        if let Some(fault) = fault {
            report.faults.push(fault);
            broken.insert(device_id);
            continue;
        }
        *head = ChainHead::after(entry);
        if wanted.get(&(device_id, entry.seq)) == Some(&entry.hash) {
            wanted.remove(&(device_id, entry.seq));
        }
    }
    for head in known_heads.iter().filter(|h| h.seq == 0) {
        if head.hash != genesis_hash(head.device_id) {
            report.faults.push(ChainFault::HeadMissing {
                device_id: head.device_id,
                seq: 0,
            });
        }
    }
    for ((device_id, seq), _) in wanted {
        report
            .faults
            .push(ChainFault::HeadMissing { device_id, seq });
    }
    report.heads = heads.into_values().collect();
    report
}

fn fault_of(entry: &LedgerEntry, head: &ChainHead) -> Option<ChainFault> {
    let (device_id, entry_id, seq) = (entry.device_id, entry.entry_id, entry.seq);
    let expected = head.seq.saturating_add(1);
    if seq != expected {
        Some(ChainFault::Gap {
            device_id,
            expected,
            found: seq,
        })
    } else if entry.prev_hash != head.hash {
        Some(ChainFault::BrokenLink {
            entry_id,
            device_id,
            seq,
        })
    } else if entry.hash != entry.computed_hash() {
        Some(ChainFault::WrongHash {
            entry_id,
            device_id,
            seq,
        })
    } else {
        None
    }
}
