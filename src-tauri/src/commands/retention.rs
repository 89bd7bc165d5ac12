//! Until when one item is kept.

use consent_app::RetentionQuestion;
use consent_app::dto::{RetentionRequest, RetentionView, WhatIfView};
use serde_json::Value;
use tauri::State;

use crate::state::{Answer, Desktop};

#[tauri::command(async)]
pub(crate) fn retention(
    desktop: State<'_, Desktop>,
    request: Option<Value>,
) -> Answer<RetentionView> {
    desktop.read_with(request, |app, r: RetentionRequest| {
        app.retention(r.account_id, &RetentionQuestion::from(r))
    })
}

#[tauri::command(async)]
pub(crate) fn what_if(desktop: State<'_, Desktop>, request: Option<Value>) -> Answer<WhatIfView> {
    desktop.read_with(request, |app, request| app.what_if(request))
}
