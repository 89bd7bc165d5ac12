//! Services: the first screen, the board, one account, following.

use consent_app::ConsentApp;
use consent_app::dto::{
    AddAccountsRequest, AddAccountsResponse, HomeView, ServiceRequest, ServiceView, ServicesView,
    StarterView,
};
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn home(desktop: State<'_, Desktop>) -> Answer<HomeView> {
    desktop.read(|app| app.home())
}

#[tauri::command(async)]
pub(crate) fn services(desktop: State<'_, Desktop>) -> Answer<ServicesView> {
    desktop.read(|app| app.services())
}

#[tauri::command(async)]
pub(crate) fn service(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<ServiceView> {
    desktop.read_with(request, |app, r: ServiceRequest| app.service(r.account_id))
}

#[tauri::command(async)]
pub(crate) fn starter(desktop: State<'_, Desktop>) -> Answer<StarterView> {
    desktop.read(|app| app.starter())
}

#[tauri::command(async)]
pub(crate) fn add_accounts(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<AddAccountsResponse> {
    let add = |app: &mut ConsentApp, r: AddAccountsRequest| app.add_accounts(&r);
    let (response, changes) = desktop.read_with(request, add)?;
    desktop.tell(&changes);
    Ok(response)
}
