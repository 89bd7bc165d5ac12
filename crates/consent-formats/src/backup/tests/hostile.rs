//! Backups that were sealed as they are by someone who means harm.

use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;

/// Seals bytes as they are, as anyone can who knows the recipient.
fn seal_raw(content: &[u8]) -> Vec<u8> {
    let recipient = recipient_of_entropy(&ENTROPY).unwrap();
    let encryptor = sealing::encryptor(&To::Words(&[&recipient]), LIGHT).unwrap();
    let mut out = encryptor.wrap_output(vec![]).unwrap();
    out.write_all(content).unwrap();
    out.finish().unwrap()
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn listed(name: &str, bytes: &[u8]) -> Value {
    let sha256 = Hash::of_bytes(bytes).to_hex();
    json!({ "name": name, "bytes": bytes.len(), "sha256": sha256 })
}

fn manifest() -> Value {
    json!({
        "format": "consent-ledger/backup/1",
        "min_reader": 1,
        "vault_id": "01990000-0000-7000-8000-000000000001",
        "demo": false,
        "made_at": "2026-11-26T07:03:12.000Z",
        "entries": 3,
        "heads": [{
            "device_id": "01990000-0000-7000-8000-000000000002",
            "seq": 3,
            "hash": Hash::of_bytes(b"3").to_string(),
        }],
        "files": [listed("vault.json", b"{}"), listed("ledger.db", b"db")],
    })
}

/// What is said about an archive with this manifest and two honest files.
fn told(manifest: &Value) -> Result<Contents, BackupError> {
    let text = serde_json::to_vec(manifest).unwrap();
    let files: [(&str, &[u8]); 3] = [
        ("vault.json", b"{}"),
        ("ledger.db", b"db"),
        ("manifest.json", &text),
    ];
    opened(&seal_raw(&archive(&files)))
}

fn changed(change: impl FnOnce(&mut Value)) -> &'static str {
    let mut manifest = manifest();
    change(&mut manifest);
    told(&manifest).unwrap_err().code()
}

#[test]
fn what_the_others_spoil_is_sound_before() {
    assert_eq!(told(&manifest()).unwrap().facts.entries(), 3);
}

#[test]
fn a_manifest_of_another_form_is_refused_by_name() {
    let format = |text: &str| {
        let mut manifest = manifest();
        manifest["format"] = json!(text);
        manifest["new_field"] = json!({ "which": "nobody knows yet" });
        told(&manifest).unwrap_err()
    };
    let newer = format("consent-ledger/backup/2");
    assert_eq!(newer.code(), "backup_newer");
    assert!(
        newer.to_string().contains("(consent-ledger/backup/2)"),
        "{newer}"
    );
    assert_eq!(
        format("consent-ledger/catalogue-pack/1").code(),
        "backup_malformed"
    );
    let mut reader = manifest();
    reader["min_reader"] = json!(2);
    let newer = told(&reader).unwrap_err();
    assert!(newer.to_string().contains("(min_reader 2)"), "{newer}");
}

#[test]
fn a_manifest_that_does_not_hold_is_refused() {
    let malformed = "backup_malformed";
    assert_eq!(changed(|m| m["more"] = json!(1)), malformed);
    assert_eq!(changed(|m| m["demo"] = json!("no")), malformed);
    assert_eq!(changed(|m| m["vault_id"] = json!("1")), malformed);
    assert_eq!(changed(|m| m["made_at"] = json!("yesterday")), malformed);
    assert_eq!(changed(|m| m["entries"] = json!(4)), malformed);
    assert_eq!(changed(|m| m["entries"] = json!(-1)), malformed);
    assert_eq!(
        changed(|m| m["files"][0]["sha256"] = json!("00")),
        malformed
    );
    assert_eq!(
        changed(|m| m["files"][0]["sha256"] = json!("é".repeat(32))),
        malformed
    );
    assert_eq!(changed(|m| m["files"] = json!([])), "backup_file_missing");
    let twice = |m: &mut Value| {
        let head = m["heads"][0].clone();
        m["heads"] =
            json!([head, { "device_id": head["device_id"], "seq": 0, "hash": head["hash"] }]);
    };
    assert_eq!(changed(twice), malformed);
    let twin = |m: &mut Value| m["files"] = json!([m["files"][0], m["files"][0], m["files"][1]]);
    assert_eq!(changed(twin), "backup_twin_name");
    let foreign = |m: &mut Value| m["files"][0]["name"] = json!("../vault.json");
    assert_eq!(changed(foreign), "backup_foreign_name");
}

#[test]
fn a_manifest_that_is_too_large_deep_or_missing_is_refused() {
    let with = |text: &[u8]| {
        let files: [(&str, &[u8]); 3] = [
            ("vault.json", b"{}"),
            ("ledger.db", b"db"),
            ("manifest.json", text),
        ];
        code(&seal_raw(&archive(&files)))
    };
    assert_eq!(with(&b" ".repeat(65_537)), "backup_malformed");
    assert_eq!(with(&b"[".repeat(60_000)), "backup_malformed");
    assert_eq!(with(b""), "backup_malformed");
    let two = archive(&[("vault.json", b"{}"), ("ledger.db", b"db")]);
    assert_eq!(code(&seal_raw(&two)), "backup_malformed");
    let keys = br#"{"format": "a", "format": "consent-ledger/backup/1", "min_reader": 1}"#;
    assert_eq!(with(keys), "backup_malformed");
}

#[test]
fn a_file_with_other_bytes_or_another_size_is_refused() {
    let hash = |m: &mut Value| m["files"][1] = listed("ledger.db", b"no");
    assert_eq!(changed(hash), "backup_wrong_hash");
    let size = |m: &mut Value| m["files"][1]["bytes"] = json!(3);
    assert_eq!(changed(size), "backup_wrong_size");
}

#[test]
fn names_that_no_backup_has_are_refused() {
    let text = serde_json::to_vec(&manifest()).unwrap();
    for name in [
        "../ledger.db",
        "/etc/passwd",
        "C:\\x",
        "LEDGER.DB",
        "ledger.db/",
        "ledger.db\0",
        "run.sh",
        "ledger.csv.bak",
        "",
    ] {
        let files: [(&str, &[u8]); 4] = [
            ("vault.json", b"{}"),
            ("ledger.db", b"db"),
            (name, b""),
            ("manifest.json", &text),
        ];
        assert_eq!(
            code(&seal_raw(&archive(&files))),
            "backup_foreign_name",
            "{name:?}"
        );
    }
}

#[test]
fn a_file_that_the_manifest_does_not_name_is_refused() {
    let text = serde_json::to_vec(&manifest()).unwrap();
    let files: [(&str, &[u8]); 4] = [
        ("vault.json", b"{}"),
        ("ledger.db", b"db"),
        ("ledger.csv", b""),
        ("manifest.json", &text),
    ];
    assert_eq!(code(&seal_raw(&archive(&files))), "backup_malformed");
    let one: [(&str, &[u8]); 3] = [
        ("vault.json", b"{}"),
        ("ledger.csv", b""),
        ("manifest.json", &text),
    ];
    assert_eq!(code(&seal_raw(&archive(&one))), "backup_file_missing");
}

/// Writes one name over another of the same length, in both lists of the archive.
fn renamed(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    let places: Vec<usize> = (0..bytes.len() - from.len())
        .filter(|place| bytes[*place..].starts_with(from))
        .collect();
    assert_eq!(places.len(), 2);
    for place in places {
        bytes[place..place + to.len()].copy_from_slice(to);
    }
    bytes
}

#[test]
fn twin_names_are_refused() {
    let text = serde_json::to_vec(&manifest()).unwrap();
    let files: [(&str, &[u8]); 4] = [
        ("vault.json", b"{}"),
        ("ledger.db", b"db"),
        ("ledger.d2", b"other"),
        ("manifest.json", &text),
    ];
    let twins = renamed(archive(&files), b"ledger.d2", b"ledger.db");
    assert_eq!(code(&seal_raw(&twins)), "backup_twin_name");
}

#[test]
fn two_lists_that_differ_are_refused() {
    let text = serde_json::to_vec(&manifest()).unwrap();
    let files: [(&str, &[u8]); 3] = [
        ("vault.json", b"{}"),
        ("ledger.db", b"db"),
        ("manifest.json", &text),
    ];
    let mut bytes = archive(&files);
    let first = bytes
        .windows(9)
        .position(|nine| nine == b"ledger.db")
        .unwrap();
    bytes[first + 8] = b'x';
    assert_eq!(code(&seal_raw(&bytes)), "backup_malformed");
}

/// An archive whose second file is this one, and whose two lists give it this size.
fn bomb(manifest: &Value, database: &[u8], size: Option<u32>) -> Vec<u8> {
    let text = serde_json::to_vec(manifest).unwrap();
    let files: [(&str, &[u8]); 3] = [
        ("vault.json", b"{}"),
        ("ledger.db", database),
        ("manifest.json", &text),
    ];
    let mut bytes = archive(&files);
    if let Some(size) = size {
        // The size stands 22 bytes into a local header, 24 into that of the directory.
        for (mark, place) in [(b"PK\x03\x04", 22), (b"PK\x01\x02", 24)] {
            let headers = bytes.windows(4).enumerate();
            let mut found = headers.filter(|(_, four)| four == mark).map(|(at, _)| at);
            let second = found.nth(1).unwrap();
            bytes[second + place..][..4].copy_from_slice(&size.to_le_bytes());
        }
    }
    seal_raw(&bytes)
}

const SMALL: Limits = Limits {
    unpacked_most_bytes: 100_000,
};

#[test]
fn a_bomb_is_refused_by_its_figure() {
    let zeros = vec![0; 50_000_000];
    let code = |manifest: &Value, database: &[u8]| {
        let bytes = bomb(manifest, database, None);
        assert!(bytes.len() < 60_000);
        open(&bytes, &With::Words(&ENTROPY), SMALL)
            .unwrap_err()
            .code()
    };
    let mut honest = manifest();
    honest["files"][1] = listed("ledger.db", &zeros);
    assert_eq!(code(&honest, &zeros), "backup_too_large");
    assert_eq!(code(&manifest(), &zeros), "backup_too_large");
    let mut more = manifest();
    more["files"][1]["bytes"] = json!(u64::MAX);
    assert_eq!(code(&more, b"db"), "backup_too_large");
}

#[test]
fn a_bomb_that_lies_about_its_size_everywhere_is_stopped_at_that_size() {
    let mut lie = manifest();
    lie["files"][1]["bytes"] = json!(1000);
    let bytes = bomb(&lie, &vec![0; 50_000_000], Some(1000));
    let with = With::Words(&ENTROPY);
    let mut backup = OpenBackup::open(Cursor::new(&bytes), &with, SMALL).unwrap();
    let mut came_out = vec![];
    backup.copy(BackupFile::Ledger, &mut came_out).unwrap_err();
    assert!(came_out.len() <= 1000, "{}", came_out.len());
}

#[test]
fn bytes_around_the_archive_are_refused() {
    let text = serde_json::to_vec(&manifest()).unwrap();
    let files: [(&str, &[u8]); 3] = [
        ("vault.json", b"{}"),
        ("ledger.db", b"db"),
        ("manifest.json", &text),
    ];
    let sound = archive(&files);
    assert!(opened(&seal_raw(&sound)).is_ok());
    let behind = [&sound, b"more".as_slice()].concat();
    assert_eq!(code(&seal_raw(&behind)), "backup_malformed");
    let before = [b"more".as_slice(), &sound].concat();
    assert_eq!(code(&seal_raw(&before)), "backup_malformed");
    assert_eq!(code(&seal_raw(b"")), "backup_malformed");
    assert_eq!(code(&seal_raw(b"ustar")), "backup_malformed");
    let many: Vec<(String, &[u8])> = (0..70).map(|n| (format!("{n}"), &b""[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (&**name, *bytes)).collect();
    assert_eq!(code(&seal_raw(&archive(&many))), "backup_malformed");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// No byte of the archive can be changed by who sealed it so that anything but a refusal, or the
    /// same files, comes out.
    #[test]
    fn a_changed_archive_never_panics_and_never_gives_other_files(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let text = serde_json::to_vec(&manifest()).unwrap();
        let files: [(&str, &[u8]); 3] = [
            ("vault.json", b"{}"),
            ("ledger.db", b"db"),
            ("manifest.json", &text),
        ];
        let mut bytes = archive(&files);
        for (place, byte) in &changes {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        if let Ok(found) = opened(&seal_raw(&bytes)) {
            prop_assert_eq!(found.file(BackupFile::Vault), Some(&b"{}"[..]));
            prop_assert_eq!(found.file(BackupFile::Ledger), Some(&b"db"[..]));
        }
    }

    #[test]
    fn bytes_without_sense_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert_eq!(code(&bytes), "backup_not_one");
        prop_assert_eq!(code(&seal_raw(&bytes)), "backup_malformed");
        let begun = [b"age-encryption.org/v1\n".as_slice(), &bytes].concat();
        prop_assert!(opened(&begun).is_err());
    }
}

fn headed(lines: &str) -> BackupError {
    let bytes = format!("age-encryption.org/v1\n{lines}--- {}\n", "A".repeat(43));
    let with = With::Passphrase("a");
    open(bytes.as_bytes(), &with, Limits::default()).unwrap_err()
}

#[test]
fn a_work_factor_is_refused_by_its_figure_before_any_work() {
    let salt = "A".repeat(22);
    for factor in ["21", "63", "255", "256", "9999999999", "-1", "x", ""] {
        let refused = headed(&format!("-> scrypt {salt} {factor}\n{}\n", "A".repeat(43)));
        assert_eq!(refused.code(), "backup_too_much_work", "{factor}");
        let said = format!("asks for a work factor of {factor}, and 20 is the most");
        assert!(refused.to_string().contains(&said), "{refused}");
    }
}

#[test]
fn a_header_is_refused_by_its_size_and_its_number_of_ways_in() {
    let refused = headed(&"-> x y\n\n".repeat(65));
    assert_eq!(refused.code(), "backup_too_many_recipients");
    let refused = headed(&format!(
        "-> x\n{}",
        format!("{}\n", "A".repeat(64)).repeat(1010)
    ));
    assert_eq!(refused.code(), "backup_header_too_large");
    assert!(refused.to_string().contains("65536 bytes"), "{refused}");
    let endless = format!("age-encryption.org/v1\n-> {}", "x".repeat(100_000));
    let with = With::Words(&ENTROPY);
    let refused = open(endless.as_bytes(), &with, Limits::default()).unwrap_err();
    assert_eq!(refused.code(), "backup_header_too_large");
}

#[test]
fn other_files_and_later_forms_of_age_are_told_apart() {
    assert_eq!(code(b""), "backup_not_one");
    assert_eq!(code(b"SQLite format 3\0"), "backup_not_one");
    assert_eq!(
        code(b"-----BEGIN AGE ENCRYPTED FILE-----\n"),
        "backup_not_one"
    );
    assert_eq!(code(b"age-encryption.org/v2\n--- \n"), "backup_newer");
    assert_eq!(code(b"age-encryption.org/v1\n"), "backup_damaged");
}
