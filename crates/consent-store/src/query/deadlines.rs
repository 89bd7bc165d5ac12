//! Dates to act by with all their revisions.

use std::collections::BTreeMap;

use consent_core::id::DeadlineId;
use consent_core::state::{Deadline, DeadlineRevision};
use rusqlite::Connection;

use crate::{StoreError, column};

pub(super) fn deadlines(
    connection: &Connection,
) -> Result<BTreeMap<DeadlineId, Deadline>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT deadline_id, account_id, kind, title, purpose, if_nothing, dismissed_on,
         dismissed_because FROM view_deadlines",
    )?;
    let mut rows = statement.query([])?;
    let mut deadlines = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let deadline = Deadline {
            deadline_id: column::parsed(row, 0)?,
            account_id: column::parsed_or_none(row, 1)?,
            kind: column::parsed(row, 2)?,
            title: column::digest_or_none(row, 3)?,
            purpose: column::parsed_or_none(row, 4)?,
            if_nothing: row.get(5)?,
            revisions: vec![],
            dismissed_on: column::parsed_or_none(row, 6)?,
            dismissed_because: row.get(7)?,
        };
        deadlines.insert(deadline.deadline_id, deadline);
    }
    fill_revisions(connection, &mut deadlines)?;
    Ok(deadlines)
}

fn fill_revisions(
    connection: &Connection,
    deadlines: &mut BTreeMap<DeadlineId, Deadline>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT deadline_id, revision, due_on, inclusive, ends_at, announced_on, learned_at, source,
         fact FROM view_deadline_revisions ORDER BY deadline_id, place",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let deadline = deadlines
            .get_mut(&column::parsed(row, 0)?)
            .ok_or(StoreError::Damaged)?;
        deadline.revisions.push(DeadlineRevision {
            revision: row.get(1)?,
            date: column::parsed_or_none(row, 2)?,
            inclusive: column::parsed(row, 3)?,
            offset: column::parsed(row, 4)?,
            announced_on: column::parsed(row, 5)?,
            learned_at: column::parsed(row, 6)?,
            source: row.get(7)?,
            fact: column::parsed_or_none(row, 8)?,
        });
    }
    Ok(())
}
