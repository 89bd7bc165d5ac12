//! Kinds of days that a person is reminded of: those in the ledger, and those that follow from it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::settings::{LeadTimes, Series};
use crate::deadlines::DeadlineKind;

crate::choices::codes!(
    /// Why a day matters. The last three are computed from what is recorded, never recorded themselves.
    DateKind {
        /// The provider asks for a decision by then.
        DecideBy = "decide-by",
        /// The person's own date.
        Own = "own",
        /// A switch that was seen long ago, or whose terms changed, is to be looked at again.
        ReCheck = "re-check",
        /// By then the provider says that deleted content is gone.
        KeptUntil = "kept-until",
        /// An order that suspends deletion is to be looked at again: it may have ended.
        HoldReview = "hold-review",
    }
);

impl DateKind {
    /// The points of such a day with these lead times. Nobody has to act before a computed day, so it
    /// has no last safe day, and nothing comes after it; no lead at all is no reminder at all.
    #[must_use]
    pub fn series(self, leads: &[u16]) -> Series {
        if leads.is_empty() {
            return Series::silent();
        }
        let series = Series::leads(leads);
        if self.asks() {
            series.with_safe_day()
        } else {
            series
        }
    }

    /// Whether the day follows from what is recorded and stands in no entry.
    #[must_use]
    pub const fn is_computed(self) -> bool {
        !self.asks()
    }

    /// Whether the person must act before the day.
    #[must_use]
    pub const fn asks(self) -> bool {
        matches!(self, Self::DecideBy | Self::Own)
    }

    /// The lead times of this kind among all of them.
    #[must_use]
    pub fn leads_of(self, all: &LeadTimes) -> &[u16] {
        match self {
            Self::DecideBy => &all.decide_by,
            Self::Own => &all.own,
            Self::ReCheck => &all.re_check,
            Self::KeptUntil => &all.kept_until,
            Self::HoldReview => &all.hold_review,
        }
    }
}

impl From<DeadlineKind> for DateKind {
    fn from(kind: DeadlineKind) -> Self {
        match kind {
            DeadlineKind::DecideBy => Self::DecideBy,
            DeadlineKind::Own => Self::Own,
        }
    }
}
