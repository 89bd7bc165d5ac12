//! The runner of migrations: all pending ones in the caller's transaction; a newer file is untouched.

use consent_core::ledger::Hash;
use rusqlite::{Connection, params};

use crate::StoreError;

/// The schema this version writes.
pub(crate) const SCHEMA_VERSION: i64 = 1;
/// Marks the file as a ledger of this app: "CLDG".
pub(crate) const APPLICATION_ID: i64 = 0x434C_4447;
const LEDGER: &str = include_str!("../migrations/0001_ledger.sql");

/// The statements that make what is migrated, without a row in it.
pub(crate) fn tables() -> &'static str {
    LEDGER
}

/// Makes the tables of an empty database.
pub(crate) fn create(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(LEDGER)?;
    let digest = Hash::of_bytes(LEDGER.as_bytes());
    connection.execute(
        "INSERT INTO migrations (version, digest) VALUES (?1, ?2)",
        params![SCHEMA_VERSION, digest.as_bytes().as_slice()],
    )?;
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(())
}

/// Refuses a file of a newer version, and one that lost its version.
pub(crate) fn check(connection: &Connection) -> Result<(), StoreError> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > SCHEMA_VERSION {
        return Err(StoreError::TooNew {
            found,
            known: SCHEMA_VERSION,
        });
    }
    let in_table: i64 =
        connection.query_row("SELECT schema_version FROM vault_meta", [], |row| {
            row.get(0)
        })?;
    let application: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if found == in_table && found == SCHEMA_VERSION && application == APPLICATION_ID {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}
