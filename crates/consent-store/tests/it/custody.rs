//! The ways in, changed: what opens afterwards, what no longer does, and every place where a change can be
//! cut off.

use std::fs;
use std::path::{Path, PathBuf};

use consent_core::event::MissingEntries;
use consent_store::{
    KdfCost, OpenVault, Presence, RotationPlan, SlotKind, StoreError, Unlock, Vault,
};

use crate::vault::{AT, PASSPHRASE, code, prepare, record, secret};

const NEW_PASSPHRASE: &str = "another long passphrase";

/// A vault with three entries, and everything that opens it.
struct Made {
    base: tempfile::TempDir,
    words: String,
    line: String,
}

impl Made {
    fn new() -> Self {
        let base = tempfile::tempdir().unwrap();
        let prepared = prepare(&base.path().join("vault"), true);
        let words = prepared.recovery_words().to_owned();
        let line = prepared.keyring_value().unwrap().to_owned();
        let mut vault = prepared.commit().unwrap();
        for n in 1..=3 {
            record(&mut vault, n);
        }
        Self { base, words, line }
    }

    fn folder(&self) -> PathBuf {
        self.base.path().join("vault")
    }

    fn by_words(&self, words: &str) -> Result<OpenVault, StoreError> {
        open(&self.folder(), Unlock::Words(secret(words)))
    }

    fn by_line(&self, line: &str) -> Result<OpenVault, StoreError> {
        open(&self.folder(), Unlock::KeyringValue(secret(line)))
    }

    fn by_passphrase(&self, text: &str) -> Result<OpenVault, StoreError> {
        open(&self.folder(), Unlock::Passphrase(secret(text)))
    }
}

fn open(folder: &Path, unlock: Unlock) -> Result<OpenVault, StoreError> {
    match Vault::locate(folder)? {
        Presence::Vault(locked) => locked.unlock(unlock),
        Presence::None => panic!("no vault in {}", folder.display()),
    }
}

fn plan(passphrase: &str) -> RotationPlan {
    RotationPlan {
        at: AT.parse().unwrap(),
        passphrase: Some(secret(passphrase)),
        kdf_cost: KdfCost::Floor,
        with_keyring: true,
    }
}

fn whole(vault: &OpenVault) {
    assert_eq!(vault.entries().unwrap().len(), 3);
    assert!(vault.verify().unwrap().is_intact());
}

#[test]
fn new_words_open_and_the_old_ones_no_longer() {
    let made = Made::new();
    let mut vault = made.by_passphrase(PASSPHRASE).unwrap();
    let new = vault.new_words(AT.parse().unwrap()).unwrap();
    let shown = new.words().to_owned();
    drop(made.by_words(&made.words).unwrap());
    assert!(made.by_words(&shown).is_err(), "they do not count yet");
    vault.adopt_words(&new, Some("age1x".to_owned())).unwrap();
    drop(vault);
    assert_eq!(code(made.by_words(&made.words)), "wrong_key");
    let vault = made.by_words(&shown).unwrap();
    assert_eq!(vault.backup_to(), Some("age1x"));
    whole(&vault);
    whole(&made.by_line(&made.line).unwrap());
}

#[test]
fn a_wrong_word_is_named_by_its_place() {
    let made = Made::new();
    let words: Vec<&str> = made.words.split(' ').collect();
    let other = if words[6] == "zoo" { "abandon" } else { "zoo" };
    let mut wrong = words.clone();
    wrong[6] = other;
    let said = made.by_words(&wrong.join(" ")).err().unwrap();
    assert!(
        matches!(said, StoreError::WrongWord { position: 7 }),
        "{said}"
    );
    let at = (0..11).find(|at| words[*at] != words[at + 1]).unwrap();
    let mut swapped = words.clone();
    swapped.swap(at, at + 1);
    let first = u32::try_from(at + 1).unwrap();
    let said = made.by_words(&swapped.join(" ")).err().unwrap();
    let expected = matches!(said, StoreError::SwappedWords { first: f, second: s }
        if f == first && s == first + 1);
    assert!(expected, "{said}");
    let foreign = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
    assert_eq!(code(made.by_words(foreign)), "wrong_key");
}

#[test]
fn a_passphrase_is_changed_and_taken_away_but_two_ways_stay() {
    let made = Made::new();
    let mut vault = made.by_words(&made.words).unwrap();
    let at = AT.parse().unwrap();
    vault
        .set_passphrase(&secret(NEW_PASSPHRASE), KdfCost::Floor, at)
        .unwrap();
    drop(vault);
    assert_eq!(code(made.by_passphrase(PASSPHRASE)), "wrong_key");
    let mut vault = made.by_passphrase(NEW_PASSPHRASE).unwrap();
    vault.remove_ways(SlotKind::Passphrase).unwrap();
    for kind in [SlotKind::Keyring, SlotKind::Recovery] {
        let refused = vault.remove_ways(kind).unwrap_err();
        assert!(matches!(refused, StoreError::LastWaysIn));
    }
    drop(vault);
    assert_eq!(code(made.by_passphrase(NEW_PASSPHRASE)), "wrong_key");
    whole(&made.by_words(&made.words).unwrap());
    whole(&made.by_line(&made.line).unwrap());
}

#[test]
fn a_key_store_gets_a_new_key_and_its_old_line_opens_until_the_new_one_is_kept() {
    let made = Made::new();
    let at = AT.parse().unwrap();
    let mut vault = made.by_line(&made.line).unwrap();
    let line = vault.renew_keyring(at).unwrap().expose().to_owned();
    drop(vault);
    // Here the program may end: the key store has the old line or the new one.
    whole(&made.by_line(&made.line).unwrap());
    let mut vault = made.by_line(&line).unwrap();
    vault.key_store_has_it("a store", at).unwrap();
    assert_eq!(vault.key_store_seen().unwrap().0, "a store");
    drop(vault);
    assert_eq!(code(made.by_line(&made.line)), "wrong_key");
    whole(&made.by_line(&line).unwrap());
    // Where the old line was lost, slots that nothing opens do not pile up.
    for _ in 0..30 {
        let mut vault = made.by_words(&made.words).unwrap();
        vault.renew_keyring(at).unwrap();
    }
    whole(&made.by_words(&made.words).unwrap());
}

#[test]
fn a_key_store_that_refuses_twice_keeps_its_way_in_and_leaves_none_that_nobody_holds() {
    let made = Made::new();
    let at = AT.parse().unwrap();
    let mut vault = made.by_line(&made.line).unwrap();
    for _ in 0..2 {
        vault.renew_keyring(at).unwrap();
        vault.key_store_refused().unwrap();
    }
    // And cut off twice before the refusal could be noted.
    vault.renew_keyring(at).unwrap();
    vault.renew_keyring(at).unwrap();
    drop(vault);
    whole(&made.by_line(&made.line).unwrap());
    let mut vault = made.by_words(&made.words).unwrap();
    vault.remove_ways(SlotKind::Keyring).unwrap();
    vault.renew_keyring(at).unwrap();
    vault.key_store_refused().unwrap();
    let left = vault.slot_kinds();
    assert_eq!(left, [SlotKind::Recovery, SlotKind::Passphrase]);
}

#[test]
fn a_change_by_one_program_is_not_undone_by_another() {
    let made = Made::new();
    let at = AT.parse().unwrap();
    let mut one = made.by_words(&made.words).unwrap();
    let mut other = made.by_line(&made.line).unwrap();
    one.set_passphrase(&secret(NEW_PASSPHRASE), KdfCost::Floor, at)
        .unwrap();
    let new = other.new_words(at).unwrap();
    other.adopt_words(&new, None).unwrap();
    drop((one, other));
    whole(&made.by_passphrase(NEW_PASSPHRASE).unwrap());
    whole(&made.by_words(new.words()).unwrap());
    assert!(made.by_words(&made.words).is_err());
}

#[test]
fn after_a_change_of_the_key_only_the_new_secrets_open() {
    let made = Made::new();
    let vault = made.by_line(&made.line).unwrap();
    let new = vault.new_keys(&plan(NEW_PASSPHRASE)).unwrap();
    let words = new.words().to_owned();
    let before = fs::read(made.folder().join("ledger.db")).unwrap();
    let mut vault = vault.rotate(new, Some("age1y".to_owned())).unwrap();
    whole(&vault);
    assert!(vault.verify().unwrap().compared_with_head_of.is_some());
    // Until the key store has the new line, the old one opens.
    whole(&made.by_line(&made.line).unwrap());
    let line = vault.renewed_line().unwrap().unwrap().expose().to_owned();
    vault
        .key_store_has_it("a store", AT.parse().unwrap())
        .unwrap();
    record(&mut vault, 4);
    drop(vault);
    for old in [
        code(made.by_line(&made.line)),
        code(made.by_words(&made.words)),
        code(made.by_passphrase(PASSPHRASE)),
    ] {
        assert_eq!(old, "wrong_key");
    }
    let vault = made.by_words(&words).unwrap();
    assert_eq!(vault.entries().unwrap().len(), 4);
    assert_eq!(vault.backup_to(), Some("age1y"));
    drop(vault);
    drop(made.by_line(&line).unwrap());
    drop(made.by_passphrase(NEW_PASSPHRASE).unwrap());
    assert!(!made.folder().join("ledger.db.next").exists());
    // The old database has no key any more in this folder.
    fs::write(made.folder().join("ledger.db"), before).unwrap();
    assert_eq!(code(made.by_words(&words)), "ledger_damaged");
}

#[test]
fn nobody_changes_the_key_while_another_program_has_the_ledger_open() {
    let made = Made::new();
    let other = made.by_words(&made.words).unwrap();
    let vault = made.by_line(&made.line).unwrap();
    let new = vault.new_keys(&plan(NEW_PASSPHRASE)).unwrap();
    let refused = vault.rotate(new, None).err().unwrap();
    assert_eq!(refused.code(), "in_use");
    drop(other);
    whole(&made.by_passphrase(PASSPHRASE).unwrap());
}

/// The folder as it is at each step of a change of key, taken while it runs: every secret of before opens
/// it until the end, and the next opening ends the change.
#[test]
fn wherever_a_change_of_the_key_is_cut_off_the_old_secrets_open() {
    let made = Made::new();
    let vault = made.by_line(&made.line).unwrap();
    let new = vault.new_keys(&plan(NEW_PASSPHRASE)).unwrap();
    let words = new.words().to_owned();
    let before = copy(&made.folder(), &made.base.path().join("before"));
    let header = |folder: &Path| fs::read(folder.join("vault.json")).unwrap();
    let folder = made.folder();
    let watching = std::thread::spawn(move || seen_pending(&folder));
    drop(vault.rotate(new, None).unwrap());
    let pending = watching.join().unwrap();
    let after = copy(&made.folder(), &made.base.path().join("after"));
    // Each file of before or after, in the order in which they are written.
    let (old_db, new_db) = (read(&before, "ledger.db"), read(&after, "ledger.db"));
    let (old_head, new_head) = (read(&before, "head"), read(&after, "head"));
    let (old, end) = (header(&before), header(&after));
    let steps: [Step<'_>; 8] = [
        ("nothing yet", &old, &old, &old_db, &old_head),
        ("the copy says so", &old, &pending, &old_db, &old_head),
        ("both say so", &pending, &pending, &old_db, &old_head),
        (
            "the database is there",
            &pending,
            &pending,
            &new_db,
            &old_head,
        ),
        ("the head too", &pending, &pending, &new_db, &new_head),
        ("the copy is final", &pending, &end, &new_db, &new_head),
        ("all is final", &end, &end, &new_db, &new_head),
        (
            "a torn copy of the last",
            &end,
            &end[..100],
            &new_db,
            &new_head,
        ),
    ];
    for (at, (name, main, bak, db, head)) in steps.into_iter().enumerate() {
        let state = || {
            let folder = copy(&before, &made.base.path().join("vault-now"));
            fs::write(folder.join("vault.json"), main).unwrap();
            fs::write(folder.join("vault.json.bak"), bak).unwrap();
            fs::write(folder.join("ledger.db"), db).unwrap();
            fs::write(folder.join("head"), head).unwrap();
            if (1..3).contains(&at) {
                fs::write(folder.join("ledger.db.next"), &new_db[..4096]).unwrap();
            }
            folder
        };
        let is_new = at >= 3;
        let ways: [Way<'_>; 3] = [
            (true, &made.line, |text| Unlock::KeyringValue(secret(text))),
            (at < 6, &made.words, |text| Unlock::Words(secret(text))),
            (is_new, &words, |text| Unlock::Words(secret(text))),
        ];
        for (opens, text, unlock) in ways {
            let folder = state();
            let opened = open(&folder, unlock(text));
            assert!(opened.is_ok() || !opens, "{name}: {:?}", opened.err());
            let Ok(vault) = opened else { continue };
            whole(&vault);
            assert!(
                vault.verify().unwrap().compared_with_head_of.is_some(),
                "{name}"
            );
            drop(vault);
            // It is ended now, one way or the other.
            let text = fs::read_to_string(folder.join("vault.json")).unwrap();
            assert!(!text.contains("pending"), "{name}");
            assert_eq!(
                text,
                fs::read_to_string(folder.join("vault.json.bak")).unwrap()
            );
            assert!(!folder.join("ledger.db.next").exists(), "{name}");
            whole(&open(&folder, Unlock::KeyringValue(secret(&made.line))).unwrap());
            let left = if is_new { &words } else { &made.words };
            whole(&open(&folder, Unlock::Words(secret(left))).unwrap());
        }
    }
}

/// A name, and the header, its copy, the database and the head at that moment.
type Step<'a> = (&'a str, &'a [u8], &'a [u8], &'a [u8], &'a [u8]);
/// Whether it must open, the secret, and what kind of secret it is.
type Way<'a> = (bool, &'a str, fn(&str) -> Unlock);

/// The header in the middle of a change, as it stands in the folder while it runs.
fn seen_pending(folder: &Path) -> Vec<u8> {
    // A minute, by far more than it takes.
    for _ in 0..600_000 {
        let now = fs::read(folder.join("vault.json")).unwrap_or_default();
        if String::from_utf8_lossy(&now).contains("\"pending\"") {
            return now;
        }
        std::thread::sleep(std::time::Duration::from_micros(100));
    }
    panic!("no change was seen");
}

fn read(folder: &Path, name: &str) -> Vec<u8> {
    fs::read(folder.join(name)).unwrap()
}

fn copy(from: &Path, to: &Path) -> PathBuf {
    let _ = fs::remove_dir_all(to);
    fs::create_dir(to).unwrap();
    for item in fs::read_dir(from).unwrap() {
        let item = item.unwrap();
        fs::copy(item.path(), to.join(item.file_name())).unwrap();
    }
    to.to_owned()
}

#[test]
fn both_headers_lost_are_made_anew_from_the_line_of_the_key_store() {
    let made = Made::new();
    let vault_id = made.by_line(&made.line).unwrap().vault_id();
    for lost in [None, Some("{")] {
        for name in ["vault.json", "vault.json.bak"] {
            match lost {
                None => fs::remove_file(made.folder().join(name)).unwrap(),
                Some(text) => fs::write(made.folder().join(name), text).unwrap(),
            }
        }
        assert_eq!(Vault::trace(&made.folder()).unwrap(), Some(vault_id));
        let odd = secret("cl1.x");
        assert_eq!(
            code(Vault::rebuild(&made.folder(), vault_id, odd)),
            "keyring_odd"
        );
        let line = secret(&made.line);
        let vault = Vault::rebuild(&made.folder(), vault_id, line).unwrap();
        assert_eq!(vault.slot_kinds(), [SlotKind::Keyring]);
        whole(&vault);
        drop(vault);
        whole(&made.by_line(&made.line).unwrap());
    }
    let asides = fs::read_dir(made.folder()).unwrap();
    let kept = asides
        .filter(|item| {
            item.as_ref()
                .unwrap()
                .file_name()
                .to_string_lossy()
                .contains("aside")
        })
        .count();
    assert_eq!(kept, 2, "what could not be read is kept");
}

#[test]
fn a_ledger_that_ends_too_early_goes_on_as_a_new_device_and_only_if_told_to() {
    let made = Made::new();
    let early = read(&made.folder(), "ledger.db");
    let mut vault = made.by_words(&made.words).unwrap();
    record(&mut vault, 4);
    record(&mut vault, 5);
    drop(vault);
    fs::write(made.folder().join("ledger.db"), early).unwrap();
    let said = made.by_words(&made.words).err().unwrap();
    assert!(matches!(
        said,
        StoreError::EntriesMissing { from: 4, to: 5, .. }
    ));
    let Presence::Vault(locked) = Vault::locate(&made.folder()).unwrap() else {
        panic!("no vault");
    };
    let device = "01990000-0000-7000-8000-00000000000d".parse().unwrap();
    let way = Unlock::Words(secret(&made.words));
    let (mut vault, missing) = locked
        .go_on_without_missing(way, device, AT.parse().unwrap())
        .unwrap();
    assert!(matches!(
        missing[..],
        [MissingEntries { from: 4, to: 5, .. }]
    ));
    assert_eq!(vault.writer_device(), device);
    record(&mut vault, 6);
    drop(vault);
    // It is not said again, and the new chain stands beside the short one.
    let vault = made.by_words(&made.words).unwrap();
    let seqs: Vec<u64> = vault.entries().unwrap().iter().map(|e| e.seq).collect();
    assert_eq!(seqs, [1, 2, 3, 1]);
    assert!(vault.verify().unwrap().is_intact());
}

#[cfg(unix)]
#[test]
fn modes_that_are_too_open_are_tightened() {
    use std::os::unix::fs::PermissionsExt;
    let made = Made::new();
    let wide = fs::Permissions::from_mode(0o755);
    fs::set_permissions(made.folder(), wide.clone()).unwrap();
    for item in fs::read_dir(made.folder()).unwrap() {
        fs::set_permissions(item.unwrap().path(), wide.clone()).unwrap();
    }
    drop(made.by_words(&made.words).unwrap());
    let may = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(may(&made.folder()), 0o700);
    for item in fs::read_dir(made.folder()).unwrap() {
        assert_eq!(may(&item.unwrap().path()), 0o600);
    }
}

/// A head that is gone does not keep the ledger from being opened; all of it is verified then, and that it
/// was not compared is said.
#[test]
fn without_a_head_everything_is_verified_and_nothing_is_claimed() {
    let made = Made::new();
    fs::remove_file(made.folder().join("head")).unwrap();
    let vault = made.by_words(&made.words).unwrap();
    let report = vault.verify().unwrap();
    assert!(report.is_intact());
    assert_eq!(report.compared_with_head_of, None);
}
