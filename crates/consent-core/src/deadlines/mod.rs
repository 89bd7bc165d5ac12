//! Dates to act by: their kinds, what a stated day can mean, and how they move.

mod decide;
mod kind;
mod stated;

pub(crate) use decide::decide_deadline;
pub use kind::DeadlineKind;
pub use stated::{Inclusive, Stated, StatedOffset};
