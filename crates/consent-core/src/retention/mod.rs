//! Until when a provider says that it keeps one item: rules and holds as data, one answer, and the
//! trace that leads to it.
//!
//! Deliberately absent: choosing the rules in force for a plan, a region and a day; that is the
//! catalogue's part.

mod hold;
mod holding;
mod item;
mod reason;
mod resolve;
mod rule;
mod suppose;
mod trace;

pub use hold::{HoldRule, HoldWindow};
pub use item::{Item, SettingStep, SettingValue};
pub use resolve::resolve;
pub use rule::{
    Bound, EndsWith, Keeps, OnOff, RetentionRule, Scope, Terms, Trigger, WantedSetting,
};
pub use suppose::Supposition;
pub use trace::{Because, End, Outcome, Resolution, RetentionResult, TraceLine};

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
