use std::fs;
use std::path::{Path, PathBuf};

use consent_core::ledger::{EntryDraft, content_digest};
use consent_store::{
    Append, CreatePlan, ErasableContent, KdfCost, OpenVault, Prepared, Presence, SecretText,
    SlotKind, StoreError, Unlock, Vault,
};

pub const AT: &str = "2025-09-01T10:00:00.000Z";
pub const PASSPHRASE: &str = "a long enough passphrase";

fn plan(passphrase: bool) -> CreatePlan {
    CreatePlan {
        vault_id: "01990000-0000-7000-8000-000000000001".parse().unwrap(),
        device_id: "01990000-0000-7000-8000-000000000002".parse().unwrap(),
        demo: true,
        created_at: AT.parse().unwrap(),
        passphrase: passphrase.then(|| secret(PASSPHRASE)),
        key_store: Some("a store".to_owned()),
        kdf_cost: KdfCost::Floor,
        backup_to: |_| None,
    }
}

pub fn secret(text: &str) -> SecretText {
    SecretText::new(text.to_owned())
}

pub fn prepare(folder: &Path, passphrase: bool) -> Prepared {
    Vault::prepare(folder, plan(passphrase)).unwrap_or_else(|error| panic!("{error}"))
}

fn content() -> ErasableContent {
    ErasableContent {
        salt: [3; 32],
        media_type: "text/plain".to_owned(),
        bytes: b"needle-of-content".to_vec(),
    }
}

pub fn record(vault: &mut OpenVault, n: u32) {
    let draft = EntryDraft {
        entry_id: format!("01990000-0000-7000-8000-0000000001{n:02}")
            .parse()
            .unwrap(),
        stream: "account:needle-of-stream".to_owned(),
        event_type: "profile.changed".to_owned(),
        event_version: 1,
        occurred: "2025-09-01".parse().unwrap(),
        recorded_at: AT.parse().unwrap(),
        payload: r#"{"marker":"needle-of-payload"}"#.to_owned(),
    };
    let decided = Append {
        drafts: vec![draft],
        contents: if n == 1 { vec![content()] } else { Vec::new() },
        packs: vec![],
    };
    vault
        .append(|_| Ok::<_, StoreError>((decided, ())))
        .unwrap();
}

fn unlock(folder: &Path, with: Unlock) -> Result<OpenVault, StoreError> {
    match Vault::locate(folder)? {
        Presence::Vault(locked) => locked.unlock(with),
        Presence::None => panic!("no vault"),
    }
}

pub fn code<T>(result: Result<T, StoreError>) -> &'static str {
    result.err().map_or("ok", |error| error.code())
}

fn is_send<T: Send>() {}

/// A vault with two entries: its folder, words and keyring value.
fn filled(base: &Path) -> (PathBuf, String, String) {
    let folder = base.join("vault");
    let prepared = prepare(&folder, false);
    let words = prepared.recovery_words().to_owned();
    let value = prepared.keyring_value().unwrap().to_owned();
    let mut vault = prepared.commit().unwrap();
    record(&mut vault, 1);
    record(&mut vault, 2);
    (folder, words, value)
}

#[test]
fn each_slot_opens_what_was_recorded_and_nothing_else_does() {
    is_send::<OpenVault>();
    let base = tempfile::tempdir().unwrap();
    let folder = base.path().join("vault");
    let prepared = prepare(&folder, true);
    let words = prepared.recovery_words().to_owned();
    let value = prepared.keyring_value().unwrap().to_owned();
    assert!(value.starts_with("cl1.") && value.len() <= 512);
    assert!(!folder.exists());
    let mut vault = prepared.commit().unwrap();
    record(&mut vault, 1);
    drop(vault);
    let typed = words.to_uppercase().replace(' ', "   ");
    let short: Vec<String> = words
        .split(' ')
        .map(|word| word.chars().take(4).collect())
        .collect();
    for with in [
        Unlock::Passphrase(secret(PASSPHRASE)),
        Unlock::Words(secret(&words)),
        Unlock::Words(secret(&typed)),
        Unlock::Words(secret(&short.join(" "))),
        Unlock::KeyringValue(secret(&value)),
    ] {
        let vault = unlock(&folder, with).unwrap();
        assert!(vault.is_demo());
        assert_eq!(vault.entries().unwrap().len(), 1);
        let report = vault.verify().unwrap();
        assert!(report.is_intact(), "{report:?}");
        assert!(report.compared_with_head_of.is_some());
        let digest = content_digest(&content().salt, &content().bytes);
        assert_eq!(vault.content(digest).unwrap(), Some(content()));
        assert_eq!(
            vault.slot_kinds(),
            [SlotKind::Keyring, SlotKind::Recovery, SlotKind::Passphrase]
        );
    }
    let wrong = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon \
                 abandon about";
    assert_eq!(
        code(unlock(&folder, Unlock::Words(secret(wrong)))),
        "wrong_key"
    );
    assert_eq!(
        code(unlock(&folder, Unlock::Passphrase(secret("another one")))),
        "wrong_key"
    );
    assert_eq!(
        code(unlock(&folder, Unlock::KeyringValue(secret("cl1.odd")))),
        "keyring_odd"
    );
}

#[test]
fn no_file_of_the_folder_holds_anything_in_clear() {
    let base = tempfile::tempdir().unwrap();
    let (folder, words, _) = filled(base.path());
    let mut files = 0;
    for file in fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        files += 1;
        for needle in ["needle-of", "profile.changed", words.as_str()] {
            let found = bytes
                .windows(needle.len())
                .any(|window| window == needle.as_bytes());
            assert!(!found, "{needle} in {}", path.display());
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{}", path.display());
        }
    }
    assert_eq!(files, 6, "header, copy, ledger, head, two locks");
}

#[test]
fn a_header_that_is_bad_or_gone_is_mended_from_its_copy() {
    let base = tempfile::tempdir().unwrap();
    let (folder, words, _) = filled(base.path());
    let good = fs::read(folder.join("vault.json")).unwrap();
    let text = String::from_utf8(good.clone()).unwrap();
    for bad in [
        None,
        Some("{".to_owned()),
        Some(text.replace("\"demo\": true", "\"demo\": false")),
    ] {
        match bad {
            None => fs::remove_file(folder.join("vault.json")).unwrap(),
            Some(bad) => fs::write(folder.join("vault.json"), bad).unwrap(),
        }
        let before = fs::read(folder.join("vault.json"));
        let vault = unlock(&folder, Unlock::Words(secret(&words))).unwrap();
        assert!(vault.is_demo());
        assert_eq!(fs::read(folder.join("vault.json")).unwrap(), good);
        // What stood there may be another vault's only header: it is kept.
        if let Ok(before) = before {
            let kept = (1..=2).any(|number| {
                let aside = folder.join(format!("vault.json.aside-{number}"));
                fs::read(aside).is_ok_and(|bytes| bytes == before)
            });
            assert!(kept, "the bad header is gone");
        }
    }
    for name in ["vault.json", "vault.json.bak"] {
        fs::write(folder.join(name), "{").unwrap();
    }
    assert_eq!(code(Vault::locate(&folder)), "header_damaged");
    for name in ["vault.json", "vault.json.bak"] {
        fs::remove_file(folder.join(name)).unwrap();
    }
    assert_eq!(code(Vault::locate(&folder)), "header_missing");
}

#[test]
fn a_newer_header_and_a_cheaper_or_hanging_passphrase_are_refused() {
    let base = tempfile::tempdir().unwrap();
    let folder = base.path().join("vault");
    drop(prepare(&folder, true).commit().unwrap());
    let text = fs::read_to_string(folder.join("vault.json")).unwrap();
    for (from, to, wanted) in [
        ("\"min_reader\": 1", "\"min_reader\": 2", "vault_newer"),
        ("\"m\": 65536", "\"m\": 65535", "header_damaged"),
        ("\"m\": 65536", "\"m\": 4000000000", "header_damaged"),
        ("\"t\": 3", "\"t\": 1000000", "header_damaged"),
    ] {
        let changed = text.replace(from, to);
        assert_ne!(changed, text);
        for name in ["vault.json", "vault.json.bak"] {
            fs::write(folder.join(name), &changed).unwrap();
        }
        assert_eq!(code(Vault::locate(&folder)), wanted);
    }
}

#[test]
fn a_ledger_that_went_back_is_noticed_and_one_ahead_catches_up() {
    let base = tempfile::tempdir().unwrap();
    let (folder, words, _) = filled(base.path());
    let open = || unlock(&folder, Unlock::Words(secret(&words)));
    let old = fs::read(folder.join("ledger.db")).unwrap();
    let old_head = fs::read(folder.join("head")).unwrap();
    record(&mut open().unwrap(), 3);
    let new = fs::read(folder.join("ledger.db")).unwrap();
    let new_head = fs::read(folder.join("head")).unwrap();
    fs::write(folder.join("ledger.db"), &old).unwrap();
    match open() {
        Err(StoreError::EntriesMissing { from, to, .. }) => assert_eq!((from, to), (3, 3)),
        other => panic!("{}", code(other)),
    }
    fs::write(folder.join("ledger.db"), &new).unwrap();
    fs::write(folder.join("head"), &old_head).unwrap();
    assert_eq!(open().unwrap().entries().unwrap().len(), 3);
    assert_eq!(fs::read(folder.join("head")).unwrap(), new_head);
    fs::remove_file(folder.join("head")).unwrap();
    let report = open().unwrap().verify().unwrap();
    assert_eq!(report.compared_with_head_of, None);
}

#[test]
fn a_flipped_byte_anywhere_is_noticed() {
    let base = tempfile::tempdir().unwrap();
    let (folder, words, _) = filled(base.path());
    let path = folder.join("ledger.db");
    let good = fs::read(&path).unwrap();
    for at in (5..good.len()).step_by(4096) {
        let mut bad = good.clone();
        bad[at] ^= 1;
        fs::write(&path, &bad).unwrap();
        let noticed = match unlock(&folder, Unlock::Words(secret(&words))) {
            Err(_) => true,
            Ok(vault) => vault.verify().map_or(true, |report| !report.is_intact()),
        };
        assert!(noticed, "byte {at}");
    }
    fs::write(&path, b"not a database, but long enough").unwrap();
    assert_eq!(
        code(unlock(&folder, Unlock::Words(secret(&words)))),
        "ledger_damaged"
    );
    fs::write(&path, b"SQLite format 3\0 and more").unwrap();
    assert_eq!(code(Vault::locate(&folder)), "not_encrypted");
    fs::write(&path, b"").unwrap();
    assert_eq!(code(Vault::locate(&folder)), "ledger_missing");
    fs::remove_file(&path).unwrap();
    assert_eq!(code(Vault::locate(&folder)), "ledger_missing");
    assert!(!path.exists());
}

#[test]
fn no_vault_is_made_over_a_trace_of_one() {
    for name in [
        "vault.json",
        "vault.json.bak",
        "ledger.db",
        "ledger.db-journal",
        "head",
    ] {
        let base = tempfile::tempdir().unwrap();
        let folder = base.path().join("vault");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(name), b"").unwrap();
        assert_eq!(code(Vault::prepare(&folder, plan(false))), "trace_of_vault");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "{name}");
        assert_eq!(fs::read_dir(base.path()).unwrap().count(), 1, "{name}");
        assert_ne!(code(Vault::locate(&folder)), "ok", "{name}");
    }
}

#[test]
fn half_a_set_up_is_moved_aside_and_an_abandoned_one_leaves_nothing() {
    let base = tempfile::tempdir().unwrap();
    let folder = base.path().join("vault");
    drop(prepare(&folder, false));
    assert!(matches!(Vault::locate(&folder), Ok(Presence::None)));
    prepare(&folder, false).abandon().unwrap();
    assert!(base.path().join("vault.lost-2025-09-01").exists());
    assert!(!base.path().join("vault.setup").exists());
    assert!(!folder.exists());
}

#[test]
fn two_writers_wait_for_each_other_and_make_one_chain() {
    let base = tempfile::tempdir().unwrap();
    let (folder, words, _) = filled(base.path());
    let writers: Vec<_> = [10, 40]
        .into_iter()
        .map(|from| {
            let mut vault = unlock(&folder, Unlock::Words(secret(&words))).unwrap();
            std::thread::spawn(move || (from..from + 10).for_each(|n| record(&mut vault, n)))
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    let vault = unlock(&folder, Unlock::Words(secret(&words))).unwrap();
    assert_eq!(vault.entries().unwrap().len(), 22);
    assert!(vault.verify().unwrap().is_intact());
}
