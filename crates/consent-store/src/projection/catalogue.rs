//! The catalogue as the ledger tells of it, as rows: editions adopted, and what the person added.

use consent_core::event::StatedSource;
use consent_core::state::{Adopted, LedgerState, OwnFact, OwnService};
use rusqlite::{Connection, params};

use super::ReadModel;
use crate::{StoreError, column};

pub(super) const MODEL: ReadModel = ReadModel {
    name: "catalogue",
    version: 2,
    tables: "
CREATE TABLE view_adopted (
  place    INTEGER PRIMARY KEY NOT NULL CHECK (place >= 0),          -- place in the order of the fold
  entry_id TEXT    NOT NULL,                                         -- the entry that says so
  on_day   TEXT    NOT NULL,                                         -- the day
  edition  TEXT    NOT NULL,                                         -- which edition
  digest   BLOB    NOT NULL CHECK (length(digest) = 32),             -- what the ledger pins
  source   TEXT,                                                     -- built in, or a pack
  signer   TEXT                                                      -- key that signed it
) STRICT;
CREATE TABLE view_own_services (
  place       INTEGER PRIMARY KEY NOT NULL CHECK (place >= 0),       -- place in the order of the fold
  entry_id    TEXT    NOT NULL,                                      -- the entry that says so
  recorded_on TEXT    NOT NULL,                                      -- the day it was written down
  service_id  TEXT    NOT NULL UNIQUE,                               -- its id
  body        TEXT    NOT NULL CHECK (json_valid(body)),             -- what it is called, as JSON
  source      TEXT    NOT NULL CHECK (json_valid(source))            -- where the person has it from, as JSON
) STRICT;
CREATE TABLE view_own_facts (
  place       INTEGER PRIMARY KEY NOT NULL CHECK (place >= 0),       -- place in the order of the fold
  entry_id    TEXT    NOT NULL,                                      -- the entry that says so
  recorded_on TEXT    NOT NULL,                                      -- the day it was written down
  service_id  TEXT    NOT NULL,                                      -- about which service
  fact_id     TEXT    NOT NULL UNIQUE,                               -- its id
  kind        TEXT    NOT NULL,                                      -- what it is about
  replaces    TEXT,                                                  -- the fact in whose place it stands
  body        TEXT    NOT NULL CHECK (json_valid(body)),             -- what it says, as JSON
  source      TEXT    NOT NULL CHECK (json_valid(source))            -- where the person has it from, as JSON
) STRICT;",
};

pub(super) fn replace(connection: &Connection, state: &LedgerState) -> Result<(), StoreError> {
    connection.execute_batch(
        "DELETE FROM view_adopted; DELETE FROM view_own_services; DELETE FROM view_own_facts;",
    )?;
    for (place, adopted) in (0_i64..).zip(&state.adopted) {
        insert_adopted(connection, place, adopted)?;
    }
    for (place, own) in (0_i64..).zip(&state.own_services) {
        insert_service(connection, place, own)?;
    }
    for (place, own) in (0_i64..).zip(&state.own_facts) {
        insert_fact(connection, place, own)?;
    }
    Ok(())
}

fn insert_adopted(
    connection: &Connection,
    place: i64,
    adopted: &Adopted,
) -> Result<(), StoreError> {
    let Adopted {
        entry_id,
        on,
        edition,
        digest,
        source,
        signer,
    } = adopted;
    connection.execute(
        "INSERT INTO view_adopted (place, entry_id, on_day, edition, digest, source, signer)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            place,
            entry_id.to_string(),
            on.to_string(),
            edition,
            digest.as_bytes().as_slice(),
            source,
            signer,
        ],
    )?;
    Ok(())
}

fn insert_service(connection: &Connection, place: i64, own: &OwnService) -> Result<(), StoreError> {
    let OwnService {
        entry_id,
        recorded_on,
        service_id,
        body,
        source,
    } = own;
    connection.execute(
        "INSERT INTO view_own_services (place, entry_id, recorded_on, service_id, body, source)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            place,
            entry_id.to_string(),
            recorded_on.to_string(),
            service_id.as_str(),
            body.to_string(),
            written(source)?,
        ],
    )?;
    Ok(())
}

fn insert_fact(connection: &Connection, place: i64, own: &OwnFact) -> Result<(), StoreError> {
    let OwnFact {
        entry_id,
        recorded_on,
        service_id,
        fact_id,
        kind,
        replaces,
        body,
        source,
    } = own;
    connection.execute(
        "INSERT INTO view_own_facts (place, entry_id, recorded_on, service_id, fact_id, kind,
         replaces, body, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            place,
            entry_id.to_string(),
            recorded_on.to_string(),
            service_id.as_str(),
            fact_id.as_str(),
            kind.code(),
            column::text(replaces.as_ref()),
            body.to_string(),
            written(source)?,
        ],
    )?;
    Ok(())
}

fn written(source: &StatedSource) -> Result<String, StoreError> {
    serde_json::to_string(source).map_err(|_| StoreError::Damaged)
}

/// Whether two states say the same of what stands in these tables.
pub(super) fn same(one: &LedgerState, other: &LedgerState) -> bool {
    one.adopted == other.adopted
        && one.own_services == other.own_services
        && one.own_facts == other.own_facts
}
