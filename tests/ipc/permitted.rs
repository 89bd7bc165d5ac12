//! Only the one window may ask, and only what the permission files name.

use tauri::{WebviewUrl, WebviewWindowBuilder};

use crate::page::{Page, ask_from, permitted_commands};

/// Tauri's own refusals are texts; ours are objects with a code.
fn is_refused_by_permission(answer: &Result<serde_json::Value, serde_json::Value>) -> bool {
    matches!(answer, Err(serde_json::Value::String(text)) if text.contains("not allowed"))
}

#[test]
fn the_one_window_may_ask_every_command() {
    let page = Page::now();
    for command in permitted_commands() {
        let answer = page.ask(&command, None);
        assert!(!is_refused_by_permission(&answer), "{command}: {answer:?}");
        let unknown =
            matches!(&answer, Err(serde_json::Value::String(text)) if text.contains("not found"));
        assert!(!unknown, "{command} does not exist");
    }
}

#[test]
fn another_window_may_ask_nothing() {
    let page = Page::now();
    let other = WebviewWindowBuilder::new(page.app(), "other", WebviewUrl::default())
        .build()
        .unwrap();
    for command in permitted_commands() {
        let answer = ask_from(&other, &command, None);
        assert!(is_refused_by_permission(&answer), "{command}: {answer:?}");
    }
}

#[test]
fn what_no_file_names_is_refused() {
    let page = Page::now();
    for command in ["read_file", "plugin:dialog|open", "plugin:event|emit"] {
        let answer = page.ask(command, None);
        assert!(answer.is_err(), "{command}: {answer:?}");
    }
}
