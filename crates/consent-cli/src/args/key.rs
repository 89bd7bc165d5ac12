//! The grammar of the ways in.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Key {
    /// Which ways open this ledger, and what a lock is worth.
    Status,
    /// Check that the words you wrote down open this ledger.
    CheckWords,
    /// Make 12 new words; the old ones open the ledger no longer.
    NewWords,
    /// Add a passphrase, or change the one there is.
    SetPassphrase,
    /// Take the passphrase away; two other ways must be left.
    RemovePassphrase,
    /// Give the system's key store a key anew: after it was lost, or on a new computer.
    RenewStore,
    /// Take the key out of the system's key store: from then on you type to open.
    RemoveStore,
    /// Change every key and secret and write the ledger anew under them: when one may have leaked.
    Rotate {
        /// Keep a passphrase as a way in; it is asked for.
        #[arg(long)]
        with_passphrase: bool,
    },
    /// Write new headers from the key store, where vault.json and its copy are lost.
    Rebuild,
    /// Go on although entries are missing at the end; which ones is written down.
    GoOn,
}
