//! From a secret to the keys of the vault, by whichever header and slot it fits.

use super::entry::KeyringEntry;
use super::header::{Found, Header, Pending};
use super::keys::{self, VaultKey};
use super::slots::{self, Slot, SlotKind};
use super::{Unlock, words};
use crate::StoreError;

/// The keys that a secret led to, and the header they belong to.
pub(super) struct Opened {
    pub(super) found: Found,
    /// The key that the header is sealed under.
    pub(super) key: VaultKey,
    /// The key after a change that is not finished.
    pub(super) next: Option<VaultKey>,
}

/// Tries every header; of those that belong to the key, the latest counts.
pub(super) fn open(
    headers: &[Found],
    unlock: &Unlock,
    entry: Option<&KeyringEntry>,
) -> Result<Opened, StoreError> {
    let mut failure = StoreError::WrongKey;
    for found in headers {
        match keys_from(&found.header, unlock, entry) {
            Ok((key, next)) if keys::is_sealed(&key.header_mac()?, &found.bytes)? => {
                return latest(headers, found, key, next);
            }
            Ok(_) => failure = StoreError::HeaderDamaged,
            Err(StoreError::WrongKey) => {}
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

/// A change of the header writes the copy first: where it was cut off, the copy is the later one.
fn latest(
    headers: &[Found],
    found: &Found,
    key: VaultKey,
    next: Option<VaultKey>,
) -> Result<Opened, StoreError> {
    for other in headers {
        if other.header.revision <= found.header.revision {
            continue;
        }
        if keys::is_sealed(&key.header_mac()?, &other.bytes)? {
            let next = next_key(&other.header, &key)?;
            return Ok(Opened {
                found: other.clone(),
                key,
                next,
            });
        }
        if let Some(next) = &next
            && keys::is_sealed(&next.header_mac()?, &other.bytes)?
        {
            return Ok(Opened {
                found: other.clone(),
                key: next.clone_key(),
                next: None,
            });
        }
    }
    Ok(Opened {
        found: found.clone(),
        key,
        next,
    })
}

/// The key of the header and the one after it, each proved by its check value.
fn keys_from(
    header: &Header,
    unlock: &Unlock,
    entry: Option<&KeyringEntry>,
) -> Result<(VaultKey, Option<VaultKey>), StoreError> {
    let mut failure = StoreError::WrongKey;
    match key_from(header, &header.slots, unlock, entry) {
        Ok(key) if key.matches(&header.kcv)? => {
            let next = next_key(header, &key)?;
            return Ok((key, next));
        }
        Ok(_) => failure = StoreError::HeaderDamaged,
        Err(StoreError::WrongKey) => {}
        Err(error) => failure = error,
    }
    if let Some(pending) = &header.pending {
        match key_from(header, &pending.slots, unlock, entry) {
            Ok(next) if next.matches(&pending.kcv)? => {
                let key = slots::unwrap_text(&next, header.vault_id, "back", &pending.back)?;
                return Ok((key, Some(next)));
            }
            Ok(_) | Err(StoreError::WrongKey) => {}
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

fn next_key(header: &Header, key: &VaultKey) -> Result<Option<VaultKey>, StoreError> {
    let unwrap =
        |pending: &Pending| slots::unwrap_text(key, header.vault_id, "forward", &pending.forward);
    header.pending.as_ref().map(unwrap).transpose()
}

fn key_from(
    header: &Header,
    all: &[Slot],
    unlock: &Unlock,
    entry: Option<&KeyringEntry>,
) -> Result<VaultKey, StoreError> {
    let kind = match unlock {
        Unlock::Passphrase(_) => SlotKind::Passphrase,
        Unlock::Words(_) => SlotKind::Recovery,
        Unlock::KeyringValue(_) => SlotKind::Keyring,
    };
    let vault_id = header.vault_id;
    let mut failure = StoreError::WrongKey;
    for slot in all.iter().filter(|slot| slot.kind == kind) {
        let opened = match unlock {
            Unlock::Passphrase(text) => {
                slots::kek_of_passphrase(text, &slot.kdf).and_then(|kek| slot.open(vault_id, &kek))
            }
            Unlock::Words(text) => words::open_slot(slot, vault_id, text),
            Unlock::KeyringValue(_) => entry
                .ok_or(StoreError::WrongKey)
                .and_then(|entry| slot.open(vault_id, &entry.kek)),
        };
        match opened {
            Ok(key) => return Ok(key),
            Err(StoreError::WrongKey) => {}
            Err(error) => failure = error,
        }
    }
    Err(failure)
}
