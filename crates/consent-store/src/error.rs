//! What can go wrong with the ledger file, each with its own remedy.

use rusqlite::ErrorCode;

/// A failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The key does not open this file, or its first page is damaged.
    #[error("the key does not open this ledger")]
    WrongKey,
    /// There is no ledger file, or it is empty; none is made in its place.
    #[error("the ledger file is missing or empty")]
    LedgerMissing,
    /// Something stands where a new ledger was to be made.
    #[error("there is already something where the ledger would be made")]
    TraceOfVault,
    /// The file is not encrypted.
    #[error("the ledger file is not encrypted")]
    NotEncrypted,
    /// The file was written by a newer version of the app.
    #[error("the ledger has schema {found}, this version knows {known}")]
    TooNew {
        /// Version in the file.
        found: i64,
        /// Newest version known here.
        known: i64,
    },
    /// A hash or link of a chain is wrong.
    #[error("the chain is broken")]
    ChainBroken,
    /// The content of the file cannot be true.
    #[error("the ledger file is damaged")]
    Damaged,
    /// Another program is writing.
    #[error("another program is using the ledger")]
    Busy,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The file cannot be written.
    #[error("the ledger cannot be written")]
    ReadOnly,
    /// The operating system refused.
    #[error("the file system refused")]
    Io(#[from] std::io::Error),
    /// The database refused.
    #[error("the database refused")]
    Sql(#[source] rusqlite::Error),
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
