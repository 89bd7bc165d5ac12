//! What the person adds to the catalogue, and the pages that it names, opened by the system.

use consent_app::dto::{ErrorDto, OpenPageResponse, ReceiptView};
use consent_app::{AppError, ConsentApp};
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn open_page(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<OpenPageResponse> {
    let page = desktop.read_with(request, ConsentApp::page_to_open)?;
    if let Some(address) = page.address {
        tauri_plugin_opener::open_url(address, None::<&str>)
            .map_err(|_| ErrorDto::from(&AppError::PageNotOpened))?;
    }
    Ok(page.response)
}

#[tauri::command(async)]
pub(crate) fn describe_service(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, |app, told| app.tell_service(&told))
}

#[tauri::command(async)]
pub(crate) fn state_fact(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, |app, told| app.tell_fact(&told))
}
