//! A choice made under an older text says so, and says which facts changed.

use consent_app::ChoiceRequest;
use consent_app::dto::CheckAgainView;
use consent_core::choices::{Did, Grade, Purpose};
use consent_core::id::AccountId;

use super::Desk;

fn again(desk: &mut Desk, account: AccountId) -> Option<CheckAgainView> {
    desk.show(account, None).standings[0].check_again.clone()
}

fn topics(again: &CheckAgainView) -> Vec<&str> {
    again.changes.iter().map(|c| c.topic.as_str()).collect()
}

/// Turned off in June 2025, before the autumn's change was announced.
fn since_june() -> (Desk, AccountId) {
    let mut desk = Desk::begin("2025-06-01 10:00", &["DE", "EEA"]);
    let claude = desk.follow("claude", "pro");
    desk.turn_off(claude, "2025-06-01");
    (desk, claude)
}

#[test]
fn what_changed_is_named_with_what_was_said_before() {
    let (mut desk, claude) = since_june();
    desk.at("2025-08-27 12:00").start();
    assert_eq!(again(&mut desk, claude), None, "nothing was announced");
    desk.at("2025-10-10 12:00").start();
    let stale = again(&mut desk, claude).expect("the terms are others now");
    let words: Vec<&str> = stale.changes.iter().map(|c| c.words.as_str()).collect();
    for expected in [
        "The provider now says that content trains its models unless you switch it off, and the \
         switch is on at first (before: that content trains its models only if you switch it on, and \
         the switch is off at first).",
        "The provider now says for “Feedback you send”: up to 5 years (before: up to 10 years).",
    ] {
        assert!(words.contains(&expected), "{expected}\n{words:#?}");
    }
    assert!(topics(&stale).contains(&"retention"));
    assert!(
        stale.changes.is_sorted_by(|a, b| a.on >= b.on),
        "newest first"
    );
    assert!(stale.changes.iter().all(|c| c.source.is_some()));
    assert_eq!(stale.terms_changed_on.as_deref(), Some("2025-10-08"));
}

#[test]
fn one_act_settles_it() {
    for act in ["look", "setting"] {
        let (mut desk, claude) = since_june();
        desk.at("2025-10-10 12:00").start();
        assert!(again(&mut desk, claude).is_some());
        if act == "look" {
            desk.looks_and_sees_off(claude, "2025-10-10");
        } else {
            let told = desk.app().record_choice(ChoiceRequest {
                account_id: claude,
                purpose: Purpose::ModelTraining,
                did: Did::TurnedOff,
                method: None,
                grade: Grade::Seen,
                basis: None,
                on: None,
                note: None,
            });
            told.unwrap();
        }
        assert_eq!(again(&mut desk, claude), None, "{act}");
        desk.at("2025-10-11 12:00");
        assert_eq!(again(&mut desk, claude), None, "{act}, a day later");
    }
}

#[test]
fn a_choice_about_the_announced_terms_is_not_stale_when_their_day_comes() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE", "EEA"]);
    let claude = desk.follow("claude", "pro");
    desk.at("2025-09-26 18:00");
    desk.turn_off(claude, "2025-09-26");
    for on in ["2025-09-27", "2025-09-28", "2025-10-08", "2025-12-20"] {
        desk.at(&format!("{on} 12:00")).start();
        assert_eq!(again(&mut desk, claude), None, "{on}");
    }
}

#[test]
fn age_alone_is_its_own_reason() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE", "EEA"]);
    let claude = desk.follow("claude", "pro");
    desk.at("2025-09-26 18:00");
    desk.turn_off(claude, "2025-09-26");
    desk.at("2025-12-26 12:00").start();
    let old = again(&mut desk, claude).expect("91 days");
    assert_eq!((old.days, old.changes.len()), (91, 0));
    assert_eq!(old.terms_changed_on, None);
    desk.at("2026-07-09 12:00").start();
    let edition = again(&mut desk, claude).unwrap();
    assert_eq!(topics(&edition), ["terms", "terms"]);
    let newest = &edition.changes[0];
    assert_eq!(newest.on, "2026-07-08");
    assert!(
        newest
            .words
            .ends_with("the catalogue does not say what changed."),
        "{}",
        newest.words
    );
}
