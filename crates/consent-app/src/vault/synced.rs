//! A ledger in a folder that a synchroniser copies is refused: made there, or moved there.

use std::path::Path;

use consent_store::{Presence, Vault};

use super::Ports;
use crate::error::AppError;

/// A synchroniser copies half-written files and puts older ones back, so no live ledger is made there.
pub(super) fn refuse_new(ports: &Ports, folder: &Path) -> Result<(), AppError> {
    match ports.files.synchronised_by(folder) {
        Some(by) => Err(AppError::SyncedFolder { by }),
        None => Ok(()),
    }
}

/// The same for one that was moved there, whole or damaged: each opening writes.
pub(super) fn refuse_moved(ports: &Ports, folder: &Path) -> Result<(), AppError> {
    match (ports.files.synchronised_by(folder), Vault::locate(folder)) {
        (None, _) | (_, Ok(Presence::None)) => Ok(()),
        (Some(by), _) => Err(AppError::MovedIntoSyncedFolder { by }),
    }
}
