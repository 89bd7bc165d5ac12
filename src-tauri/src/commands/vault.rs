//! Making, opening and shutting the ledger; what opens it, and its backups.

pub(crate) mod custody;

use consent_app::dto::{
    AppStateView, BackupTestView, BackupView, BackupsView, ConfirmWordsRequest, CreateVaultRequest,
    CreateVaultResponse, ErrorDto, RemoveWayRequest, SetPassphraseRequest, TestBackupRequest,
    UnlockRequest, VerifyView, WaysView,
};
use consent_app::{ConsentApp, LockChoices};
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

#[tauri::command(async)]
pub(crate) fn ways(desktop: State<'_, Desktop>) -> Answer<WaysView> {
    desktop.read(|app| app.ways())
}

#[tauri::command(async)]
pub(crate) fn set_passphrase(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, |app, told: SetPassphraseRequest| {
        app.choose_passphrase(told)
    })
}

#[tauri::command(async)]
pub(crate) fn remove_way(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, |app, told: RemoveWayRequest| {
        app.choose_remove_way(&told)
    })
}

#[tauri::command(async)]
pub(crate) fn renew_key_store(desktop: State<'_, Desktop>) -> Answer<()> {
    desktop.set(ConsentApp::choose_key_store)
}

#[tauri::command(async)]
pub(crate) fn lock_choices(desktop: State<'_, Desktop>) -> Answer<LockChoices> {
    desktop.read(|app| app.lock_choices())
}

#[tauri::command(async)]
pub(crate) fn choose_lock(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, ConsentApp::choose_lock)
}

#[tauri::command(async)]
pub(crate) fn backups(desktop: State<'_, Desktop>) -> Answer<BackupsView> {
    desktop.read(|app| app.backups())
}

#[tauri::command(async)]
pub(crate) fn make_backup(desktop: State<'_, Desktop>) -> Answer<BackupView> {
    desktop.set(ConsentApp::backup_now)
}

#[tauri::command(async)]
pub(crate) fn test_backup(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<BackupTestView> {
    desktop.read_with(request, |app, told: TestBackupRequest| {
        app.test_listed(&told)
    })
}
