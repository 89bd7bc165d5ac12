//! The key store: it fits, is locked, is refused, is absent, holds nothing, holds something else.

use super::scene::{By, Scene, Stop};
use super::untouched::touched_by;

const WAYS: &[&str] = &["try again", "passphrase", "recovery words"];

fn opens_by_itself(scene: &Scene) {
    assert_eq!(
        scene.ok(By::KeyStore, &["--json", "history"]),
        scene.history
    );
    scene.ok(By::KeyStore, &["verify"]);
}

/// Words and passphrase open it as it is, and ask the key store for nothing.
fn typed_ways_open(scene: &Scene) {
    scene.words_open_it();
    assert_eq!(
        scene.ok(By::Passphrase, &["--json", "history"]),
        scene.history
    );
}

/// Row S6.
#[test]
fn a_key_store_that_holds_the_key_opens_it_without_a_question() {
    let scene = Scene::kept();
    let refusals = scene.session.as_ref().unwrap().refuse();
    let touched = touched_by(
        || scene.session.as_ref().unwrap().entries(),
        || opens_by_itself(&scene),
    );
    assert_eq!(touched, Vec::<String>::new());
    typed_ways_open(&scene);
    assert_eq!(refusals.asked(), 0);
}

/// Row S7.
#[test]
fn a_locked_key_store_is_said_and_once_unlocked_it_opens_by_itself() {
    let mut scene = Scene::kept();
    scene.session.as_ref().unwrap().lock();
    scene.stops(&Stop {
        by: By::KeyStore,
        exit: 4,
        code: "keyring_locked",
        ways: WAYS,
    });
    typed_ways_open(&scene);
    scene.session.as_mut().unwrap().unlock();
    opens_by_itself(&scene);
}

/// Row S8.
#[test]
fn a_refused_prompt_is_said_and_not_asked_again_unasked() {
    let mut scene = Scene::kept();
    let refusals = scene.session.as_ref().unwrap().refuse();
    scene.session.as_ref().unwrap().lock();
    let denied = Stop {
        by: By::KeyStore,
        exit: 4,
        code: "keyring_denied",
        ways: WAYS,
    };
    scene.is_told(&denied, &["status"]);
    assert_eq!(refusals.asked(), 1, "one question for one command");
    scene.stops(&denied);
    assert_eq!(refusals.asked(), 4);
    typed_ways_open(&scene);
    assert_eq!(refusals.asked(), 4, "whoever types is not asked");
    drop(refusals);
    scene.session.as_mut().unwrap().unlock();
    opens_by_itself(&scene);
}

/// Row S9: a bus without a key store on it, and no bus at all; then it comes up later.
#[test]
fn without_a_key_store_what_is_typed_opens_and_a_passphrase_is_offered() {
    let mut scene = Scene::kept();
    let absent = Stop {
        by: By::KeyStore,
        exit: 4,
        code: "keyring_absent",
        ways: &["passphrase", "recovery words", "consent key set-passphrase"],
    };
    scene.session.as_mut().unwrap().shut_down();
    scene.stops(&absent);
    typed_ways_open(&scene);
    scene.session.as_mut().unwrap().unlock();
    opens_by_itself(&scene);
    scene.session = None;
    scene.stops(&absent);
    typed_ways_open(&scene);
}

const LAST_KEPT: &str = "the desktop's key store was given it on Fri 29 Aug 2025";

/// The key store's own way in is made anew by the command that was named, and all else stays.
fn is_made_anew(scene: &Scene) {
    typed_ways_open(scene);
    scene.ok(By::Words, &["key", "renew-store"]);
    assert_eq!(scene.session.as_ref().unwrap().entries().len(), 1);
    opens_by_itself(scene);
    typed_ways_open(scene);
}

/// What is named where the key store answers and does not hold the key.
const WAYS_WITHOUT_THE_KEY: &[&str] = &[
    LAST_KEPT,
    "passphrase",
    "recovery words",
    "consent key renew-store",
    "Nothing was changed",
];

/// Row S10.
#[test]
fn an_entry_that_is_gone_is_named_with_its_day_and_made_anew_when_told() {
    let scene = Scene::kept();
    scene.session.as_ref().unwrap().empty();
    let gone = Stop {
        by: By::KeyStore,
        exit: 4,
        code: "key_missing",
        ways: WAYS_WITHOUT_THE_KEY,
    };
    scene.stops(&gone);
    is_made_anew(&scene);
}

/// Row S10, between two commands of one sitting.
#[test]
fn an_entry_removed_between_two_commands_is_noticed_at_the_second() {
    let scene = Scene::kept();
    opens_by_itself(&scene);
    scene.session.as_ref().unwrap().empty();
    let said = scene.run(By::KeyStore, &["verify"]);
    assert!(said.err.contains("[key_missing]"), "{}", said.err);
}

/// Row S11.
#[test]
fn an_odd_or_foreign_entry_stays_until_a_good_one_takes_its_place() {
    let scene = Scene::kept();
    let other = Scene::kept();
    let foreign = other.session.as_ref().unwrap().held();
    let session = scene.session.as_ref().unwrap();
    for odd in ["not a line of ours", "cl1.a.b.c", foreign.as_str()] {
        session.overwrite(odd);
        scene.stops(&Stop {
            by: By::KeyStore,
            exit: 4,
            code: "keyring_odd",
            ways: WAYS_WITHOUT_THE_KEY,
        });
        typed_ways_open(&scene);
        assert_eq!(session.held(), odd, "it stays");
    }
    session.lock();
    let refused = scene.run(By::Words, &["key", "renew-store"]);
    assert_eq!(refused.code, 4, "{}", refused.err);
    typed_ways_open(&scene);
}

/// Row S11, to its end.
#[test]
fn a_good_entry_takes_the_place_of_a_foreign_one() {
    let scene = Scene::kept();
    let other = Scene::kept();
    let foreign = other.session.as_ref().unwrap().held();
    scene.session.as_ref().unwrap().overwrite(&foreign);
    is_made_anew(&scene);
    assert_ne!(scene.session.as_ref().unwrap().held(), foreign);
}
