//! An agent of launchd: `launchd.plist(5)`. Not run yet.

#![cfg_attr(
    not(target_os = "macos"),
    expect(dead_code, reason = "the texts are tested everywhere")
)]

use std::path::PathBuf;

use super::{EVERY_MINUTES, Installed, Look, MARK, ScheduleError, home, remove, runs, write};

const LABEL: &str = "org.consentledger.remind";

fn file() -> Result<PathBuf, ScheduleError> {
    let agents = home()?.join("Library/LaunchAgents");
    Ok(agents.join(format!("{LABEL}.plist")))
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

pub(super) fn plist(look: &Look) -> String {
    let words: Vec<String> = look
        .words()
        .iter()
        .map(|word| format!("    <string>{}</string>\n", escaped(word)))
        .collect();
    let words = words.concat();
    let seconds = EVERY_MINUTES.saturating_mul(60);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <!-- {MARK} -->\n<plist version=\"1.0\">\n<dict>\n\
         \x20 <key>Label</key>\n  <string>{LABEL}</string>\n\
         \x20 <key>ProgramArguments</key>\n  <array>\n{words}  </array>\n\
         \x20 <key>StartInterval</key>\n  <integer>{seconds}</integer>\n\
         \x20 <key>RunAtLoad</key>\n  <true/>\n\
         \x20 <key>ProcessType</key>\n  <string>Background</string>\n</dict>\n</plist>\n"
    )
}

pub(super) fn install(look: &Look) -> Result<Installed, ScheduleError> {
    let file = file()?;
    let path = file.to_string_lossy().into_owned();
    let files = write(&[(file, plist(look))])?;
    Ok(Installed {
        files,
        running: runs("launchctl", &["load", "-w", &path]),
        command: format!("launchctl load -w {path}"),
    })
}

pub(super) fn uninstall() -> Result<Vec<PathBuf>, ScheduleError> {
    let file = file()?;
    if file.exists() {
        runs("launchctl", &["unload", "-w", &file.to_string_lossy()]);
    }
    remove(&[file])
}
