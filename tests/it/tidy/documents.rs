//! What the documents promise about themselves.

use super::source::{files, files_in, none, read};

const INVARIANTS: &[&str] = &[
    "The core cannot learn the time.",
    "The core may refuse to decide, never to evolve.",
    "Only `Event` is a stored format.",
    "State is the replay of the events.",
    "Nothing time-dependent is stored in a projection.",
    "Bytes that were hashed are never rewritten,",
    "One chain, one writer, for ever.",
    "One writer at a time,",
    "What must be erasable never enters a chain;",
    "A shell holds no `if` about consent.",
    "No key and no empty database is made where any trace of a vault exists.",
    "The window is a guest:",
    "A default left on is not consent,",
];

#[test]
fn the_architecture_names_every_invariant_in_order() {
    let text = read("docs/ARCHITECTURE.md").unwrap();
    let mut from = 0;
    for (place, invariant) in INVARIANTS.iter().enumerate() {
        let line = format!("{}. **{invariant}**", place + 1);
        let found = text.get(from..).and_then(|rest| rest.find(&line));
        assert!(found.is_some(), "missing or out of order: {line}");
        from += found.unwrap();
    }
}

#[test]
fn every_decision_is_linked() {
    let text = read("docs/ARCHITECTURE.md").unwrap();
    let decisions = files_in(&["docs/adr/"], &[".md"]);
    assert!(decisions.len() >= 10, "the decisions were not found");
    let bad: Vec<String> = decisions
        .into_iter()
        .filter(|path| !text.contains(&format!("({})", path.trim_start_matches("docs/"))))
        .collect();
    none("not linked from docs/ARCHITECTURE.md", &bad);
}

/// Beginnings of paths that exist on one machine only, spelt so that this file does not hold them.
fn machine_paths() -> [String; 4] {
    ["work/main", "work/shared", "root/.", "tmp/brief"].map(|path| format!("/{path}"))
}

#[test]
fn no_file_names_a_path_of_one_machine() {
    let mut bad = vec![];
    for path in files() {
        let text = read(&path).unwrap_or_default();
        if machine_paths().iter().any(|found| text.contains(found)) {
            bad.push(path);
        }
    }
    none("a path of one machine", &bad);
}

#[test]
fn every_fact_file_of_the_catalogue_names_its_sources() {
    let mut paths = files_in(&["assets/catalogue/"], &[".toml"]);
    paths.retain(|path| read(path).unwrap_or_default().contains("[[fact"));
    let bad: Vec<String> = paths
        .into_iter()
        .filter(|path| !read(path).unwrap_or_default().contains("source"))
        .collect();
    none("a fact without a source", &bad);
}
