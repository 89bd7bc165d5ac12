//! Programs of the tests' own that stand beside `consent`, built once, when they are needed.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::cli::binary;

fn build() -> bool {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--offline"]);
    cargo.args(["--example", "recorder", "--example", "writer"]);
    // With the features that are there already, so that nothing else is built anew.
    if cfg!(feature = "e2e") {
        cargo.args(["--workspace", "--features", "consent-tests/e2e"]);
    } else {
        cargo.args(["-p", "consent-cli", "-p", "consent-tests"]);
    }
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    cargo.current_dir(top).status().unwrap().success()
}

/// A program or library of `tests/examples`.
fn example(name: &str) -> PathBuf {
    static BUILT: OnceLock<bool> = OnceLock::new();
    assert!(*BUILT.get_or_init(build), "the examples do not build");
    binary().parent().unwrap().join("examples").join(name)
}

/// The program that stays and writes.
pub fn writer() -> PathBuf {
    example("writer")
}

/// The library that records what a program changes.
pub fn recorder() -> PathBuf {
    example("librecorder.so")
}

/// A folder in memory where there is one, so that many openings do not wait for a disk.
pub fn quick_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm")
        .or_else(|_| tempfile::tempdir())
        .unwrap()
}
