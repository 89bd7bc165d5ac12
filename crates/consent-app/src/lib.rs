//! The use cases of Consent Ledger: the only place that sequences effects.
//!
//! A shell (window or command line) holds a [`ConsentApp`], asks it for one use case at a time and
//! shows what comes back. Every decision about consent is consent-core's.

mod as_of;
mod catalogue;
mod change;
mod choices;
mod deadlines;
pub mod dto;
mod error;
mod exports;
mod history;
mod home;
pub mod ports;
mod reminders;
mod retention;
mod services;
mod settings;
#[cfg(feature = "testing")]
pub mod testing;
mod vault;
mod words;

pub use as_of::When;
pub use catalogue::{CatalogueReading, FactLine, PageToOpen, TrustedKey};
pub use change::ChangeSet;
pub use choices::{ChoiceRequest, NoticeRequest, SeenRequest, Told};
pub use deadlines::{DateNames, Dismissed};
pub use error::{AppError, ErrorKind, HeldInstead, LastKept};
pub use exports::{CalendarEntries, CalendarForm, ExportForm, ExportWritten, Replace, Titles};
pub use reminders::{DIGEST_TAG, Handed, LockedLook, TrayLine};
pub use retention::{RetentionQuestion, Supposing};
pub use settings::{KeepRunning, SettingLine, StartAtLogin, SystemLanguage, read_leads};
pub use vault::{
    ASKED_BACK, AskedBack, ChangedKeys, ConsentApp, CreateRequest, Created, HeadCopy, LockChoices,
    OlderBackup, OpenWith, Ports, PreparedRestore, ProposedKeys, ProposedWords, Protection,
    RestoreWith, Restored, VaultTrace,
};

/// The words of the program, in the language in force.
pub use words::{Fill, Filled, Language, LanguageChoice, Words};

/// How far a reminder is put off, as the shells name it.
pub use consent_core::reminders::Snooze as SnoozeBy;

/// Secrets and slots as the shells name them.
pub use consent_store::{SecretText, SlotKind};

/// Forms of an export as the shells name them.
pub use consent_formats::csv::{Delimiter, Guard};
