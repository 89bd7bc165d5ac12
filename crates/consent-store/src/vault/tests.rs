//! The example in the format's description, made by an independent program, is what this one makes.

use consent_core::id::VaultId;
use consent_core::ledger::Hash;
use zeroize::Zeroizing;

use super::keys::{SecretText, VaultKey, hex};
use super::slots;

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

#[test]
fn the_printed_example_is_what_this_program_derives() {
    let vault_id: VaultId = printed("vault_id").parse().unwrap();
    let bytes: [u8; 32] = std::array::from_fn(|at| u8::try_from(at).unwrap());
    assert_eq!(hex(&bytes), printed("VK"));
    let key = VaultKey::new(Zeroizing::new(bytes), vault_id);
    assert_eq!(key.check_value().unwrap(), printed("KCV"));
    assert_eq!(
        hex(key.header_mac().unwrap().as_slice()),
        printed("HDK"),
        "the header's"
    );
    assert_eq!(hex(key.head_mac().unwrap().as_slice()), printed("HEADK"));
    assert_ne!(printed("HDK"), printed("HEADK"), "the control");
    assert_eq!(hex(key.database(1).unwrap().bytes()), printed("DBK(1)"));

    let words = SecretText::new(printed("words").to_owned());
    let kek = slots::kek_of_words(&words, vault_id).unwrap();
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
