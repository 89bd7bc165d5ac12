//! The encrypted ledger file and the vault folder around it. The only SQL of the project.
//!
//! Deliberately absent: the key store of the OS, the clock, ids. The key arrives as bytes.

mod content;
mod deliveries;
mod error;
mod ledger;
mod migrate;
mod open;
mod schema;
mod settings;
mod vault;

pub use deliveries::DeliveryKey;
pub use error::StoreError;
pub use ledger::{Append, ErasableContent};
pub use open::{DatabaseKey, LedgerFile, NewLedger};
pub use vault::{
    CreatePlan, KdfCost, LockedVault, OpenVault, Prepared, Presence, SecretText, SlotKind, Unlock,
    Vault, VerifyReport,
};

#[cfg(test)]
mod tests;
