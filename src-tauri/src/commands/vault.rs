//! Making, opening and shutting the ledger.

use consent_app::ConsentApp;
use consent_app::dto::{
    AppStateView, ConfirmWordsRequest, CreateVaultRequest, CreateVaultResponse, ErrorDto,
    UnlockRequest, VerifyView,
};
use serde_json::Value;
use tauri::{AppHandle, Runtime, State};

use crate::state::{Answer, Desktop, parse};

#[tauri::command(async)]
pub(crate) fn app_state(desktop: State<'_, Desktop>) -> Answer<AppStateView> {
    desktop.hold().look().map_err(|e| ErrorDto::from(&e))
}

#[tauri::command(async)]
pub(crate) fn create_vault(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<CreateVaultResponse> {
    let request: CreateVaultRequest = parse(request)?;
    let made = desktop.hold().create(request);
    made.map_err(|e| ErrorDto::from(&e))
}

#[tauri::command(async)]
pub(crate) fn confirm_words(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    let request: ConfirmWordsRequest = parse(request)?;
    let confirmed = desktop.hold().confirm_words(&request);
    confirmed.map_err(|e| ErrorDto::from(&e))
}

#[tauri::command(async)]
pub(crate) fn unlock(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    let request: UnlockRequest = parse(request)?;
    let opened = desktop.hold().unlock(request);
    opened.map_err(|e| ErrorDto::from(&e))
}

#[tauri::command(async)]
pub(crate) fn lock<R: Runtime>(app: AppHandle<R>) {
    crate::away::lock(&app);
}

#[tauri::command(async)]
pub(crate) fn open_demo(desktop: State<'_, Desktop>) {
    desktop.hold().move_to_demo();
}

#[tauri::command(async)]
pub(crate) fn leave_demo(desktop: State<'_, Desktop>) {
    desktop.hold().move_to_own();
}

#[tauri::command(async)]
pub(crate) fn verify(desktop: State<'_, Desktop>) -> Answer<VerifyView> {
    desktop.read(ConsentApp::verify)
}
