//! Accounts, one row each.

use consent_core::id::AccountId;
use consent_core::state::{Account, LedgerState};
use rusqlite::{Connection, params};

use super::ReadModel;
use crate::{StoreError, column};

pub(super) const MODEL: ReadModel = ReadModel {
    name: "services",
    version: 1,
    tables: "
CREATE TABLE view_accounts (
  account_id TEXT NOT NULL PRIMARY KEY,                              -- which account
  service_id TEXT NOT NULL,                                          -- the service it is at
  label      BLOB,                                                   -- digest of the person's own word for it
  added_on   TEXT NOT NULL,                                          -- followed since
  dropped_on TEXT,                                                   -- no longer followed since
  plans      TEXT NOT NULL CHECK (json_valid(plans)),                -- plans held: [[first day, plan or null], …]
  accepted   TEXT NOT NULL CHECK (json_valid(accepted)),             -- terms accepted: [[day, edition or null], …]
  feedback   TEXT NOT NULL CHECK (json_valid(feedback))              -- days on which feedback was sent: [day, …]
) STRICT, WITHOUT ROWID;",
};

pub(super) fn replace(
    connection: &Connection,
    id: AccountId,
    account: Option<&Account>,
) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM view_accounts WHERE account_id = ?1",
        [id.to_string()],
    )?;
    let Some(account) = account else {
        return Ok(());
    };
    // Named one by one, so that a new field is not left out.
    let Account {
        account_id,
        service_id,
        plans,
        label,
        added_on,
        dropped_on,
        notices: _,
        purposes: _,
        deletions: _,
        feedback,
        accepted,
    } = account;
    connection.execute(
        "INSERT INTO view_accounts (account_id, service_id, label, added_on, dropped_on, plans,
         accepted, feedback) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            account_id.to_string(),
            service_id.as_str(),
            label.map(|digest| *digest.as_bytes()),
            added_on.to_string(),
            column::text(dropped_on.as_ref()),
            column::list(plans)?,
            column::list(accepted)?,
            column::list(feedback)?,
        ],
    )?;
    Ok(())
}

/// Whether two states say the same of what stands in these tables.
pub(super) fn same(one: &LedgerState, other: &LedgerState) -> bool {
    let bare = |state: &LedgerState| {
        let mut accounts = state.accounts.clone();
        for account in accounts.values_mut() {
            account.notices.clear();
            account.purposes.clear();
            account.deletions.clear();
        }
        accounts
    };
    bare(one) == bare(other)
}
