//! Pages that the catalogue names, opened by the system.

use consent_app::AppError;
use consent_app::dto::{ErrorDto, OpenPageRequest};
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn open_page(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    let address = desktop.read_with(request, |app, r: OpenPageRequest| app.page_to_open(r))?;
    tauri_plugin_opener::open_url(address, None::<&str>)
        .map_err(|_| ErrorDto::from(&AppError::PageNotOpened))
}
