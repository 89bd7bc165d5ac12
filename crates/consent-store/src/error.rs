//! What can go wrong with the ledger file, each with its own remedy.

use consent_core::fold::UnreadableEntry;
use consent_core::id::DeviceId;
use rusqlite::ErrorCode;

/// A failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// What was given does not open this vault.
    #[error("that does not open this ledger; nothing was changed. Try again, or use another way")]
    WrongKey,
    /// There is no ledger file, or it is empty; none is made in its place.
    #[error(
        "the ledger file is missing or empty; none was made in its place. Restore a backup, and what is here is kept; or move this folder elsewhere and begin anew"
    )]
    LedgerMissing,
    /// One of the recovery words is not on the list.
    #[error(
        "word {position} is on no list of recovery words; look at it again. Nothing was changed"
    )]
    UnknownWord {
        /// Its place, from 1.
        position: u32,
    },
    /// All words are on the list; one of them is not the one on the paper.
    #[error(
        "word {position} does not check: another word opens this ledger there. Look at your paper again; nothing was changed"
    )]
    WrongWord {
        /// Its place, from 1.
        position: u32,
    },
    /// All words are right, two of them in each other's place.
    #[error(
        "words {first} and {second} stand in each other's place; type them the other way round. Nothing was changed"
    )]
    SwappedWords {
        /// The place of one, from 1.
        first: u32,
        /// The place of the other.
        second: u32,
    },
    /// There are not twelve words.
    #[error("there are {found} words and twelve are needed; type all of them. Nothing was changed")]
    WordCount {
        /// How many there are.
        found: u32,
    },
    /// A way in that cannot go, since too few would be left.
    #[error(
        "this way in stays: with it gone, fewer than two would open the ledger. Add another first"
    )]
    LastWaysIn,
    /// The header has no room for another way in.
    #[error("there is no room for another way in; take one away first. Nothing was changed")]
    HeaderFull,
    /// The ledger is open in another program, and all others must have it closed.
    #[error(
        "the ledger is open in another program; close the window and try again. Nothing was changed"
    )]
    InUse,
    /// The key store's entry is not one of this vault's.
    #[error(
        "the entry of the key store is not one of this vault; use your passphrase or recovery words"
    )]
    KeyringOdd,
    /// The ledger file is a link: what it leads to may be anybody's.
    #[error(
        "ledger.db is a link to another place, and a ledger is not opened through one; put the file itself here, or name the folder it lies in with --vault. Nothing was changed"
    )]
    LedgerLinked,
    /// The folder is a link that leads nowhere.
    #[error(
        "the folder of the ledger is a link that leads nowhere; connect the disk it lies on, and try again. Nothing was made"
    )]
    FolderMissing,
    /// There are files of a vault, but neither of its headers.
    #[error(
        "vault.json and its copy are missing beside the ledger. Restore a backup, or let the key store write new ones with `consent key rebuild`. Nothing was changed"
    )]
    HeaderMissing,
    /// Neither header of the vault can be used.
    #[error(
        "vault.json and its copy are damaged. Restore a backup, or let the key store write new ones with `consent key rebuild`. Nothing was changed"
    )]
    HeaderDamaged,
    /// The key is right, and the database does not open with it.
    #[error(
        "the ledger file is damaged, or of another vault; keep this folder and restore a backup beside it"
    )]
    LedgerDamaged,
    /// The ledger ends before entries that were once recorded.
    #[error(
        "entries #{from} to #{to} are missing: the ledger file is older than what this computer last saw. Nothing was changed. Restore a newer copy, or go on without them with `consent key go-on`"
    )]
    EntriesMissing {
        /// Whose chain.
        device_id: DeviceId,
        /// The first that is missing.
        from: u64,
        /// The last that was recorded.
        to: u64,
    },
    /// Something stands where a new ledger was to be made.
    #[error(
        "something is in that folder already, so no new ledger was made; open it, or choose an empty folder"
    )]
    TraceOfVault,
    /// The file is not encrypted.
    #[error(
        "the ledger file is not encrypted, so it is not this app's; nothing was changed. Restore a backup, and what is here is kept"
    )]
    NotEncrypted,
    /// The file was written by a newer version of the app.
    #[error(
        "the ledger has form {found}, this version knows {known}; use the newer version. Nothing was changed"
    )]
    TooNew {
        /// Version in the file.
        found: i64,
        /// Newest version known here.
        known: i64,
    },
    /// A hash or link of a chain is wrong.
    #[error(
        "the chain of entries is broken: an entry was changed or is missing. Nothing was changed; compare with a backup"
    )]
    ChainBroken,
    /// The content of the file cannot be true.
    #[error(
        "a part of the ledger file is damaged; keep this folder and restore a backup beside it"
    )]
    Damaged,
    /// An entry is of a newer program, or malformed; nothing is skipped in silence.
    #[error("{0}; this ledger opens for reading in the version that wrote it")]
    Unreadable(#[from] UnreadableEntry),
    /// Another program is writing.
    #[error("another program is writing to the ledger; nothing was recorded. Try again")]
    Busy,
    /// The disk is full.
    #[error("the disk is full; nothing was recorded. Make room and try again")]
    Full,
    /// The file cannot be written.
    #[error(
        "the folder of the ledger cannot be written; nothing was recorded. Look at its permissions"
    )]
    ReadOnly,
    /// The operating system refused.
    #[error(
        "the file system refused: {0}. Look at the disk and at the permissions of the folder, and try again"
    )]
    Io(#[source] std::io::Error),
    /// The database refused.
    #[error(
        "the database refused. Close other programs that use the ledger and try again; if it stays so, keep this folder and restore a backup beside it"
    )]
    Sql(#[source] rusqlite::Error),
}

impl StoreError {
    /// A name for this kind of failure that never changes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongKey => "wrong_key",
            Self::UnknownWord { .. } => "word_unknown",
            Self::WrongWord { .. } => "word_wrong",
            Self::SwappedWords { .. } => "words_swapped",
            Self::WordCount { .. } => "word_count",
            Self::LastWaysIn => "last_ways_in",
            Self::HeaderFull => "header_full",
            Self::InUse => "in_use",
            Self::KeyringOdd => "keyring_odd",
            Self::LedgerLinked => "ledger_linked",
            Self::FolderMissing => "folder_missing",
            Self::HeaderMissing => "header_missing",
            Self::HeaderDamaged => "header_damaged",
            Self::LedgerMissing => "ledger_missing",
            Self::LedgerDamaged => "ledger_damaged",
            Self::EntriesMissing { .. } => "entries_missing",
            Self::TraceOfVault => "trace_of_vault",
            Self::NotEncrypted => "not_encrypted",
            Self::TooNew { .. } => "vault_newer",
            Self::ChainBroken => "chain_broken",
            Self::Damaged => "damaged",
            Self::Unreadable(_) => "unreadable_entry",
            Self::Busy => "busy",
            Self::Full => "disk_full",
            Self::ReadOnly => "read_only",
            Self::Io(_) => "io",
            Self::Sql(_) => "sql",
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::WrongKey,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            _ => Self::Sql(error),
        }
    }
}
