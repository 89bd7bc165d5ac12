//! One window for each ledger.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// A lock on a vault folder, held by the program that has a window over it. The system takes it back
/// when the program ends, however it ends.
#[derive(Debug)]
pub struct WindowLock(#[expect(dead_code, reason = "it is held, not read")] Option<File>);

impl WindowLock {
    /// Takes the lock; none if another program has it. Where no ledger was made yet, nothing is written.
    pub fn take(folder: &Path) -> io::Result<Option<Self>> {
        if !folder.join("vault.json").is_file() {
            return Ok(Some(Self(None)));
        }
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = match options.open(folder.join("window.lock")) {
            Ok(file) => file,
            // A ledger that can only be read is shown, as often as it is asked for.
            Err(error) if cannot_write(&error) => return Ok(Some(Self(None))),
            Err(error) => return Err(error),
        };
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(Some(file)))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

fn cannot_write(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}

/// A name for the program over this folder, the same however the folder is spelled.
#[must_use]
pub fn instance_name(folder: &Path) -> String {
    let folder = real(folder);
    // FNV-1a with 64 bits: a name, not a secret.
    let bytes = folder.as_os_str().as_encoded_bytes();
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{}.v{hash:016x}", crate::paths::ID)
}

/// The folder with the links on the way followed, as far as it exists.
fn real(folder: &Path) -> PathBuf {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    for above in whole.ancestors() {
        if let (Ok(real), Ok(rest)) = (above.canonicalize(), whole.strip_prefix(above)) {
            // Joining nothing would add a slash.
            return if rest.as_os_str().is_empty() {
                real
            } else {
                real.join(rest)
            };
        }
    }
    whole
}

/// Whether a session bus answers, over which a second start finds the first.
#[cfg(target_os = "linux")]
#[must_use]
pub fn session_bus_answers() -> bool {
    let connect = || zbus::blocking::Connection::session().is_ok();
    crate::process::answered_in(std::time::Duration::from_secs(5), connect) == Some(true)
}

/// The system has a way of its own by which a second start finds the first.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn session_bus_answers() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_lock_for_each_ledger_and_it_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        assert!(WindowLock::take(folder.path()).unwrap().is_some());
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 0, "a ledger is made in an empty place");
        std::fs::write(folder.path().join("vault.json"), "{}").unwrap();
        let first = WindowLock::take(folder.path()).unwrap();
        assert!(first.is_some());
        assert!(WindowLock::take(folder.path()).unwrap().is_none());
        drop(first);
        assert!(WindowLock::take(folder.path()).unwrap().is_some());
    }

    #[test]
    fn a_folder_has_one_name_however_it_is_spelled() {
        let folder = tempfile::tempdir().unwrap();
        let vault = folder.path().join("vault");
        let before = instance_name(&vault);
        std::fs::create_dir(&vault).unwrap();
        assert_eq!(before, instance_name(&vault));
        assert_eq!(before, instance_name(&folder.path().join("vault/")));
        assert_ne!(before, instance_name(&folder.path().join("demo")));
        #[cfg(unix)]
        {
            let link = folder.path().join("link");
            std::os::unix::fs::symlink(&vault, &link).unwrap();
            assert_eq!(before, instance_name(&link));
        }
    }
}
