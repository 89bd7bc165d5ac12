//! Files and folders beside a vault that only their owner reads, and that are there as a whole or not at
//! all.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use super::folder;
use crate::StoreError;

/// A folder for what is being packed or tested; gone when dropped.
pub struct PrivateFolder(PathBuf);

impl PrivateFolder {
    /// Makes one beside a file. What an interrupted run left there was a copy, and is made anew.
    pub fn beside(file: &Path) -> Result<Self, StoreError> {
        let path = folder::sibling(file, ".work");
        if path.exists() {
            std::fs::remove_dir_all(&path)?;
        }
        folder::make(&path)?;
        Ok(Self(path))
    }

    /// A place in it.
    #[must_use]
    pub fn place(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // If it cannot be removed now, the next run does.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A file that does not have its name yet: it is removed when dropped, unless it was put in place.
pub struct Unfinished {
    path: PathBuf,
    target: PathBuf,
}

impl Unfinished {
    /// A file beside its target; the folder is made if it is not there.
    pub fn of(target: &Path) -> Result<Self, StoreError> {
        if let Some(parent) = target.parent().filter(|p| !p.as_os_str().is_empty())
            && !parent.exists()
        {
            folder::make(parent)?;
            // A power cut would take the folder away with the file in it.
            folder::sync_parent(parent)?;
        }
        Ok(Self {
            path: folder::sibling(target, ".part"),
            target: target.to_owned(),
        })
    }

    /// Where it is until then.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it its name, so that it survives a power cut.
    pub fn finish(self) -> Result<(), StoreError> {
        File::open(&self.path)?.sync_all()?;
        std::fs::rename(&self.path, &self.target)?;
        folder::sync_parent(&self.target)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// A new or emptied file that only its owner reads.
pub fn private_file(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(options.open(path)?)
}
