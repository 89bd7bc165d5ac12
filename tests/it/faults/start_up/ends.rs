//! How far the ledger had come: behind what was recorded, ahead of it, not known; and who may read it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::scene::{By, ON, Scene, Stop, copy};

const ALL: [By; 3] = [By::KeyStore, By::Passphrase, By::Words];

/// Row S17.
#[test]
fn a_ledger_behind_what_was_recorded_stops_and_goes_on_as_a_new_device() {
    let mut scene = Scene::kept();
    let older = fs::read(scene.vault().join("ledger.db")).unwrap();
    let short = scene.history.clone();
    scene.ok(By::KeyStore, &ON);
    scene.history = scene.ok(By::KeyStore, &["--json", "history"]);
    let newer = fs::read(scene.vault().join("ledger.db")).unwrap();
    fs::write(scene.vault().join("ledger.db"), &older).unwrap();
    let count = scene.history.matches("\"entry_id\"").count();
    let range = format!("entries #{count} to #{count} are missing");
    for by in ALL {
        scene.stops(&Stop {
            by,
            exit: 5,
            code: "entries_missing",
            ways: &[&range, "Restore a newer copy", "consent key go-on"],
        });
    }
    // The newer file comes back: nothing was lost by the stop.
    fs::write(scene.vault().join("ledger.db"), newer).unwrap();
    scene.words_open_it();
    fs::write(scene.vault().join("ledger.db"), older).unwrap();
    scene.ok(By::KeyStore, &["key", "go-on"]);
    scene.history = scene.ok(By::KeyStore, &["--json", "history"]);
    assert!(
        scene.history.len() > short.len(),
        "what is missing is written down"
    );
    scene.ok(By::KeyStore, &ON);
    let verified = scene.data(By::KeyStore, &["verify"]);
    assert_eq!(verified["devices"], 2);
}

/// Row S19.
#[test]
fn a_ledger_ahead_of_its_head_catches_up_if_it_follows_from_it() {
    let mut scene = Scene::typed();
    let head = scene.vault().join("head");
    let earlier = fs::read(&head).unwrap();
    let before = scene.elsewhere("before");
    copy(&scene.vault(), &before);
    scene.ok(By::Passphrase, &ON);
    scene.history = scene.ok(By::Passphrase, &["--json", "history"]);
    let now = fs::read(&head).unwrap();
    fs::write(&head, earlier).unwrap();
    scene.words_open_it();
    assert_eq!(fs::read(&head).unwrap(), now, "it has caught up");
    // The same ledger went on differently elsewhere: its head is not one that this one follows from.
    let other = ["record", "look", "claude", "model-training", "off"];
    let recorded = scene.run_at(&before, By::Passphrase, &other);
    assert_eq!(recorded.code, 0, "{}", recorded.err);
    fs::copy(before.join("head"), &head).unwrap();
    for by in [By::Passphrase, By::Words] {
        scene.stops(&Stop {
            by,
            exit: 5,
            code: "chain_broken",
            ways: &["Nothing was changed", "compare with a backup"],
        });
    }
}

/// Row S20.
#[test]
fn modes_that_let_others_read_are_tightened() {
    let scene = Scene::typed();
    let vault = scene.vault();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let files = || {
        fs::read_dir(&vault)
            .unwrap()
            .map(|item| item.unwrap().path())
    };
    fs::set_permissions(&vault, fs::Permissions::from_mode(0o755)).unwrap();
    for path in files() {
        fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
    }
    scene.words_open_it();
    assert_eq!(mode(&vault), 0o700);
    for path in files() {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

const NOT_COMPARED: &str = "could not be compared";

/// Row S18: no head in the folder, and the key store not asked.
#[test]
fn without_any_head_all_is_checked_and_a_new_one_takes_the_persons_word() {
    let mut scene = Scene::typed();
    let head = scene.vault().join("head");
    fs::remove_file(&head).unwrap();
    for by in [By::Passphrase, By::Words] {
        let said = scene.run(by, &["status"]);
        assert_eq!(said.code, 0, "{}", said.err);
        for part in [
            NOT_COMPARED,
            "entries here are whole",
            "restore a newer backup",
            "consent verify --vouch-for-end",
        ] {
            assert!(said.err.contains(part), "{part}: {}", said.err);
        }
    }
    // Recording goes on, and takes nobody's word for it.
    let recorded = scene.run(By::Passphrase, &ON);
    assert_eq!(recorded.code, 0, "{}", recorded.err);
    assert!(recorded.err.contains(NOT_COMPARED), "{}", recorded.err);
    assert!(!head.exists(), "no head without the person's word");
    assert_eq!(
        scene.data(By::Words, &["verify"])["compared_with"],
        serde_json::Value::Null
    );
    scene.history = scene.ok(By::Words, &["--json", "history"]);
    scene.ok(By::Words, &["verify", "--vouch-for-end"]);
    assert!(head.exists());
    let said = scene.run(By::Words, &["verify"]);
    assert!(!said.err.contains(NOT_COMPARED), "{}", said.err);
    scene.words_open_it();
    let again = scene.run(By::Words, &["verify", "--vouch-for-end"]);
    assert!(again.err.contains("[nothing_to_mend]"), "{}", again.err);
}

/// Row S18, where the full check finds something: then no word makes a head.
#[test]
fn without_any_head_a_damaged_page_is_found_and_no_head_is_made() {
    let scene = Scene::typed();
    fs::remove_file(scene.vault().join("head")).unwrap();
    let path = scene.vault().join("ledger.db");
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 2000;
    bytes[last] ^= 1;
    fs::write(&path, bytes).unwrap();
    let said = scene.run(By::Words, &["verify", "--vouch-for-end"]);
    assert_eq!(said.code, 5, "{}{}", said.out, said.err);
    assert!(!scene.vault().join("head").exists());
}

/// Row S18, where the key store still has its copy: that is a head.
#[test]
fn the_key_stores_copy_stands_in_for_a_lost_head_and_shows_what_is_missing() {
    let scene = Scene::kept();
    let head = scene.vault().join("head");
    let older = scene.elsewhere("older");
    copy(&scene.vault(), &older);
    scene.ok(By::KeyStore, &ON);
    fs::remove_file(&head).unwrap();
    let said = scene.run(By::KeyStore, &["verify"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(!said.err.contains(NOT_COMPARED), "{}", said.err);
    assert!(head.exists(), "written again");
    fs::copy(older.join("ledger.db"), scene.vault().join("ledger.db")).unwrap();
    fs::remove_file(&head).unwrap();
    scene.stops(&Stop {
        by: By::KeyStore,
        exit: 5,
        code: "entries_missing",
        ways: &["Restore a newer copy", "consent key go-on"],
    });
}
