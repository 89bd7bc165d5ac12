//! A backup put in the place of a ledger: unpacked beside it, opened and verified, and only then swapped.
//! What stood there is kept.

use std::path::{Path, PathBuf};

use consent_core::event::JoinReason;
use consent_core::id::DeviceId;
use consent_formats::backup::{BackupFile, Facts, With};
use consent_store::{OpenVault, Restoring, SecretText, Unlock, entropy_of_words};

use super::sealing::{copy_out, open_file};
use super::{ConsentApp, Ports, locate};
use crate::dto::{RestoreOver, RestorePreviewView};
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

/// A backup that was unpacked beside the ledger, opened and verified, and has taken no place yet. Let go, it
/// is gone again; the backup itself stays.
pub struct PreparedRestore {
    ports: Ports,
    folder: PathBuf,
    // Shut before the folder it lies in goes.
    vault: OpenVault,
    restoring: Restoring,
    facts: Facts,
}

impl ConsentApp {
    /// Restores a backup into a folder.
    pub fn restore(
        ports: Ports,
        folder: &Path,
        backup: &Path,
        with: RestoreWith,
        older: OlderBackup,
    ) -> Result<Restored, AppError> {
        Self::prepare_restore(ports, folder, backup, with)?.take_place(older)
    }

    /// Unpacks a backup beside the ledger in a folder, opens it and verifies all of it. The ledger stays as
    /// it is.
    pub fn prepare_restore(
        ports: Ports,
        folder: &Path,
        backup: &Path,
        with: RestoreWith,
    ) -> Result<PreparedRestore, AppError> {
        super::synced::refuse_new(&ports, folder)?;
        let restoring = Restoring::begin(folder, ports.clock.now().at)?;
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
        let vault = restoring.locked()?.unlock(unlock)?;
        let is_whole = vault.verify()?.is_intact();
        if !is_whole || vault.heads() != facts.heads || vault.vault_id() != facts.vault_id {
            return Err(AppError::BackupDiffers);
        }
        if ports.clock.is_simulated() && !vault.is_demo() {
            return Err(AppError::NotADemo);
        }
        Ok(PreparedRestore {
            ports,
            folder: folder.to_owned(),
            vault,
            restoring,
            facts,
        })
    }
}

impl PreparedRestore {
    /// What taking its place would do.
    pub fn preview(&self) -> Result<RestorePreviewView, AppError> {
        let (over, now) = match self.stands_there()? {
            Stood::Nothing => (RestoreOver::Nothing, None),
            Stood::Ledger(None) => (RestoreOver::Unknown, None),
            Stood::Ledger(Some(there)) if there > self.vault.count() => {
                (RestoreOver::NewerLedger, Some(there))
            }
            Stood::Ledger(Some(there)) => (RestoreOver::Ledger, Some(there)),
        };
        let made = self.facts.made_at;
        let zone = self.ports.clock.zone();
        Ok(RestorePreviewView {
            made_on: made.local(zone.offset_at(made)).date.to_string(),
            entries: u32::try_from(self.facts.entries()).unwrap_or(u32::MAX),
            entries_now: now.map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
            over,
            demo: self.facts.demo,
        })
    }

    /// Whether it may take the place of what stands there: never of another ledger, and of one with more
    /// entries only if the person was told.
    pub fn may_take_place(&self, older: OlderBackup) -> Result<(), AppError> {
        self.replaces(older).map(drop)
    }

    /// Takes the place of what stands there, which is kept. Nobody may have that one open.
    pub fn take_place(self, older: OlderBackup) -> Result<Restored, AppError> {
        let reason = self.replaces(older)?;
        let Self {
            mut ports,
            folder,
            mut vault,
            restoring,
            facts,
        } = self;
        let at = ports.clock.now().at;
        vault.write_as(DeviceId::from_bytes(ports.ids.next_id()), at)?;
        restoring.holds();
        let (vault, moved_aside) = vault.take_place(&folder, at)?;
        let mut app = ConsentApp::opened(ports, vault, &folder, reason)?;
        // A new computer's key store knows nothing yet, and the old one's entry may be of another key.
        let _ = app.renew_key_store();
        Ok(Restored {
            app,
            entries: facts.entries(),
            moved_aside,
        })
    }

    fn replaces(&self, older: OlderBackup) -> Result<JoinReason, AppError> {
        let Stood::Ledger(there) = self.stands_there()? else {
            return Ok(JoinReason::Moved);
        };
        let held = self.vault.count();
        match (there, older) {
            (None, OlderBackup::Refuse) => Err(AppError::NotComparable),
            (Some(there), OlderBackup::Refuse) if there > held => {
                Err(AppError::OlderBackup { there, held })
            }
            _ => Ok(JoinReason::Restored),
        }
    }

    /// What it would take the place of: never another ledger's.
    fn stands_there(&self) -> Result<Stood, AppError> {
        match locate(&self.folder) {
            Ok(locked) if locked.vault_id() != self.vault.vault_id() => {
                return Err(AppError::OtherLedger);
            }
            Err(AppError::NoVault) => return Ok(Stood::Nothing),
            // What is there cannot be opened: that is why a backup is restored.
            Ok(_) | Err(AppError::Store(_)) => {}
            Err(error) => return Err(error),
        }
        Ok(Stood::Ledger(self.vault.entries_elsewhere(&self.folder)?))
    }
}

/// What stands where a backup is to go.
enum Stood {
    Nothing,
    /// A ledger, and how far it had come, if that can be told.
    Ledger(Option<u64>),
}

fn unpack(path: &Path, with: &With<'_>, to: &Restoring) -> Result<Facts, AppError> {
    let (mut backup, _) = open_file(path, with)?;
    let mut header = vec![];
    copy_out(&mut backup, BackupFile::Vault, &mut header)?;
    let mut ledger = to.ledger()?;
    copy_out(&mut backup, BackupFile::Ledger, &mut ledger)?;
    ledger.sync_all().map_err(consent_store::StoreError::from)?;
    to.write_header(&header)?;
    Ok(backup.facts().clone())
}
