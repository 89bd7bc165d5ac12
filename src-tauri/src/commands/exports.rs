//! Taking the ledger away: the system's own dialog asks where to.

use consent_app::dto::{
    ExportCalendarRequest, ExportCalendarResponse, ExportCsvRequest, ExportCsvResponse,
    KeepCalendarRequest,
};
use consent_app::{CalendarForm, ConsentApp, ExportForm, Replace};
use serde_json::Value;
use std::path::PathBuf;
use tauri::{AppHandle, Manager, Runtime, State};
use tauri_plugin_dialog::DialogExt;

use crate::state::{Answer, Desktop, parse};

#[tauri::command(async)]
pub(crate) fn export_csv<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ExportCsvResponse> {
    let form = ExportForm::from(parse::<ExportCsvRequest>(request)?);
    let name = desktop.read(|ledger| Ok(ledger.export_name()))?;
    match place(&app, name, ("CSV", "csv")) {
        Some(path) => desktop.read(|ledger| ledger.export_to(form, &path)),
        None => Ok(ExportCsvResponse::Cancelled),
    }
}

#[tauri::command(async)]
pub(crate) fn export_calendar<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ExportCalendarResponse> {
    let form = CalendarForm::from(parse::<ExportCalendarRequest>(request)?);
    let name = desktop.read(|ledger| Ok(ledger.calendar_name(form)))?;
    match place(&app, name, ("iCalendar", "ics")) {
        Some(path) => desktop.read(|ledger| ledger.calendar_to(form, &path)),
        None => Ok(ExportCalendarResponse::Cancelled),
    }
}

#[tauri::command(async)]
pub(crate) fn keep_calendar<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ExportCalendarResponse> {
    let form = CalendarForm::from(parse::<KeepCalendarRequest>(request)?);
    let name = desktop.read(|ledger| Ok(ledger.calendar_name(form)))?;
    match place(&app, name, ("iCalendar", "ics")) {
        Some(path) => desktop.read(|ledger| ledger.keep_calendar(form.titles, &path, Replace::Yes)),
        None => Ok(ExportCalendarResponse::Cancelled),
    }
}

#[tauri::command(async)]
pub(crate) fn stop_calendar(desktop: State<'_, Desktop>) -> Answer<()> {
    desktop.read(ConsentApp::stop_calendar)
}

/// Where the person wants a file; none if they changed their mind.
pub(super) fn place<R: Runtime>(
    app: &AppHandle<R>,
    name: String,
    (kind, ending): (&str, &str),
) -> Option<PathBuf> {
    let mut dialog = app.dialog().file().set_file_name(name);
    if let Ok(documents) = app.path().document_dir().or_else(|_| app.path().home_dir()) {
        dialog = dialog.set_directory(documents);
    }
    let chosen = dialog.add_filter(kind, &[ending]).blocking_save_file();
    chosen.and_then(|chosen| chosen.into_path().ok())
}
