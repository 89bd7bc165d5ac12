//! What the page is told without asking.

use consent_app::dto::LedgerChanged;
use tauri::{AppHandle, Emitter, Runtime};

/// The name under which the page listens.
const LEDGER_CHANGED: &str = "ledger-changed";

/// Tells the page which slices to read again.
pub(crate) fn ledger_changed<R: Runtime>(app: &AppHandle<R>, slices: &[String]) {
    let slices = slices.to_vec();
    if app.emit(LEDGER_CHANGED, LedgerChanged { slices }).is_err() {
        tracing::warn!("the page could not be told of a change");
    }
}

/// Asks the page to ask the person what closing the window is to mean.
pub(crate) fn ask_closing<R: Runtime>(app: &AppHandle<R>) {
    say(app, "ask-closing");
}

/// Tells the page that it is asked to go somewhere; it asks where.
pub(crate) fn go<R: Runtime>(app: &AppHandle<R>) {
    say(app, "go");
}

fn say<R: Runtime>(app: &AppHandle<R>, event: &str) {
    if app.emit(event, ()).is_err() {
        tracing::warn!(event, "the page could not be told");
    }
}
