//! What the rules read: the tracked files, and Rust text without its comments and tests.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The project folder.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// A text file of the project; `None` if it is not there.
pub fn read(path: &str) -> Option<String> {
    std::fs::read_to_string(top().join(path)).ok()
}

/// Paths of all files git knows or would take, relative to the top, with `/`.
pub fn files() -> Vec<String> {
    let out = Command::new("git")
        .args([
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "--deduplicate",
        ])
        .current_dir(top())
        .output()
        .unwrap();
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    let text = String::from_utf8(out.stdout).unwrap();
    let found: Vec<String> = text
        .lines()
        .filter(|path| top().join(path).is_file())
        .map(str::to_owned)
        .collect();
    assert!(
        found.len() > 20,
        "the list of files is not believable: {found:?}"
    );
    found
}

/// Files with one of these endings under one of these folders.
pub fn files_in(folders: &[&str], endings: &[&str]) -> Vec<String> {
    let mut found = files();
    found.retain(|path| {
        folders.iter().any(|folder| path.starts_with(folder))
            && endings.iter().any(|ending| path.ends_with(ending))
    });
    found
}

/// Rust sources that ship: neither `tests` folders nor `tests.rs` nor examples.
pub fn shipped_rust() -> Vec<String> {
    let mut found = files_in(&["crates/", "src-tauri/"], &[".rs"]);
    found.retain(|path| !is_test(path));
    found
}

/// Whether a path is a test's.
pub fn is_test(path: &str) -> bool {
    path.contains("/tests/")
        || path.contains("/examples/")
        || path.ends_with("/tests.rs")
        || path.ends_with("/testing.rs")
        || path.ends_with("_tests.rs")
}

/// The code alone: without comments, and without what follows `#[cfg(test)]` with a body.
pub fn code(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let trimmed = line.trim_start();
        if trimmed.starts_with("#[cfg(test)]") {
            let next = lines.next().unwrap_or_default();
            let is_module = next.split_whitespace().any(|word| word == "mod");
            if next.trim_end().ends_with('{') && is_module {
                break;
            }
            if next.trim_end().ends_with('{') {
                // One item for tests alone; what follows it ships.
                let indent = next.len() - next.trim_start().len();
                let end = format!("{}}}", " ".repeat(indent));
                lines.by_ref().find(|line| **line == end);
            }
            continue;
        }
        if !trimmed.starts_with("//") {
            kept.push_str(line.split(" // ").next().unwrap_or(line));
            kept.push('\n');
        }
    }
    kept
}

/// Fails with every offence on a line of its own.
pub fn none(rule: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{rule}:\n  {}", offences.join("\n  "));
}

/// The lines of shipped Rust code in which the predicate holds, as `path: line`.
pub fn offending_lines(paths: &[String], offends: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = vec![];
    for path in paths {
        let text = code(&read(path).unwrap_or_default());
        let bad = text.lines().filter(|line| offends(line));
        found.extend(bad.map(|line| format!("{path}: {}", line.trim())));
    }
    found
}

#[test]
fn comments_and_tests_are_not_code() {
    let text = "use a; // now\n/// chrono::\nfn f() {}\n#[cfg(test)]\nmod tests {\nSELECT\n}\n";
    assert_eq!(code(text), "use a;\nfn f() {}\n");
    assert_eq!(code("a\n#[cfg(test)]\nmod tests;\nb\n"), "a\nb\n");
    let item = "a\n  #[cfg(test)]\n  fn f() {\n    x\n  }\n  b\n";
    assert_eq!(code(item), "a\n  b\n");
}
