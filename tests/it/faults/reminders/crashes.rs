//! A crash at each step of claiming, showing and noting; a service that fails; a ledger that is locked; two
//! programs at once.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Barrier;

use consent_app::dto::AddDeadlineRequest;
use consent_app::ports::{Clock as _, Notice};
use consent_app::testing::RecordingNotifier;
use consent_app::{ConsentApp, LockedLook, OpenWith};

use crate::scenarios::{Desk, day};

fn own(desk: &mut Desk, title: &str, date: &str) {
    let request = AddDeadlineRequest {
        title: title.to_owned(),
        date: day(date),
        account_id: None,
        source: None,
    };
    desk.app().add_deadline(&request).unwrap();
}

/// Three own dates; on the 25th, at nine, each has a reminder.
fn three() -> Desk {
    let mut desk = Desk::begin("2025-09-24 10:00", &["DE"]);
    for title in ["one", "two", "three"] {
        own(&mut desk, title, "2025-09-28");
    }
    desk.look();
    desk.at("2025-09-25 09:00");
    desk
}

fn notices(desk: &Desk) -> Vec<Notice> {
    desk.doubles.notifier.notices()
}

fn minute_later(desk: &Desk) {
    let now = desk.doubles.clock.now().at;
    desk.doubles.clock.set_to(now.plus_seconds(60));
}

/// The program is cut off at one place, starts at once, and looks every minute.
fn cut_off(prepare: fn(&RecordingNotifier)) -> Vec<Notice> {
    let mut desk = three();
    prepare(&desk.doubles.notifier);
    let ended = catch_unwind(AssertUnwindSafe(|| desk.look()));
    assert!(ended.is_err(), "the program was cut off");
    desk.start();
    desk.app().remind().unwrap();
    minute_later(&desk);
    desk.app().remind().unwrap();
    let within_a_minute = notices(&desk);
    for _ in 0..5 {
        minute_later(&desk);
        desk.start();
        desk.app().remind().unwrap();
    }
    assert_eq!(notices(&desk), within_a_minute, "and nothing after that");
    within_a_minute
}

fn times_each(notices: &[Notice]) -> Vec<usize> {
    let mut tags: Vec<&str> = notices.iter().map(|notice| notice.tag.as_str()).collect();
    tags.sort_unstable();
    let mut times: Vec<usize> = tags.chunk_by(|a, b| a == b).map(<[_]>::len).collect();
    times.sort_unstable();
    times
}

#[test]
fn cut_off_between_claiming_and_showing_each_is_shown_once() {
    assert_eq!(
        times_each(&cut_off(RecordingNotifier::crash_next)),
        [1, 1, 1]
    );
}

#[test]
fn cut_off_between_showing_and_noting_one_is_shown_once_more_under_the_same_tag() {
    let told = cut_off(RecordingNotifier::crash_after_next);
    assert_eq!(times_each(&told), [1, 1, 2], "one crash, one repeat");
}

#[test]
fn cut_off_after_noting_nothing_is_shown_again() {
    let mut desk = three();
    assert_eq!(desk.look().len(), 3);
    desk.off().start();
    assert!(desk.look().is_empty());
}

#[test]
fn many_crashes_repeat_no_more_often_than_there_were_crashes_and_lose_nothing() {
    let mut desk = three();
    let mut crashes = 0;
    for _ in 0..4 {
        desk.doubles.notifier.crash_after_next();
        let ended = catch_unwind(AssertUnwindSafe(|| desk.app().remind().map(drop)));
        crashes += usize::from(ended.is_err());
        minute_later(&desk);
        desk.start();
    }
    desk.doubles.notifier.go_on();
    desk.app().remind().unwrap();
    let told = notices(&desk);
    assert_eq!(crashes, 4);
    assert!(
        times_each(&told).len() == 3 && told.len() <= 3 + crashes,
        "{told:?}"
    );
}

#[test]
fn what_nobody_takes_is_taken_at_the_first_look_after_the_service_is_back() {
    let mut desk = three();
    desk.doubles.notifier.leave();
    for _ in 0..30 {
        assert!(!desk.app().remind().unwrap().service_answers);
        minute_later(&desk);
    }
    desk.doubles.notifier.come_back();
    desk.app().remind().unwrap();
    assert!(desk.app().remind().unwrap().notices.is_empty());
    let told = notices(&desk);
    assert_eq!(
        told.len(),
        told.iter()
            .map(|n| &n.tag)
            .collect::<std::collections::BTreeSet<_>>()
            .len()
    );
    let missing = desk.app().handed_over().unwrap();
    assert_eq!(missing.len(), 3, "{missing:?}");
}

#[test]
fn a_locked_ledger_tells_once_that_something_is_near_and_its_reminders_come_when_it_opens() {
    let mut desk = three();
    desk.off();
    let (ports, folder) = (desk.doubles.ports(), desk.vault.vault());
    let look = || ConsentApp::remind_locked(&ports, &folder).unwrap();
    assert_eq!(look(), LockedLook::Handed);
    assert_eq!(look(), LockedLook::NothingDue);
    let told = notices(&desk);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].title, "A privacy deadline is near");
    for name in ["one", "two", "three", "Own"] {
        assert!(!told[0].title.contains(name) && !told[0].body.contains(name));
    }
    desk.start();
    desk.app().remind().unwrap();
    assert_eq!(
        notices(&desk).len(),
        1,
        "the person came to look: it is not told twice"
    );
    assert_eq!(desk.app().handed_over().unwrap().len(), 3);
    desk.at("2025-09-27 09:00");
    desk.app().remind().unwrap();
    assert!(notices(&desk).len() > 1, "the next reminders come as ever");
}

#[test]
fn two_programs_that_look_at_the_same_moment_tell_each_date_once() {
    let mut desk = Desk::begin("2025-09-01 10:00", &["DE"]);
    let mut choices = desk.app().reminder_choices().unwrap();
    choices.names = true;
    desk.app().choose_reminders(&choices).unwrap();
    let names = ["Ahorn", "Birke", "Eiche", "Fichte", "Linde"];
    for name in names {
        own(&mut desk, name, "2025-12-31");
    }
    desk.look();
    desk.off();
    for date in [
        "2025-12-01",
        "2025-12-17",
        "2025-12-24",
        "2025-12-28",
        "2025-12-30",
    ] {
        desk.at(&format!("{date} 09:00"));
        let before = notices(&desk).len();
        let barrier = Barrier::new(2);
        std::thread::scope(|scope| {
            for _ in 0..2 {
                let (doubles, folder, barrier) = (&desk.doubles, desk.vault.vault(), &barrier);
                scope.spawn(move || {
                    let opened = ConsentApp::open(doubles.ports(), &folder, OpenWith::KeyStore);
                    let mut app = opened.unwrap();
                    barrier.wait();
                    app.remind().unwrap();
                });
            }
        });
        let told = notices(&desk).split_off(before);
        for name in names {
            let count = told
                .iter()
                .filter(|n| n.title.contains(name) || n.body.contains(name))
                .count();
            assert_eq!(count, 1, "{name} on {date}: {told:?}");
        }
    }
}
