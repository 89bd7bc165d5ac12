//! The lines before the encrypted content, looked at before anything is computed from them.

use std::io::{Read, Seek, SeekFrom};

use super::error::beginning;
use super::{BackupError, HEADER_MOST_BYTES, LARGEST_WORK_FACTOR, RECIPIENTS_MOST};

const MAGIC: &str = "age-encryption.org/";

/// What opens a file, by its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    /// A passphrase.
    Passphrase,
    /// An identity.
    Identity,
}

/// Reads the header alone, and goes back to the beginning of the input.
pub(super) fn look(input: &mut (impl Read + Seek)) -> Result<Opens, BackupError> {
    let mut read = vec![];
    input.seek(SeekFrom::Start(0)).map_err(BackupError::Io)?;
    let most = u64::try_from(HEADER_MOST_BYTES).unwrap_or(u64::MAX);
    let mut limited = input.take(most);
    limited.read_to_end(&mut read).map_err(BackupError::Io)?;
    let input = limited.into_inner();
    input.seek(SeekFrom::Start(0)).map_err(BackupError::Io)?;
    judge(&read)
}

fn judge(read: &[u8]) -> Result<Opens, BackupError> {
    let mut lines = read.split_inclusive(|byte| *byte == b'\n');
    let first = lines.next().unwrap_or_default();
    let Some(version) = text(first).and_then(|line| line.strip_prefix(MAGIC)) else {
        return Err(BackupError::NotABackup);
    };
    if !first.ends_with(b"\n") {
        return Err(no_end(read));
    }
    if version != "v1" {
        let found = format!("{MAGIC}{}", beginning(version));
        return Err(BackupError::Newer { found });
    }
    let (mut recipients, mut opens) = (0, Opens::Identity);
    for line in lines {
        let ended = line.ends_with(b"\n");
        if line.starts_with(b"--- ") && ended {
            return Ok(opens);
        }
        let Some(stanza) = line.strip_prefix(b"-> ") else {
            continue;
        };
        recipients += 1;
        if recipients > RECIPIENTS_MOST {
            return Err(BackupError::TooManyRecipients);
        }
        if let Some(factor) = text(stanza).and_then(work_factor) {
            opens = Opens::Passphrase;
            if !factor.parse().is_ok_and(|n: u8| n <= LARGEST_WORK_FACTOR) {
                let found = beginning(factor);
                return Err(BackupError::TooMuchWork { found });
            }
        }
    }
    Err(no_end(read))
}

fn no_end(read: &[u8]) -> BackupError {
    if read.len() < HEADER_MOST_BYTES {
        let what = "it ends before its header does";
        return BackupError::Damaged { what };
    }
    BackupError::HeaderTooLarge {
        most_bytes: HEADER_MOST_BYTES,
    }
}

/// A line without its end, if it is one of ASCII.
fn text(line: &[u8]) -> Option<&str> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    std::str::from_utf8(line)
        .ok()
        .filter(|line| line.is_ascii())
}

/// The work factor of a passphrase's line, `scrypt SALT FACTOR`.
fn work_factor(stanza: &str) -> Option<&str> {
    let mut words = stanza.split(' ');
    (words.next() == Some("scrypt")).then(|| words.nth(1).unwrap_or_default())
}
