//! Where the ledger lies.

use std::env;
use std::path::PathBuf;

/// How the app is known to the system.
pub(crate) const ID: &str = "org.consentledger.ConsentLedger";

/// The vault folder of this user: below `$XDG_DATA_HOME` on Linux, `Application Support` on macOS,
/// `%LOCALAPPDATA%` (never roaming) on Windows. `None` if the system names no home.
#[must_use]
pub fn default_vault_folder() -> Option<PathBuf> {
    base().map(|folder| folder.join(ID).join("vault"))
}

/// The folder of the ledger for trying out, beside the person's own.
#[must_use]
pub fn demo_vault_folder() -> Option<PathBuf> {
    base().map(|folder| folder.join(ID).join("demo"))
}

fn set(name: &str) -> Option<PathBuf> {
    env::var_os(name)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}

#[cfg(target_os = "windows")]
fn base() -> Option<PathBuf> {
    set("LOCALAPPDATA")
}

#[cfg(target_os = "macos")]
fn base() -> Option<PathBuf> {
    set("HOME").map(|home| home.join("Library/Application Support"))
}

#[cfg(not(any(target_os = "windows", target_os = "macos")))]
fn base() -> Option<PathBuf> {
    set("XDG_DATA_HOME").or_else(|| set("HOME").map(|home| home.join(".local/share")))
}

/// The folder of this user's settings (`$XDG_CONFIG_HOME`).
#[cfg(target_os = "linux")]
pub(crate) fn config_folder() -> Option<PathBuf> {
    set("XDG_CONFIG_HOME").or_else(|| set("HOME").map(|home| home.join(".config")))
}
