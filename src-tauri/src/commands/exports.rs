//! Taking the ledger away: the system's own dialog asks where to.

use consent_app::ExportForm;
use consent_app::dto::{ExportCsvRequest, ExportCsvResponse};
use serde_json::Value;
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
    let mut dialog = app.dialog().file().set_file_name(name);
    if let Ok(documents) = app.path().document_dir().or_else(|_| app.path().home_dir()) {
        dialog = dialog.set_directory(documents);
    }
    let chosen = dialog.add_filter("CSV", &["csv"]).blocking_save_file();
    let Some(path) = chosen.and_then(|chosen| chosen.into_path().ok()) else {
        return Ok(ExportCsvResponse::Cancelled);
    };
    desktop.read(|ledger| ledger.export_to(form, &path))
}
