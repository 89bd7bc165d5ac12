//! The edition of the catalogue relied on.

use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;

pub(super) fn edition(connection: &Connection) -> Result<Option<String>, StoreError> {
    Ok(connection
        .query_row("SELECT edition FROM view_catalogue", [], |row| row.get(0))
        .optional()?)
}
