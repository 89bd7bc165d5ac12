//! `vectors KIND FILE`: runs a file of vectors and says which fail.
//!
//! Ends with 0 only if every vector of the file came out as expected, with 1 if one did not, and
//! with 2 if the file could not be run.

use std::io::Write as _;
use std::process::ExitCode;

use consent_core::vectors;

fn main() -> ExitCode {
    checked().unwrap_or_else(|error| {
        // Nothing is left to tell it to if even this fails.
        let _ = writeln!(std::io::stderr(), "{error}");
        ExitCode::from(2)
    })
}

fn checked() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, file] = arguments.as_slice() else {
        return Err("usage: vectors retention|dates FILE".into());
    };
    let text =
        std::fs::read_to_string(file).map_err(|error| format!("{file} cannot be read: {error}"))?;
    let report = vectors::run(kind, &text).map_err(|error| format!("{file}: {error}"))?;
    write!(std::io::stdout(), "{report}")?;
    Ok(if report.failures.is_empty() && report.skipped.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
