//! Runs a file of vectors from outside against the code that computes dates.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::step::cargo;

/// Runs the file, prints what differs, and ends as the run does: 0 all came out, 1 some did not,
/// 2 the file could not be run.
pub fn run(kind: &str, file: &Path) -> Result<ExitCode> {
    let mut command = cargo(&[
        "run",
        "--quiet",
        "-p",
        "consent-core",
        "--features",
        "testing",
        "--example",
        "vectors",
        "--",
        kind,
    ]);
    let status = command
        .arg(file)
        .status()
        .context("cannot start cargo to run the vectors")?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
