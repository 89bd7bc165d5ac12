//! Read models: the state as tables, so that a screen need not wait for a replay of the ledger.
//!
//! Rows are a pure function of the folded state and hold nothing that changes with time. They are never
//! the truth: whatever is odd about them, they are dropped and told again from the entries. Filling them
//! all and refreshing a few after an append is the same path.

mod catalogue;
mod choices;
mod deadlines;
mod history;
mod retention;
mod services;
mod settings;

use std::collections::BTreeSet;

use consent_core::fold::{AsOf, Reading, fold};
use consent_core::ledger::LedgerEntry;
use consent_core::state::LedgerState;
use consent_core::story::Story;
use rusqlite::{Connection, TransactionBehavior, params};

use crate::{StoreError, ledger, query, schema};

/// One read model.
struct ReadModel {
    /// Its name in the table of projections.
    name: &'static str,
    /// Its shape and meaning; another number: told again.
    version: u32,
    /// The statements that make its tables.
    tables: &'static str,
}

const MODELS: [&ReadModel; 7] = [
    &settings::MODEL,
    &catalogue::MODEL,
    &services::MODEL,
    &choices::MODEL,
    &deadlines::MODEL,
    &retention::MODEL,
    &history::MODEL,
];

/// A read model that does not say what the entries say. The entries themselves are not affected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProjectionFault {
    /// Which read model.
    pub name: &'static str,
}

impl std::fmt::Display for ProjectionFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "the table that is read for {} does not say what the entries say; the entries are not \
             affected, and it is made anew when the ledger is next opened",
            self.name
        )
    }
}

/// Makes the tables of an empty ledger.
pub(crate) fn create(connection: &Connection) -> Result<(), StoreError> {
    for model in MODELS {
        connection.execute_batch(model.tables)?;
    }
    mark(connection, 0)
}

/// Tells the read models again, if they are behind, of another version or out of shape.
pub(crate) fn catch_up(connection: &mut Connection) -> Result<(), StoreError> {
    if is_current(connection, ledger::last_arrival(connection)?)? && is_in_shape(connection)? {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    rebuild(&transaction)?;
    Ok(transaction.commit()?)
}

/// Takes in what was just appended after this place, within the same transaction.
pub(crate) fn take_in(
    connection: &Connection,
    sealed: &[LedgerEntry],
    before: i64,
) -> Result<(), StoreError> {
    if !is_current(connection, before)? {
        return rebuild(connection);
    }
    let stories = history::take_in(connection, sealed)?;
    let told = if history::needs_all(connection)? {
        ledger::read(connection, 0)?
    } else {
        ledger::read_streams(connection, &stories)?
    };
    let state = fold(told.iter().map(|(_, entry)| entry), AsOf::default())?;
    replace(connection, &stories, &state)?;
    mark(connection, ledger::last_arrival(connection)?)
}

/// Whether the read models are of this version and have read up to this place.
pub(crate) fn is_current(connection: &Connection, arrival: i64) -> Result<bool, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT name, version, last_arrival FROM projections")?;
    let found: BTreeSet<(String, u32, i64)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    let wanted = MODELS.map(|model| (model.name.to_owned(), model.version, arrival));
    Ok(found == BTreeSet::from(wanted))
}

/// Every entry told again, one at a time, to compare the read models with.
#[derive(Default)]
pub(crate) struct Replay {
    reading: Reading,
    strays: history::Strays,
}

impl Replay {
    /// Takes in the next entry.
    pub(crate) fn take(
        &mut self,
        connection: &Connection,
        entry: &LedgerEntry,
    ) -> Result<(), StoreError> {
        if let Some(recorded) = self.reading.take(entry)? {
            self.strays.take(connection, entry, &recorded.event)?;
        }
        Ok(())
    }

    /// Each read model that differs from what was taken in, which is all of the ledger; none if nobody
    /// reads them because they are behind.
    pub(crate) fn faults(
        self,
        connection: &Connection,
    ) -> Result<Vec<ProjectionFault>, StoreError> {
        if !is_current(connection, ledger::last_arrival(connection)?)? {
            return Ok(vec![]);
        }
        let told = self.reading.state()?;
        faults(connection, &told, &self.strays)
    }
}

fn faults(
    connection: &Connection,
    told: &LedgerState,
    strays: &history::Strays,
) -> Result<Vec<ProjectionFault>, StoreError> {
    let mut names = match query::from_tables(connection) {
        Ok(read) => differing(&read, told),
        Err(StoreError::Damaged | StoreError::Sql(_)) => MODELS.map(|model| model.name).to_vec(),
        Err(error) => return Err(error),
    };
    if !strays.are_noted(connection)? {
        names.push(history::MODEL.name);
    }
    names.dedup();
    Ok(names
        .into_iter()
        .map(|name| ProjectionFault { name })
        .collect())
}

/// Makes the next opening or append tell them again.
pub(crate) fn distrust(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("DELETE FROM projections", [])?;
    Ok(())
}

fn differing(read: &LedgerState, told: &LedgerState) -> Vec<&'static str> {
    let mut names = vec![];
    let mut compare = |model: &ReadModel, same: bool| {
        if !same {
            names.push(model.name);
        }
    };
    compare(&settings::MODEL, read.profile == told.profile);
    compare(&catalogue::MODEL, catalogue::same(read, told));
    compare(&services::MODEL, services::same(read, told));
    compare(&choices::MODEL, choices::same(read, told));
    compare(&deadlines::MODEL, read.deadlines == told.deadlines);
    compare(&retention::MODEL, retention::same(read, told));
    names
}

/// Drops every table of a read model, also of another version, and tells all of them from the entries.
fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    let entries = ledger::read(connection, 0)?;
    // Nothing is dropped before it is known that every entry can be read.
    let state = fold(entries.iter().map(|(_, entry)| entry), AsOf::default())?;
    let found = schema::objects(connection, schema::READ_MODELS)?;
    for [_, name, ..] in found.iter().filter(|[kind, ..]| kind == "table") {
        let name = name.replace('"', "\"\"");
        connection.execute_batch(&format!("DROP TABLE \"{name}\""))?;
    }
    distrust(connection)?;
    create(connection)?;
    let plain: Vec<LedgerEntry> = entries.into_iter().map(|(_, entry)| entry).collect();
    let mut stories = history::take_in(connection, &plain)?;
    stories.extend(stories_of(&state));
    replace(connection, &stories, &state)?;
    mark(connection, ledger::last_arrival(connection)?)
}

fn stories_of(state: &LedgerState) -> impl Iterator<Item = Story> + '_ {
    let accounts = state.accounts.keys().copied().map(Story::Account);
    let deadlines = state.deadlines.keys().copied().map(Story::Deadline);
    let holds = state.holds.keys().copied().map(Story::Hold);
    accounts.chain(deadlines).chain(holds)
}

/// Puts the rows of these stories in place of those that were there.
fn replace(
    connection: &Connection,
    stories: &BTreeSet<Story>,
    state: &LedgerState,
) -> Result<(), StoreError> {
    for story in stories {
        match *story {
            Story::Ledger => {}
            Story::Profile => settings::replace(connection, &state.profile)?,
            Story::Catalogue => catalogue::replace(connection, state)?,
            Story::Account(id) => {
                let account = state.accounts.get(&id);
                services::replace(connection, id, account)?;
                choices::replace(connection, id, account)?;
                retention::replace_deletions(connection, id, account)?;
            }
            Story::Deadline(id) => {
                deadlines::replace(connection, id, state.deadlines.get(&id))?;
            }
            Story::Hold(id) => retention::replace_hold(connection, id, state.holds.get(&id))?,
        }
    }
    Ok(())
}

fn mark(connection: &Connection, arrival: i64) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO projections (name, version, last_arrival) VALUES (?1, ?2, ?3)
         ON CONFLICT (name) DO UPDATE SET version = excluded.version,
                                          last_arrival = excluded.last_arrival",
    )?;
    for model in MODELS {
        statement.execute(params![model.name, model.version, arrival])?;
    }
    Ok(())
}

fn is_in_shape(connection: &Connection) -> Result<bool, StoreError> {
    let wanted = Connection::open_in_memory()?;
    for model in MODELS {
        wanted.execute_batch(model.tables)?;
    }
    let found = schema::objects(connection, schema::READ_MODELS)?;
    Ok(found == schema::objects(&wanted, schema::READ_MODELS)?)
}
