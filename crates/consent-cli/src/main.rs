//! `consent`: the command line of Consent Ledger.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(consent_cli::run(std::env::args_os()))
}
