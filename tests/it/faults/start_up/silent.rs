//! A key store that does not answer.

use super::scene::{By, Scene, Stop};
use crate::faults::promise::{Size, Tally};

/// Row S12: who types does not wait for it.
#[test]
fn a_silent_key_store_keeps_nobody_who_types_from_the_ledger() {
    let scene = Scene::kept();
    let session = scene.session.as_ref().unwrap();
    session.signal("-STOP");
    let mut waiting = scene
        .command(&scene.vault(), By::KeyStore, &["status"])
        .spawn()
        .unwrap();
    scene.words_open_it();
    assert_eq!(
        scene.ok(By::Passphrase, &["--json", "history"]),
        scene.history
    );
    assert!(
        waiting.try_wait().unwrap().is_none(),
        "the control: it is silent"
    );
    waiting.kill().unwrap();
    waiting.wait().unwrap();
    session.signal("-CONT");
    assert_eq!(
        scene.ok(By::KeyStore, &["--json", "history"]),
        scene.history
    );
}

/// Row S12 to its end, which takes a minute for each command.
pub fn promise(size: Size) -> Tally {
    let mut tally = Tally::default();
    for _ in 0..size.number {
        if size.is_over() {
            break;
        }
        let scene = Scene::kept();
        let session = scene.session.as_ref().unwrap();
        let before = super::untouched::below(&scene.ledgers());
        session.signal("-STOP");
        scene.is_told(
            &Stop {
                by: By::KeyStore,
                exit: 4,
                code: "keyring_waiting",
                ways: &["try again", "passphrase", "recovery words"],
            },
            &["status"],
        );
        tally.count(super::untouched::below(&scene.ledgers()) == before);
        scene.words_open_it();
        session.signal("-CONT");
        let again = scene.run(By::KeyStore, &["--json", "history"]);
        tally.count(again.out == scene.history);
    }
    tally
}
