//! Every parser of the project as a function over bytes, with what must hold of whatever it accepts: it
//! does not panic, it ends, and what it took it gives back the same.
//!
//! A plain test plays the saved inputs of `corpus/` and seeded changes of them; `cargo-fuzz/` hands the
//! same functions to a fuzzer.

mod corpus;
mod mutate;
mod play;
mod targets;

pub use corpus::inputs;
pub use mutate::Mutator;
pub use play::{Budget, Fault, Outcome, play};
pub use targets::{PLANTED, TARGETS, Target, target};
