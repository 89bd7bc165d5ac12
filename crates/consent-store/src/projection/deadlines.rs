//! Dates to act by, one row each, and every value they were given.

use consent_core::choices::Purpose;
use consent_core::id::DeadlineId;
use consent_core::state::{Deadline, DeadlineRevision};
use rusqlite::{Connection, params};

use super::ReadModel;
use crate::{StoreError, column};

pub(super) const MODEL: ReadModel = ReadModel {
    name: "deadlines",
    version: 2,
    tables: "
CREATE TABLE view_deadlines (
  deadline_id  TEXT NOT NULL PRIMARY KEY,                            -- which date
  account_id   TEXT,                                                 -- for which account; null: for none
  kind         TEXT NOT NULL,                                        -- announced by the provider, or the person's own
  title        BLOB,                                                 -- digest of the person's own word for it
  purpose      TEXT,                                                 -- what is to be decided
  if_nothing   TEXT,                                                 -- what doing nothing leads to, as the source says
  dismissed_on TEXT,                                                 -- when the person said that nothing is to be done
  dismissed_because TEXT                                             -- why: not-for-me, done, ...
) STRICT, WITHOUT ROWID;
CREATE TABLE view_deadline_revisions (
  deadline_id  TEXT    NOT NULL,                                     -- which date
  place        INTEGER NOT NULL CHECK (place >= 0),                  -- place in the order of the fold
  revision     INTEGER NOT NULL CHECK (revision > 0),                -- 1, 2, …
  due_on       TEXT,                                                 -- the day as written; null: withdrawn
  inclusive    TEXT    NOT NULL,                                     -- whether \"by\" includes the day
  ends_at      TEXT    NOT NULL,                                     -- where on earth the day ends
  announced_on TEXT    NOT NULL,                                     -- when it was announced
  learned_at   TEXT    NOT NULL,                                     -- when this ledger learned of it
  source       TEXT,                                                 -- where it is said
  fact         TEXT,                                                 -- the catalogue's fact behind it
  PRIMARY KEY (deadline_id, place)
) STRICT, WITHOUT ROWID;",
};

pub(super) fn replace(
    connection: &Connection,
    id: DeadlineId,
    deadline: Option<&Deadline>,
) -> Result<(), StoreError> {
    let id = id.to_string();
    for table in ["view_deadlines", "view_deadline_revisions"] {
        let sql = format!("DELETE FROM {table} WHERE deadline_id = ?1");
        connection.execute(&sql, [&id])?;
    }
    let Some(deadline) = deadline else {
        return Ok(());
    };
    let Deadline {
        deadline_id: _,
        account_id,
        kind,
        title,
        purpose,
        if_nothing,
        revisions,
        dismissed_on,
        dismissed_because,
    } = deadline;
    connection.execute(
        "INSERT INTO view_deadlines (deadline_id, account_id, kind, title, purpose, if_nothing,
         dismissed_on, dismissed_because) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            column::text(account_id.as_ref()),
            kind.code(),
            title.map(|digest| *digest.as_bytes()),
            purpose.map(Purpose::code),
            if_nothing,
            column::text(dismissed_on.as_ref()),
            dismissed_because,
        ],
    )?;
    for (place, revision) in (0_i64..).zip(revisions) {
        insert_revision(connection, &id, place, revision)?;
    }
    Ok(())
}

fn insert_revision(
    connection: &Connection,
    deadline_id: &str,
    place: i64,
    found: &DeadlineRevision,
) -> Result<(), StoreError> {
    let DeadlineRevision {
        revision,
        date,
        inclusive,
        offset,
        announced_on,
        learned_at,
        source,
        fact,
    } = found;
    connection.execute(
        "INSERT INTO view_deadline_revisions (deadline_id, place, revision, due_on, inclusive,
         ends_at, announced_on, learned_at, source, fact)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            deadline_id,
            place,
            revision,
            column::text(date.as_ref()),
            inclusive.code(),
            offset.to_string(),
            announced_on.to_string(),
            learned_at.to_string(),
            source,
            column::text(fact.as_ref()),
        ],
    )?;
    Ok(())
}
