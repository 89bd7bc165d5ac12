//! A ledger in a folder of its own, with the words that open it, and what the program says of it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::session::Session;
use super::untouched::{Traces, below, touched_by};
use crate::cli::{Answer, PASSPHRASE, answer, binary};

/// By which way the program is to open the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    KeyStore,
    Passphrase,
    Words,
}

pub const ON: [&str; 5] = ["record", "setting", "claude", "model-training", "on"];

/// A stop: with which exit code, by which name, and what the text names as ways on.
pub struct Stop<'a> {
    pub by: By,
    pub exit: i32,
    pub code: &'a str,
    pub ways: &'a [&'a str],
}

/// A ledger in which something is recorded.
pub struct Scene {
    // Dropped first: its programs write below the folder.
    pub session: Option<Session>,
    base: tempfile::TempDir,
    pub words: String,
    /// What its history said.
    pub history: String,
}

impl Scene {
    /// One that a passphrase and 12 words open, on a computer without a key store.
    pub fn typed() -> Self {
        Self::made(tempfile::tempdir().unwrap(), None)
    }

    /// One that the key store opens as well.
    pub fn kept() -> Self {
        let base = tempfile::tempdir().unwrap();
        let session = Session::start(base.path());
        let scene = Self::made(base, Some(session));
        let added = scene.run(By::KeyStore, &["key", "set-passphrase"]);
        assert_eq!(added.code, 0, "{}", added.err);
        scene
    }

    fn made(base: tempfile::TempDir, session: Option<Session>) -> Self {
        fs::create_dir(base.path().join("ledgers")).unwrap();
        let mut scene = Self {
            session,
            base,
            words: String::new(),
            history: String::new(),
        };
        let by = scene.own_way();
        let made = scene.data(by, &["init", "--demo", "--region", "DE,EEA"]);
        let words: Vec<&str> = made["words"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        scene.words = words.join(" ");
        let kept = if by == By::KeyStore {
            "stored"
        } else {
            "absent"
        };
        assert_eq!(made["key_store"], kept);
        scene.ok(by, &["add", "claude", "--plan", "pro"]);
        let off = ["record", "setting", "claude", "model-training", "off"];
        scene.ok(by, &off);
        scene.history = scene.ok(by, &["--json", "history"]);
        scene
    }

    /// The way by which it opens where all is well.
    pub fn own_way(&self) -> By {
        if self.session.is_some() {
            By::KeyStore
        } else {
            By::Passphrase
        }
    }

    /// The folder of the ledger.
    pub fn vault(&self) -> PathBuf {
        self.ledgers().join("vault")
    }

    /// The folder in which ledgers lie, and what was moved aside.
    pub fn ledgers(&self) -> PathBuf {
        self.base.path().join("ledgers")
    }

    /// A folder for the test's own.
    pub fn elsewhere(&self, name: &str) -> PathBuf {
        self.base.path().join(name)
    }

    /// A command of the program on a ledger in a folder.
    pub fn command(&self, vault: &Path, by: By, arguments: &[&str]) -> Command {
        let mut program = Command::new(binary());
        program
            .args(["--now", "2025-08-29T07:00:00Z", "--vault"])
            .arg(vault);
        match by {
            By::KeyStore => {}
            By::Passphrase => drop(program.arg("--passphrase-stdin")),
            By::Words => drop(program.arg("--words")),
        }
        program
            .args(arguments)
            .env("TZ", "Europe/Berlin")
            .env("NO_COLOR", "1");
        for name in ["DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"] {
            program.env_remove(name);
        }
        program
            .env("HOME", self.base.path())
            .env("XDG_RUNTIME_DIR", self.base.path());
        if let Some(session) = &self.session {
            program.env("DBUS_SESSION_BUS_ADDRESS", session.address());
        }
        program
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        program
    }

    /// Runs one and gives it the secret that it asks for.
    pub fn run_at(&self, vault: &Path, by: By, arguments: &[&str]) -> Answer {
        let mut child = self.command(vault, by, arguments).spawn().unwrap();
        let secret = if by == By::Words {
            &self.words
        } else {
            PASSPHRASE
        };
        let mut stdin = child.stdin.take().unwrap();
        // A command that stops before it asks does not read this.
        let _ = writeln!(stdin, "{secret}");
        drop(stdin);
        answer(child.wait_with_output().unwrap())
    }

    pub fn run(&self, by: By, arguments: &[&str]) -> Answer {
        self.run_at(&self.vault(), by, arguments)
    }

    pub fn ok(&self, by: By, arguments: &[&str]) -> String {
        let answer = self.run(by, arguments);
        assert_eq!(
            answer.code, 0,
            "{arguments:?}: {}{}",
            answer.out, answer.err
        );
        answer.out
    }

    pub fn data(&self, by: By, arguments: &[&str]) -> Value {
        let printed = self.ok(by, &[&["--json"], arguments].concat());
        let object: Value = serde_json::from_str(&printed).unwrap();
        object["data"].clone()
    }

    /// Everything that a start could touch: the ledgers, what lies beside them, the key store.
    pub fn traces(&self) -> Traces {
        let mut traces = below(&self.ledgers());
        if let Some(session) = &self.session {
            traces.extend(session.entries());
        }
        traces
    }

    /// Reading, recording, verifying and making a ledger anew all stop, and touch nothing.
    pub fn stops(&self, stop: &Stop<'_>) {
        let touched = touched_by(
            || self.traces(),
            || {
                for asked in [&["status"][..], &ON, &["verify"]] {
                    self.is_told(stop, asked);
                }
                let again = self.run(By::Passphrase, &["init", "--demo"]);
                assert_eq!(again.code, 3, "{}", again.err);
                assert!(again.err.contains("[trace_of_vault]"), "{}", again.err);
            },
        );
        assert_eq!(touched, Vec::<String>::new(), "{}", stop.code);
    }

    /// One command stops and says why and what can be done.
    pub fn is_told(&self, stop: &Stop<'_>, asked: &[&str]) -> String {
        let said = self.run(stop.by, asked);
        let text = format!("{asked:?} by {:?}: {}{}", stop.by, said.out, said.err);
        assert_eq!(said.code, stop.exit, "{text}");
        assert!(said.out.is_empty(), "{text}");
        assert!(said.err.contains(&format!("[{}]", stop.code)), "{text}");
        for way in stop.ways {
            assert!(said.err.contains(way), "{way} is not named: {text}");
        }
        said.err
    }

    /// The words open the same ledger with everything in it.
    pub fn words_open_it(&self) {
        assert_eq!(self.ok(By::Words, &["--json", "history"]), self.history);
        self.ok(By::Words, &["verify"]);
    }

    /// Changes the text of both headers.
    pub fn edit_headers(&self, change: impl Fn(&str) -> String) {
        for name in ["vault.json", "vault.json.bak"] {
            let path = self.vault().join(name);
            let text = fs::read_to_string(&path).unwrap();
            let changed = change(&text);
            assert_ne!(text, changed);
            fs::write(path, changed).unwrap();
        }
    }

    /// A backup outside the folder of the ledger.
    pub fn backup(&self) -> String {
        let made = self.data(self.own_way(), &["backup", "make"]);
        let file = self.elsewhere("kept.age");
        fs::copy(made["file"].as_str().unwrap(), &file).unwrap();
        file.display().to_string()
    }

    /// The backup takes the place of what is there; what is there is kept under another name, untouched.
    pub fn is_restored_from(&self, backup: &str, more: &[&str]) {
        let there = below(&self.vault()).into_values().collect::<Vec<_>>();
        let arguments = [&["--json", "backup", "restore", backup], more].concat();
        let mut child = self
            .command(&self.vault(), By::KeyStore, &arguments)
            .spawn()
            .unwrap();
        writeln!(child.stdin.take().unwrap(), "{}", self.words).unwrap();
        let restored = answer(child.wait_with_output().unwrap());
        assert_eq!(restored.code, 0, "{}", restored.err);
        let said: Value = serde_json::from_str(&restored.out).unwrap();
        let aside = said["data"]["moved_aside"].as_str().unwrap();
        let kept = below(Path::new(aside)).into_values().collect::<Vec<_>>();
        assert!(
            there.iter().all(|file| kept.contains(file)),
            "something of {aside} is gone"
        );
        let entries = |text: &str| -> Vec<Value> {
            let object: Value = serde_json::from_str(text).unwrap();
            object["data"].as_array().unwrap().clone()
        };
        let now = entries(&self.ok(By::Words, &["--json", "history"]));
        assert!(
            entries(&self.history)
                .iter()
                .all(|entry| now.contains(entry))
        );
        self.ok(By::Words, &["verify"]);
    }
}

/// Copies the files of a folder.
pub fn copy(from: &Path, to: &Path) {
    super::super::copy_folder(from, to);
}
