//! Making a backup.

use std::cell::Cell;
use std::io::{self, Read, Write};
use std::rc::Rc;
use std::str::FromStr;

use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{Encryptor, Recipient, scrypt, x25519};
use consent_core::ledger::Hash;
use sha2::{Digest, Sha256};
use zip::write::{SimpleFileOptions, StreamWriter as ZipStream};
use zip::{CompressionMethod, ZipWriter};

use super::error::beginning;
use super::manifest::{self, ListedFile};
use super::{BackupError, BackupFile, Contents, Facts, Limits, To, WORK_FACTOR, check_names};

const CHUNK_BYTES: usize = 64 * 1024;

/// One file of a backup to be, and where its bytes come from.
pub struct Source<'a> {
    /// Which file.
    pub file: BackupFile,
    /// Its bytes, read once from where they stand to the end.
    pub bytes: &'a mut dyn Read,
}

/// Seals a backup whose files are in memory.
///
/// # Errors
/// What it should be sealed to is unusable, a file is missing or there twice, or there is too much.
pub fn seal(contents: &Contents, to: &To<'_>, limits: Limits) -> Result<Vec<u8>, BackupError> {
    seal_in_memory(contents, to, limits, WORK_FACTOR)
}

pub(super) fn seal_in_memory(
    contents: &Contents,
    to: &To<'_>,
    limits: Limits,
    factor: u8,
) -> Result<Vec<u8>, BackupError> {
    let mut readers: Vec<(BackupFile, &[u8])> = contents
        .files
        .iter()
        .map(|(file, bytes)| (*file, bytes.as_slice()))
        .collect();
    let mut out = vec![];
    let sum: usize = readers.iter().map(|(_, bytes)| bytes.len()).sum();
    // Growing by doubling would take up to twice the memory.
    let room = sum.saturating_add(sum / 256).saturating_add(CHUNK_BYTES);
    let bytes = u64::try_from(room).unwrap_or(u64::MAX);
    out.try_reserve_exact(room)
        .map_err(|_| BackupError::NoMemory { bytes })?;
    let mut sources: Vec<Source<'_>> = readers
        .iter_mut()
        .map(|(file, bytes)| Source { file: *file, bytes })
        .collect();
    let facts = &contents.facts;
    seal_stream(facts, &mut sources, encryptor(to, factor)?, limits, out)
}

/// Seals a backup from wherever its files are to wherever it goes, holding little of it in memory.
/// What was written is a backup only if this succeeds.
///
/// # Errors
/// As [`seal`], and where reading or writing fails.
pub fn seal_to<W: Write>(
    facts: &Facts,
    sources: &mut [Source<'_>],
    to: &To<'_>,
    limits: Limits,
    out: W,
) -> Result<W, BackupError> {
    seal_stream(facts, sources, encryptor(to, WORK_FACTOR)?, limits, out)
}

/// What age seals with; the passphrase's types measure the machine first, which is overruled.
pub(super) fn encryptor(to: &To<'_>, factor: u8) -> Result<Encryptor, BackupError> {
    let recipients: Vec<Box<dyn Recipient>> = match to {
        To::Words(all) => all
            .iter()
            .map(|text| {
                let parsed = x25519::Recipient::from_str(text);
                let given = beginning(text);
                let recipient = parsed.map_err(|_| BackupError::NoRecipient { given })?;
                Ok::<_, BackupError>(Box::new(recipient) as Box<dyn Recipient>)
            })
            .collect::<Result<_, _>>()?,
        To::Passphrase("") => return Err(BackupError::NoPassphrase),
        To::Passphrase(text) => {
            let mut recipient = scrypt::Recipient::new(SecretString::from((*text).to_owned()));
            recipient.set_work_factor(factor);
            vec![Box::new(recipient)]
        }
    };
    Encryptor::with_recipients(recipients.iter().map(Box::as_ref)).map_err(|_| {
        BackupError::NoRecipient {
            given: "the key".to_owned(),
        }
    })
}

/// Seals whatever it is given, as anybody can who knows a recipient: for tests of what is read inside.
///
/// # Errors
/// A recipient that is none.
#[cfg(feature = "testing")]
pub fn seal_any_content(content: &[u8], recipient: &str) -> Result<Vec<u8>, BackupError> {
    let mut out = vec![];
    let sealed = encryptor(&To::Words(&[recipient]), WORK_FACTOR)?.wrap_output(&mut out);
    let mut sealed = sealed.map_err(BackupError::Io)?;
    sealed.write_all(content).map_err(BackupError::Io)?;
    sealed.finish().map_err(BackupError::Io)?;
    Ok(out)
}

/// Keeps the first failure instead of giving it on: age would tell another one in its place, and the
/// archive writer, dropped after one, would write to standard error.
struct Quiet<W> {
    inner: W,
    failure: Rc<Cell<Option<io::Error>>>,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Fine,
    Failed,
}

impl<W: Write> Write for Quiet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.state == State::Fine
            && let Err(error) = self.inner.write_all(bytes)
        {
            self.state = State::Failed;
            self.failure.set(Some(error));
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The archive on its way into age, and from there to where it goes.
struct Archive<W: Write> {
    zip: ZipWriter<ZipStream<StreamWriter<Quiet<W>>>>,
    failure: Rc<Cell<Option<io::Error>>>,
}

impl<W: Write> Archive<W> {
    fn begin(encryptor: Encryptor, out: W) -> Result<Self, BackupError> {
        let failure = Rc::new(Cell::new(None));
        let quiet = Quiet {
            inner: out,
            failure: Rc::clone(&failure),
            state: State::Fine,
        };
        let sealed = encryptor.wrap_output(quiet).map_err(BackupError::Io)?;
        let zip = ZipWriter::new_stream(sealed);
        Ok(Self { zip, failure })
    }

    fn start(&mut self, name: &str, level: i64) -> Result<(), BackupError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(level))
            .unix_permissions(0o600);
        self.zip.start_file(name, options).map_err(refused)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), BackupError> {
        self.zip.write_all(bytes).map_err(BackupError::Io)?;
        failed(&self.failure)
    }

    fn finish(self) -> Result<W, BackupError> {
        let sealed = self.zip.finish().map_err(refused)?.into_inner();
        let quiet = sealed.finish().map_err(BackupError::Io)?;
        failed(&self.failure)?;
        Ok(quiet.inner)
    }
}

fn failed(failure: &Cell<Option<io::Error>>) -> Result<(), BackupError> {
    let failure = failure.take();
    failure.map_or(Ok(()), |error| Err(BackupError::Io(error)))
}

fn refused(error: zip::result::ZipError) -> BackupError {
    BackupError::Io(io::Error::from(error))
}

pub(super) fn seal_stream<W: Write>(
    facts: &Facts,
    sources: &mut [Source<'_>],
    encryptor: Encryptor,
    limits: Limits,
    out: W,
) -> Result<W, BackupError> {
    check_names(sources.iter().map(|source| source.file))?;
    sources.sort_by_key(|source| source.file);
    let mut archive = Archive::begin(encryptor, out)?;
    let mut left = limits.unpacked_most_bytes;
    let mut listed = vec![];
    for source in sources {
        let file = add(&mut archive, source, left).map_err(|error| match error {
            Stopped::TooLarge => limits.too_large(),
            Stopped::By(error) => error,
        })?;
        left = left.saturating_sub(file.bytes);
        listed.push(file);
    }
    archive.start(manifest::NAME, 6)?;
    archive.write(&manifest::write(facts, &listed)?)?;
    archive.finish()
}

/// Why a file was not added.
enum Stopped {
    TooLarge,
    By(BackupError),
}

/// Adds one file, counting and hashing what goes by.
fn add<W: Write>(
    archive: &mut Archive<W>,
    source: &mut Source<'_>,
    most_bytes: u64,
) -> Result<ListedFile, Stopped> {
    // An encrypted database does not get smaller, and trying hard takes long. The level below this one
    // has no way to leave bytes as they are, and adds a twentieth.
    let level = if source.file == BackupFile::Ledger {
        2
    } else {
        6
    };
    archive
        .start(source.file.name(), level)
        .map_err(Stopped::By)?;
    let (mut digest, mut bytes) = (Sha256::new(), 0_u64);
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = match source.bytes.read(&mut chunk) {
            Ok(read) => chunk.get(..read).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Stopped::By(BackupError::Io(error))),
        };
        if read.is_empty() {
            break;
        }
        bytes = bytes.saturating_add(u64::try_from(read.len()).unwrap_or(u64::MAX));
        if bytes > most_bytes {
            return Err(Stopped::TooLarge);
        }
        digest.update(read);
        archive.write(read).map_err(Stopped::By)?;
    }
    Ok(ListedFile {
        file: source.file,
        bytes,
        sha256: Hash::from_bytes(digest.finalize().into()),
    })
}
