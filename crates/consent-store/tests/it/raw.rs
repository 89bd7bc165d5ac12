//! A ledger file with a known key, and a connection to it without any protection of ours.

use std::path::Path;

use consent_store::{DatabaseKey, LedgerFile, NewLedger};
use rusqlite::Connection;

pub const A: &str = "01990000-0000-7000-8000-00000000000a";
pub const AT: &str = "2025-09-01T10:00:00.000Z";

pub fn key() -> DatabaseKey {
    DatabaseKey::from_bytes(&[7; 32])
}

/// A new, empty ledger of device A.
pub fn create(path: &Path) -> LedgerFile {
    let new = NewLedger {
        vault_id: A.parse().unwrap(),
        device_id: A.parse().unwrap(),
        demo: false,
        created_at: AT.parse().unwrap(),
    };
    LedgerFile::create(path, &key(), &new).unwrap()
}

/// The same file, opened by hand.
pub fn connect(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    let digits = "07".repeat(32);
    connection
        .execute_batch(&format!(
            "PRAGMA key = \"x'{digits}'\"; PRAGMA cipher_page_size = 16384;"
        ))
        .unwrap();
    connection
}
