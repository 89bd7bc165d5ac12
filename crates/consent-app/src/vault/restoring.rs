//! A backup put in the place of a ledger: unpacked beside it, opened and verified, and only then swapped.
//! What stood there is kept.

use std::path::{Path, PathBuf};

use consent_core::event::JoinReason;
use consent_core::id::DeviceId;
use consent_formats::backup::{BackupFile, With};
use consent_store::{Restoring, SecretText, Unlock, entropy_of_words};

use super::sealing::{copy_out, open_file};
use super::{ConsentApp, Ports, locate};
use crate::error::AppError;

/// With what a backup is opened; the same opens the ledger in it.
pub enum RestoreWith {
    /// The twelve words of the time when it was made.
    Words(SecretText),
    /// The passphrase of then.
    Passphrase(SecretText),
}

/// Whether a backup may take the place of a ledger that has more entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OlderBackup {
    /// No: it is refused, and said how many would not be in it.
    Refuse,
    /// The person was told and wants it.
    Accept,
}

/// A ledger that was just restored.
pub struct Restored {
    /// The open app.
    pub app: ConsentApp,
    /// How many entries the backup held.
    pub entries: u64,
    /// Where the folder went that stood there before.
    pub moved_aside: Option<PathBuf>,
}

impl ConsentApp {
    /// Restores a backup into a folder.
    pub fn restore(
        mut ports: Ports,
        folder: &Path,
        backup: &Path,
        with: RestoreWith,
        older: OlderBackup,
    ) -> Result<Restored, AppError> {
        super::refuse_synced(&ports, folder)?;
        let now = ports.clock.now();
        let restoring = Restoring::begin(folder, now.at)?;
        let facts = match &with {
            RestoreWith::Words(words) => {
                let entropy = entropy_of_words(words)?;
                unpack(backup, &With::Words(&entropy), &restoring)?
            }
            RestoreWith::Passphrase(text) => {
                unpack(backup, &With::Passphrase(text.expose()), &restoring)?
            }
        };
        let unlock = match with {
            RestoreWith::Words(words) => Unlock::Words(words),
            RestoreWith::Passphrase(text) => Unlock::Passphrase(text),
        };
        let mut vault = restoring.locked()?.unlock(unlock)?;
        let is_whole = vault.verify()?.is_intact();
        if !is_whole || vault.heads() != facts.heads || vault.vault_id() != facts.vault_id {
            return Err(AppError::BackupDiffers);
        }
        if ports.clock.is_simulated() && !vault.is_demo() {
            return Err(AppError::NotADemo);
        }
        let there = stands_there(folder, &vault, older)?;
        vault.write_as(DeviceId::from_bytes(ports.ids.next_id()), now.at)?;
        restoring.holds();
        let (vault, moved_aside) = vault.take_place(folder, now.at)?;
        let reason = match there {
            Stood::Ledger => JoinReason::Restored,
            Stood::Nothing => JoinReason::Moved,
        };
        let mut app = Self::opened(ports, vault, folder, reason)?;
        // A new computer's key store knows nothing yet, and the old one's entry may be of another key.
        let _ = app.renew_key_store();
        Ok(Restored {
            app,
            entries: facts.entries(),
            moved_aside,
        })
    }
}

#[derive(Clone, Copy)]
enum Stood {
    Ledger,
    Nothing,
}

/// What the backup would take the place of: never another ledger's, and never one with more entries
/// unless the person was told.
fn stands_there(
    folder: &Path,
    restored: &consent_store::OpenVault,
    older: OlderBackup,
) -> Result<Stood, AppError> {
    match locate(folder) {
        Ok(locked) if locked.vault_id() != restored.vault_id() => {
            return Err(AppError::OtherLedger);
        }
        Err(AppError::NoVault) => return Ok(Stood::Nothing),
        // What is there cannot be opened: that is why a backup is restored.
        Ok(_) | Err(AppError::Store(_)) => {}
        Err(error) => return Err(error),
    }
    if matches!(older, OlderBackup::Refuse) {
        let held = restored.count();
        match restored.entries_elsewhere(folder)? {
            None => return Err(AppError::NotComparable),
            Some(there) if there > held => return Err(AppError::OlderBackup { there, held }),
            Some(_) => {}
        }
    }
    Ok(Stood::Ledger)
}

fn unpack(
    path: &Path,
    with: &With<'_>,
    to: &Restoring,
) -> Result<consent_formats::backup::Facts, AppError> {
    let (mut backup, _) = open_file(path, with)?;
    let mut header = vec![];
    copy_out(&mut backup, BackupFile::Vault, &mut header)?;
    let mut ledger = to.ledger()?;
    copy_out(&mut backup, BackupFile::Ledger, &mut ledger)?;
    ledger.sync_all().map_err(consent_store::StoreError::from)?;
    to.write_header(&header)?;
    Ok(backup.facts().clone())
}
