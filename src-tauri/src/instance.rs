//! One program over each ledger: a second start shows the window of the first, and ends.

use anyhow::bail;
use consent_platform::WindowLock;
use tauri::{AppHandle, Builder, Wry};

use crate::args::{Arguments, Wanted};
use crate::place::Place;
use crate::window;

/// What keeps a second start away.
pub(crate) enum Guard {
    /// The first one answers on the session bus.
    Bus,
    /// A lock in the ledger's folder, where there is no bus; held as long as the program runs.
    Lock(#[expect(dead_code, reason = "it is held, not read")] WindowLock),
}

/// Takes the place of the one program over this ledger, or says why it cannot be taken.
pub(crate) fn guard(place: &Place) -> anyhow::Result<Guard> {
    if consent_platform::session_bus_answers() {
        return Ok(Guard::Bus);
    }
    match WindowLock::take(&place.own)? {
        Some(lock) => Ok(Guard::Lock(lock)),
        None => bail!("Consent Ledger is open over this ledger already; look for its window"),
    }
}

/// The builder of a program that a second start can find.
pub(crate) fn found_over_bus(builder: Builder<Wry>, place: &Place) -> Builder<Wry> {
    let plugin = tauri_plugin_single_instance::Builder::new()
        .dbus_id(consent_platform::instance_name(&place.own))
        .callback(|app, arguments, _| second_start(app, arguments))
        .build();
    builder.plugin(plugin)
}

/// What a second start asks of the first.
fn second_start(app: &AppHandle<Wry>, arguments: Vec<String>) {
    let asked = Arguments::read(arguments.into_iter().map(Into::into));
    match asked.map(|asked| asked.wanted) {
        Ok(Wanted::Window) => window::show(app),
        Ok(Wanted::Quit) => app.exit(0),
        // It runs already, and a window that nobody asked for stays away.
        Ok(Wanted::Background | Wanted::Help) => {}
        Err(_) => tracing::warn!(
            code = "start_not_understood",
            "a second start was not clear"
        ),
    }
}
