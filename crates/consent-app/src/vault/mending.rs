//! Ways on where something is lost: headers made anew, and a ledger that ends too early. Nothing is
//! deleted, and what was lost is written down.

use std::collections::BTreeSet;
use std::path::Path;

use consent_core::command::Command;
use consent_core::event::{Event, JoinReason, parse_event};
use consent_core::id::DeviceId;
use consent_store::{SecretText, StoreError, Unlock, Vault};

use super::custody::changed;
use super::{ConsentApp, OpenWith, Ports, app_command, keyring_user, locate};
use crate::change::ChangeSet;
use crate::dto::VerifyView;
use crate::error::AppError;
use crate::ports::KeyStoreError;

impl ConsentApp {
    /// Opens a ledger whose headers are both lost, by what the key store holds for it, and writes new
    /// ones. The words and the passphrase of before open it no longer.
    pub fn rebuild(ports: Ports, folder: &Path) -> Result<Self, AppError> {
        super::synced::refuse_moved(&ports, folder)?;
        let found = match locate(folder) {
            Ok(locked) => Some(locked),
            Err(AppError::Store(StoreError::HeaderMissing | StoreError::HeaderDamaged)) => None,
            Err(error) => return Err(error),
        };
        let read = found.as_ref().map(consent_store::LockedVault::vault_id);
        let vault_id = Vault::trace(folder)?.or(read);
        let vault_id = vault_id.ok_or(StoreError::HeaderMissing)?;
        let line = ports
            .keys
            .read(&keyring_user(vault_id))
            .map_err(|error| match error {
                KeyStoreError::NoEntry => AppError::NoKeyForHeaders,
                error => AppError::KeysForHeaders(error),
            })?;
        // Headers that can be read may still be damaged: their seal shows it, once the key is known.
        match found.map(|locked| locked.unlock(Unlock::KeyringValue(SecretText::new(line.clone()))))
        {
            None | Some(Err(StoreError::HeaderDamaged)) => {}
            Some(Err(error)) => return Err(error.into()),
            Some(Ok(_)) => return Err(AppError::NothingToMend),
        }
        let vault = Vault::rebuild(folder, vault_id, SecretText::new(line));
        let vault = vault.map_err(|error| match error {
            StoreError::KeyringOdd | StoreError::WrongKey => AppError::NoKeyForHeaders,
            error => error.into(),
        })?;
        if ports.clock.is_simulated() && !vault.is_demo() {
            return Err(AppError::NotADemo);
        }
        let mut app = Self::opened(ports, vault, folder, JoinReason::Restored)?;
        app.forget_words_confirmed()?;
        Ok(app)
    }

    /// Whether nothing shows how far this ledger had come, so that what is missing at its end would not be
    /// noticed: neither the file `head` nor the key store's copy of it.
    #[must_use]
    pub fn end_is_unknown(&self) -> bool {
        self.vault.end_is_unknown()
    }

    /// Looks at everything; if nothing is wrong, the last entry counts as the last one that was recorded, on
    /// the person's word.
    pub fn vouch_for_end(&mut self) -> Result<VerifyView, AppError> {
        if !self.end_is_unknown() {
            return Err(AppError::NothingToMend);
        }
        let checked = self.verify()?;
        if checked.intact {
            let at = self.now().at;
            self.vault.vouch_for_end(at)?;
        }
        Ok(checked)
    }

    /// The window vouches for the end; what it then shows is what a check finds from now on.
    pub fn choose_end(&mut self) -> Result<(VerifyView, ChangeSet), AppError> {
        let mut checked = self.vouch_for_end()?;
        if checked.intact {
            checked = self.verify()?;
        }
        Ok((checked, changed()))
    }

    /// Opens a ledger although entries are missing at its end, and writes down which. It goes on as a new
    /// device: continuing the short chain would keep what is missing from ever coming back.
    pub fn go_on(mut ports: Ports, folder: &Path, with: OpenWith) -> Result<Self, AppError> {
        super::synced::refuse_moved(&ports, folder)?;
        let locked = locate(folder)?;
        let device = DeviceId::from_bytes(ports.ids.next_id());
        let at = ports.clock.now().at;
        let (vault, missing) = with.open(&ports, &locked, |way| {
            locked.go_on_without_missing(way, device, at)
        })?;
        if missing.is_empty() {
            return Err(AppError::NothingToMend);
        }
        let mut app = Self::opened(ports, vault, folder, JoinReason::WentOn)?;
        // The key store's copy still counts what is missing.
        app.copied_entries = None;
        let _ = app.leave_head_copy();
        Ok(app)
    }

    /// A device that writes here since a moment ago says first why: a ledger that went on, with what is
    /// missing. Where that was cut off, the next opening says it.
    pub(super) fn say_that_it_joined(&mut self, reason: JoinReason) -> Result<(), AppError> {
        if self.vault.count() == 0 || !self.vault.is_new_here()? {
            return Ok(());
        }
        let said = self.missing_said()?;
        let mut missing = self.vault.let_go()?;
        missing.retain(|one| !said.contains(&(one.device_id, one.to)));
        let reason = if missing.is_empty() {
            reason
        } else {
            JoinReason::WentOn
        };
        let joined = Command::JoinDevice {
            vault_id: self.vault.vault_id(),
            reason,
            missing,
        };
        self.ask(app_command(joined)).map(drop)
    }

    /// The ends of what the history says is missing already.
    fn missing_said(&self) -> Result<BTreeSet<(DeviceId, u64)>, AppError> {
        let mut said = BTreeSet::new();
        for entry in self.entries()? {
            let read = parse_event(&entry.event_type, entry.event_version, &entry.payload);
            if let Ok((Event::DeviceJoined(joined), _)) = read {
                said.extend(joined.missing.iter().map(|one| (one.device_id, one.to)));
            }
        }
        Ok(said)
    }
}
