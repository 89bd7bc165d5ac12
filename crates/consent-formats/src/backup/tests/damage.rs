//! Whatever happens to the bytes of a file on a disk, the backup is refused.

use super::*;

#[test]
fn every_kibibyte_that_is_damaged_is_noticed() {
    let bytes = sealed(&sample(140_000));
    for from in (0..bytes.len()).step_by(1024) {
        let mut spoiled = bytes.clone();
        let to = (from + 1024).min(bytes.len());
        for byte in &mut spoiled[from..to] {
            *byte = !*byte;
        }
        let found = code(&spoiled);
        if from > 0 {
            assert_eq!(found, "backup_damaged", "{from}");
        } else {
            assert_eq!(found, "backup_not_one");
        }
    }
}

#[test]
fn every_byte_that_is_changed_is_noticed() {
    let bytes = sealed(&sample(10));
    let header = bytes.windows(5).position(|five| five == b"\n--- ").unwrap();
    for place in 0..bytes.len() {
        let mut spoiled = bytes.clone();
        spoiled[place] ^= 1;
        let found = code(&spoiled);
        // The nonce follows the header's last line of 48 bytes.
        if place > header + 5 + 43 + 1 {
            assert_eq!(found, "backup_damaged", "{place}");
        }
    }
}

#[test]
fn every_cut_is_noticed() {
    let bytes = sealed(&sample(10));
    for length in 0..bytes.len() {
        let found = code(&bytes[..length]);
        assert!(
            found == "backup_damaged" || length < 19 && found == "backup_not_one",
            "{length}: {found}"
        );
    }
    let large = sealed(&sample(140_000));
    for length in (200..large.len()).step_by(1024) {
        assert_eq!(code(&large[..length]), "backup_damaged", "{length}");
    }
}

#[test]
fn a_cut_between_two_pieces_of_age_is_noticed() {
    let bytes = sealed(&sample(140_000));
    let header = bytes.windows(5).position(|five| five == b"\n--- ").unwrap();
    let content = header + 5 + 43 + 1 + 16;
    for pieces in 0..2 {
        let length = content + pieces * (64 * 1024 + 16);
        assert_eq!(code(&bytes[..length]), "backup_damaged", "{pieces}");
    }
}

#[test]
fn bytes_that_were_added_are_noticed() {
    let mut bytes = sealed(&sample(10));
    bytes.push(0);
    assert_eq!(code(&bytes), "backup_damaged");
}

#[test]
fn a_damaged_passphrase_backup_is_no_wrong_passphrase_behind_its_header() {
    let to = To::Passphrase("a");
    let bytes = seal_in_memory(&sample(100_000), &to, Limits::default(), LIGHT).unwrap();
    for from in (1024..bytes.len()).step_by(1024) {
        let mut spoiled = bytes.clone();
        spoiled[from] ^= 0x80;
        let refused = open(&spoiled, &With::Passphrase("a"), Limits::default()).unwrap_err();
        assert_eq!(refused.code(), "backup_damaged");
    }
}
