//! The database written anew: under another key, or as it is for a backup. A copy counts once it was
//! opened and holds what the original holds.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use crate::guard::Door;
use crate::open::{connect, make};
use crate::{DatabaseKey, LedgerFile, StoreError, migrate};

impl LedgerFile {
    /// Opens a copy, with every page, the structure and all its entries verified.
    pub(crate) fn open_whole(path: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        let mut file = Self::open_unverified(path, key)?;
        if file.page_errors()? > 0 || !file.is_sound()? {
            return Err(StoreError::Damaged);
        }
        if !file.verify_new()?.is_intact() {
            return Err(StoreError::ChainBroken);
        }
        Ok(file)
    }

    /// Writes the database under another key where nothing stands yet, and proves it.
    pub(crate) fn copy(
        from: &Path,
        old: &DatabaseKey,
        to: &Path,
        new: &DatabaseKey,
    ) -> Result<(), StoreError> {
        make(to)?;
        let connection = connect(from, old)?;
        // The only place where a file is attached.
        let attach = zeroize::Zeroizing::new(format!(
            "ATTACH DATABASE ?1 AS next KEY {};",
            new.quoted().as_str()
        ));
        let path = to.to_str().ok_or(StoreError::Damaged)?;
        connection.execute(&attach, [path])?;
        connection
            .execute_batch("PRAGMA next.journal_mode = DELETE; PRAGMA next.synchronous = EXTRA;")?;
        connection.query_row("SELECT sqlcipher_export('next')", [], |_| Ok(()))?;
        // An export loses both.
        connection.execute_batch(&format!(
            "PRAGMA next.user_version = {}; PRAGMA next.application_id = {};",
            migrate::SCHEMA_VERSION,
            migrate::APPLICATION_ID
        ))?;
        connection.execute_batch("DETACH DATABASE next;")?;
        prove(&connection, to, new)?;
        std::fs::File::open(to)?.sync_all()?;
        Ok(())
    }

    /// Writes the database as it is, under its own key, where nothing stands yet, and proves it.
    pub(crate) fn copy_as_is(&self, key: &DatabaseKey, to: &Path) -> Result<(), StoreError> {
        make(to)?;
        let path = to.to_str().ok_or(StoreError::Damaged)?;
        let _door = self.guard.open(Door::Copy);
        self.connection.execute("VACUUM INTO ?1", [path])?;
        prove(&self.connection, to, key)?;
        std::fs::File::open(to)?.sync_all()?;
        Ok(())
    }
}

/// The copy opens, its pages and chains are whole, and every table holds as much as the original's.
fn prove(original: &Connection, copy: &Path, key: &DatabaseKey) -> Result<(), StoreError> {
    let file = LedgerFile::open_whole(copy, key)?;
    let same_rows = rows(original)? == rows(&file.connection)?;
    let same_end = last_hashes(original)? == last_hashes(&file.connection)?;
    if same_rows && same_end {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

/// How many rows each table has.
fn rows(connection: &Connection) -> Result<BTreeMap<String, i64>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut rows = BTreeMap::new();
    for name in names {
        let name = name?;
        let quoted = name.replace('"', "\"\"");
        let sql = format!("SELECT count(*) FROM main.\"{quoted}\"");
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        rows.insert(name, count);
    }
    Ok(rows)
}

/// The last hash of each chain.
fn last_hashes(connection: &Connection) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT device_id, hash FROM main.ledger_entries AS entry WHERE seq =
         (SELECT MAX(seq) FROM main.ledger_entries WHERE device_id = entry.device_id)",
    )?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}
