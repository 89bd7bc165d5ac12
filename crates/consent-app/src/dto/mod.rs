//! What screens and the command line read: plain values, dates as text, no decision left to make.

mod account;
mod entry;
mod retention;
mod verify;

pub use account::{AccountView, DeadlineView, LeftOutView, PathView, RevisionView, StandingView};
pub use entry::EntryView;
pub(crate) use entry::{account_of, deadline_of, summary};
pub use retention::{HoldView, RetentionView, RuleView};
pub use verify::VerifyView;
