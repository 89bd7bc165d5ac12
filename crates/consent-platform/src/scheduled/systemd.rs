//! A timer of the person's own systemd: `systemd.timer(5)`, `systemd.service(5)`.

#![cfg_attr(
    any(target_os = "macos", windows),
    expect(dead_code, reason = "the texts are tested everywhere")
)]

use std::path::{Path, PathBuf};

use super::{
    Asked, EVERY_MINUTES, Installed, Look, MARK, Runs, ScheduleError, Standing, ask, home, remove,
    runs, write,
};

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

/// The program in a unit: in double quotes; `%` doubled, since it begins a specifier. A variable can not
/// stand there, so `$` is a letter.
fn program(path: &str) -> String {
    format!("\"{}\"", path.replace('%', "%%"))
}

/// What systemd takes in no program's path, however it is written.
const NEVER: [char; 3] = ['"', '\'', '\\'];

/// One further word of a command line in a unit: in double quotes; `%` and `$` doubled, since they begin
/// a specifier and a variable.
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

/// The words of a command line that was written so; none if it was not.
fn unquoted(line: &str) -> Option<Vec<String>> {
    let mut words = vec![];
    let mut letters = line.trim().chars().peekable();
    while letters.next_if_eq(&'"').is_some() {
        let mut word = String::new();
        loop {
            match letters.next()? {
                '"' => break,
                '\\' => word.push(letters.next()?),
                '$' if words.is_empty() => word.push('$'),
                doubled @ ('%' | '$') => {
                    letters.next_if_eq(&doubled)?;
                    word.push(doubled);
                }
                other => word.push(other),
            }
        }
        words.push(word);
        while letters.next_if_eq(&' ').is_some() {}
    }
    letters.next().is_none().then_some(words)
}

/// The command that a unit of ours starts.
pub(super) fn look_of(service: &str) -> Option<Look> {
    let command = service
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart="));
    Look::from_words(unquoted(command?)?)
}

pub(super) fn service(look: &Look) -> String {
    let words = look.words();
    let mut words = words.iter().map(String::as_str);
    let mut command: Vec<String> = words.next().map(program).into_iter().collect();
    command.extend(words.map(quoted));
    let command = command.join(" ");
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

/// What makes the timer begin with each login.
fn link_in(folder: &Path) -> PathBuf {
    folder.join("timers.target.wants").join(TIMER)
}

fn command() -> String {
    format!("systemctl --user enable --now {TIMER}")
}

pub(super) fn install(look: &Look) -> Result<Installed, ScheduleError> {
    if matches!(ask("systemctl", &["--version"]), Asked::Absent) {
        return Err(ScheduleError::NoScheduler {
            program: "systemctl",
        });
    }
    if look.program.to_string_lossy().contains(NEVER) {
        return Err(ScheduleError::Program {
            path: look.program.clone(),
        });
    }
    let folder = folder()?;
    let written = write(&[
        (folder.join(SERVICE), service(look)),
        (folder.join(TIMER), timer()),
    ])?;
    let running = runs("systemctl", &["--user", "daemon-reload"])
        && runs("systemctl", &["--user", "enable", "--now", TIMER]);
    let link = link_in(&folder);
    if !running && let Err(error) = enable_by_hand(&folder.join(TIMER), &link) {
        written.take_back();
        return Err(ScheduleError::File {
            path: link,
            kind: error.kind(),
        });
    }
    Ok(Installed {
        files: written.files(),
        running,
        command: command(),
    })
}

/// What `enable` does, for the next login.
fn enable_by_hand(timer: &Path, link: &Path) -> std::io::Result<()> {
    if let Some(wants) = link.parent() {
        std::fs::create_dir_all(wants)?;
    }
    if std::fs::symlink_metadata(link).is_ok() {
        return Ok(());
    }
    link_to(timer, link)
}

pub(super) fn standing() -> Result<Standing, ScheduleError> {
    let folder = folder()?;
    let service = folder.join(SERVICE);
    let look = std::fs::read_to_string(&service).ok();
    let look = look.and_then(|text| look_of(&text));
    let files = vec![service, folder.join(TIMER), link_in(&folder)];
    let runs = match ask("systemctl", &["--user", "is-active", TIMER]) {
        Asked::Done => Runs::Yes,
        // It names a state; a manager that does not answer says nothing here.
        Asked::Not(said) if !said.is_empty() => Runs::No,
        Asked::Not(_) | Asked::Absent => Runs::Unanswered,
    };
    Standing::of(files, look, runs, command())
}

#[cfg(unix)]
fn link_to(timer: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(timer, link)
}

#[cfg(not(unix))]
fn link_to(_: &Path, _: &Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

pub(super) fn uninstall() -> Result<Vec<PathBuf>, ScheduleError> {
    let folder = folder()?;
    let link = link_in(&folder);
    // The timer first: without its service it would start nothing, and say so.
    let ours = [folder.join(TIMER), folder.join(SERVICE)];
    // Stopped while its file is still there; where no manager answers, nothing runs.
    let stopped = runs("systemctl", &["--user", "disable", "--now", TIMER]);
    let gone = remove(&ours)?;
    if !gone.is_empty() && std::fs::symlink_metadata(&link).is_ok() {
        std::fs::remove_file(&link).map_err(|e| ScheduleError::Kept {
            path: link,
            kind: e.kind(),
        })?;
    }
    if stopped {
        runs("systemctl", &["--user", "daemon-reload"]);
    }
    Ok(gone)
}
