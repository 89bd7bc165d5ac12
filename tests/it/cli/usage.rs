//! The command line as a demanding user tries it: help, wrong words, JSON everywhere, other days.

use std::process::Command;

use serde_json::Value;

use super::{Answer, Demo, answer, binary};

/// Every command with its sub-commands.
const COMMANDS: &[&[&str]] = &[
    &["init"],
    &["key"],
    &["key", "status"],
    &["key", "check-words"],
    &["key", "new-words"],
    &["key", "set-passphrase"],
    &["key", "remove-passphrase"],
    &["key", "renew-store"],
    &["key", "remove-store"],
    &["key", "rotate"],
    &["key", "rebuild"],
    &["key", "go-on"],
    &["backup"],
    &["backup", "make"],
    &["backup", "list"],
    &["backup", "test"],
    &["backup", "restore"],
    &["add"],
    &["plan"],
    &["drop"],
    &["region"],
    &["status"],
    &["show"],
    &["retention"],
    &["history"],
    &["record"],
    &["record", "setting"],
    &["record", "consent"],
    &["record", "notice"],
    &["record", "look"],
    &["record", "deletion"],
    &["hold"],
    &["hold", "add"],
    &["hold", "lift"],
    &["hold", "list"],
    &["correct"],
    &["deadlines"],
    &["deadline"],
    &["deadline", "add"],
    &["deadline", "move"],
    &["deadline", "dismiss"],
    &["deadline", "leads"],
    &["deadline", "done"],
    &["agenda"],
    &["snooze"],
    &["settings"],
    &["settings", "list"],
    &["settings", "set"],
    &["remind"],
    &["export"],
    &["export", "csv"],
    &["export", "ics"],
    &["verify"],
    &["checkpoint"],
    &["service"],
    &["service", "add"],
    &["fact"],
    &["fact", "add"],
    &["fact", "list"],
    &["catalogue"],
    &["catalogue", "list"],
    &["catalogue", "show"],
    &["catalogue", "compare"],
    &["catalogue", "sources"],
    &["catalogue", "preview"],
    &["catalogue", "adopt"],
    &["catalogue", "trust"],
    &["catalogue", "untrust"],
    &["catalogue", "keys"],
    &["catalogue", "editions"],
    &["completions"],
];

/// The program by itself, with no ledger and colours not refused.
fn plain(arguments: &[&str]) -> Answer {
    let mut command = Command::new(binary());
    command.args(arguments).env_remove("NO_COLOR");
    answer(command.output().unwrap())
}

fn autumn() -> Demo {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE");
    demo.ok(&["add", "claude", "--plan", "pro", "--account", "private"]);
    demo.ok(&["add", "chatgpt", "--plan", "plus"]);
    demo.ok(&["add", "gemini"]);
    demo.at("2025-09-25T07:00:00Z");
    demo
}

#[test]
fn every_help_says_what_the_command_does() {
    let top = plain(&["--help"]);
    assert_eq!(top.code, 0);
    assert!(top.out.contains("Examples:\n  consent init"), "{}", top.out);
    for code in [
        "0 done",
        "4 locked",
        "6 something is due",
        "8 ledger of a newer",
    ] {
        assert!(top.out.contains(code), "{code}");
    }
    for command in COMMANDS {
        let help = plain(&[*command, &["--help"]].concat());
        assert_eq!(help.code, 0, "{command:?}");
        let first = help.out.lines().next().unwrap();
        assert!((12..96).contains(&first.len()), "{command:?}: {first}");
        assert!(help.out.contains("With every command:"), "{command:?}");
        if let [name] = command {
            let begins = format!("  {name} ");
            let line = top.out.lines().find(|l| l.starts_with(&begins));
            assert!(line.is_some_and(|l| l.ends_with(first)), "{name} is listed");
        }
        let is_said = |line: &&str| !line.trim_start().starts_with("--") || line.contains("  ");
        assert!(
            help.out.lines().all(|l| is_said(&l)),
            "{command:?}: an option without a word"
        );
    }
    let listed = top.out.lines().skip_while(|l| *l != "Commands:").skip(1);
    let commands = listed.take_while(|l| !l.is_empty()).count();
    let known = COMMANDS.iter().filter(|c| c.len() == 1).count();
    assert_eq!(
        commands,
        known + 1,
        "every command is tried here, and `help`"
    );
}

#[test]
fn json_is_one_object_everywhere() {
    let demo = autumn();
    for command in [
        &["status"][..],
        &["show", "claude"],
        &["retention", "claude"],
        &["history"],
        &["deadlines"],
        &["hold", "list"],
    ] {
        for day in [None, Some("2025-08-30")] {
            let mut arguments = command.to_vec();
            arguments.extend(day.iter().flat_map(|day| ["--as-of", *day]));
            let out = demo.ok(&[&["--json"][..], &arguments].concat());
            assert_eq!(out.lines().count(), 1, "{arguments:?}");
            let object: Value = serde_json::from_str(&out).unwrap();
            assert_eq!(object["format"], 1);
            assert_eq!(
                object["as_of"],
                day.unwrap_or("2025-09-25"),
                "{arguments:?}"
            );
        }
    }
    for command in [
        &["verify"][..],
        &["key", "status"],
        &["catalogue", "list"],
        &["catalogue", "show", "claude"],
        &["catalogue", "show", "claude", "--toml"],
        &["catalogue", "compare", "claude", "chatgpt"],
        &["catalogue", "sources", "claude"],
        &["catalogue", "sources"],
        &["completions", "bash"],
        &["export", "csv", "--out", "-"],
        &["plan", "claude", "max"],
        &["record", "look", "claude", "model-training", "off"],
        &["deadline", "add", "mine", "2025-12-01"],
        &["remind", "--once"],
        &["agenda"],
        &["agenda", "--seen"],
        &["settings"],
        &["settings", "list"],
        &["settings", "set", "reminder-time", "08:30"],
    ] {
        demo.data(command);
    }
    for (command, code, exit) in [
        (&["statsu"][..], "wrong_usage", 2),
        (&["add"], "wrong_usage", 2),
        (&["status", "--as-of", "2025-02-30"], "wrong_usage", 2),
        (&["add", "cluade"], "unknown_service", 2),
        (&["show", "copilot"], "no_such_account", 2),
        (&["correct", "999"], "no_such_id", 2),
    ] {
        let wrong = demo.run(&[&["--json"][..], command].concat());
        assert_eq!((wrong.code, wrong.out.as_str()), (exit, ""), "{command:?}");
        let error: Value = serde_json::from_str(&wrong.err).unwrap();
        assert_eq!(error["error"]["code"], code, "{command:?}");
        let message = error["error"]["message"].as_str().unwrap();
        assert!(
            !message.is_empty() && !message.contains("Usage"),
            "{message}"
        );
    }
}

#[test]
fn a_day_before_the_account_was_followed_says_so() {
    let demo = autumn();
    let status = demo.ok(&["status", "--as-of", "2025-08-01"]);
    let words =
        "No service was followed on Fri 1 Aug 2025. The first is followed since Fri 29 Aug 2025.";
    assert!(status.contains(words), "{status}");
    for command in ["show", "retention"] {
        let answer = demo.run(&[command, "claude", "--as-of", "2025-08-01"]);
        assert_eq!(answer.code, 3);
        let words = "was not followed yet on Fri 1 Aug 2025; you follow it since Fri 29 Aug 2025";
        assert!(answer.err.contains(words), "{}", answer.err);
    }
    let dates = demo.ok(&["deadlines", "--as-of", "2025-08-01"]);
    assert!(
        dates.contains("No date to decide by was open on Fri 1 Aug 2025"),
        "{dates}"
    );
    for command in [&["history"][..], &["history", "claude"]] {
        let history = demo.ok(&[command, &["--as-of", "2025-08-01"]].concat());
        assert!(
            history.contains("Nothing was written down by Fri 1 Aug 2025"),
            "{history}"
        );
    }
}

#[test]
fn what_was_recorded_can_be_read_after_a_service_was_dropped() {
    let mut demo = autumn();
    demo.ok(&["record", "setting", "claude", "model-training", "off"]);
    demo.ok(&["drop", "claude"]);
    demo.at("2025-10-20T07:00:00Z");
    assert!(
        demo.ok(&["history", "claude"])
            .contains("turned off by you")
    );
    let then = demo.ok(&["show", "claude", "--as-of", "2025-09-24"]);
    assert!(then.contains("Not known yet"), "{then}");
    demo.ok(&["retention", "claude", "--as-of", "2025-09-24"]);
    let write = demo.run(&["record", "setting", "claude", "model-training", "on"]);
    assert_eq!(write.code, 2, "nothing is written about it: {}", write.err);
}

#[test]
fn tables_hold_in_100_columns_and_dates_are_not_broken() {
    let demo = autumn();
    let status = demo.ok(&["status"]);
    assert!(status.contains("Sun 28 Sep 2025, 3 days"), "{status}");
    let tables = [
        status,
        demo.ok(&["deadlines", "--all"]),
        demo.ok(&["agenda", "--all"]),
        demo.ok(&["settings"]),
        demo.ok(&["catalogue", "list"]),
    ];
    for table in &tables {
        let wide: Vec<&str> = table.lines().filter(|l| l.chars().count() > 100).collect();
        assert_eq!(wide, Vec::<&str>::new());
        assert!(table.lines().all(|line| line == line.trim_end()));
    }
    // A sentence goes on under its own beginning.
    let lines: Vec<&str> = tables[0].lines().collect();
    let kept = lines[1].find("A CHAT IS KEPT").unwrap();
    let begins = lines
        .iter()
        .position(|l| l.contains("Depends on:"))
        .unwrap();
    let goes_on = lines[begins + 1];
    assert!(
        goes_on
            .get(kept..)
            .is_some_and(|rest| !rest.starts_with(' ')),
        "{}",
        tables[0]
    );
}

#[test]
fn no_control_character_leaves_where_no_terminal_is() {
    let demo = autumn();
    let mut said = vec![
        plain(&["--help"]),
        plain(&["statsu"]),
        plain(&["add", "--plan"]),
        demo.run(&["show", "cluade"]),
    ];
    for command in [
        &["status"][..],
        &["show", "claude"],
        &["retention", "claude", "--trace"],
        &["history"],
        &["deadlines"],
        &["agenda"],
        &["settings"],
        &["verify"],
        &["catalogue", "list"],
    ] {
        said.push(demo.run(command));
    }
    for answer in said {
        for text in [&answer.out, &answer.err] {
            assert!(
                !text.contains(|c: char| c.is_control() && c != '\n'),
                "{text:?}"
            );
        }
    }
}

#[test]
fn wrong_values_say_how_they_are_written() {
    let demo = autumn();
    for (command, meant) in [
        (&["deadlines", "--within", "soon"][..], "such as 90d"),
        (&["agenda", "--within", "soon"], "such as 90d"),
        (&["snooze", "0199", "2h"], "1h, evening, 1d"),
        (
            &["retention", "claude", "--created", "yesterday"],
            "write it as 2025-09-28",
        ),
        (
            &["record", "look", "claude", "model-training", "maybe"],
            "on, off, not-found",
        ),
    ] {
        let answer = demo.run(command);
        assert_eq!(answer.code, 2, "{command:?}");
        assert!(answer.err.contains(meant), "{}", answer.err);
    }
    let clock = plain(&["--now", "noon", "status"]);
    assert_eq!(clock.code, 2);
    assert!(
        clock.err.contains("write it as 2025-08-29 or"),
        "{}",
        clock.err
    );
    let elsewhere = demo.folder().join("elsewhere");
    let region = demo.run_at(&elsewhere, &["init", "--demo", "--region", "Mars"]);
    assert_eq!(region.code, 2, "{}", region.err);
    assert!(
        region.err.contains("such as DE, PL or US"),
        "{}",
        region.err
    );
    assert!(!elsewhere.exists());
    let nothing = demo.run_with(&["status"], "");
    assert_eq!(nothing.code, 4);
    assert!(
        nothing.err.contains("nothing came as the passphrase"),
        "{}",
        nothing.err
    );
}
