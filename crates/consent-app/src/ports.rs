//! What the use cases need from the operating system: small traits, one real implementor each in
//! consent-platform, one double for tests.

use std::path::Path;

use consent_core::time::{Now, Zone};

/// The wall clock, asked once per use case.
pub trait Clock: Send {
    /// The time now, with the user's zone and offset.
    fn now(&self) -> Now;
    /// The user's zone, past and future.
    fn zone(&self) -> Box<dyn Zone>;
    /// Whether it was set by hand, for a demo ledger.
    fn is_simulated(&self) -> bool {
        false
    }
}

/// Makes ids; `UUIDv7` in the product.
pub trait IdSource: Send {
    /// 16 bytes of a new id.
    fn next_id(&mut self) -> [u8; 16];
    /// 32 random bytes for the salt of an erasable text.
    fn salt(&mut self) -> [u8; 32];
}

/// Why the key store gave no key. Texts of the system are localised; these are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyStoreError {
    /// There is no key store, or no session bus to ask it over.
    #[error("no key store answers on this computer; use your passphrase or your recovery words")]
    Absent,
    /// The key store is locked.
    #[error(
        "the key store is locked; unlock it and try again, or use your passphrase or recovery words"
    )]
    Locked,
    /// The prompt was refused.
    #[error("the key store refused; try again, or use your passphrase or recovery words")]
    Denied,
    /// The key store holds no entry for this vault.
    #[error("the key store holds no key for this ledger; use your passphrase or recovery words")]
    NoEntry,
    /// It did not answer in time.
    #[error("the key store does not answer; try again, or use your passphrase or recovery words")]
    Silent,
    /// It answered with something else.
    #[error("the key store failed; use your passphrase or recovery words")]
    Failed,
}

impl KeyStoreError {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Absent => "keyring_absent",
            Self::Locked => "keyring_locked",
            Self::Denied => "keyring_denied",
            Self::NoEntry => "key_missing",
            Self::Silent => "keyring_waiting",
            Self::Failed => "keyring_failed",
        }
    }
}

/// The system's key store.
pub trait KeyStore: Send {
    /// What it calls itself, for messages.
    fn name(&self) -> &'static str;
    /// Reads the entry of a vault.
    fn read(&self, user: &str) -> Result<String, KeyStoreError>;
    /// Writes it and reads it back.
    fn write(&self, user: &str, value: &str) -> Result<(), KeyStoreError>;
}

/// A notice for the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// One line.
    pub title: String,
    /// A sentence.
    pub body: String,
    /// A later notice with the same tag takes this one's place.
    pub tag: String,
}

/// Why no notice could be handed over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no notification service answers; the list in the app is complete")]
pub struct NotifierAbsent;

/// The system's notification service.
pub trait Notifier: Send {
    /// Hands a notice over; handed is not seen.
    fn hand(&self, notice: &Notice) -> Result<(), NotifierAbsent>;
}

/// Files that leave the app, and those that the person brings.
pub trait FileAccess: Send {
    /// The beginning of a file, so many bytes at most: what is larger is not read further.
    fn read_at_most(&self, path: &Path, most_bytes: u64) -> std::io::Result<Vec<u8>>;
    /// Writes a file as a whole or not at all: temporary name beside it, sync, rename; mode 0600.
    fn write_whole(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()>;
}
