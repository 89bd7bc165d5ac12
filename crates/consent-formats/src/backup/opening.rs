//! Opening a backup: everything is checked before a file of it is handed out.

use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom, Write};

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Identity, scrypt};
use consent_core::ledger::Hash;
use sha2::{Digest, Sha256};
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::error::beginning;
use super::header::{self, Opens};
use super::identity::identity;
use super::manifest::{self, ListedFile};
use super::plain::{Plain, damage};
use super::{BackupError, BackupFile, Contents, Facts, LARGEST_WORK_FACTOR, Limits, With};

const CHUNK_BYTES: usize = 64 * 1024;
/// Bytes of the record at the end of an archive without a remark.
const END_BYTES: u64 = 22;
const END_MARK: [u8; 4] = *b"PK\x05\x06";

/// A backup whose seal, names and manifest hold. Its files are compared as they are copied out.
pub struct OpenBackup<R: Read + Seek> {
    archive: ZipArchive<Plain<R>>,
    facts: Facts,
    files: Vec<ListedFile>,
}

/// Opens a backup that is in memory, with all its files.
///
/// # Errors
/// The first thing that does not hold; nothing of the backup is handed out then.
pub fn open(bytes: &[u8], with: &With<'_>, limits: Limits) -> Result<Contents, BackupError> {
    let mut backup = OpenBackup::open(Cursor::new(bytes), with, limits)?;
    let mut files = vec![];
    for listed in backup.files.clone() {
        let mut content = vec![];
        let size = usize::try_from(listed.bytes).ok();
        size.and_then(|size| content.try_reserve_exact(size).ok())
            .ok_or(BackupError::NoMemory {
                bytes: listed.bytes,
            })?;
        backup.copy(listed.file, &mut content)?;
        files.push((listed.file, content));
    }
    Ok(Contents {
        facts: backup.facts,
        files,
    })
}

impl<R: Read + Seek> OpenBackup<R> {
    /// Opens a backup without holding it in memory. The input is read from its beginning.
    ///
    /// # Errors
    /// The first thing that does not hold.
    pub fn open(mut input: R, with: &With<'_>, limits: Limits) -> Result<Self, BackupError> {
        let length = input.seek(SeekFrom::End(0)).map_err(BackupError::Io)?;
        if length > limits.sealed_most_bytes() {
            return Err(limits.too_large());
        }
        let identity = key(header::look(&mut input)?, with)?;
        let decryptor = Decryptor::new_buffered(BufReader::with_capacity(CHUNK_BYTES, input));
        let stream = decryptor
            .and_then(|file| file.decrypt(std::iter::once(identity.as_ref())))
            .map_err(|error| refused(error, with))?;
        let mut plain = Plain::authenticate(stream, limits)?;
        check_end(&mut plain)?;
        let mut archive = ZipArchive::new(plain).map_err(no_archive)?;
        check_archive(&mut archive, limits)?;
        let (facts, files) = manifest::read(&manifest_bytes(&mut archive)?)?;
        let mut backup = Self {
            archive,
            facts,
            files,
        };
        backup.compare_sizes(limits)?;
        Ok(backup)
    }

    /// What it is of.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Its files, by the manifest.
    pub fn files(&self) -> &[ListedFile] {
        &self.files
    }

    /// Copies one file out, and says how large it was. What was written counts only if this succeeds.
    ///
    /// # Errors
    /// It is not in the backup, it is not what the manifest says, or it could not be written.
    pub fn copy(&mut self, file: BackupFile, out: &mut dyn Write) -> Result<u64, BackupError> {
        let Some(listed) = self.files.iter().find(|listed| listed.file == file) else {
            return Err(BackupError::Missing { file });
        };
        let entry = self.archive.by_name(file.name()).map_err(no_archive)?;
        let found = unpack(entry, file.name(), listed.bytes, out)?;
        if found == listed.sha256 {
            Ok(listed.bytes)
        } else {
            Err(BackupError::WrongHash { file })
        }
    }

    /// What the manifest says against what the archive says, before anything is unpacked.
    fn compare_sizes(&mut self, limits: Limits) -> Result<(), BackupError> {
        let said = self.files.iter().map(|file| file.bytes);
        if said.fold(0, u64::saturating_add) > limits.unpacked_most_bytes {
            return Err(limits.too_large());
        }
        // The manifest is the one file that it does not name itself.
        if self.archive.len() != self.files.len().saturating_add(1) {
            return Err(BackupError::Malformed {
                reason: "it holds other files than its manifest names".to_owned(),
            });
        }
        for listed in &self.files {
            let name = listed.file.name();
            let found = match self.archive.by_name(name) {
                Ok(entry) => entry.size(),
                Err(ZipError::FileNotFound) => {
                    return Err(BackupError::Missing { file: listed.file });
                }
                Err(error) => return Err(no_archive(error)),
            };
            if found != listed.bytes {
                let said_bytes = listed.bytes;
                return Err(BackupError::WrongSize { name, said_bytes });
            }
        }
        Ok(())
    }
}

/// What opens it, if the right kind of secret was given.
fn key(opens: Opens, with: &With<'_>) -> Result<Box<dyn Identity>, BackupError> {
    match (opens, with) {
        (Opens::Identity, With::Words(entropy)) => Ok(Box::new(identity(entropy)?)),
        (Opens::Passphrase, With::Passphrase(text)) => {
            let mut identity = scrypt::Identity::new(SecretString::from((*text).to_owned()));
            identity.set_max_work_factor(LARGEST_WORK_FACTOR);
            Ok(Box::new(identity))
        }
        (Opens::Identity, With::Passphrase(_)) => Err(BackupError::NeedsWords),
        (Opens::Passphrase, With::Words(_)) => Err(BackupError::NeedsPassphrase),
    }
}

fn refused(error: DecryptError, with: &With<'_>) -> BackupError {
    let what = "its header is not as it was written";
    match (error, with) {
        (DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed, With::Words(_)) => {
            BackupError::WrongWords
        }
        (DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed, With::Passphrase(_)) => {
            BackupError::WrongPassphrase
        }
        (DecryptError::ExcessiveWork { required, .. }, _) => BackupError::TooMuchWork {
            found: required.to_string(),
        },
        (DecryptError::Io(error), _) => damage(error),
        _ => BackupError::Damaged { what },
    }
}

fn malformed(reason: &str) -> BackupError {
    BackupError::Malformed {
        reason: reason.to_owned(),
    }
}

fn no_archive(error: ZipError) -> BackupError {
    match error {
        ZipError::Io(error) => unpacking(error),
        _ => malformed("its archive cannot be read"),
    }
}

/// The seal held, so bytes that cannot be unpacked were sealed like that.
fn unpacking(error: io::Error) -> BackupError {
    match error.kind() {
        io::ErrorKind::InvalidData
        | io::ErrorKind::InvalidInput
        | io::ErrorKind::UnexpectedEof
        | io::ErrorKind::Other => malformed("its archive cannot be unpacked"),
        _ => BackupError::Io(error),
    }
}

/// The archive must end with its last record, and name a handful of files only, so that reading its
/// list takes neither time nor memory.
fn check_end<R: Read + Seek>(plain: &mut Plain<R>) -> Result<(), BackupError> {
    let no_end = || malformed("its archive has no proper end");
    let at = plain.length().checked_sub(END_BYTES).ok_or_else(no_end)?;
    let mut end = [0_u8; 22];
    plain.seek(SeekFrom::Start(at)).map_err(unpacking)?;
    plain.read_exact(&mut end).map_err(unpacking)?;
    let number = |from: usize, digits: usize| {
        let bytes = end.iter().skip(from).take(digits).rev();
        bytes.fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte))
    };
    let (files, directory, from, remark) =
        (number(10, 2), number(12, 4), number(16, 4), number(20, 2));
    if !end.starts_with(&END_MARK) || remark != 0 || from.saturating_add(directory) != at {
        return Err(no_end());
    }
    if files > 64 || directory > manifest::MOST_BYTES {
        return Err(malformed("its archive names too many files"));
    }
    Ok(())
}

/// Names and kinds of all files of the archive, and that its two lists agree.
fn check_archive<R: Read + Seek>(
    archive: &mut ZipArchive<Plain<R>>,
    limits: Limits,
) -> Result<(), BackupError> {
    if archive.has_duplicate_names() {
        return Err(BackupError::TwinName);
    }
    let mut sum = 0_u64;
    for place in 0..archive.len() {
        let entry = archive.by_index_data(place).map_err(no_archive)?;
        let raw = String::from_utf8_lossy(entry.name_raw()).into_owned();
        if raw != manifest::NAME && BackupFile::named(&raw).is_none() {
            return Err(BackupError::ForeignName {
                name: beginning(&raw),
            });
        }
        let packed = [CompressionMethod::Stored, CompressionMethod::Deflated];
        if entry.encrypted() || !entry.is_file() || !packed.contains(&entry.compression()) {
            return Err(malformed("a file in it is packed in another way"));
        }
        sum = sum.saturating_add(entry.size());
    }
    if sum
        > limits
            .unpacked_most_bytes
            .saturating_add(manifest::MOST_BYTES)
    {
        return Err(limits.too_large());
    }
    archive.validate_header_consistency().map_err(no_archive)
}

fn manifest_bytes<R: Read + Seek>(
    archive: &mut ZipArchive<Plain<R>>,
) -> Result<Vec<u8>, BackupError> {
    let entry = match archive.by_name(manifest::NAME) {
        Err(ZipError::FileNotFound) => return Err(malformed("it has no manifest.json")),
        other => other.map_err(no_archive)?,
    };
    let size = entry.size();
    if size > manifest::MOST_BYTES {
        return Err(malformed("its manifest.json is larger than 65536 bytes"));
    }
    let mut bytes = vec![];
    unpack(entry, manifest::NAME, size, &mut bytes)?;
    Ok(bytes)
}

/// Unpacks one file, which must have exactly this size, and hashes what goes by.
fn unpack(
    mut entry: impl Read,
    name: &'static str,
    said_bytes: u64,
    out: &mut dyn Write,
) -> Result<Hash, BackupError> {
    let wrong_size = || BackupError::WrongSize { name, said_bytes };
    let (mut digest, mut left) = (Sha256::new(), said_bytes);
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = match entry.read(&mut chunk) {
            Ok(read) => chunk.get(..read).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(unpacking(error)),
        };
        if read.is_empty() {
            break;
        }
        let length = u64::try_from(read.len()).unwrap_or(u64::MAX);
        left = left.checked_sub(length).ok_or_else(wrong_size)?;
        digest.update(read);
        out.write_all(read).map_err(BackupError::Io)?;
    }
    if left > 0 {
        return Err(wrong_size());
    }
    Ok(Hash::from_bytes(digest.finalize().into()))
}
