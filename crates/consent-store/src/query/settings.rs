//! Where the person lives.

use consent_core::state::Profile;
use rusqlite::Connection;

use crate::{StoreError, column};

pub(super) fn profile(connection: &Connection) -> Result<Profile, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT regions, jurisdiction FROM view_profile")?;
    let mut rows = statement.query([])?;
    let Some(row) = rows.next()? else {
        return Ok(Profile::default());
    };
    Ok(Profile {
        regions: column::listed(row, 0)?,
        jurisdiction: row.get(1)?,
    })
}
