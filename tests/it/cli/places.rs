//! Where a ledger may lie, where answers may go, and what a demo's day is.

use std::fs::OpenOptions;
use std::process::{Command, Stdio};

use super::{Demo, PASSPHRASE, binary};

const DAY: &str = "2025-08-29T07:00:00Z";

fn in_folder(folder: &std::path::Path) -> Command {
    let mut program = Command::new(binary());
    program.current_dir(folder);
    program
}

#[test]
fn a_bare_name_makes_a_ledger_whose_words_are_shown() {
    let demo = Demo::new(DAY, "DE");
    let made = demo.run_by(
        in_folder(demo.folder()),
        "other".as_ref(),
        &["--json", "init", "--demo"],
        PASSPHRASE,
    );
    assert_eq!(made.code, 0, "{}", made.err);
    let told: serde_json::Value = serde_json::from_str(&made.out).unwrap();
    assert_eq!(told["data"]["words"].as_array().unwrap().len(), 12);
    assert_eq!(
        demo.run_at(&demo.folder().join("other"), &["verify"]).code,
        0
    );
}

#[cfg(unix)]
#[test]
fn a_link_on_the_way_is_followed_and_one_that_leads_nowhere_is_no_empty_place() {
    use std::os::unix::fs::symlink;
    let demo = Demo::new(DAY, "DE");
    let real = demo.folder().join("real");
    std::fs::create_dir(&real).unwrap();
    let link = demo.folder().join("link");
    symlink(&real, &link).unwrap();
    let there = link.join("ledger");
    assert_eq!(demo.run_at(&there, &["init", "--demo"]).code, 0);
    assert_eq!(demo.run_at(&there, &["add", "claude"]).code, 0);
    assert_eq!(demo.run_at(&real.join("ledger"), &["verify"]).code, 0);
    // The folder itself may be a link.
    let other = demo.folder().join("other");
    symlink(real.join("ledger"), &other).unwrap();
    assert_eq!(demo.run_at(&other, &["status"]).code, 0);
    // A disk that is not there.
    let away = demo.folder().join("away");
    symlink(demo.folder().join("nowhere/ledger"), &away).unwrap();
    for arguments in [&["status"][..], &["init", "--demo"], &["verify"]] {
        let answer = demo.run_at(&away, arguments);
        assert_eq!(answer.code, 5, "{arguments:?}: {}", answer.err);
        assert!(answer.err.contains("[folder_missing]"), "{}", answer.err);
    }
    let mut names: Vec<_> = std::fs::read_dir(demo.folder())
        .unwrap()
        .map(|item| item.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(
        names,
        ["away", "link", "other", "real", "vault"],
        "nothing was made"
    );
}

#[test]
fn what_cannot_be_printed_is_no_success() {
    let full = || OpenOptions::new().write(true).open("/dev/full").unwrap();
    let demo = Demo::new(DAY, "DE");
    for arguments in [
        &["status"][..],
        &["export", "csv", "--out", "-"],
        &["completions", "bash"],
    ] {
        let ran = Command::new(binary())
            .args(["--passphrase-stdin", "--now", DAY, "--vault"])
            .arg(demo.vault())
            .args(arguments)
            .stdin(passphrase())
            .stdout(full())
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(said.contains("[output_not_written]"), "{said}");
    }
}

/// The passphrase, as what a file would give.
fn passphrase() -> Stdio {
    use std::io::{Seek, Write};
    let mut file = tempfile::tempfile().unwrap();
    writeln!(file, "{PASSPHRASE}").unwrap();
    file.rewind().unwrap();
    file.into()
}

#[test]
fn a_demo_without_its_day_stays_where_it_was() {
    let demo = Demo::new(DAY, "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    let before = demo.data(&["history"]);
    let plain = Command::new(binary())
        .args(["--passphrase-stdin", "--json", "--vault"])
        .arg(demo.vault())
        .arg("deadlines")
        .stdin(passphrase())
        .output()
        .unwrap();
    let told: serde_json::Value = serde_json::from_slice(&plain.stdout).unwrap();
    assert_eq!(told["as_of"], "2025-08-29");
    assert_eq!(told["data"][0]["date"], "2025-09-28");
    assert_eq!(demo.data(&["history"]), before, "nothing was learned early");
}

#[test]
fn impossible_days_and_endless_names_are_refused() {
    let mut demo = Demo::new(DAY, "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.at("2025-09-26T18:00:00Z");
    let written = demo.data(&["record", "setting", "claude", "model-training", "off"]);
    let number = format!("#{}", written[0]["number"]);
    let refused = |arguments: &[&str], code: &str| {
        let answer = demo.run(arguments);
        assert_eq!(
            answer.code, 3,
            "{arguments:?}: {}{}",
            answer.out, answer.err
        );
        assert!(answer.err.contains(code), "{}", answer.err);
    };
    refused(
        &["correct", &number, "--happened-on", "2026-01-01"],
        "[in_future]",
    );
    refused(
        &["retention", "claude", "--created", "2025-09-27"],
        "[in_future]",
    );
    let backwards = [
        "retention",
        "claude",
        "--created",
        "2025-09-20",
        "--deleted",
        "2025-09-01",
    ];
    refused(&backwards, "[ends_before_start]");
    let long = "x".repeat(201);
    refused(&["add", "chatgpt", "--account", &long], "[text_length]");
    refused(&["deadline", "add", "  ", "2025-10-01"], "[text_length]");
    assert!(demo.ok(&["status"]).contains("You turned it off"));
}

#[test]
fn a_yes_says_nothing_of_what_a_no_leaves_out() {
    let demo = Demo::new(DAY, "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    let no_word = |told: &str| assert!(!told.contains("leaves out"), "{told}");
    no_word(&demo.ok(&["record", "setting", "claude", "model-training", "on"]));
    let other = demo.ok(&["record", "setting", "claude", "advertising", "off"]);
    no_word(&other);
    assert!(!other.contains("Reminders for"), "{other}");
}
