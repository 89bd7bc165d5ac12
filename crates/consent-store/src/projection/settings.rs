//! Where the person lives, as a row.

use consent_core::state::Profile;
use rusqlite::{Connection, params};

use super::ReadModel;
use crate::{StoreError, column};

pub(super) const MODEL: ReadModel = ReadModel {
    name: "settings",
    version: 1,
    tables: "
CREATE TABLE view_profile (
  id           INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),          -- there is one row, or none
  regions      TEXT    NOT NULL CHECK (json_valid(regions)),         -- from narrow to wide, as a JSON list
  jurisdiction TEXT                                                  -- whose law applies
) STRICT;",
};

pub(super) fn replace(connection: &Connection, profile: &Profile) -> Result<(), StoreError> {
    let Profile {
        regions,
        jurisdiction,
    } = profile;
    connection.execute("DELETE FROM view_profile", [])?;
    connection.execute(
        "INSERT INTO view_profile (id, regions, jurisdiction) VALUES (1, ?1, ?2)",
        params![column::list(regions)?, jurisdiction],
    )?;
    Ok(())
}
