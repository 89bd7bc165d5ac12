//! Orders that suspend deletion, and own deletions put into the accounts they belong to.

use std::collections::BTreeMap;

use consent_core::id::{AccountId, HoldId};
use consent_core::state::{Account, Deletion, Hold};
use rusqlite::Connection;

use crate::{StoreError, column};

pub(super) fn holds(connection: &Connection) -> Result<BTreeMap<HoldId, Hold>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT hold_id, service_id, title, issuer, begins_on, ends_on, catch_up, source
         FROM view_holds",
    )?;
    let mut rows = statement.query([])?;
    let mut holds = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let hold = Hold {
            hold_id: column::parsed(row, 0)?,
            service_id: column::parsed(row, 1)?,
            title: row.get(2)?,
            issuer: row.get(3)?,
            from: column::parsed(row, 4)?,
            to: column::parsed_or_none(row, 5)?,
            after: row.get(6)?,
            source: row.get(7)?,
        };
        holds.insert(hold.hold_id, hold);
    }
    Ok(holds)
}

pub(super) fn fill(
    connection: &Connection,
    accounts: &mut BTreeMap<AccountId, Account>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT account_id, deleted_on, data_kind, count, created_from, created_to, entry_id
         FROM view_deletions ORDER BY account_id, place",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let account = accounts
            .get_mut(&column::parsed(row, 0)?)
            .ok_or(StoreError::Damaged)?;
        account.deletions.push(Deletion {
            on: column::parsed(row, 1)?,
            data_kind: row.get(2)?,
            count: row.get(3)?,
            created_from: column::parsed_or_none(row, 4)?,
            created_to: column::parsed_or_none(row, 5)?,
            entry_id: column::parsed(row, 6)?,
        });
    }
    Ok(())
}
