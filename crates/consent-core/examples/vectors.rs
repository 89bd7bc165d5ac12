//! `vectors KIND FILE`: runs a file of vectors and says which fail.

use std::io::Write as _;
use std::process::ExitCode;

use consent_core::vectors;

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, file] = arguments.as_slice() else {
        return Err("usage: vectors retention|dates FILE".into());
    };
    let report = vectors::run(kind, &std::fs::read_to_string(file)?)?;
    write!(std::io::stdout(), "{report}")?;
    Ok(if report.failures.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
