//! Ways on where something is lost: headers made anew, and a ledger that ends too early. Nothing is
//! deleted, and what was lost is written down.

use std::path::Path;

use consent_core::command::Command;
use consent_core::event::JoinReason;
use consent_core::id::DeviceId;
use consent_store::{SecretText, StoreError, Vault};

use super::{ConsentApp, OpenWith, Ports, app_command, keyring_user, locate};
use crate::error::AppError;

impl ConsentApp {
    /// Opens a ledger whose headers are both lost, by what the key store holds for it, and writes new
    /// ones. The words and the passphrase of before open it no longer.
    pub fn rebuild(ports: Ports, folder: &Path) -> Result<Self, AppError> {
        match locate(folder) {
            Err(AppError::Store(StoreError::HeaderMissing | StoreError::HeaderDamaged)) => {}
            Err(error) => return Err(error),
            Ok(_) => return Err(AppError::NothingToMend),
        }
        let vault_id = Vault::trace(folder)?.ok_or(StoreError::HeaderMissing)?;
        let line = ports.keys.read(&keyring_user(vault_id))?;
        let vault = Vault::rebuild(folder, vault_id, SecretText::new(line))?;
        if ports.clock.is_simulated() && !vault.is_demo() {
            return Err(AppError::NotADemo);
        }
        let mut app = Self::opened(ports, vault, folder)?;
        app.forget_words_confirmed()?;
        Ok(app)
    }

    /// Opens a ledger although entries are missing at its end, and writes down which. It goes on as a new
    /// device: continuing the short chain would keep what is missing from ever coming back.
    pub fn go_on(mut ports: Ports, folder: &Path, with: OpenWith) -> Result<Self, AppError> {
        let locked = locate(folder)?;
        let way = with.unlock(&ports, &locked)?;
        let device = DeviceId::from_bytes(ports.ids.next_id());
        let (vault, missing) = locked.go_on_without_missing(way, device, ports.clock.now().at)?;
        if missing.is_empty() {
            return Err(AppError::NothingToMend);
        }
        let mut app = Self::opened(ports, vault, folder)?;
        let joined = Command::JoinDevice {
            vault_id: app.vault.vault_id(),
            reason: JoinReason::WentOn,
            missing,
        };
        app.ask(app_command(joined))?;
        // The key store's copy still counts what is missing.
        app.copied_entries = None;
        let _ = app.leave_head_copy();
        Ok(app)
    }
}
