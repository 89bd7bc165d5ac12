//! A task of the Windows Task Scheduler, from its XML (schema 1.2). Not run yet.

#![cfg_attr(
    not(windows),
    expect(dead_code, reason = "the texts are tested everywhere")
)]

use std::path::PathBuf;

use super::launchd::escaped;
use super::{EVERY_MINUTES, Installed, Look, MARK, ScheduleError, remove, runs, write};

const TASK: &str = "Consent Ledger reminders";

fn file() -> Result<PathBuf, ScheduleError> {
    let local = std::env::var_os("LOCALAPPDATA").ok_or(ScheduleError::NoHome)?;
    Ok(PathBuf::from(local).join("org.consentledger.ConsentLedger\\remind.xml"))
}

/// One argument by the rules of `CommandLineToArgvW`.
fn quoted(word: &str) -> String {
    let mut text = String::from("\"");
    let mut slashes = 0_usize;
    for letter in word.chars() {
        if letter == '\\' {
            slashes = slashes.saturating_add(1);
        } else {
            if letter == '"' {
                text.push_str(&"\\".repeat(slashes.saturating_add(1)));
            }
            slashes = 0;
        }
        text.push(letter);
    }
    text.push_str(&"\\".repeat(slashes));
    text.push('"');
    text
}

pub(super) fn xml(look: &Look) -> String {
    let words = look.words();
    let (program, arguments) = words.split_first().map_or(("", vec![]), |(first, rest)| {
        (
            first.as_str(),
            rest.iter().map(|word| quoted(word)).collect(),
        )
    });
    let (program, arguments) = (escaped(program), escaped(&arguments.join(" ")));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- {MARK} -->\n\
         <Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n\
         \x20 <Triggers>\n    <TimeTrigger>\n      <Repetition><Interval>PT{EVERY_MINUTES}M</Interval></Repetition>\n\
         \x20     <StartBoundary>2026-01-01T00:00:00</StartBoundary>\n    </TimeTrigger>\n  </Triggers>\n\
         \x20 <Settings>\n    <StartWhenAvailable>true</StartWhenAvailable>\n\
         \x20   <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\n\
         \x20   <ExecutionTimeLimit>PT1M</ExecutionTimeLimit>\n    <Hidden>true</Hidden>\n  </Settings>\n\
         \x20 <Actions>\n    <Exec>\n      <Command>{program}</Command>\n\
         \x20     <Arguments>{arguments}</Arguments>\n    </Exec>\n  </Actions>\n</Task>\n"
    )
}

pub(super) fn install(look: &Look) -> Result<Installed, ScheduleError> {
    let file = file()?;
    let path = file.to_string_lossy().into_owned();
    let files = write(&[(file, xml(look))])?;
    let arguments = ["/Create", "/F", "/TN", TASK, "/XML", &path];
    Ok(Installed {
        files,
        running: runs("schtasks", &arguments),
        command: format!("schtasks /Create /F /TN \"{TASK}\" /XML \"{path}\""),
    })
}

pub(super) fn uninstall() -> Result<Vec<PathBuf>, ScheduleError> {
    let file = file()?;
    if file.exists() {
        runs("schtasks", &["/Delete", "/F", "/TN", TASK]);
    }
    remove(&[file])
}
