//! Choices: what they lead to, and recording them.

use consent_app::ConsentApp;
use consent_app::dto::{DecisionRequest, DecisionView, ReceiptView, StillOffResponse};
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn decision(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<DecisionView> {
    desktop.read_with(request, |app, r: DecisionRequest| {
        app.decision(r.account_id, r.purpose)
    })
}

#[tauri::command(async)]
pub(crate) fn record_setting(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, ConsentApp::tell_setting)
}

#[tauri::command(async)]
pub(crate) fn record_notice(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, ConsentApp::tell_notice)
}

#[tauri::command(async)]
pub(crate) fn record_seen(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, ConsentApp::tell_seen)
}

#[tauri::command(async)]
pub(crate) fn record_still_off(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<StillOffResponse> {
    desktop.set_with(request, ConsentApp::tell_still_off)
}

#[tauri::command(async)]
pub(crate) fn record_deletion(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, ConsentApp::tell_deletion)
}
