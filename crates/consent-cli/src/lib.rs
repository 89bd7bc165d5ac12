//! `consent`: the same use cases as the window, for the terminal and for scripts.
//!
//! A shell: it reads arguments, asks consent-app once, and prints. No decision about consent is here.

mod agenda;
mod args;
mod backup;
mod both;
mod catalogue;
mod deadlines;
mod key;
mod open;
mod output;
mod own;
mod packs;
mod read;
mod record;
mod remind;
mod settings;

use std::ffi::OsString;

use clap::Parser;
use clap::error::ErrorKind as ClapErrorKind;
use consent_app::{AppError, ConsentApp, ErrorKind, LanguageChoice, SystemLanguage, say};
use consent_platform::system_language;

use crate::args::{Arguments, Command};
use crate::output::Output;

/// What a command did, beside printing.
pub(crate) enum Outcome {
    /// Done.
    Done,
    /// Done, and damage was found.
    Damage,
    /// Done, and something is due (`--check`).
    Due,
}

/// Runs one command line and gives its exit code: 0 done, 1 failure, 2 wrong usage, 3 refused by the
/// rules, 4 locked or key missing, 5 damage or missing entries, 6 something is due, 7 another program
/// is writing, 8 ledger of a newer version.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let json = arguments.iter().any(|argument| argument == "--json");
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let usage = !matches!(
                error.kind(),
                ClapErrorKind::DisplayHelp | ClapErrorKind::DisplayVersion
            );
            if usage && json {
                Output::new(json, language(None).words()).error("wrong_usage", &said(&error));
                return 2;
            }
            // If even the terminal is gone, the exit code still tells.
            let _ = error.print();
            return if usage { 2 } else { 0 };
        }
    };
    let words = language(arguments.access.language).words();
    let mut output = Output::new(arguments.json, words);
    let outcome = dispatch(arguments, &mut output);
    if outcome.is_ok() && !output.arrived() {
        output.error(
            "output_not_written",
            &say!(output.words(), "cli-output-not-written"),
        );
        return 1;
    }
    match outcome {
        Ok(Outcome::Done) => 0,
        Ok(Outcome::Damage) => 5,
        Ok(Outcome::Due) => 6,
        Err(error) => {
            output.error(error.code(), &error.to_string());
            if matches!(error, AppError::KeyStore(_) | AppError::KeyLost { .. }) {
                output.hint(say!(output.words(), "cli-hint-secrets"));
            }
            match error.kind() {
                ErrorKind::Failed => 1,
                ErrorKind::Usage => 2,
                ErrorKind::Rejected => 3,
                ErrorKind::Locked => 4,
                ErrorKind::Damaged => 5,
                ErrorKind::Busy => 7,
                ErrorKind::Newer => 8,
            }
        }
    }
}

/// What was wrong with the words, without the page about usage.
fn said(error: &clap::Error) -> String {
    let text = error.to_string();
    let lines: Vec<&str> = text
        .lines()
        .take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more"))
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let text = lines.join(" ");
    text.strip_prefix("error: ").unwrap_or(&text).to_owned()
}

/// The ledger, with the answers in its language from now on.
fn opened(access: &args::Access, output: &mut Output) -> Result<ConsentApp, AppError> {
    let app = open::open(access)?;
    output.speak(&app);
    Ok(app)
}

/// The language of this call: the one asked for, else that of the environment.
fn language(asked: Option<LanguageChoice>) -> SystemLanguage {
    match asked {
        Some(choice) => SystemLanguage::Asked(choice),
        None => SystemLanguage::of_tag(system_language().as_deref()),
    }
}

fn dispatch(arguments: Arguments, output: &mut Output) -> Result<Outcome, AppError> {
    let Arguments {
        command, access, ..
    } = arguments;
    match command {
        Command::Init(init) => open::init(&access, init, output),
        Command::Key(key) => key::key(&access, &key, output),
        Command::Backup(what) => backup::backup(&access, &what, output),
        Command::Catalogue(what) => catalogue::catalogue(&access, &what, output),
        Command::Completions { shell } => {
            output.completions(shell);
            Ok(Outcome::Done)
        }
        Command::Add(_)
        | Command::Plan { .. }
        | Command::Drop { .. }
        | Command::Region { .. }
        | Command::Record(_)
        | Command::Hold(_)
        | Command::Correct { .. } => record::record(&mut opened(&access, output)?, command, output),
        Command::Service(what) => own::service(&mut opened(&access, output)?, what, output),
        Command::Fact(what) => own::fact(&mut opened(&access, output)?, what, output),
        Command::Deadlines { .. } | Command::Deadline(_) => {
            deadlines::deadlines(&mut opened(&access, output)?, command, output)
        }
        Command::Agenda(wanted) => {
            agenda::agenda(&mut opened(&access, output)?, &wanted, output)?;
            Ok(Outcome::Done)
        }
        Command::Snooze { id, later } => {
            agenda::snooze(&mut opened(&access, output)?, &id, later, output)?;
            Ok(Outcome::Done)
        }
        Command::Settings(what) => {
            settings::settings(&mut opened(&access, output)?, &what, output)?;
            Ok(Outcome::Done)
        }
        Command::Remind(what) => remind::remind(&access, &what, output),
        Command::Status { .. }
        | Command::Show { .. }
        | Command::Retention(_)
        | Command::History { .. }
        | Command::Export(_)
        | Command::Verify { .. }
        | Command::Checkpoint { .. } => read::read(&mut opened(&access, output)?, command, output),
    }
}
