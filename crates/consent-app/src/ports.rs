//! What the use cases need from the operating system: small traits, one real implementor each in
//! consent-platform, one double for tests.

use std::path::Path;

use consent_core::time::{Now, Zone};

use crate::say;
use crate::words::Words;

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
    #[error(
        "no key store answers on this computer; use your passphrase or your recovery words. Where there is no passphrase yet, Safety in the window or `consent key set-passphrase` adds one"
    )]
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
    /// Removes the entry of a vault; fine if there is none.
    fn delete(&self, user: &str) -> Result<(), KeyStoreError>;
    /// Whether it keeps what it is given, also for another process: writes an entry of its own, reads it
    /// elsewhere, and removes it.
    fn probe(&self) -> Result<(), KeyStoreError>;
}

/// What a person can do from a notice, where the system shows buttons; never the only way to do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoticeAction {
    /// Show it in the window; a press on the notice itself means the same.
    Open,
    /// Be reminded of it in an hour.
    Snooze,
    /// Say in the window what was done: a press never records anything by itself.
    Done,
}

impl NoticeAction {
    /// Every action, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Open, Self::Snooze, Self::Done];

    /// The stable code, as the notification service hands it back.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Snooze => "snooze",
            Self::Done => "done",
        }
    }

    /// Its button with what it says.
    #[must_use]
    pub fn button(self, say: &Words) -> NoticeButton {
        let label = match self {
            Self::Open => say!(say, "notice-button-open"),
            Self::Snooze => say!(say, "notice-button-snooze"),
            Self::Done => say!(say, "notice-button-done"),
        };
        NoticeButton {
            action: self,
            label,
        }
    }
}

/// A button of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeButton {
    /// What a press on it means.
    pub action: NoticeAction,
    /// What it says.
    pub label: String,
}

/// A notice for the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// One line.
    pub title: String,
    /// A sentence.
    pub body: String,
    /// A later notice with the same tag takes this one's place. For a single date it is the date's id.
    pub tag: String,
    /// Buttons, where the service has them.
    pub actions: Vec<NoticeButton>,
}

/// Why no notice could be handed over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no notification service answers; the list in the app is complete")]
pub struct NotifierAbsent;

/// The system's notification service.
pub trait Notifier: Send {
    /// Hands a notice over; handed is not seen.
    fn hand(&self, notice: &Notice) -> Result<(), NotifierAbsent>;
    /// What the service that answers calls itself; none if none answers.
    fn service(&self) -> Option<String>;
}

/// Why starting with the computer could not be changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the system did not let the app change what starts at login; add it in your system's own settings"
)]
pub struct LoginItemRefused;

/// Starting when the person logs in.
pub trait LoginItem: Send {
    /// Whether the app starts at login; none where the system does not say.
    fn is_on(&self) -> Option<bool>;
    /// Starts at login from now on, without a window.
    fn turn_on(&self) -> Result<(), LoginItemRefused>;
    /// Starts no longer at login.
    fn turn_off(&self) -> Result<(), LoginItemRefused>;
}

/// Files that leave the app, and those that the person brings.
pub trait FileAccess: Send {
    /// The beginning of a file, so many bytes at most: what is larger is not read further.
    fn read_at_most(&self, path: &Path, most_bytes: u64) -> std::io::Result<Vec<u8>>;
    /// What synchronises this folder with other computers, as far as can be seen; none if nothing does.
    fn synchronised_by(&self, folder: &Path) -> Option<&'static str>;
    /// Writes a file as a whole or not at all: temporary name beside it, sync, rename; mode 0600.
    fn write_whole(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()>;
}
