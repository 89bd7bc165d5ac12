//! The real key store, locked, and with a prompt that is refused: nothing is made anew, nothing is
//! changed, the other ways open the ledger, and once it is unlocked everything is as before.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Output, Stdio};

use consent_app::ports::Clock as _;
use consent_platform::SystemClock;
use serde_json::Value;

use crate::support::Session;
use crate::support::window::built;

const SECRETS: &str = "/org/freedesktop/secrets";
const LOGIN: &str = "/org/freedesktop/secrets/collection/login";
const PASSPHRASE: &str = "correct horse battery staple";
/// The key store is given a minute; a refusal must come well before.
const SOON_MILLIS: i64 = 30_000;

fn millis() -> i64 {
    SystemClock.now().at.unix_millis()
}

fn bus(session: &Session, service: &str, path: &str, rest: &[&str]) -> String {
    let out = session
        .command("gdbus")
        .args([
            "call",
            "--session",
            "--dest",
            service,
            "--object-path",
            path,
        ])
        .arg("--method")
        .args(rest)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(out.status.success(), "{rest:?}: {said}");
    String::from_utf8(out.stdout).unwrap()
}

fn property(session: &Session, name: &str) -> String {
    let get = "org.freedesktop.DBus.Properties.Get";
    let of = "org.freedesktop.Secret.Collection";
    bus(session, "org.freedesktop.secrets", LOGIN, &[get, of, name])
}

fn lock(session: &Session) {
    let lock = "org.freedesktop.Secret.Service.Lock";
    let which = format!("['{LOGIN}']");
    bus(session, "org.freedesktop.secrets", SECRETS, &[lock, &which]);
    assert!(property(session, "Locked").contains("true"));
}

/// From now on no prompter comes up on this bus: what the key store asks is refused.
fn refuse_prompts(session: &Session) {
    let set = "org.freedesktop.DBus.UpdateActivationEnvironment";
    let none = "{'DISPLAY': '', 'WAYLAND_DISPLAY': ''}";
    let daemon = "org.freedesktop.DBus";
    bus(session, daemon, "/org/freedesktop/DBus", &[set, none]);
}

struct Ledger {
    session: Session,
    folder: PathBuf,
    words: String,
}

impl Ledger {
    /// A ledger whose key is in the key store, and behind a passphrase and 12 words.
    fn with_all_slots() -> Self {
        let session = Session::start();
        let folder = session.data_dir().join("kept");
        let mut ledger = Self {
            session,
            folder,
            words: String::new(),
        };
        let made = ledger.consent(&["init", "--passphrase-stdin"], PASSPHRASE);
        let data = data(&made);
        assert_eq!(data["key_store"], "stored");
        let words: Vec<&str> = data["words"]
            .as_array()
            .unwrap()
            .iter()
            .map(|word| word.as_str().unwrap())
            .collect();
        assert_eq!(words.len(), 12);
        ledger.words = words.join(" ");
        ledger
    }

    fn consent(&self, arguments: &[&str], secret: &str) -> Output {
        let mut child = self
            .session
            .command(built("consent"))
            .args(["--json", "--vault"])
            .arg(&self.folder)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // A command that needs no secret does not read this.
        let _ = writeln!(stdin, "{secret}");
        drop(stdin);
        child.wait_with_output().unwrap()
    }

    fn files(&self) -> Vec<(String, Vec<u8>)> {
        ["vault.json", "vault.json.bak", "ledger.db", "head"]
            .map(|name| {
                (
                    name.to_owned(),
                    std::fs::read(self.folder.join(name)).unwrap(),
                )
            })
            .to_vec()
    }

    /// The command is refused by the key store, in time, and leaves everything as it is.
    fn is_refused(&self, arguments: &[&str]) {
        let (files, entries) = (self.files(), property(&self.session, "Items"));
        let begun = millis();
        let refused = self.consent(arguments, "");
        assert!(
            millis() - begun < SOON_MILLIS,
            "{arguments:?} took too long"
        );
        assert_eq!(refused.status.code(), Some(4), "{arguments:?}");
        assert!(refused.stdout.is_empty());
        let error: Value = serde_json::from_slice(&refused.stderr).unwrap();
        let code = error["error"]["code"].as_str().unwrap();
        assert!(
            ["keyring_locked", "keyring_denied"].contains(&code),
            "{error}"
        );
        let message = error["error"]["message"].as_str().unwrap();
        for way in ["try again", "passphrase", "recovery words"] {
            assert!(message.contains(way), "{message}");
        }
        assert_eq!(self.files(), files, "{arguments:?}: no byte is changed");
        let now = property(&self.session, "Items");
        assert_eq!(now, entries, "{arguments:?}: no new entry in the key store");
    }
}

fn data(output: &Output) -> Value {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    let object: Value = serde_json::from_slice(&output.stdout).unwrap();
    object["data"].clone()
}

#[test]
fn a_locked_key_store_is_said_and_the_other_ways_open() {
    let mut ledger = Ledger::with_all_slots();
    data(&ledger.consent(&["add", "claude", "--plan", "pro"], ""));
    refuse_prompts(&ledger.session);
    lock(&ledger.session);
    ledger.is_refused(&["status"]);
    ledger.is_refused(&["add", "chatgpt", "--plan", "plus"]);
    ledger.is_refused(&["verify"]);

    let by_words = ledger.consent(&["--words", "status"], &ledger.words);
    assert_eq!(
        data(&by_words).as_array().unwrap().len(),
        1,
        "the same ledger"
    );
    let by_passphrase = ledger.consent(&["--passphrase-stdin", "status"], PASSPHRASE);
    assert_eq!(data(&by_passphrase), data(&by_words));
    let wrong = ledger.consent(
        &["--passphrase-stdin", "status"],
        "wrong horse battery staple",
    );
    assert_eq!(wrong.status.code(), Some(4));
    let add = ["--passphrase-stdin", "add", "chatgpt", "--plan", "plus"];
    data(&ledger.consent(&add, PASSPHRASE));

    ledger.session.log_in_again();
    assert!(property(&ledger.session, "Locked").contains("false"));
    let again = data(&ledger.consent(&["status"], ""));
    assert_eq!(
        again.as_array().unwrap().len(),
        2,
        "it opens by itself again"
    );
    let verified = data(&ledger.consent(&["verify"], ""));
    assert_eq!(verified["intact"], true);
}

#[test]
fn nothing_is_made_while_the_key_store_is_locked() {
    let session = Session::start();
    let warm = session.data_dir().join("first");
    let mut first = session.command(built("consent"));
    let made = first
        .arg("--vault")
        .arg(&warm)
        .arg("init")
        .output()
        .unwrap();
    assert!(made.status.success());
    refuse_prompts(&session);
    lock(&session);
    let entries = property(&session, "Items");
    let second = session.data_dir().join("second");
    let begun = millis();
    let mut command = session.command(built("consent"));
    let refused = command.args(["--json", "--vault"]).arg(&second);
    let refused = refused.arg("init").stdin(Stdio::null()).output().unwrap();
    assert!(millis() - begun < SOON_MILLIS);
    assert_eq!(refused.status.code(), Some(4));
    let error: Value = serde_json::from_slice(&refused.stderr).unwrap();
    let code = error["error"]["code"].as_str().unwrap();
    assert!(
        ["keyring_locked", "keyring_denied"].contains(&code),
        "{error}"
    );
    assert!(
        !second.exists(),
        "no half ledger, and none in a weaker mode unasked"
    );
    let beside = std::fs::read_dir(session.data_dir()).unwrap();
    let names: Vec<String> = beside
        .map(|item| item.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("second"))
        .collect();
    assert_eq!(
        names,
        Vec::<String>::new(),
        "nor the folder it was set up in"
    );
    assert_eq!(property(&session, "Items"), entries);
}
