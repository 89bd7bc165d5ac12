//! The decrypted content, to be read from any place.

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use age::stream::StreamReader;

use super::{BackupError, Limits};

const CHUNK_BYTES: usize = 64 * 1024;

/// What age decrypts, authenticated as a whole before a byte of it is interpreted.
///
/// Places are kept here, because the reader of age must not be sent beyond its end.
pub(super) struct Plain<R> {
    inner: StreamReader<BufReader<R>>,
    /// Where the reader of age stands.
    inner_at: u64,
    at: u64,
    length: u64,
}

impl<R: Read + Seek> Plain<R> {
    /// Reads everything once: damage anywhere and a missing end are found here.
    pub(super) fn authenticate(
        mut inner: StreamReader<BufReader<R>>,
        limits: Limits,
    ) -> Result<Self, BackupError> {
        let mut chunk = vec![0; CHUNK_BYTES];
        let mut length = 0_u64;
        loop {
            let read = match inner.read(&mut chunk) {
                Ok(0) => break,
                Ok(read) => u64::try_from(read).unwrap_or(u64::MAX),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(damage(error)),
            };
            length = length.saturating_add(read);
            if length > limits.packed_most_bytes() {
                return Err(limits.too_large());
            }
        }
        Ok(Self {
            inner,
            inner_at: length,
            at: 0,
            length,
        })
    }

    /// How many bytes there are.
    pub(super) fn length(&self) -> u64 {
        self.length
    }
}

/// Tells damage from a disk that failed.
pub(super) fn damage(error: io::Error) -> BackupError {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => BackupError::Damaged {
            what: "its content is not what was sealed, or ends too early",
        },
        _ => BackupError::Io(error),
    }
}

impl<R: Read + Seek> Read for Plain<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.length {
            return Ok(0);
        }
        if self.inner_at != self.at {
            self.inner_at = self.inner.seek(SeekFrom::Start(self.at))?;
        }
        let read = self.inner.read(into)?;
        self.at = self.at.saturating_add(u64::try_from(read).unwrap_or(0));
        self.inner_at = self.at;
        Ok(read)
    }
}

impl<R: Read + Seek> Seek for Plain<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = target.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
