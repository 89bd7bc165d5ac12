//! The desktop shell: one window over the built page, and the commands by which it asks.
//!
//! A shell: it opens the ledger, passes requests to consent-app, one use case at a time, and tells the
//! page what changed. No decision about consent is here.

mod args;
mod commands;
mod events;
mod place;
mod scheduler;
mod session;
mod state;

use std::ffi::OsString;

use tauri::{AppHandle, Builder, Context, Manager, Runtime};

pub use args::Arguments;
pub use place::Place;
pub use state::Desktop;

/// Opens the window and stays until it is closed.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    let place = Place::of(Arguments::read(arguments)?)?;
    let app = tauri::Builder::default().plugin(tauri_plugin_dialog::init());
    shell(app, Desktop::new(place)).run(context())?;
    Ok(())
}

/// The commands and the state on any runtime; the tests use one without a screen.
#[must_use]
pub fn shell<R: Runtime>(builder: Builder<R>, desktop: Desktop) -> Builder<R> {
    commands::register(builder.manage(desktop)).setup(|app| {
        connect(app.handle());
        scheduler::start(app.handle().clone())?;
        Ok(())
    })
}

/// From now on the page is told what changed.
pub fn connect<R: Runtime>(app: &AppHandle<R>) {
    let handle = app.clone();
    app.state::<Desktop>()
        .on_change(move |slices| events::ledger_changed(&handle, slices));
}

/// The built page, the capabilities and the policy, as `tauri.conf.json` names them.
#[must_use]
#[expect(clippy::exit, reason = "within the code that generate_context! writes")]
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}
