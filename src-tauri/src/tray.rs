//! The icon in the tray: the next dates, and the few things that are done without a window. Where there
//! is no tray, nothing depends on it: starting the program again opens the window.

use std::sync::{Arc, Mutex, PoisonError};

use consent_app::{ConsentApp, TrayLine, Words, say};
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{TrayIcon, TrayIconBuilder};
use tauri::{AppHandle, Manager, Runtime};

use crate::state::Desktop;
use crate::window::{self, ADD_DATE};

const DATE: &str = "date:";
const ADD: &str = "add";
const OPEN: &str = "open";
const LOCK: &str = "lock";
const UNLOCK: &str = "unlock";
const QUIT: &str = "quit";

/// The icon, and what its menu says now.
struct Tray<R: Runtime> {
    icon: TrayIcon<R>,
    shown: Mutex<Vec<Entry>>,
}

/// One line of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Item { id: String, text: String },
    Line,
}

/// What the menu is about.
enum Ledger {
    Open(Vec<TrayLine>),
    Locked,
    None,
}

/// Shows the icon, if the system has what that takes. Called on the main thread.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    if !consent_platform::tray_library_answers() {
        tracing::warn!(
            code = "tray_absent",
            "there is no tray here; start again to open the window"
        );
        return;
    }
    let entries = entries(&crate::place::language().words(), &Ledger::None);
    match icon(app, &entries) {
        Ok(icon) => {
            app.manage(Tray {
                icon,
                shown: Mutex::new(entries),
            });
        }
        Err(error) => tracing::warn!(code = "tray_failed", %error, "the tray took no icon"),
    }
}

fn icon<R: Runtime>(app: &AppHandle<R>, entries: &[Entry]) -> tauri::Result<TrayIcon<R>> {
    let mut builder = TrayIconBuilder::with_id("main")
        .tooltip("Consent Ledger")
        .menu(&menu(app, entries)?)
        .on_menu_event(|app, event| pressed(app, &event.id().0));
    if let Some(picture) = app.default_window_icon() {
        builder = builder.icon(picture.clone());
    }
    builder.build(app)
}

/// Says what is true now. Nothing is sent where nothing changed.
pub(crate) fn refresh<R: Runtime>(app: &AppHandle<R>) {
    let Some(tray) = app.try_state::<Tray<R>>() else {
        return;
    };
    let (words, ledger) = ledger(&app.state::<Desktop>());
    let now = entries(&words, &ledger);
    let mut shown = tray.shown.lock().unwrap_or_else(PoisonError::into_inner);
    if *shown == now {
        return;
    }
    let set = menu(app, &now).and_then(|menu| tray.icon.set_menu(Some(menu)));
    match set {
        Ok(()) => *shown = now,
        Err(error) => tracing::warn!(code = "tray_failed", %error, "the tray keeps an older menu"),
    }
}

/// What is open, and in which words it is said.
fn ledger(desktop: &Desktop) -> (Arc<Words>, Ledger) {
    let mut held = desktop.hold();
    if let Ok(app) = held.open() {
        let lines = match app.tray_lines() {
            Ok(lines) => Ledger::Open(lines),
            Err(error) => {
                tracing::warn!(code = error.code(), "the tray shows no dates");
                Ledger::Open(vec![])
            }
        };
        return (app.words_shared(), lines);
    }
    let ledger = match ConsentApp::look_at(&held.place.current) {
        Ok(None) => Ledger::None,
        // What is wrong with it is said in the window.
        Ok(Some(_)) | Err(_) => Ledger::Locked,
    };
    (crate::place::language().words(), ledger)
}

fn entries(say: &Words, ledger: &Ledger) -> Vec<Entry> {
    let item = |id: &str, text: &str| Entry::Item {
        id: id.to_owned(),
        // A single one would underline the letter after it.
        text: text.replace('&', "&&"),
    };
    let mut entries = vec![];
    if let Ledger::Open(lines) = ledger {
        let date = |line: &TrayLine| item(&format!("{DATE}{}", line.deadline_id), &line.text);
        entries.extend(lines.iter().map(date));
        if !lines.is_empty() {
            entries.push(Entry::Line);
        }
        entries.push(item(ADD, &say!(say, "tray-add")));
    }
    entries.push(item(OPEN, &say!(say, "tray-open")));
    match ledger {
        Ledger::Open(_) => entries.push(item(LOCK, &say!(say, "tray-lock"))),
        Ledger::Locked => entries.push(item(UNLOCK, &say!(say, "tray-unlock"))),
        Ledger::None => {}
    }
    entries.push(Entry::Line);
    entries.push(item(QUIT, &say!(say, "tray-quit")));
    entries
}

fn menu<R: Runtime>(app: &AppHandle<R>, entries: &[Entry]) -> tauri::Result<Menu<R>> {
    let menu = Menu::new(app)?;
    for entry in entries {
        match entry {
            Entry::Item { id, text } => {
                menu.append(&MenuItem::with_id(app, id, text, true, None::<&str>)?)?;
            }
            Entry::Line => menu.append(&PredefinedMenuItem::separator(app)?)?,
        }
    }
    Ok(menu)
}

fn pressed<R: Runtime>(app: &AppHandle<R>, id: &str) {
    match id {
        ADD => window::show_at(app, ADD_DATE),
        OPEN | UNLOCK => window::show(app),
        LOCK => lock(app.clone()),
        QUIT => app.exit(0),
        other => {
            if let Some(date) = other.strip_prefix(DATE) {
                window::show_at(app, &window::agenda_at(date));
            }
        }
    }
}

/// Beside the event loop: a use case may hold the ledger for a moment.
fn lock<R: Runtime>(app: AppHandle<R>) {
    let lock = move || crate::away::lock(&app);
    let started = std::thread::Builder::new()
        .name("lock".to_owned())
        .spawn(lock);
    if started.is_err() {
        tracing::error!(code = "no_thread", "the ledger could not be locked");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Arc<Words> {
        Words::of(consent_app::Language::English)
    }

    fn texts(ledger: &Ledger) -> Vec<String> {
        let text = |entry| match entry {
            Entry::Item { text, .. } => text,
            Entry::Line => "-".to_owned(),
        };
        entries(&english(), ledger).into_iter().map(text).collect()
    }

    #[test]
    fn a_locked_ledger_tells_no_date_and_an_open_one_its_next() {
        let line = TrayLine {
            deadline_id: "1".to_owned(),
            text: "A & B: Decide by Sun 28 Sep 2025 · 3 days".to_owned(),
        };
        assert_eq!(
            texts(&Ledger::Open(vec![line])),
            [
                "A && B: Decide by Sun 28 Sep 2025 · 3 days",
                "-",
                "Add a date…",
                "Open Consent Ledger",
                "Lock",
                "-",
                "Quit"
            ]
        );
        assert_eq!(
            texts(&Ledger::Locked),
            ["Open Consent Ledger", "Unlock…", "-", "Quit"]
        );
        assert_eq!(texts(&Ledger::None), ["Open Consent Ledger", "-", "Quit"]);
    }
}
