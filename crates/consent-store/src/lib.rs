//! The encrypted ledger file and the vault folder around it. The only SQL of the project.
//!
//! Deliberately absent: the key store of the OS, the clock, ids. The key arrives as bytes.

mod column;
mod content;
mod copy;
mod deliveries;
mod devices;
mod error;
mod guard;
mod known;
mod ledger;
mod migrate;
mod open;
mod packs;
mod projection;
mod query;
mod schema;
mod settings;
mod vault;
mod verify;

pub use deliveries::DeliveryKey;
pub use error::StoreError;
pub use known::KnownLedger;
pub use ledger::{Append, ErasableContent};
#[cfg(feature = "testing")]
pub use open::MAKING_IN_BULK;
pub use open::{DatabaseKey, LedgerFile, NewLedger};
pub use packs::KeptPack;
pub use projection::ProjectionFault;
#[cfg(feature = "testing")]
pub use vault::parsers;
pub use vault::{
    CreatePlan, DueInstants, Entropy, KdfCost, LockedVault, NewKeys, NewWords, OpenVault, Prepared,
    Presence, PrivateFolder, Restoring, RotationPlan, SecretText, SlotKind, Snapshot, Unfinished,
    Unlock, Vault, VerifyReport, entropy_of_words, private_file, same_key,
};
pub use verify::EntriesReport;

#[cfg(test)]
mod tests;
