//! The history, and putting an entry right.

use consent_app::ConsentApp;
use consent_app::dto::{AsOfView, HistoryView, ReceiptView};
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn history(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<HistoryView> {
    desktop.read_with(request, |app, request| app.history_view(request))
}

#[tauri::command(async)]
pub(crate) fn correct(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<ReceiptView> {
    desktop.record(request, ConsentApp::tell_correction)
}

#[tauri::command(async)]
pub(crate) fn as_of(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<AsOfView> {
    desktop.read_with(request, |app, request| app.as_of(request))
}
