//! The user's settings: JSON values by name.

use rusqlite::OptionalExtension;

use crate::{LedgerFile, StoreError};

impl LedgerFile {
    /// The JSON stored under this name.
    pub fn find_setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let sql = "SELECT value FROM settings WHERE name = ?1";
        Ok(self
            .connection
            .query_row(sql, [name], |row| row.get(0))
            .optional()?)
    }

    /// Stores JSON under this name in place of what was there.
    pub fn set_setting(&mut self, name: &str, json: &str) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO settings (name, value) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [name, json],
        )?;
        Ok(())
    }
}
