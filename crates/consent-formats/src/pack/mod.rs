//! Catalogue packs: a signed file that brings another edition of the catalogue.
//!
//! The order of the checks is part of the format: size, signature, nesting, shape, then each file by the
//! checks that the shipped files pass. A pack that fails one says which, and nothing of it is used.

mod key;

pub use key::PackKey;

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use consent_core::catalogue::is_hidden;
use consent_core::catalogue::{Catalogue, CatalogueProblem};
use consent_core::ledger::Hash;
use consent_core::time::CivilDate;
use minisign_verify::Signature;
use serde::{Deserialize, Serialize};

/// Bytes of a pack at most.
pub const PACK_MOST_BYTES: u64 = 2 * 1024 * 1024;
/// Bytes of a signature file at most.
pub const SIGNATURE_MOST_BYTES: u64 = 4 * 1024;
/// Services of a pack at most.
const SERVICES_MOST: usize = 2_000;
/// Levels of its JSON at most.
const DEEPEST: usize = 32;
/// Problems that a refusal names at most.
const NAMED_MOST: usize = 5;
const FORMAT: &str = "consent-ledger/catalogue-pack/1";

/// Why a pack is refused. Nothing of it was used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The pack or its signature is too large.
    #[error("{what} is larger than {most_bytes} bytes; it was not read further")]
    TooLarge {
        /// Which file.
        what: &'static str,
        /// How large it may be.
        most_bytes: u64,
    },
    /// The signature file cannot be read.
    #[error("the signature beside it is no minisign signature; sign it anew with `minisign -S`")]
    NoSignature,
    /// Signed by a key that is not trusted.
    #[error(
        "it is signed by the key {signer}, which you do not trust; give that key with --key if you do"
    )]
    UnknownKey {
        /// Id of the key.
        signer: String,
    },
    /// The signature is not of these bytes.
    #[error("the signature of key {signer} is not of this file; fetch both again")]
    WrongSignature {
        /// Id of the key.
        signer: String,
    },
    /// A public key that cannot be read.
    #[error("{key:?} is no public key of minisign; it is one line that begins with RW")]
    NoKey {
        /// The beginning of what was given.
        key: String,
    },
    /// Lists and objects within one another, too many.
    #[error("its JSON nests deeper than {DEEPEST} levels")]
    TooDeep,
    /// It is not what the format says.
    #[error("it is no catalogue pack: {reason}")]
    Malformed {
        /// What is wrong.
        reason: String,
    },
    /// More services than a catalogue needs.
    #[error("it has {found} files; {SERVICES_MOST} are the most")]
    TooMany {
        /// How many it has.
        found: usize,
    },
    /// Two files of one name.
    #[error("the file {name:?} is in it twice")]
    DuplicateName {
        /// The name.
        name: String,
    },
    /// Its files do not hold.
    #[error("{}", said(.problems))]
    Catalogue {
        /// What is wrong with which file.
        problems: Vec<CatalogueProblem>,
    },
}

fn said(problems: &[CatalogueProblem]) -> String {
    let named: Vec<String> = problems
        .iter()
        .take(NAMED_MOST)
        .map(ToString::to_string)
        .collect();
    let more = match problems
        .len()
        .checked_sub(NAMED_MOST)
        .filter(|more| *more > 0)
    {
        Some(more) => format!("; and {more} more"),
        None => String::new(),
    };
    format!("{}{more}", named.join("; "))
}

/// Who signed a pack, and what they say beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The key.
    pub key: PackKey,
    /// The remark that the signature covers.
    pub remark: String,
}

/// The shape of a pack.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack<'a> {
    format: String,
    edition: CivilDate,
    #[serde(borrow)]
    files: Vec<File<'a>>,
}

/// One file of it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File<'a> {
    name: std::borrow::Cow<'a, str>,
    text: std::borrow::Cow<'a, str>,
}

/// Whether one of these keys signed exactly these bytes.
///
/// # Errors
/// Too large, no signature, a key that is not among them, or a signature of something else.
pub fn check_signature(
    bytes: &[u8],
    signature: &[u8],
    keys: &[PackKey],
) -> Result<Signed, PackError> {
    not_larger("the pack", bytes, PACK_MOST_BYTES)?;
    not_larger("the signature", signature, SIGNATURE_MOST_BYTES)?;
    let text = std::str::from_utf8(signature).map_err(|_| PackError::NoSignature)?;
    let signer = signer_of(text).ok_or(PackError::NoSignature)?;
    let read = Signature::decode(text).map_err(|_| PackError::NoSignature)?;
    let Some(key) = keys.iter().find(|key| key.id() == signer) else {
        return Err(PackError::UnknownKey { signer });
    };
    if key.verifies(bytes, &read) {
        let remark = read.trusted_comment().chars().filter(|c| !is_hidden(*c));
        Ok(Signed {
            key: key.clone(),
            remark: remark.take(200).collect(),
        })
    } else {
        Err(PackError::WrongSignature { signer })
    }
}

fn not_larger(what: &'static str, bytes: &[u8], most_bytes: u64) -> Result<(), PackError> {
    if u64::try_from(bytes.len()).is_ok_and(|found| found <= most_bytes) {
        Ok(())
    } else {
        Err(PackError::TooLarge { what, most_bytes })
    }
}

/// Id of the key that a signature names.
fn signer_of(text: &str) -> Option<String> {
    let line = text.lines().nth(1)?;
    let bytes = STANDARD.decode(line.trim()).ok()?;
    key::id_of(&bytes)
}

/// Reads the catalogue of a pack whose signature was checked.
///
/// # Errors
/// What does not hold by the format, or by the checks of catalogue files.
pub fn read(bytes: &[u8]) -> Result<Catalogue, PackError> {
    not_larger("the pack", bytes, PACK_MOST_BYTES)?;
    if depth(bytes) > DEEPEST {
        return Err(PackError::TooDeep);
    }
    let malformed = |reason: String| PackError::Malformed { reason };
    let pack: Pack<'_> =
        serde_json::from_slice(bytes).map_err(|error| malformed(error.to_string()))?;
    if pack.format != FORMAT {
        return Err(malformed(format!(
            "its format is {:?}, not {FORMAT:?}",
            pack.format.chars().take(60).collect::<String>()
        )));
    }
    if pack.files.is_empty() {
        return Err(malformed("it has no file".to_owned()));
    }
    if pack.files.len() > SERVICES_MOST {
        return Err(PackError::TooMany {
            found: pack.files.len(),
        });
    }
    let mut names = BTreeSet::new();
    for file in &pack.files {
        let name = file.name.as_ref();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c);
        if !name.chars().all(plain) || name.len() > 200 {
            return Err(malformed(format!(
                "{:?} is no name of a file",
                name.chars().take(60).collect::<String>()
            )));
        }
        if name == "edition.toml" {
            return Err(malformed(
                "the edition stands beside the files, not among them".to_owned(),
            ));
        }
        if !names.insert(name) {
            return Err(PackError::DuplicateName {
                name: name.to_owned(),
            });
        }
    }
    let files: Vec<(&str, &str)> = pack
        .files
        .iter()
        .map(|file| (file.name.as_ref(), file.text.as_ref()))
        .collect();
    Catalogue::read_edition(pack.edition, Hash::of_bytes(bytes), &files)
        .map_err(|problems| PackError::Catalogue { problems })
}

/// The deepest nesting of a JSON text, counted in one pass.
fn depth(bytes: &[u8]) -> usize {
    let (mut open, mut most) = (0_usize, 0_usize);
    let (mut in_string, mut escaped) = (false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => open = open.saturating_add(1),
            b']' | b'}' if !in_string => open = open.saturating_sub(1),
            _ => {}
        }
        most = most.max(open);
    }
    most
}

/// Writes a catalogue as a pack, to be signed.
///
/// # Errors
/// An edition that is no day.
pub fn write(catalogue: &Catalogue) -> Result<String, PackError> {
    let malformed = |reason: String| PackError::Malformed { reason };
    let edition = catalogue.edition.parse();
    let pack = Pack {
        format: FORMAT.to_owned(),
        edition: edition.map_err(|_| malformed("the edition is no day".to_owned()))?,
        files: catalogue
            .files()
            .map(|(name, text)| File {
                name: name.into(),
                text: text.into(),
            })
            .collect(),
    };
    serde_json::to_string(&pack).map_err(|error| malformed(error.to_string()))
}

#[cfg(test)]
mod tests;
