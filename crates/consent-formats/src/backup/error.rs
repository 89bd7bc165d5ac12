//! Why a backup cannot be made or opened.

use super::{BackupFile, LARGEST_WORK_FACTOR, RECIPIENTS_MOST};

/// Why a backup was not made, or is refused. Nothing of a refused backup is to be used.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// What it should be sealed to is no recipient of age.
    #[error(
        "{given:?} is no key that a backup can be sealed to; give the one line that begins with age1"
    )]
    NoRecipient {
        /// The beginning of what was given.
        given: String,
    },
    /// Nothing was given as passphrase.
    #[error("a backup needs a passphrase; the one that was given is empty. Type one")]
    NoPassphrase,
    /// The key of the words could not be made; no words that exist lead here.
    #[error("no key could be made from the words: {what}; look at them again")]
    NoKey {
        /// What failed.
        what: &'static str,
    },
    /// No age file at all.
    #[error("this is no backup: it does not begin as a file of age does; choose another file")]
    NotABackup,
    /// The lines before the content go on for too long.
    #[error(
        "its header is larger than {most_bytes} bytes; it was not read further. Use another backup"
    )]
    HeaderTooLarge {
        /// How large it may be.
        most_bytes: usize,
    },
    /// More ways in than anyone needs.
    #[error("its header names more than {RECIPIENTS_MOST} ways to open it; use another backup")]
    TooManyRecipients,
    /// Trying the passphrase would keep the computer busy for very long.
    #[error(
        "its header asks for a work factor of {found}, and {LARGEST_WORK_FACTOR} is the most; \
         nothing was tried. Use another backup"
    )]
    TooMuchWork {
        /// What the header asks for, as a power of two.
        found: String,
    },
    /// It is sealed to words, and a passphrase was given.
    #[error("this backup opens with the twelve words, not with a passphrase; type the words")]
    NeedsWords,
    /// It is sealed with a passphrase, and words were given.
    #[error("this backup opens with a passphrase, not with the twelve words; type the passphrase")]
    NeedsPassphrase,
    /// The words are not those it was sealed to.
    #[error(
        "these words do not open it: they are those of another ledger or of another time, or its \
         first lines are damaged. Try other words or another backup"
    )]
    WrongWords,
    /// The passphrase is not the one it was sealed with.
    #[error(
        "this passphrase does not open it, or its first lines are damaged; try again, or use \
         another backup"
    )]
    WrongPassphrase,
    /// Its bytes are not those that were written.
    #[error("it is damaged or incomplete: {what}; use another backup")]
    Damaged {
        /// Where that showed.
        what: &'static str,
    },
    /// A later version of this program wrote it.
    #[error("it was written by a later version ({found}); open it with that version")]
    Newer {
        /// The form it says it has.
        found: String,
    },
    /// It can be decrypted, and does not hold what the format says.
    #[error("it is no backup of this program: {reason}; use another backup")]
    Malformed {
        /// What is wrong.
        reason: String,
    },
    /// A file that no backup has.
    #[error("it holds {name:?}, which no backup has; use another backup")]
    ForeignName {
        /// The beginning of the name.
        name: String,
    },
    /// Two files of one name.
    #[error("it holds a file of the same name twice; use another backup")]
    TwinName,
    /// A file is missing that every backup has.
    #[error("the file {} is not in it; use another backup", .file.name())]
    Missing {
        /// Which one.
        file: BackupFile,
    },
    /// More than may be unpacked.
    #[error("it is larger than {most_bytes} bytes; it was not read further. Use another backup")]
    TooLarge {
        /// How much may be unpacked.
        most_bytes: u64,
    },
    /// A file has another size than the manifest says.
    #[error(
        "{name} is not of the size that the manifest says ({said_bytes} bytes); use another backup"
    )]
    WrongSize {
        /// Which file.
        name: &'static str,
        /// The size that it should have.
        said_bytes: u64,
    },
    /// A file has other bytes than the manifest says.
    #[error("{} is not the file that the manifest describes; use another backup", .file.name())]
    WrongHash {
        /// Which file.
        file: BackupFile,
    },
    /// There is no room for a file in memory.
    #[error("{bytes} bytes do not fit into memory; close other programs and try again")]
    NoMemory {
        /// How many were needed.
        bytes: u64,
    },
    /// Reading or writing failed on the way.
    #[error("it could not be read or written: {0}. Look at the disk, and try again")]
    Io(#[source] std::io::Error),
}

impl BackupError {
    /// A name for this kind of refusal that never changes.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoRecipient { .. } => "backup_no_recipient",
            Self::NoPassphrase => "backup_no_passphrase",
            Self::NoKey { .. } => "backup_no_key",
            Self::NotABackup => "backup_not_one",
            Self::HeaderTooLarge { .. } => "backup_header_too_large",
            Self::TooManyRecipients => "backup_too_many_recipients",
            Self::TooMuchWork { .. } => "backup_too_much_work",
            Self::NeedsWords => "backup_needs_words",
            Self::NeedsPassphrase => "backup_needs_passphrase",
            Self::WrongWords => "backup_wrong_words",
            Self::WrongPassphrase => "backup_wrong_passphrase",
            Self::Damaged { .. } => "backup_damaged",
            Self::Newer { .. } => "backup_newer",
            Self::Malformed { .. } => "backup_malformed",
            Self::ForeignName { .. } => "backup_foreign_name",
            Self::TwinName => "backup_twin_name",
            Self::Missing { .. } => "backup_file_missing",
            Self::TooLarge { .. } => "backup_too_large",
            Self::WrongSize { .. } => "backup_wrong_size",
            Self::WrongHash { .. } => "backup_wrong_hash",
            Self::NoMemory { .. } => "backup_no_memory",
            Self::Io(_) => "backup_io",
        }
    }
}

/// The first characters of a text from outside, for a message.
pub(super) fn beginning(text: &str) -> String {
    text.chars().take(60).collect()
}
