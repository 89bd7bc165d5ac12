//! One set of words: every language has every message, every message is used, and sentences stand nowhere
//! else.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::source::{code, files_in, none, read, shipped_rust};

const ENGLISH: &str = "assets/locales/en/";

/// Files that the window reads; it looks by itself whether their messages are used.
const OF_THE_WINDOW: [&str; 3] = ["ui.ftl", "words.ftl", "errors.ftl"];

/// Beginnings of names that the program puts together, and from what.
const PUT_TOGETHER: [&str; 12] = [
    "category-",
    "compare-",
    "data-kind-",
    "left-out-",
    "month-long-",
    "month-short-",
    "purpose-inside-",
    "region-",
    "region-inside-",
    "setting-",
    "standing-",
    "weekday-short-",
];

/// Messages of a text with the variables of each.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =")
            && !id.is_empty()
            && !id.contains(' ')
        {
            id.clone_into(&mut last);
            let first = found.insert(id.to_owned(), BTreeSet::new()).is_none();
            assert!(first, "{id} stands there twice");
        }
        let names = line.split('$').skip(1).map(|rest| {
            let end = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
            rest.split(end).next().unwrap_or_default().to_owned()
        });
        found.entry(last.clone()).or_default().extend(names);
    }
    found.remove("");
    found
}

fn english() -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    let mut files = files_in(&[ENGLISH], &[".ftl"]);
    // The window alone reads this one.
    files.retain(|path| !path.ends_with("/ui.ftl"));
    for path in files {
        for (id, variables) in messages(&read(&path).unwrap()) {
            assert!(
                all.insert(id.clone(), variables).is_none(),
                "{id} stands in two files"
            );
        }
    }
    assert!(all.len() > 1000, "{} messages are too few", all.len());
    all
}

#[test]
fn every_language_has_every_message_with_its_variables() {
    let mut wrong = vec![];
    for path in files_in(&["assets/locales/"], &[".ftl"]) {
        let text = read(&path).unwrap();
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            wrong.push(format!("{path}: {errors:?}"));
        }
        let file = path.rsplit('/').next().unwrap_or_default();
        let original = messages(&read(&format!("{ENGLISH}{file}")).unwrap_or_default());
        let translated = messages(&text);
        for (id, variables) in &original {
            match translated.get(id) {
                None => wrong.push(format!("{path}: {id} is missing")),
                Some(other) if other != variables => {
                    wrong.push(format!("{path}: {id} has {other:?}, not {variables:?}"));
                }
                Some(_) => {}
            }
        }
        let more = translated.keys().filter(|id| !original.contains_key(*id));
        wrong.extend(more.map(|id| format!("{path}: {id} is not in English")));
    }
    for folder in files_in(&["assets/locales/"], &["/ui.ftl"]) {
        let folder = folder.trim_end_matches("ui.ftl");
        let missing = files_in(&[ENGLISH], &[".ftl"])
            .into_iter()
            .map(|path| path.replace(ENGLISH, folder))
            .filter(|path| read(path).is_none());
        wrong.extend(missing.map(|path| format!("{path} is missing")));
    }
    none("a language lacks words", &wrong);
}

/// Names of messages that code asks for.
fn asked() -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    for path in shipped_rust() {
        let text = code(&read(&path).unwrap());
        for piece in text.split('"').skip(1).step_by(2) {
            let is_name = piece.contains('-')
                && piece
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
            if is_name {
                asked.insert(piece.to_owned());
            }
        }
    }
    asked
}

#[test]
fn every_message_is_used() {
    let asked = asked();
    let window: String = files_in(&["ui/src/"], &[".ts", ".svelte"])
        .iter()
        .filter_map(|path| read(path))
        .collect();
    let mut unused = vec![];
    for path in files_in(&[ENGLISH], &[".ftl"]) {
        if OF_THE_WINDOW.iter().any(|file| path.ends_with(file)) {
            continue;
        }
        let ids = messages(&read(&path).unwrap());
        unused.extend(ids.into_keys().filter(|id| {
            let put_together = PUT_TOGETHER.iter().any(|start| id.starts_with(start));
            !put_together && !asked.contains(id) && !window.contains(&format!("\"{id}\""))
        }));
    }
    none("nobody says this", &unused);
}

#[test]
fn every_message_asked_for_exists() {
    let known = english();
    let mut missing = vec![];
    for path in shipped_rust() {
        let text = code(&read(&path).unwrap());
        for call in text.split("say!(").skip(1) {
            let Some((_, rest)) = call.split_once(',') else {
                continue;
            };
            let Some(rest) = rest.trim_start().strip_prefix('"') else {
                continue;
            };
            let id = rest.split('"').next().unwrap_or_default();
            if !known.contains_key(id) {
                missing.push(format!("{path}: {id}"));
            }
        }
    }
    none("these messages do not exist", &missing);
}

#[test]
fn the_words_of_standings_are_those_of_the_product() {
    let words = read("assets/locales/en/words.ftl").unwrap();
    let wrong: Vec<String> = [
        ("standing-not-known", "Not known yet"),
        ("standing-put-off", "Put off"),
        ("standing-turned-off", "You turned it off"),
        ("standing-allowed", "You allowed it"),
        ("standing-default-on", "On because nobody turned it off"),
        ("standing-withdrew", "You withdrew it"),
        ("standing-cannot-refuse", "Can't be turned off"),
        ("standing-not-covered", "Not covered"),
        ("standing-date-passed", "Date passed, not checked"),
        ("check-again", "Check again"),
        ("standing-ended-provider", "Ended by the provider"),
        ("standing-ended-court", "Ended by a court"),
        ("retention-nothing-kept", "Not kept, the provider says"),
        ("retention-unknown", "No number stated"),
        ("retention-indefinite", "Kept, no end stated"),
    ]
    .into_iter()
    .filter(|(id, said)| !words.lines().any(|line| line == format!("{id} = {said}")))
    .map(|(id, said)| format!("{id} is not {said:?}"))
    .collect();
    none("the product's words", &wrong);
}

/// Where sentences may stand in code, and why.
const ELSEWHERE: [(&str, &str); 15] = [
    (
        "consent-app/src/error",
        "causes and remedies, with their codes",
    ),
    (
        "consent-app/src/ports.rs",
        "causes and remedies of the system",
    ),
    ("consent-app/src/dto/error.rs", "the same without paths"),
    ("consent-app/src/dto/bindings.rs", "TypeScript"),
    ("consent-app/src/settings/", "values as they are typed"),
    ("consent-app/src/vault/", "what is wrong, within an error"),
    (
        "consent-app/src/deadlines.rs",
        "what is wrong, within an error",
    ),
    (
        "consent-app/src/catalogue/keys.rs",
        "what is wrong, within an error",
    ),
    (
        "consent-app/src/catalogue/own.rs",
        "what is wrong, within an error",
    ),
    (
        "consent-app/src/catalogue/packs.rs",
        "what is wrong, within an error",
    ),
    ("consent-formats/src/ics/", "the calendar speaks English"),
    ("consent-cli/src/args", "help of the grammar"),
    (
        "consent-cli/src/open.rs",
        "remarks before the language of a ledger is known",
    ),
    (
        "src-tauri/src/",
        "log lines; what is shown comes from the words",
    ),
    ("consent-platform/", "causes and remedies of the system"),
];

/// Single pieces that are no sentence of the program.
const NO_SENTENCES: [&str; 15] = [
    "each account is named once, and at least one is",
    "each request of the window is handed over",
    "word asked back",
    "For more",
    "Not now",
    "org administrator",
    "last activity",
    "account deletion",
    "Claude code",
    "Claude Code",
    "consent: {} [{code}]",
    "the account's name",
    "the order's name",
    "name {least} to {most} different services to compare",
    "it cannot be written as JSON",
];

#[test]
fn sentences_stand_in_the_files_of_words() {
    let mut found = vec![];
    for path in shipped_rust() {
        let looked_at = ["crates/consent-app/", "crates/consent-cli/"];
        if !looked_at.iter().any(|start| path.starts_with(start))
            || ELSEWHERE.iter().any(|(part, _)| path.contains(part))
        {
            continue;
        }
        let text = code(&read(&path).unwrap());
        for line in text
            .lines()
            .filter(|line| !line.trim_start().starts_with("#["))
        {
            for piece in line.split('"').skip(1).step_by(2) {
                let words = piece.split(' ').filter(|word| {
                    word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic() || c == ',')
                });
                if words.count() > 1 && !NO_SENTENCES.contains(&piece) {
                    found.push(format!("{path}: {piece}"));
                }
            }
        }
    }
    none("a sentence that no language can say otherwise", &found);
}
