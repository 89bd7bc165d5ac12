//! The store from outside, and what its tables refuse.

mod append_only;
mod vault;
