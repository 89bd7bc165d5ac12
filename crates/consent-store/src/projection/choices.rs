//! Notices, and the history of each purpose: one row per step.

use consent_core::choices::{PurposeStep, Step, SwitchSeen};
use consent_core::id::AccountId;
use consent_core::state::{Account, LedgerState, Notice};
use rusqlite::{Connection, params};

use super::ReadModel;
use crate::{StoreError, column};

pub(super) const MODEL: ReadModel = ReadModel {
    name: "choices",
    version: 1,
    tables: "
CREATE TABLE view_choices (
  account_id  TEXT    NOT NULL,                                      -- which account
  purpose     TEXT    NOT NULL,                                      -- what the data would be used for
  place       INTEGER NOT NULL CHECK (place >= 0),                   -- place of the step in the history
  happened_on TEXT    NOT NULL,                                      -- the day
  step        TEXT    NOT NULL,                                      -- what happened: asked, act, seen, default, …
  detail      TEXT,                                                  -- which act, position, default or who ended it
  grade       TEXT    NOT NULL,                                      -- how sure the record is
  entry_id    TEXT    NOT NULL,                                      -- the entry that says so
  PRIMARY KEY (account_id, purpose, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE view_notices (
  account_id     TEXT NOT NULL,                                      -- which account
  notice_id      TEXT NOT NULL,                                      -- which notice
  shown_on       TEXT NOT NULL,                                      -- the day
  form           TEXT NOT NULL,                                      -- how it came
  purposes       TEXT NOT NULL CHECK (json_valid(purposes)),         -- what it was about, as a JSON list
  default_seen   TEXT,                                               -- how the switch stood beforehand
  policy_version TEXT,                                               -- which edition of the text
  PRIMARY KEY (account_id, notice_id)
) STRICT, WITHOUT ROWID;",
};

pub(super) fn replace(
    connection: &Connection,
    id: AccountId,
    account: Option<&Account>,
) -> Result<(), StoreError> {
    let id = id.to_string();
    connection.execute("DELETE FROM view_choices WHERE account_id = ?1", [&id])?;
    connection.execute("DELETE FROM view_notices WHERE account_id = ?1", [&id])?;
    let Some(account) = account else {
        return Ok(());
    };
    let mut statement = connection.prepare_cached(
        "INSERT INTO view_choices (account_id, purpose, place, happened_on, step, detail, grade,
         entry_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (purpose, history) in &account.purposes {
        for (place, found) in (0_i64..).zip(&history.steps) {
            let PurposeStep {
                on,
                step,
                grade,
                entry_id,
            } = found;
            let (step, detail) = words(*step);
            let entry_id = entry_id.to_string();
            statement.execute(params![
                id,
                purpose.code(),
                place,
                on.to_string(),
                step,
                detail,
                grade.code(),
                entry_id,
            ])?;
        }
    }
    for (notice_id, notice) in &account.notices {
        insert_notice(connection, &id, &notice_id.to_string(), notice)?;
    }
    Ok(())
}

fn insert_notice(
    connection: &Connection,
    account_id: &str,
    notice_id: &str,
    notice: &Notice,
) -> Result<(), StoreError> {
    let Notice {
        on,
        form,
        purposes,
        default_seen,
        policy_version,
    } = notice;
    connection.execute(
        "INSERT INTO view_notices (account_id, notice_id, shown_on, form, purposes, default_seen,
         policy_version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            account_id,
            notice_id,
            on.to_string(),
            form.code(),
            column::list(purposes)?,
            default_seen.map(SwitchSeen::code),
            policy_version,
        ],
    )?;
    Ok(())
}

/// A step as two words; `query` reads them back.
fn words(step: Step) -> (&'static str, Option<&'static str>) {
    match step {
        Step::Asked => ("asked", None),
        Step::PutOff => ("put-off", None),
        Step::Accepted => ("accepted", None),
        Step::Act(did) => ("act", Some(did.code())),
        Step::Seen(seen) => ("seen", Some(seen.code())),
        Step::Default(how) => ("default", Some(how.code())),
        Step::Ended(by) => ("ended", Some(by.code())),
    }
}

/// Whether two states say the same of what stands in these tables.
pub(super) fn same(one: &LedgerState, other: &LedgerState) -> bool {
    let told = |account: &Account| (account.purposes.clone(), account.notices.clone());
    let all = |state: &LedgerState| -> Vec<_> { state.accounts.values().map(told).collect() };
    all(one) == all(other)
}
