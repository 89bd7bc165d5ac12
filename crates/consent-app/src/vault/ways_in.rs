//! What opens a ledger, and what is said where the key store does not hold its key.

use consent_store::{LockedVault, SecretText, StoreError, Unlock};

use super::{Ports, keyring_user};
use crate::error::{AppError, HeldInstead, LastKept};
use crate::ports::KeyStoreError;

/// With what a ledger is opened.
pub enum OpenWith {
    /// The key store of the system.
    KeyStore,
    /// The passphrase.
    Passphrase(SecretText),
    /// The 12 words.
    Words(SecretText),
}

impl OpenWith {
    /// Opens by this way. Only the key store is asked for a key, and only where it is the way: nobody who
    /// types sees its prompt or waits for it.
    pub(super) fn open<T>(
        self,
        ports: &Ports,
        locked: &LockedVault,
        open: impl FnOnce(Unlock) -> Result<T, StoreError>,
    ) -> Result<T, AppError> {
        let way = match self {
            Self::Passphrase(text) => Unlock::Passphrase(text),
            Self::Words(text) => Unlock::Words(text),
            Self::KeyStore => {
                let value = match ports.keys.read(&keyring_user(locked.vault_id())) {
                    Err(KeyStoreError::NoEntry) => {
                        return Err(key_lost(ports, locked, HeldInstead::Nothing));
                    }
                    read => read?,
                };
                let line = Unlock::KeyringValue(SecretText::new(value));
                return open(line).map_err(|error| match error {
                    StoreError::KeyringOdd | StoreError::WrongKey => {
                        key_lost(ports, locked, HeldInstead::AnotherKey)
                    }
                    error => error.into(),
                });
            }
        };
        Ok(open(way)?)
    }
}

fn key_lost(ports: &Ports, locked: &LockedVault, held: HeldInstead) -> AppError {
    // The header is not proved yet: a name that is none is left out.
    let is_name = |name: &str| name.len() <= 60 && !name.contains(char::is_control);
    let seen = locked.key_store_seen().filter(|(name, _)| is_name(name));
    let last = seen.map(|(name, since)| {
        let offset = ports.clock.zone().offset_at(since);
        LastKept {
            name: name.to_owned(),
            since: since.local(offset).date,
        }
    });
    AppError::KeyLost { held, last }
}
