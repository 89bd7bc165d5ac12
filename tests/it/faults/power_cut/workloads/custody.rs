//! The ways in are changed.

use std::io::Write;
use std::process::{Command, Stdio};

use super::{LOOK, Stage, Workload};
use crate::cli::custody::words_shown_by;
use crate::cli::{PASSPHRASE, binary};
use crate::faults::power_cut::question::{Secret, Way, changed_mark};
use crate::faults::power_cut::states::Recording;
use crate::faults::programs::writer;

const NEXT_PASSPHRASE: &str = "a wholly different one";

impl Stage {
    /// Runs a command that shows new words, with the recorder before it; the words.
    fn new_words(&self, recording: &Recording, arguments: &[&str], first: &[&str]) -> String {
        let mut program = Command::new(binary());
        self.watched(&mut program, recording);
        let (words, answer) = words_shown_by(program, &self.vault(), arguments, first, true);
        assert_eq!(answer.code, 0, "{arguments:?}: {}", answer.err);
        words
    }

    fn end_changed(
        self,
        name: &'static str,
        recording: Recording,
        secrets: Vec<Secret>,
    ) -> Workload {
        let inside = self.inside.to_owned();
        Workload {
            name,
            replay: recording.end(),
            way: Way::Changed { inside, secrets },
        }
    }

    /// A ledger with a service in it and a recording that has its entries marked.
    fn followed(&mut self) -> Recording {
        self.init(None);
        self.run(None, &["add", "claude", "--plan", "pro"]);
        let held = self.held();
        let recording = self.begin();
        held.iter().for_each(|mark| recording.log.mark(mark));
        recording
    }
}

/// New words, again and again, with something recorded between.
pub fn new_words(number: usize) -> Workload {
    changed("new words", number, &["key", "new-words"], &[PASSPHRASE])
}

/// Every key and secret, the database written anew.
pub fn rotation(number: usize) -> Workload {
    let rotate = ["key", "rotate", "--with-passphrase"];
    changed("rotation", number, &rotate, &[PASSPHRASE, PASSPHRASE])
}

fn changed(name: &'static str, number: usize, arguments: &[&str], first: &[&str]) -> Workload {
    let mut stage = Stage::new("vault");
    let recording = stage.followed();
    let mut secrets = vec![Secret::Words(stage.words.clone())];
    for turn in 1..=number {
        let words = stage.new_words(&recording, arguments, first);
        secrets.push(Secret::Words(words));
        recording.log.mark(&changed_mark(turn));
        stage.record(&recording, &LOOK);
    }
    stage.end_changed(name, recording, secrets)
}

/// Another passphrase.
pub fn passphrase() -> Workload {
    let mut stage = Stage::new("vault");
    let recording = stage.followed();
    let both = format!("{PASSPHRASE}\n{NEXT_PASSPHRASE}");
    stage.run_typed(Some(&recording), &["key", "set-passphrase"], &both);
    recording.log.mark(&changed_mark(1));
    let secrets = [PASSPHRASE, NEXT_PASSPHRASE].map(|text| Secret::Passphrase(text.to_owned()));
    stage.end_changed("passphrase", recording, secrets.into())
}

/// Every key, by a program that lets the header count before the new database is there.
pub fn rotation_header_first() -> Workload {
    let mut stage = Stage::new("vault");
    let recording = stage.followed();
    let mut program = Command::new(writer());
    stage.watched(&mut program, &recording);
    let arguments = ["rekey", stage.vault().to_str().unwrap()].map(str::to_owned);
    let said = said_to(program.args(arguments), &stage.words);
    let secrets = [stage.words.clone(), said].map(Secret::Words);
    recording.log.mark(&changed_mark(1));
    stage.end_changed("header first", recording, secrets.into())
}

/// Runs a program with one line of standard input, and gives the line it printed.
fn said_to(program: &mut Command, line: &str) -> String {
    let pipes = program.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    writeln!(child.stdin.take().unwrap(), "{line}").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout)
        .unwrap()
        .trim_end()
        .to_owned()
}
