//! The September deadline, doing nothing, and the court order, played over the command line.

use super::Demo;

fn autumn() -> Demo {
    let demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro", "--account", "private"]);
    demo.ok(&["add", "chatgpt", "--plan", "plus"]);
    demo
}

#[test]
fn the_september_deadline() {
    let mut demo = autumn();
    let due = demo.data(&["deadlines"]);
    assert_eq!(due[0]["date"], "2025-09-28");
    assert_eq!(due[0]["safe_day"], "2025-09-27");
    assert_eq!(due[0]["days_left"], 30);
    assert_eq!(due[0]["if_nothing"], "access_blocked");
    assert!(
        due[0]["source"]["url"]
            .as_str()
            .unwrap()
            .starts_with("https://")
    );
    assert!(
        !demo.ok(&["show", "claude"]).contains("8 Oct"),
        "not announced yet"
    );

    demo.at("2025-08-30T18:00:00Z");
    let told = demo.ok(&["record", "notice", "claude", "put-off", "--preset", "on"]);
    assert!(
        told.contains("its switch was already on") && told.contains("put it off"),
        "{told}"
    );

    demo.at("2025-09-25T07:00:00Z");
    assert_eq!(demo.run(&["deadlines", "--check"]).code, 6);

    demo.at("2025-09-26T18:00:00Z");
    let told = demo.ok(&[
        "record",
        "setting",
        "claude",
        "model-training",
        "off",
        "--where",
        "settings",
        "--seen",
    ]);
    assert!(told.contains("turned off by you"), "{told}");
    assert!(
        told.contains("A no leaves out: feedback you send, flagged chats"),
        "{told}"
    );
    assert!(
        told.contains("Reminders for \"decide by Sun 28 Sep 2025\" stop"),
        "{told}"
    );
    assert_eq!(demo.run(&["deadlines", "--check"]).code, 0);

    demo.at("2025-09-27T18:00:00Z");
    let all = demo.data(&["deadlines", "--all"]);
    assert_eq!(all[0]["date"], "2025-10-08");
    assert_eq!(
        all[0]["settled"], true,
        "a moved date re-arms nothing that is settled"
    );
    assert_eq!(
        all[0]["revisions"][0]["date"], "2025-09-28",
        "the first date stays"
    );
    let before = demo.data(&["deadlines", "--all", "--as-of", "2025-09-26"]);
    assert_eq!(
        before[0]["date"], "2025-09-28",
        "as of the day before, nothing had moved"
    );

    demo.at("2025-11-01T12:00:00Z");
    let kept = demo.data(&[
        "retention",
        "claude",
        "--created",
        "2025-09-12",
        "--deleted",
        "2025-10-20",
    ]);
    assert_eq!(kept["result"]["kind"], "gone-by");
    assert_eq!(kept["result"]["by"], "2025-11-19");
    let rules = kept["trace"].as_array().unwrap();
    assert!(
        rules
            .iter()
            .any(|r| r["outcome"] == "kept" && r["source"]["url"].is_string())
    );

    let verified = demo.data(&["verify"]);
    assert_eq!(verified["intact"], true);
    assert_eq!(verified["demo"], true);
}

#[test]
fn a_stale_choice_says_which_facts_changed() {
    let mut demo = Demo::new("2025-06-01T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.ok(&["record", "setting", "claude", "model-training", "off"]);
    demo.at("2025-10-10T07:00:00Z");
    let shown = demo.ok(&["show", "claude"]);
    assert!(
        shown.contains("Check again: last seen 131 days ago; terms changed on Wed 8 Oct 2025."),
        "{shown}"
    );
    assert!(shown.contains("(before: up to 10 years)."), "{shown}");
    assert!(demo.ok(&["status"]).contains("changed)"));
    demo.ok(&["record", "look", "claude", "model-training", "off"]);
    assert!(!demo.ok(&["show", "claude"]).contains("Check again"));
}

#[test]
fn doing_nothing_is_told_as_what_it_is() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "free"]);
    demo.at("2025-10-10T12:00:00Z");
    assert!(
        demo.ok(&["show", "claude"])
            .contains("Date passed, not checked")
    );
    demo.ok(&[
        "record",
        "look",
        "claude",
        "model-training",
        "on",
        "--turned-on-by",
        "nobody",
    ]);
    let status = demo.ok(&["show", "claude"]);
    assert!(
        status.contains("On because nobody turned it off"),
        "{status}"
    );
    let everything = demo.ok(&["history"]) + &status;
    assert!(
        !everything.to_lowercase().contains("consented"),
        "{everything}"
    );
}

#[test]
fn accept_with_the_switch_untouched_is_a_default() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.at("2025-10-03T07:00:00Z");
    demo.ok(&[
        "record",
        "notice",
        "claude",
        "accepted",
        "--preset",
        "on",
        "--date",
        "2025-09-20",
    ]);
    let status = demo.ok(&["show", "claude"]);
    assert!(
        status.contains("On because nobody turned it off, Sat 20 Sep 2025"),
        "{status}"
    );
    demo.ok(&["record", "setting", "claude", "model-training", "off"]);
    assert!(
        demo.ok(&["show", "claude"])
            .contains("You turned it off, Fri 3 Oct 2025")
    );
}

fn court_order(region: &str) -> Demo {
    let demo = Demo::new("2025-06-05T07:00:00Z", region);
    demo.ok(&["add", "chatgpt", "--plan", "plus"]);
    demo
}

const DELETED: [&str; 6] = [
    "retention",
    "chatgpt",
    "--created",
    "2025-06-05",
    "--deleted",
    "2025-06-10",
];

#[test]
fn the_court_order_and_its_end() {
    let mut demo = court_order("PL,EEA");
    demo.at("2025-06-10T12:00:00Z");
    demo.ok(&["record", "deletion", "chatgpt", "--count", "12"]);
    let held = demo.data(&DELETED);
    assert_eq!(held["result"]["kind"], "indefinite");
    assert!(
        held["trace"]
            .as_array()
            .unwrap()
            .iter()
            .any(|line| line["outcome"] == "held")
    );
    demo.at("2025-10-10T12:00:00Z");
    let known = demo.ok(&DELETED);
    assert!(
        known.contains("Gone by Sun 26 Oct 2025 (not before Fri 26 Sep 2025)"),
        "{known}"
    );
    let before = [DELETED.as_slice(), &["--as-of", "2025-06-15"]].concat();
    assert_eq!(
        demo.data(&before)["result"]["kind"],
        "indefinite",
        "both answers stay"
    );
    demo.at("2025-10-27T12:00:00Z");
    assert!(
        demo.ok(&DELETED)
            .contains("Should be gone since Sun 26 Oct 2025")
    );
}

#[test]
fn in_the_us_what_was_set_aside_stays() {
    let mut demo = court_order("US");
    demo.at("2025-10-28T12:00:00Z");
    assert_eq!(demo.data(&DELETED)["result"]["kind"], "indefinite");
}

#[test]
fn a_correction_keeps_the_entry_in_the_history() {
    let mut demo = autumn();
    demo.at("2025-09-26T18:00:00Z");
    let written = demo.data(&["record", "setting", "claude", "model-training", "off"]);
    let number = format!("#{}", written[0]["number"]);
    demo.ok(&["correct", &number]);
    assert!(demo.ok(&["status"]).contains("Not known yet"));
    assert!(
        demo.ok(&["history", "claude"])
            .contains("(corrected later)")
    );
    assert_eq!(
        demo.run(&["correct", &number]).code,
        3,
        "a second time is refused"
    );
}
