//! A key store that answers and does not hold the ledger's key.

use consent_core::time::CivilDate;

use crate::words;

/// What a key store holds in the place of a ledger's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldInstead {
    /// Nothing.
    Nothing,
    /// Something that does not open this ledger; it is left there until a good one takes its place.
    AnotherKey,
}

/// The key store that last kept a ledger's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastKept {
    /// What it calls itself.
    pub name: String,
    /// The person's day on which it was given the key.
    pub since: CivilDate,
}

/// The cause, which store had it and since when, and the ways on: what is typed now, a new key after.
pub(super) fn sentence(held: HeldInstead, last: Option<&LastKept>) -> String {
    let cause = match held {
        HeldInstead::Nothing => "the key store holds no key for this ledger",
        HeldInstead::AnotherKey => "what the key store holds for this ledger does not open it",
    };
    let had = last.map_or_else(String::new, |last| {
        format!(
            "; {} was given it on {}",
            last.name,
            words::english_day(last.since)
        )
    });
    format!(
        "{cause}{had}. Nothing was changed. Use your passphrase or recovery words; after that, Safety in \
         the window or `consent key renew-store` gives the key store a key again"
    )
}
