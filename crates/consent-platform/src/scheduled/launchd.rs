//! An agent of launchd: `launchd.plist(5)`. Not run yet.

#![cfg_attr(
    not(target_os = "macos"),
    expect(dead_code, reason = "the texts are tested everywhere")
)]

use std::path::PathBuf;

use super::{
    Asked, EVERY_MINUTES, Installed, Look, MARK, Runs, ScheduleError, Standing, ask, home, remove,
    runs, write,
};

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

pub(super) fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}

/// The command that an agent of ours starts.
pub(super) fn look_of(plist: &str) -> Option<Look> {
    let (_, after) = plist.split_once("<array>")?;
    let (inside, _) = after.split_once("</array>")?;
    let words = inside.lines().filter_map(|line| {
        let line = line.trim().strip_prefix("<string>")?;
        line.strip_suffix("</string>").map(unescaped)
    });
    Look::from_words(words.collect())
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
    let written = write(&[(file, plist(look))])?;
    Ok(Installed {
        files: written.files(),
        running: runs("launchctl", &["load", "-w", &path]),
        command: format!("launchctl load -w {path}"),
    })
}

pub(super) fn standing() -> Result<Standing, ScheduleError> {
    let file = file()?;
    let command = format!("launchctl load -w {}", file.display());
    let look = std::fs::read_to_string(&file).ok();
    let look = look.and_then(|text| look_of(&text));
    let runs = match ask("launchctl", &["list", LABEL]) {
        Asked::Done => Runs::Yes,
        Asked::Not(_) => Runs::No,
        Asked::Absent => Runs::Unanswered,
    };
    Standing::of(vec![file], look, runs, command)
}

pub(super) fn uninstall() -> Result<Vec<PathBuf>, ScheduleError> {
    let file = file()?;
    if file.exists() {
        runs("launchctl", &["unload", "-w", &file.to_string_lossy()]);
    }
    remove(&[file])
}
