//! The story of autumn 2025, played by a person in the real window by the keyboard alone: over a real encrypted
//! ledger, with real notices, day by day.

use std::path::{Path, PathBuf};

use fantoccini::Client;
use serde_json::Value;

use crate::support::Session;
use crate::support::hand::Hand;
use crate::support::window::built;
use crate::taken_away;

/// One person's demo ledger in a session of its own; the session's key store opens it.
struct Story {
    session: Session,
    folder: PathBuf,
}

impl Story {
    fn begin(name: &str) -> Self {
        let session = Session::start();
        let folder = session.data_dir().join(name);
        Self { session, folder }
    }

    /// Opens the window at a time.
    async fn at(&mut self, now: &str) -> Client {
        let folder = self.folder.to_string_lossy().into_owned();
        self.session
            .window(&["--vault", &folder, "--now", now])
            .await
    }

    /// Opens the window at a time, onto the ledger that the key store opens by itself.
    async fn on(&mut self, now: &str) -> Client {
        let client = self.at(now).await;
        let hand = Hand::by_keys(&client);
        hand.sees("DEMO").await;
        hand.sees("Next 90 days").await;
        client
    }

    /// Runs the command line over the same ledger, at a time.
    fn runs(&self, now: &str, arguments: &[&str]) -> std::process::Output {
        self.session
            .command(built("consent"))
            .args(["--json", "--now", now, "--vault"])
            .arg(&self.folder)
            .args(arguments)
            .output()
            .unwrap()
    }

    /// The same, and it must succeed; gives what it printed.
    fn consent(&self, now: &str, arguments: &[&str]) -> Value {
        let output = self.runs(now, arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{now} {arguments:?}: {told}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    async fn picture(&self, client: &Client, name: &str) {
        self.session.screenshot(client, name).await;
        said(&format!("picture {name}.png"));
    }

    /// On a tour, keeps a file beside the pictures.
    fn keep(&self, from: &Path, name: &Path) {
        if let Some(folder) = std::env::var_os("CONSENT_TOUR") {
            let to = Path::new(&folder).join(name);
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::copy(from, to).unwrap();
        }
    }

    /// What the notification daemon received last.
    fn newest_notice(&self) -> Option<String> {
        self.session.notifications().pop().map(|n| n.summary)
    }

    /// Waits until the daemon received a notice; the window looks every two seconds.
    fn waits_for_notice(&self, title: &str) {
        for _ in 0..60 {
            if self.newest_notice().as_deref() == Some(title) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(250));
        }
        panic!("no notice {title:?}; last: {:?}", self.newest_notice());
    }
}

/// Says what is done, for who watches a tour.
fn said(what: &str) {
    if std::env::var_os("CONSENT_TOUR").is_some() {
        println!("  {what}");
    }
}

/// The steps of the first run: words asked back, where the person lives, what they use.
async fn first_run(story: &Story, client: &Client, region: &str, services: &[(&str, &str)]) {
    let hand = Hand::by_keys(client);
    hand.sees("Your key").await;
    hand.presses("Try a demo ledger").await;
    let words = hand.reads_words().await;
    assert_eq!(words.len(), 12);
    hand.types("Word 4", &words[8]).await;
    hand.types("Word 9", &words[3]).await;
    hand.presses("Check the words").await;
    hand.sees("not the words asked for").await;
    hand.types("Word 4", &words[3]).await;
    hand.types("Word 9", &words[8]).await;
    hand.presses("Check the words").await;
    hand.sees("What do you use?").await;
    hand.picks("I live in", region).await;
    for (service, plan) in services {
        hand.ticks(service).await;
        hand.picks(&format!("Plan of {service}"), plan).await;
    }
    if services.len() > 1 {
        story.picture(client, "01-first-run").await;
    }
    hand.presses("Add these").await;
    hand.presses("Go to Home").await;
    hand.sees("Needs you now").await;
}

const CLAUDE: &str = "Claude (consumer)";
const CHATGPT: &str = "ChatGPT (consumer)";
const BOTH: [(&str, &str); 2] = [(CLAUDE, "Claude Pro"), (CHATGPT, "ChatGPT Plus")];

/// 29 August: both services; the card, the sources, and the pop-up that was put off.
async fn asked_and_put_off(story: &mut Story) {
    let client = story.at("2025-08-29T07:00:00Z").await;
    first_run(story, &client, "Germany", &BOTH).await;
    let hand = Hand::by_keys(&client);
    hand.sees("Decide by Sun 28 Sep 2025 · 30 days").await;
    hand.sees("Sat 27 Sep 2025").await;
    hand.sees("The switch is already On, the provider says.")
        .await;
    hand.sees("you must choose to go on using it").await;
    hand.sees_no("Oct 2025").await;
    story.picture(&client, "02-home").await;
    hand.presses("Compare the choices").await;
    for words in [
        "Say no",
        "Say yes",
        "Do nothing",
        "up to 5 years",
        "up to 2 years",
    ] {
        hand.sees(words).await;
    }
    hand.sees("Updates to Consumer Terms and Privacy Policy")
        .await;
    story.picture(&client, "03-decision").await;
    client.close().await.unwrap();

    let client = story.on("2025-08-30T18:00:00Z").await;
    let hand = Hand::by_keys(&client);
    hand.follows_about(CLAUDE).await;
    hand.presses("Record").await;
    hand.chooses("What happened?", "I was shown a notice").await;
    hand.chooses("What did you press?", "“Not now”").await;
    hand.chooses("Where did the switch stand?", "On").await;
    story.picture(&client, "04-record").await;
    hand.presses("Write it down").await;
    hand.sees("you put it off").await;
    hand.sees("Put off").await;
    client.close().await.unwrap();
}

/// 14, 21 and 25 September at nine: one notice each, while the window is open.
async fn reminded(story: &mut Story) {
    for (day, days_left) in [("2025-09-14", 14), ("2025-09-21", 7), ("2025-09-25", 3)] {
        let client = story.on(&format!("{day}T06:59:56Z")).await;
        let title = format!("DEMO: 1 privacy deadline in {days_left} days");
        story.waits_for_notice(&title);
        let received = story.session.notifications().len();
        std::thread::sleep(std::time::Duration::from_secs(5));
        assert_eq!(story.session.notifications().len(), received, "each once");
        client.close().await.unwrap();
    }
}

/// 26 September: turned off; what the no leaves out, and until when a deleted chat is kept.
async fn turned_off(story: &mut Story) {
    let client = story.on("2025-09-26T18:00:00Z").await;
    let hand = Hand::by_keys(&client);
    hand.presses("Compare the choices").await;
    hand.presses("I said no").await;
    hand.chooses("Where?", "In the settings").await;
    hand.ticks("I saw the switch itself").await;
    hand.sees("you turned off “Model training”, you saw the switch")
        .await;
    hand.presses("Write it down").await;
    hand.sees("Reminders stop for").await;
    hand.sees("You turned it off").await;
    hand.sees("feedback you send").await;
    story.picture(&client, "05-service").await;
    hand.sets_day("Created on", "2025-09-12").await;
    hand.sets_day("Deleted on, if it was", "2025-09-20").await;
    hand.clears_notices().await;
    hand.presses("Look up").await;
    hand.sees("Gone by Mon 20 Oct 2025").await;
    hand.sees("How long do you store my data?").await;
    hand.scrolls_to("Look up one item").await;
    story.picture(&client, "06-kept").await;
    client.close().await.unwrap();
}

/// 27 September and later: the date moved, both stand in the history, and nothing is armed again.
async fn moved(story: &mut Story) {
    let received = story.session.notifications().len();
    for now in ["2025-09-27T18:00:00Z", "2025-10-08T06:59:58Z"] {
        let client = story.on(now).await;
        let hand = Hand::by_keys(&client);
        hand.sees("You turned it off").await;
        std::thread::sleep(std::time::Duration::from_secs(5));
        if now.starts_with("2025-09-27") {
            hand.follows("History").await;
            hand.sees("the provider moved the date to Wed 8 Oct 2025")
                .await;
            hand.sees("a date was announced: decide by Sun 28 Sep 2025")
                .await;
            story.picture(&client, "07-history").await;
        }
        client.close().await.unwrap();
    }
    assert_eq!(
        story.session.notifications().len(),
        received,
        "no notice after the choice"
    );
}

/// The same as told over the command line.
fn told_to_the_command_line(story: &Story) -> Value {
    let at = |now: &str, arguments: &[&str]| story.consent(now, arguments);
    at(
        "2025-08-29T07:00:00Z",
        &["init", "--demo", "--region", "DE,EEA"],
    );
    at("2025-08-29T07:00:00Z", &["add", "claude", "--plan", "pro"]);
    at(
        "2025-08-29T07:00:00Z",
        &["add", "chatgpt", "--plan", "plus"],
    );
    at(
        "2025-08-30T18:00:00Z",
        &["record", "notice", "claude", "put-off", "--preset", "on"],
    );
    let off = ["record", "setting", "claude", "model-training", "off"];
    let off = [off.as_slice(), &["--where", "settings", "--seen"]].concat();
    at("2025-09-26T18:00:00Z", &off);
    at("2025-09-27T18:00:00Z", &["status"]);
    at("2025-10-08T06:59:58Z", &["history"])
}

/// What happened, without what differs between any two ledgers: ids, hashes, and the minute.
fn events(history: &Value) -> Vec<String> {
    let entries = history["data"].as_array().unwrap();
    entries
        .iter()
        .map(|e| format!("{} {} {}", e["occurred"], e["event_type"], e["summary"]))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_september_deadline() {
    let mut story = Story::begin("september");
    said(
        "29 August 2025: a new demo ledger, Claude Pro and ChatGPT Plus; the date, the three columns",
    );
    said("30 August: the pop-up with its switch preset On, answered with Not now");
    asked_and_put_off(&mut story).await;
    said("14, 21 and 25 September at nine: one notice each, while the window is open");
    reminded(&mut story).await;
    said(
        "26 September: training turned off; what the no leaves out; until when a deleted chat is kept",
    );
    turned_off(&mut story).await;
    said("27 September: the date moves to 8 October; both stand in the history; no notice comes");
    moved(&mut story).await;
    said("the same story over the command line: the same events");
    let window = story.consent("2025-10-08T07:00:00Z", &["history"]);
    let other = Story::begin("command-line");
    assert_eq!(events(&window), events(&told_to_the_command_line(&other)));
    said("1 November: CSV by the system's dialog, the chain checked, one byte of a copy changed");
    taken_away(&mut story).await;
}

/// CSV by the system's dialog, the same bytes as by the command line; one changed byte is noticed.
async fn taken_away(story: &mut Story) {
    const NOW: &str = "2025-11-01T12:00:00Z";
    let client = story.on(NOW).await;
    let file = taken_away::export(&story.session, &client).await;
    story.picture(&client, "12-export").await;
    client.close().await.unwrap();
    let other = story.session.scratch_dir().join("other");
    std::fs::create_dir(&other).unwrap();
    let by_command = other.join("ledger.csv");
    let out = by_command.to_string_lossy();
    story.consent(NOW, &["export", "csv", "--out", &out]);
    for name in ["ledger.csv", "ledger.csv-metadata.json"] {
        let window = std::fs::read(file.with_file_name(name)).unwrap();
        assert_eq!(window, std::fs::read(other.join(name)).unwrap(), "{name}");
        story.keep(&other.join(name), Path::new(name));
    }
    let calendar = other.join("deadlines.ics");
    let out = calendar.to_string_lossy();
    story.consent(NOW, &["export", "ics", "--names", "--out", &out]);
    let told = std::fs::read_to_string(&calendar).unwrap();
    assert_eq!(
        told.matches("BEGIN:VEVENT").count(),
        2,
        "the date that moved, and a check: {told}"
    );
    story.keep(&calendar, Path::new("deadlines.ics"));
    for item in std::fs::read_dir(&story.folder).unwrap() {
        let item = item.unwrap();
        let name = Path::new("ledger").join(item.file_name());
        story.keep(&item.path(), &name);
    }
    let whole = std::mem::take(&mut story.folder);
    // In the first page opening notices it; in any other, opening or verifying does.
    story.folder = taken_away::tampered(&story.session, &whole, |_| 2_000);
    let client = story.at(NOW).await;
    let hand = Hand::by_keys(&client);
    hand.sees("damaged").await;
    hand.sees("restore a backup").await;
    story.picture(&client, "13-changed-byte").await;
    client.close().await.unwrap();
    story.folder = taken_away::tampered(&story.session, &whole, |length| length / 2);
    let output = story.runs(NOW, &["verify"]);
    assert_eq!(output.status.code(), Some(5), "{output:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn doing_nothing_is_told_as_what_it_is() {
    let mut story = Story::begin("nothing");
    let client = story.at("2025-08-29T07:00:00Z").await;
    first_run(&story, &client, "Germany", &BOTH[..1]).await;
    client.close().await.unwrap();
    let client = story.on("2025-10-09T18:00:00Z").await;
    let hand = Hand::by_keys(&client);
    hand.sees("Date passed Wed 8 Oct 2025 · not checked").await;
    hand.sees("What does “Help improve our AI models” show today?")
        .await;
    story.picture(&client, "08-passed").await;
    hand.presses("On").await;
    hand.presses("No, it was on").await;
    hand.sees("On because nobody turned it off").await;
    story.picture(&client, "09-default").await;
    hand.follows("History").await;
    hand.sees("you looked, the switch was on").await;
    assert!(!hand.text().await.to_lowercase().contains("consented"));
    client.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_court_order_and_its_end() {
    let mut story = Story::begin("order");
    let client = story.at("2025-06-10T07:00:00Z").await;
    first_run(&story, &client, "Poland", &BOTH[1..]).await;
    let hand = Hand::by_keys(&client);
    hand.follows_about(CHATGPT).await;
    hand.presses("Record").await;
    hand.chooses("What happened?", "I deleted something").await;
    hand.chooses("What did you delete?", "Chat").await;
    hand.types("How many?", "12").await;
    hand.sets_day("Created on", "2025-06-05").await;
    hand.presses("Write it down").await;
    hand.sees("you deleted 12 chats there").await;
    looks_up_the_deleted_chat(&hand).await;
    hand.sees("Kept, no end stated").await;
    hand.sees("court order").await;
    hand.clears_notices().await;
    hand.scrolls_to("Look up one item").await;
    story.picture(&client, "10-court-order").await;
    client.close().await.unwrap();
    for (now, words) in [
        (
            "2025-10-10T12:00:00Z",
            "Gone by Sun 26 Oct 2025 (not before Fri 26 Sep 2025)",
        ),
        (
            "2025-10-27T12:00:00Z",
            "Should be gone since Sun 26 Oct 2025",
        ),
    ] {
        let client = story.on(now).await;
        let hand = Hand::by_keys(&client);
        hand.follows_about(CHATGPT).await;
        looks_up_the_deleted_chat(&hand).await;
        hand.sees(words).await;
        if now.starts_with("2025-10-10") {
            hand.scrolls_to("Look up one item").await;
            story.picture(&client, "11-order-ended").await;
        }
        client.close().await.unwrap();
    }
}

async fn looks_up_the_deleted_chat(hand: &Hand<'_>) {
    hand.sees("Look up one item").await;
    hand.sets_day("Created on", "2025-06-05").await;
    hand.sets_day("Deleted on, if it was", "2025-06-10").await;
    hand.presses("Look up").await;
}
