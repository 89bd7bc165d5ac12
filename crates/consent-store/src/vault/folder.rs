//! Files of the vault folder: whole or not at all, for their owner alone.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::StoreError;

/// Makes a folder that only its owner can enter.
pub(super) fn make(path: &Path) -> Result<(), StoreError> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(path)?)
}

/// Makes the folders above a path that are not there, each with its name on the disk: without it a power
/// cut takes everything below away.
pub(super) fn make_above(path: &Path) -> Result<(), StoreError> {
    let above = path.ancestors().skip(1);
    let missing: Vec<&Path> = above.take_while(|folder| !folder.exists()).collect();
    for folder in missing.into_iter().rev() {
        match std::fs::create_dir(folder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error.into()),
            _ => sync_parent(folder)?,
        }
    }
    Ok(())
}

/// The folder itself: links on the way are followed once, here. A link that leads nowhere (a disk that
/// is not there) is no empty place.
pub(super) fn real(path: &Path) -> Result<PathBuf, StoreError> {
    match std::fs::canonicalize(path) {
        Ok(real) => Ok(real),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            if std::fs::symlink_metadata(path).is_ok() {
                return Err(StoreError::FolderMissing);
            }
            let whole = std::path::absolute(path)?;
            match (whole.parent().map(std::fs::canonicalize), whole.file_name()) {
                (Some(Ok(above)), Some(name)) => Ok(above.join(name)),
                _ => Ok(whole),
            }
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether there is anything in this folder, or something that is no folder.
pub(super) fn has_content(path: &Path) -> Result<bool, StoreError> {
    match std::fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_some()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(true),
        Err(error) => Err(error.into()),
    }
}

/// The path with something added to its last name.
pub(super) fn sibling(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(suffix);
    path.with_file_name(name)
}

/// Reads a file of at most this many bytes; none if it is not there, Damaged if it is longer.
pub(super) fn read_limited(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= limit) {
        Ok(Some(bytes))
    } else {
        Err(StoreError::Damaged)
    }
}

/// Replaces a file: temporary file, fsync, rename, fsync of the folder.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let temporary = sibling(path, ".tmp");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    std::fs::rename(&temporary, path)?;
    sync_parent(path)
}

/// Makes a rename in the folder above survive a power cut.
pub(super) fn sync_parent(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    if let Some(parent) = path.parent() {
        // A bare name lies in the folder that the program was started in.
        let is_here = parent.as_os_str().is_empty();
        File::open(if is_here { Path::new(".") } else { parent })?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// The lock around commit and head file; freed when dropped, also by the death of the process.
pub(super) struct WriteLock(#[expect(dead_code, reason = "held, not read")] File);

/// Takes the write lock; waits ten seconds at most.
pub(super) fn write_lock(folder: &Path) -> Result<WriteLock, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options
        .open(folder.join("write.lock"))
        .map_err(|error| match error.kind() {
            ErrorKind::PermissionDenied => StoreError::ReadOnly,
            _ => error.into(),
        })?;
    for _ in 0..1_000 {
        match file.try_lock() {
            Ok(()) => return Ok(WriteLock(file)),
            Err(std::fs::TryLockError::WouldBlock) => {
                std::thread::sleep(Duration::from_millis(10));
            }
            Err(std::fs::TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Err(StoreError::Busy)
}

/// Takes away what others may do here: a copy from another disk may have brought wider modes along.
pub(super) fn tighten(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let narrow = |path: &Path, mode: u32| -> std::io::Result<()> {
            let found = std::fs::symlink_metadata(path)?;
            let is_wide = found.permissions().mode() & 0o077 != 0;
            if is_wide && !found.is_symlink() {
                std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?;
            }
            Ok(())
        };
        narrow(folder, 0o700)?;
        for item in std::fs::read_dir(folder)? {
            let path = item?.path();
            narrow(&path, if path.is_dir() { 0o700 } else { 0o600 })?;
        }
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// The lock that everyone who has the ledger open shares; freed when dropped, also by death.
pub(super) struct OpenLock(#[expect(dead_code, reason = "held, not read")] File);

impl OpenLock {
    /// Joins those who have it open; none where the folder cannot be written, since nobody can change
    /// keys there either.
    pub(super) fn share(folder: &Path) -> Result<Option<Self>, StoreError> {
        let file = match open_lock(folder) {
            Ok(file) => file,
            Err(StoreError::ReadOnly | StoreError::Full) => return Ok(None),
            Err(error) => return Err(error),
        };
        patiently(|| file.try_lock_shared())?;
        Ok(Some(Self(file)))
    }

    /// Waits until nobody else has it open, a few seconds at most.
    pub(super) fn alone(folder: &Path) -> Result<Self, StoreError> {
        let file = open_lock(folder)?;
        patiently(|| file.try_lock()).map_err(|error| match error {
            StoreError::Busy => StoreError::InUse,
            error => error,
        })?;
        Ok(Self(file))
    }
}

fn open_lock(folder: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(folder.join("lock"))
        .map_err(|error| match error.kind() {
            ErrorKind::PermissionDenied => StoreError::ReadOnly,
            _ => error.into(),
        })
}

fn patiently(
    mut attempt: impl FnMut() -> Result<(), std::fs::TryLockError>,
) -> Result<(), StoreError> {
    for _ in 0..500 {
        match attempt() {
            Ok(()) => return Ok(()),
            Err(std::fs::TryLockError::WouldBlock) => {
                std::thread::sleep(Duration::from_millis(10));
            }
            Err(std::fs::TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Err(StoreError::Busy)
}
