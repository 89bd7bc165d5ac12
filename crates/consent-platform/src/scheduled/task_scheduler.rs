//! A task of the Windows Task Scheduler, from its XML (schema 1.2). Not run yet.

#![cfg_attr(
    not(windows),
    expect(dead_code, reason = "the texts are tested everywhere")
)]

use std::path::PathBuf;

use super::launchd::{escaped, unescaped};
use super::{
    Asked, EVERY_MINUTES, Installed, Look, MARK, Runs, ScheduleError, Standing, ask, remove, runs,
    write,
};

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

/// The words of arguments that were written so; none if they were not.
fn unquoted(arguments: &str) -> Option<Vec<String>> {
    let mut words = vec![];
    let mut letters = arguments.trim().chars().peekable();
    while letters.next_if_eq(&'"').is_some() {
        let mut word = String::new();
        loop {
            let mut slashes = 0_usize;
            while letters.next_if_eq(&'\\').is_some() {
                slashes = slashes.saturating_add(1);
            }
            let letter = letters.next()?;
            if letter != '"' {
                word.push_str(&"\\".repeat(slashes));
                word.push(letter);
                continue;
            }
            // Before a quotation mark each one stands for two, and an odd one makes it a letter.
            word.push_str(&"\\".repeat(slashes.div_euclid(2)));
            if slashes.is_multiple_of(2) {
                break;
            }
            word.push('"');
        }
        words.push(word);
        while letters.next_if_eq(&' ').is_some() {}
    }
    letters.next().is_none().then_some(words)
}

/// The command that a task of ours starts.
pub(super) fn look_of(xml: &str) -> Option<Look> {
    let inside = |tag: &str| {
        let (_, after) = xml.split_once(&format!("<{tag}>"))?;
        let (text, _) = after.split_once(&format!("</{tag}>"))?;
        Some(unescaped(text))
    };
    let mut words = vec![inside("Command")?];
    words.extend(unquoted(&inside("Arguments")?)?);
    Look::from_words(words)
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
    let written = write(&[(file, xml(look))])?;
    let arguments = ["/Create", "/F", "/TN", TASK, "/XML", &path];
    Ok(Installed {
        files: written.files(),
        running: runs("schtasks", &arguments),
        command: command(&path),
    })
}

fn command(path: &str) -> String {
    format!("schtasks /Create /F /TN \"{TASK}\" /XML \"{path}\"")
}

pub(super) fn standing() -> Result<Standing, ScheduleError> {
    let file = file()?;
    let command = command(&file.to_string_lossy());
    let look = std::fs::read_to_string(&file).ok();
    let look = look.and_then(|text| look_of(&text));
    let runs = match ask("schtasks", &["/Query", "/TN", TASK]) {
        Asked::Done => Runs::Yes,
        Asked::Not(_) => Runs::No,
        Asked::Absent => Runs::Unanswered,
    };
    Standing::of(vec![file], look, runs, command)
}

pub(super) fn uninstall() -> Result<Vec<PathBuf>, ScheduleError> {
    let file = file()?;
    if file.exists() {
        runs("schtasks", &["/Delete", "/F", "/TN", TASK]);
    }
    remove(&[file])
}
