//! Starting when the person logs in, without a window.

#[cfg(target_os = "linux")]
mod entry;

#[cfg(not(target_os = "linux"))]
use auto_launch::{AutoLaunch, AutoLaunchBuilder};
use consent_app::ports::{LoginItem, LoginItemRefused};

/// The word by which the program starts without a window.
const BACKGROUND: &str = "--background";

/// The login items of the desktop. A demo ledger or a named folder is never started at login: it is
/// always the person's own ledger.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemLoginItem;

#[cfg(target_os = "linux")]
impl LoginItem for SystemLoginItem {
    fn is_on(&self) -> Option<bool> {
        entry::is_on(&entry::path()?).ok()
    }

    fn turn_on(&self) -> Result<(), LoginItemRefused> {
        let program = window_program().ok_or(LoginItemRefused)?;
        let path = entry::path().ok_or(LoginItemRefused)?;
        let text = entry::text(&program, BACKGROUND).ok_or(LoginItemRefused)?;
        entry::write(&path, &text).map_err(|_| LoginItemRefused)
    }

    fn turn_off(&self) -> Result<(), LoginItemRefused> {
        let path = entry::path().ok_or(LoginItemRefused)?;
        entry::remove(&path).map_err(|_| LoginItemRefused)
    }
}

#[cfg(not(target_os = "linux"))]
fn item() -> Option<AutoLaunch> {
    let program = window_program()?;
    AutoLaunchBuilder::new()
        .set_app_name("Consent Ledger")
        .set_app_path(program.to_str()?)
        .set_args(&[BACKGROUND])
        .build()
        .ok()
}

#[cfg(not(target_os = "linux"))]
impl LoginItem for SystemLoginItem {
    fn is_on(&self) -> Option<bool> {
        item()?.is_enabled().ok()
    }

    fn turn_on(&self) -> Result<(), LoginItemRefused> {
        let item = item().ok_or(LoginItemRefused)?;
        item.enable().map_err(|_| LoginItemRefused)
    }

    fn turn_off(&self) -> Result<(), LoginItemRefused> {
        let item = item().ok_or(LoginItemRefused)?;
        item.disable().map_err(|_| LoginItemRefused)
    }
}

/// The window's program: this one, or the one that lies beside the command line. An `AppImage` runs from
/// a place that is gone at the next login, so there it is the image.
fn window_program() -> Option<std::path::PathBuf> {
    if let Some(image) = std::env::var_os("APPIMAGE") {
        return Some(image.into());
    }
    let here = std::env::current_exe().ok()?;
    let name = format!("consent-ledger{}", std::env::consts::EXE_SUFFIX);
    let program = here.with_file_name(name);
    program.is_file().then_some(program)
}
