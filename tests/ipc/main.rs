//! The window's commands on a runtime without a screen: each exists, is permitted to the one window,
//! and answers nonsense with a code.

mod custody;
mod nonsense;
mod page;
mod permitted;
mod told;
