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
    let mut chain = ChainVerifier::new(&[], known_heads);
    entries.into_iter().for_each(|entry| chain.take(entry));
    chain.finish()
}

/// Verifies entries that follow on heads which were verified before. What it reports counts these
/// entries, and names the heads of all chains.
#[must_use]
pub fn verify_extension<'a>(
    verified: &[ChainHead],
    entries: impl IntoIterator<Item = &'a LedgerEntry>,
) -> ChainReport {
    let mut chain = ChainVerifier::new(verified, &[]);
    entries.into_iter().for_each(|entry| chain.take(entry));
    chain.finish()
}

/// Verifies entries one at a time, so that not all of them need be held.
#[derive(Debug, Clone)]
pub struct ChainVerifier {
    report: ChainReport,
    heads: BTreeMap<DeviceId, ChainHead>,
    broken: BTreeSet<DeviceId>,
    wanted: BTreeMap<(DeviceId, u64), Hash>,
}

impl ChainVerifier {
    /// Begins after heads that were verified before; heads that are known from elsewhere must come.
    #[must_use]
    pub fn new(verified: &[ChainHead], known_heads: &[ChainHead]) -> Self {
        let of_no_device = known_heads
            .iter()
            .filter(|head| head.seq == 0 && head.hash != genesis_hash(head.device_id));
        let faults = of_no_device.map(|head| ChainFault::HeadMissing {
            device_id: head.device_id,
            seq: 0,
        });
        Self {
            report: ChainReport {
                faults: faults.collect(),
                ..ChainReport::default()
            },
            heads: verified
                .iter()
                .map(|head| (head.device_id, *head))
                .collect(),
            broken: BTreeSet::new(),
            wanted: known_heads
                .iter()
                .filter(|head| head.seq > 0)
                .map(|head| ((head.device_id, head.seq), head.hash))
                .collect(),
        }
    }

    /// Looks at the next entry; those of one device come in the order of their `seq`.
    pub fn take(&mut self, entry: &LedgerEntry) {
        self.report.entries = self.report.entries.saturating_add(1);
        let device_id = entry.device_id;
        let head = self
            .heads
            .entry(device_id)
            .or_insert_with(|| ChainHead::genesis(device_id));
        if self.broken.contains(&device_id) {
            return;
        }
        if let Some(fault) = fault_of(entry, head) {
            self.report.faults.push(fault);
            self.broken.insert(device_id);
            return;
        }
        *head = ChainHead::after(entry);
        let place = (device_id, entry.seq);
        if self.wanted.get(&place) == Some(&entry.hash) {
            self.wanted.remove(&place);
        }
    }

    /// What all of it came to.
    #[must_use]
    pub fn finish(mut self) -> ChainReport {
        let missing = self.wanted.into_keys();
        self.report
            .faults
            .extend(missing.map(|(device_id, seq)| ChainFault::HeadMissing { device_id, seq }));
        self.report.heads = self.heads.into_values().collect();
        self.report
    }
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
