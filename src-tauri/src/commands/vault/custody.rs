//! Words, keys, backups put back, and the page that is kept elsewhere. Where a file is meant, the system's
//! own dialog asks for it.

use std::path::PathBuf;

use consent_app::ConsentApp;
use consent_app::dto::{
    AdoptKeysRequest, AdoptWordsRequest, ChangedKeysView, CheckWordsRequest,
    CheckpointComparedView, CheckpointView, CompareCheckpointRequest, CompareFileRequest,
    CompareFileResponse, NewWordsView, PickBackupRequest, PickBackupResponse,
    PrepareRestoreRequest, ProposeKeysRequest, RestorePreviewView, RestoreRequest, RestoredView,
    SaveCheckpointRequest, SaveCheckpointResponse, UnlockRequest, VerifyView,
};
use serde_json::Value;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;

use super::super::exports::place;
use crate::state::{Answer, Desktop, parse};

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
pub(crate) fn check_words(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, |app, told: CheckWordsRequest| {
        app.check_words(told)
    })
}

#[tauri::command(async)]
pub(crate) fn propose_keys(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<NewWordsView> {
    let request: ProposeKeysRequest = parse(request)?;
    desktop.propose_keys(request)
}

#[tauri::command(async)]
pub(crate) fn adopt_keys(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ChangedKeysView> {
    let request: AdoptKeysRequest = parse(request)?;
    desktop.adopt_keys(&request)
}

#[tauri::command(async)]
pub(crate) fn forget_proposed(desktop: State<'_, Desktop>) {
    desktop.forget_proposed();
}

#[tauri::command(async)]
pub(crate) fn pick_backup<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<PickBackupResponse> {
    let PickBackupRequest {} = parse(request)?;
    let beside = ConsentApp::backups_of(&desktop.hold().place.current);
    let picked = chosen(&app, Some(beside), ("age", "age"));
    Ok(desktop.pick(picked))
}

#[tauri::command(async)]
pub(crate) fn prepare_restore(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<RestorePreviewView> {
    let request: PrepareRestoreRequest = parse(request)?;
    desktop.prepare_restore(request)
}

#[tauri::command(async)]
pub(crate) fn restore_backup(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<RestoredView> {
    let request: RestoreRequest = parse(request)?;
    desktop.restore(&request)
}

#[tauri::command(async)]
pub(crate) fn go_on(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    let request: UnlockRequest = parse(request)?;
    desktop.go_on(request)
}

#[tauri::command(async)]
pub(crate) fn rebuild_headers(desktop: State<'_, Desktop>) -> Answer<()> {
    desktop.rebuild()
}

#[tauri::command(async)]
pub(crate) fn vouch_for_end(desktop: State<'_, Desktop>) -> Answer<VerifyView> {
    desktop.set(ConsentApp::choose_end)
}

#[tauri::command(async)]
pub(crate) fn checkpoint(desktop: State<'_, Desktop>) -> Answer<CheckpointView> {
    desktop.read(|app| app.checkpoint())
}

#[tauri::command(async)]
pub(crate) fn save_checkpoint<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<SaveCheckpointResponse> {
    let SaveCheckpointRequest {} = parse(request)?;
    let name = desktop.read(|ledger| Ok(ledger.checkpoint_name()))?;
    match place(&app, name, ("TXT", "txt")) {
        Some(path) => desktop.read(|ledger| ledger.checkpoint_to(&path)),
        None => Ok(SaveCheckpointResponse::Cancelled),
    }
}

#[tauri::command(async)]
pub(crate) fn compare_checkpoint(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<CheckpointComparedView> {
    desktop.read_with(request, |app, told: CompareCheckpointRequest| {
        app.compare_checkpoint_text(told.text.as_bytes())
    })
}

#[tauri::command(async)]
pub(crate) fn compare_checkpoint_file<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<CompareFileResponse> {
    let CompareFileRequest {} = parse(request)?;
    let Some(path) = chosen(&app, None, ("TXT", "txt")) else {
        return Ok(CompareFileResponse::Cancelled);
    };
    let compared = desktop.read(|ledger| ledger.compare_checkpoint(&path))?;
    Ok(CompareFileResponse::Compared { compared })
}

/// A file that the person has; none if they changed their mind.
fn chosen<R: Runtime>(
    app: &AppHandle<R>,
    folder: Option<PathBuf>,
    (kind, ending): (&str, &str),
) -> Option<PathBuf> {
    let mut dialog = app.dialog().file().add_filter(kind, &[ending]);
    if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    let chosen = dialog.blocking_pick_file();
    chosen.and_then(|chosen| chosen.into_path().ok())
}
