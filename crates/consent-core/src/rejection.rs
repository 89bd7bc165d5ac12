//! Every no of the domain, each with what can be done instead.

use crate::catalogue::CatalogueProblem;
use crate::choices::Did;
use crate::id::{AccountId, DeadlineId, EntryId, HoldId, PlanId, ServiceId};
use crate::time::CivilDate;

/// The domain says no; nothing broke and nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// There is no such account.
    #[error("no account {account_id} is followed; add it first")]
    UnknownAccount {
        /// The id asked for.
        account_id: AccountId,
    },
    /// It is no longer followed.
    #[error("the account at {service} was dropped on {on}; add it again to go on")]
    AccountDropped {
        /// Its service.
        service: ServiceId,
        /// Since when.
        on: CivilDate,
    },
    /// The plan is held already.
    #[error("the plan is {plan} already; nothing was changed")]
    SamePlan {
        /// The plan.
        plan: PlanId,
    },
    /// The day lies ahead.
    #[error("{on} is in the future; an act is recorded on the day it happened, or later")]
    InFuture {
        /// The day told.
        on: CivilDate,
    },
    /// Consent acts are only for purposes whose claimed basis is consent.
    #[error(
        "{service} does not name consent as its ground here; record the switch instead, or name who says that consent is the ground"
    )]
    ConsentIsNotTheBasis {
        /// Whose claim.
        service: ServiceId,
    },
    /// Nothing was given that could be withdrawn.
    #[error(
        "no consent was given that could be withdrawn; record it as refused, or record the consent first"
    )]
    NothingToWithdraw,
    /// A notice that asks for nothing.
    #[error("name at least one purpose that the notice was about, such as model-training")]
    NoPurpose,
    /// There is no such deadline.
    #[error("no deadline {deadline_id} is known; see `consent deadlines`")]
    UnknownDeadline {
        /// The id asked for.
        deadline_id: DeadlineId,
    },
    /// A date to decide by is done by what was decided.
    #[error(
        "a date to decide by is done once you record what you chose; or say that it is not for you"
    )]
    DoneByRecording,
    /// The deadline does not change by this.
    #[error("the deadline stands at {date} already; nothing was changed")]
    SameDate {
        /// The day.
        date: CivilDate,
    },
    /// There is no such hold.
    #[error("no hold {hold_id} is known")]
    UnknownHold {
        /// The id asked for.
        hold_id: HoldId,
    },
    /// The last day lies before the first.
    #[error("it cannot end on {to}, before it began on {from}")]
    EndsBeforeStart {
        /// First day.
        from: CivilDate,
        /// Last day told.
        to: CivilDate,
    },
    /// There is no such entry.
    #[error("no entry {entry_id} is in the ledger; see `consent history`")]
    UnknownEntry {
        /// The id asked for.
        entry_id: EntryId,
    },
    /// A correction is itself corrected by recording the right thing anew.
    #[error(
        "entry {entry_id} cannot be corrected: it is {what}; record what is right as a new entry"
    )]
    NotCorrectable {
        /// The id asked for.
        entry_id: EntryId,
        /// Why not.
        what: &'static str,
    },
    /// An edition that is not newer than the one relied on.
    #[error(
        "edition {edition} is not newer than {known}, which is adopted already; nothing was changed"
    )]
    EditionNotNewer {
        /// The edition.
        edition: CivilDate,
        /// The newest one adopted.
        known: CivilDate,
    },
    /// A service that is described already.
    #[error("{service} is in the catalogue already; state a fact about it instead")]
    ServiceKnown {
        /// Its id.
        service: ServiceId,
    },
    /// What the person adds does not hold by the rules of the catalogue.
    #[error("{}", said(.problems))]
    OwnEntry {
        /// What is wrong, each with its remedy.
        problems: Vec<CatalogueProblem>,
    },
    /// The same act stands on the same day already.
    #[error("{did} is recorded for {on} already; nothing was added")]
    RecordedAlready {
        /// The act.
        did: Did,
        /// The day.
        on: CivilDate,
    },
}

fn said(problems: &[CatalogueProblem]) -> String {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.join("; ")
}

impl Rejection {
    /// The stable code, for JSON and for the words of the window.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownAccount { .. } => "unknown_account",
            Self::AccountDropped { .. } => "account_dropped",
            Self::SamePlan { .. } => "same_plan",
            Self::InFuture { .. } => "in_future",
            Self::ConsentIsNotTheBasis { .. } => "consent_is_not_the_basis",
            Self::NothingToWithdraw => "nothing_to_withdraw",
            Self::NoPurpose => "no_purpose",
            Self::UnknownDeadline { .. } => "unknown_deadline",
            Self::DoneByRecording => "done_by_recording",
            Self::SameDate { .. } => "same_date",
            Self::UnknownHold { .. } => "unknown_hold",
            Self::EndsBeforeStart { .. } => "ends_before_start",
            Self::UnknownEntry { .. } => "unknown_entry",
            Self::NotCorrectable { .. } => "not_correctable",
            Self::RecordedAlready { .. } => "recorded_already",
            Self::EditionNotNewer { .. } => "edition_not_newer",
            Self::ServiceKnown { .. } => "service_known",
            Self::OwnEntry { .. } => "own_entry",
        }
    }
}
