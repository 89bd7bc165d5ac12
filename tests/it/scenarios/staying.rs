//! What the person says once about the program itself, and what it shows where others may look.

use consent_app::dto::AddDeadlineRequest;
use consent_app::{KeepRunning, StartAtLogin};

use super::{Desk, day};

#[test]
fn what_closing_means_is_remembered_over_a_restart() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE"]);
    assert_eq!(desk.app().keep_running().unwrap(), None, "not asked yet");
    for told in [KeepRunning::Stay, KeepRunning::Quit] {
        desk.app().set_keep_running(told).unwrap();
        assert_eq!(desk.start().app().keep_running().unwrap(), Some(told));
    }
}

#[test]
fn a_no_to_starting_at_login_is_an_answer_and_a_refusal_is_none() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE"]);
    assert_eq!(desk.app().start_at_login(), Some(false), "never by itself");
    assert!(!desk.app().login_asked().unwrap());
    desk.app().set_start_at_login(StartAtLogin::No).unwrap();
    assert_eq!(desk.app().start_at_login(), Some(false));
    assert!(desk.start().app().login_asked().unwrap());
    desk.app().set_start_at_login(StartAtLogin::Yes).unwrap();
    assert_eq!(desk.app().start_at_login(), Some(true));

    let mut other = Desk::begin("2025-08-29 10:00", &["DE"]);
    other.doubles.login.refuse();
    let refused = other.app().set_start_at_login(StartAtLogin::Yes);
    assert_eq!(refused.unwrap_err().code(), "login_refused");
    assert!(!other.app().login_asked().unwrap());
    assert_eq!(other.app().start_at_login(), None, "unknown is not no");
}

#[test]
fn the_tray_names_no_service_unless_notices_do_and_nothing_that_is_settled() {
    let mut desk = Desk::begin("2025-09-25 10:00", &["DE"]);
    let claude = desk.follow("claude", "pro");
    let lines = |desk: &mut Desk| -> Vec<String> {
        let lines = desk.app().tray_lines().unwrap();
        lines.into_iter().map(|line| line.text).collect()
    };
    assert_eq!(lines(&mut desk), ["Decide by Sun 28 Sep 2025 · 3 days"]);
    let mut choices = desk.app().reminder_choices().unwrap();
    choices.names = true;
    desk.app().choose_reminders(&choices).unwrap();
    let named = lines(&mut desk);
    assert!(named[0].contains("Claude"), "{named:?}");
    for (number, date) in ["2025-10-01", "2025-10-02", "2025-10-03"]
        .iter()
        .enumerate()
    {
        let own = AddDeadlineRequest {
            title: format!("Own {number}"),
            date: day(date),
            account_id: None,
            source: None,
        };
        desk.app().add_deadline(&own).unwrap();
    }
    assert_eq!(lines(&mut desk).len(), 3, "the nearest three");
    desk.turn_off(claude, "2025-09-25");
    assert!(lines(&mut desk).iter().all(|line| !line.contains("Claude")));
}
