//! The key store of the system.
//!
//! On Linux the store is built anew for each call: the facade starts its store once per process, so a
//! service that comes up later would never be seen. Calls can block on a prompt, hence the thread of
//! their own and the time-out.

use std::time::Duration;

use consent_app::ports::{KeyStore, KeyStoreError};
use keyring_core::{Entry, Error};

use crate::process::answered_in;

const SERVICE: &str = "org.consentledger.ConsentLedger";
const TIMEOUT: Duration = Duration::from_mins(1);
#[cfg(target_os = "linux")]
const PROMPTER_TIMEOUT: Duration = Duration::from_secs(5);

/// Secret Service on Linux, Keychain on macOS, Credential Manager on Windows.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemKeyStore;

impl KeyStore for SystemKeyStore {
    fn name(&self) -> &'static str {
        if cfg!(target_os = "macos") {
            "the Keychain"
        } else if cfg!(target_os = "windows") {
            "Windows Credential Manager"
        } else {
            "the desktop's key store"
        }
    }

    fn read(&self, user: &str) -> Result<String, KeyStoreError> {
        let user = user.to_owned();
        let read = in_time(TIMEOUT, move || {
            entry(&user)?.get_password().map_err(|e| stable(&e))
        });
        match read {
            Err(KeyStoreError::Denied) if nobody_was_asked() => Err(KeyStoreError::Locked),
            read => read,
        }
    }

    fn write(&self, user: &str, value: &str) -> Result<(), KeyStoreError> {
        let (user, value) = (user.to_owned(), zeroize::Zeroizing::new(value.to_owned()));
        in_time(TIMEOUT, move || {
            let entry = entry(&user)?;
            entry.set_password(&value).map_err(|e| stable(&e))?;
            let back = zeroize::Zeroizing::new(entry.get_password().map_err(|e| stable(&e))?);
            if *back == *value {
                Ok(())
            } else {
                Err(KeyStoreError::Failed)
            }
        })
    }

    fn delete(&self, user: &str) -> Result<(), KeyStoreError> {
        let user = user.to_owned();
        in_time(TIMEOUT, move || match entry(&user)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(stable(&error)),
        })
    }

    fn probe(&self) -> Result<(), KeyStoreError> {
        let mut random = [0_u8; 16];
        getrandom::fill(&mut random).map_err(|_| KeyStoreError::Failed)?;
        let value = uuid::Uuid::from_bytes(random).simple().to_string();
        let user = format!("probe:{value}");
        self.write(&user, &value)?;
        let (asked, written) = (user.clone(), value);
        let read = in_time(TIMEOUT, move || read_elsewhere(&asked));
        self.delete(&user)?;
        if read? == written {
            Ok(())
        } else {
            Err(KeyStoreError::Failed)
        }
    }
}

/// Where a process of ours is asked to read back what another one wrote.
const PROBE: &str = "CONSENT_LEDGER_READS_BACK";

/// Answers a probe and says so, if this process was started for one. Call first in `main`.
#[must_use]
pub fn answered_probe() -> bool {
    use std::io::Write as _;
    let Some(user) = std::env::var(PROBE).ok() else {
        return false;
    };
    let read = in_time(TIMEOUT, move || {
        entry(&user)?.get_password().map_err(|e| stable(&e))
    });
    // Whoever asked reads an empty answer as a failure.
    let _ = std::io::stdout().write_all(read.unwrap_or_default().as_bytes());
    true
}

/// Reads an entry in a fresh process, where nothing of this one can help.
fn read_elsewhere(user: &str) -> Result<String, KeyStoreError> {
    let program = std::env::current_exe().map_err(|_| KeyStoreError::Failed)?;
    let name = program.file_stem().unwrap_or_default().to_string_lossy();
    if !["consent", "consent-ledger"].contains(&name.as_ref()) {
        // Another program has our library in it (a test): a new connection is as fresh as it gets.
        return entry(user)?.get_password().map_err(|e| stable(&e));
    }
    let output = std::process::Command::new(&program)
        .env(PROBE, user)
        .stdin(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .output()
        .map_err(|_| KeyStoreError::Failed)?;
    String::from_utf8(output.stdout).map_err(|_| KeyStoreError::Failed)
}

/// Gives up on a call after a time: a prompt that nobody answers blocks it.
fn in_time<T: Send + 'static>(
    timeout: Duration,
    call: impl FnOnce() -> Result<T, KeyStoreError> + Send + 'static,
) -> Result<T, KeyStoreError> {
    answered_in(timeout, call).unwrap_or(Err(KeyStoreError::Silent))
}

#[cfg(target_os = "linux")]
fn entry(user: &str) -> Result<Entry, KeyStoreError> {
    use keyring_core::api::CredentialStoreApi;
    let store = zbus_secret_service_keyring_store::Store::new().map_err(|e| stable(&e))?;
    store.build(SERVICE, user, None).map_err(|e| stable(&e))
}

#[cfg(not(target_os = "linux"))]
fn entry(user: &str) -> Result<Entry, KeyStoreError> {
    keyring::use_native_store(false).map_err(|e| stable(&e))?;
    Entry::new(SERVICE, user).map_err(|e| stable(&e))
}

/// Whether a prompt was not answered because none came up: without a screen the key store takes that for a
/// no, and nobody has said it. Told by the prompter of the desktop: one that could be started and does not
/// run has shown nothing.
#[cfg(target_os = "linux")]
fn nobody_was_asked() -> bool {
    const PROMPTER: &str = "org.gnome.keyring.SystemPrompter";
    let asked = answered_in(PROMPTER_TIMEOUT, || -> zbus::Result<bool> {
        let bus = zbus::blocking::fdo::DBusProxy::new(&zbus::blocking::Connection::session()?)?;
        let could_start = bus.list_activatable_names()?;
        let could_start = could_start.iter().any(|name| name.as_str() == PROMPTER);
        let name = zbus::names::BusName::try_from(PROMPTER)?;
        Ok(could_start && !bus.name_has_owner(name)?)
    });
    matches!(asked, Some(Ok(true)))
}

#[cfg(not(target_os = "linux"))]
fn nobody_was_asked() -> bool {
    false
}

/// Texts of the system are localised, so only the kind of an error counts.
fn stable(error: &Error) -> KeyStoreError {
    match error {
        Error::NoEntry => KeyStoreError::NoEntry,
        Error::NoDefaultStore => KeyStoreError::Absent,
        Error::NoStorageAccess(cause) => {
            if format!("{cause:?}").contains("Prompt") {
                KeyStoreError::Denied
            } else {
                KeyStoreError::Locked
            }
        }
        Error::PlatformFailure(cause) => {
            let kind = format!("{cause:?}");
            let absent = [
                "NotFound",
                "ServiceUnknown",
                "ConnectionRefused",
                "NameHasNoOwner",
            ];
            if absent.iter().any(|word| kind.contains(word)) {
                KeyStoreError::Absent
            } else if kind.contains("IsLocked") {
                KeyStoreError::Locked
            } else {
                KeyStoreError::Failed
            }
        }
        _ => KeyStoreError::Failed,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_prompt_that_nobody_answers_is_given_up_on() {
        let (answer, never) = mpsc::channel::<()>();
        let given_up = in_time(Duration::from_millis(20), move || {
            let _ = never.recv();
            Ok(())
        });
        assert_eq!(given_up, Err(KeyStoreError::Silent));
        assert_eq!(KeyStoreError::Silent.code(), "keyring_waiting");
        drop(answer);
        assert_eq!(in_time(TIMEOUT, || Ok(7)), Ok(7));
        let broke: Result<(), _> = in_time(TIMEOUT, || Err(KeyStoreError::Denied));
        assert_eq!(broke, Err(KeyStoreError::Denied));
    }

    #[test]
    fn what_the_store_says_has_a_stable_kind() {
        let said = |text: &str| std::io::Error::other(text.to_owned());
        let platform = |text: &str| stable(&Error::PlatformFailure(Box::new(said(text))));
        let access = |text: &str| stable(&Error::NoStorageAccess(Box::new(said(text))));
        assert_eq!(access("Prompt"), KeyStoreError::Denied);
        assert_eq!(access("Locked"), KeyStoreError::Locked);
        let locked = "MethodError(\"org.freedesktop.Secret.Error.IsLocked\")";
        assert_eq!(platform(locked), KeyStoreError::Locked);
        assert_eq!(platform("ServiceUnknown"), KeyStoreError::Absent);
        assert_eq!(platform("something else"), KeyStoreError::Failed);
        assert_eq!(stable(&Error::NoEntry), KeyStoreError::NoEntry);
    }
}
