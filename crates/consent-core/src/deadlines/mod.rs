//! Dates to act by: their kinds, what a stated day can mean, and how they move.

mod decide;
mod kind;
mod reading;
mod stated;

pub(crate) use decide::decide_deadline;
pub use kind::{DeadlineKind, DismissReason};
pub use reading::{DeadlineStatus, Reading};
pub(crate) use reading::{shifted, start_of_day};
pub use stated::{Inclusive, Stated, StatedOffset};
