//! `consent-ledger`: the window of Consent Ledger.

fn main() -> anyhow::Result<()> {
    consent_platform::close_to_others();
    if consent_platform::answered_probe() {
        return Ok(());
    }
    consent_platform::prepare_window();
    consent_desktop::run(std::env::args_os())
}
