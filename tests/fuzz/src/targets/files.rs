//! Whole files.

use std::fs;
use std::sync::LazyLock;

use consent_core::catalogue::Catalogue;
use consent_formats::backup::{Limits, OpenBackup, With, recipient_of_entropy, seal_any_content};
use consent_formats::checkpoint::Checkpoint;
use consent_formats::{pack, qr};
use consent_store::{DatabaseKey, LedgerFile, parsers};

const EDITION: &str = "edition = \"2026-12-01\"\n";
const ENTROPY: [u8; 16] = [7; 16];

/// A file of the catalogue: what is accepted is the same when it is read again.
pub fn catalogue(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let read = || Catalogue::parse([("edition.toml", EDITION), ("acme.chat.toml", text)]);
    match (read(), read()) {
        (Ok(first), Ok(again)) => {
            let files: Vec<_> = first.files().collect();
            assert_eq!(files, again.files().collect::<Vec<_>>());
        }
        (Err(problems), Err(again)) => {
            assert!(!problems.is_empty() && problems.len() == again.len());
        }
        _ => panic!("read twice, it is accepted once"),
    }
}

/// A pack: what is accepted is accepted again as it is written.
pub fn pack(bytes: &[u8]) {
    if let Ok(catalogue) = pack::read(bytes) {
        let text = pack::write(&catalogue).unwrap();
        let again = pack::read(text.as_bytes()).unwrap();
        assert_eq!(catalogue.edition, again.edition);
        assert!(catalogue.files().eq(again.files()));
    }
}

/// A page that says how far a ledger had come: what is accepted is written, and read, the same; and drawn.
pub fn checkpoint(bytes: &[u8]) {
    if let Ok(page) = Checkpoint::parse(bytes) {
        let text = page.text();
        assert_eq!(Checkpoint::parse(text.as_bytes()).unwrap().text(), text);
        let _ = qr::svg(&text);
    }
    if let Ok(text) = str::from_utf8(bytes) {
        let _ = qr::svg(text);
    }
}

/// A backup as it lies on a disk.
pub fn backup(bytes: &[u8]) {
    open(bytes);
}

fn open(bytes: &[u8]) {
    let input = std::io::Cursor::new(bytes);
    let limits = Limits {
        unpacked_most_bytes: 1 << 20,
    };
    let Ok(mut backup) = OpenBackup::open(input, &With::Words(&ENTROPY), limits) else {
        return;
    };
    let listed: Vec<_> = backup.files().to_vec();
    for file in listed {
        let mut out = vec![];
        if backup.copy(file.file, &mut out).is_ok() {
            assert_eq!(out.len() as u64, file.bytes);
        }
        assert!(out.len() as u64 <= limits.unpacked_most_bytes);
    }
}

/// What lies inside the seal of a backup: anybody who knows the recipient can seal anything.
pub fn archive(bytes: &[u8]) {
    static RECIPIENT: LazyLock<String> = LazyLock::new(|| recipient_of_entropy(&ENTROPY).unwrap());
    open(&seal_any_content(bytes, &RECIPIENT).unwrap());
}

/// The header: what is accepted has ways in, and is accepted again as it is written.
pub fn header(bytes: &[u8]) {
    if let Ok(again) = parsers::header(bytes) {
        let once_more = parsers::header(&again).unwrap();
        assert_eq!(once_more, again);
    }
}

/// The head file, as if its seal were right.
pub fn head(bytes: &[u8]) {
    if let Ok(again) = parsers::head(bytes) {
        assert_eq!(parsers::head(&again).unwrap(), again);
    }
}

/// The database: whatever it is, it is refused and left as it is.
pub fn ledger_file(bytes: &[u8]) {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
    let path = folder.as_ref().unwrap().path().join("ledger.db");
    fs::write(&path, bytes).unwrap();
    let key = DatabaseKey::from_bytes(&[7; 32]);
    assert!(LedgerFile::open(&path, &key).is_err());
    assert_eq!(fs::read(&path).unwrap(), bytes);
}
