//! What lies below a folder and in a key store, and what became different.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

/// Everything that could be changed, by a name that says what it is.
pub type Traces = BTreeMap<String, Vec<u8>>;

/// Every file and folder below one: bytes, modes, when it was last written.
pub fn below(folder: &Path) -> Traces {
    let mut found = Traces::new();
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        let about = fs::symlink_metadata(&path).unwrap();
        let (mode, at) = (about.permissions().mode(), about.mtime_nsec());
        let mut bytes = format!("{mode:o} {} {at} ", about.mtime()).into_bytes();
        if about.is_dir() {
            found.extend(below(&path));
        } else if about.is_symlink() {
            bytes.extend(fs::read_link(&path).unwrap().to_string_lossy().bytes());
        } else if about.is_file() {
            bytes.extend(fs::read(&path).unwrap());
        }
        found.insert(path.display().to_string(), bytes);
    }
    found
}

/// Each thing that is new, gone or different after something was done; none: nothing was touched.
pub fn touched_by(look: impl Fn() -> Traces, act: impl FnOnce()) -> Vec<String> {
    let before = look();
    act();
    let after = look();
    let names = before.keys().chain(after.keys());
    let mut touched: Vec<String> = names
        .filter(|name| before.get(*name) != after.get(*name))
        .cloned()
        .collect();
    touched.sort();
    touched.dedup();
    touched
}
