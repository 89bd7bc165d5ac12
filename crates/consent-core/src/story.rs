//! Stories: what a state is made of, and the streams of the ledger that tell them.
//!
//! Each event changes the state of its own story alone. That is what lets one story be told again from
//! its own entries, without the rest of the ledger.

use std::fmt;

use crate::event::Event;
use crate::id::{AccountId, DeadlineId, HoldId};

/// Whose story an event belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Story {
    /// The ledger's own: its beginning, and corrections.
    Ledger,
    /// Where the person lives.
    Profile,
    /// The catalogue relied on, with what the person added.
    Catalogue,
    /// One account.
    Account(AccountId),
    /// One date to act by.
    Deadline(DeadlineId),
    /// One order that suspends deletion.
    Hold(HoldId),
}

/// The name of the stream that tells it.
impl fmt::Display for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ledger => f.write_str("ledger"),
            Self::Profile => f.write_str("profile"),
            Self::Catalogue => f.write_str("catalogue"),
            Self::Account(id) => write!(f, "account:{id}"),
            Self::Deadline(id) => write!(f, "deadline:{id}"),
            Self::Hold(id) => write!(f, "hold:{id}"),
        }
    }
}

impl Story {
    /// Whether this is how the story is written, as the stream of its entries.
    #[must_use]
    pub fn is_written(&self, stream: &str) -> bool {
        use fmt::Write as _;
        let mut rest = Rest(stream);
        write!(rest, "{self}").is_ok() && rest.0.is_empty()
    }
}

/// What is left of a text after what was written was found at its beginning.
struct Rest<'a>(&'a str);

impl fmt::Write for Rest<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(text).ok_or(fmt::Error)?;
        Ok(())
    }
}

impl Event {
    /// The one story whose state this changes.
    #[must_use]
    pub const fn story(&self) -> Story {
        match self {
            Self::LedgerCreated(_) | Self::DeviceJoined(_) | Self::EntryCorrected(_) => {
                Story::Ledger
            }
            Self::ProfileChanged(_) => Story::Profile,
            Self::CatalogueAdopted(_) | Self::ServiceDescribed(_) | Self::FactStated(_) => {
                Story::Catalogue
            }
            Self::AccountAdded(e) => Story::Account(e.account_id),
            Self::PlanChanged(e) => Story::Account(e.account_id),
            Self::AccountDropped(e) => Story::Account(e.account_id),
            Self::NoticeShown(e) => Story::Account(e.account_id),
            Self::NoticePutOff(e) => Story::Account(e.account_id),
            Self::NoticeAccepted(e) => Story::Account(e.account_id),
            Self::ChoiceRecorded(e) => Story::Account(e.account_id),
            Self::ChoiceObserved(e) => Story::Account(e.account_id),
            Self::ChoiceEnded(e) => Story::Account(e.account_id),
            Self::DefaultApplied(e) => Story::Account(e.account_id),
            Self::FeedbackSent(e) => Story::Account(e.account_id),
            Self::ContentDeleted(e) => Story::Account(e.account_id),
            Self::ContentFlagged(e) => Story::Account(e.account_id),
            Self::DeadlineAdded(e) => Story::Deadline(e.deadline_id),
            Self::DeadlineRevised(e) => Story::Deadline(e.deadline_id),
            Self::DeadlineDismissed(e) => Story::Deadline(e.deadline_id),
            Self::HoldPlaced(e) => Story::Hold(e.hold_id),
            Self::HoldLifted(e) => Story::Hold(e.hold_id),
        }
    }
}
