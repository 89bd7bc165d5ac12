//! Reminders without a window: a ledger that nobody opens, and the system's scheduler.

use std::process::{Command, Stdio};

use serde_json::Value;

use super::{Answer, Demo, answer, binary};

const DAY: &str = "2025-09-14T08:00:00Z";

/// One look by a program that nobody answers, as the scheduler starts it.
fn unanswered(demo: &Demo, now: &str, arguments: &[&str]) -> Answer {
    nobody_answers(demo, &[&["--now", now], arguments].concat())
}

fn nobody_answers(demo: &Demo, arguments: &[&str]) -> Answer {
    let mut program = Command::new(binary());
    program
        .arg("--vault")
        .arg(demo.vault())
        .args(arguments)
        .env("TZ", "Europe/Berlin")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("DISPLAY")
        .env("XDG_RUNTIME_DIR", demo.folder())
        .stdin(Stdio::null());
    answer(program.output().unwrap())
}

fn followed() -> Demo {
    let demo = Demo::new("2025-08-29T10:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro", "--account", "zebra"]);
    demo
}

#[test]
fn a_ledger_that_nobody_opens_is_looked_at_and_named_nowhere() {
    let demo = followed();
    let once = ["remind", "--once"];
    let early = unanswered(&demo, "2025-08-29T10:30:00Z", &once);
    assert_eq!((early.code, early.err.as_str()), (0, ""));
    assert!(early.out.contains("nothing is due"), "{}", early.out);

    let due = unanswered(&demo, DAY, &once);
    assert_eq!(due.code, 0, "{}{}", due.out, due.err);
    let said = "The ledger is locked, something is due, and no notification service answers.";
    assert!(due.out.contains(said), "{}", due.out);
    let json = unanswered(&demo, DAY, &["--json", "remind", "--once"]);
    assert_eq!(json.code, 0, "{}", json.err);
    let object: Value = serde_json::from_str(&json.out).unwrap();
    let data = serde_json::json!({ "locked": true, "handed_without_names": false });
    assert_eq!(object["data"], data);
    let again = unanswered(&demo, DAY, &once);
    assert_eq!(again.out, due.out, "what was not told stays due");
    for text in [due.out, due.err, json.out, json.err] {
        let text = text.to_lowercase();
        let named = ["claude", "anthropic", "zebra", "training"];
        assert!(named.iter().all(|name| !text.contains(name)), "{text}");
    }
}

#[test]
fn where_a_secret_was_promised_its_absence_is_said() {
    let demo = followed();
    for promised in ["--passphrase-stdin", "--words"] {
        let missing = unanswered(&demo, DAY, &["remind", "--once", promised]);
        assert_eq!(missing.code, 4, "{}{}", missing.out, missing.err);
        assert!(missing.err.contains("[no_secret]"), "{}", missing.err);
    }
}

#[test]
fn a_demo_whose_day_nobody_says_is_not_told_of_by_the_computers_day() {
    let demo = followed();
    let before = std::fs::read(demo.vault().join("due.json")).unwrap();
    let unsaid = nobody_answers(&demo, &["remind", "--once"]);
    assert_eq!(unsaid.code, 4, "{}{}", unsaid.out, unsaid.err);
    assert_eq!(unsaid.out, "");
    assert!(std::fs::read(demo.vault().join("due.json")).unwrap() == before);
}

#[test]
fn a_ledger_that_never_left_word_says_that_it_is_locked() {
    let demo = followed();
    std::fs::remove_file(demo.vault().join("due.json")).unwrap();
    let unknown = unanswered(&demo, DAY, &["remind", "--once"]);
    assert_eq!(unknown.code, 4, "{}{}", unknown.out, unknown.err);
    assert_eq!(unknown.out, "");
}
