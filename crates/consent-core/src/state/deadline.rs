//! Dates to act by, as the ledger tells them.

use crate::choices::Purpose;
use crate::deadlines::{DeadlineKind, Inclusive, StatedOffset};
use crate::id::{AccountId, DeadlineId, FactId};
use crate::ledger::Hash;
use crate::time::{CivilDate, Timestamp};

/// One announced value of a deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineRevision {
    /// 1, 2, ...
    pub revision: u32,
    /// The day; none if withdrawn.
    pub date: Option<CivilDate>,
    /// Whether "by" includes the day.
    pub inclusive: Inclusive,
    /// Where the day ends.
    pub offset: StatedOffset,
    /// When it was announced.
    pub announced_on: CivilDate,
    /// When this ledger learned of it.
    pub learned_at: Timestamp,
    /// Where it is said.
    pub source: Option<String>,
    /// The catalogue fact behind it.
    pub fact: Option<FactId>,
}

/// A day by which the person must act, with all its revisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Its id.
    pub deadline_id: DeadlineId,
    /// Which account, if any.
    pub account_id: Option<AccountId>,
    /// Which kind.
    pub kind: DeadlineKind,
    /// Digest of the person's own title.
    pub title: Option<Hash>,
    /// What is to be decided.
    pub purpose: Option<Purpose>,
    /// What doing nothing leads to, as the source says.
    pub if_nothing: Option<String>,
    /// All values, first announced first.
    pub revisions: Vec<DeadlineRevision>,
    /// When the person said that it does not concern them.
    pub dismissed_on: Option<CivilDate>,
    /// Why, as they said: a code of [`DismissReason`](crate::deadlines::DismissReason), or of a later
    /// version.
    pub dismissed_because: Option<String>,
}

impl Deadline {
    /// The value in force: the last announced one.
    #[must_use]
    pub fn in_force(&self) -> Option<&DeadlineRevision> {
        self.revisions
            .iter()
            .max_by_key(|r| (r.announced_on, r.revision))
    }

    /// The day it was first announced.
    #[must_use]
    pub fn first_announced(&self) -> Option<CivilDate> {
        self.revisions.iter().map(|r| r.announced_on).min()
    }
}
