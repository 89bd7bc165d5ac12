use consent_core::ledger::EntryDraft;
use consent_store::{Append, StoreError};
use rusqlite::Connection;

use crate::raw::{self, A, AT};

const B: &str = "01990000-0000-7000-8000-00000000000b";
const COLUMNS: [&str; 12] = [
    "arrival",
    "device_id",
    "seq",
    "entry_id",
    "stream",
    "event_type",
    "event_version",
    "occurred",
    "recorded_at",
    "payload",
    "prev_hash",
    "hash",
];

/// A filled ledger of device A; B is enrolled and empty. Opened again without any protection of ours.
fn ledger(path: &std::path::Path) -> Connection {
    let mut file = raw::create(path);
    let drafts = (1..=3).map(|n| EntryDraft {
        entry_id: format!("01990000-0000-7000-8000-0000000001{n:02}")
            .parse()
            .unwrap(),
        stream: "ledger".to_owned(),
        event_type: "profile.changed".to_owned(),
        event_version: 1,
        occurred: "2025-09-01".parse().unwrap(),
        recorded_at: AT.parse().unwrap(),
        payload: "{}".to_owned(),
    });
    let decided = Append {
        drafts: drafts.collect(),
        contents: Vec::new(),
        packs: vec![],
    };
    file.append(|_| Ok::<_, StoreError>((decided, ()))).unwrap();
    drop(file);
    let connection = raw::connect(path);
    connection
        .execute(
            "INSERT INTO ledger_devices VALUES (?1, zeroblob(32), ?2)",
            [B, AT],
        )
        .unwrap();
    connection
}

/// A statement that would append a good entry of A, with some columns replaced by other SQL.
fn insert(verb: &str, changed: &[(&str, &str)]) -> String {
    let last = "(SELECT hash FROM ledger_entries ORDER BY arrival DESC LIMIT 1)";
    let (device, at) = (format!("'{A}'"), format!("'{AT}'"));
    let good = [
        "4",
        &device,
        "4",
        "'01990000-0000-7000-8000-000000000199'",
        "'ledger'",
        "'profile.changed'",
        "1",
        "'2025-09-01'",
        &at,
        "'{}'",
        last,
        "randomblob(32)",
    ];
    let values: Vec<&str> = COLUMNS
        .iter()
        .zip(good)
        .map(|(column, value)| {
            let other = changed.iter().find(|(name, _)| name == column);
            other.map_or(value, |(_, sql)| *sql)
        })
        .collect();
    format!(
        "{verb} INTO ledger_entries ({}) VALUES ({})",
        COLUMNS.join(", "),
        values.join(", ")
    )
}

#[expect(clippy::too_many_lines, reason = "one table")]
fn abuse() -> Vec<String> {
    let mut all = Vec::new();
    for column in COLUMNS {
        for verb in [
            "UPDATE",
            "UPDATE OR REPLACE",
            "UPDATE OR FAIL",
            "UPDATE OR ABORT",
        ] {
            all.push(format!("{verb} ledger_entries SET {column} = {column}"));
        }
        let old = format!("(SELECT {column} FROM ledger_entries WHERE arrival = 1)");
        if ["arrival", "seq", "entry_id", "prev_hash", "hash"].contains(&column) {
            for verb in ["INSERT", "REPLACE", "INSERT OR ABORT", "INSERT OR ROLLBACK"] {
                all.push(insert(verb, &[(column, &old)]));
            }
            let upsert = insert("INSERT", &[(column, &old)]);
            if column != "seq" {
                all.push(format!(
                    "{upsert} ON CONFLICT ({column}) DO UPDATE SET payload = '{{\"a\":1}}'"
                ));
            }
        }
        all.push(insert("INSERT", &[(column, "NULL")]));
    }
    for alias in ["rowid", "_rowid_", "oid"] {
        all.push(format!("UPDATE ledger_entries SET {alias} = {alias} + 10"));
        let from =
            "SELECT 1, device_id, seq, entry_id, stream, event_type, event_version, occurred,
            recorded_at, '{\"a\":1}', prev_hash, hash FROM ledger_entries WHERE arrival = 1";
        let names = COLUMNS.join(", ").replace("arrival", alias);
        all.push(format!("REPLACE INTO ledger_entries ({names}) {from}"));
    }
    for table in ["ledger_entries", "ledger_devices"] {
        all.push(format!("DELETE FROM {table}"));
        all.push(format!("DELETE FROM {table} WHERE device_id = '{A}'"));
        all.push(format!("DELETE FROM {table} RETURNING *"));
    }
    for (column, sql) in [
        ("arrival", "5"),
        ("arrival", "0"),
        ("arrival", "-1"),
        ("seq", "5"),
        ("seq", "0"),
        ("seq", "-1"),
        ("prev_hash", "zeroblob(32)"),
        ("prev_hash", "randomblob(32)"),
        (
            "prev_hash",
            "(SELECT hash FROM ledger_entries WHERE arrival = 2)",
        ),
        (
            "prev_hash",
            "(SELECT genesis_hash FROM ledger_devices LIMIT 1)",
        ),
        ("hash", "(SELECT genesis_hash FROM ledger_devices LIMIT 1)"),
        ("hash", "zeroblob(31)"),
        ("hash", "'text'"),
        ("entry_id", "'short'"),
        ("entry_id", "'01990000-0000-7000-8000-0000000001AA'"),
        ("stream", "''"),
        ("stream", "x'00'"),
        ("event_type", "''"),
        ("event_version", "0"),
        ("event_version", "'one'"),
        ("event_version", "1.5"),
        ("recorded_at", "'yesterday'"),
        ("payload", "'not json'"),
        ("device_id", "'01990000-0000-7000-8000-00000000000c'"),
    ] {
        for verb in ["INSERT", "REPLACE"] {
            all.push(insert(verb, &[(column, sql)]));
        }
    }
    let b = format!("'{B}'");
    for changed in [
        vec![("device_id", b.as_str())],
        vec![("device_id", b.as_str()), ("seq", "1")],
        vec![
            ("device_id", b.as_str()),
            ("seq", "2"),
            ("prev_hash", "zeroblob(32)"),
        ],
        vec![
            ("device_id", b.as_str()),
            ("seq", "1"),
            ("prev_hash", "randomblob(32)"),
        ],
    ] {
        all.push(insert("INSERT", &changed));
        all.push(insert("REPLACE", &changed));
    }
    for device in [
        format!("INSERT INTO ledger_devices VALUES ('{B}', randomblob(32), '{AT}')"),
        format!("REPLACE INTO ledger_devices VALUES ('{B}', randomblob(32), '{AT}')"),
        format!("REPLACE INTO ledger_devices VALUES ('{A}', randomblob(32), '{AT}')"),
        format!(
            "REPLACE INTO ledger_devices VALUES ('01990000-0000-7000-8000-00000000000c', \
             (SELECT hash FROM ledger_entries LIMIT 1), '{AT}')"
        ),
        "UPDATE ledger_devices SET genesis_hash = randomblob(32)".to_owned(),
    ] {
        all.push(device);
    }
    all
}

fn rows(connection: &Connection) -> Vec<String> {
    let mut all = Vec::new();
    for (table, key) in [
        ("ledger_entries", "arrival"),
        ("ledger_devices", "device_id"),
    ] {
        let mut statement = connection
            .prepare(&format!("SELECT * FROM {table} ORDER BY {key}"))
            .unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<_> = (0..width)
                .map(|at| row.get::<_, rusqlite::types::Value>(at).unwrap())
                .collect();
            all.push(format!("{values:?}"));
        }
    }
    all
}

#[test]
fn history_is_not_rewritten_by_any_statement_under_any_pragma() {
    let folder = tempfile::tempdir().unwrap();
    let connection = ledger(&folder.path().join("l.db"));
    let before = rows(&connection);
    let all = abuse();
    assert!(all.len() > 150, "{}", all.len());
    for triggers in ["ON", "OFF"] {
        for keys in ["ON", "OFF"] {
            connection
                .execute_batch(&format!(
                    "PRAGMA recursive_triggers = {triggers}; PRAGMA foreign_keys = {keys};"
                ))
                .unwrap();
            for sql in &all {
                let refused = connection.execute_batch(sql).is_err();
                assert!(refused, "{triggers} {keys}: {sql}");
                assert_eq!(rows(&connection), before, "{triggers} {keys}: {sql}");
            }
        }
    }
    connection.execute_batch(&insert("INSERT", &[])).unwrap();
}

#[test]
fn without_the_trigger_the_same_statement_does_rewrite_history() {
    let folder = tempfile::tempdir().unwrap();
    let connection = ledger(&folder.path().join("l.db"));
    let before = rows(&connection);
    let old = "(SELECT hash FROM ledger_entries WHERE arrival = 1)";
    let sql = insert("REPLACE", &[("hash", old)]);
    connection
        .execute_batch("PRAGMA recursive_triggers = OFF")
        .unwrap();
    assert!(connection.execute_batch(&sql).is_err());
    connection
        .execute_batch("DROP TRIGGER ledger_entries_extend")
        .unwrap();
    connection.execute_batch(&sql).unwrap();
    assert_ne!(rows(&connection)[0], before[0]);
}
