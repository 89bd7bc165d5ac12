//! Ways in: each slot wraps the vault key under a key of its own.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use consent_core::id::VaultId;
use consent_core::time::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::keys::{Key, SecretText, VaultKey, hex, kept, random};
use super::words::{self, Entropy};
use crate::StoreError;

/// A way to open a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SlotKind {
    /// A key kept by the operating system's key store.
    Keyring,
    /// Twelve words on paper.
    Recovery,
    /// A passphrase.
    Passphrase,
}

impl SlotKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Keyring, Self::Recovery, Self::Passphrase];

    /// The stable name, in the header and on screens.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::Recovery => "recovery",
            Self::Passphrase => "passphrase",
        }
    }
}

/// How much work guessing a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KdfCost {
    /// 256 MiB, three passes.
    Full,
    /// 64 MiB, three passes: where memory is short.
    Floor,
}

/// The cost of a passphrase slot; all empty for the other kinds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kdf {
    pub(super) name: String,
    #[serde(default)]
    pub(super) m: u32,
    #[serde(default)]
    pub(super) t: u32,
    #[serde(default)]
    pub(super) p: u32,
    #[serde(default)]
    pub(super) salt: String,
}

impl Kdf {
    fn none(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            m: 0,
            t: 0,
            p: 0,
            salt: String::new(),
        }
    }

    fn text(&self) -> String {
        format!(
            "{} m={} t={} p={} salt={}",
            self.name, self.m, self.t, self.p, self.salt
        )
    }
}

/// One slot as it stands in `vault.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Slot {
    #[expect(clippy::struct_field_names, reason = "the name in the file")]
    pub(super) slot_id: String,
    pub(super) kind: SlotKind,
    pub(super) kdf: Kdf,
    pub(super) nonce: String,
    pub(super) wrapped_vk: String,
    pub(super) created_at: Timestamp,
}

impl Slot {
    /// Refuses, before any memory is taken, a cost that would hang or that was made cheaper.
    pub(super) fn is_plausible(&self) -> bool {
        let kdf = &self.kdf;
        match self.kind {
            SlotKind::Passphrase => {
                kdf.name == "argon2id"
                    && (65_536..=1_048_576).contains(&kdf.m)
                    && (3..=10).contains(&kdf.t)
                    && (4..=16).contains(&kdf.p)
                    && BASE64.decode(&kdf.salt).is_ok_and(|salt| salt.len() == 16)
            }
            SlotKind::Keyring => *kdf == Kdf::none("none"),
            SlotKind::Recovery => *kdf == Kdf::none("hkdf-sha256"),
        }
    }

    fn new(
        vault: &VaultKey,
        vault_id: VaultId,
        kind: SlotKind,
        kdf: Kdf,
        kek: &Key,
        created_at: Timestamp,
    ) -> Result<Self, StoreError> {
        let slot_id = hex(random::<16>()?.as_slice());
        let aad = aad(vault_id, &slot_id, kind.code(), &kdf.text());
        let (nonce, wrapped) = wrap(kek, &vault.bytes, &aad)?;
        Ok(Self {
            slot_id,
            kind,
            kdf,
            nonce: BASE64.encode(nonce),
            wrapped_vk: BASE64.encode(wrapped),
            created_at,
        })
    }

    /// The key of the vault, if this is the key of the slot.
    pub(super) fn open(&self, vault_id: VaultId, kek: &Key) -> Result<VaultKey, StoreError> {
        let aad = aad(vault_id, &self.slot_id, self.kind.code(), &self.kdf.text());
        let bad = |_| StoreError::HeaderDamaged;
        let nonce = BASE64.decode(&self.nonce).map_err(bad)?;
        let wrapped = BASE64.decode(&self.wrapped_vk).map_err(bad)?;
        unwrap(kek, &nonce, &wrapped, &aad).map(|bytes| VaultKey::new(bytes, vault_id))
    }
}

fn field(out: &mut Vec<u8>, bytes: &[u8]) {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(bytes);
}

/// What a wrapped key is bound to: it cannot be moved to another vault or made cheaper.
pub(super) fn aad(vault_id: VaultId, slot_id: &str, kind: &str, kdf: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for part in [
        "consent-ledger/slot/v1",
        &vault_id.to_string(),
        slot_id,
        kind,
        kdf,
    ] {
        field(&mut out, part.as_bytes());
    }
    out
}

/// Wraps a key under a random nonce.
pub(super) fn wrap(kek: &Key, key: &Key, aad: &[u8]) -> Result<([u8; 24], Vec<u8>), StoreError> {
    let nonce = **random::<24>()?;
    let cipher =
        XChaCha20Poly1305::new_from_slice(kek.as_slice()).map_err(|_| StoreError::WrongKey)?;
    let payload = Payload {
        msg: key.as_slice(),
        aad,
    };
    let wrapped = cipher
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| StoreError::WrongKey)?;
    Ok((nonce, wrapped))
}

/// Opens a wrapped key.
pub(super) fn unwrap(
    kek: &Key,
    nonce: &[u8],
    wrapped: &[u8],
    aad: &[u8],
) -> Result<Key, StoreError> {
    let nonce = <[u8; 24]>::try_from(nonce).map_err(|_| StoreError::HeaderDamaged)?;
    let cipher =
        XChaCha20Poly1305::new_from_slice(kek.as_slice()).map_err(|_| StoreError::WrongKey)?;
    let payload = Payload { msg: wrapped, aad };
    let opened = cipher
        .decrypt(&XNonce::from(nonce), payload)
        .map_err(|_| StoreError::WrongKey)?;
    let opened = Zeroizing::new(opened);
    kept(&opened).ok_or(StoreError::HeaderDamaged)
}

/// One key of the vault wrapped under another, as one text.
pub(super) fn wrap_text(
    under: &VaultKey,
    vault_id: VaultId,
    direction: &str,
    key: &VaultKey,
) -> Result<String, StoreError> {
    let (nonce, wrapped) = wrap(&under.bytes, &key.bytes, &link_aad(vault_id, direction))?;
    let mut both = nonce.to_vec();
    both.extend_from_slice(&wrapped);
    Ok(BASE64.encode(both))
}

/// The key in such a text.
pub(super) fn unwrap_text(
    under: &VaultKey,
    vault_id: VaultId,
    direction: &str,
    text: &str,
) -> Result<VaultKey, StoreError> {
    let both = BASE64.decode(text).map_err(|_| StoreError::HeaderDamaged)?;
    let (nonce, wrapped) = both.split_at_checked(24).ok_or(StoreError::HeaderDamaged)?;
    let aad = link_aad(vault_id, direction);
    let bytes =
        unwrap(&under.bytes, nonce, wrapped, &aad).map_err(|_| StoreError::HeaderDamaged)?;
    Ok(VaultKey::new(bytes, vault_id))
}

fn link_aad(vault_id: VaultId, direction: &str) -> Vec<u8> {
    aad(vault_id, "change-of-key", direction, "none")
}

/// Makes the keyring slot and its key.
pub(super) fn keyring(
    vault: &VaultKey,
    vault_id: VaultId,
    at: Timestamp,
) -> Result<(Slot, Key), StoreError> {
    let kek = random::<32>()?;
    keyring_under(vault, vault_id, at, &kek).map(|slot| (slot, kek))
}

/// A keyring slot under a key that the key store holds already.
pub(super) fn keyring_under(
    vault: &VaultKey,
    vault_id: VaultId,
    at: Timestamp,
    kek: &Key,
) -> Result<Slot, StoreError> {
    let kdf = Kdf::none("none");
    Slot::new(vault, vault_id, SlotKind::Keyring, kdf, kek, at)
}

/// Makes the recovery slot and its twelve words.
pub(super) fn recovery(
    vault: &VaultKey,
    vault_id: VaultId,
    at: Timestamp,
) -> Result<(Slot, Entropy), StoreError> {
    let entropy = random::<16>()?;
    let kek = words::kek_of(&entropy, vault_id)?;
    let kdf = Kdf::none("hkdf-sha256");
    let slot = Slot::new(vault, vault_id, SlotKind::Recovery, kdf, &kek, at)?;
    Ok((slot, entropy))
}

/// Makes the passphrase slot.
pub(super) fn passphrase(
    vault: &VaultKey,
    vault_id: VaultId,
    at: Timestamp,
    text: &SecretText,
    cost: KdfCost,
) -> Result<Slot, StoreError> {
    let kdf = Kdf {
        name: "argon2id".to_owned(),
        m: match cost {
            KdfCost::Full => 262_144,
            KdfCost::Floor => 65_536,
        },
        t: 3,
        p: 4,
        salt: BASE64.encode(random::<16>()?.as_slice()),
    };
    let kek = kek_of_passphrase(text, &kdf)?;
    Slot::new(vault, vault_id, SlotKind::Passphrase, kdf, &kek, at)
}

/// The key that a passphrase stands for.
pub(super) fn kek_of_passphrase(text: &SecretText, kdf: &Kdf) -> Result<Key, StoreError> {
    let salt = BASE64
        .decode(&kdf.salt)
        .map_err(|_| StoreError::HeaderDamaged)?;
    let params = argon2::Params::new(kdf.m, kdf.t, kdf.p, Some(32))
        .map_err(|_| StoreError::HeaderDamaged)?;
    let mut out = Box::new(Zeroizing::new([0_u8; 32]));
    argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
        .hash_password_into(text.expose().as_bytes(), &salt, out.as_mut_slice())
        .map_err(|_| StoreError::HeaderDamaged)?;
    Ok(out)
}
