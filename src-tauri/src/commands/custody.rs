//! The ways in, the lock, and backups.

use consent_app::dto::{
    AdoptWordsRequest, BackupTestView, BackupView, BackupsView, NewWordsView, RemoveWayRequest,
    SetPassphraseRequest, TestBackupRequest, WaysView,
};
use consent_app::{ConsentApp, LockChoices};
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop, parse};

#[tauri::command(async)]
pub(crate) fn ways(desktop: State<'_, Desktop>) -> Answer<WaysView> {
    desktop.read(|app| app.ways())
}

#[tauri::command(async)]
pub(crate) fn propose_words(desktop: State<'_, Desktop>) -> Answer<NewWordsView> {
    desktop.propose_words()
}

#[tauri::command(async)]
pub(crate) fn adopt_words(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    let request: AdoptWordsRequest = parse(request)?;
    desktop.adopt_words(&request)
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
