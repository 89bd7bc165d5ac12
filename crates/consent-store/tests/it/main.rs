//! The store from outside, and what its tables refuse.

mod vault;
