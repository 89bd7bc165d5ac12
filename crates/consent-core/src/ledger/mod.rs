//! The ledger: sealed entries in per-device chains, their hashes, and the verifier.
//!
//! Specification for outsiders: `docs/formats/ledger-chain.md`; oracle: `tests/vectors/chain-v1.json`.

mod chain;
mod encoding;
mod entry;

pub use chain::{ChainFault, ChainReport, ChainVerifier, verify_chains, verify_extension};
pub use encoding::Hash;
pub use entry::{ChainHead, EntryDraft, LedgerEntry, content_digest, genesis_hash, seal};

#[cfg(test)]
mod tests;
