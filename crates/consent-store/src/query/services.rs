//! Accounts, without what other slices add to them.

use std::collections::BTreeMap;

use consent_core::id::AccountId;
use consent_core::state::Account;
use rusqlite::Connection;

use crate::{StoreError, column};

pub(super) fn accounts(
    connection: &Connection,
) -> Result<BTreeMap<AccountId, Account>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT account_id, service_id, label, added_on, dropped_on, plans, accepted, feedback
         FROM view_accounts",
    )?;
    let mut rows = statement.query([])?;
    let mut accounts = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let account = Account {
            account_id: column::parsed(row, 0)?,
            service_id: column::parsed(row, 1)?,
            plans: column::listed(row, 5)?,
            label: column::digest_or_none(row, 2)?,
            added_on: column::parsed(row, 3)?,
            dropped_on: column::parsed_or_none(row, 4)?,
            notices: BTreeMap::new(),
            purposes: BTreeMap::new(),
            deletions: vec![],
            feedback: column::listed(row, 7)?,
            accepted: column::listed(row, 6)?,
        };
        accounts.insert(account.account_id, account);
    }
    Ok(accounts)
}
