//! Editions of the catalogue that were adopted, and what the person added to it.

use consent_core::state::{Adopted, OwnFact, OwnService};
use rusqlite::Connection;

use crate::{StoreError, column};

pub(super) fn adopted(connection: &Connection) -> Result<Vec<Adopted>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT entry_id, on_day, edition, digest, source, signer FROM view_adopted ORDER BY place",
    )?;
    let mut rows = statement.query([])?;
    let mut adopted = vec![];
    while let Some(row) = rows.next()? {
        adopted.push(Adopted {
            entry_id: column::parsed(row, 0)?,
            on: column::parsed(row, 1)?,
            edition: row.get(2)?,
            digest: column::digest_or_none(row, 3)?.ok_or(StoreError::Damaged)?,
            source: row.get(4)?,
            signer: row.get(5)?,
        });
    }
    Ok(adopted)
}

pub(super) fn own_services(connection: &Connection) -> Result<Vec<OwnService>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT entry_id, recorded_on, service_id, body, source FROM view_own_services
         ORDER BY place",
    )?;
    let mut rows = statement.query([])?;
    let mut own = vec![];
    while let Some(row) = rows.next()? {
        own.push(OwnService {
            entry_id: column::parsed(row, 0)?,
            recorded_on: column::parsed(row, 1)?,
            service_id: column::parsed(row, 2)?,
            body: column::json(row, 3)?,
            source: column::json(row, 4)?,
        });
    }
    Ok(own)
}

pub(super) fn own_facts(connection: &Connection) -> Result<Vec<OwnFact>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT entry_id, recorded_on, service_id, fact_id, kind, replaces, body, source
         FROM view_own_facts ORDER BY place",
    )?;
    let mut rows = statement.query([])?;
    let mut own = vec![];
    while let Some(row) = rows.next()? {
        own.push(OwnFact {
            entry_id: column::parsed(row, 0)?,
            recorded_on: column::parsed(row, 1)?,
            service_id: column::parsed(row, 2)?,
            fact_id: column::parsed(row, 3)?,
            kind: column::parsed(row, 4)?,
            replaces: column::parsed_or_none(row, 5)?,
            body: column::json(row, 6)?,
            source: column::json(row, 7)?,
        });
    }
    Ok(own)
}
