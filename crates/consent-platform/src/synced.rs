//! Folders that another program copies to other computers while we write in them.

use std::path::Path;

/// Names of folders that such programs make, as they stand in a path.
const NAMES: [(&str, &str); 12] = [
    ("Dropbox", "Dropbox"),
    ("OneDrive", "OneDrive"),
    ("Google Drive", "Google Drive"),
    ("GoogleDrive", "Google Drive"),
    ("My Drive", "Google Drive"),
    ("Mobile Documents", "iCloud Drive"),
    ("CloudStorage", "a cloud drive"),
    ("iCloudDrive", "iCloud Drive"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("pCloudDrive", "pCloud"),
    ("MEGA", "MEGA"),
];
/// What such programs leave in a folder that they copy.
const MARKS: [(&str, &str); 5] = [
    (".dropbox", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
];

/// Which program copies this folder or one above it, as far as names and marks tell.
pub(crate) fn synchronised_by(folder: &Path) -> Option<&'static str> {
    let whole = std::path::absolute(folder).ok()?;
    whole.ancestors().find_map(|above| {
        let name = above.file_name().map(|name| name.to_string_lossy());
        let by_name = name.and_then(|name| {
            let fits = |known: &str| {
                // A firm's drive carries its name behind: "OneDrive - Example".
                *name == *known || name.starts_with(&format!("{known} - "))
            };
            NAMES.iter().find(|(known, _)| fits(known))
        });
        let by_mark = || MARKS.iter().find(|(mark, _)| above.join(mark).exists());
        by_name.or_else(by_mark).map(|(_, program)| *program)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_marks_above_a_folder_tell_and_others_do_not() {
        let base = tempfile::tempdir().unwrap();
        let of = |path: &str| synchronised_by(&base.path().join(path));
        assert_eq!(of("Dropbox/records"), Some("Dropbox"));
        assert_eq!(of("OneDrive - Example/a/b"), Some("OneDrive"));
        assert_eq!(of("OneDriver/a"), None);
        assert_eq!(of("documents/records"), None);
        std::fs::create_dir_all(base.path().join("kept/.stfolder")).unwrap();
        assert_eq!(of("kept/records"), Some("Syncthing"));
    }
}
