//! A person's own ledger in the real window: its key in the real key store, the lock, the other ways in.

use fantoccini::Client;

use crate::support::Session;
use crate::support::hand::Hand;

const PASSPHRASE: &str = "four plain words here";

/// The first steps with a passphrase beside the key store; gives the words.
pub async fn makes_a_ledger(client: &Client) -> Vec<String> {
    let hand = Hand::at(client);
    hand.sees("The key will be kept by").await;
    hand.types("Passphrase (optional)", PASSPHRASE).await;
    hand.presses("Make my ledger").await;
    let words = hand.reads_words().await;
    hand.types("Word 4", &words[3]).await;
    hand.types("Word 9", &words[8]).await;
    hand.presses("Check the words").await;
    hand.presses("Skip").await;
    hand.presses("Go to Home").await;
    hand.sees("Your ledger is ready").await;
    words
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_store_opens_it_and_every_other_way_does_too() {
    let mut session = Session::start();
    let client = session.window(&[]).await;
    let words = makes_a_ledger(&client).await;
    let hand = Hand::at(&client);
    hand.sees_no("DEMO").await;
    // Locked: nothing is on screen but the ways in; a wrong one changes nothing.
    hand.locks().await;
    hand.sees("Your ledger is locked").await;
    hand.sees_no("Needs you now").await;
    hand.types("Passphrase", "not these words at all").await;
    hand.presses("Unlock").await;
    hand.sees("did not open the ledger").await;
    session.screenshot(&client, "14-unlock").await;
    hand.types("Passphrase", PASSPHRASE).await;
    hand.presses("Unlock").await;
    hand.sees("Your ledger is ready").await;
    hand.locks().await;
    hand.presses("Use the recovery words").await;
    hand.types("Recovery words", &words.join(" ")).await;
    hand.presses("Unlock").await;
    hand.sees("Your ledger is ready").await;
    hand.locks().await;
    hand.presses("Open with the desktop's key store").await;
    hand.sees("Your ledger is ready").await;
    client.close().await.unwrap();
    // At the next start the key store opens it without a question.
    let client = session.window(&[]).await;
    Hand::at(&client).sees("Your ledger is ready").await;
    client.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_command_line_writes_appears_in_the_window() {
    let mut session = Session::start();
    let client = session.window(&[]).await;
    makes_a_ledger(&client).await;
    let hand = Hand::at(&client);
    let added = session
        .command(crate::support::window::built("consent"))
        .args(["add", "claude", "--plan", "pro"])
        .output()
        .unwrap();
    assert!(added.status.success(), "{added:?}");
    hand.sees("Claude (consumer)").await;
    client.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_store_without_the_key_is_named_and_makes_no_new_one() {
    let mut session = Session::start();
    let client = session.window(&[]).await;
    makes_a_ledger(&client).await;
    client.close().await.unwrap();
    let ledger = session
        .data_dir()
        .join("org.consentledger.ConsentLedger/vault");
    let before = std::fs::read(ledger.join("vault.json")).unwrap();
    // The same folder, seen from a session whose key store has no entry.
    let mut other = Session::start();
    let folder = ledger.to_string_lossy().into_owned();
    let client = other.window(&["--vault", &folder]).await;
    let hand = Hand::at(&client);
    hand.sees("Your ledger is locked").await;
    hand.sees("holds no key for this ledger").await;
    other.screenshot(&client, "15-key-missing").await;
    hand.types("Passphrase", PASSPHRASE).await;
    hand.presses("Unlock").await;
    hand.sees("Your ledger is ready").await;
    client.close().await.unwrap();
    assert_eq!(before, std::fs::read(ledger.join("vault.json")).unwrap());
}
