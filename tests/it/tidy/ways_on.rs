//! What is said where something is wrong: it names what to do next, and never offers to remove anything.

use super::source::{code, files_in, none, read, shipped_rust};

/// Words by which a program offers to make room for itself.
const REMOVING: [&str; 17] = [
    "delete",
    "deleting",
    "remove",
    "removing",
    "erase",
    "erasing",
    "reset",
    "wipe",
    "discard",
    "start over",
    "start fresh",
    "start again",
    "clean slate",
    "throw away",
    "get rid",
    "uninstall",
    "clear the",
];

/// Texts in which such a word offers nothing, and why.
const NO_OFFERS: &[(&str, &str)] = &[(
    "could not be removed ({kind}); the scheduler",
    "a timer that was asked to go and stayed",
)];

/// What offers to remove something, if a text does.
fn offer(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    if NO_OFFERS.iter().any(|(part, _)| lower.contains(part)) {
        return None;
    }
    REMOVING.into_iter().find(|word| lower.contains(word))
}

/// Beginnings of what a person can do.
const DOING: &[&str] = &[
    "add ",
    "add it",
    "answer",
    "ask about",
    "choose",
    "close",
    "compare",
    "connect",
    "copy its",
    "follow it",
    "give ",
    "keep this folder",
    "leave ",
    "look at",
    "make ",
    "name ",
    "new version",
    "newer version",
    "open it",
    "open the",
    "opens for reading in",
    "put ",
    "record ",
    "restore",
    "say ",
    "see ",
    "set it",
    "state ",
    "take one",
    "try again",
    "type ",
    "use ",
    "write ",
    "are: ",
    "fetch",
    "sign it",
    "in the app is complete",
    "did you mean",
];

/// Texts after which nothing is left to do, or which stand inside another that says it, and why.
const NOTHING_TO_DO: &[(&str, &str)] = &[
    (
        "{}",
        "made of parts, which are looked at where they are written",
    ),
    (
        "{reason}",
        "made where the scheduler is set up; looked at with the rest",
    ),
    (
        "the pack is refused and nothing was changed: {0}",
        "what is wrong with it follows, with the remedy where there is one",
    ),
    (
        "the checkpoint cannot be read: {0}",
        "the parts say what to do",
    ),
    (
        "the backup is refused and nothing was changed: {0}",
        "the parts say what to do",
    ),
    (
        "the request could not be read: {reason}",
        "a fault of the page, not of the person",
    ),
    ("this backup opens with", "it says by what it opens"),
    (
        "no service is called {name:?}{}",
        "the names that are near follow, or where to see all",
    ),
    (
        "--now works only in a ledger made with `consent init --demo`",
        "it names the command",
    ),
    (
        "nothing is to be done about that date any more, so no reminder comes",
        "it is so",
    ),
    (
        "that would be too late to act; put it off for an hour, or act today",
        "it says so",
    ),
    (
        "six in the evening is over for today; put it off for an hour, or until tomorrow",
        "it says so",
    ),
    (
        "a date to decide by is done once you record what you chose",
        "it says so",
    ),
    ("the plan is {plan} already", "it is as was wanted"),
    (
        "the deadline stands at {date} already",
        "it is as was wanted",
    ),
    ("is recorded for {on} already", "it is as was wanted"),
    ("which is adopted already", "it is as was wanted"),
    (
        "no hold {hold_id} is known",
        "the form that asks lists them",
    ),
    (
        "it cannot end on {to}, before it began on {from}",
        "it names both days",
    ),
    (
        "is in the future; an act is recorded on the day it happened",
        "it says on which day",
    ),
    (
        "is there twice; one device has one chain",
        "the program gives it its chains",
    ),
    (
        "it would be larger than {CHECKPOINT_MOST_BYTES} bytes",
        "no ledger has so many devices",
    ),
];

fn names_a_way_on(text: &str) -> bool {
    let lower = text.to_lowercase();
    let ends_it = |(part, _): &(&str, &str)| match *part {
        "{}" | "{reason}" => text == *part,
        part => lower.contains(&part.to_lowercase()),
    };
    DOING.iter().any(|word| lower.contains(word)) || NOTHING_TO_DO.iter().any(ends_it)
}

/// The texts of all errors in a source, each as one line.
fn errors_in(source: &str) -> Vec<String> {
    let mut texts = vec![];
    let mut rest = source;
    while let Some(at) = rest.find("#[error(") {
        rest = &rest[at + "#[error(".len()..];
        if let Some(text) = rest.trim_start().strip_prefix('"') {
            texts.push(literal(text));
        }
    }
    texts
}

/// A literal up to its end, its escapes and its line breaks taken out.
fn literal(text: &str) -> String {
    let mut found = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => break,
            '\\' => match signs.next() {
                Some('\n') => found.push(' '),
                Some(escaped) => found.push(escaped),
                None => break,
            },
            sign => found.push(sign),
        }
    }
    found.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the errors of this program that a person reads are written.
const SAID_TO_PERSONS: &[&str] = &[
    "crates/consent-app/src/error.rs",
    "crates/consent-app/src/ports.rs",
    "crates/consent-core/src/rejection.rs",
    "crates/consent-formats/src/backup/error.rs",
    "crates/consent-formats/src/checkpoint/mod.rs",
    "crates/consent-store/src/error.rs",
];

#[test]
fn every_error_names_what_to_do_next() {
    let mut bad = vec![];
    let mut looked_at = 0;
    for path in SAID_TO_PERSONS {
        for text in errors_in(&read(path).unwrap()) {
            looked_at += 1;
            if !names_a_way_on(&text) {
                bad.push(format!("{path}: {text}"));
            }
        }
    }
    assert!(looked_at > 120, "{looked_at} texts");
    none("an error without a way on", &bad);
    assert!(!names_a_way_on("the ledger is broken"), "the control");
}

#[test]
fn no_error_offers_to_remove_anything() {
    let mut bad = vec![];
    let mut looked_at = 0;
    for path in shipped_rust() {
        let text = code(&read(&path).unwrap());
        let mut said = errors_in(&text);
        // What the command line says beside an error, and what is put together in functions.
        if path.contains("/error")
            || path.ends_with("consent-cli/src/lib.rs")
            || path.ends_with("consent-cli/src/open.rs")
        {
            said.extend(text.split('"').skip(1).step_by(2).map(str::to_owned));
        }
        looked_at += said.len();
        bad.extend(
            said.iter()
                .filter_map(|text| Some(format!("{path}: {}: {text}", offer(text)?))),
        );
    }
    assert!(looked_at > 300, "{looked_at} texts");
    none("an error offers to remove something", &bad);
    assert_eq!(
        offer("Delete the ledger and try again"),
        Some("delete"),
        "the control"
    );
}

/// The screens that a person sees while the ledger is locked, broken or not there.
const SCREENS: &[&str] = &[
    "ui/src/App.svelte",
    "ui/src/views/Alone.svelte",
    "ui/src/views/DemoOffer.svelte",
    "ui/src/views/unlock/",
    "ui/src/components/Trouble.svelte",
    "ui/src/components/VerifyResult.svelte",
    "ui/src/primitives/ErrorNote.svelte",
    "ui/src/format/errors.ts",
];

/// The names of texts that a source of the page asks for; `t(` and whatever stands in its braces.
fn texts_asked_for(source: &str, known: &[(String, String)]) -> Vec<(String, String)> {
    let quoted = |name: &str| {
        source.contains(&format!("\"{name}\""))
            || (source.contains("`verify-${") && name.starts_with("verify-"))
    };
    known
        .iter()
        .filter(|(name, _)| quoted(name))
        .cloned()
        .collect()
}

/// Every text of the window by its name.
fn messages() -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = vec![];
    for path in files_in(&["assets/locales/en/"], &[".ftl"]) {
        for line in read(&path).unwrap().lines() {
            match (line.split_once(" = "), found.last_mut()) {
                (Some((name, text)), _) if !line.starts_with([' ', '#']) => {
                    found.push((name.to_owned(), text.to_owned()));
                }
                (_, Some((_, text))) if line.starts_with(' ') => text.push_str(line),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn no_screen_of_a_locked_or_broken_ledger_offers_to_remove_anything() {
    let known = messages();
    let mut seen: Vec<(String, String)> = known
        .iter()
        .filter(|(name, _)| name.starts_with("error-"))
        .cloned()
        .collect();
    for path in files_in(SCREENS, &[".svelte", ".ts"]) {
        seen.extend(texts_asked_for(&read(&path).unwrap(), &known));
    }
    for wanted in [
        "unlock-title-broken",
        "unlock-open",
        "error-internal",
        "verify-not-compared",
    ] {
        assert!(
            seen.iter().any(|(name, _)| name == wanted),
            "{wanted} was not looked at"
        );
    }
    let offers = seen
        .iter()
        .filter_map(|(name, text)| Some(format!("{name}: {}: {text}", offer(text)?)));
    none(
        "a screen offers to remove something",
        &offers.collect::<Vec<_>>(),
    );
}
