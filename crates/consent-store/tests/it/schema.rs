use std::collections::BTreeSet;
use std::path::Path;

use consent_store::LedgerFile;
use rusqlite::Connection;

use crate::raw;

const SCHEMA: &str = include_str!("../../src/schema.sql");

/// A statement without comments and line ends.
fn plain(sql: &str) -> String {
    let lines = sql.lines().map(|line| line.split("--").next().unwrap());
    let words: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
    words.join(" ")
}

fn objects(connection: &Connection) -> BTreeSet<String> {
    let mut statement = connection
        .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        .unwrap();
    statement
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap()
        .map(|sql| plain(&sql.unwrap()))
        .collect()
}

/// The lines that make a column and do not say what it is for.
fn unexplained(schema: &str) -> Vec<&str> {
    let mut inside = false;
    let mut found = vec![];
    for line in schema.lines() {
        if line.starts_with("CREATE TABLE") {
            inside = true;
        } else if line.starts_with(')') {
            inside = false;
        } else if inside {
            let first = line.split_whitespace().next().unwrap_or_default();
            let constraint = ["PRIMARY", "UNIQUE", "CHECK", "FOREIGN"].contains(&first);
            let comment = line.split_once("--").map(|(_, comment)| comment.trim());
            if !constraint && comment.is_none_or(str::is_empty) {
                found.push(line.trim());
            }
        }
    }
    found
}

#[test]
fn the_schema_as_written_down_is_that_of_a_new_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    drop(raw::create(&path));
    let written = Connection::open_in_memory().unwrap();
    written.execute_batch(SCHEMA).unwrap();
    assert_eq!(objects(&raw::connect(&path)), objects(&written));
    written
        .execute_batch("ALTER TABLE settings ADD COLUMN more TEXT")
        .unwrap();
    assert_ne!(
        objects(&raw::connect(&path)),
        objects(&written),
        "the control: one more column shows"
    );
}

#[test]
fn every_column_is_explained() {
    assert_eq!(unexplained(SCHEMA), Vec::<&str>::new());
    let bare = SCHEMA.replace("  -- whose chain", "");
    assert_eq!(unexplained(&bare).len(), 1, "the control: one without");
}

fn triggers(connection: &Connection) -> Vec<(String, String)> {
    let mut statement = connection
        .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
        .unwrap();
    statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

/// What opening says after a statement that changed the schema by hand.
fn after(path: &Path, sql: &str) -> &'static str {
    raw::connect(path).execute_batch(sql).unwrap();
    let before = std::fs::read(path).unwrap();
    let said = LedgerFile::open(path, &raw::key())
        .err()
        .map_or("ok", |error| error.code());
    if said != "ok" {
        assert_eq!(std::fs::read(path).unwrap(), before, "it was touched");
    }
    said
}

#[test]
fn a_file_whose_guards_were_dropped_or_loosened_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    drop(raw::create(&path));
    let all = triggers(&raw::connect(&path));
    assert_eq!(all.len(), 6);
    for (name, sql) in &all {
        assert_eq!(after(&path, &format!("DROP TRIGGER {name}")), "damaged");
        let loose = sql.replacen(" BEGIN", " WHEN 0 BEGIN", 1);
        assert_ne!(&loose, sql);
        assert_eq!(after(&path, &loose), "damaged", "{loose}");
        let same = sql.replacen(" BEFORE ", "\n  BEFORE -- again\n", 1);
        let restored = format!("DROP TRIGGER {name}; {same}");
        assert_eq!(after(&path, &restored), "ok", "the control: {same}");
    }
    let more = "CREATE TRIGGER more AFTER INSERT ON ledger_entries BEGIN DELETE FROM settings; END";
    assert_eq!(after(&path, more), "damaged");
    assert_eq!(after(&path, "DROP TRIGGER more"), "ok");
    assert_eq!(after(&path, "DROP INDEX ledger_entries_stream"), "damaged");
}
