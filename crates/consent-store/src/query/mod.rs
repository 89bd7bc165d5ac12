//! Typed reads of the read models; one file per slice.

mod catalogue;
mod choices;
mod deadlines;
mod retention;
mod services;
mod settings;

use consent_core::fold::{AsOf, fold};
use consent_core::state::LedgerState;
use rusqlite::Connection;

use crate::{StoreError, ledger, projection};

/// The state as of now and by everything known: from the read models if they are up to date and whole,
/// else by a replay.
pub(crate) fn state(connection: &Connection) -> Result<LedgerState, StoreError> {
    if projection::is_current(connection, ledger::last_arrival(connection)?)? {
        match from_tables(connection) {
            Err(StoreError::Damaged | StoreError::Sql(_)) => {
                tracing::warn!("a read model cannot be read; the entries are replayed");
            }
            read => return read,
        }
    }
    let entries = ledger::read(connection, 0)?;
    Ok(fold(
        entries.iter().map(|(_, entry)| entry),
        AsOf::default(),
    )?)
}

/// The state as the read models say it.
pub(crate) fn from_tables(connection: &Connection) -> Result<LedgerState, StoreError> {
    let mut accounts = services::accounts(connection)?;
    choices::fill(connection, &mut accounts)?;
    retention::fill(connection, &mut accounts)?;
    Ok(LedgerState {
        profile: settings::profile(connection)?,
        adopted: catalogue::adopted(connection)?,
        own_services: catalogue::own_services(connection)?,
        own_facts: catalogue::own_facts(connection)?,
        accounts,
        deadlines: deadlines::deadlines(connection)?,
        holds: retention::holds(connection)?,
    })
}
