//! The edition of the catalogue relied on, as a row.

use rusqlite::Connection;

use super::ReadModel;
use crate::StoreError;

pub(super) const MODEL: ReadModel = ReadModel {
    name: "catalogue",
    version: 1,
    tables: "
CREATE TABLE view_catalogue (
  id      INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),               -- there is one row, or none
  edition TEXT    NOT NULL                                           -- the last one adopted
) STRICT;",
};

pub(super) fn replace(connection: &Connection, edition: Option<&str>) -> Result<(), StoreError> {
    connection.execute("DELETE FROM view_catalogue", [])?;
    if let Some(edition) = edition {
        connection.execute(
            "INSERT INTO view_catalogue (id, edition) VALUES (1, ?1)",
            [edition],
        )?;
    }
    Ok(())
}
