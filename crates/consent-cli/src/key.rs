//! `consent key`: the ways in, seen and changed. Secrets are asked for, one line each on standard input
//! where it is no terminal.

use consent_app::dto::LockWorth;
use consent_app::{ASKED_BACK, AppError, ConsentApp, OpenWith, SecretText, SlotKind, Words, say};
use serde_json::json;

use crate::Outcome;
use crate::args::{Access, Key};
use crate::open::{PASSPHRASE, WORDS, ask, folder, open, opening, ports};
use crate::output::Output;

/// `consent key`.
pub(crate) fn key(access: &Access, key: &Key, output: &mut Output) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    match key {
        Key::Status => status(access, output),
        Key::CheckWords => check_words(access, output),
        Key::NewWords => new_words(access, output),
        Key::SetPassphrase => {
            let mut app = open(access)?;
            app.set_passphrase(&new_passphrase(say)?)?;
            output.line(say!(say, "cli-key-this-passphrase-opens-the-ledger-from"));
            output.line(say!(say, "cli-key-copies-of-the-folder-made-before"));
            done(output, &app)
        }
        Key::RemovePassphrase => {
            let mut app = open(access)?;
            app.remove_way(SlotKind::Passphrase)?;
            output.line(say!(say, "cli-key-the-passphrase-opens-this-ledger-no"));
            done(output, &app)
        }
        Key::RenewStore => {
            let mut app = open(access)?;
            app.renew_key_store()?;
            output.line(say!(say, "cli-key-the-key-is-in-the-systems"));
            done(output, &app)
        }
        Key::RemoveStore => {
            let mut app = open(access)?;
            app.remove_way(SlotKind::Keyring)?;
            output.line(say!(say, "cli-key-the-key-store-opens-this-ledger"));
            done(output, &app)
        }
        Key::Rotate { with_passphrase } => rotate(access, *with_passphrase, output),
        Key::Rebuild => {
            let folder = folder(access)?;
            let app = ConsentApp::rebuild(ports(access, access.now.is_some())?, &folder)?;
            output.line(say!(say, "cli-key-new-headers-were-written-what-could"));
            output.line(say!(say, "cli-key-your-words-open-this-ledger-no"));
            done(output, &app)
        }
        Key::GoOn => {
            let (ports, folder, with) = opening(access)?;
            let app = ConsentApp::go_on(ports, &folder, with)?;
            output.line(say!(say, "cli-key-the-ledger-goes-on-which-entries"));
            done(output, &app)
        }
    }
}

fn done(output: &mut Output, app: &ConsentApp) -> Result<Outcome, AppError> {
    let ways = app.ways()?;
    output.data(None, &json!({ "slots": ways.slots, "lock": ways.lock }));
    Ok(Outcome::Done)
}

fn name(say: &Words, slot: SlotKind) -> String {
    match slot {
        SlotKind::Keyring => say!(say, "cli-key-key-store-of-the-system"),
        SlotKind::Recovery => say!(say, "cli-key-12-recovery-words"),
        SlotKind::Passphrase => say!(say, "cli-key-passphrase"),
    }
}

fn status(access: &Access, output: &mut Output) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    let slots = ConsentApp::slots_at(&folder(access)?)?;
    let names: Vec<String> = slots.iter().map(|slot| name(say, *slot)).collect();
    output.line(say!(
        say,
        "cli-key-this-ledger-opens-with",
        names = names.join(", ")
    ));
    let lock = if slots.contains(&SlotKind::Keyring) {
        output.line(say!(say, "cli-key-a-lock-is-a-curtain-the"));
        LockWorth::Curtain
    } else {
        output.line(say!(say, "cli-key-a-lock-is-a-door-only"));
        LockWorth::Door
    };
    output.data(None, &json!({ "slots": names, "lock": lock }));
    Ok(Outcome::Done)
}

fn check_words(access: &Access, output: &mut Output) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    let folder = folder(access)?;
    let demo = ConsentApp::is_demo_at(&folder)?;
    let words = ask(&say!(say, "cli-backup-the-12-recovery-words"), WORDS)?;
    ConsentApp::open(ports(access, demo)?, &folder, OpenWith::Words(words))?
        .note_words_confirmed()?;
    output.line(say!(say, "cli-key-these-words-open-this-ledger-keep"));
    output.data(None, &json!({ "words": "ok" }));
    Ok(Outcome::Done)
}

fn new_words(access: &Access, output: &mut Output) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    let mut app = open(access)?;
    let proposed = app.propose_words()?;
    show(say, proposed.words());
    app.adopt_words(&proposed, &asked_back(say)?)?;
    output.line(say!(say, "cli-key-these-words-open-the-ledger-from"));
    output.line(say!(say, "cli-key-backups-made-before-still-open-with"));
    let words: Vec<&str> = proposed.words().split(' ').collect();
    output.data(None, &json!({ "words": words }));
    Ok(Outcome::Done)
}

fn rotate(
    access: &Access,
    with_passphrase: bool,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    let app = open(access)?;
    let passphrase = with_passphrase.then(|| new_passphrase(say)).transpose()?;
    let proposed = app.propose_keys(passphrase)?;
    show(say, proposed.words());
    let words: Vec<String> = proposed.words().split(' ').map(str::to_owned).collect();
    let answers = asked_back(say)?;
    let changed = app.adopt_keys(proposed, &answers)?;
    output.line(say!(say, "cli-key-every-key-was-changed-and-the"));
    if let Err(error) = changed.key_stored {
        Output::remark(say!(
            say,
            "cli-key-the-key-store-did-not-take",
            error = error.to_string()
        ));
    }
    output.line(say!(say, "cli-key-backups-and-copies-made-before-still"));
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
fn show(say: &Words, words: &str) {
    Output::remark(say!(say, "cli-key-write-these-12-words-down"));
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

fn asked_back(say: &Words) -> Result<[String; 2], AppError> {
    let [first, second] = ASKED_BACK;
    let one = |position: u32| {
        ask(
            &say!(say, "cli-key-word", position = position),
            "word asked back",
        )
        .map(|text| text.expose().to_owned())
    };
    Ok([one(first)?, one(second)?])
}

fn new_passphrase(say: &Words) -> Result<SecretText, AppError> {
    ask(&say!(say, "cli-key-new-passphrase"), PASSPHRASE)
}
