//! What would hold, and the rules behind what holds, on the command line.

use super::Demo;

fn autumn() -> Demo {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.ok(&["add", "chatgpt", "--plan", "plus"]);
    demo.at("2025-11-01T12:00:00Z");
    demo
}

fn entries(demo: &Demo) -> usize {
    demo.data(&["history"]).as_array().unwrap().len()
}

#[test]
fn a_plan_of_a_sister_service_is_found_and_nothing_is_written() {
    let demo = autumn();
    let before = entries(&demo);
    let asked = [
        "retention",
        "claude",
        "--created",
        "2025-10-12",
        "--if",
        "plan=team,training=off,deleted=2025-11-01",
    ];
    let said = demo.ok(&asked);
    assert!(
        said.contains("Supposed: the plan is Claude Team (Claude for Work"),
        "{said}"
    );
    assert!(
        said.contains("Gone by Mon 1 Dec 2025, the provider says."),
        "{said}"
    );
    let training = "Training: \u{201c}The provider says that content does not train its models";
    assert!(said.contains(training), "{said}");
    assert!(said.contains("Nothing was written down."), "{said}");
    let view = demo.data(&asked);
    assert_eq!(view["now"]["result"]["kind"], "indefinite");
    assert_eq!(view["supposed"]["result"]["by"], "2025-12-01");
    assert!(!view["supposed"]["trace"].as_array().unwrap().is_empty());
    assert_eq!(entries(&demo), before, "nothing of it is written down");
}

#[test]
fn a_supposed_yes_shows_the_five_years() {
    let demo = autumn();
    demo.ok(&["record", "setting", "claude", "model-training", "off"]);
    let asked = |supposed: &str| {
        demo.ok(&[
            "retention",
            "claude",
            "--created",
            "2025-11-01",
            "--if",
            supposed,
        ])
    };
    let yes = asked("training=on");
    assert!(
        yes.contains("Counts then: Kept for training: up to 5 years from the last use"),
        "{yes}"
    );
    assert!(yes.contains("gone by Fri 1 Nov 2030"), "{yes}");
    let same = asked("training=off");
    assert!(
        same.contains("Nothing changes, as far as the provider says."),
        "{same}"
    );
}

#[test]
fn what_was_on_before_is_not_undone_by_supposing() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.at("2025-11-01T12:00:00Z");
    demo.ok(&[
        "record",
        "setting",
        "claude",
        "model-training",
        "on",
        "--date",
        "2025-10-09",
    ]);
    let said = demo.ok(&[
        "retention",
        "claude",
        "--created",
        "2025-10-12",
        "--if",
        "training=off",
    ]);
    let words = "Your record says that model training was on since Thu 9 Oct 2025.";
    assert!(said.contains(words), "{said}");
    assert!(
        said.contains("No longer counts: Kept for training"),
        "{said}"
    );
}

#[test]
fn what_cannot_be_supposed_says_what_can() {
    let demo = autumn();
    for (supposed, exit, meant) in [
        ("plan=nope", 2, "anthropic.claude.work:team"),
        ("pla=pro", 2, "keys are plan, training"),
        ("training=maybe", 2, "training is on or off"),
        ("deleted=soon", 2, "write it as 2025-09-28"),
        ("plan=", 2, "plan has no value"),
        ("plan=pro,plan=max", 2, "supposed twice"),
        ("region=Mars", 2, "such as DE, PL or US"),
        ("deleted=2025-01-01", 3, "2025"),
    ] {
        let answer = demo.run(&["retention", "claude", "--if", supposed]);
        assert_eq!(
            answer.code, exit,
            "{supposed}: {}{}",
            answer.out, answer.err
        );
        assert!(answer.err.contains(meant), "{supposed}: {}", answer.err);
    }
    let several = demo.run(&["retention", "chatgpt", "--if", "plan=business"]);
    assert_eq!(several.code, 2);
    let named = "write one of: openai.atlas:business, openai.chatgpt.business:business";
    assert!(several.err.contains(named), "{}", several.err);
}

#[test]
fn a_kind_that_no_text_names_is_refused_with_those_that_are_named() {
    let demo = autumn();
    let answer = demo.run(&["retention", "claude", "--kind", "telegrams"]);
    assert_eq!(answer.code, 2);
    assert!(
        answer
            .err
            .contains("says nothing of \"telegrams\"; its kinds are: "),
        "{}",
        answer.err
    );
    assert!(answer.err.contains("coding_session"), "{}", answer.err);
    demo.ok(&["retention", "claude", "--kind", "coding_session"]);
}

#[test]
fn a_trace_names_every_rule_by_what_it_says() {
    let demo = autumn();
    let traced = demo.ok(&[
        "retention",
        "claude",
        "--created",
        "2025-09-12",
        "--deleted",
        "2025-10-20",
        "--trace",
    ]);
    for words in [
        "Counts: Back-end copies: until you delete them or close the account, then up to 30 days, \
         the provider says. Counted from Mon 20 Oct 2025 (the removal): gone by Wed 19 Nov 2025.",
        "- Flagged chats: up to 2 years from the flag, the provider says. Does not count: no day is \
         told for it (the flag).",
        "Source: \u{201c}How long do you store my data?",
        "high confidence) https://",
    ] {
        assert!(traced.contains(words), "{words}\n{traced}");
    }
    assert!(
        !traced.contains("anthropic.claude.consumer.r"),
        "no bare ids: {traced}"
    );
}
