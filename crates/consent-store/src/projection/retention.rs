//! What lengthens or shortens how long data is kept: orders told by the person, and own deletions.

use consent_core::id::{AccountId, HoldId};
use consent_core::state::{Account, Deletion, Hold, LedgerState};
use rusqlite::{Connection, params};

use super::ReadModel;
use crate::{StoreError, column};

pub(super) const MODEL: ReadModel = ReadModel {
    name: "retention",
    version: 1,
    tables: "
CREATE TABLE view_holds (
  hold_id    TEXT NOT NULL PRIMARY KEY,                              -- which order
  service_id TEXT NOT NULL,                                          -- whom it binds
  title      TEXT NOT NULL,                                          -- its name
  issuer     TEXT,                                                   -- who issued it
  begins_on  TEXT NOT NULL,                                          -- first day
  ends_on    TEXT,                                                   -- last day, if known
  catch_up   TEXT,                                                   -- period for deleting after its end
  source     TEXT                                                    -- where it is said
) STRICT, WITHOUT ROWID;
CREATE TABLE view_deletions (
  account_id   TEXT    NOT NULL,                                     -- where content was deleted
  place        INTEGER NOT NULL CHECK (place >= 0),                  -- place in the order of the fold
  deleted_on   TEXT    NOT NULL,                                     -- the day
  data_kind    TEXT    NOT NULL,                                     -- what was deleted
  count        INTEGER CHECK (count >= 0),                           -- how many, if told
  created_from TEXT,                                                 -- created not before
  created_to   TEXT,                                                 -- created not after
  entry_id     TEXT    NOT NULL,                                     -- the entry that says so
  PRIMARY KEY (account_id, place)
) STRICT, WITHOUT ROWID;",
};

pub(super) fn replace_hold(
    connection: &Connection,
    id: HoldId,
    hold: Option<&Hold>,
) -> Result<(), StoreError> {
    let sql = "DELETE FROM view_holds WHERE hold_id = ?1";
    connection.execute(sql, [id.to_string()])?;
    let Some(hold) = hold else {
        return Ok(());
    };
    let Hold {
        hold_id,
        service_id,
        title,
        issuer,
        from,
        to,
        after,
        source,
    } = hold;
    connection.execute(
        "INSERT INTO view_holds (hold_id, service_id, title, issuer, begins_on, ends_on, catch_up,
         source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            hold_id.to_string(),
            service_id.as_str(),
            title,
            issuer,
            from.to_string(),
            column::text(to.as_ref()),
            after,
            source,
        ],
    )?;
    Ok(())
}

pub(super) fn replace_deletions(
    connection: &Connection,
    id: AccountId,
    account: Option<&Account>,
) -> Result<(), StoreError> {
    let id = id.to_string();
    connection.execute("DELETE FROM view_deletions WHERE account_id = ?1", [&id])?;
    let deletions = account.map_or(&[][..], |account| account.deletions.as_slice());
    for (place, deletion) in (0_i64..).zip(deletions) {
        let Deletion {
            on,
            data_kind,
            count,
            created_from,
            created_to,
            entry_id,
        } = deletion;
        connection.execute(
            "INSERT INTO view_deletions (account_id, place, deleted_on, data_kind, count,
             created_from, created_to, entry_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                id,
                place,
                on.to_string(),
                data_kind,
                count,
                column::text(created_from.as_ref()),
                column::text(created_to.as_ref()),
                entry_id.to_string(),
            ],
        )?;
    }
    Ok(())
}

/// Whether two states say the same of what stands in these tables.
pub(super) fn same(one: &LedgerState, other: &LedgerState) -> bool {
    let told = |account: &Account| account.deletions.clone();
    let all = |state: &LedgerState| -> Vec<_> { state.accounts.values().map(told).collect() };
    one.holds == other.holds && all(one) == all(other)
}
