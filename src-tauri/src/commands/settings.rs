//! What the person sets.

use consent_app::dto::ReminderChoices;
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn reminder_choices(desktop: State<'_, Desktop>) -> Answer<ReminderChoices> {
    desktop.read(|app| app.reminder_choices())
}

#[tauri::command(async)]
pub(crate) fn choose_reminders(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<()> {
    desktop.set_with(request, |app, told| app.set_reminders(&told))
}
