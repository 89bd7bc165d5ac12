//! The database: missing, damaged, another ledger's, not encrypted, half under a new key.

use std::fs;
use std::path::PathBuf;
use std::process::Child;
use std::time::Duration;

use super::scene::{By, Scene, Stop, copy};
use crate::cli::{PASSPHRASE, words_shown};

const ALL: [By; 3] = [By::KeyStore, By::Passphrase, By::Words];

fn database(scene: &Scene) -> PathBuf {
    scene.vault().join("ledger.db")
}

/// Row S5.
#[test]
fn a_missing_or_empty_ledger_stops_and_is_restored_or_moved_aside() {
    let scene = Scene::kept();
    let backup = scene.backup();
    let whole = fs::read(database(&scene)).unwrap();
    for empty in [false, true] {
        fs::remove_file(database(&scene)).unwrap();
        if empty {
            fs::write(database(&scene), "").unwrap();
        }
        for by in ALL {
            scene.stops(&Stop {
                by,
                exit: 5,
                code: "ledger_missing",
                ways: &[
                    "Restore a backup",
                    "move this folder elsewhere",
                    "none was made",
                ],
            });
        }
        fs::write(database(&scene), &whole).unwrap();
    }
    scene.words_open_it();
    fs::remove_file(database(&scene)).unwrap();
    scene.is_restored_from(&backup, &[]);
    // The other way: what is there goes elsewhere, and set-up begins.
    fs::remove_file(database(&scene)).unwrap();
    fs::rename(scene.vault(), scene.elsewhere("moved")).unwrap();
    scene.ok(By::KeyStore, &["init", "--demo"]);
    assert!(scene.elsewhere("moved").join("vault.json").exists());
}

/// Row S13.
#[test]
fn a_damaged_ledger_or_another_ones_stops_and_is_restored() {
    let scene = Scene::kept();
    let other = Scene::typed();
    let backup = scene.backup();
    let whole = fs::read(database(&scene)).unwrap();
    let mut spoiled = whole.clone();
    spoiled[..4096].fill(7);
    for bytes in [
        fs::read(database(&other)).unwrap(),
        spoiled,
        b"no database, and long enough".to_vec(),
    ] {
        fs::write(database(&scene), bytes).unwrap();
        for by in ALL {
            scene.stops(&Stop {
                by,
                exit: 5,
                code: "ledger_damaged",
                ways: &["keep this folder", "restore a backup", "another vault"],
            });
        }
    }
    scene.is_restored_from(&backup, &[]);
}

/// Row S14.
#[test]
fn a_ledger_in_clear_stops_and_is_never_encrypted_in_place() {
    let scene = Scene::kept();
    let whole = fs::read(database(&scene)).unwrap();
    let plain = scene.elsewhere("plain.db");
    let made = rusqlite::Connection::open(&plain).unwrap();
    made.execute_batch("CREATE TABLE a (b TEXT)").unwrap();
    drop(made);
    assert!(
        fs::read(&plain).unwrap().starts_with(b"SQLite format 3\0"),
        "the control"
    );
    fs::copy(&plain, database(&scene)).unwrap();
    for by in ALL {
        scene.stops(&Stop {
            by,
            exit: 5,
            code: "not_encrypted",
            ways: &["nothing was changed", "Restore a backup"],
        });
    }
    assert!(fs::read(database(&scene)).unwrap() == fs::read(&plain).unwrap());
    fs::write(database(&scene), whole).unwrap();
    scene.words_open_it();
}

/// Changes every key; gives the new words, and the headers as they were in the middle of it.
fn rotated(scene: &mut Scene) -> Vec<u8> {
    use std::io::{BufReader, Write};
    let rotate = ["key", "rotate", "--with-passphrase"];
    let mut child: Child = scene
        .command(&scene.vault(), By::KeyStore, &rotate)
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "{PASSPHRASE}").unwrap();
    let mut shown = BufReader::new(child.stderr.take().unwrap());
    let words = words_shown(&mut shown);
    writeln!(stdin, "{}\n{}", words[3], words[8]).unwrap();
    drop(stdin);
    let header = scene.vault().join("vault.json");
    let mut pending = None;
    while child.try_wait().unwrap().is_none() {
        let bytes = fs::read(&header).unwrap();
        if pending.is_none() && bytes.windows(9).any(|part| part == b"\"pending\"") {
            pending = Some(bytes);
        }
        std::thread::sleep(Duration::from_micros(200));
    }
    assert!(child.wait().unwrap().success());
    scene.words = words.join(" ");
    pending.expect("the change of keys was never seen in the middle")
}

/// Row S16: cut off before the database was under the new key, and after.
#[test]
fn a_change_of_keys_that_was_cut_off_is_ended_one_way_or_the_other() {
    let mut scene = Scene::kept();
    let old_words = scene.words.clone();
    let before = scene.elsewhere("before");
    copy(&scene.vault(), &before);
    let old_line = scene.session.as_ref().unwrap().held();
    let pending = rotated(&mut scene);
    let new_words = scene.words.clone();
    let after = scene.elsewhere("after");
    copy(&scene.vault(), &after);
    for (database, good, gone) in [
        (&before, &old_words, &new_words),
        (&after, &new_words, &old_words),
    ] {
        for name in ["ledger.db", "head"] {
            // Until the end the head is the one of before.
            let from = if name == "head" { &before } else { database };
            fs::copy(from.join(name), scene.vault().join(name)).unwrap();
        }
        for name in ["vault.json", "vault.json.bak"] {
            fs::write(scene.vault().join(name), &pending).unwrap();
        }
        if database == &before {
            fs::write(scene.vault().join("ledger.db.next"), "half of it").unwrap();
        }
        // The key store is given the new line only after the end.
        scene.session.as_ref().unwrap().overwrite(&old_line);
        assert_eq!(
            scene.ok(By::KeyStore, &["--json", "history"]),
            scene.history
        );
        let header = fs::read_to_string(scene.vault().join("vault.json")).unwrap();
        assert!(!header.contains("pending"), "it is ended");
        scene.words.clone_from(gone);
        let shut = scene.run(By::Words, &["status"]);
        assert!(shut.err.contains("[wrong_key]"), "{}", shut.err);
        scene.words.clone_from(good);
        scene.words_open_it();
        assert!(
            !scene.vault().join("ledger.db.next").exists(),
            "half a database is left"
        );
    }
}

/// A link in the place of the ledger is not followed, wherever it leads; nor is anything else a file.
#[test]
fn a_ledger_that_is_a_link_stops_and_says_what_to_do() {
    let scene = Scene::kept();
    let elsewhere = scene.elsewhere("ledger.db");
    fs::rename(database(&scene), &elsewhere).unwrap();
    for target in [
        elsewhere.clone(),
        scene.elsewhere("nowhere"),
        PathBuf::from("/dev/zero"),
    ] {
        std::os::unix::fs::symlink(target, database(&scene)).unwrap();
        for by in ALL {
            scene.stops(&Stop {
                by,
                exit: 5,
                code: "ledger_linked",
                ways: &["put the file itself here", "--vault", "Nothing was changed"],
            });
        }
        fs::remove_file(database(&scene)).unwrap();
    }
    fs::create_dir(database(&scene)).unwrap();
    scene.stops(&Stop {
        by: By::Words,
        exit: 5,
        code: "ledger_damaged",
        ways: &["restore a backup"],
    });
    fs::remove_dir(database(&scene)).unwrap();
    fs::rename(elsewhere, database(&scene)).unwrap();
    scene.words_open_it();
}
