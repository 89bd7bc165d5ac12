//! The vault key and what is derived from it, each under its own label.

use consent_core::id::VaultId;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::{DatabaseKey, StoreError};

/// A secret that a person typed or the key store gave: wiped when dropped, never printed.
pub struct SecretText(Zeroizing<String>);

impl SecretText {
    /// Takes the text.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// How many characters it has, for rules on its length.
    #[must_use]
    pub fn characters(&self) -> usize {
        self.0.chars().count()
    }

    /// The text itself, for whoever must hand it on.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Thirty-two secret bytes, in one place: an array that is handed on by value leaves a copy behind that
/// nobody wipes.
pub(super) type Key = Box<Zeroizing<[u8; 32]>>;

/// A copy of secret bytes, made where it stays; none if there are more or fewer.
pub(super) fn kept<const N: usize>(bytes: &[u8]) -> Option<Box<Zeroizing<[u8; N]>>> {
    let mut kept = Box::new(Zeroizing::new([0_u8; N]));
    if bytes.len() != N {
        return None;
    }
    kept.copy_from_slice(bytes);
    Some(kept)
}

/// Fills bytes from the operating system's source of randomness.
pub(super) fn random<const N: usize>() -> Result<Box<Zeroizing<[u8; N]>>, StoreError> {
    let mut bytes = Box::new(Zeroizing::new([0_u8; N]));
    getrandom::fill(bytes.as_mut_slice())
        .map_err(|_| std::io::Error::other("no source of randomness"))?;
    Ok(bytes)
}

/// HKDF-SHA256 with the vault's id as salt.
pub(super) fn derive(material: &[u8], vault: VaultId, info: &[u8]) -> Result<Key, StoreError> {
    let mut out = Box::new(Zeroizing::new([0_u8; 32]));
    Hkdf::<Sha256>::new(Some(vault.to_string().as_bytes()), material)
        .expand(info, out.as_mut_slice())
        .map_err(|_| StoreError::Damaged)?;
    Ok(out)
}

/// The key of a vault (VK).
pub(super) struct VaultKey {
    pub(super) bytes: Key,
    vault: VaultId,
}

impl VaultKey {
    pub(super) fn new(bytes: Key, vault: VaultId) -> Self {
        Self { bytes, vault }
    }

    /// Another holder of the same key.
    pub(super) fn clone_key(&self) -> Self {
        let mut bytes = Box::new(Zeroizing::new([0_u8; 32]));
        bytes.copy_from_slice(self.bytes.as_slice());
        Self {
            bytes,
            vault: self.vault,
        }
    }

    /// DBK of one epoch.
    pub(super) fn database(&self, epoch: u32) -> Result<DatabaseKey, StoreError> {
        let mut info = b"consent-ledger/db-key/v1".to_vec();
        info.extend_from_slice(&epoch.to_be_bytes());
        derive(self.bytes.as_slice(), self.vault, &info).map(DatabaseKey::holding)
    }

    /// HDK: seals `vault.json`.
    pub(super) fn header_mac(&self) -> Result<Key, StoreError> {
        derive(
            self.bytes.as_slice(),
            self.vault,
            b"consent-ledger/header-mac/v1",
        )
    }

    /// HEADK: seals the head file and the key store's copy of it.
    pub(super) fn head_mac(&self) -> Result<Key, StoreError> {
        derive(
            self.bytes.as_slice(),
            self.vault,
            b"consent-ledger/head-mac/v1",
        )
    }

    /// KCV in hexadecimal.
    pub(super) fn check_value(&self) -> Result<String, StoreError> {
        let bytes = derive(
            self.bytes.as_slice(),
            self.vault,
            b"consent-ledger/key-check/v1",
        )?;
        Ok(hex(bytes.get(..16).unwrap_or_default()))
    }

    /// Whether this is the key that the KCV was made from.
    pub(super) fn matches(&self, check_value: &str) -> Result<bool, StoreError> {
        Ok(self
            .check_value()?
            .as_bytes()
            .ct_eq(check_value.as_bytes())
            .into())
    }
}

/// HMAC-SHA256 over bytes.
pub(super) fn mac(key: &Key, bytes: &[u8]) -> Result<[u8; 32], StoreError> {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key.as_slice()).map_err(|_| StoreError::Damaged)?;
    mac.update(bytes);
    Ok(mac.finalize().into_bytes().into())
}

const ZEROS: [u8; 64] = [b'0'; 64];

/// Puts the MAC into a text whose 64 hexadecimal digits after `"mac": "` are zeros.
pub(super) fn seal_text(key: &Key, text: &str) -> Result<Vec<u8>, StoreError> {
    let mut bytes = text.as_bytes().to_vec();
    let digits = hex(&mac(key, &bytes)?);
    let place = mac_place(&bytes).ok_or(StoreError::Damaged)?;
    bytes
        .get_mut(place..place.saturating_add(64))
        .ok_or(StoreError::Damaged)?
        .copy_from_slice(digits.as_bytes());
    Ok(bytes)
}

/// Whether the MAC in the bytes is right.
pub(super) fn is_sealed(key: &Key, bytes: &[u8]) -> Result<bool, StoreError> {
    let Some(place) = mac_place(bytes) else {
        return Ok(false);
    };
    let mut zeroed = bytes.to_vec();
    let Some(digits) = zeroed.get_mut(place..place.saturating_add(64)) else {
        return Ok(false);
    };
    let mut found = ZEROS;
    found.copy_from_slice(digits);
    digits.copy_from_slice(&ZEROS);
    let wanted = hex(&mac(key, &zeroed)?);
    Ok(wanted.as_bytes().ct_eq(&found).into())
}

fn mac_place(bytes: &[u8]) -> Option<usize> {
    const LABEL: &[u8] = b"\"mac\": \"";
    let mut places = bytes
        .windows(LABEL.len())
        .enumerate()
        .filter(|(_, window)| *window == LABEL)
        .map(|(at, _)| at + LABEL.len());
    let place = places.next()?;
    places.next().is_none().then_some(place)
}

/// Lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
