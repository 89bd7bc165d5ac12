//! The log of one recording: read back, and marked by the driver after each confirmation.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

#[path = "../../../examples/recorder/record.rs"]
mod record;

pub use record::Kind;

/// One change.
#[derive(Debug, Clone)]
pub struct Record {
    pub kind: Kind,
    /// Of which file or folder.
    pub inode: u64,
    /// Where in it; or its new length.
    pub offset: u64,
    /// The name it happened under.
    pub path: Vec<u8>,
    /// The bytes written, or the other name.
    pub data: Vec<u8>,
}

/// The file that several programs in turn append to.
pub struct Log(PathBuf);

impl Log {
    pub fn new(path: PathBuf) -> Self {
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Notes that this was confirmed; comes after the confirmation, so it can be late, never early.
    pub fn mark(&self, what: &str) {
        let mut options = OpenOptions::new();
        let mut file = options.append(true).create(true).open(&self.0).unwrap();
        let bytes = record::encode(Kind::Mark, 0, 0, &[], what.as_bytes());
        file.write_all(&bytes).unwrap();
    }

    /// Every change in order. A log that cannot tell everything is no log.
    pub fn read(&self) -> Vec<Record> {
        let bytes = fs::read(&self.0).unwrap();
        let mut rest = bytes.as_slice();
        let mut records = vec![];
        while !rest.is_empty() {
            let record = next(&mut rest);
            let said = String::from_utf8_lossy(&record.data);
            assert!(record.kind != Kind::CannotFollow, "cannot follow: {said}");
            records.push(record);
        }
        records
    }
}

fn kind(number: u8) -> Kind {
    [
        Kind::FileMade,
        Kind::FolderMade,
        Kind::Removed,
        Kind::Renamed,
        Kind::Exchanged,
        Kind::Linked,
        Kind::Data,
        Kind::Size,
        Kind::Synced,
        Kind::AllSynced,
        Kind::Mark,
        Kind::CannotFollow,
    ]
    .into_iter()
    .find(|kind| *kind as u8 == number)
    .unwrap()
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (taken, left) = rest.split_at(count);
    *rest = left;
    taken
}

fn next(rest: &mut &[u8]) -> Record {
    let kind = kind(take(rest, 1)[0]);
    let long = |rest: &mut &[u8]| u64::from_le_bytes(take(rest, 8).try_into().unwrap());
    let (inode, offset) = (long(rest), long(rest));
    let short = |rest: &mut &[u8]| u32::from_le_bytes(take(rest, 4).try_into().unwrap()) as usize;
    let (path, data) = (short(rest), short(rest));
    Record {
        kind,
        inode,
        offset,
        path: take(rest, path).to_vec(),
        data: take(rest, data).to_vec(),
    }
}
