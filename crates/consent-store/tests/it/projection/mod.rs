mod acts;
mod strays;
mod unreadable;

use std::path::Path;

use consent_core::fold::{AsOf, fold};
use consent_core::ledger::genesis_hash;
use consent_store::LedgerFile;
use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::raw;
use acts::{Act, Person, Played, acts, beginning, plain};

/// All rows of all read models, and how far they say they have read.
fn rows(path: &Path) -> Vec<String> {
    let connection = raw::connect(path);
    let mut names = connection
        .prepare("SELECT name FROM sqlite_master WHERE name GLOB 'view_*' ORDER BY name")
        .unwrap();
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(names.len(), 12);
    let mut all = vec![];
    for table in names.iter().map(String::as_str).chain(["projections"]) {
        let mut statement = connection
            .prepare(&format!("SELECT * FROM {table}"))
            .unwrap();
        let width = statement.column_count();
        let found = statement.query_map([], |row| {
            let values: Vec<Value> = (0..width).map(|at| row.get(at).unwrap()).collect();
            Ok(format!("{table}: {values:?}"))
        });
        all.extend(found.unwrap().map(Result::unwrap));
    }
    all
}

/// Makes the file that of another device, as a restored or moved one is.
fn move_to_another_device(path: &Path, number: u8) {
    let device = format!("01990000-0000-7000-8000-0000000000{:02x}", 0xb0 + number);
    let genesis = genesis_hash(device.parse().unwrap());
    let connection = raw::connect(path);
    connection
        .execute(
            "INSERT INTO ledger_devices VALUES (?1, ?2, ?3)",
            rusqlite::params![device, genesis.as_bytes().as_slice(), raw::AT],
        )
        .unwrap();
    connection
        .execute("UPDATE vault_meta SET writer_device_id = ?1", [device])
        .unwrap();
}

fn open(path: &Path) -> LedgerFile {
    LedgerFile::open(path, &raw::key()).unwrap()
}

fn is_marked_current(connection: &Connection) -> bool {
    let sql = "SELECT (SELECT COUNT(*) FROM projections WHERE version IN (1, 2)
        AND last_arrival = (SELECT COALESCE(MAX(arrival), 0) FROM ledger_entries)) = 7";
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Plays acts on a new file; after each, what is read is what the fold gives.
fn play(path: &Path, acts: &[Act]) {
    let mut file = raw::create(path);
    let mut person = Person::default();
    let mut moves = 0;
    for act in acts {
        if let Played::MoveAsked = person.play(&mut file, act) {
            drop(file);
            move_to_another_device(path, moves);
            moves += 1;
            file = open(path);
        }
        let told = fold(&plain(&file), AsOf::default()).unwrap();
        assert!(is_marked_current(&raw::connect(path)));
        assert_eq!(file.state().unwrap(), told, "after {act:?}");
        assert_eq!(file.verify().unwrap().projections, []);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn refreshed_tables_are_rebuilt_tables_are_the_fold(acts in acts()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ledger.db");
        play(&path, &acts);
        let refreshed = rows(&path);
        raw::connect(&path).execute_batch("UPDATE projections SET version = 9").unwrap();
        drop(open(&path));
        prop_assert_eq!(refreshed, rows(&path));
    }
}

/// A file with rows in every table but that of strays.
fn filled(path: &Path) -> Vec<String> {
    play(path, &beginning());
    rows(path)
}

#[test]
fn a_changed_row_is_noticed_and_told_again_and_no_entry_is_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    let before = filled(&path);
    let entries = open(&path).entries(0).unwrap();
    for (sql, name) in [
        ("UPDATE view_profile SET jurisdiction = 'XX'", "settings"),
        ("UPDATE view_adopted SET edition = 'x'", "catalogue"),
        (
            "UPDATE view_accounts SET added_on = '2020-01-01'",
            "services",
        ),
        (
            "UPDATE view_choices SET happened_on = '2020-01-01'",
            "choices",
        ),
        ("DELETE FROM view_choices", "choices"),
        (
            "UPDATE view_deadline_revisions SET due_on = '2020-01-01'",
            "deadlines",
        ),
        ("DELETE FROM view_holds", "retention"),
        ("UPDATE view_deletions SET count = 77", "retention"),
    ] {
        assert_ne!(raw::connect(&path).execute(sql, []).unwrap(), 0, "{sql}");
        let file = open(&path);
        let told = fold(&plain(&file), AsOf::default()).unwrap();
        assert_ne!(
            file.state().unwrap(),
            told,
            "the control: it was read, {sql}"
        );
        let faults = file.verify().unwrap().projections;
        assert_eq!(
            faults.iter().map(|f| f.name).collect::<Vec<_>>(),
            [name],
            "{sql}"
        );
        assert!(
            faults[0]
                .to_string()
                .contains("the entries are not affected")
        );
        file.distrust_projections().unwrap();
        assert_eq!(
            file.state().unwrap(),
            told,
            "what is distrusted is not read"
        );
        drop(file);
        let file = open(&path);
        assert_eq!(file.verify().unwrap().projections, []);
        assert_eq!(file.state().unwrap(), told);
        assert_eq!(file.entries(0).unwrap(), entries);
        assert_eq!(rows(&path), before);
    }
}

#[test]
fn a_refresh_that_was_left_out_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    filled(&path);
    raw::connect(&path)
        .execute_batch("CREATE TABLE kept AS SELECT * FROM view_profile")
        .unwrap();
    let mut file = LedgerFile::open(&path, &raw::key());
    assert!(file.is_err(), "the control: a table of somebody else's");
    raw::connect(&path)
        .execute_batch("ALTER TABLE kept RENAME TO view_kept")
        .unwrap();
    file = LedgerFile::open(&path, &raw::key());
    assert_eq!(file.unwrap().verify().unwrap().projections, []);
    let left_out = "DELETE FROM view_choices WHERE place = (SELECT MAX(place) FROM view_choices)";
    raw::connect(&path).execute_batch(left_out).unwrap();
    assert!(is_marked_current(&raw::connect(&path)));
    let faults = open(&path).verify().unwrap().projections;
    assert_eq!(
        faults.iter().map(|f| f.name).collect::<Vec<_>>(),
        ["choices"]
    );
}

#[test]
fn tables_out_of_shape_or_behind_are_made_anew_at_opening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    let before = filled(&path);
    for sql in [
        "DROP TABLE view_choices",
        "ALTER TABLE view_holds ADD COLUMN more TEXT",
        "CREATE TABLE view_of_a_later_version (a TEXT)",
        "CREATE INDEX later ON view_choices (happened_on)",
        "UPDATE projections SET last_arrival = last_arrival - 1",
        "UPDATE projections SET version = 2 WHERE name = 'choices'",
        "DELETE FROM projections WHERE name = 'history'",
        "DELETE FROM projections",
    ] {
        raw::connect(&path).execute_batch(sql).unwrap();
        let file = open(&path);
        assert_eq!(
            file.state().unwrap(),
            fold(&plain(&file), AsOf::default()).unwrap()
        );
        assert_eq!(rows(&path), before, "{sql}");
    }
    let trigger =
        "CREATE TRIGGER more AFTER INSERT ON view_choices BEGIN DELETE FROM settings; END";
    raw::connect(&path).execute_batch(trigger).unwrap();
    assert!(
        LedgerFile::open(&path, &raw::key()).is_err(),
        "a trigger is no read model"
    );
}
