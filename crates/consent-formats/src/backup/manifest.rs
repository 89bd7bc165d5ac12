//! `manifest.json`: what a backup is of, and what lies in it.

use std::collections::BTreeSet;

use consent_core::id::{DeviceId, VaultId};
use consent_core::ledger::{ChainHead, Hash};
use consent_core::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::error::beginning;
use super::{BackupError, BackupFile, Facts};

/// Name of the manifest in the container.
pub(super) const NAME: &str = "manifest.json";
/// Bytes of a manifest at most.
pub(super) const MOST_BYTES: u64 = 64 * 1024;
const FORMAT: &str = "consent-ledger/backup/1";
const FAMILY: &str = "consent-ledger/backup/";
const READER: u32 = 1;

/// One file as the manifest describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedFile {
    /// Which file.
    pub file: BackupFile,
    /// Its size.
    pub bytes: u64,
    /// The SHA-256 of its bytes.
    pub sha256: Hash,
}

/// What is asked first, of a manifest of any version.
#[derive(Deserialize)]
struct Version {
    format: String,
    min_reader: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format: String,
    min_reader: u32,
    vault_id: VaultId,
    demo: bool,
    made_at: Timestamp,
    entries: u64,
    heads: Vec<Head>,
    files: Vec<File>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    device_id: DeviceId,
    seq: u64,
    hash: Hash,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    bytes: u64,
    sha256: String,
}

fn malformed(reason: impl Into<String>) -> BackupError {
    BackupError::Malformed {
        reason: format!("{NAME}: {}", reason.into()),
    }
}

/// The text of a manifest.
pub(super) fn write(facts: &Facts, files: &[ListedFile]) -> Result<Vec<u8>, BackupError> {
    check(facts)?;
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        min_reader: READER,
        vault_id: facts.vault_id,
        demo: facts.demo,
        made_at: facts.made_at,
        entries: facts.entries(),
        heads: facts.heads.iter().map(head).collect(),
        files: files.iter().map(file).collect(),
    };
    let mut text = serde_json::to_vec_pretty(&manifest).map_err(|e| malformed(e.to_string()))?;
    text.push(b'\n');
    if u64::try_from(text.len()).is_ok_and(|bytes| bytes <= MOST_BYTES) {
        Ok(text)
    } else {
        Err(malformed(format!("it is larger than {MOST_BYTES} bytes")))
    }
}

fn head(head: &ChainHead) -> Head {
    Head {
        device_id: head.device_id,
        seq: head.seq,
        hash: head.hash,
    }
}

fn file(file: &ListedFile) -> File {
    File {
        name: file.file.name().to_owned(),
        bytes: file.bytes,
        sha256: file.sha256.to_hex(),
    }
}

/// Reads a manifest of a form that is known here.
pub(super) fn read(bytes: &[u8]) -> Result<(Facts, Vec<ListedFile>), BackupError> {
    let version: Version =
        serde_json::from_slice(bytes).map_err(|error| malformed(error.to_string()))?;
    if version.format != FORMAT {
        let found = beginning(&version.format);
        return Err(if found.starts_with(FAMILY) {
            BackupError::Newer { found }
        } else {
            malformed(format!("its format is {found:?}, not {FORMAT:?}"))
        });
    }
    if version.min_reader != READER {
        let found = format!("min_reader {}", version.min_reader);
        return Err(BackupError::Newer { found });
    }
    let manifest: Manifest =
        serde_json::from_slice(bytes).map_err(|error| malformed(error.to_string()))?;
    let facts = Facts {
        vault_id: manifest.vault_id,
        demo: manifest.demo,
        made_at: manifest.made_at,
        heads: manifest.heads.iter().map(chain_head).collect(),
    };
    check(&facts)?;
    if facts.entries() != manifest.entries {
        return Err(malformed(
            "its chains do not have as many entries as it says",
        ));
    }
    let files: Result<Vec<_>, _> = manifest.files.iter().map(listed).collect();
    let files = files?;
    super::check_names(files.iter().map(|listed| listed.file))?;
    Ok((facts, files))
}

fn chain_head(head: &Head) -> ChainHead {
    ChainHead {
        device_id: head.device_id,
        seq: head.seq,
        hash: head.hash,
    }
}

fn listed(file: &File) -> Result<ListedFile, BackupError> {
    let foreign = || BackupError::ForeignName {
        name: beginning(&file.name),
    };
    let sha256 = format!("sha256:{}", file.sha256).parse();
    Ok(ListedFile {
        file: BackupFile::named(&file.name).ok_or_else(foreign)?,
        bytes: file.bytes,
        sha256: sha256.map_err(|_| malformed("a sha256 is not 64 hexadecimal digits"))?,
    })
}

/// What holds for the facts of every backup.
fn check(facts: &Facts) -> Result<(), BackupError> {
    let devices: BTreeSet<_> = facts.heads.iter().map(|head| head.device_id).collect();
    if devices.len() == facts.heads.len() {
        Ok(())
    } else {
        Err(malformed("it names the chain of one device twice"))
    }
}
