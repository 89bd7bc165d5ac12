//! Services, facts and dates of one's own.

use crate::cli::Demo;

fn demo() -> Demo {
    let demo = Demo::new("2025-09-20T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo
}

fn date_of(demo: &Demo) -> String {
    let due = demo.data(&["deadlines"]);
    let dates: Vec<&str> = due
        .as_array()
        .unwrap()
        .iter()
        .map(|d| d["date"].as_str().unwrap())
        .collect();
    dates.join(" ")
}

#[test]
fn a_service_of_ones_own_is_followed_asked_about_and_exported() {
    let demo = demo();
    let told = demo.ok(&[
        "service",
        "add",
        "Mein Helfer",
        "--plan",
        "Basic",
        "--source-title",
        "a letter",
        "--follow",
    ]);
    assert!(
        told.contains("you described this service yourself"),
        "{told}"
    );
    assert!(told.contains("Mein Helfer: you follow it"), "{told}");
    demo.ok(&["plan", "mein-helfer", "basic"]);
    let told = demo.ok(&["retention", "Mein Helfer"]);
    assert!(told.contains("No number stated"), "{told}");
    let told = demo.ok(&["export", "csv", "--out", "-"]);
    assert!(told.contains("own.mein-helfer,Mein Helfer"), "{told}");
    assert!(
        demo.ok(&["catalogue", "show", "mein-helfer"])
            .contains("Mein Helfer")
    );
    assert!(demo.ok(&["verify"]).contains("Intact"));
}

#[test]
fn what_is_taken_back_is_gone_from_the_answers_and_stays_in_the_history() {
    let demo = demo();
    demo.ok(&[
        "service",
        "add",
        "Helper",
        "--source-title",
        "a letter",
        "--follow",
    ]);
    let entries = demo.data(&["history"]);
    let described = entries
        .as_array()
        .unwrap()
        .iter()
        .find(|e| e["event_type"] == "service.described")
        .unwrap();
    let number = format!("#{}", described["number"]);
    demo.ok(&["correct", &number]);
    // What is recorded about it can be read all the same.
    assert!(demo.ok(&["status"]).contains("own.helper"));
    assert!(
        demo.ok(&["history"])
            .contains("you described this service yourself")
    );
    // The name is free again, its id is not.
    let told = demo.ok(&["service", "add", "Helper", "--source-title", "a letter"]);
    assert!(told.contains("Helper: you described"), "{told}");
    assert!(demo.ok(&["catalogue", "list"]).contains("own.helper-2"));
}

#[test]
fn an_own_announcement_is_a_date_until_it_is_taken_back() {
    let mut demo = demo();
    assert_eq!(date_of(&demo), "2025-09-28");
    let added = demo.data(&[
        "fact",
        "add",
        "claude",
        "announcement",
        "--set",
        "title=A mail",
        "--set",
        "decide_by=2025-12-01",
        "--set",
        "purpose=model-training",
        "--source-title",
        "a mail",
        "--source-url",
        "https://claude.ai/mail",
    ]);
    assert_eq!(added[0]["event_type"], "fact.stated");
    assert_eq!(added[1]["event_type"], "deadline.added");
    assert_eq!(date_of(&demo), "2025-09-28 2025-12-01");
    let due = demo.data(&["deadlines"]);
    assert_eq!(due[1]["source"]["title"], "a mail");
    assert_eq!(due[1]["source"]["kind"], "own");
    assert_eq!(due[1]["source"]["confidence"], "medium");
    demo.at("2025-09-21T07:00:00Z");
    demo.ok(&["status"]);
    assert_eq!(
        date_of(&demo),
        "2025-09-28 2025-12-01",
        "nothing is written twice"
    );
    let number = format!("#{}", added[0]["number"]);
    let told = demo.ok(&["correct", &number]);
    assert!(told.contains("you took your own date back"), "{told}");
    assert_eq!(date_of(&demo), "2025-09-28");
    assert_eq!(demo.run(&["correct", &number]).code, 3, "once is enough");
}

#[test]
fn a_date_in_the_place_of_the_catalogues_moves_the_deadline_and_goes_back_with_it() {
    let mut demo = demo();
    let facts = demo.data(&["fact", "list", "claude"]);
    let announced = facts
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["kind"] == "announcement" && f["as_of"] == "2025-08-29")
        .unwrap()["fact_id"]
        .as_str()
        .unwrap()
        .to_owned();
    let stated = demo.data(&[
        "fact",
        "add",
        "claude",
        "announcement",
        "--replaces",
        &announced,
        "--set",
        "title=A mail",
        "--set",
        "decide_by=2025-09-25",
        "--set",
        "purpose=model-training",
        "--source-title",
        "x",
        "--source-date",
        "2025-08-28",
    ]);
    assert_eq!(stated[1]["event_type"], "deadline.revised");
    assert_eq!(date_of(&demo), "2025-09-25");
    let listed = demo.ok(&["fact", "list", "claude"]);
    assert!(listed.contains("replaced by"), "{listed}");
    let twice = demo.run(&[
        "fact",
        "add",
        "claude",
        "announcement",
        "--replaces",
        &announced,
        "--set",
        "title=x",
        "--source-title",
        "x",
    ]);
    assert_eq!(twice.code, 3);
    assert!(twice.err.contains("replaced by your own"), "{}", twice.err);
    demo.ok(&["correct", &format!("#{}", stated[0]["number"])]);
    assert_eq!(date_of(&demo), "2025-09-28");
    // The move of the provider comes on its day all the same.
    demo.at("2025-09-27T07:00:00Z");
    assert_eq!(date_of(&demo), "2025-10-08");
    let due = demo.data(&["deadlines"]);
    assert_eq!(
        due[0]["revisions"].as_array().unwrap().len(),
        4,
        "the history keeps all"
    );
}

#[test]
fn an_own_fact_answers_first_and_only_from_the_day_it_was_written_down_on_the_known_clock() {
    let mut demo = demo();
    demo.at("2025-11-20T07:00:00Z");
    demo.ok(&[
        "fact",
        "add",
        "claude",
        "training",
        "--set",
        "uses_content_for_training=no",
        "--set",
        "user_choice_available=no",
        "--source-title",
        "the support wrote",
    ]);
    let shown = demo.ok(&["show", "claude"]);
    assert!(
        shown.contains("You wrote down that content does not train"),
        "{shown}"
    );
    assert!(shown.contains("Sources disagree"), "{shown}");
    let earlier = demo.ok(&["show", "claude", "--as-of", "2025-11-10"]);
    assert!(
        earlier.contains("You wrote down that"),
        "by what is known now: {earlier}"
    );
    let history = demo.ok(&["history", "--as-of", "2025-11-10"]);
    assert!(!history.contains("you stated"), "{history}");
}

#[test]
fn what_does_not_hold_is_refused_and_nothing_is_written() {
    let demo = demo();
    let before = demo.data(&["history"]).as_array().unwrap().len();
    let from = ["--source-title", "x"];
    for (arguments, word) in [
        (vec!["service", "add", "Claude"], "in the catalogue already"),
        (vec!["service", "add", "a\u{202e}b"], "202e"),
        (vec!["service", "add", "a\u{7}b"], "hidden character"),
        (
            vec!["service", "add", "Helfer", "--homepage", "javascript:x"],
            "https://",
        ),
        (
            vec!["service", "add", "Helfer", "--category", "nonsense"],
            "nonsense",
        ),
        (
            vec!["service", "add", "Helfer", "--source-date", "2026-01-01"],
            "future",
        ),
        (
            vec!["fact", "add", "claude", "note", "--set", "colour=red"],
            "colour",
        ),
        (
            vec![
                "fact",
                "add",
                "claude",
                "note",
                "--set",
                "text=x",
                "--source-url",
                "https://a@b.example/",
            ],
            "user",
        ),
        (
            vec![
                "fact",
                "add",
                "claude",
                "retention",
                "--set",
                "state=sometimes",
            ],
            "sometimes",
        ),
        (
            vec![
                "fact",
                "add",
                "claude",
                "note",
                "--set",
                "text=x",
                "--replaces",
                "nonsense",
            ],
            "no fact",
        ),
        (
            vec![
                "fact", "add", "claude", "note", "--set", "text=x", "--plan", "gold",
            ],
            "gold",
        ),
    ] {
        let mut all = arguments.clone();
        all.extend(from);
        let answer = demo.run(&all);
        assert!(
            matches!(answer.code, 2 | 3),
            "{arguments:?}: {}",
            answer.err
        );
        assert!(answer.err.contains(word), "{arguments:?}: {}", answer.err);
    }
    assert_eq!(demo.data(&["history"]).as_array().unwrap().len(), before);
}

#[test]
fn a_date_of_ones_own_says_where_it_is_from() {
    let demo = demo();
    demo.ok(&[
        "deadline",
        "add",
        "cancel it",
        "2025-12-01",
        "--source",
        "the contract",
    ]);
    let due = demo.data(&["deadlines"]);
    assert_eq!(due[1]["source"]["title"], "the contract");
    assert_eq!(due[1]["source"]["url"], "", "a title is no link");
}

#[test]
fn ones_own_period_is_told_as_ones_own_and_counts_in_the_place_of_the_providers() {
    let demo = demo();
    let asked = [
        "retention",
        "claude",
        "--created",
        "2025-09-01",
        "--deleted",
        "2025-09-19",
    ];
    let before = demo.ok(&asked);
    assert!(
        before.contains("Gone by Sun 19 Oct 2025, the provider says."),
        "{before}"
    );
    let state = [
        "fact",
        "add",
        "claude",
        "retention",
        "--set",
        "state=deleted_by_user",
    ];
    let period = [
        "--set",
        "duration=P7D",
        "--set",
        "duration_kind=max",
        "--source-title",
        "a mail",
    ];
    // Beside the provider's it shortens nothing, and puts no word into the provider's mouth.
    demo.ok(&[&state[..], &period[..]].concat());
    let told = demo.ok(&[&asked[..], &["--trace"]].concat());
    assert!(
        told.starts_with(before.lines().next().unwrap())
            || told.contains("Gone by Sun 19 Oct 2025"),
        "{told}"
    );
    for line in told.lines().filter(|line| line.contains("7 days")) {
        assert!(!line.contains("the provider says"), "{line}");
    }
    // In the place of one it is the answer, and said to be the person's own.
    let place = ["--replaces", "anthropic.claude.consumer.r3"];
    demo.ok(&[&state[..], &period[..], &place[..]].concat());
    let told = demo.ok(&asked);
    assert!(told.contains("Gone by Fri 26 Sep 2025"), "{told}");
    assert!(told.contains("by what you wrote down"), "{told}");
    assert_eq!(demo.data(&asked)["said_by"], "you");
}

#[test]
fn a_day_ahead_is_not_asked_about_as_if_it_had_come() {
    let demo = demo();
    let asked = [
        "retention",
        "claude",
        "--created",
        "2025-09-01",
        "--deleted",
        "2025-12-01",
    ];
    let told = demo.run(&asked);
    assert_eq!(told.code, 3, "{}", told.out);
    assert!(told.err.contains("2025-12-01"), "{}", told.err);
    demo.ok(&["region", "US"]);
    assert!(demo.ok(&["show", "claude"]).contains("Claude"));
}

#[test]
fn ones_own_date_for_one_plan_leaves_the_others_theirs() {
    let demo = Demo::new("2025-09-01T07:00:00Z", "DE,EEA");
    demo.ok(&[
        "fact",
        "add",
        "claude",
        "announcement",
        "--set",
        "title=Mine",
        "--set",
        "announced_on=2025-08-30",
        "--set",
        "decide_by=2025-09-10",
        "--set",
        "purpose=model-training",
        "--set",
        "default_outcome=access_blocked",
        "--plan",
        "free",
        "--replaces",
        "anthropic.claude.consumer.a1",
        "--source-title",
        "a letter",
    ]);
    demo.ok(&["add", "claude", "--plan", "pro", "--account", "pro"]);
    assert_eq!(date_of(&demo), "2025-09-28");
    demo.ok(&["add", "claude", "--plan", "free", "--account", "free"]);
    assert_eq!(date_of(&demo), "2025-09-10 2025-09-28");
}

#[test]
fn what_is_kept_elsewhere_or_for_another_plan_is_no_answer_about_a_chat() {
    let demo = Demo::new("2026-11-25T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "dropbox.storage"]);
    demo.ok(&["add", "grok"]);
    for service in ["dropbox.storage", "grok"] {
        let told = demo.ok(&["retention", service, "--created", "2026-01-01"]);
        assert!(!told.contains("Should be gone"), "{service}: {told}");
        assert!(
            told.contains("No number stated") || told.contains("Depends on"),
            "{service}: {told}"
        );
    }
}
