//! What a use case changed, so that views know what to read again.

use serde::Serialize;

use consent_core::id::EntryId;

/// The entries that were written and the slices whose views must reload.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ChangeSet {
    /// Entries written, in order.
    pub entries: Vec<EntryId>,
    /// Their place in the ledger of this device, for the receipt ("#6").
    pub numbers: Vec<u32>,
    /// Slices to read again: `services`, `choices`, `deadlines`, `retention`, `history`.
    pub slices: Vec<&'static str>,
}

impl ChangeSet {
    pub(crate) fn of(entries: &[consent_core::ledger::LedgerEntry]) -> Self {
        let mut slices = vec![];
        for entry in entries {
            let touched: &[&'static str] = match entry.stream.split(':').next().unwrap_or_default()
            {
                "deadline" => &["deadlines"],
                "hold" => &["retention"],
                _ => &["services", "choices", "deadlines", "retention"],
            };
            for slice in touched.iter().chain(&["history"]) {
                if !slices.contains(slice) {
                    slices.push(*slice);
                }
            }
        }
        Self {
            entries: entries.iter().map(|e| e.entry_id).collect(),
            numbers: entries
                .iter()
                .map(|e| u32::try_from(e.seq).unwrap_or(u32::MAX))
                .collect(),
            slices,
        }
    }
}

impl ChangeSet {
    pub(crate) fn join(&mut self, other: Self) {
        self.entries.extend(other.entries);
        self.numbers.extend(other.numbers);
        for slice in other.slices {
            if !self.slices.contains(&slice) {
                self.slices.push(slice);
            }
        }
    }
}
