//! The one window: made when the person asks for it, and gone with its memory when it is closed.

use consent_app::dto::{Appearance, ErrorDto, SettleClosingRequest};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, RunEvent, Runtime, WebviewWindowBuilder, WindowEvent};

use crate::events;
use crate::life::{Closing, Window};
use crate::state::{Answer, Desktop};

const MAIN: &str = "main";
/// Where dates are listed.
pub(crate) const AGENDA: &str = "#/agenda";
/// Where a date of one's own is added.
pub(crate) const ADD_DATE: &str = "#/agenda?add";

/// One date of the list.
pub(crate) fn agenda_at(date: &str) -> String {
    format!("{AGENDA}?date={date}")
}

/// Whether there is a window now.
pub(crate) fn is_there<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.get_webview_window(MAIN).is_some()
}

/// Shows the window, and brings it to front: only ever because the person asked for it.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    let handle = app.clone();
    let shown = app.run_on_main_thread(move || {
        if handle.state::<Desktop>().life.want_window() == Window::GoingButWanted {
            return;
        }
        if let Err(error) = show_here(&handle) {
            tracing::error!(code = "window_not_shown", %error, "the window could not be shown");
        }
    });
    if shown.is_err() {
        tracing::warn!(code = "window_not_shown", "the program is ending");
    }
}

/// Shows the window at a place of the page.
pub(crate) fn show_at<R: Runtime>(app: &AppHandle<R>, route: &str) {
    app.state::<Desktop>().life.send_to(route);
    show(app);
}

fn show_here<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(MAIN) {
        window.unminimize()?;
        window.show()?;
        window.set_focus()?;
        events::go(app);
        return Ok(());
    }
    let described = app.config().app.windows.iter().find(|w| w.label == MAIN);
    let described = described.ok_or(tauri::Error::WindowNotFound)?;
    let looks = app.state::<Desktop>().hold().looks;
    WebviewWindowBuilder::from_config(app, described)?
        .initialization_script(dressed(looks))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    app.state::<Desktop>().life.wake();
    Ok(())
}

/// Puts on the page, before it is drawn, how it looked when a ledger was last open in this process.
fn dressed(looks: Appearance) -> String {
    format!(
        "document.documentElement?.setAttribute('data-theme', '{}');\
         document.documentElement?.setAttribute('data-rows', '{}');",
        looks.theme.code(),
        looks.rows.code()
    )
}

/// What the event loop tells: the window is to close, is gone, or was the last thing that kept the
/// program.
pub(crate) fn on_event<R: Runtime>(app: &AppHandle<R>, event: RunEvent) {
    match event {
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { api, .. },
            ..
        } => {
            api.prevent_close();
            beside("closing", app, close);
        }
        RunEvent::WindowEvent {
            event: WindowEvent::Destroyed,
            ..
        } => {
            let life = &app.state::<Desktop>().life;
            match life.window_gone() {
                Window::GoingButWanted => show(app),
                Window::Going => {}
                Window::Settled => beside("vanished", app, vanished),
            }
            life.wake();
        }
        RunEvent::Exit => app.state::<Desktop>().forget_at_the_end(),
        // Without a code it is the window that is gone; the program ends by its own decision only.
        RunEvent::ExitRequested {
            code: None, api, ..
        } => api.prevent_exit(),
        _ => {}
    }
}

/// Decides beside the event loop: the ledger may be waiting for the key store or a notice.
fn beside<R: Runtime>(name: &str, app: &AppHandle<R>, decide: fn(&AppHandle<R>)) {
    let app = app.clone();
    let started = std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || decide(&app));
    if started.is_err() {
        tracing::error!(code = "no_thread", "nothing was decided about the window");
    }
}

fn close<R: Runtime>(app: &AppHandle<R>) {
    let closing = app.state::<Desktop>().closing();
    act(app, closing);
}

/// The window went without being told to, so there is no page left that could ask.
fn vanished<R: Runtime>(app: &AppHandle<R>) {
    let closing = app.state::<Desktop>().closing();
    app.state::<Desktop>().life.asked();
    if closing != Closing::Stay {
        app.exit(0);
    }
}

/// Does what closing means.
pub(crate) fn act<R: Runtime>(app: &AppHandle<R>, closing: Closing) {
    match closing {
        Closing::Ask => events::ask_closing(app),
        Closing::Quit => app.exit(0),
        Closing::Stay => {
            let Some(window) = app.get_webview_window(MAIN) else {
                return;
            };
            app.state::<Desktop>().life.window_goes();
            if window.destroy().is_err() {
                tracing::warn!(code = "window_not_closed", "the window could not be closed");
            }
        }
    }
}

/// Makes the window anew, if there is one: a page that showed the ledger keeps it in its memory.
pub(crate) fn renew<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(MAIN) else {
        return;
    };
    let life = &app.state::<Desktop>().life;
    life.window_goes();
    // Before it is gone it is wanted again: then the event of its end shows a new one.
    life.want_window();
    if window.destroy().is_err() {
        tracing::warn!(
            code = "window_not_closed",
            "the window could not be made anew"
        );
    }
}

/// The person said what closing means.
pub(crate) fn settle<R: Runtime>(
    app: &AppHandle<R>,
    desktop: &Desktop,
    told: SettleClosingRequest,
) -> Answer<()> {
    let closing = desktop.settle_closing(told.keep_running);
    if let Some(closing) = closing.map_err(|error| ErrorDto::from(&error))? {
        act(app, closing);
    }
    Ok(())
}
