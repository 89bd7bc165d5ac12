//! `consent`: the command line of Consent Ledger.

use std::process::ExitCode;

fn main() -> ExitCode {
    consent_platform::close_to_others();
    if consent_platform::answered_probe() {
        return ExitCode::SUCCESS;
    }
    ExitCode::from(consent_cli::run(std::env::args_os()))
}
