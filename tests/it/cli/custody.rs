//! The ways in and the backups, from the command line: what opens afterwards, and that a backup gives the
//! same ledger again.

use std::fs;
use std::io::{BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Answer, Demo, PASSPHRASE, answer, binary, words_shown};

const NEW_PASSPHRASE: &str = "another long passphrase";

/// A demo ledger in which something is recorded, and its words.
fn followed() -> (Demo, String) {
    let demo = Demo::unmade("2025-08-29T07:00:00Z", tempfile::tempdir().unwrap());
    let made = demo.data(&["init", "--demo", "--region", "DE,EEA"]);
    let words: Vec<&str> = made["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| w.as_str().unwrap())
        .collect();
    demo.ok(&["add", "claude", "--plan", "pro", "--account", "private"]);
    demo.ok(&["record", "setting", "claude", "model-training", "off"]);
    (demo, words.join(" "))
}

/// Runs a command that shows new words and asks two of them back; the words and the answer.
fn with_new_words(
    demo: &Demo,
    arguments: &[&str],
    first: &[&str],
    right: bool,
) -> (String, Answer) {
    let program = Command::new(binary());
    words_shown_by(program, &demo.vault(), arguments, first, right)
}

/// The same by a program of the caller's choice.
pub fn words_shown_by(
    mut program: Command,
    vault: &Path,
    arguments: &[&str],
    first: &[&str],
    right: bool,
) -> (String, Answer) {
    let mut child = program
        .args([
            "--passphrase-stdin",
            "--now",
            "2025-08-29T07:00:00Z",
            "--vault",
        ])
        .arg(vault)
        .args(arguments)
        .env("TZ", "Europe/Berlin")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for line in first {
        writeln!(stdin, "{line}").unwrap();
    }
    let mut shown = BufReader::new(child.stderr.take().unwrap());
    let words = words_shown(&mut shown);
    let said = if right {
        [&words[3], &words[8]]
    } else {
        [&words[8], &words[3]]
    };
    for word in said {
        writeln!(stdin, "{word}").unwrap();
    }
    drop(stdin);
    let mut rest = String::new();
    std::io::Read::read_to_string(&mut shown, &mut rest).unwrap();
    let mut answer = answer(child.wait_with_output().unwrap());
    answer.err = rest;
    (words.join(" "), answer)
}

/// Opens the ledger in a folder with words, and gives its history.
fn history_by_words(demo: &Demo, vault: &Path, words: &str) -> Answer {
    let output = Command::new(binary())
        .args([
            "--words",
            "--now",
            "2025-08-29T07:00:00Z",
            "--json",
            "--vault",
        ])
        .arg(vault)
        .arg("history")
        .env("TZ", "Europe/Berlin")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .and_then(|mut child| {
            writeln!(child.stdin.take().unwrap(), "{words}")?;
            child.wait_with_output()
        });
    let _ = demo;
    answer(output.unwrap())
}

#[test]
fn new_words_count_once_two_were_asked_back() {
    let (demo, old) = followed();
    let (_, refused) = with_new_words(&demo, &["key", "new-words"], &[PASSPHRASE], false);
    assert_eq!(refused.code, 3, "{}", refused.err);
    assert!(
        refused.err.contains("[words_do_not_match]"),
        "{}",
        refused.err
    );
    assert_eq!(history_by_words(&demo, &demo.vault(), &old).code, 0);
    let (new, done) = with_new_words(&demo, &["key", "new-words"], &[PASSPHRASE], true);
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(history_by_words(&demo, &demo.vault(), &new).code, 0);
    let gone = history_by_words(&demo, &demo.vault(), &old);
    assert_eq!(gone.code, 4, "{}", gone.err);
}

#[test]
fn a_wrong_word_is_named_by_its_place_and_nothing_is_changed() {
    let (demo, words) = followed();
    let wrong = words.replacen(words.split(' ').nth(4).unwrap(), "zzzz", 1);
    let said = history_by_words(&demo, &demo.vault(), &wrong);
    assert_eq!(said.code, 4);
    assert!(said.err.contains("word 5"), "{}", said.err);
    assert!(said.err.contains("word_unknown"), "{}", said.err);
}

#[test]
fn every_key_is_changed_and_only_the_new_secrets_open() {
    let (demo, old) = followed();
    let before = demo.ok(&["--json", "history"]);
    let first = [PASSPHRASE, NEW_PASSPHRASE];
    let rotate = ["key", "rotate", "--with-passphrase"];
    let (new, done) = with_new_words(&demo, &rotate, &first, true);
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(demo.run(&["status"]).code, 4, "the old passphrase");
    assert_eq!(
        history_by_words(&demo, &demo.vault(), &old).code,
        4,
        "the old words"
    );
    assert_eq!(history_by_words(&demo, &demo.vault(), &new).out, before);
    let verified = demo.run_with(&["verify"], NEW_PASSPHRASE);
    assert_eq!(verified.code, 0, "{}", verified.err);
}

#[test]
fn a_passphrase_is_changed_and_not_the_last_way_but_one_taken_away() {
    let (demo, _) = followed();
    let set = ["key", "set-passphrase"];
    let changed = demo.run_with(&set, &format!("{PASSPHRASE}\n{NEW_PASSPHRASE}"));
    assert_eq!(changed.code, 0, "{}", changed.err);
    assert_eq!(demo.run(&["status"]).code, 4);
    let refused = demo.run_with(&["key", "remove-passphrase"], NEW_PASSPHRASE);
    assert_eq!(refused.code, 3, "{}", refused.err);
    assert!(refused.err.contains("[last_ways_in]"), "{}", refused.err);
}

fn backup_of(demo: &Demo) -> PathBuf {
    let made = demo.data(&["backup", "make"]);
    PathBuf::from(made["file"].as_str().unwrap())
}

#[test]
fn a_backup_gives_the_same_ledger_in_a_fresh_folder() {
    let (demo, words) = followed();
    let backup = backup_of(&demo);
    let tested = demo.data(&["backup", "test", backup.to_str().unwrap()]);
    assert_eq!(tested["behind"], 0);
    let elsewhere = demo.folder().join("new computer");
    let restore = ["backup", "restore", backup.to_str().unwrap()];
    let restored = demo.run_in(&elsewhere, &restore, &words);
    assert_eq!(restored.code, 0, "{}", restored.err);
    for question in [
        &["--json", "status", "--as-of", "2025-08-29"][..],
        &["--json", "retention", "claude", "--created", "2025-08-29"],
        &["--json", "deadlines"],
    ] {
        let there = demo.run_at(&elsewhere, question);
        assert_eq!(there.out, demo.ok(question), "{question:?}: {}", there.err);
    }
    // The history holds one entry more: that it was moved here.
    let entries = |text: &str| -> Vec<serde_json::Value> {
        let whole: serde_json::Value = serde_json::from_str(text).unwrap();
        whole["data"].as_array().unwrap().clone()
    };
    let old = entries(&demo.ok(&["--json", "history"]));
    let new = entries(&demo.run_at(&elsewhere, &["--json", "history"]).out);
    assert_eq!(new.len(), old.len() + 1);
    for entry in &old {
        assert!(new.contains(entry), "{entry}");
    }
    assert_eq!(demo.run_at(&elsewhere, &["verify"]).code, 0);
}

#[test]
fn an_older_backup_takes_no_place_unless_told_and_what_was_there_is_kept() {
    let (demo, words) = followed();
    let backup = backup_of(&demo);
    demo.ok(&["record", "setting", "claude", "model-training", "on"]);
    let tested = demo.data(&["backup", "test", backup.to_str().unwrap()]);
    assert_eq!(tested["behind"], 1);
    let copy = demo.folder().join("kept.age");
    fs::copy(&backup, &copy).unwrap();
    let file = copy.to_str().unwrap();
    let before = demo.ok(&["--json", "history"]);
    let refused = demo.run_with(&["backup", "restore", file], &words);
    assert_eq!(refused.code, 3, "{}", refused.err);
    assert!(refused.err.contains("[older_backup]"), "{}", refused.err);
    assert_eq!(demo.ok(&["--json", "history"]), before);
    let told = demo.run_with(&["--json", "backup", "restore", file, "--older"], &words);
    assert_eq!(told.code, 0, "{}", told.err);
    let object: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    let aside = PathBuf::from(object["data"]["moved_aside"].as_str().unwrap());
    assert_eq!(demo.run_at(&aside, &["--json", "history"]).out, before);
    assert_ne!(demo.ok(&["--json", "history"]), before);
}

#[test]
fn a_backup_goes_into_the_folder_one_is_in() {
    let (demo, _) = followed();
    let mut program = Command::new(binary());
    program.current_dir(demo.folder());
    let make = ["backup", "make", "--out", "mine.age"];
    let made = demo.run_by(program, &demo.vault(), &make, PASSPHRASE);
    assert_eq!(made.code, 0, "{}", made.err);
    let file = demo.folder().join("mine.age");
    demo.ok(&["backup", "test", file.to_str().unwrap()]);
}

#[test]
fn a_damaged_backup_or_wrong_words_change_nothing() {
    let (demo, words) = followed();
    let backup = backup_of(&demo);
    let whole = fs::read(&backup).unwrap();
    let spoiled = demo.folder().join("spoiled.age");
    let fresh = demo.folder().join("fresh");
    for at in [200, whole.len() / 2, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        fs::write(&spoiled, bytes).unwrap();
        let restore = ["backup", "restore", spoiled.to_str().unwrap()];
        let refused = demo.run_in(&fresh, &restore, &words);
        assert_ne!(refused.code, 0, "byte {at}");
        assert!(!fresh.exists(), "byte {at}: {}", refused.err);
        let listed = demo.run(&["backup", "test", spoiled.to_str().unwrap()]);
        assert_ne!(listed.code, 0, "byte {at}");
    }
    let foreign = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
    let restore = ["backup", "restore", backup.to_str().unwrap()];
    let refused = demo.run_in(&fresh, &restore, foreign);
    assert_ne!(refused.code, 0);
    assert!(!fresh.exists(), "{}", refused.err);
    let left: Vec<_> = fs::read_dir(demo.folder())
        .unwrap()
        .map(|item| item.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 2, "{left:?}");
}
