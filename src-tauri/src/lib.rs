//! The desktop shell: one window over the built page, and the commands by which it asks.
//!
//! A shell: it opens the ledger, passes requests to consent-app, one use case at a time, and tells the
//! page what changed. No decision about consent is here.

mod args;
mod away;
#[expect(
    clippy::needless_pass_by_value,
    reason = "a command is handed its state and its request by value"
)]
mod commands;
mod custody;
mod events;
mod instance;
mod life;
mod place;
mod presses;
mod scheduler;
mod session;
mod state;
mod tray;
mod window;

use std::ffi::OsString;

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Builder, Context, Manager, Runtime, Url};

use instance::Guard;

pub use args::{Arguments, Wanted};
pub use place::Place;
pub use state::Desktop;

/// Opens the window, or stays without one, until the program is told to end.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    let arguments = Arguments::read(arguments)?;
    let wanted = arguments.wanted;
    if wanted == Wanted::Help {
        use std::io::Write as _;
        writeln!(std::io::stdout(), "{}", args::USAGE)?;
        return Ok(());
    }
    let (presses, heard) = std::sync::mpsc::channel();
    let place = Place::of(arguments)?.hearing(presses);
    let guard = instance::guard(&place)?;
    let mut builder = tauri::Builder::default();
    if let Guard::Bus = guard {
        builder = instance::found_over_bus(builder, &place);
    }
    let builder = builder.plugin(tauri_plugin_dialog::init());
    let app = shell(builder, Desktop::new(place)).build(context())?;
    // A second start has ended by now; so does one that only wanted to end another.
    if wanted == Wanted::Quit {
        return Ok(());
    }
    begin(app.handle(), wanted)?;
    presses::start(app.handle().clone(), heard)?;
    away::start(app.handle().clone())?;
    app.run(window::on_event);
    drop(guard);
    Ok(())
}

/// The tray, and the window or the silent beginning of a program that nobody looks at.
fn begin<R: Runtime>(app: &AppHandle<R>, wanted: Wanted) -> anyhow::Result<()> {
    tray::start(app);
    if wanted != Wanted::Background {
        window::show(app);
        return Ok(());
    }
    let desktop = app.state::<Desktop>();
    desktop.life.begin_in_background();
    let app = app.clone();
    // The key store may be waiting for the person.
    std::thread::Builder::new()
        .name("opening".to_owned())
        .spawn(move || {
            let desktop = app.state::<Desktop>();
            if let Err(error) = desktop.hold().look() {
                tracing::warn!(code = error.code(), "the ledger could not be looked at");
            }
            desktop.life.wake();
        })?;
    Ok(())
}

/// The commands and the state on any runtime; the tests use one without a screen.
#[must_use]
pub fn shell<R: Runtime>(builder: Builder<R>, desktop: Desktop) -> Builder<R> {
    commands::register(builder.manage(desktop).plugin(walls())).setup(|app| {
        connect(app.handle());
        scheduler::start(app.handle().clone())?;
        Ok(())
    })
}

/// The window never leaves the built page: whatever tries to is refused.
fn walls<R: Runtime>() -> TauriPlugin<R> {
    tauri::plugin::Builder::new("walls")
        .on_navigation(|_, address| is_our_page(address))
        .build()
}

fn is_our_page(address: &Url) -> bool {
    let ours = address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost");
    let while_building = tauri::is_dev() && address.host_str() == Some("127.0.0.1");
    ours || while_building
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_with_our_page() {
        let is_ours = |address: &str| is_our_page(&address.parse().unwrap());
        assert!(is_ours("tauri://localhost/index.html"));
        assert!(is_ours("http://tauri.localhost/"));
        for foreign in [
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "https://tauri.localhost.example.org/",
        ] {
            assert!(!is_ours(foreign), "{foreign}");
        }
    }
}
