//! Notices and the history of each purpose, put into the accounts they belong to.

use std::collections::BTreeMap;

use consent_core::choices::{PurposeStep, Step};
use consent_core::id::AccountId;
use consent_core::state::{Account, Notice};
use rusqlite::{Connection, Row};

use crate::{StoreError, column};

pub(super) fn fill(
    connection: &Connection,
    accounts: &mut BTreeMap<AccountId, Account>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT account_id, purpose, happened_on, step, detail, grade, entry_id
         FROM view_choices ORDER BY account_id, purpose, place",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let account = accounts
            .get_mut(&column::parsed(row, 0)?)
            .ok_or(StoreError::Damaged)?;
        let history = account.purposes.entry(column::parsed(row, 1)?).or_default();
        history.steps.push(PurposeStep {
            on: column::parsed(row, 2)?,
            step: step(row)?,
            grade: column::parsed(row, 5)?,
            entry_id: column::parsed(row, 6)?,
        });
    }
    fill_notices(connection, accounts)
}

/// The step that two words stand for.
fn step(row: &Row<'_>) -> Result<Step, StoreError> {
    let word: String = row.get(3)?;
    Ok(match word.as_str() {
        "asked" => Step::Asked,
        "put-off" => Step::PutOff,
        "accepted" => Step::Accepted,
        "act" => Step::Act(column::parsed(row, 4)?),
        "seen" => Step::Seen(column::parsed(row, 4)?),
        "default" => Step::Default(column::parsed(row, 4)?),
        "ended" => Step::Ended(column::parsed(row, 4)?),
        _ => return Err(StoreError::Damaged),
    })
}

fn fill_notices(
    connection: &Connection,
    accounts: &mut BTreeMap<AccountId, Account>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT account_id, notice_id, shown_on, form, purposes, default_seen, policy_version
         FROM view_notices",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let account = accounts
            .get_mut(&column::parsed(row, 0)?)
            .ok_or(StoreError::Damaged)?;
        let notice = Notice {
            on: column::parsed(row, 2)?,
            form: column::parsed(row, 3)?,
            purposes: column::listed(row, 4)?,
            default_seen: column::parsed_or_none(row, 5)?,
            policy_version: row.get(6)?,
        };
        account.notices.insert(column::parsed(row, 1)?, notice);
    }
    Ok(())
}
