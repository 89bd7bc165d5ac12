//! The three columns of a decision, computed with the switch supposed off, on and untouched.

use std::collections::BTreeSet;

use consent_app::dto::{DecisionColumnView, DecisionView};
use consent_core::choices::Purpose;

use super::Desk;

fn columns(service: &str, plan: &str, at: &str, region: &str) -> DecisionView {
    let mut desk = Desk::begin(at, &[region]);
    let account = desk.follow(service, plan);
    desk.app()
        .decision(account, Purpose::ModelTraining)
        .unwrap()
}

/// The sentences that name a length.
fn lengths(lines: &[String]) -> Vec<&str> {
    let about = ["Chats ", "Back-end ", "Flagged ", "Feedback ", "Samples "];
    lines
        .iter()
        .map(String::as_str)
        .filter(|line| about.iter().any(|begin| line.starts_with(begin)))
        .collect()
}

const KEEP: [&str; 2] = [
    "Chats you keep: until you delete them.",
    "Back-end copies: up to 30 days, the provider also says.",
];
const FIVE_YEARS: &str = "Chats for training: up to 5 years from the last use.";
const REST: [&str; 3] = [
    "Chats you delete: gone within 30 days.",
    "Flagged chats: up to 2 years.",
    "Feedback you send: up to 5 years.",
];

#[test]
fn a_yes_adds_the_five_years_and_both_statements_are_shown() {
    for at in ["2025-08-29 10:00", "2025-09-27 10:00", "2026-02-27 10:00"] {
        let view = columns("claude", "pro", at, "DE");
        let no: Vec<&str> = KEEP.iter().chain(&REST).copied().collect();
        let yes: Vec<&str> = KEEP
            .iter()
            .chain(&[FIVE_YEARS])
            .chain(&REST)
            .copied()
            .collect();
        assert_eq!(lengths(&view.no.lines), no, "{at}");
        assert_eq!(lengths(&view.yes.lines), yes, "{at}");
        assert_eq!(
            lengths(&view.nothing.lines),
            yes,
            "{at}: left On, it is as a yes"
        );
        assert!(
            view.nothing
                .lines
                .contains(&"How long, with the switch left On:".to_owned())
        );
    }
}

#[test]
fn each_column_has_the_rules_it_follows_from() {
    let view = columns("claude", "pro", "2025-08-29 10:00", "DE");
    let training = |column: &DecisionColumnView| {
        let line = column.trace.iter().find(|line| line.layer == "training");
        line.map(|line| line.outcome.clone()).unwrap()
    };
    assert_eq!(training(&view.no), "not-applicable");
    assert_eq!(training(&view.yes), "kept");
    assert_eq!(training(&view.nothing), "kept");
    for column in [&view.no, &view.yes, &view.nothing] {
        let ids: BTreeSet<&str> = column.trace.iter().map(|line| line.id.as_str()).collect();
        assert_eq!(ids.len(), column.trace.len(), "each rule once");
    }
}

#[test]
fn an_order_to_preserve_and_missing_numbers_are_said() {
    let view = columns("chatgpt", "plus", "2025-06-05 10:00", "PL");
    for column in [&view.no, &view.yes, &view.nothing] {
        let lines = lengths(&column.lines);
        let held = "Chats you delete: kept while an order to preserve lasts; no end is known.";
        assert!(lines.contains(&held), "{lines:#?}");
        assert!(
            lines.contains(&"Flagged chats: no number stated."),
            "{lines:#?}"
        );
    }
}

#[test]
fn an_untouched_switch_that_nobody_describes_leaves_the_length_open() {
    let view = columns("gemini", "free", "2026-06-05 10:00", "PL");
    let nothing = lengths(&view.nothing.lines);
    let open = "Chats you keep: 72 hours from the day of creation (depends on how model training \
                stands).";
    assert!(nothing.contains(&open), "{nothing:#?}");
    let no = lengths(&view.no.lines);
    assert!(
        no.contains(&"Chats you keep: 72 hours from the day of creation."),
        "{no:#?}"
    );
}
