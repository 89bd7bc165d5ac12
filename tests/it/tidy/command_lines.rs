//! Every command line of `consent` in README and the guide names a command, options and as many words as
//! there are. Compared with the help of the program that was built.

use std::collections::BTreeMap;
use std::process::Command;

use super::source::{files_in, none, read};
use crate::cli::binary;

/// What a help says of one command.
#[derive(Debug, Clone, Default)]
struct Grammar {
    commands: Vec<String>,
    /// By name, with whether a value follows.
    options: BTreeMap<String, bool>,
    /// Those that must be given.
    required: Vec<String>,
    /// The least and the most words that are neither command nor option.
    words: (usize, usize),
}

impl Grammar {
    fn of(path: &[String]) -> Self {
        let help = Command::new(binary())
            .args(path)
            .arg("-h")
            .env("NO_COLOR", "1")
            .output()
            .unwrap();
        assert!(help.status.success(), "{path:?}");
        Self::read(&String::from_utf8(help.stdout).unwrap())
    }

    fn read(help: &str) -> Self {
        let mut grammar = Self::default();
        let mut section = "";
        for line in help.lines() {
            if let Some(usage) = line.strip_prefix("Usage:") {
                let names = usage.split_whitespace();
                let names = names.filter(|word| word.starts_with("--"));
                grammar.required.extend(names.map(str::to_owned));
            }
            if !line.starts_with(' ') {
                section = line;
                continue;
            }
            let Some(first) = line.split_whitespace().next() else {
                continue;
            };
            match section {
                "Commands:" if is_indented(line, 2) => grammar.commands.push(first.to_owned()),
                "Arguments:" if is_indented(line, 2) => grammar.count(line),
                "Options:" | "With every command:" => grammar.option(line),
                _ => {}
            }
        }
        grammar
    }

    fn count(&mut self, line: &str) {
        let form = line.trim_start().split("  ").next().unwrap_or_default();
        for word in form.split_whitespace() {
            self.words.0 += usize::from(word.starts_with('<'));
            // `<SERVICE>...` takes several.
            let several = word.ends_with("...");
            self.words.1 += if several { 99 } else { 1 };
        }
    }

    fn option(&mut self, line: &str) {
        let form = line.trim_start();
        let form = form.strip_prefix("-h, ").unwrap_or(form);
        let form = form.strip_prefix("-V, ").unwrap_or(form);
        let mut words = form.split_whitespace();
        if let Some(name) = words.next().filter(|name| name.starts_with("--")) {
            let takes = words.next().is_some_and(|next| next.starts_with('<'));
            self.options.insert(name.to_owned(), takes);
        }
    }
}

fn is_indented(line: &str, by: usize) -> bool {
    line.len() - line.trim_start().len() == by
}

/// How much of a command line stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// To be typed as it stands.
    Whole,
    /// Named in a sentence.
    Named,
}

/// Helps that were read already, by command.
type Known = BTreeMap<Vec<String>, Grammar>;

/// What is wrong with the words after `consent`, if anything is.
fn wrong(words: &[String], form: Form, known: &mut Known) -> Option<String> {
    let mut path: Vec<String> = vec![];
    let mut grammar = grammar_of(&path, known);
    let mut count = 0;
    let mut given: Vec<&str> = vec![];
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if word.starts_with('<') {
            count += 1;
        } else if let Some(name) = word.starts_with("--").then(|| option_name(word)) {
            given.push(name);
            match grammar.options.get(name) {
                None => return Some(format!("{} has no option {name}", said(&path))),
                Some(true) if !word.contains('=') && words.next().is_none() => {
                    if form == Form::Whole {
                        return Some(format!("{name} has no value"));
                    }
                }
                Some(_) => {}
            }
        } else if count == 0 && grammar.commands.contains(word) {
            path.push(word.clone());
            grammar = grammar_of(&path, known);
        } else if grammar.words.1 == 0 {
            return Some(format!("{} has no {word}", said(&path)));
        } else {
            count += 1;
        }
    }
    let lacks = |name: &&String| !given.contains(&name.as_str());
    if let Some(name) = grammar.required.iter().find(lacks)
        && form == Form::Whole
    {
        return Some(format!("{} needs {name}", said(&path)));
    }
    let (least, most) = grammar.words;
    let needs_command = form == Form::Whole && !grammar.commands.is_empty() && path.is_empty();
    if count > most || (form == Form::Whole && count < least) || needs_command {
        return Some(format!("{} takes {least} to {most} words", said(&path)));
    }
    None
}

fn option_name(word: &str) -> &str {
    word.split('=').next().unwrap_or(word)
}

fn said(path: &[String]) -> String {
    format!("consent {}", path.join(" "))
}

fn grammar_of(path: &[String], known: &mut Known) -> Grammar {
    let read = || Grammar::of(path);
    known.entry(path.to_vec()).or_insert_with(read).clone()
}

/// Words as a shell takes them apart; quotes keep blanks.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for letter in text.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            letter => words.last_mut().unwrap().push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What follows `consent ` where a text begins with it.
fn after_name(text: &str) -> Option<&str> {
    let text = text.strip_prefix("target/debug/").unwrap_or(text);
    text.strip_prefix("consent ")
}

/// Every command line of a page: whole on a line of its own, named between backticks.
fn command_lines(text: &str) -> Vec<(String, Form)> {
    let mut found = vec![];
    let mut is_fenced = false;
    // A name between backticks may go over the end of a line.
    let mut sentences = String::new();
    for line in text.lines() {
        if line.starts_with("```") {
            is_fenced = !is_fenced;
        } else if is_fenced || line.starts_with("    ") {
            // Three blanks end the command; a remark follows.
            let command = line.trim_start().split("   ").next().unwrap_or_default();
            found.extend(after_name(command).map(|rest| (rest.to_owned(), Form::Whole)));
        } else {
            sentences.push_str(line.trim());
            sentences.push(' ');
        }
    }
    let named = sentences.split('`').skip(1).step_by(2);
    found.extend(
        named
            .filter_map(after_name)
            .map(|rest| (rest.to_owned(), Form::Named)),
    );
    found
}

#[test]
fn every_command_line_of_the_guide_exists() {
    let mut pages = files_in(&["docs/guide/"], &[".md"]);
    pages.push("README.md".to_owned());
    let mut known = Known::new();
    let mut bad = vec![];
    let mut count = 0;
    for page in pages {
        for (line, form) in command_lines(&read(&page).unwrap()) {
            count += 1;
            let found = wrong(&words(&line), form, &mut known);
            bad.extend(found.map(|why| format!("{page}: consent {line}: {why}")));
        }
    }
    assert!(count > 30, "command lines were not found: {count}");
    none("a command line that does not exist", &bad);
}

#[test]
fn a_wrong_command_line_is_found() {
    let mut known = Known::new();
    let mut is_wrong = |line: &str, form| wrong(&words(line), form, &mut known).is_some();
    for line in [
        "statsu",
        "status --as-off 2025-10-01",
        "status --as-of",
        "backup mend",
        "snooze 0198f3c2",
        "snooze 0198f3c2 1d 2d",
        "--vault /tmp/demo",
        "fact add claude note --set text=mine",
    ] {
        assert!(is_wrong(line, Form::Whole), "{line}");
    }
    for line in ["backup mend", "statsu", "export csv --silent"] {
        assert!(is_wrong(line, Form::Named), "{line}");
    }
    for line in [
        "--vault /tmp/demo --now 2025-08-29 init --demo",
        "catalogue compare claude chatgpt gemini",
        "export csv --spreadsheet --delimiter \";\"",
        "snooze <ID> 1d",
    ] {
        assert!(!is_wrong(line, Form::Whole), "{line}");
    }
    assert!(!is_wrong("hold lift", Form::Named));
    let page = "see `consent key\nstatus`\n    target/debug/consent status     now\n";
    let expected = [("status", Form::Whole), ("key status", Form::Named)];
    assert_eq!(
        command_lines(page),
        expected.map(|(line, form)| (line.to_owned(), form))
    );
}
