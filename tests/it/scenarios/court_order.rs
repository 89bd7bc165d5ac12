//! The court order of 2025: what was deleted stayed, until an end was known; elsewhere it stays on.

use consent_app::dto::{RetentionResultView, RetentionView};
use consent_core::id::AccountId;

use super::{Desk, day, deleted};

fn story(regions: &[&str]) -> (Desk, AccountId) {
    let mut desk = Desk::begin("2025-06-05 10:00", regions);
    let account = desk.follow("chatgpt", "plus");
    desk.at("2025-06-10 18:00");
    let told = desk
        .app()
        .record_deletion(account, "chat".to_owned(), Some(12), None, None);
    told.unwrap();
    (desk, account)
}

fn asked(desk: &mut Desk, account: AccountId, as_of: &str) -> RetentionView {
    desk.chat(account, &deleted("2025-06-05", "2025-06-10", as_of))
}

fn is_held(view: &RetentionView) -> bool {
    view.trace.iter().any(|line| line.outcome == "held")
}

#[test]
fn in_poland_the_order_ends_when_its_end_is_known() {
    let (mut desk, account) = story(&["PL", "EEA"]);
    for on in ["2025-06-10", "2025-07-11", "2025-10-08"] {
        desk.at(&format!("{on} 18:00")).start();
        let held = asked(&mut desk, account, on);
        assert!(is_held(&held), "{on}: {}", held.words);
        assert!(
            matches!(
                held.result,
                RetentionResultView::Indefinite { held: true, .. }
            ),
            "{on}: not gone by 10 July: {}",
            held.words
        );
    }
    for on in ["2025-10-09", "2025-10-26"] {
        desk.at(&format!("{on} 12:00")).start();
        let known = asked(&mut desk, account, on);
        let RetentionResultView::GoneBy { by, not_before, .. } = &known.result else {
            panic!("{on}: {}", known.words)
        };
        assert_eq!(
            (by.as_str(), not_before.as_deref()),
            ("2025-10-26", Some("2025-09-26"))
        );
    }
    desk.at("2025-10-27 12:00").start();
    let gone = asked(&mut desk, account, "2025-10-27");
    assert!(
        matches!(gone.result, RetentionResultView::ShouldBeGone { .. }),
        "{}",
        gone.words
    );
    let before = asked(&mut desk, account, "2025-06-15");
    assert!(
        is_held(&before),
        "what was known in June stays the answer for June"
    );
    let entries = desk.app().history(None, None).unwrap();
    assert!(entries.iter().any(|e| e.event_type == "content.deleted"));
}

#[test]
fn in_the_us_what_was_set_apart_stays() {
    let (mut desk, account) = story(&["US"]);
    for on in ["2025-06-10", "2025-10-09", "2025-10-27", "2026-06-01"] {
        desk.at(&format!("{on} 18:00")).start();
        let held = asked(&mut desk, account, on);
        assert!(is_held(&held), "{on}: {}", held.words);
        assert!(
            matches!(
                held.result,
                RetentionResultView::Indefinite { held: true, .. }
            ),
            "{on}"
        );
    }
    // A chat of October was never under the order.
    let later = desk.chat(account, &deleted("2025-10-01", "2025-10-02", "2025-10-10"));
    assert!(!is_held(&later), "{}", later.words);
}

#[test]
fn enterprise_and_edu_are_not_covered() {
    for plan in ["enterprise", "edu"] {
        let mut desk = Desk::begin("2025-06-05 10:00", &["US"]);
        let account = desk.follow("openai.chatgpt.business", plan);
        for on in ["2025-06-10", "2025-10-10"] {
            desk.at(&format!("{on} 18:00")).start();
            let view = asked(&mut desk, account, on);
            let ours = |line: &&consent_app::dto::RuleView| {
                line.layer == "hold" && line.outcome != "not-applicable"
            };
            assert_eq!(view.trace.iter().find(ours), None, "{plan}, {on}");
            assert!(!is_held(&view), "{plan}, {on}");
        }
    }
    let mut desk = Desk::begin("2025-06-05 10:00", &["US"]);
    let plus = desk.follow("chatgpt", "plus");
    desk.at("2025-06-10 18:00");
    let view = asked(&mut desk, plus, "2025-06-10");
    assert!(is_held(&view), "the control: a consumer plan is");
    assert!(day("2025-06-10") > day("2025-05-13"));
}
