//! The program with its window closed: it stays if the person wants it to, reminds, hears what is pressed
//! on a notice, and shows its window again only when it is asked to.

use std::path::PathBuf;

use crate::support::hand::Hand;
use crate::support::{Session, wait_until};

/// Claude (Pro) in a demo ledger whose day is moved from outside; the session's key store opens it.
struct Desk {
    session: Session,
    folder: PathBuf,
    clock: PathBuf,
}

impl Desk {
    fn begin() -> Self {
        let session = Session::start();
        let (folder, clock) = (session.data_dir().join("demo"), session.scratch_dir());
        let desk = Self {
            session,
            folder,
            clock: clock.join("now"),
        };
        desk.at("2025-08-29T08:00:00Z");
        let day = desk.now();
        let told = |arguments: &[&str]| desk.session.consent(&desk.folder, &day, arguments);
        told(&["init", "--demo", "--region", "DE"]);
        told(&["add", "claude", "--plan", "pro"]);
        desk
    }

    /// It is now so late, for every program of this desk.
    fn at(&self, now: &str) {
        let new = self.clock.with_extension("new");
        std::fs::write(&new, now).unwrap();
        std::fs::rename(new, &self.clock).unwrap();
    }

    fn now(&self) -> String {
        format!("@{}", self.clock.display())
    }

    fn words(&self, more: &[&str]) -> Vec<String> {
        let folder = self.folder.display().to_string();
        let mut words = vec!["--vault".to_owned(), folder, "--now".to_owned(), self.now()];
        words.extend(more.iter().map(|word| (*word).to_owned()));
        words
    }

    fn start(&mut self, more: &[&str]) {
        let words = self.words(more);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.session.start_program(&words);
    }

    /// A second start over the same ledger; its code.
    fn start_again(&self, more: &[&str]) -> Option<i32> {
        let words = self.words(more);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.session.program_says(&words).status.code()
    }

    /// Waits until so many notices came.
    fn notices(&self, count: usize) -> Vec<String> {
        let mut titles = vec![];
        wait_until("the notices came", || {
            let came = self.session.notifications();
            titles = came.into_iter().map(|notice| notice.summary).collect();
            titles.len() >= count
        });
        titles
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_is_asked_once_and_what_comes_due_afterwards_arrives() {
    let mut desk = Desk::begin();
    let words = desk.words(&[]);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let client = desk.session.window(&words).await;
    let screen = desk.session.screen();
    screen.shows(1);
    let hand = Hand::at(&client);
    hand.sees("DEMO").await;
    screen.close_window();
    hand.sees("What should closing the window mean?").await;
    desk.session.screenshot(&client, "closing").await;
    assert_eq!(
        screen.windows().len(),
        1,
        "nothing closes before the answer"
    );
    hand.presses_last("Stay in the background, to remind you")
        .await;
    screen.shows(0);
    desk.at("2025-09-21T08:00:00Z");
    assert_eq!(desk.notices(1), ["DEMO: 1 privacy deadline in 7 days"]);
    assert_eq!(screen.windows().len(), 0, "a reminder opens no window");
    assert_eq!(desk.start_again(&[]), Some(0));
    screen.shows(1);
    screen.close_window();
    screen.shows(0);
    assert_eq!(desk.start_again(&["--background"]), Some(0));
    assert_eq!(screen.windows().len(), 0, "asked for no window");
    assert_eq!(desk.start_again(&["--quit"]), Some(0));
}

#[test]
fn a_press_on_the_notice_opens_the_window_and_nothing_else_does() {
    let mut desk = Desk::begin();
    desk.start(&["--background"]);
    let screen = desk.session.screen();
    desk.at("2025-09-21T08:00:00Z");
    desk.session.on_notice("action");
    screen.shows(1);
    // The ledger was opened by its key store, so closing is asked; a second press is an answer too.
    assert_eq!(desk.start_again(&["--quit"]), Some(0));
    assert_eq!(desk.session.program_ends(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn done_asks_at_its_date_and_records_nothing() {
    let mut desk = Desk::begin();
    desk.session.pick_button("Done…");
    let words = desk.words(&[]);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let client = desk.session.window(&words).await;
    Hand::at(&client).sees("DEMO").await;
    let entries = |desk: &Desk| {
        let told = desk
            .session
            .consent(&desk.folder, &desk.now(), &["history"]);
        told["data"].to_string().matches("entry_id").count()
    };
    desk.at("2025-09-21T08:00:00Z");
    desk.session.on_notice("count");
    let before = entries(&desk);
    assert!(before > 0, "the control: there are some");
    desk.session.on_notice("context");
    let mut address = String::new();
    for _ in 0..100 {
        address = client.current_url().await.unwrap().to_string();
        if address.contains("#/agenda") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(address.contains("#/agenda?date="), "{address}");
    assert!(address.ends_with("&done"), "{address}");
    assert_eq!(entries(&desk), before);
    client.close().await.unwrap();
}

#[test]
fn in_an_hour_means_in_an_hour_and_opens_nothing() {
    let mut desk = Desk::begin();
    desk.session.pick_button("In an hour");
    desk.start(&["--background"]);
    let screen = desk.session.screen();
    desk.at("2025-09-21T08:00:00Z");
    desk.session.on_notice("count");
    std::thread::sleep(std::time::Duration::from_secs(2));
    let written = || {
        let file = std::fs::metadata(desk.folder.join("ledger.db"));
        file.unwrap().modified().unwrap()
    };
    let before = written();
    desk.session.on_notice("context");
    wait_until("it is put off", || written() != before);
    desk.notices(1);
    desk.at("2025-09-21T09:01:00Z");
    let titles = desk.notices(2);
    assert_eq!(titles[0], titles[1]);
    assert_eq!(screen.windows().len(), 0);
}

#[test]
fn a_ledger_that_is_not_there_ends_with_its_window() {
    let mut session = Session::start();
    let folder = session.data_dir().join("none").display().to_string();
    session.start_program(&["--vault", &folder]);
    let screen = session.screen();
    screen.shows(1);
    screen.close_window();
    assert_eq!(session.program_ends(), Some(0));
}

#[test]
fn without_a_bus_a_second_start_says_that_the_first_is_there() {
    let mut desk = Desk::begin();
    let scratch = desk.session.scratch_dir();
    let words = desk.words(&[]);
    let alone = |session: &Session| {
        let mut command = session.command(crate::support::window::built("consent-ledger"));
        command
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env("XDG_RUNTIME_DIR", &scratch)
            .env("NO_AT_BRIDGE", "1")
            .args(&words);
        command
    };
    let mut first = alone(&desk.session);
    desk.session.start_program_by(&mut first);
    let screen = desk.session.screen();
    screen.shows(1);
    let second = alone(&desk.session).output().unwrap();
    assert_eq!(second.status.code(), Some(1));
    let told = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(told.contains("open over this ledger already"), "{told}");
    assert_eq!(screen.windows().len(), 1);
}

#[test]
fn three_leads_come_with_the_window_closed_one_put_off_and_the_program_restarted_between() {
    let mut desk = Desk::begin();
    desk.session.pick_button("In an hour");
    desk.at("2025-09-14T06:59:00Z");
    let consent = |desk: &Desk, arguments: &[&str]| {
        desk.session.consent(&desk.folder, &desk.now(), arguments)
    };
    consent(&desk, &["settings", "set", "keep-running", "on"]);
    desk.start(&["--background"]);
    desk.session.program_is_up();
    assert_eq!(desk.start_again(&[]), Some(0));
    let screen = desk.session.screen();
    screen.shows(1);
    screen.close_window();
    screen.shows(0);
    assert!(desk.session.program_runs(), "it stays");

    desk.at("2025-09-14T07:00:30Z");
    desk.session.on_notice("count");
    // Handed over is noted after the daemon took it.
    wait_until("it is noted", || {
        let item = consent(&desk, &["agenda"])["data"]["items"][0].clone();
        item["next_reminder"] == "Sun 21 Sep 2025, 09:00"
    });
    desk.session.on_notice("context");
    let put_off = || consent(&desk, &["agenda"])["data"]["items"][0]["snoozed_until"].clone();
    wait_until("it is put off", || put_off() == "Sun 14 Sep 2025, 10:00");
    let mut came = vec!["DEMO: 1 privacy deadline in 14 days"];
    assert_eq!(desk.notices(1), came);
    desk.at("2025-09-14T08:01:00Z");
    came.push("DEMO: 1 privacy deadline in 14 days");
    assert_eq!(desk.notices(2), came, "again, at its time");

    assert_eq!(desk.start_again(&["--quit"]), Some(0));
    assert_eq!(desk.session.program_ends(), Some(0));
    // Due before it starts: the key store opens the ledger, so nothing is told as if it were locked.
    desk.at("2025-09-21T07:00:30Z");
    desk.start(&["--background"]);
    came.push("DEMO: 1 privacy deadline in 7 days");
    assert_eq!(desk.notices(3), came);
    desk.at("2025-09-25T07:00:30Z");
    came.push("DEMO: 1 privacy deadline in 3 days");
    assert_eq!(desk.notices(4), came);

    // Neither the command line, nor a restart, nor a clock set back tells it again.
    let told = consent(&desk, &["remind", "--once"]);
    assert_eq!(told["data"]["handed"], serde_json::json!([]));
    desk.at("2025-09-21T07:00:30Z");
    std::thread::sleep(std::time::Duration::from_secs(3));
    assert_eq!(desk.start_again(&["--quit"]), Some(0));
    assert_eq!(desk.session.program_ends(), Some(0));
    desk.at("2025-09-25T07:01:00Z");
    desk.start(&["--background"]);
    std::thread::sleep(std::time::Duration::from_secs(4));
    assert_eq!(desk.notices(4), came);
    assert_eq!(screen.windows().len(), 0, "and no window opened");
}

#[test]
fn a_service_without_buttons_gets_none_and_one_that_tells_only_us_is_heard() {
    let mut desk = Desk::begin();
    let plain = desk.session.notices_come_here(&["body"]);
    desk.start(&["--background"]);
    let screen = desk.session.screen();
    desk.at("2025-09-14T08:00:00Z");
    let handed = plain.waits_for(1);
    assert_eq!(handed.buttons, Vec::<String>::new());
    assert_eq!(handed.hints, ["desktop-entry", "suppress-sound", "urgency"]);
    drop(plain);
    // Another service takes the name: it is asked anew what it can do, and its numbers are its own.
    let full = desk.session.notices_come_here(&["body", "actions"]);
    desk.at("2025-09-21T08:00:00Z");
    let first = full.waits_for(1);
    assert_ne!(first.replaces, handed.number);
    let keys: Vec<&String> = first.buttons.iter().step_by(2).collect();
    assert_eq!(keys, ["default", "open", "snooze", "done"]);
    desk.at("2025-09-25T08:00:00Z");
    let second = full.waits_for(2);
    assert_eq!(second.replaces, first.number, "one notice for one date");
    assert_eq!(screen.windows().len(), 0);
    full.press(&second, "default");
    screen.shows(1);
}
