//! Small files of the vault: read with a cap, written whole or not at all.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use crate::StoreError;

pub(crate) fn read_capped(path: &Path, cap: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(e.into()),
    };
    let regular = std::fs::symlink_metadata(path)?.file_type().is_file();
    let mut bytes = vec![];
    file.take(cap.saturating_add(1)).read_to_end(&mut bytes)?;
    let small = u64::try_from(bytes.len()).is_ok_and(|n| n <= cap);
    if regular && small {
        Ok(Some(bytes))
    } else {
        Err(StoreError::HeaderDamaged)
    }
}

/// Temporary name beside it, sync, rename, sync of the folder; mode 0600.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = folder.join(format!("{name}.new"));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&temporary).map_err(|e| refused(&e))?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if let Err(error) = written {
        // Half a file under the temporary name is of no use to anybody.
        let _ = std::fs::remove_file(&temporary);
        return Err(refused(&error));
    }
    std::fs::rename(&temporary, path).map_err(|e| refused(&e))?;
    sync_folder(folder)
}

pub(crate) fn refused(error: &std::io::Error) -> StoreError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full,
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => StoreError::ReadOnly,
        kind => StoreError::Io(std::io::Error::from(kind)),
    }
}

pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

pub(crate) fn make_folder(path: &Path) -> Result<(), StoreError> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|e| refused(&e))
}
