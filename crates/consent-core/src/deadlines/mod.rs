//! Dates to act by: their kinds, what a stated day can mean, and how they move.

mod kind;
mod stated;

pub use kind::DeadlineKind;
pub use stated::{Inclusive, Stated, StatedOffset};
