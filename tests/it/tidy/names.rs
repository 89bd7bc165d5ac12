//! One word for one thing, in every layer.

use super::source::{code, files_in, none, read, shipped_rust};

const SLICES: &[&str] = &[
    "vault",
    "services",
    "catalogue",
    "choices",
    "deadlines",
    "retention",
    "requests",
    "evidence",
    "reminders",
    "history",
    "exports",
    "settings",
];

/// Folders whose files carry slice words, and the further words each may hold.
const SHELVES: &[(&str, &[&str])] = &[
    (
        "crates/consent-cli/src/commands/",
        &[
            "mod", "verify", "backup", "key", "record", "export", "import",
        ],
    ),
    ("src-tauri/src/commands/", &["mod"]),
    ("crates/consent-store/src/projection/", &["mod"]),
    ("crates/consent-store/src/query/", &["mod"]),
    (
        "ui/src/state/",
        // What every slice's state is made of: one answer as it is read, and who is asked.
        &["reading", "session"],
    ),
];

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}

#[test]
fn shelves_hold_slice_words_only() {
    let mut bad = vec![];
    for (folder, further) in SHELVES {
        for path in files_in(&[folder], &[".rs", ".ts"]) {
            let inside = path.strip_prefix(folder).unwrap_or(&path);
            let word = inside
                .split_once('/')
                .map_or_else(|| stem(inside), |(slice, _)| slice);
            if !SLICES.contains(&word) && !further.contains(&word) {
                bad.push(path);
            }
        }
    }
    none(
        "not a slice word (a new one needs a decision in docs/adr)",
        &bad,
    );
}

const BANNED: &[&str] = &[
    "Manager",
    "Helper",
    "Util",
    "Utils",
    "Processor",
    "Handler",
    "Common",
];

fn type_name(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line
        .strip_prefix("pub(crate) ")
        .or(line.strip_prefix("pub "))
        .unwrap_or(line);
    let rest = ["struct ", "enum ", "trait ", "type "]
        .iter()
        .find_map(|word| line.strip_prefix(word))?;
    rest.split(|c: char| !c.is_alphanumeric()).next()
}

fn banned(line: &str) -> bool {
    type_name(line).is_some_and(|name| BANNED.iter().any(|word| name.ends_with(word)))
}

#[test]
fn no_type_has_a_name_that_says_nothing() {
    let mut bad = vec![];
    for path in shipped_rust() {
        let text = code(&read(&path).unwrap_or_default());
        bad.extend(
            text.lines()
                .filter(|line| banned(line))
                .map(|line| format!("{path}: {line}")),
        );
    }
    none("a banned name", &bad);
    assert!(banned("pub struct VaultManager {") && !banned("pub struct Vault {"));
}

#[test]
fn no_file_is_a_drawer_for_everything() {
    let drawers = [
        "utils", "util", "helpers", "helper", "common", "misc", "manager",
    ];
    let mut bad = files_in(
        &["crates/", "src-tauri/", "ui/src/", "xtask/", "tests/"],
        &[".rs", ".ts", ".svelte"],
    );
    bad.retain(|path| drawers.contains(&stem(path)));
    none("a file name that says nothing", &bad);
    assert_eq!(stem("a/b/utils.rs"), "utils");
}
