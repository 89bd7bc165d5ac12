//! The inputs that are kept: for each target a folder of small files.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of a target.
fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(target)
}

/// The names and bytes of all saved inputs of a target, in the order of their names.
#[must_use]
pub fn inputs(target: &str) -> Vec<(String, Vec<u8>)> {
    let items = fs::read_dir(folder(target)).into_iter().flatten();
    let mut found: Vec<(String, Vec<u8>)> = items
        .filter_map(Result::ok)
        .filter_map(|item| {
            let name = item.file_name().into_string().ok()?;
            Some((name, fs::read(item.path()).ok()?))
        })
        .collect();
    found.sort();
    found
}
