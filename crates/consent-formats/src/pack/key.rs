//! Public keys of those who publish packs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minisign_verify::{PublicKey, Signature};

use super::PackError;

/// A public key of minisign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackKey {
    text: String,
    id: String,
}

/// Id of the key in a key or a signature, as minisign prints it.
pub(super) fn id_of(bytes: &[u8]) -> Option<String> {
    let number = bytes.get(2..10)?;
    let digits = number.iter().rev().map(|byte| format!("{byte:02X}"));
    Some(digits.collect())
}

impl PackKey {
    /// Takes the one line of a key, or the two of its file.
    ///
    /// # Errors
    /// A text that is no key.
    pub fn parse(text: &str) -> Result<Self, PackError> {
        let line = text.trim().lines().last().unwrap_or_default().trim();
        let no_key = || PackError::NoKey {
            key: line.chars().take(60).collect(),
        };
        PublicKey::from_base64(line).map_err(|_| no_key())?;
        let bytes = STANDARD.decode(line).map_err(|_| no_key())?;
        Ok(Self {
            text: line.to_owned(),
            id: id_of(&bytes).ok_or_else(no_key)?,
        })
    }

    /// The line that it is written as.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its id, as minisign prints it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether it signed exactly these bytes; signatures of the old kind, which hash nothing, do not count.
    pub(super) fn verifies(&self, bytes: &[u8], signature: &Signature) -> bool {
        PublicKey::from_base64(&self.text)
            .is_ok_and(|key| key.verify(bytes, signature, false).is_ok())
    }
}
