//! A timer of the person's own systemd: `systemd.timer(5)`, `systemd.service(5)`.

#![cfg_attr(
    any(target_os = "macos", windows),
    expect(dead_code, reason = "the texts are tested everywhere")
)]

use std::path::PathBuf;

use super::{EVERY_MINUTES, Installed, Look, MARK, ScheduleError, home, remove, runs, write};

const SERVICE: &str = "consent-remind.service";
const TIMER: &str = "consent-remind.timer";

fn folder() -> Result<PathBuf, ScheduleError> {
    let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let config = match config.filter(|path| path.is_absolute()) {
        Some(config) => config,
        None => home()?.join(".config"),
    };
    Ok(config.join("systemd/user"))
}

/// One word of a command line in a unit: in double quotes; `%` and `$` doubled, since they begin a
/// specifier and a variable.
fn quoted(word: &str) -> String {
    let mut text = String::from("\"");
    for letter in word.chars() {
        match letter {
            '"' | '\\' => {
                text.push('\\');
                text.push(letter);
            }
            '%' => text.push_str("%%"),
            '$' => text.push_str("$$"),
            other => text.push(other),
        }
    }
    text.push('"');
    text
}

pub(super) fn service(look: &Look) -> String {
    let words: Vec<String> = look.words().iter().map(|word| quoted(word)).collect();
    let command = words.join(" ");
    format!(
        "# {MARK}\n[Unit]\nDescription={MARK}\n\n\
         [Service]\nType=oneshot\nExecStart={command}\n\
         # No key, or a locked one, is no failure of the timer.\nSuccessExitStatus=4\n\
         TimeoutStartSec=60\nNoNewPrivileges=yes\n"
    )
}

pub(super) fn timer() -> String {
    format!(
        "# {MARK}\n[Unit]\nDescription={MARK}, every {EVERY_MINUTES} minutes\n\n\
         [Timer]\nOnCalendar=*:0/{EVERY_MINUTES}\nAccuracySec=30s\nPersistent=true\n\n\
         [Install]\nWantedBy=timers.target\n"
    )
}

pub(super) fn install(look: &Look) -> Result<Installed, ScheduleError> {
    let folder = folder()?;
    let files = write(&[
        (folder.join(SERVICE), service(look)),
        (folder.join(TIMER), timer()),
    ])?;
    let running = runs("systemctl", &["--user", "daemon-reload"])
        && runs("systemctl", &["--user", "enable", "--now", TIMER]);
    if !running {
        // What `enable` does, for the next login.
        let wants = folder.join("timers.target.wants");
        let link = wants.join(TIMER);
        let linked = std::fs::create_dir_all(&wants).and_then(|()| {
            if std::fs::symlink_metadata(&link).is_ok() {
                return Ok(());
            }
            link_to(&folder.join(TIMER), &link)
        });
        linked.map_err(|e| ScheduleError::File {
            path: link,
            kind: e.kind(),
        })?;
    }
    Ok(Installed {
        files,
        running,
        command: format!("systemctl --user enable --now {TIMER}"),
    })
}

#[cfg(unix)]
fn link_to(timer: &std::path::Path, link: &std::path::Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(timer, link)
}

#[cfg(not(unix))]
fn link_to(_: &std::path::Path, _: &std::path::Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

pub(super) fn uninstall() -> Result<Vec<PathBuf>, ScheduleError> {
    let folder = folder()?;
    let link = folder.join("timers.target.wants").join(TIMER);
    let ours = [folder.join(SERVICE), folder.join(TIMER)];
    // Stopped while its file is still there; where no manager answers, nothing runs.
    let stopped = runs("systemctl", &["--user", "disable", "--now", TIMER]);
    let gone = remove(&ours)?;
    if !gone.is_empty() && std::fs::symlink_metadata(&link).is_ok() {
        std::fs::remove_file(&link).map_err(|e| ScheduleError::File {
            path: link,
            kind: e.kind(),
        })?;
    }
    if stopped {
        runs("systemctl", &["--user", "daemon-reload"]);
    }
    Ok(gone)
}
