//! A key store that refuses, or was given another key meanwhile: what the person changed stays changed,
//! and no way in is lost by it.

use consent_app::ports::KeyStoreError;
use consent_app::{ASKED_BACK, ChangedKeys, ConsentApp, OpenWith, SecretText};

use super::Desk;

/// Every key is changed; the new words, and what the key store said.
fn change_keys(desk: &mut Desk) -> (SecretText, Result<(), KeyStoreError>) {
    let old = desk.app.take().unwrap();
    let proposed = old.propose_keys(None).unwrap();
    let words = proposed.words().to_owned();
    let answers = ASKED_BACK.map(|position| {
        let word = words.split(' ').nth(position as usize - 1);
        word.unwrap().to_owned()
    });
    let ChangedKeys { app, key_stored } = old.adopt_keys(proposed, &answers).unwrap();
    desk.app = Some(app);
    (SecretText::new(words), key_stored)
}

#[test]
fn every_key_is_changed_although_the_key_store_refuses_its_new_one() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE", "EEA"]);
    desk.follow("claude", "pro");
    desk.doubles.keys.answer_with(Some(KeyStoreError::Denied));
    let (words, key_stored) = change_keys(&mut desk);
    assert_eq!(key_stored, Err(KeyStoreError::Denied));
    desk.doubles.keys.answer_with(None);
    // What the key store holds from before opens it, and so do the new words.
    desk.off().start();
    desk.off();
    let with = OpenWith::Words(words);
    let mut app = ConsentApp::open(desk.doubles.ports(), &desk.vault.vault(), with).unwrap();
    app.renew_key_store().unwrap();
    assert!(app.verify().unwrap().intact);
    drop(app);
    desk.start();
}

#[test]
fn the_end_of_the_ledger_on_its_way_to_the_key_store_undoes_no_newer_key() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE", "EEA"]);
    let entry = |desk: &Desk| desk.doubles.keys.entries().into_values().next().unwrap();
    let first = entry(&desk);
    desk.follow("claude", "pro");
    desk.at("2025-08-29 10:05");
    desk.follow("chatgpt", "plus");
    // Shut: the key store has not seen the last entry yet, and is told after.
    let late = desk.app.take().unwrap().close().unwrap();
    desk.start();
    let (_, key_stored) = change_keys(&mut desk);
    assert_eq!(key_stored, Ok(()));
    let newer = entry(&desk);
    late.leave();
    assert_eq!(entry(&desk), newer, "the key of before is not put back");
    // The control: where no key was changed it is left.
    desk.at("2025-08-29 10:07");
    desk.follow("gemini", "google_ai");
    let late = desk.app.take().unwrap().close().unwrap();
    late.leave();
    assert_ne!(entry(&desk), newer);
    assert_ne!(entry(&desk), first);
    desk.start();
    assert!(desk.app().verify().unwrap().intact);
}
