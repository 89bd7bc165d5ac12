//! The preimage of a hash: every field with its length in front, so no two field lists read alike.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::id::ParseIdError;

/// A SHA-256 digest; as text `sha256:` and 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hash([u8; 32]);

impl Hash {
    /// Takes 32 bytes as a digest.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The SHA-256 of these bytes as they are, without any field lengths: for files.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The digest as 64 hexadecimal digits.
    #[must_use]
    pub fn to_hex(&self) -> String {
        self.0
            .iter()
            .fold(String::with_capacity(64), |mut text, byte| {
                for digit in [byte >> 4, byte & 15] {
                    text.extend(char::from_digit(u32::from(digit), 16));
                }
                text
            })
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}", self.to_hex())
    }
}

impl FromStr for Hash {
    type Err = ParseIdError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || ParseIdError {
            kind: "sha256 digest",
            text: text.to_owned(),
        };
        let hex = text
            .strip_prefix("sha256:")
            .filter(|h| h.len() == 64)
            .ok_or_else(bad)?;
        let mut bytes = [0_u8; 32];
        for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| bad())?;
            if pair
                .bytes()
                .any(|b| !b.is_ascii_hexdigit() || b.is_ascii_uppercase())
            {
                return Err(bad());
            }
            *byte = u8::from_str_radix(pair, 16).map_err(|_| bad())?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Hash {
    type Error = ParseIdError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Hash> for String {
    fn from(hash: Hash) -> Self {
        hash.to_string()
    }
}

/// Collects fields and hashes them: `f(x)` = length of x as 4 bytes big-endian, then x.
pub(super) struct Preimage {
    digest: Sha256,
    /// What a field looks like written; one room for all of them.
    written: String,
}

impl Preimage {
    pub(super) fn new(label: &str) -> Self {
        let empty = Self {
            digest: Sha256::new(),
            written: String::with_capacity(40),
        };
        empty.text(label)
    }

    pub(super) fn bytes(mut self, field: &[u8]) -> Self {
        let length = u32::try_from(field.len()).unwrap_or(u32::MAX);
        self.digest.update(length.to_be_bytes());
        self.digest.update(field);
        self
    }

    pub(super) fn text(self, field: &str) -> Self {
        self.bytes(field.as_bytes())
    }

    /// A field in its written form.
    pub(super) fn written(mut self, field: &impl fmt::Display) -> Self {
        use fmt::Write as _;
        let mut written = std::mem::take(&mut self.written);
        written.clear();
        // A text takes everything.
        let _ = write!(written, "{field}");
        let mut next = self.text(&written);
        next.written = written;
        next
    }

    pub(super) fn integer(self, field: u64) -> Self {
        self.bytes(&field.to_be_bytes())
    }

    pub(super) fn finish(self) -> Hash {
        Hash(self.digest.finalize().into())
    }
}
