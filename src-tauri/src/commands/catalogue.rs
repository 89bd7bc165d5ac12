//! The catalogue as it is read, and its pages, opened by the system.

use consent_app::dto::{
    CatalogueServiceRequest, CatalogueServiceView, CatalogueView, CompareRequest, CompareView,
    ErrorDto, OpenPageResponse, PreviewPackRequest, PreviewPackResponse, ReceiptView,
};
use consent_app::{AppError, ConsentApp};
use serde_json::Value;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;

use crate::state::{Answer, Desktop, parse};

#[tauri::command(async)]
pub(crate) fn catalogue(desktop: State<'_, Desktop>) -> Answer<CatalogueView> {
    desktop.read(|app| app.catalogue())
}

#[tauri::command(async)]
pub(crate) fn catalogue_service(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<CatalogueServiceView> {
    desktop.read_with(request, |app, r: CatalogueServiceRequest| {
        app.catalogue_service(&r)
    })
}

#[tauri::command(async)]
pub(crate) fn compare_services(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<CompareView> {
    desktop.read_with(request, |app, r: CompareRequest| app.compare_services(&r))
}

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

#[tauri::command(async)]
pub(crate) fn preview_pack<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<PreviewPackResponse> {
    let key = parse::<PreviewPackRequest>(request)?.key;
    let dialog = app.dialog().file().add_filter("clpack", &["clpack"]);
    let chosen = dialog.blocking_pick_file();
    let Some(path) = chosen.and_then(|chosen| chosen.into_path().ok()) else {
        return Ok(PreviewPackResponse::Cancelled);
    };
    let preview = desktop.read(|ledger| ledger.preview_pack(&path, key.as_deref()))?;
    Ok(PreviewPackResponse::Preview { preview })
}

#[tauri::command(async)]
pub(crate) fn adopt_pack(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, |app, told| app.tell_adoption(&told))
}
