//! `consent-ledger`: the window of Consent Ledger.

fn main() -> anyhow::Result<()> {
    consent_desktop::run()
}
