//! The two clocks on the command line.

use serde_json::Value;

use super::Demo;

/// A demo that was not opened while the date was moved, and told of a choice late.
fn away() -> Demo {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.at("2025-10-10T07:00:00Z");
    demo.ok(&[
        "record",
        "setting",
        "claude",
        "model-training",
        "off",
        "--date",
        "2025-09-20",
    ]);
    demo
}

#[test]
fn both_answers_are_shown_where_they_differ() {
    let demo = away();
    let status = demo.ok(&["status", "--as-of", "2025-10-01"]);
    let (held, known) = status
        .split_once("What you knew on that day:\n")
        .expect("both answers");
    assert!(held.contains("You turned it off"), "{held}");
    assert!(known.contains("Date passed, not"), "{known}");
    for command in [
        &["show", "claude"][..],
        &["deadlines", "--all"],
        &["status"],
    ] {
        let asked = |day: &str| demo.ok(&[command, &["--as-of", day]].concat());
        assert!(asked("2025-10-01").contains("What you knew on that day"));
        assert!(!asked("2025-09-10").contains("What you knew on that day"));
        let known = [
            command,
            &["--as-of", "2025-10-01", "--known-on", "2025-10-01"],
        ]
        .concat();
        let known = demo.ok(&known);
        let lead = "By what was written down and announced by Wed 1 Oct 2025:";
        assert!(known.contains(lead), "{known}");
        assert!(!known.contains("What you knew"), "one was asked for");
    }
}

#[test]
fn json_says_both_in_one_object() {
    let demo = away();
    let whole = |arguments: &[&str]| -> Value {
        serde_json::from_str(&demo.ok(&[&["--json"], arguments].concat())).unwrap()
    };
    let both = whole(&["deadlines", "--all", "--as-of", "2025-10-01"]);
    assert_eq!(both["data"][0]["date"], "2025-10-08");
    assert_eq!(both["known_then"][0]["date"], "2025-09-28");
    let same = whole(&["deadlines", "--all", "--as-of", "2025-09-15"]);
    assert_eq!(same.get("known_then"), None);
    let one = whole(&["deadlines", "--all", "--known-on", "2025-10-01"]);
    assert_eq!(one["data"][0]["date"], "2025-09-28");
    assert_eq!(
        (&one["as_of"], &one["known_on"]),
        (&"2025-10-01".into(), &"2025-10-01".into())
    );
}

#[test]
fn before_anything_was_written_nothing_was_known() {
    let mut demo = away();
    demo.ok(&["hold", "add", "claude", "Order", "--from", "2025-09-01"]);
    let told = demo.ok(&["hold", "list", "--as-of", "2025-09-15"]);
    let (held, known) = told.split_once("What you knew on that day:\n").unwrap();
    assert!(held.contains("Order: from Mon 1 Sep 2025"), "{held}");
    assert!(known.contains("No order was told of"), "{known}");
    demo.at("2025-10-11T07:00:00Z");
    let early = demo.run(&[
        "show",
        "claude",
        "--as-of",
        "2025-10-01",
        "--known-on",
        "2025-08-01",
    ]);
    assert_eq!(early.code, 3);
    let words = "nothing had been written down about Claude (consumer) by Fri 1 Aug 2025";
    assert!(early.err.contains(words), "{}", early.err);
}

#[test]
fn the_table_speaks_of_a_chat_of_the_day() {
    let mut demo = Demo::new("2026-03-20T07:00:00Z", "DE");
    demo.ok(&["add", "github.copilot.individual", "--plan", "pro"]);
    demo.at("2026-05-10T07:00:00Z");
    let status = demo.ok(&["status"]);
    assert!(!status.contains("Should be gone"), "{status}");
    assert!(status.contains("Sun 7 Jun"), "28 days from today: {status}");
}

#[test]
fn no_day_is_told_as_zero() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.at("2025-10-08T07:00:00Z");
    for command in [&["deadlines"][..], &["status"]] {
        let said = demo.ok(command);
        assert!(
            said.contains("today") || said.contains("last safe day"),
            "{said}"
        );
        assert!(!said.contains("0 days"), "{said}");
    }
}
