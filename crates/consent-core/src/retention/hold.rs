//! A hold: something outside the terms, such as a court's order, that suspends deletion for a while.

use serde::{Deserialize, Serialize};

use super::rule::Scope;
use crate::time::{CivilDate, Period};

/// The days in which something must have been removed (or, not removed, created) to be caught.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldWindow {
    /// The first day.
    pub from: CivilDate,
    /// The last day.
    pub to: CivilDate,
}

impl HoldWindow {
    /// Whether the day lies in the window, both ends included.
    #[must_use]
    pub fn has(&self, day: CivilDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// A hold on deletion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldRule {
    /// The name by which the trace speaks of it.
    pub id: String,
    /// The first day of the hold.
    pub from: CivilDate,
    /// The last day, if an end is known.
    #[serde(default)]
    pub to: Option<CivilDate>,
    /// How long the provider takes to catch up once it is over.
    pub after: Period,
    /// Which items it reaches.
    #[serde(flatten)]
    pub scope: Scope,
    /// Catches only what was removed or created in these days.
    #[serde(default)]
    pub window: Option<HoldWindow>,
}
