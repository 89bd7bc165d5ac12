//! Dates.

use consent_app::ConsentApp;
use consent_app::dto::ReceiptView;
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn add_deadline(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, |app, told| app.tell_own_deadline(&told))
}

#[tauri::command(async)]
pub(crate) fn dismiss_deadline(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, ConsentApp::tell_dismissal)
}
