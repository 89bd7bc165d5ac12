//! The ledger taken away.

use std::fs;
use std::path::Path;

use super::Demo;

#[test]
fn the_same_ledger_gives_the_same_bytes() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&[
        "add",
        "claude",
        "--plan",
        "pro",
        "--account",
        "=private, \"quoted\"",
    ]);
    demo.at("2025-09-26T18:00:00Z");
    demo.ok(&[
        "record",
        "setting",
        "claude",
        "model-training",
        "off",
        "--note",
        "line one\nline two",
    ]);
    let folder = demo.folder().to_owned();
    let (one, two) = (folder.join("ledger.csv"), folder.join("again.csv"));
    demo.ok(&["export", "csv", "--out", one.to_str().unwrap()]);
    demo.ok(&["export", "csv", "--out", two.to_str().unwrap()]);
    assert_eq!(fs::read(&one).unwrap(), fs::read(&two).unwrap());
    let refused = demo.run(&["export", "csv", "--out", one.to_str().unwrap()]);
    assert_eq!(
        refused.code, 3,
        "a file that is there is not replaced unasked"
    );
    assert!(refused.err.contains("[file_exists]"));
    let sidecar = fs::read_to_string(folder.join("ledger.csv-metadata.json")).unwrap();
    assert!(sidecar.contains("DEMO"), "a demo says so in its export");
    // The outside judge looks at what was exported, where it is asked for.
    if let Some(to) = std::env::var_os("CONSENT_EXPORTS") {
        let to = std::path::PathBuf::from(to);
        demo.ok(&[
            "export",
            "csv",
            "--force",
            "--out",
            to.join("cli.csv").to_str().unwrap(),
        ]);
        let sheet = to.join("cli-excel.csv");
        demo.ok(&[
            "export",
            "csv",
            "--spreadsheet",
            "--force",
            "--out",
            sheet.to_str().unwrap(),
        ]);
    }
}

/// What a calendar says of its days: identity, day, and how often it changed.
fn days(file: &Path) -> Vec<[String; 3]> {
    let text = fs::read_to_string(file).unwrap().replace("\r\n ", "");
    let events = text.split("BEGIN:VEVENT").skip(1).map(|event| {
        ["UID:", "DTSTART;VALUE=DATE:", "SEQUENCE:"].map(|name| {
            let line = event.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap().to_owned()
        })
    });
    events.collect()
}

#[test]
fn a_date_that_moves_keeps_its_identity_in_the_calendar_and_counts_up() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.ok(&["deadline", "add", "cancel the trial", "2025-09-10"]);
    let file = demo.folder().join("agenda.ics");
    let out = file.to_str().unwrap();
    let written = demo.data(&["export", "ics", "--out", out]);
    assert_eq!(written["dates"], 2);
    let before = days(&file);
    let own = before.iter().find(|day| day[1] == "20250910").unwrap();
    assert_eq!(own[2], "0");

    demo.at("2025-09-05T07:00:00Z");
    demo.ok(&["deadline", "move", &own[0], "2025-09-12"]);
    let whole = fs::read(&file).unwrap();
    let refused = demo.run(&["export", "ics", "--out", out]);
    assert_eq!(refused.code, 3, "{}{}", refused.out, refused.err);
    assert!(refused.err.contains("[file_exists]"), "{}", refused.err);
    assert!(fs::read(&file).unwrap() == whole, "it is as it was");
    demo.ok(&["export", "ics", "--out", out, "--force"]);
    let after = days(&file);
    assert_eq!(after.len(), 2);
    let moved = after.iter().find(|day| day[0] == own[0]).unwrap();
    assert_eq!([moved[1].as_str(), &moved[2]], ["20250912", "1"]);
    let provider = |days: &[[String; 3]]| -> [String; 3] {
        let others: Vec<_> = days.iter().filter(|day| day[0] != own[0]).collect();
        others[0].clone()
    };
    assert_eq!(provider(&after), provider(&before), "nothing else changed");

    // The provider moves its date too, and the next command learns of it.
    demo.at("2025-10-01T07:00:00Z");
    demo.ok(&["export", "ics", "--out", out, "--force"]);
    let (was, is) = (provider(&before), provider(&days(&file)));
    assert_eq!((&was[0], was[1].as_str()), (&is[0], "20250928"));
    assert_eq!((is[1].as_str(), is[2].as_str()), ("20251008", "1"));
}

#[test]
fn a_calendar_names_a_service_only_if_asked_and_says_demo() {
    let demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro", "--account", "zebra"]);
    for (names, says) in [
        (&["--out", "-"][..], false),
        (&["--out", "-", "--names"], true),
    ] {
        let calendar = demo.ok(&[&["export", "ics"], names].concat());
        assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
        assert!(calendar.contains("SUMMARY:DEMO: "), "{calendar}");
        assert_eq!(calendar.contains("Claude"), says, "{calendar}");
        let tasks = demo.ok(&[&["export", "ics", "--tasks"], names].concat());
        assert!(tasks.contains("BEGIN:VTODO") && !tasks.contains("BEGIN:VEVENT"));
        assert_eq!(tasks.contains("Claude"), says, "{tasks}");
    }
}
