//! The real `consent` binary on real encrypted files.

mod agenda;
mod catalogue;
pub mod custody;
mod exports;
mod places;
mod refusals;
mod remind;
#[cfg(target_os = "linux")]
mod scheduled;
mod settings;
mod story;
mod two_clocks;
mod usage;
mod what_if;
mod words;

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

pub const PASSPHRASE: &str = "correct horse battery staple";

/// A demo ledger in a folder of its own, with a clock that the test sets.
pub struct Demo {
    folder: tempfile::TempDir,
    now: String,
}

/// What a run gave.
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// The program that was built beside the tests.
pub fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let debug = test.parent().and_then(Path::parent).unwrap();
    let path = debug.join(format!("consent{}", std::env::consts::EXE_SUFFIX));
    assert!(path.is_file(), "build it first: cargo build -p consent-cli");
    path
}

pub fn answer(output: Output) -> Answer {
    Answer {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Reads the 12 words that are shown to be written down.
pub fn words_shown(shown: &mut impl BufRead) -> Vec<String> {
    let mut words: Vec<String> = vec![];
    while words.len() < 12 {
        let mut line = String::new();
        let read = shown.read_line(&mut line).unwrap();
        assert_ne!(read, 0, "no words were shown");
        if line.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
            let parts = line.split_whitespace();
            let plain = parts.filter(|part| part.parse::<u32>().is_err());
            words.extend(plain.map(str::to_owned));
        }
    }
    words
}

impl Demo {
    pub fn new(now: &str, region: &str) -> Self {
        let demo = Self::unmade(now, tempfile::tempdir().unwrap());
        let made = demo.run(&["init", "--demo", "--region", region]);
        assert_eq!(made.code, 0, "{}", made.err);
        demo
    }

    /// A folder and a clock, without a ledger.
    pub fn unmade(now: &str, folder: tempfile::TempDir) -> Self {
        let now = now.to_owned();
        Self { folder, now }
    }

    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn at(&mut self, now: &str) -> &mut Self {
        now.clone_into(&mut self.now);
        self
    }

    pub fn run(&self, arguments: &[&str]) -> Answer {
        self.run_with(arguments, PASSPHRASE)
    }

    pub fn run_with(&self, arguments: &[&str], passphrase: &str) -> Answer {
        self.run_in(&self.vault(), arguments, passphrase)
    }

    /// Runs a command on a ledger in another folder.
    pub fn run_at(&self, vault: &Path, arguments: &[&str]) -> Answer {
        self.run_in(vault, arguments, PASSPHRASE)
    }

    fn run_in(&self, vault: &Path, arguments: &[&str], passphrase: &str) -> Answer {
        self.run_by(Command::new(binary()), vault, arguments, passphrase)
    }

    /// Runs a command by a program of the caller's choice: ours, or one that starts it.
    pub fn run_by(
        &self,
        mut program: Command,
        vault: &Path,
        arguments: &[&str],
        passphrase: &str,
    ) -> Answer {
        let mut child = program
            .args(["--passphrase-stdin", "--now", &self.now, "--vault"])
            .arg(vault)
            .args(arguments)
            .env("TZ", "Europe/Berlin")
            .env("NO_COLOR", "1")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("DISPLAY")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // A command that refuses before it asks does not read this.
        let _ = writeln!(stdin, "{passphrase}");
        drop(stdin);
        answer(child.wait_with_output().unwrap())
    }

    /// Runs a command that must work, and gives what it printed.
    pub fn ok(&self, arguments: &[&str]) -> String {
        let answer = self.run(arguments);
        assert_eq!(
            answer.code, 0,
            "{arguments:?}: {}{}",
            answer.out, answer.err
        );
        answer.out
    }

    /// Runs a command that must work, and gives its data.
    pub fn data(&self, arguments: &[&str]) -> Value {
        let mut with_json = vec!["--json"];
        with_json.extend(arguments);
        let object: Value = serde_json::from_str(&self.ok(&with_json)).unwrap();
        assert_eq!(object["format"], 1);
        object["data"].clone()
    }
}
