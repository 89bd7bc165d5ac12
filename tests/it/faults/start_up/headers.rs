//! The folder and the headers: nothing there, half a set-up, headers missing or damaged, of a later version.

use std::fs;

use super::scene::{By, Scene, Stop, copy};
use super::untouched::{below, touched_by};

/// Row S1.
#[test]
fn nothing_there_leads_to_set_up_and_only_when_asked() {
    let scene = Scene::typed();
    let fresh = scene.ledgers().join("fresh");
    let touched = touched_by(
        || scene.traces(),
        || {
            for asked in [&["status"][..], &["verify"], &["remind", "--once"]] {
                let said = scene.run_at(&fresh, By::Passphrase, asked);
                assert_eq!(said.code, 4, "{asked:?}: {}{}", said.out, said.err);
                assert!(said.err.contains("[no_vault]"), "{}", said.err);
                assert!(said.err.contains("consent init"), "{}", said.err);
            }
        },
    );
    assert_eq!(touched, Vec::<String>::new());
    let made = scene.run_at(&fresh, By::Passphrase, &["init", "--demo"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert_eq!(scene.run_at(&fresh, By::Passphrase, &["verify"]).code, 0);
}

/// Row S2.
#[test]
fn half_a_set_up_is_moved_aside_and_kept() {
    let scene = Scene::typed();
    let fresh = scene.ledgers().join("fresh");
    let half = scene.ledgers().join("fresh.setup");
    copy(&scene.vault(), &half);
    fs::remove_file(half.join("head")).unwrap();
    let touched = touched_by(
        || scene.traces(),
        || {
            let said = scene.run_at(&fresh, By::Passphrase, &["status"]);
            assert!(said.err.contains("[no_vault]"), "{}", said.err);
        },
    );
    assert_eq!(touched, Vec::<String>::new());
    let before: Vec<Vec<u8>> = below(&half).into_values().collect();
    let made = scene.run_at(&fresh, By::Passphrase, &["init", "--demo"]);
    assert_eq!(made.code, 0, "{}", made.err);
    let aside = scene.ledgers().join("fresh.lost-2025-08-29");
    let kept: Vec<Vec<u8>> = below(&aside).into_values().collect();
    assert!(
        kept == before,
        "what an interrupted set-up left is kept as it was"
    );
    assert!(!half.exists());
    scene.words_open_it();
}

const MISSING: Stop<'_> = Stop {
    by: By::KeyStore,
    exit: 5,
    code: "header_missing",
    ways: &[
        "Restore a backup",
        "consent key rebuild",
        "Nothing was changed",
    ],
};

const DAMAGED: Stop<'_> = Stop {
    code: "header_damaged",
    ..MISSING
};

fn remove_headers(scene: &Scene) {
    for name in ["vault.json", "vault.json.bak"] {
        fs::remove_file(scene.vault().join(name)).unwrap();
    }
}

/// The key store's entry leads to the ledger, and new words to it again.
fn is_rebuilt(scene: &Scene) {
    let rebuilt = scene.run(By::KeyStore, &["key", "rebuild"]);
    assert_eq!(rebuilt.code, 0, "{}", rebuilt.err);
    assert!(
        rebuilt.out.contains("consent key new-words"),
        "{}",
        rebuilt.out
    );
    assert_eq!(
        scene.ok(By::KeyStore, &["--json", "history"]),
        scene.history
    );
    scene.ok(By::KeyStore, &["verify"]);
    let again = scene.run(By::KeyStore, &["key", "rebuild"]);
    assert!(again.err.contains("[nothing_to_mend]"), "{}", again.err);
}

/// Row S3.
#[test]
fn a_missing_header_stops_and_a_backup_or_the_key_store_leads_on() {
    let scene = Scene::kept();
    let backup = scene.backup();
    let header = fs::read(scene.vault().join("vault.json")).unwrap();
    remove_headers(&scene);
    for by in [By::KeyStore, By::Passphrase, By::Words] {
        scene.stops(&Stop { by, ..MISSING });
    }
    fs::write(scene.vault().join("vault.json"), header).unwrap();
    scene.words_open_it();
    remove_headers(&scene);
    scene.is_restored_from(&backup, &[]);
    let scene = Scene::kept();
    remove_headers(&scene);
    is_rebuilt(&scene);
    // Where no key store answers, words and passphrase would not help either, and are not named.
    let scene = Scene::typed();
    remove_headers(&scene);
    let refused = scene.run(By::KeyStore, &["key", "rebuild"]);
    assert_eq!(refused.code, 4, "{}", refused.err);
    assert!(refused.err.contains("restore a backup"), "{}", refused.err);
    for useless in ["passphrase", "recovery words"] {
        assert!(!refused.err.contains(useless), "{}", refused.err);
    }
}

/// Row S4, where the copy is good.
#[test]
fn a_damaged_header_is_put_back_from_its_copy_and_kept_beside_it() {
    let scene = Scene::typed();
    let path = scene.vault().join("vault.json");
    let good = fs::read_to_string(&path).unwrap();
    let flipped = |from: &str, to: &str| {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from}");
        bad
    };
    let spoiled = [
        "{".to_owned(),
        String::new(),
        flipped("\"revision\": ", "\"revision\": 1"),
        flipped("\"epoch\": 1", "\"epoch\": 3"),
        flipped("\"mac\": \"", "\"mac\": \"0"),
    ];
    for name in ["vault.json", "vault.json.bak"] {
        fs::remove_file(scene.vault().join(name)).unwrap();
        scene.words_open_it();
        assert_eq!(fs::read_to_string(scene.vault().join(name)).unwrap(), good);
    }
    for (number, bad) in (1..).zip(spoiled) {
        fs::write(&path, &bad).unwrap();
        scene.words_open_it();
        assert_eq!(fs::read_to_string(&path).unwrap(), good, "{bad}");
        let aside = scene.vault().join(format!("vault.json.aside-{number}"));
        assert_eq!(fs::read_to_string(aside).unwrap(), bad);
    }
}

/// Row S4, where both are damaged.
#[test]
fn two_damaged_headers_stop_and_the_key_store_or_a_backup_leads_on() {
    let scene = Scene::kept();
    let backup = scene.backup();
    scene.edit_headers(|_| "{".to_owned());
    for by in [By::KeyStore, By::Passphrase, By::Words] {
        scene.stops(&Stop { by, ..DAMAGED });
    }
    is_rebuilt(&scene);
    let scene = Scene::kept();
    // They can be read, and are not what was sealed.
    scene.edit_headers(|text| text.replacen("\"revision\": ", "\"revision\": 9", 1));
    for by in [By::KeyStore, By::Passphrase, By::Words] {
        scene.stops(&Stop { by, ..DAMAGED });
    }
    is_rebuilt(&scene);
    scene.edit_headers(|_| "{".to_owned());
    assert!(!backup.is_empty());
    let scene = Scene::typed();
    let backup = scene.backup();
    scene.edit_headers(|_| "{".to_owned());
    scene.is_restored_from(&backup, &[]);
}

/// Row S15.
#[test]
fn a_ledger_of_a_later_version_is_not_touched_and_the_key_store_is_not_asked() {
    let scene = Scene::kept();
    let session = scene.session.as_ref().unwrap();
    let refusals = session.refuse();
    session.lock();
    for later in ["\"min_reader\": 2", "\"min_reader\": 4000000000"] {
        scene.edit_headers(|text| {
            let at = text.find("\"min_reader\": ").unwrap();
            let end = at + text[at..].find(',').unwrap();
            text.replace(&text[at..end], later)
        });
        for by in [By::KeyStore, By::Passphrase, By::Words] {
            scene.stops(&Stop {
                by,
                exit: 8,
                code: "vault_newer",
                ways: &["use the newer version", "Nothing was changed"],
            });
        }
    }
    assert_eq!(refusals.asked(), 0);
    scene.edit_headers(|text| text.replace("\"min_reader\": 4000000000", "\"min_reader\": 1"));
    scene.words_open_it();
}

/// Rows S4 and S15: a bit that makes one header look like a later version's, while the other is good.
#[test]
fn a_wrong_bit_in_a_version_is_damage_where_the_other_header_has_the_same_seal() {
    let scene = Scene::typed();
    for name in ["vault.json", "vault.json.bak"] {
        let path = scene.vault().join(name);
        let good = fs::read_to_string(&path).unwrap();
        for (field, digit) in [("format", '3'), ("min_reader", '9'), ("format", '5')] {
            let from = format!("\"{field}\": 1");
            let bad = good.replacen(&from, &format!("\"{field}\": {digit}"), 1);
            assert_ne!(bad, good);
            fs::write(&path, &bad).unwrap();
            scene.words_open_it();
            assert_eq!(fs::read_to_string(&path).unwrap(), good, "it is put back");
        }
    }
    // What a later version has sealed is one, also while only one of the two is written.
    for name in ["vault.json", "vault.json.bak"] {
        let path = scene.vault().join(name);
        let good = fs::read_to_string(&path).unwrap();
        let at = good.find("\"mac\": \"").unwrap() + 8;
        let seal = if &good[at..=at] == "0" { "1" } else { "0" };
        let mut later = good.replacen("\"min_reader\": 1", "\"min_reader\": 2", 1);
        later.replace_range(at..=at, seal);
        fs::write(&path, later).unwrap();
        scene.stops(&Stop {
            by: By::Words,
            exit: 8,
            code: "vault_newer",
            ways: &["use the newer version"],
        });
        fs::write(&path, good).unwrap();
    }
    scene.words_open_it();
}
