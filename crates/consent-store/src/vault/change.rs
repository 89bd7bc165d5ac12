//! Changing the ways in: each change wraps the same key anew and replaces both headers. A secret counts
//! once its header is written, and the one before it until then.

use consent_core::ledger::ChainHead;
use consent_core::time::Timestamp;

use super::header::{self, Backend, Header};
use super::keys::{Key, SecretText};
use super::slots::{self, KdfCost, Slot, SlotKind};
use super::words::{self, Entropy};
use super::{OpenVault, entry, folder};
use crate::StoreError;

/// Twelve words that do not count yet: they are shown and asked back first.
pub struct NewWords {
    slot: Slot,
    words: SecretText,
    entropy: Entropy,
}

impl NewWords {
    /// The words, to be shown once.
    #[must_use]
    pub fn words(&self) -> &str {
        self.words.expose()
    }

    /// What they stand for.
    #[must_use]
    pub fn entropy(&self) -> &Entropy {
        &self.entropy
    }
}

/// Ways in that must be left, once a ledger is in use.
const LEAST_WAYS: usize = 2;

impl OpenVault {
    /// Makes new words; the old ones stay until these are adopted.
    pub fn new_words(&self, at: Timestamp) -> Result<NewWords, StoreError> {
        let (slot, entropy) = slots::recovery(&self.key, self.vault_id(), at)?;
        Ok(NewWords {
            words: words::of_entropy(&entropy)?,
            slot,
            entropy,
        })
    }

    /// From now on the new words open the vault, and the old ones no longer. `backup_to` is to whom
    /// backups are written that only the words open.
    pub fn adopt_words(
        &mut self,
        new: &NewWords,
        backup_to: Option<String>,
    ) -> Result<(), StoreError> {
        self.change_header(|header| {
            put(header, new.slot.clone(), SlotKind::Recovery);
            header.backup_to = backup_to;
            Ok(())
        })
    }

    /// To whom backups are written that only the words open.
    #[must_use]
    pub fn backup_to(&self) -> Option<&str> {
        self.header.backup_to.as_deref()
    }

    /// Whether this is the passphrase of this vault.
    pub fn check_passphrase(&self, text: &SecretText) -> Result<(), StoreError> {
        let slots = &self.header.slots;
        for slot in slots
            .iter()
            .filter(|slot| slot.kind == SlotKind::Passphrase)
        {
            let kek = slots::kek_of_passphrase(text, &slot.kdf)?;
            if slot.open(self.vault_id(), &kek).is_ok() {
                return Ok(());
            }
        }
        Err(StoreError::WrongKey)
    }

    /// Whether these words open the vault; where they do not, which place does not check.
    pub fn check_words(&self, text: &SecretText) -> Result<(), StoreError> {
        let mut failure = StoreError::WrongKey;
        let slots = &self.header.slots;
        for slot in slots.iter().filter(|slot| slot.kind == SlotKind::Recovery) {
            match super::words::open_slot(slot, self.vault_id(), text) {
                Ok(_) => return Ok(()),
                Err(StoreError::WrongKey) => {}
                Err(error) => failure = error,
            }
        }
        Err(failure)
    }

    /// From now on this passphrase opens the vault, and the one before no longer.
    pub fn set_passphrase(
        &mut self,
        text: &SecretText,
        cost: KdfCost,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let slot = slots::passphrase(&self.key, self.vault_id(), at, text, cost)?;
        self.change_header(|header| {
            put(header, slot, SlotKind::Passphrase);
            Ok(())
        })
    }

    /// Takes a kind of way in away; refused if fewer than two would be left.
    pub fn remove_ways(&mut self, kind: SlotKind) -> Result<(), StoreError> {
        self.change_header(|header| {
            header.slots.retain(|slot| slot.kind != kind);
            if header.kinds().len() < LEAST_WAYS {
                return Err(StoreError::LastWaysIn);
            }
            Ok(())
        })?;
        if kind == SlotKind::Keyring {
            self.kek = None;
        }
        Ok(())
    }

    /// Adds a way in by the key store; comes back with the line that it must keep. Until
    /// [`OpenVault::key_store_has_it`] what the key store held before opens the vault as well; if it
    /// refuses, [`OpenVault::key_store_refused`] takes the way in back.
    pub fn renew_keyring(&mut self, at: Timestamp) -> Result<SecretText, StoreError> {
        let (slot, kek) = slots::keyring(&self.key, self.vault_id(), at)?;
        let held = self.kek.clone();
        self.change_header(|header| {
            let vault_id = header.vault_id;
            let mut latest_unknown = true;
            // What the key store is known to hold stays; where nothing is known, its latest. More would
            // only fill the header.
            header.slots.retain(|slot| {
                slot.kind != SlotKind::Keyring
                    || match &held {
                        Some(held) => slot.open(vault_id, held).is_ok(),
                        None => std::mem::take(&mut latest_unknown),
                    }
            });
            header.slots.insert(0, slot);
            Ok(())
        })?;
        let line = self.line_under(&kek)?;
        self.renewing = Some(kek);
        Ok(line)
    }

    /// The line that the key store is to be given after every key was changed; none if it is no way in.
    pub fn renewed_line(&self) -> Result<Option<SecretText>, StoreError> {
        let new = self.renewing.as_ref();
        new.map(|kek| self.line_under(kek)).transpose()
    }

    /// The key store has kept the line and gave it back: only it opens the vault by the key store now.
    pub fn key_store_has_it(&mut self, name: &str, at: Timestamp) -> Result<(), StoreError> {
        let kek = self.renewing.clone().or_else(|| self.kek.clone());
        let kek = kek.ok_or(StoreError::WrongKey)?;
        self.change_header(|header| {
            let vault_id = header.vault_id;
            header
                .slots
                .retain(|slot| slot.kind != SlotKind::Keyring || slot.open(vault_id, &kek).is_ok());
            header.backend = Some(Backend {
                name: name.to_owned(),
                since: at,
            });
            Ok(())
        })?;
        self.renewing = None;
        self.kek = Some(kek);
        Ok(())
    }

    /// The key store did not keep the line: no way in is left that nobody holds the key of.
    pub fn key_store_refused(&mut self) -> Result<(), StoreError> {
        let Some(kek) = self.renewing.take() else {
            return Ok(());
        };
        self.change_header(|header| {
            let vault_id = header.vault_id;
            header.slots.retain(|slot| {
                slot.kind != SlotKind::Keyring || slot.open(vault_id, &kek).is_err()
            });
            Ok(())
        })
    }

    /// The line for the key store with the head as it is now; none if the key store's key is not known.
    pub fn keyring_value(&self) -> Result<Option<SecretText>, StoreError> {
        self.kek
            .as_ref()
            .map(|kek| self.line_under(kek))
            .transpose()
    }

    fn line_under(&self, kek: &Key) -> Result<SecretText, StoreError> {
        let device = self.writer_device();
        let mut heads = self.file.verified.heads.iter();
        let head = heads
            .find(|head| head.device_id == device)
            .copied()
            .unwrap_or_else(|| ChainHead::genesis(device));
        let (id, epoch) = (self.vault_id(), self.header.epoch);
        entry::format(kek, &self.key, id, epoch, &head, self.count())
    }

    /// Which key store last kept a key, and since when.
    #[must_use]
    pub fn key_store_seen(&self) -> Option<(&str, Timestamp)> {
        let backend = self.header.backend.as_ref()?;
        Some((&backend.name, backend.since))
    }

    /// Reads the header as it is now, since another program may have changed it, changes it, and puts it
    /// in place of both files.
    pub(super) fn change_header(
        &mut self,
        change: impl FnOnce(&mut Header) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        let mut header = header::latest(&self.folder, &self.header, &self.key)?;
        change(&mut header)?;
        header.replace(&self.folder, &self.key)?;
        self.header = header;
        Ok(())
    }
}

/// One slot in place of all of its kind.
fn put(header: &mut Header, slot: Slot, kind: SlotKind) {
    header.slots.retain(|old| old.kind != kind);
    header.slots.push(slot);
}
