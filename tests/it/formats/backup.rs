//! Backups opened, and sealed, by stock `age` and a stock unpacker.

use std::io::Cursor;
use std::path::Path;
use std::process::{Command, Output};

use consent_core::ledger::{ChainHead, Hash};
use consent_formats::backup::{
    BackupFile, Contents, Facts, Limits, OpenBackup, To, With, identity_of_entropy, open,
    recipient_of_entropy, seal,
};

use super::PYTHON;

const ENTROPY: [u8; 16] = [3; 16];

/// Runs a program that `cargo xtask setup` installs.
fn stock(program: &str, arguments: &[&str], folder: &Path) -> Output {
    let out = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output();
    out.unwrap_or_else(|error| {
        panic!("{program}: {error}; run `cargo xtask setup`, or install the package {program}")
    })
}

fn done(out: &Output) {
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(out.status.success(), "{said}");
}

fn contents() -> Contents {
    let database: Vec<u8> = (0..150_000_u32).flat_map(u32::to_le_bytes).collect();
    Contents {
        facts: Facts {
            vault_id: "01990000-0000-7000-8000-000000000001".parse().unwrap(),
            demo: false,
            made_at: "2026-11-26T07:03:12.000Z".parse().unwrap(),
            heads: vec![ChainHead {
                device_id: "01990000-0000-7000-8000-000000000002".parse().unwrap(),
                seq: 3,
                hash: Hash::of_bytes(b"3"),
            }],
        },
        files: vec![
            (BackupFile::Vault, b"{\"format\": 1}\n".to_vec()),
            (BackupFile::Ledger, database),
            (BackupFile::Csv, "device_id,seq\r\n\u{e9},1\r\n".into()),
            (BackupFile::CsvMetadata, b"{}\n".to_vec()),
        ],
    }
}

/// A backup sealed to the words, and their key in a file of its own.
fn sealed_to_words(folder: &Path) {
    let recipient = recipient_of_entropy(&ENTROPY).unwrap();
    let bytes = seal(&contents(), &To::Words(&[&recipient]), Limits::default()).unwrap();
    std::fs::write(folder.join("backup.age"), bytes).unwrap();
    let key = identity_of_entropy(&ENTROPY).unwrap();
    std::fs::write(folder.join("key.txt"), key.as_bytes()).unwrap();
}

/// Every file of the archive is what was sealed, and what the manifest says.
fn unpacks(folder: &Path) {
    done(&stock("unzip", &["-t", "backup.zip"], folder));
    done(&stock("unzip", &["-q", "backup.zip", "-d", "out"], folder));
    let read = |name: &str| std::fs::read(folder.join("out").join(name)).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&read("manifest.json")).unwrap();
    let contents = contents();
    for (place, (file, bytes)) in contents.files.iter().enumerate() {
        assert_eq!(&read(file.name()), bytes, "{}", file.name());
        let listed = &manifest["files"][place];
        assert_eq!(listed["name"], file.name());
        assert_eq!(listed["bytes"], bytes.len());
        assert_eq!(listed["sha256"], Hash::of_bytes(bytes).to_hex());
    }
    let there = std::fs::read_dir(folder.join("out")).unwrap().count();
    assert_eq!(there, contents.files.len() + 1);
}

#[test]
fn stock_age_and_unzip_reach_every_file_with_the_key_of_the_words() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    sealed_to_words(folder);
    let decrypt = ["-d", "-i", "key.txt", "-o", "backup.zip", "backup.age"];
    done(&stock("age", &decrypt, folder));
    unpacks(folder);
}

#[test]
fn the_recipient_is_the_one_that_stock_age_derives_from_the_key() {
    let folder = tempfile::tempdir().unwrap();
    sealed_to_words(folder.path());
    let out = stock("age-keygen", &["-y", "key.txt"], folder.path());
    done(&out);
    let said = String::from_utf8(out.stdout).unwrap();
    assert_eq!(said.trim_end(), recipient_of_entropy(&ENTROPY).unwrap());
}

#[test]
fn what_stock_age_sealed_to_the_words_opens_here() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    sealed_to_words(folder);
    let decrypt = ["-d", "-i", "key.txt", "-o", "backup.zip", "backup.age"];
    done(&stock("age", &decrypt, folder));
    let recipient = recipient_of_entropy(&ENTROPY).unwrap();
    let again = ["-r", &recipient, "-o", "again.age", "backup.zip"];
    done(&stock("age", &again, folder));
    let bytes = std::fs::read(folder.join("again.age")).unwrap();
    let found = open(&bytes, &With::Words(&ENTROPY), Limits::default()).unwrap();
    assert_eq!(found, contents());
    let refused = OpenBackup::open(
        Cursor::new(&bytes),
        &With::Words(&[4; 16]),
        Limits::default(),
    );
    assert_eq!(refused.err().unwrap().code(), "backup_wrong_words");
}

/// Stock age takes a passphrase from a terminal only: this gives it one, and types.
const TYPING: &str = r#"
import os, pty, select, sys
child, terminal = pty.fork()
if child == 0:
    os.execvp("age", ["age", "-d", "-o", "backup.zip", "backup.age"])
said, typed = b"", False
while True:
    try:
        if not select.select([terminal], [], [], 60)[0]:
            sys.exit("age says nothing: %r" % said)
        part = os.read(terminal, 1024)
    except OSError:
        break
    if not part:
        break
    said += part
    if b"passphrase" in said and not typed:
        typed = True
        os.write(terminal, sys.argv[1].encode() + b"\n")
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
sys.exit("age: %r" % said if code else 0)
"#;

#[test]
fn stock_age_opens_it_with_the_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let passphrase = "correct horse battery \u{e9}";
    let bytes = seal(&contents(), &To::Passphrase(passphrase), Limits::default()).unwrap();
    std::fs::write(folder.join("backup.age"), bytes).unwrap();
    done(&stock("age", &["--version"], folder));
    done(&stock(PYTHON, &["-c", TYPING, passphrase], folder));
    unpacks(folder);
}
