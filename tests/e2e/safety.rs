//! The screen Safety in the real window: everything is checked, a backup is made and opened again, what
//! opens the ledger is changed, and a lock becomes a door.

use crate::own::makes_a_ledger;
use crate::support::Session;
use crate::support::hand::Hand;

const PASSPHRASE: &str = "another four plain words";

#[tokio::test(flavor = "multi_thread")]
async fn what_opens_the_ledger_is_changed_and_a_lock_becomes_a_door() {
    let mut session = Session::start();
    let client = session.window(&[]).await;
    let old = makes_a_ledger(&client).await;
    let hand = Hand::at(&client);
    hand.follows("Safety").await;
    hand.presses("Check everything now").await;
    hand.sees("Intact").await;
    // The day's own backup was made already, unasked.
    hand.sees("Last one made and opened again on").await;
    hand.presses("Make a backup now").await;
    hand.sees("entries was made on").await;
    hand.presses_about("Test this backup").await;
    hand.sees("every one checked").await;
    hand.sees("A lock is a curtain").await;
    session.screenshot(&client, "40-safety").await;

    // New words count once two of them were asked back, and not before.
    hand.presses("Make new words").await;
    let words = hand.reads_words().await;
    assert_eq!(words.len(), 12);
    assert_ne!(words, old);
    hand.types("Word 4", "wrong").await;
    hand.types("Word 9", &words[8]).await;
    hand.presses("Check the words").await;
    hand.sees("not the words asked for").await;
    session.screenshot(&client, "41-new-words").await;
    hand.types("Word 4", &words[3]).await;
    hand.presses("Check the words").await;
    hand.sees("The new words open the ledger from now on").await;

    hand.presses("Change the passphrase").await;
    hand.types("New passphrase", PASSPHRASE).await;
    hand.types("The same once more", "another four plain word")
        .await;
    hand.presses("Set the passphrase").await;
    hand.sees("The two are not the same").await;
    hand.types("The same once more", PASSPHRASE).await;
    hand.presses("Set the passphrase").await;
    hand.sees("This passphrase opens the ledger from now on")
        .await;

    hand.presses("Take the key out of the key store").await;
    hand.sees("A lock is then a door").await;
    session.screenshot(&client, "42-take-key").await;
    hand.presses("Take the key out of the key store").await;
    hand.sees("No key of").await;
    hand.sees("A lock is a door").await;
    hand.scrolls_to("What opens this ledger").await;
    session.screenshot(&client, "43-a-door").await;

    hand.locks().await;
    hand.sees("Your ledger is locked").await;
    hand.sees_no("Open with the desktop's key store").await;
    hand.presses("Use the recovery words").await;
    hand.types("Recovery words", &old.join(" ")).await;
    hand.presses("Unlock").await;
    hand.sees("did not open the ledger").await;
    session.screenshot(&client, "44-door-shut").await;
    hand.types("Recovery words", &words.join(" ")).await;
    hand.presses("Unlock").await;
    hand.sees("Your ledger is ready").await;
    hand.locks().await;
    hand.types("Passphrase", PASSPHRASE).await;
    hand.presses("Unlock").await;
    hand.sees("Your ledger is ready").await;
    client.close().await.unwrap();
}
