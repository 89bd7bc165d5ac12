//! The agenda in the real window: read, opened and put off by the keyboard alone.

use fantoccini::{Client, Locator};

use crate::support::Session;
use crate::support::hand::Hand;
use crate::support::window::built;

const NOW: &str = "2025-09-25T08:00:00Z";
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const CONTROL: &str = "\u{e009}";
const DOWN: &str = "\u{e015}";

/// Runs the command line over the ledger that the key store opens by itself.
fn consent(session: &Session, now: &str, arguments: &[&str]) {
    let mut command = session.command(built("consent"));
    command.args(["--json", "--now", now, "--vault"]);
    let folder = session.data_dir().join("demo");
    let output = command.arg(folder).args(arguments).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{now} {arguments:?}: {told}");
}

/// The name of what has the focus, as a screen reader says it.
async fn focused(client: &Client) -> String {
    let script = "const at = document.activeElement;
        return at.getAttribute('aria-label') ?? at.textContent.trim()";
    let name = client.execute(script, vec![]).await.unwrap();
    name.as_str().unwrap_or_default().to_owned()
}

async fn key(client: &Client, key: &str) {
    let at = client.active_element().await.unwrap();
    at.send_keys(key).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(150)).await;
}

/// Presses a key until what has the focus is called so.
async fn goes_to(client: &Client, by: &str, name: &str) {
    let mut passed = vec![];
    for _ in 0..60 {
        let at = focused(client).await;
        if at.starts_with(name) {
            return;
        }
        passed.push(at);
        key(client, by).await;
    }
    panic!("{name:?} is not reached by keys, only {passed:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_is_put_off_by_keys_alone() {
    let mut session = Session::start();
    let begun = "2025-08-29T08:00:00Z";
    consent(&session, begun, &["init", "--demo", "--region", "DE,EEA"]);
    consent(&session, begun, &["add", "claude", "--plan", "pro"]);
    let own = ["deadline", "add", "Look at the club", "2025-09-24"];
    consent(&session, begun, &own);
    let folder = session.data_dir().join("demo");
    let folder = folder.to_string_lossy().into_owned();
    let client = session.window(&["--vault", &folder, "--now", NOW]).await;
    let hand = Hand::at(&client);
    hand.sees("Next 90 days").await;
    client
        .find(Locator::Css("#content"))
        .await
        .unwrap()
        .send_keys(&format!("{CONTROL}3"))
        .await
        .unwrap();
    hand.sees("Twelve months by week").await;
    hand.sees("Date passed, not checked").await;
    hand.sees("decide: model training").await;
    session.screenshot(&client, "agenda").await;
    goes_to(&client, TAB, "Put off: Sun 28 Sep 2025").await;
    key(&client, ENTER).await;
    hand.sees("In an hour: Thu 25 Sep 2025, 11:00").await;
    session.screenshot(&client, "agenda-put-off").await;
    goes_to(&client, DOWN, "Tomorrow").await;
    key(&client, ENTER).await;
    hand.sees("Put off until Fri 26 Sep 2025, 09:00.").await;
    assert!(focused(&client).await.starts_with("Put off: Sun 28 Sep"));
    goes_to(&client, TAB, "Details: Sun 28 Sep 2025").await;
    key(&client, ENTER).await;
    hand.sees("Next reminder Fri 26 Sep 2025, 09:00").await;
    session.screenshot(&client, "agenda-details").await;
    client.close().await.unwrap();
}
