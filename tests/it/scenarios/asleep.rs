//! Late, and the computer was off: nothing is lost, nothing is told twice, nothing is called consent.

use consent_app::dto::AddDeadlineRequest;
use consent_app::ports::Clock as _;
use consent_app::testing::{apia, honolulu, kiritimati, new_york};
use consent_core::time::CivilDate;

use super::{Desk, day};

fn own(desk: &mut Desk, title: &str, date: &str) {
    let request = AddDeadlineRequest {
        title: title.to_owned(),
        date: day(date),
        account_id: None,
        source: None,
    };
    desk.app().add_deadline(&request).unwrap();
}

fn away() -> (Desk, consent_core::id::AccountId) {
    let mut desk = Desk::begin("2025-09-10 10:00", &["DE", "EEA"]);
    let claude = desk.follow("claude", "pro");
    own(&mut desk, "own 1", "2025-09-26");
    own(&mut desk, "own 2", "2025-09-30");
    desk.days("2025-09-10", "2025-09-24");
    desk.off();
    (desk, claude)
}

#[test]
fn a_computer_that_was_off_tells_each_missed_date_once() {
    let (mut desk, claude) = away();
    desk.at("2025-10-02 10:00").start();
    let told = desk.look();
    assert_eq!(
        told,
        ["While off: 3 dates came up, 1 is still open"],
        "one message for both own dates and the one that moved"
    );
    let missed = desk.app().agenda().unwrap().missed;
    let titles: Vec<_> = missed.iter().map(|m| m.deadline.what.as_str()).collect();
    assert_eq!(titles, ["own 1", "own 2"], "what was missed is listed");
    assert_eq!(missed[0].came_up, "Thu 25 Sep 2025, 09:00");
    assert_eq!(desk.look(), Vec::<String>::new(), "and not again");
    desk.start();
    assert_eq!(desk.look(), Vec::<String>::new(), "nor after a restart");

    let dates = desk.app().deadlines(None).unwrap();
    let own: Vec<_> = dates.iter().filter(|d| d.kind == "own").collect();
    assert_eq!(own.len(), 2);
    assert!(
        own.iter().all(|d| d.status == "passed" && !d.settled),
        "both are listed"
    );
    let moved = desk.date(claude, None);
    assert_eq!((moved.date.as_str(), moved.days_left), ("2025-10-08", 6));
    let was = moved.revisions[0].date.as_deref();
    assert_eq!(was, Some("2025-09-28"), "moved: 28 Sep -> 8 Oct");
    let why = moved.why.join(" ");
    assert!(
        why.contains("Moved: Sun 28 Sep 2025 -> Wed 8 Oct 2025"),
        "{why}"
    );
}

#[test]
fn accept_with_the_switch_untouched_is_told_later_and_is_no_consent() {
    let (mut desk, claude) = away();
    desk.at("2025-10-02 10:00").start();
    desk.accept_untouched(claude, "2025-09-20");
    let told = ("default-on".to_owned(), "2025-09-20".to_owned());
    assert_eq!(desk.standing(claude, None), told);
    let words = desk.show(claude, None).standings[0].words.clone();
    assert_eq!(words, "On because nobody turned it off");

    desk.at("2025-10-03 08:00");
    desk.turn_off(claude, "2025-10-03");
    let off = ("turned-off".to_owned(), "2025-10-03".to_owned());
    assert_eq!(desk.standing(claude, None), off);
    assert_eq!(
        desk.standing(claude, Some("2025-10-02")),
        told,
        "what held then still held then"
    );
    let service = desk.app().service(claude).unwrap();
    let since = service.retention.irreversible_from.as_deref();
    assert_eq!(
        since,
        Some("2025-09-20"),
        "what began in between is not undone"
    );
    let left_out = &service.choices[0].left_out;
    assert!(
        left_out
            .iter()
            .any(|l| l.code == "prospective-only" || l.code == "safety")
    );
    let claude_after: Vec<_> = desk
        .days("2025-10-03", "2025-11-10")
        .into_iter()
        .filter(|(_, title)| {
            title != "1 date of yours has passed" && !title.starts_with("While off")
        })
        .collect();
    assert_eq!(
        claude_after,
        vec![],
        "nothing is reminded of after the choice"
    );
    let all = serde_json::to_string(&desk.app().history(None, None).unwrap()).unwrap();
    assert!(!all.to_lowercase().contains("consented"), "{all}");
}

#[test]
fn a_journey_to_another_zone_moves_no_day() {
    let (mut desk, claude) = away();
    desk.at("2025-10-02 10:00").start();
    desk.look();
    let dates = |desk: &mut Desk| -> Vec<(String, String)> {
        let views = desk.app().deadlines(None).unwrap();
        views.into_iter().map(|d| (d.date, d.safe_day)).collect()
    };
    let before = dates(&mut desk);
    let history = desk.app().history(None, None).unwrap();
    desk.doubles.clock.travel(new_york());
    desk.start();
    assert_eq!(dates(&mut desk), before);
    assert_eq!(
        desk.look(),
        Vec::<String>::new(),
        "what was told is not told again"
    );
    let after = desk.app().history(None, None).unwrap();
    let occurred = |entries: &[consent_app::dto::EntryView]| -> Vec<String> {
        entries.iter().map(|e| e.occurred.clone()).collect()
    };
    assert_eq!(occurred(&after), occurred(&history));
    // Nine o'clock is nine o'clock where the person is.
    desk.at("2025-10-05 08:59");
    let is_claude = |titles: Vec<String>| titles.iter().any(|t| t.contains("in 3 days"));
    let early = desk.look();
    assert!(!is_claude(early));
    desk.at("2025-10-05 09:00");
    let now = desk.look();
    assert!(is_claude(now));
    assert_eq!(
        desk.date(claude, None).date.parse::<CivilDate>().unwrap(),
        day("2025-10-08")
    );
}

#[test]
fn more_than_three_dates_make_one_message() {
    let mut desk = Desk::begin("2025-09-10 10:00", &["DE", "EEA"]);
    for (title, date) in [
        ("a", "2025-09-26"),
        ("b", "2025-09-27"),
        ("c", "2025-09-28"),
        ("d", "2025-09-29"),
    ] {
        own(&mut desk, title, date);
    }
    desk.off();
    desk.at("2025-09-28 10:00").start();
    let told = desk.look();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains('4'), "{told:?}");
    assert_eq!(desk.look(), Vec::<String>::new());
    desk.start();
    assert_eq!(desk.look(), Vec::<String>::new());
}

#[test]
fn without_a_notification_service_everything_stays_due() {
    let (mut desk, _) = away();
    desk.doubles.notifier.leave();
    desk.at("2025-10-02 10:00").start();
    assert_eq!(desk.look(), Vec::<String>::new());
    let handed = desk.app().remind().unwrap();
    assert!(!handed.service_answers);
    desk.doubles.notifier.come_back();
    assert_eq!(
        desk.look().len(),
        3,
        "all come as soon as somebody takes them"
    );
}

#[test]
fn a_notice_that_a_crash_cut_off_comes_again_and_once() {
    let (mut desk, _) = away();
    desk.at("2025-10-02 10:00").start();
    desk.doubles.notifier.crash_next();
    let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| desk.look()));
    assert!(ended.is_err());
    let crashed_at = desk.doubles.clock.now().at;
    desk.doubles.clock.set_to(crashed_at.plus_seconds(30));
    desk.start();
    assert_eq!(
        desk.look(),
        Vec::<String>::new(),
        "a claim of half a minute ago may still be handed over"
    );
    desk.at("2025-10-02 10:01").start();
    assert_eq!(
        desk.look(),
        ["While off: 3 dates came up, 1 is still open"],
        "nobody handed it over: it comes"
    );
    assert_eq!(desk.look(), Vec::<String>::new());
    desk.at("2025-10-02 12:00").start();
    assert_eq!(desk.look(), Vec::<String>::new());
}

#[test]
fn late_from_the_first_day_to_the_choice() {
    let (mut desk, claude) = away();
    desk.at("2025-10-02 10:00").start();
    assert_eq!(
        desk.look(),
        ["While off: 3 dates came up, 1 is still open"],
        "one grouped message"
    );
    let agenda = desk.app().agenda().unwrap();
    let missed: Vec<_> = agenda
        .missed
        .iter()
        .map(|m| m.deadline.what.as_str())
        .collect();
    assert_eq!(missed, ["own 1", "own 2"]);
    let stands = |what: &str| {
        let found = agenda.items.iter().find(|item| item.deadline.what == what);
        found.map(|item| item.deadline.status.clone()).unwrap()
    };
    assert_eq!([stands("own 1"), stands("own 2")], ["passed", "passed"]);
    let moved = desk.date(claude, None);
    let dates: Vec<_> = moved
        .revisions
        .iter()
        .filter_map(|r| r.date.clone())
        .collect();
    assert_eq!(dates, ["2025-09-28", "2025-10-08"]);
    assert_eq!(moved.days_left, 6);

    desk.accept_untouched(claude, "2025-09-20");
    let on = ("default-on".to_owned(), "2025-09-20".to_owned());
    assert_eq!(desk.standing(claude, None), on);
    desk.app().see_missed().unwrap();
    assert!(desk.app().agenda().unwrap().missed.is_empty());

    desk.at("2025-10-03 08:00");
    desk.turn_off(claude, "2025-10-03");
    assert_eq!(desk.standing(claude, None).0, "turned-off");
    let since = desk
        .app()
        .service(claude)
        .unwrap()
        .retention
        .irreversible_from;
    assert_eq!(since.as_deref(), Some("2025-09-20"));

    // A journey moves no day on the agenda, and repeats nothing.
    desk.at("2025-10-04 20:00");
    let days = |desk: &mut Desk| -> Vec<(String, String, String)> {
        let items = desk.app().agenda().unwrap().items;
        let of = |d: consent_app::dto::DeadlineView| (d.deadline_id, d.date, d.safe_day);
        items.into_iter().map(|item| of(item.deadline)).collect()
    };
    let before = days(&mut desk);
    for zone in [new_york(), kiritimati(), honolulu(), apia()] {
        desk.doubles.clock.travel(zone);
        desk.start();
        assert_eq!(days(&mut desk), before);
    }
    let told: Vec<String> = desk
        .doubles
        .notifier
        .notices()
        .into_iter()
        .map(|n| n.tag)
        .collect();
    let digests = told.iter().filter(|tag| *tag == "digest").count();
    assert_eq!(digests, 1, "{told:?}");
}
