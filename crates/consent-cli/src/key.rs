//! `consent key`: the ways in, seen and changed. Secrets are asked for, one line each on standard input
//! where it is no terminal.

use consent_app::dto::LockWorth;
use consent_app::{ASKED_BACK, AppError, ConsentApp, OpenWith, SecretText, SlotKind};
use serde_json::json;

use crate::Outcome;
use crate::args::{Access, Key};
use crate::open::{PASSPHRASE, WORDS, ask, folder, open, opening, ports};
use crate::output::Output;

/// `consent key`.
pub(crate) fn key(access: &Access, key: &Key, output: &mut Output) -> Result<Outcome, AppError> {
    match key {
        Key::Status => status(access, output),
        Key::CheckWords => check_words(access, output),
        Key::NewWords => new_words(access, output),
        Key::SetPassphrase => {
            let mut app = open(access)?;
            app.set_passphrase(&new_passphrase()?)?;
            output.line("This passphrase opens the ledger from now on.");
            output.line("Copies of the folder made before still open with what opened them then.");
            done(output, &app)
        }
        Key::RemovePassphrase => {
            let mut app = open(access)?;
            app.remove_way(SlotKind::Passphrase)?;
            output.line("The passphrase opens this ledger no longer.");
            done(output, &app)
        }
        Key::RenewStore => {
            let mut app = open(access)?;
            app.renew_key_store()?;
            output.line("The key is in the system's key store; it opens the ledger by itself.");
            done(output, &app)
        }
        Key::RemoveStore => {
            let mut app = open(access)?;
            app.remove_way(SlotKind::Keyring)?;
            output.line("The key store opens this ledger no longer; you type to open it.");
            done(output, &app)
        }
        Key::Rotate { with_passphrase } => rotate(access, *with_passphrase, output),
        Key::Rebuild => {
            let folder = folder(access)?;
            let app = ConsentApp::rebuild(ports(access, access.now.is_some())?, &folder)?;
            output.line("New headers were written; what could not be read is kept beside them.");
            output.line("Your words open this ledger no longer: make new ones with `consent key new-words`.");
            done(output, &app)
        }
        Key::GoOn => {
            let (ports, folder, with) = opening(access)?;
            let app = ConsentApp::go_on(ports, &folder, with)?;
            output.line(
                "The ledger goes on. Which entries are missing is written down in its history.",
            );
            done(output, &app)
        }
    }
}

fn done(output: &mut Output, app: &ConsentApp) -> Result<Outcome, AppError> {
    let ways = app.ways()?;
    output.data(None, &json!({ "slots": ways.slots, "lock": ways.lock }));
    Ok(Outcome::Done)
}

fn name(slot: SlotKind) -> &'static str {
    match slot {
        SlotKind::Keyring => "key store of the system",
        SlotKind::Recovery => "12 recovery words",
        SlotKind::Passphrase => "passphrase",
    }
}

fn status(access: &Access, output: &mut Output) -> Result<Outcome, AppError> {
    let slots = ConsentApp::slots_at(&folder(access)?)?;
    let names: Vec<&str> = slots.iter().copied().map(name).collect();
    output.line(&format!("This ledger opens with: {}.", names.join(", ")));
    let lock = if slots.contains(&SlotKind::Keyring) {
        output.line("A lock is a curtain: the key store opens the ledger again by itself.");
        LockWorth::Curtain
    } else {
        output.line("A lock is a door: only what you type opens it.");
        LockWorth::Door
    };
    output.data(None, &json!({ "slots": names, "lock": lock }));
    Ok(Outcome::Done)
}

fn check_words(access: &Access, output: &mut Output) -> Result<Outcome, AppError> {
    let folder = folder(access)?;
    let demo = ConsentApp::is_demo_at(&folder)?;
    let words = ask("The 12 recovery words:", WORDS)?;
    ConsentApp::open(ports(access, demo)?, &folder, OpenWith::Words(words))?
        .note_words_confirmed()?;
    output.line("These words open this ledger. Keep them where you keep papers.");
    output.data(None, &json!({ "words": "ok" }));
    Ok(Outcome::Done)
}

fn new_words(access: &Access, output: &mut Output) -> Result<Outcome, AppError> {
    let mut app = open(access)?;
    let proposed = app.propose_words()?;
    show(proposed.words());
    app.adopt_words(&proposed, &asked_back()?)?;
    output.line("These words open the ledger from now on, and the old ones no longer.");
    output.line("Backups made before still open with the words of then.");
    let words: Vec<&str> = proposed.words().split(' ').collect();
    output.data(None, &json!({ "words": words }));
    Ok(Outcome::Done)
}

fn rotate(
    access: &Access,
    with_passphrase: bool,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let app = open(access)?;
    let passphrase = with_passphrase.then(new_passphrase).transpose()?;
    let proposed = app.propose_keys(passphrase)?;
    show(proposed.words());
    let words: Vec<String> = proposed.words().split(' ').map(str::to_owned).collect();
    let answers = asked_back()?;
    let changed = app.adopt_keys(proposed, &answers)?;
    output.line("Every key was changed, and the ledger is written under the new one.");
    if let Err(error) = changed.key_stored {
        Output::remark(&format!(
            "The key store did not take its new key: {error}. The new words open the ledger; give the \
             key store one with `consent key renew-store`."
        ));
    }
    output.line("Backups and copies made before still open with the secrets of then.");
    output.data(
        None,
        &json!({
            "words": words,
            "slots": changed.app.ways()?.slots,
            "key_stored": changed.key_stored.is_ok(),
        }),
    );
    Ok(Outcome::Done)
}

/// Words in rows of four, to be written down. They go where a person sees them also with `--json`.
fn show(words: &str) {
    Output::remark("Write these 12 words down:");
    for row in rows(words) {
        Output::remark(&row);
    }
}

/// Twelve words in three numbered rows.
pub(crate) fn rows(words: &str) -> Vec<String> {
    let words: Vec<&str> = words.split(' ').collect();
    let row = |(row, chunk): (usize, &[&str])| {
        let numbered: Vec<String> = (1..)
            .zip(chunk)
            .map(|(at, word)| format!("{:>2} {word:<10}", row * 4 + at))
            .collect();
        numbered.join(" ").trim_end().to_owned()
    };
    words.chunks(4).enumerate().map(row).collect()
}

fn asked_back() -> Result<[String; 2], AppError> {
    let [first, second] = ASKED_BACK;
    let one = |position: u32| {
        ask(&format!("Word {position}:"), "word asked back").map(|text| text.expose().to_owned())
    };
    Ok([one(first)?, one(second)?])
}

fn new_passphrase() -> Result<SecretText, AppError> {
    ask("New passphrase:", PASSPHRASE)
}
