//! The screen Safety in the real window: everything is checked, a backup is made and opened again, what
//! opens the ledger is changed, and a lock becomes a door.

use std::path::{Path, PathBuf};

use crate::own::makes_a_ledger;
use crate::support::Session;
use crate::support::hand::Hand;
use crate::support::window::built;
use crate::taken_away::answers_dialog;

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

/// The backup beside a ledger that was made last.
fn newest_backup(ledger: &Path) -> PathBuf {
    let files = std::fs::read_dir(ledger.join("backups")).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let changed = |path: &PathBuf| path.metadata().unwrap().modified().unwrap();
    files.max_by_key(changed).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_takes_the_place_of_the_ledger_and_every_key_is_changed() {
    let mut session = Session::start();
    let client = session.window(&[]).await;
    let words = makes_a_ledger(&client).await;
    let hand = Hand::at(&client);
    hand.follows("Safety").await;
    hand.presses("Make a backup now").await;
    hand.sees("was made on").await;
    let mut add = session.command(built("consent"));
    let added = add
        .args(["add", "claude", "--plan", "pro"])
        .output()
        .unwrap();
    assert!(added.status.success(), "{added:?}");

    // What it would do is said first, and a ledger that has more entries asks for a word of its own.
    hand.presses_about("Restore… ").await;
    hand.types("Recovery words", &words.join(" ")).await;
    hand.presses("Open the backup").await;
    hand.sees("more than the backup").await;
    session.screenshot(&client, "45-restore-asks").await;
    hand.ticks("Restore the older one all the same").await;
    hand.presses("Put it in the place of the ledger").await;
    hand.sees("is restored").await;
    hand.sees("before-restore").await;
    hand.scrolls_to("Backups").await;
    session.screenshot(&client, "46-restored").await;
    hand.presses("Check everything now").await;
    hand.sees("Intact").await;

    hand.presses("Show the page to keep").await;
    hand.sees("Consent Ledger: how far a ledger had come").await;
    hand.scrolls_to("Checkpoint").await;
    session.screenshot(&client, "47-checkpoint").await;

    let mut paper = words.clone();
    "abandon".clone_into(&mut paper[6]);
    hand.presses("Check the words you wrote down").await;
    hand.types("Recovery words", &paper.join(" ")).await;
    hand.presses("Check the words").await;
    hand.sees("Word 7 does not check").await;
    session.screenshot(&client, "48-word-seven").await;
    hand.types("Recovery words", &words.join(" ")).await;
    hand.presses("Check the words").await;
    hand.sees("These words open the ledger").await;

    hand.presses("Change every key").await;
    hand.types("New passphrase", PASSPHRASE).await;
    hand.types("The same once more", PASSPHRASE).await;
    hand.presses("Show the new words").await;
    let new = hand.reads_words().await;
    session.screenshot(&client, "49-new-keys").await;
    hand.types("Word 4", &new[3]).await;
    hand.types("Word 9", &new[8]).await;
    hand.presses("Check the words").await;
    hand.sees("Every key was changed").await;
    hand.scrolls_to("What opens this ledger").await;
    session.screenshot(&client, "50-keys-changed").await;
    hand.presses("Make a backup now").await;
    hand.sees("was made on").await;
    client.close().await.unwrap();

    // The same folder where the key store has no entry: a backup opens what words and passphrase would.
    let ledger = session
        .data_dir()
        .join("org.consentledger.ConsentLedger/vault");
    let backup = session.scratch_dir().join("kept.age");
    std::fs::copy(newest_backup(&ledger), &backup).unwrap();
    let mut other = Session::start();
    let client = other.window(&["--vault", &ledger.to_string_lossy()]).await;
    let hand = Hand::at(&client);
    hand.sees("holds no key for this ledger").await;
    hand.presses("Restore a backup…").await;
    answers_dialog(&other, "^Open", &backup).await;
    hand.sees("Restore kept.age").await;
    hand.types("Recovery words", &new.join(" ")).await;
    hand.presses("Open the backup").await;
    hand.sees("every one checked").await;
    other.screenshot(&client, "51-restore-from-unlock").await;
    hand.presses("Put it in the place of the ledger").await;
    hand.sees("is restored").await;
    other.screenshot(&client, "52-restored-from-unlock").await;
    client.close().await.unwrap();
}
