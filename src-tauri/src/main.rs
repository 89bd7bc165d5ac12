//! `consent-ledger`: the window of Consent Ledger.

fn main() -> anyhow::Result<()> {
    consent_platform::prepare_window();
    consent_desktop::run(std::env::args_os())
}
