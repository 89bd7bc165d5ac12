//! The encrypted ledger file: created, opened and appended to. The only SQL of the project.
//!
//! Deliberately absent: the key store of the OS, the clock, ids. The key arrives as bytes.

mod deliveries;
mod error;
mod ledger;
mod migrate;
mod open;
mod settings;

pub use deliveries::DeliveryKey;
pub use error::StoreError;
pub use ledger::{Append, ErasableContent};
pub use open::{DatabaseKey, LedgerFile, NewLedger};

#[cfg(test)]
mod tests;
