//! The domain of Consent Ledger: what can be asked of the record, what can have happened, and what
//! follows from it for deadlines and retention.
//!
//! Pure: no clock, no I/O, no SQL, no randomness. Time arrives as [`time::Now`], ids arrive made.

pub mod catalogue;
pub mod choices;
pub mod command;
pub mod deadlines;
mod decide;
pub mod event;
pub mod fold;
pub mod id;
pub mod ledger;
pub mod rejection;
pub mod reminders;
pub mod retention;
pub mod state;
pub mod story;
pub mod time;
pub mod vault;
#[cfg(any(test, feature = "testing"))]
pub mod vectors;

pub use decide::decide;

#[cfg(test)]
mod tests;
