//! What is set by name, over the command line.

use std::fs;
#[cfg(target_os = "linux")]
use std::process::Command;

use serde_json::Value;

use super::Demo;
#[cfg(target_os = "linux")]
use super::{PASSPHRASE, binary};

const NAMES: &[&str] = &[
    "reminder-time",
    "quiet-hours",
    "last-day-breaks-quiet",
    "notice-names",
    "leads.decide-by",
    "leads.own",
    "leads.re-check",
    "leads.kept-until",
    "leads.hold-review",
    "keep-running",
    "start-at-login",
    "theme",
    "rows",
    "calendar-file",
    "calendar-file-names",
];

fn demo() -> Demo {
    Demo::new("2025-08-29T07:00:00Z", "DE,EEA")
}

fn value(demo: &Demo, name: &str) -> String {
    let lines = demo.data(&["settings"]);
    let mut lines = lines.as_array().unwrap().iter();
    let line = lines.find(|line| line["name"] == name).unwrap();
    line["value"].as_str().unwrap().to_owned()
}

#[test]
fn every_setting_is_listed_with_what_it_means() {
    let demo = demo();
    let lines = demo.data(&["settings"]);
    let names: Vec<&str> = lines
        .as_array()
        .unwrap()
        .iter()
        .map(|l| l["name"].as_str().unwrap())
        .collect();
    assert!(NAMES.iter().all(|name| names.contains(name)), "{names:?}");
    let text = demo.ok(&["settings"]);
    for line in lines.as_array().unwrap() {
        assert!(line["means"].as_str().unwrap().ends_with('.'), "{line}");
        assert!(!line["possible"].as_str().unwrap().is_empty(), "{line}");
        assert!(!line["value"].as_str().unwrap().is_empty(), "{line}");
        assert!(text.contains(line["name"].as_str().unwrap()), "{text}");
    }
}

#[test]
fn what_is_set_is_said_and_stays() {
    let demo = demo();
    for (name, told, stays) in [
        ("reminder-time", "08:30", "08:30"),
        ("quiet-hours", "22:00-07:00", "22:00-07:00"),
        ("last-day-breaks-quiet", "on", "on"),
        ("notice-names", "on", "on"),
        ("leads.decide-by", "3,14", "14,3"),
        ("leads.own", "never", "never"),
        ("leads.re-check", "7,0", "7,0"),
        ("leads.kept-until", "1", "1"),
        ("leads.hold-review", "0", "0"),
        ("theme", "high-contrast", "high-contrast"),
        ("rows", "compact", "compact"),
    ] {
        let line = demo.ok(&["settings", "set", name, told]);
        assert!(line.contains(&format!("{name}: {stays}. ")), "{line}");
        assert_eq!(value(&demo, name), stays, "{name}");
    }
    assert_eq!(
        value(&demo, "reminder-time"),
        "08:30",
        "the rest did not change it"
    );
    for (name, told, stays) in [
        ("quiet-hours", "off", "off"),
        ("notice-names", "off", "off"),
        ("leads.own", "default", "30,14,7,3,1,0"),
        ("leads.re-check", "default", "0"),
    ] {
        let line = demo.data(&["settings", "set", name, told]);
        assert_eq!(line["value"], stays, "{name}");
        assert_eq!(value(&demo, name), stays, "{name}");
    }
}

#[test]
fn a_setting_is_what_the_agenda_goes_by() {
    let demo = demo();
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.ok(&["settings", "set", "reminder-time", "08:30"]);
    demo.ok(&["settings", "set", "leads.decide-by", "10"]);
    let item = demo.data(&["agenda"])["items"][0].clone();
    assert_eq!(item["next_reminder"], "Thu 18 Sep 2025, 08:30");
    assert_eq!(item["leads_are_own"], false);
}

#[test]
fn unknown_names_and_values_say_what_is_possible_and_change_nothing() {
    let demo = demo();
    let before = demo.data(&["settings"]);
    let name = demo.run(&["settings", "set", "reminder", "08:30"]);
    assert_eq!((name.code, name.out.as_str()), (2, ""));
    assert!(name.err.contains("[unknown_setting]"), "{}", name.err);
    assert!(
        NAMES.iter().all(|known| name.err.contains(known)),
        "{}",
        name.err
    );
    for (name, told, possible) in [
        ("reminder-time", "8:30", "such as 09:00"),
        ("reminder-time", "25:00", "such as 09:00"),
        ("theme", "pink", "high-contrast"),
        ("rows", "Compact", "comfortable or compact"),
        ("quiet-hours", "22:00", "such as 22:00-07:00, or off"),
        ("quiet-hours", "22:00-22:00", "such as 22:00-07:00, or off"),
        ("quiet-hours", "never", "such as 22:00-07:00, or off"),
        ("notice-names", "yes", "on or off"),
        ("last-day-breaks-quiet", "", "on or off"),
        ("keep-running", "stay", "on or off"),
        ("start-at-login", "yes", "on or off"),
        ("calendar-file", " ", "or off"),
        ("leads.own", "soon", "never, or default"),
        ("leads.own", "", "never, or default"),
    ] {
        let wrong = demo.run(&["--json", "settings", "set", name, told]);
        assert_eq!((wrong.code, wrong.out.as_str()), (2, ""), "{name} {told}");
        let error: Value = serde_json::from_str(&wrong.err).unwrap();
        assert_eq!(error["error"]["code"], "setting_value", "{name} {told}");
        let message = error["error"]["message"].as_str().unwrap();
        assert!(
            message.contains(name) && message.contains(possible),
            "{message}"
        );
    }
    let far = demo.run(&["settings", "set", "leads.own", "800"]);
    assert_eq!(far.code, 2);
    assert!(far.err.contains("[lead_times]"), "{}", far.err);
    assert_eq!(demo.data(&["settings"]), before);
}

#[test]
fn whether_the_program_stays_and_which_calendar_is_kept_are_set_by_name_too() {
    let demo = demo();
    demo.ok(&["add", "claude", "--plan", "pro"]);
    assert_eq!(value(&demo, "keep-running"), "not said yet");
    for told in ["on", "off"] {
        let line = demo.data(&["settings", "set", "keep-running", told]);
        assert_eq!(line["value"], told);
        assert_eq!(value(&demo, "keep-running"), told);
    }
    let (one, two) = (demo.folder().join("one.ics"), demo.folder().join("two.ics"));
    let (one, two) = (one.to_str().unwrap(), two.to_str().unwrap());
    demo.ok(&["settings", "set", "calendar-file", one]);
    let stands = |name| value(&demo, name);
    assert_eq!(
        [stands("calendar-file"), stands("calendar-file-names")],
        [one, "off"]
    );
    assert!(!fs::read_to_string(one).unwrap().contains("Claude"));
    fs::write(two, "somebody's").unwrap();
    let refused = demo.run(&["settings", "set", "calendar-file-names", two]);
    assert_eq!(refused.code, 3, "{}", refused.err);
    assert!(refused.err.contains("[file_exists]"), "{}", refused.err);
    assert_eq!(fs::read_to_string(two).unwrap(), "somebody's");
    assert_eq!(stands("calendar-file"), one, "what was kept is kept");
    demo.ok(&["settings", "set", "calendar-file-names", two, "--force"]);
    assert_eq!(
        [stands("calendar-file"), stands("calendar-file-names")],
        ["off", two]
    );
    assert!(fs::read_to_string(two).unwrap().contains("Claude"));
    demo.ok(&["settings", "set", "calendar-file", "off"]);
    assert_eq!(stands("calendar-file-names"), "off");
    assert!(fs::exists(two).unwrap(), "the file stays");
}

#[cfg(target_os = "linux")]
#[test]
fn starting_at_login_is_set_where_the_desktop_looks_for_it() {
    let demo = demo();
    let home = demo.folder().join("home");
    let set = |told: &str| {
        let mut program = Command::new(binary());
        program.env("XDG_CONFIG_HOME", &home);
        let arguments = ["--json", "settings", "set", "start-at-login", told];
        demo.run_by(program, &demo.vault(), &arguments, PASSPHRASE)
    };
    let off = set("off");
    assert_eq!(off.code, 0, "{}", off.err);
    let line: Value = serde_json::from_str(&off.out).unwrap();
    assert_eq!(line["data"]["value"], "off");
    // Only the window's program can start; where it is not beside this one, that is said.
    let on = set("on");
    let is_there = binary().with_file_name("consent-ledger").is_file();
    assert_eq!(on.code, i32::from(!is_there), "{}{}", on.out, on.err);
    assert_eq!(home.join("autostart").is_dir(), is_there);
    let wrong = set("perhaps");
    assert_eq!(wrong.code, 2, "{}", wrong.err);
}
