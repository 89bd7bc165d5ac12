//! Files that leave the app, whole or not at all, and files that the person brings, up to a size.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use consent_app::ports::FileAccess;

/// The file system of the computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemFiles;

impl FileAccess for SystemFiles {
    fn read_at_most(&self, path: &Path, most_bytes: u64) -> io::Result<Vec<u8>> {
        // A pipe or a device would be waited for without end.
        if !std::fs::metadata(path)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut bytes = vec![];
        File::open(path)?.take(most_bytes).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn synchronised_by(&self, folder: &Path) -> Option<&'static str> {
        crate::synced::synchronised_by(folder)
    }

    fn write_whole(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        // tempfile makes it 0600, and removes it if anything below fails.
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        #[cfg(unix)]
        File::open(folder)?.sync_all()?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ledger.csv");
        SystemFiles.write_whole(&path, b"one").unwrap();
        SystemFiles.write_whole(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            1,
            "no half file is left"
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_file_is_read_up_to_a_size_and_no_further() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pack");
        std::fs::write(&path, b"12345").unwrap();
        assert_eq!(SystemFiles.read_at_most(&path, 3).unwrap(), b"123");
        assert_eq!(SystemFiles.read_at_most(&path, 9).unwrap(), b"12345");
    }

    #[test]
    fn a_missing_folder_is_an_error_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert!(
            SystemFiles
                .write_whole(&folder.path().join("no/where.csv"), b"x")
                .is_err()
        );
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
