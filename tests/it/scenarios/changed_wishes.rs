//! What a person expects when they change their mind about reminders, or when the world changes meanwhile.

use consent_app::dto::AddDeadlineRequest;
use consent_app::testing::{honolulu, kiritimati};
use consent_core::deadlines::DismissReason;
use consent_core::reminders::Snooze;
use consent_core::time::Timestamp;

use super::{Desk, came, day};

fn own(desk: &mut Desk, title: &str, date: &str) -> String {
    let request = AddDeadlineRequest {
        title: title.to_owned(),
        date: day(date),
        account_id: None,
        source: None,
    };
    desk.app().add_deadline(&request).unwrap();
    let mut items = desk.app().agenda().unwrap().items;
    items.retain(|item| item.deadline.what == title);
    items[0].deadline.deadline_id.clone()
}

fn begin(at: &str) -> Desk {
    Desk::begin(at, &["DE", "EEA"])
}

fn none() -> Vec<String> {
    vec![]
}

#[test]
fn a_lead_time_added_after_its_day_does_not_come_at_once_and_was_not_missed() {
    let mut desk = begin("2025-09-01 10:00");
    let id = own(&mut desk, "Own", "2025-09-28");
    assert_eq!(desk.days("2025-09-02", "2025-09-20").len(), 1, "14 days");
    desk.at("2025-09-21 08:00");
    desk.app()
        .set_leads_of(&id, Some(&[20, 14, 10, 2]))
        .unwrap();
    assert_eq!(desk.look(), none(), "20 and 10 days are over");
    assert_eq!(desk.start().look(), none());
    assert!(desk.app().agenda().unwrap().missed.is_empty());
    let after = desk.days("2025-09-21", "2025-09-28");
    assert_eq!(
        after,
        came(&[
            ("2025-09-26 09:00", "1 privacy deadline in 2 days"),
            (
                "2025-09-28 09:00",
                "1 privacy deadline: last safe day today"
            ),
        ]),
        "those to come do"
    );
}

#[test]
fn what_was_to_come_before_the_lead_times_changed_still_comes() {
    let mut desk = begin("2025-09-01 10:00");
    let id = own(&mut desk, "Own", "2025-09-28");
    desk.look();
    desk.off().at("2025-09-15 12:00").start();
    desk.app().set_leads_of(&id, Some(&[21, 14, 7])).unwrap();
    assert_eq!(desk.look(), ["1 privacy deadline in 13 days"]);
    let stored: Vec<_> = desk.app().delivered().unwrap();
    assert!(stored.contains(&(1, "lead:14".to_owned())));
}

#[test]
fn lead_times_for_all_days_change_in_the_same_way_and_another_hour_loses_nothing() {
    let mut desk = begin("2025-09-01 10:00");
    own(&mut desk, "Own", "2025-09-28");
    desk.look();
    desk.at("2025-09-21 08:00");
    desk.look();
    let mut choices = desk.app().reminder_choices().unwrap();
    choices.leads.own = vec![25, 10, 7];
    desk.app().choose_reminders(&choices).unwrap();
    assert_eq!(desk.look(), none());
    // The reminder of today was to come at nine; now it was due at six: it comes.
    choices.at = "06:00".to_owned();
    desk.app().choose_reminders(&choices).unwrap();
    assert_eq!(desk.look(), ["1 privacy deadline in 7 days"]);
    assert_eq!(desk.at("2025-09-21 09:00").look(), none());
}

#[test]
fn what_was_put_off_is_news_again_when_the_day_moves() {
    let mut desk = begin("2025-09-20 10:00");
    let claude = desk.follow("claude", "pro");
    desk.at("2025-09-26 12:00");
    desk.look();
    let id = desk.date(claude, None).deadline_id;
    desk.app().snooze(&id, Snooze::Tomorrow).unwrap();
    // The move is announced on the 27th: what was asked for the old day falls away.
    let told = desk.days("2025-09-27", "2025-09-28");
    assert_eq!(
        told,
        came(&[("2025-09-27 00:00", "A privacy deadline has moved")])
    );
}

#[test]
fn what_was_put_off_and_then_decided_stays_quiet() {
    let mut desk = begin("2025-09-20 10:00");
    let claude = desk.follow("claude", "pro");
    desk.at("2025-09-25 12:00");
    desk.look();
    let id = desk.date(claude, None).deadline_id;
    desk.app().snooze(&id, Snooze::Hour).unwrap();
    desk.at("2025-09-25 12:30");
    desk.turn_off(claude, "2025-09-25");
    assert_eq!(desk.days("2025-09-25", "2025-11-30"), vec![]);
    let again = desk.app().snooze(&id, Snooze::Hour).unwrap_err();
    assert_eq!(again.code(), "nothing_to_remind");
}

#[test]
fn a_reminder_put_off_far_in_the_west_is_not_too_late_in_the_east() {
    let mut desk = begin("2025-09-20 10:00");
    desk.doubles.clock.travel(honolulu());
    desk.at("2025-09-20 12:00");
    let id = own(&mut desk, "Own", "2025-09-27");
    desk.at("2025-09-26 08:00");
    desk.look();
    let put_off = desk.app().snooze(&id, Snooze::Week).unwrap();
    assert!(put_off.capped);
    assert_eq!(put_off.until, "Sat 27 Sep 2025, 09:00");
    // A day is lost on the way: here it is the last safe day already.
    desk.doubles.clock.travel(kiritimati());
    desk.at("2025-09-27 08:59");
    assert_eq!(desk.start().look(), none());
    desk.at("2025-09-27 09:00");
    assert_eq!(desk.look(), ["1 privacy deadline: last safe day today"]);
    // And back: what was handed over is not handed over again at the same hour of the same day.
    desk.doubles.clock.travel(honolulu());
    let again = desk.days("2025-09-26", "2025-09-27");
    assert_eq!(again, vec![]);
}

#[test]
fn a_clock_set_back_does_not_keep_quiet_for_years_what_was_put_off_for_an_hour() {
    let mut desk = begin("2025-09-20 10:00");
    let id = own(&mut desk, "Own", "2025-12-24");
    // The clock ran ahead for a while, and the person put something off meanwhile.
    desk.at("2025-12-23 12:00").look();
    desk.app().snooze(&id, Snooze::Hour).unwrap();
    desk.at("2025-11-20 10:00").start();
    desk.look();
    let told = desk.days("2025-11-20", "2025-12-25");
    assert!(
        told.contains(&(
            "2025-12-24 09:00".to_owned(),
            "1 privacy deadline: last safe day today".to_owned()
        )),
        "{told:?}"
    );
    assert_eq!(
        told.len(),
        3,
        "the hour that was asked for, the day, and after it: {told:?}"
    );
}

#[test]
fn a_claim_that_a_crash_left_in_the_future_is_no_silence() {
    let mut desk = begin("2025-09-20 10:00");
    own(&mut desk, "Own", "2025-09-28");
    desk.look();
    desk.at("2035-01-01 00:00");
    desk.doubles.notifier.crash_next();
    let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| desk.look()));
    assert!(ended.is_err());
    desk.at("2025-09-21 09:00").start();
    assert_eq!(desk.look(), ["1 privacy deadline in 7 days"]);
}

#[test]
fn a_day_of_today_or_yesterday_begins_where_it_was_told() {
    let mut desk = begin("2025-09-20 08:00");
    own(&mut desk, "today", "2025-09-20");
    assert_eq!(
        desk.days("2025-09-20", "2025-09-20"),
        came(&[(
            "2025-09-20 09:00",
            "1 privacy deadline: last safe day today"
        )])
    );
    let mut late = begin("2025-09-20 10:00");
    own(&mut late, "today", "2025-09-20");
    assert_eq!(late.look(), none(), "nine o'clock was before it was told");
    assert_eq!(
        late.days("2025-09-21", "2025-09-21"),
        came(&[("2025-09-21 09:00", "1 date of yours has passed")])
    );
    let mut yesterday = begin("2025-09-20 10:00");
    own(&mut yesterday, "yesterday", "2025-09-19");
    assert_eq!(yesterday.look(), none());
    assert!(yesterday.app().agenda().unwrap().missed.is_empty());
    let after = yesterday.days("2025-09-20", "2025-12-31");
    let first = after[0].0.clone();
    assert_eq!((first.as_str(), after.len()), ("2025-09-21 09:00", 7));
}

#[test]
fn a_look_long_past_when_it_was_told_asks_on_screen_and_not_by_a_notice() {
    let mut desk = begin("2026-06-01 10:00");
    let claude = desk.follow("claude", "pro");
    desk.turn_off(claude, "2025-12-01");
    let again = desk.show(claude, None).standings[0].check_again.clone();
    assert!(again.is_some(), "the page asks for a look");
    assert_eq!(desk.look(), none(), "the person is looking at it now");
    let items = desk.app().agenda().unwrap().items;
    assert!(items.iter().any(|item| item.deadline.kind == "re-check"));
}

#[test]
fn what_does_not_concern_the_person_stays_so_when_it_moves() {
    let mut desk = begin("2025-09-20 10:00");
    let claude = desk.follow("claude", "pro");
    let id = desk.date(claude, None).deadline_id.parse().unwrap();
    desk.app()
        .dismiss_deadline(id, DismissReason::NotForMe)
        .unwrap();
    assert_eq!(desk.days("2025-09-20", "2025-12-31"), vec![]);
    assert_eq!(
        desk.date(claude, None).date,
        "2025-10-08",
        "the move is on record"
    );
}

#[test]
fn nothing_comes_of_a_service_that_is_not_followed_any_more() {
    let mut desk = begin("2025-09-20 10:00");
    let claude = desk.follow("claude", "pro");
    desk.at("2025-09-21 09:00").look();
    desk.app().drop_account(claude).unwrap();
    assert_eq!(desk.days("2025-09-22", "2025-12-31"), vec![]);
}

#[test]
fn a_title_that_tries_to_be_more_than_a_name_stays_one_line_of_text() {
    let mut desk = begin("2025-09-20 08:00");
    let mut choices = desk.app().reminder_choices().unwrap();
    choices.names = true;
    desk.app().choose_reminders(&choices).unwrap();
    for title in [
        "<b>Own</b> & <a href='https://x.example'>press</a>",
        "Own \u{202e}txet\u{202c} end",
        "Own {name} %s $(id) `id`",
        "=1+1",
        "Own\r\nSubject: x",
        "Own\u{1b}[2J",
        "\0",
    ] {
        let request = AddDeadlineRequest {
            title: title.to_owned(),
            date: day("2025-09-20"),
            account_id: None,
            source: None,
        };
        // What is refused cannot act; what is taken is shown as it is.
        let _ = desk.app().add_deadline(&request);
    }
    desk.at("2025-09-20 09:00").look();
    let notices = desk.doubles.notifier.notices();
    assert!(!notices.is_empty());
    for notice in notices {
        for text in [&notice.title, &notice.body] {
            assert!(!text.chars().any(char::is_control), "{text:?}");
            assert!(!text.contains(['\u{202e}', '\u{202c}']), "{text:?}");
        }
    }
}

#[test]
fn quiet_hours_over_midnight_leave_the_last_day_its_reminder() {
    let mut desk = begin("2025-09-01 10:00");
    own(&mut desk, "Own", "2025-09-28");
    let mut choices = desk.app().reminder_choices().unwrap();
    choices.quiet = Some(consent_app::dto::QuietChoice {
        from: "08:00".to_owned(),
        to: "00:30".to_owned(),
    });
    desk.app().choose_reminders(&choices).unwrap();
    desk.at("2025-09-26 12:00").look();
    assert_eq!(desk.at("2025-09-28 00:29").look(), none());
    let at = |desk: &mut Desk, time: &str| desk.at(&format!("2025-09-28 {time}")).look();
    assert_eq!(
        at(&mut desk, "00:30"),
        ["1 privacy deadline: last safe day today"],
        "yesterday's lead"
    );
    assert_eq!(at(&mut desk, "07:58"), none());
    assert_eq!(
        at(&mut desk, "07:59"),
        ["1 privacy deadline: last safe day today"],
        "before the quiet hours, since their end would be too late"
    );
    assert_eq!(at(&mut desk, "09:00"), none());
}

#[test]
fn a_clock_before_everything_and_after_everything_is_endured() {
    let mut desk = begin("2025-09-20 10:00");
    own(&mut desk, "Own", "2025-09-28");
    for instant in [
        "1970-01-01T00:00:00.000Z",
        "2038-01-19T03:14:08.000Z",
        "2025-09-21T07:00:00.000Z",
    ] {
        desk.doubles
            .clock
            .set_to(instant.parse::<Timestamp>().unwrap());
        desk.start();
        desk.look();
        assert_eq!(desk.look(), none(), "{instant}");
    }
    assert!(desk.app().verify().unwrap().intact);
}

#[test]
fn a_clock_set_back_before_a_move_takes_nothing_back_and_reminders_go_on() {
    let mut desk = begin("2025-09-20 10:00");
    let claude = desk.follow("claude", "pro");
    own(&mut desk, "Own", "2025-09-26");
    desk.at("2025-10-02 10:00");
    desk.look();
    assert_eq!(desk.date(claude, None).date, "2025-10-08");
    let entries = desk.app().history(None, None).unwrap().len();
    // Before the day on which the provider moved it.
    desk.at("2025-09-24 09:00").start();
    own(&mut desk, "Later", "2025-09-27");
    // What was learned in a future that was taken back counts as always known.
    desk.at("2025-09-26 09:00");
    let told = desk.look();
    assert_eq!(told, ["While off: 2 dates came up, 2 are still open"]);
    desk.at("2025-09-27 09:00");
    assert_eq!(desk.look(), ["1 privacy deadline: last safe day today"]);
    assert_eq!(desk.date(claude, None).date, "2025-10-08");
    let after = desk.app().history(None, None).unwrap().len();
    assert_eq!(after, entries + 1, "the own date alone");
}

#[test]
fn what_was_decided_stays_decided_where_it_is_still_the_day_before() {
    let mut desk = begin("2025-09-20 10:00");
    let claude = desk.follow("claude", "pro");
    desk.doubles.clock.travel(kiritimati());
    desk.at("2025-09-22 08:00");
    desk.turn_off(claude, "2025-09-22");
    // A day earlier there, and seven days before the provider's day.
    desk.doubles.clock.travel(honolulu());
    assert_eq!(desk.at("2025-09-21 09:00").look(), none());
    desk.doubles.clock.travel(consent_app::testing::berlin());
    assert_eq!(
        desk.at("2025-09-21 09:00").start().look(),
        none(),
        "nor after a clock set back"
    );
    assert_eq!(desk.days("2025-09-21", "2025-11-30"), vec![]);
}
