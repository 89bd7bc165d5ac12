//! What the person sets about reminders and the program itself.

use consent_app::ConsentApp;
use consent_app::dto::{SettingsView, SettleClosingRequest, TestNoticeView};
use serde_json::Value;
use tauri::{AppHandle, Runtime, State};

use crate::state::{Answer, Desktop, parse};
use crate::window;

#[tauri::command(async)]
pub(crate) fn settings(desktop: State<'_, Desktop>) -> Answer<SettingsView> {
    desktop.read(|app| app.settings())
}

#[tauri::command(async)]
pub(crate) fn choose_reminders(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, |app, told| app.set_reminders(&told))
}

#[tauri::command(async)]
pub(crate) fn keep_running(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, ConsentApp::choose_keep_running)
}

#[tauri::command(async)]
pub(crate) fn start_at_login(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, ConsentApp::choose_start_at_login)
}

#[tauri::command(async)]
pub(crate) fn choose_appearance(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, ConsentApp::choose_appearance)
}

#[tauri::command(async)]
pub(crate) fn keep_views(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, ConsentApp::keep_views)
}

#[tauri::command(async)]
pub(crate) fn choose_language(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, ConsentApp::choose_language)
}

#[tauri::command(async)]
pub(crate) fn test_notice(desktop: State<'_, Desktop>) -> Answer<TestNoticeView> {
    desktop.read(ConsentApp::test_notice)
}

#[tauri::command(async)]
pub(crate) fn settle_closing<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<()> {
    let told: SettleClosingRequest = parse(request)?;
    window::settle(&app, &desktop, told)
}

#[tauri::command(async)]
pub(crate) fn pending_route(desktop: State<'_, Desktop>) -> Option<String> {
    desktop.life.take_route()
}
