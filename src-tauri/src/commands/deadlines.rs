//! Dates.

use consent_app::ConsentApp;
use consent_app::dto::{
    AgendaView, LeadsOfDateRequest, ReceiptView, SilenceDateRequest, SnoozeRequest, SnoozedView,
};
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn add_deadline(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, |app, told| app.tell_own_deadline(&told))
}

#[tauri::command(async)]
pub(crate) fn dismiss_deadline(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<ReceiptView> {
    desktop.record(request, ConsentApp::tell_dismissal)
}

#[tauri::command(async)]
pub(crate) fn agenda(desktop: State<'_, Desktop>) -> Answer<AgendaView> {
    desktop.read(|app| app.agenda())
}

#[tauri::command(async)]
pub(crate) fn snooze(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<SnoozedView> {
    desktop.set_with(request, |app, told: SnoozeRequest| app.snooze_date(told))
}

#[tauri::command(async)]
pub(crate) fn leads_of_date(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, |app, told: LeadsOfDateRequest| {
        app.choose_leads_of(&told)
    })
}

#[tauri::command(async)]
pub(crate) fn silence_date(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, |app, told: SilenceDateRequest| app.silence(told))
}

#[tauri::command(async)]
pub(crate) fn see_missed(desktop: State<'_, Desktop>) -> Answer<()> {
    desktop.set(|app| Ok(((), app.see_missed()?)))
}
