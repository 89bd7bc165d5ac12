//! The September deadline: put off, reminded of three times, turned off in time, looked at a year later.

use consent_app::{Delimiter, ExportForm, Guard, RetentionQuestion};
use consent_core::command::NoticeAnswer;

use super::{Desk, came, day, outcome};

const THREE: [(&str, &str); 3] = [
    ("2025-09-14 09:00", "1 privacy deadline in 14 days"),
    ("2025-09-21 09:00", "1 privacy deadline in 7 days"),
    ("2025-09-25 09:00", "1 privacy deadline in 3 days"),
];

fn first_run() -> (Desk, consent_core::id::AccountId) {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE", "EEA"]);
    let claude = desk.follow("claude", "pro");
    desk.follow("chatgpt", "plus");
    (desk, claude)
}

#[test]
fn the_september_deadline() {
    let (mut desk, claude) = first_run();
    let date = desk.date(claude, None);
    assert_eq!(
        (date.date.as_str(), date.safe_day.as_str(), date.days_left),
        ("2025-09-28", "2025-09-27", 30)
    );
    assert_eq!(
        desk.days("2025-08-29", "2025-08-29"),
        vec![],
        "30 days were over when it was learned"
    );
    desk.at("2025-08-30 20:00");
    desk.notice(claude, NoticeAnswer::PutOff, "2025-08-30");
    assert_eq!(desk.days("2025-08-31", "2025-09-26"), came(&THREE));

    desk.at("2025-09-26 23:59");
    desk.turn_off(claude, "2025-09-26");
    let after = desk.days("2025-09-27", "2025-11-30");
    assert_eq!(
        after,
        vec![],
        "nothing after the choice, nothing for the moved date"
    );
    let date = desk.date(claude, None);
    assert_eq!((date.date.as_str(), date.settled), ("2025-10-08", true));
    let dates: Vec<_> = date
        .revisions
        .iter()
        .filter_map(|r| r.date.clone())
        .collect();
    assert_eq!(dates, ["2025-09-28", "2025-10-08"], "the first date stays");

    desk.at("2026-07-08 18:00").start();
    assert_eq!(
        desk.look(),
        ["1 setting to check"],
        "90 days, and new terms"
    );
    let again = desk.show(claude, None).standings[0].check_again.clone();
    let again = again.expect("a later edition of the terms asks for a look");
    assert_eq!(again.last_seen, "2025-09-26");
    assert_eq!(again.terms_changed_on.as_deref(), Some("2026-07-08"));
    desk.looks_and_sees_off(claude, "2026-07-08");
    assert_eq!(desk.show(claude, None).standings[0].check_again, None);
    assert_eq!(
        desk.standing(claude, None).0,
        "turned-off",
        "still their own act"
    );

    desk.at("2026-08-29 12:00").start();
    end_state(&mut desk, claude);
}

/// The same three questions, asked a year later.
fn end_state(desk: &mut Desk, claude: consent_core::id::AccountId) {
    let on = |text: &str| text.to_owned();
    assert_eq!(
        desk.standing(claude, Some("2025-09-15")),
        (on("put-off"), on("2025-08-30"))
    );
    assert_eq!(desk.date(claude, Some("2025-09-15")).date, "2025-09-28");
    assert!(!desk.date(claude, Some("2025-09-15")).settled);
    assert_eq!(
        desk.standing(claude, Some("2025-10-01")),
        (on("turned-off"), on("2025-09-26"))
    );
    let date = desk.date(claude, Some("2025-10-01"));
    assert_eq!((date.date.as_str(), date.settled), ("2025-10-08", true));
    let later = desk.show(claude, Some("2026-07-09"));
    assert_eq!(later.standings[0].code, "turned-off");
    assert_eq!(
        later.standings[0].check_again, None,
        "looked at the day before"
    );

    let verified = desk.app().verify().unwrap();
    assert!(verified.intact);
    let before = desk.app().history(None, None).unwrap();
    let (bytes, sidecar, rows) = desk
        .app()
        .export_csv(ExportForm::Archive(Guard::ApostropheV1), "ledger.csv")
        .unwrap();
    assert_eq!(rows as usize, before.len(), "every entry is exported");
    assert!(sidecar.is_some() && !bytes.is_empty());
    let sheet = ExportForm::Spreadsheet(Delimiter::Semicolon);
    let (_, none, same) = desk.app().export_csv(sheet, "ledger.csv").unwrap();
    assert_eq!((none, same), (None, rows));
    for file in std::fs::read_dir(desk.vault.vault()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for marker in ["anthropic", "model-training", "choice.recorded"] {
            let found = bytes.windows(marker.len()).any(|w| w == marker.as_bytes());
            assert!(!found, "{marker} can be read on the disk");
        }
    }
}

#[test]
fn the_same_three_notices_name_the_service_for_who_wants_that() {
    let (mut desk, claude) = first_run();
    let mut choices = desk.app().reminder_choices().unwrap();
    choices.names = true;
    desk.app().choose_reminders(&choices).unwrap();
    desk.at("2025-08-30 20:00");
    desk.notice(claude, NoticeAnswer::PutOff, "2025-08-30");
    let named = THREE.map(|(at, _)| (at, "Claude (consumer): decide by Sun 28 Sep 2025"));
    assert_eq!(desk.days("2025-08-31", "2025-09-25"), came(&named));
    desk.at("2025-09-26 08:00");
    desk.turn_off(claude, "2025-09-26");
    assert_eq!(desk.days("2025-09-26", "2025-11-30"), vec![]);
}

#[test]
fn restarts_and_a_second_program_repeat_nothing() {
    let (mut desk, claude) = first_run();
    let mut all = vec![];
    let mut on = day("2025-08-30");
    while on <= day("2025-09-25") {
        for time in ["08:59", "09:00", "17:00"] {
            let at = format!("{on} {time}");
            desk.at(&at).start();
            all.extend(desk.look().into_iter().map(|title| (at.clone(), title)));
        }
        on = on.plus_days(1).unwrap();
    }
    assert_eq!(all, came(&THREE));
    assert_eq!(desk.standing(claude, None).0, "not-known");
}

#[test]
fn a_moved_date_that_is_not_settled_arms_its_leads_once() {
    let (mut desk, claude) = first_run();
    assert_eq!(desk.days("2025-08-30", "2025-09-25"), came(&THREE));
    // On the 27th the new date is announced, before nine; the old last safe day is none any more.
    let later = desk.days("2025-09-26", "2025-10-08");
    assert_eq!(
        later,
        came(&[
            ("2025-09-27 00:00", "A privacy deadline has moved"),
            ("2025-10-01 09:00", "1 privacy deadline in 7 days"),
            ("2025-10-05 09:00", "1 privacy deadline in 3 days"),
            (
                "2025-10-07 09:00",
                "1 privacy deadline: last safe day today"
            ),
            ("2025-10-08 09:00", "1 privacy deadline today"),
        ])
    );
    assert_eq!(desk.date(claude, None).date, "2025-10-08");
    let passed = desk.days("2025-10-09", "2025-12-31");
    assert_eq!(
        passed.len(),
        8,
        "passed: three days, then weekly, then silence: {passed:?}"
    );
    assert!(
        passed
            .iter()
            .all(|(_, title)| title == "1 setting to check")
    );
}

#[test]
fn terms_hold_from_the_day_of_an_earlier_acceptance() {
    let (mut desk, claude) = first_run();
    desk.at("2025-09-10 20:00");
    desk.accept_untouched(claude, "2025-09-10");
    assert_eq!(
        desk.standing(claude, None),
        ("default-on".to_owned(), "2025-09-10".to_owned()),
        "a default is what it is, and no consent"
    );
    let used = |on: &str| RetentionQuestion {
        created: Some(day(on)),
        last_activity: Some(day(on)),
        ..RetentionQuestion::default()
    };
    desk.at("2025-09-20 12:00");
    let before = desk.chat(claude, &used("2025-09-09"));
    assert_eq!(
        outcome(&before, ".r1"),
        Some("not-applicable"),
        "terms do not reach it"
    );
    for on in ["2025-09-10", "2025-09-12"] {
        let after = desk.chat(claude, &used(on));
        assert_eq!(
            outcome(&after, ".r1"),
            Some("kept"),
            "{on}: five years, since the 10th"
        );
    }
    let view = desk.show(claude, Some("2025-09-12"));
    let training = view.training.unwrap_or_default();
    assert!(
        !training.contains("only if you switch it on"),
        "the accepted terms speak, not the old ones: {training}"
    );
    // Without the acceptance the same chat is outside until the published day.
    let (mut other, untouched) = first_run();
    other.at("2025-09-20 12:00");
    let chat = other.chat(untouched, &used("2025-09-12"));
    assert_eq!(outcome(&chat, ".r1"), Some("not-applicable"));
}
