//! What is recorded: the real program, or one that stays, while it changes its files.

mod backups;
mod custody;

pub use backups::{Exchange, made, restored, restored_afresh};
pub use custody::{new_words, passphrase, rotation, rotation_header_first};

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use consent_store::{LedgerFile, NewLedger, OpenVault};
use serde_json::Value;

use super::question::{Way, content, key, opened};
use super::states::{Recording, Replay};
use crate::cli::{Demo, PASSPHRASE, binary};
use crate::faults::programs::{quick_folder, recorder, writer};

/// A recording, and how what it leaves is asked.
pub struct Workload {
    pub name: &'static str,
    pub replay: Replay,
    pub way: Way,
}

/// What a workload stands on: a folder that is watched, and a vault in it.
struct Stage {
    demo: Demo,
    inside: &'static str,
    words: String,
}

impl Stage {
    fn new(inside: &'static str) -> Self {
        let demo = Demo::unmade("2025-08-29T07:00:00Z", quick_folder());
        std::fs::create_dir(demo.folder().join("watched")).unwrap();
        let words = String::new();
        Self {
            demo,
            inside,
            words,
        }
    }

    fn below(&self) -> PathBuf {
        self.demo.folder().join("watched")
    }

    fn vault(&self) -> PathBuf {
        self.below().join(self.inside)
    }

    fn begin(&self) -> Recording {
        Recording::begin(&self.below(), self.demo.folder().join("log"))
    }

    /// Runs a command with the recorder before it, and gives its data.
    fn run(&self, recording: Option<&Recording>, arguments: &[&str]) -> Value {
        self.run_typed(recording, arguments, PASSPHRASE)
    }

    /// The same, where this is typed.
    fn run_typed(&self, recording: Option<&Recording>, arguments: &[&str], typed: &str) -> Value {
        let mut program = Command::new(binary());
        if let Some(recording) = recording {
            self.watched(&mut program, recording);
        }
        self.run_by(program, arguments, typed)
    }

    /// The same, on a file system that cannot exchange two names in one step.
    fn run_without_exchange(
        &self,
        recording: &Recording,
        arguments: &[&str],
        typed: &str,
    ) -> Value {
        let mut program = Command::new(binary());
        self.watched(&mut program, recording);
        program.env("CONSENT_RECORD_EXCHANGE", "refused");
        self.run_by(program, arguments, typed)
    }

    fn run_by(&self, program: Command, arguments: &[&str], typed: &str) -> Value {
        let mut all = vec!["--json"];
        all.extend(arguments);
        let answer = self.demo.run_by(program, &self.vault(), &all, typed);
        let said = format!("{arguments:?}: {}{}", answer.out, answer.err);
        assert_eq!(answer.code, 0, "{said}");
        serde_json::from_str::<Value>(&answer.out).unwrap()["data"].clone()
    }

    fn watched(&self, program: &mut Command, recording: &Recording) {
        program
            .env("LD_PRELOAD", recorder())
            .env("CONSENT_RECORD_BELOW", self.below())
            .env("CONSENT_RECORD_LOG", recording.log.path());
    }

    fn init(&mut self, recording: Option<&Recording>) {
        let init = ["init", "--demo", "--region", "DE,EEA"];
        let data = self.run(recording, &init);
        let words = data["words"].as_array().unwrap();
        let words: Vec<&str> = words.iter().map(|word| word.as_str().unwrap()).collect();
        self.words = words.join(" ");
    }

    /// Runs a command that records something, and marks its entries.
    fn record(&self, recording: &Recording, arguments: &[&str]) {
        let data = self.run(Some(recording), arguments);
        for entry in data.as_array().unwrap() {
            let id = entry["entry_id"].as_str().unwrap();
            recording.log.mark(&format!("entry {id}"));
        }
    }

    fn end(self, name: &'static str, recording: Recording) -> Workload {
        Workload {
            name,
            replay: recording.end(),
            way: Way::Vault {
                inside: self.inside.to_owned(),
                words: self.words,
            },
        }
    }
}

const LOOK: [&str; 5] = ["record", "look", "claude", "model-training", "off"];

/// One program after the other records something; some with a note.
pub fn records(number: usize) -> Workload {
    let mut stage = Stage::new("vault");
    stage.init(None);
    stage.run(None, &["add", "claude", "--plan", "pro"]);
    let recording = stage.begin();
    let note = "n".repeat(5_000);
    for turn in 0..number {
        let mut asked = LOOK.to_vec();
        if turn % 3 == 0 {
            asked.extend(["--note", &note]);
        }
        stage.record(&recording, &asked);
    }
    stage.end("record", recording)
}

/// A ledger is made where even the folder above it is new, and something recorded in it.
pub fn set_up() -> Workload {
    let mut stage = Stage::new("above/vault");
    let recording = stage.begin();
    stage.init(Some(&recording));
    recording.log.mark("ledger");
    stage.record(&recording, &["add", "claude", "--plan", "pro"]);
    stage.record(&recording, &LOOK);
    stage.end("set-up", recording)
}

/// Settings are changed, one after the other.
pub fn settings(number: usize) -> Workload {
    let mut stage = Stage::new("vault");
    stage.init(None);
    stage.run(None, &["add", "claude", "--plan", "pro"]);
    let recording = stage.begin();
    for turn in 0..number {
        let time = format!("{:02}:{:02}", 7 + turn / 60, turn % 60);
        let set = ["settings", "set", "reminder-time", &time];
        stage.run(Some(&recording), &set);
        recording.log.mark(&stage.setting());
    }
    stage.end("settings", recording)
}

impl Stage {
    /// What is stored now; looked up in a copy, since looking changes files too.
    fn setting(&self) -> String {
        let json = self.asked(|vault| vault.find_setting("reminders").unwrap().unwrap());
        format!("setting reminders {json}")
    }

    /// All that is in the ledger now, as it would be confirmed.
    fn held(&self) -> BTreeSet<String> {
        self.asked(|vault| content(vault).unwrap().0)
    }

    fn asked<T>(&self, question: impl FnOnce(&OpenVault) -> T) -> T {
        let copy = quick_folder();
        let place = copy.path().join("vault");
        crate::faults::copy_folder(&self.vault(), &place);
        question(&opened(&place, &self.words).unwrap().unwrap())
    }
}

/// A program that stays writes one entry after the other.
pub fn staying(number: usize) -> Workload {
    let mut stage = Stage::new("vault");
    stage.init(None);
    let recording = stage.begin();
    let arguments = ["vault", stage.vault().to_str().unwrap()].map(str::to_owned);
    let first = stage.words.clone();
    write_paced(&stage, &recording, &arguments, number, &first, &[]);
    stage.end("staying program", recording)
}

/// The same with the database alone, opened with these pragmas.
pub fn alone(number: usize, pragmas: &[&str]) -> Workload {
    let stage = Stage::new("ledger.db");
    let id = "01990000-0000-7000-8000-00000000000a";
    let new = NewLedger {
        vault_id: id.parse().unwrap(),
        device_id: id.parse().unwrap(),
        demo: true,
        created_at: "2025-09-01T10:00:00.000Z".parse().unwrap(),
    };
    drop(LedgerFile::create(&stage.vault(), &key(), &new).unwrap());
    let recording = stage.begin();
    let arguments = ["alone", stage.vault().to_str().unwrap()].map(str::to_owned);
    write_paced(&stage, &recording, &arguments, number, "", pragmas);
    Workload {
        name: "database alone",
        replay: recording.end(),
        way: Way::Alone {
            inside: stage.inside.to_owned(),
        },
    }
}

fn write_paced(
    stage: &Stage,
    recording: &Recording,
    target: &[String],
    number: usize,
    first: &str,
    pragmas: &[&str],
) {
    let mut program = Command::new(writer());
    stage.watched(&mut program, recording);
    let mut child = program
        .args(target)
        .args([&number.to_string(), "paced", "after"])
        .args(pragmas)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut to = child.stdin.take().unwrap();
    let mut from = BufReader::new(child.stdout.take().unwrap()).lines();
    if !first.is_empty() {
        writeln!(to, "{first}").unwrap();
    }
    for _ in 0..number {
        writeln!(to).unwrap();
        recording.log.mark(&from.next().unwrap().unwrap());
    }
    drop(to);
    assert!(child.wait().unwrap().success());
}
