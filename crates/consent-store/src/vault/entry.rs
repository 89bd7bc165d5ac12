//! The text that the operating system's key store keeps: one line, fields joined by dots.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use consent_core::id::VaultId;
use consent_core::ledger::{ChainHead, Hash};
use zeroize::Zeroizing;

use super::keys::{Key, SecretText, VaultKey, kept, mac};
use super::slots;
use crate::StoreError;

const LIMIT: usize = 512;

/// What the text says.
pub(super) struct KeyringEntry {
    /// The key of the keyring slot.
    pub(super) kek: Key,
    /// The writer's last entry when the text was made, if its MAC is right under the vault's key.
    pub(super) head: ChainHead,
    /// How many entries there were then, of all chains.
    pub(super) entries: u64,
    wrapped: Vec<u8>,
    /// Number of the database's key then.
    pub(super) epoch: u32,
    signed: String,
    seal: Vec<u8>,
}

fn entry_aad(vault_id: VaultId) -> Vec<u8> {
    slots::aad(vault_id, "keyring-entry", "keyring", "none")
}

/// Writes the line.
pub(super) fn format(
    kek: &Key,
    vault: &VaultKey,
    vault_id: VaultId,
    epoch: u32,
    head: &ChainHead,
    entries: u64,
) -> Result<SecretText, StoreError> {
    let (nonce, wrapped) = slots::wrap(kek, &vault.bytes, &entry_aad(vault_id))?;
    let mut both = nonce.to_vec();
    both.extend_from_slice(&wrapped);
    let copy = format!(
        "{}.{}.{}.{entries}",
        head.device_id,
        head.seq,
        BASE64.encode(head.hash.as_bytes())
    );
    let seal = BASE64.encode(mac(&vault.head_mac()?, copy.as_bytes())?);
    let key = Zeroizing::new(BASE64.encode(kek.as_slice()));
    Ok(SecretText::new(format!(
        "cl1.{}.{}.{epoch}.{copy}.{seal}",
        key.as_str(),
        BASE64.encode(both)
    )))
}

/// Whether two lines carry the same key of the key store; what cannot be read carries none.
#[must_use]
pub fn same_key(one: &SecretText, other: &SecretText) -> bool {
    use subtle::ConstantTimeEq;
    let (Ok(one), Ok(other)) = (parse(one), parse(other)) else {
        return false;
    };
    one.kek.as_slice().ct_eq(other.kek.as_slice()).into()
}

/// Reads the line; anything odd is a wrong key.
pub(super) fn parse(text: &SecretText) -> Result<KeyringEntry, StoreError> {
    let text = text.expose().trim();
    let bad = || StoreError::KeyringOdd;
    if text.len() > LIMIT {
        return Err(bad());
    }
    let fields: Vec<&str> = text.split('.').collect();
    let ["cl1", kek, wrapped, epoch, device, seq, hash, entries, seal] = fields.as_slice() else {
        return Err(bad());
    };
    let kek = Zeroizing::new(BASE64.decode(kek).map_err(|_| bad())?);
    let digest = BASE64.decode(hash).map_err(|_| bad())?;
    let digest = <[u8; 32]>::try_from(digest.as_slice()).map_err(|_| bad())?;
    Ok(KeyringEntry {
        kek: kept(&kek).ok_or_else(bad)?,
        head: ChainHead {
            device_id: device.parse().map_err(|_| bad())?,
            seq: seq.parse().map_err(|_| bad())?,
            hash: Hash::from_bytes(digest),
        },
        entries: entries.parse().map_err(|_| bad())?,
        wrapped: BASE64.decode(wrapped).map_err(|_| bad())?,
        epoch: epoch.parse().map_err(|_| bad())?,
        signed: format!("{device}.{seq}.{hash}.{entries}"),
        seal: BASE64.decode(seal).map_err(|_| bad())?,
    })
}

impl KeyringEntry {
    /// The vault's key, by the line alone: for when both headers are lost.
    pub(super) fn vault_key(&self, vault_id: VaultId) -> Result<VaultKey, StoreError> {
        let (nonce, wrapped) = self
            .wrapped
            .split_at_checked(24)
            .ok_or(StoreError::KeyringOdd)?;
        let bytes = slots::unwrap(&self.kek, nonce, wrapped, &entry_aad(vault_id))
            .map_err(|_| StoreError::KeyringOdd)?;
        Ok(VaultKey::new(bytes, vault_id))
    }

    /// Whether the copy of the head was made under this vault's key.
    pub(super) fn has_true_head(&self, vault: &VaultKey) -> Result<bool, StoreError> {
        use subtle::ConstantTimeEq;
        let wanted = mac(&vault.head_mac()?, self.signed.as_bytes())?;
        Ok(wanted.as_slice().ct_eq(&self.seal).into())
    }
}
