//! What held on a day, and what was known on it: two questions, and both answers.

use consent_app::dto::{AsOfRequest, AsOfRowView, RetentionResultView};
use consent_app::{RetentionQuestion, When};
use consent_core::id::AccountId;

use super::{Desk, day};

fn looked_back(desk: &mut Desk, on: &str) -> AsOfRowView {
    let request = AsOfRequest { on: day(on) };
    let mut view = desk.app().as_of(request).unwrap();
    assert_eq!(view.on, on);
    assert_eq!(view.rows.len(), 1);
    view.rows.remove(0)
}

/// The computer is off while the date is moved.
fn away() -> (Desk, AccountId) {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE", "EEA"]);
    let claude = desk.follow("claude", "pro");
    desk.at("2025-09-26 18:00").off();
    desk.at("2025-10-10 09:00").start();
    (desk, claude)
}

#[test]
fn a_date_that_moved_meanwhile_has_two_answers() {
    let (mut desk, claude) = away();
    let before = looked_back(&mut desk, "2025-09-26");
    assert!(!before.differs, "nobody knew better on that day");
    let held = before.held.unwrap();
    assert_eq!(held.dates, ["Decide by Sun 28 Sep 2025 (2 days)"]);

    let meanwhile = looked_back(&mut desk, "2025-10-01");
    assert!(meanwhile.differs);
    let (held, known) = (meanwhile.held.unwrap(), meanwhile.known.unwrap());
    assert_eq!(held.dates, ["Decide by Wed 8 Oct 2025 (7 days)"]);
    assert_eq!(
        (known.dates.as_slice(), known.standing.code.as_str()),
        (
            ["Decide by Sun 28 Sep 2025 (passed, not checked)".to_owned()].as_slice(),
            "date-passed"
        )
    );
    let shown = |desk: &mut Desk, when| desk.app().show(claude, when).unwrap();
    let known = shown(&mut desk, When::known_then(day("2025-10-01")));
    assert_eq!(known.deadlines[0].date, "2025-09-28");
    let held = shown(&mut desk, When::from(Some(day("2025-10-01"))));
    assert_eq!(held.deadlines[0].date, "2025-10-08");
}

#[test]
fn a_choice_told_late_held_before_it_was_known() {
    let (mut desk, claude) = away();
    desk.turn_off(claude, "2025-09-20");
    let row = looked_back(&mut desk, "2025-09-22");
    let (held, known) = (row.held.unwrap(), row.known.unwrap());
    assert_eq!(held.standing.code, "turned-off");
    assert_eq!(held.standing.since.as_deref(), Some("2025-09-20"));
    assert_eq!(known.standing.code, "not-known");
    assert!(row.differs);
    let today = looked_back(&mut desk, "2025-10-10");
    assert!(!today.differs, "today both are one");
}

#[test]
fn a_corrected_entry_was_believed_until_it_was_corrected() {
    let (mut desk, claude) = away();
    desk.turn_off(claude, "2025-10-10");
    desk.at("2025-10-15 12:00");
    let entry = desk.app().find_entry("7").unwrap();
    desk.app().correct(entry, Some(day("2025-10-14"))).unwrap();
    let row = looked_back(&mut desk, "2025-10-12");
    let (held, known) = (row.held.unwrap(), row.known.unwrap());
    assert_eq!(known.standing.code, "turned-off");
    assert_eq!(held.standing.code, "date-passed");
    assert!(row.differs);
}

#[test]
fn a_day_ahead_is_not_looked_back_at() {
    let (mut desk, _) = away();
    let ahead = desk.app().as_of(AsOfRequest {
        on: day("2025-10-11"),
    });
    assert_eq!(ahead.unwrap_err().code(), "in_future");
}

#[test]
fn what_is_known_of_an_order_later_can_be_asked_for_by_name() {
    let mut desk = Desk::begin("2025-06-05 10:00", &["PL", "EEA"]);
    let account = desk.follow("chatgpt", "plus");
    desk.at("2025-10-10 12:00").start();
    let mut asked = |when| {
        let question = RetentionQuestion {
            created: Some(day("2025-06-05")),
            deleted: Some(day("2025-06-10")),
            when,
            ..RetentionQuestion::default()
        };
        desk.chat(account, &question).result
    };
    let june = When::from(Some(day("2025-06-15")));
    assert!(matches!(
        asked(june),
        RetentionResultView::Indefinite { held: true, .. }
    ));
    let by_october = When {
        known: Some(day("2025-10-10")),
        ..june
    };
    let RetentionResultView::GoneBy { by, not_before, .. } = asked(by_october) else {
        panic!("its end is known by then")
    };
    assert_eq!(
        (by.as_str(), not_before.as_deref()),
        ("2025-10-26", Some("2025-09-26"))
    );
}

#[test]
fn an_order_told_late_held_from_its_first_day() {
    let (mut desk, claude) = away();
    let placed = desk.app().place_hold(
        "claude",
        "An order of my own",
        day("2025-09-01"),
        None,
        Some("https://example.org/order".to_owned()),
    );
    placed.unwrap();
    let mut chat = |when| {
        let question = RetentionQuestion {
            created: Some(day("2025-08-30")),
            deleted: Some(day("2025-09-10")),
            when,
            ..RetentionQuestion::default()
        };
        desk.chat(claude, &question)
    };
    let held = chat(When::from(Some(day("2025-09-15"))));
    let line = held.trace.iter().find(|line| line.outcome == "held");
    let line = line.expect("it held then, as is known now");
    assert!(
        line.words
            .contains("An order you told of: An order of my own.")
    );
    let source = line.source.as_ref().unwrap();
    assert_eq!(source.url, "https://example.org/order");
    let known = chat(When::known_then(day("2025-09-15")));
    assert!(known.trace.iter().all(|line| line.outcome != "held"));
}
