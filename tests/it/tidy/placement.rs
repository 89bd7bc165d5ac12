//! Things that live in one place only.

use super::source::{code, files_in, is_test, none, offending_lines, read, shipped_rust};

#[test]
fn one_file_alone_writes_ledger_entries() {
    let mut paths = shipped_rust();
    paths.extend(files_in(&["crates/"], &[".sql"]));
    let writes = |path: &&String| {
        let text = read(path).unwrap_or_default().to_lowercase();
        let text = if path.ends_with(".rs") {
            code(&text)
        } else {
            text
        };
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        flat.contains("into ledger_entries") || flat.contains("update ledger_entries set")
    };
    let home = "crates/consent-store/src/ledger.rs";
    let others: Vec<String> = paths
        .iter()
        .filter(|path| *path != home)
        .filter(writes)
        .cloned()
        .collect();
    none("only consent-store/src/ledger.rs appends", &others);
}

/// Whether a line of code holds a statement of SQL.
fn is_sql(line: &str) -> bool {
    [
        "SELECT ",
        "INSERT INTO",
        "UPDATE OR ",
        "DELETE FROM",
        "CREATE TABLE",
        "DROP TABLE",
        "PRAGMA ",
        "ATTACH DATABASE",
    ]
    .iter()
    .any(|word| line.contains(word))
}

#[test]
fn sql_lives_in_the_store_alone() {
    let mut paths = shipped_rust();
    paths.retain(|path| !path.starts_with("crates/consent-store/"));
    none(
        "SQL outside consent-store",
        &offending_lines(&paths, is_sql),
    );
    assert!(is_sql(r#"db.query("SELECT 1")"#) && !is_sql("let selected = 1;"));
}

#[test]
fn chrono_is_walled_in() {
    let mut paths = shipped_rust();
    paths.retain(|path| {
        !path.starts_with("crates/consent-core/src/time/")
            && !path.starts_with("crates/consent-platform/")
    });
    let named = |line: &str| line.contains("chrono::") || line.contains("use chrono");
    none(
        "chrono outside consent-core/src/time and platform",
        &offending_lines(&paths, named),
    );
    assert!(named("use chrono::Utc;"));
}

#[test]
fn no_64_bit_integer_crosses_to_the_page() {
    let paths = files_in(&["crates/consent-app/src/dto"], &[".rs"]);
    let wide = |line: &str| {
        line.split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| ["u64", "i64", "u128", "i128", "usize", "isize"].contains(&word))
    };
    let field =
        |line: &str| line.trim_start().starts_with("pub ") && wide(line) && !line.contains(" fn ");
    none(
        "a 64-bit number becomes a bigint",
        &offending_lines(&paths, field),
    );
    assert!(field("    pub count: u64,") && !field("    pub count: u32,"));
}

#[test]
fn the_page_reaches_the_shell_through_one_folder() {
    let mut paths = files_in(&["ui/src/"], &[".ts", ".svelte", ".js"]);
    paths.retain(|path| !path.starts_with("ui/src/ipc/"));
    let bad: Vec<String> = paths
        .into_iter()
        .filter(|path| read(path).unwrap_or_default().contains("@tauri-apps"))
        .collect();
    none("@tauri-apps outside ui/src/ipc", &bad);
}

/// Each exception: handing over the key, making the process hard to read, and (never part of a program
/// that ships) standing in for the calls that a power-cut test records; and the names of them below.
const UNSAFE_FILES: &[&str] = &[
    "crates/consent-store/src/open.rs",
    "crates/consent-platform/src/process.rs",
    "tests/examples/recorder/content.rs",
    "tests/examples/recorder/names.rs",
    "tests/examples/recorder/watch.rs",
    "tests/it/tidy/placement.rs",
];

#[test]
fn unsafe_code_is_in_listed_files_only() {
    let mut paths = files_in(&["crates/", "src-tauri/", "xtask/", "tests/"], &[".rs"]);
    paths.retain(|path| !UNSAFE_FILES.contains(&path.as_str()));
    let bad = |line: &str| {
        line.contains("unsafe {")
            || line.contains("unsafe fn")
            || line.contains("unsafe impl")
            || line.contains("unsafe(")
    };
    none(
        "unsafe outside the listed files",
        &offending_lines(&paths, bad),
    );
    assert!(bad("let x = unsafe { f() };"));
}

#[test]
fn test_files_are_told_from_code_that_ships() {
    assert!(is_test("crates/a/tests/it/x.rs") && is_test("crates/a/src/b/tests.rs"));
    assert!(!is_test("crates/a/src/attests.rs"));
}
