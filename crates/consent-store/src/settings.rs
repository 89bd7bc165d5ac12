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

    /// Every setting whose name begins so, by its name.
    pub fn settings_under(&self, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "SELECT name, value FROM settings WHERE substr(name, 1, length(?1)) = ?1
            ORDER BY name";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([prefix], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Forgets what was stored under this name.
    pub fn remove_setting(&mut self, name: &str) -> Result<(), StoreError> {
        self.connection
            .execute("DELETE FROM settings WHERE name = ?1", [name])?;
        Ok(())
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
