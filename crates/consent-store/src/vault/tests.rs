//! What can be shown with the key in hand.

use std::path::Path;

use consent_core::fold::{AsOf, fold};
use consent_core::id::VaultId;
use consent_core::ledger::{EntryDraft, Hash};
use zeroize::Zeroizing;

use super::keys::{SecretText, VaultKey, hex};
use super::{CreatePlan, KdfCost, OpenVault, Presence, Unlock, Vault, slots, words};
use crate::{Append, LedgerFile, StoreError};

const DESCRIPTION: &str = include_str!("../../../../docs/formats/vault.md");

/// What stands behind a name in the example.
fn printed(name: &str) -> &'static str {
    let example = DESCRIPTION.split("## 8. Example").nth(1).unwrap();
    let line = example
        .lines()
        .find(|line| line.trim_start().starts_with(name))
        .unwrap();
    line.trim_start().strip_prefix(name).unwrap().trim()
}

/// The example was made by an independent program.
#[test]
fn the_printed_example_is_what_this_program_derives() {
    let vault_id: VaultId = printed("vault_id").parse().unwrap();
    let bytes: [u8; 32] = std::array::from_fn(|at| u8::try_from(at).unwrap());
    assert_eq!(hex(&bytes), printed("VK"));
    let key = VaultKey::new(Box::new(Zeroizing::new(bytes)), vault_id);
    assert_eq!(key.check_value().unwrap(), printed("KCV"));
    assert_eq!(
        hex(key.header_mac().unwrap().as_slice()),
        printed("HDK"),
        "the header's"
    );
    assert_eq!(hex(key.head_mac().unwrap().as_slice()), printed("HEADK"));
    assert_ne!(printed("HDK"), printed("HEADK"), "the control");
    assert_eq!(hex(key.database(1).unwrap().bytes()), printed("DBK(1)"));

    let typed = SecretText::new(printed("words").to_owned());
    let entropy = words::entropy_of_words(&typed).unwrap();
    let kek = words::kek_of(&entropy, vault_id).unwrap();
    assert_eq!(hex(kek.as_slice()), printed("their KEK"));
    let slot_id = printed("slot_id").split(',').next().unwrap();
    let kdf = "hkdf-sha256 m=0 t=0 p=0 salt=";
    let aad = slots::aad(vault_id, slot_id, "recovery", kdf);
    let digest = Hash::of_bytes(&aad);
    assert_eq!(
        format!("{}, {} bytes", hex(digest.as_bytes()), aad.len()),
        printed("SHA-256(AAD)")
    );
}

fn open(folder: &Path, words: &str) -> OpenVault {
    let Presence::Vault(locked) = Vault::locate(folder).unwrap() else {
        panic!("no vault");
    };
    let words = SecretText::new(words.to_owned());
    locked.unlock(Unlock::Words(words)).unwrap()
}

#[test]
fn verify_names_a_changed_read_model_and_the_next_opening_mends_it() {
    let base = tempfile::tempdir().unwrap();
    let folder = base.path().join("vault");
    let plan = CreatePlan {
        vault_id: "01990000-0000-7000-8000-000000000001".parse().unwrap(),
        device_id: "01990000-0000-7000-8000-000000000002".parse().unwrap(),
        demo: true,
        created_at: "2025-09-01T10:00:00.000Z".parse().unwrap(),
        passphrase: None,
        key_store: None,
        kdf_cost: KdfCost::Floor,
        backup_to: |_| None,
    };
    let mut prepared = Vault::prepare(&folder, plan).unwrap();
    let draft = EntryDraft {
        entry_id: "01990000-0000-7000-8000-000000000003".parse().unwrap(),
        stream: "profile".to_owned(),
        event_type: "profile.changed".to_owned(),
        event_version: 1,
        occurred: "2025-09-01".parse().unwrap(),
        recorded_at: "2025-09-01T10:00:00.000Z".parse().unwrap(),
        payload: r#"{"regions":["DE"]}"#.to_owned(),
    };
    let append = Append {
        drafts: vec![draft],
        contents: vec![],
        packs: vec![],
    };
    let begun = prepared
        .vault()
        .append(|_| Ok::<_, StoreError>((append, ())));
    begun.unwrap();
    assert!(!folder.exists(), "it begins before it is in its place");
    let words = prepared.recovery_words().to_owned();
    let vault = prepared.commit().unwrap();
    assert!(vault.verify().unwrap().is_intact());
    let (entries, key) = (vault.entries().unwrap(), vault.close());
    let file = LedgerFile::open(&folder.join("ledger.db"), &key.database(1).unwrap()).unwrap();
    let lie = "UPDATE view_profile SET regions = '[\"FR\"]'";
    file.connection.execute(lie, []).unwrap();
    drop(file);

    let vault = open(&folder, &words);
    let told = fold(&entries, AsOf::default()).unwrap();
    assert_ne!(vault.state().unwrap(), told, "the control: the lie is read");
    let report = vault.verify().unwrap();
    assert!(report.chain.is_intact() && !report.is_intact());
    let said: Vec<String> = report.projections.iter().map(ToString::to_string).collect();
    assert!(said[0].contains("for settings does not say what the entries say"));
    assert_eq!((said.len(), vault.state().unwrap()), (1, told.clone()));
    drop(vault);
    let vault = open(&folder, &words);
    assert!(vault.verify().unwrap().is_intact());
    assert_eq!(
        (vault.state().unwrap(), vault.entries().unwrap()),
        (told, entries)
    );
}
