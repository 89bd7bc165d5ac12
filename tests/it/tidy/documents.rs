//! What the documents promise about themselves.

use consent_core::catalogue::{
    Catalogue, Confidence, ContactKind, DefaultOutcome, DefaultState, DurationKind, ExportMethod,
    OptOutMethod, OverrideKind, RetentionState, SourceKind, TrainingUse,
};
use consent_core::choices::Purpose;

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

/// The example of a catalogue file, as the document shows it.
fn example_service() -> String {
    let text = read("docs/catalogue.md").unwrap();
    let from = text.find("```toml\n").unwrap() + "```toml\n".len();
    let to = text[from..].find("```").unwrap();
    text[from..from + to].to_owned()
}

#[test]
fn the_example_of_a_catalogue_file_is_sound_as_it_stands() {
    let example = example_service();
    let mut files = vec![("nimbus.notes.toml".to_owned(), example)];
    for path in files_in(&["assets/catalogue/"], &[".toml"]) {
        let name = path.trim_start_matches("assets/catalogue/").to_owned();
        files.push((name, read(&path).unwrap()));
    }
    let files = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    let catalogue = Catalogue::parse(files).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        lines.join("\n")
    });
    let catalogue = catalogue.unwrap();
    assert_eq!(catalogue.find("nimbus").unwrap().metas().count(), 3);
}

#[test]
fn every_word_of_the_catalogue_is_documented() {
    let text = read("assets/catalogue/README.md").unwrap();
    let mut words: Vec<&str> = vec![];
    words.extend(Confidence::ALL.iter().map(|w| w.code()));
    words.extend(SourceKind::ALL.iter().map(|w| w.code()));
    words.extend(TrainingUse::ALL.iter().map(|w| w.code()));
    words.extend(DefaultState::ALL.iter().map(|w| w.code()));
    words.extend(OptOutMethod::ALL.iter().map(|w| w.code()));
    words.extend(DefaultOutcome::ALL.iter().map(|w| w.code()));
    words.extend(RetentionState::ALL.iter().map(|w| w.code()));
    words.extend(DurationKind::ALL.iter().map(|w| w.code()));
    words.extend(OverrideKind::ALL.iter().map(|w| w.code()));
    words.extend(ExportMethod::ALL.iter().map(|w| w.code()));
    words.extend(ContactKind::ALL.iter().map(|w| w.code()));
    words.extend(Purpose::ALL.iter().map(|w| w.code()));
    let categories = Catalogue::built_in().services.values();
    words.extend(categories.map(|service| service.category.as_str()));
    assert!(words.len() > 80, "{}", words.len());
    let mut bad: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    bad.retain(|word| !text.contains(word.as_str()));
    none("missing in assets/catalogue/README.md", &bad);
}
