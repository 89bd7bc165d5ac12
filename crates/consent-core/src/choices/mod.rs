//! Choices: what a service asked, what the person did, and where each purpose stands because of it.
//!
//! Three kinds of act are kept apart: consent, the use of a setting, and (later) statutory rights.
//! A default left on is none of them.

mod act;
mod decide;
mod purpose;
mod standing;

pub use act::{
    ActKind, BasisSays, ClaimedBasis, DefaultHow, Did, EndedBy, Grade, NoticeForm, ObservedCause,
    SwitchSeen, SwitchTouched,
};
pub(crate) use decide::{NoticeAsk, decide_choice, decide_notice, decide_seen};
pub use purpose::Purpose;
pub(crate) use purpose::codes;
pub use standing::{PurposeHistory, PurposeStep, Standing, Step, derive_standing};

#[cfg(test)]
mod tests;
