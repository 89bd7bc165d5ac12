//! A zone given as data, so that tests need no table of the system.

use serde::Deserialize;

use super::timestamp::{Offset, Timestamp};
use super::zone::Zone;

/// From an instant on, another offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct OffsetChange {
    /// The first instant of the new offset.
    pub at: Timestamp,
    /// The new offset.
    pub offset: Offset,
}

/// A zone as a list of its changes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct TableZone {
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// The offset before the first change.
    pub initial: Offset,
    /// Every change, oldest first.
    pub changes: Vec<OffsetChange>,
}

impl Zone for TableZone {
    fn name(&self) -> &str {
        &self.name
    }
    fn offset_at(&self, at: Timestamp) -> Offset {
        self.changes
            .iter()
            .rev()
            .find(|change| change.at <= at)
            .map_or(self.initial, |change| change.offset)
    }
}
