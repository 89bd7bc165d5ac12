//! Making and opening a ledger from the command line; secrets come without echo or on standard input.

use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;

use consent_app::ports::KeyStoreError;
use consent_app::{AppError, ConsentApp, CreateRequest, OpenWith, Ports, SecretText, SlotKind};
use consent_platform::{SystemNotifier, clock_of, default_vault_folder, system_ports};
use serde_json::json;

use crate::Outcome;
use crate::args::{Access, Init};
use crate::key::rows;
use crate::output::Output;

pub(crate) fn folder(access: &Access) -> Result<PathBuf, AppError> {
    access
        .vault
        .clone()
        .or_else(default_vault_folder)
        .ok_or(AppError::NoVault)
}

pub(crate) fn ports(access: &Access, demo: bool) -> Result<Ports, AppError> {
    // A process that ends hears no button, so its notices have none.
    let notifier = SystemNotifier::default();
    let clock = clock_of(access.now.clone(), demo)?;
    Ok(system_ports(
        clock,
        notifier,
        crate::language(access.language),
    ))
}

/// What is asked for, as it is called where none came.
pub(crate) const PASSPHRASE: &str = "passphrase";
pub(crate) const WORDS: &str = "recovery words";

fn line_of_stdin(what: &'static str) -> Result<SecretText, AppError> {
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line);
    let line = line.trim_end_matches(['\r', '\n']).to_owned();
    if read.is_err() || line.is_empty() {
        return Err(AppError::NoSecret { what });
    }
    Ok(SecretText::new(line))
}

pub(crate) fn ask(question: &str, what: &'static str) -> Result<SecretText, AppError> {
    if !io::stdin().is_terminal() {
        return line_of_stdin(what);
    }
    let asked = inquire::Password::new(question)
        .without_confirmation()
        .with_display_mode(inquire::PasswordDisplayMode::Hidden)
        .prompt();
    asked
        .map(SecretText::new)
        .map_err(|_| AppError::NoSecret { what })
}

/// With what the ledger that the arguments name is opened.
pub(crate) fn opening(access: &Access) -> Result<(Ports, PathBuf, OpenWith), AppError> {
    let folder = folder(access)?;
    let demo = ConsentApp::is_demo_at(&folder)?;
    let ports = ports(access, demo)?;
    let with = if access.passphrase_stdin {
        OpenWith::Passphrase(line_of_stdin(PASSPHRASE)?)
    } else if access.words {
        OpenWith::Words(ask("The 12 recovery words:", WORDS)?)
    } else if ConsentApp::slots_at(&folder)?.contains(&SlotKind::Keyring) {
        OpenWith::KeyStore
    } else {
        OpenWith::Passphrase(ask("Passphrase:", PASSPHRASE)?)
    };
    Ok((ports, folder, with))
}

/// Opens the ledger that the arguments name.
pub(crate) fn open(access: &Access) -> Result<ConsentApp, AppError> {
    let (ports, folder, with) = opening(access)?;
    let mut app = ConsentApp::open(ports, &folder, with)?;
    if let Some(why) = app.not_followed() {
        Output::remark(format!(
            "consent: dates that the catalogue announces could not be recorded, so they are missing \
             below: {why} [{}]",
            why.code()
        ));
    }
    say_if_not_compared(&mut app)?;
    for edition in app.adopted_views()? {
        if let Some(problem) = edition.problem {
            Output::remark(format!(
                "consent: catalogue edition {} is not in use: {problem}",
                edition.edition
            ));
        }
    }
    for problem in app.unread_own_entries()? {
        Output::remark(format!(
            "consent: left out, since it cannot be read: {problem}"
        ));
    }
    Ok(app)
}

/// Where nothing shows how far the ledger had come, everything is looked at before it is used, and what
/// that cannot show is said until the person vouches for it.
fn say_if_not_compared(app: &mut ConsentApp) -> Result<(), AppError> {
    if !app.end_is_unknown() {
        return Ok(());
    }
    let checked = app.verify()?;
    let found = if checked.intact {
        format!("all {} entries here are whole", checked.entries)
    } else {
        format!("checking them found: {}", checked.faults.join("; "))
    };
    Output::remark(format!(
        "consent: whether entries are missing at the end could not be compared, since the file `head` is \
         missing or not this ledger's; {found}. Look at the last ones with `consent history`, or restore a \
         newer backup; if nothing is missing, say so with `consent verify --vouch-for-end`"
    ));
    Ok(())
}

/// Opens the ledger if there is one and nothing needs to be asked for it.
pub(crate) fn open_unasked(access: &Access) -> Result<Option<ConsentApp>, AppError> {
    let Ok(folder) = folder(access) else {
        return Ok(None);
    };
    let Some(trace) = ConsentApp::look_at(&folder)? else {
        return Ok(None);
    };
    if access.passphrase_stdin || access.words || trace.slots.contains(&SlotKind::Keyring) {
        return open(access).map(Some);
    }
    Output::remark(
        "consent: this is the built-in catalogue; with --passphrase-stdin or --words it is yours.",
    );
    Ok(None)
}

/// `consent init`.
pub(crate) fn init(access: &Access, init: Init, output: &mut Output) -> Result<Outcome, AppError> {
    let folder = folder(access)?;
    let ports = ports(access, init.demo)?;
    let passphrase = if access.passphrase_stdin {
        Some(line_of_stdin(PASSPHRASE)?)
    } else {
        None
    };
    let with_passphrase = passphrase.is_some();
    let created = ConsentApp::create(
        ports,
        CreateRequest {
            folder: folder.clone(),
            passphrase,
            demo: init.demo,
            regions: init.region,
        },
    )?;
    let words: Vec<&str> = created.recovery_words.split(' ').collect();
    output.line(format!("A new ledger is in {}.", folder.display()));
    if init.demo {
        output.line("DEMO: for trying out only; --now sets its clock.");
    }
    output.line("Write these 12 words down. They open the ledger if everything else is lost:");
    for row in rows(&created.recovery_words) {
        output.line(&row);
    }
    let key_store = match created.key_stored {
        Ok(()) => "stored",
        Err(KeyStoreError::Absent) => "absent",
        Err(error) => error.code(),
    };
    if created.key_stored.is_ok() {
        output.line("The key is in the system's key store; it opens the ledger by itself.");
        if with_passphrase {
            output.line("Your passphrase opens it too.");
        }
    } else {
        output.line("The key is in no key store; your passphrase opens the ledger.");
    }
    output.data(
        None,
        &json!({ "folder": folder, "words": words, "key_store": key_store, "demo": init.demo }),
    );
    Ok(Outcome::Done)
}
