//! Zones as a question: the product ships no table of them; the platform answers from the system.

use super::timestamp::{LocalTime, Offset, Timestamp};

/// What a wall-clock reading means in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalReading {
    /// The instant it stands for: the first, if the clock showed it twice; in a gap, the one that
    /// follows with the offset before the gap.
    pub at: Timestamp,
}

/// The user's zone, past and future.
pub trait Zone {
    /// The name, for the record.
    fn name(&self) -> &str;
    /// The offset in force at an instant.
    fn offset_at(&self, at: Timestamp) -> Offset;

    /// The instant of a wall-clock reading: the first of two, or, in a gap, with the offset before it.
    fn instant_of(&self, local: LocalTime) -> Option<LocalReading> {
        let guess = Timestamp::from_local(local, Offset::UTC)?;
        // A zone's offset never changes twice within the 36 hours around a reading.
        let before = self.offset_at(guess.plus_seconds(-18 * 3600));
        let after = self.offset_at(guess.plus_seconds(18 * 3600));
        let with_before = Timestamp::from_local(local, before)?;
        let with_after = Timestamp::from_local(local, after)?;
        let fits = |at: Timestamp, offset: Offset| self.offset_at(at) == offset;
        let at = match (fits(with_before, before), fits(with_after, after)) {
            (true, true) => with_before.min(with_after),
            (false, true) => with_after,
            // In a gap neither fits: the offset before the gap counts.
            _ => with_before,
        };
        Some(LocalReading { at })
    }
}

/// A zone that never changes; UTC, or a stated offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedZone {
    /// Its name.
    pub name: String,
    /// Its offset, always.
    pub offset: Offset,
}

impl Zone for FixedZone {
    fn name(&self) -> &str {
        &self.name
    }
    fn offset_at(&self, _at: Timestamp) -> Offset {
        self.offset
    }
}
