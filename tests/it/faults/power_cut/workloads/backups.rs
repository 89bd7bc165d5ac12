//! Backups are made and restored.

use std::fs;
use std::path::{Path, PathBuf};

use super::{LOOK, Stage, Workload};
use crate::faults::power_cut::question::{RESTORED, Way, backup_mark};
use crate::faults::power_cut::states::Recording;

impl Stage {
    fn backup(&self, recording: Option<&Recording>, arguments: &[&str]) -> PathBuf {
        let made = self.run(recording, arguments);
        let path = PathBuf::from(made["file"].as_str().unwrap());
        if let Some(recording) = recording {
            let entries = made["entries"].as_u64().unwrap();
            recording.log.mark(&backup_mark(&path, entries));
        }
        path
    }

    fn restore(&self, recording: &Recording, backup: &Path, exchange: Exchange) {
        let restore = ["backup", "restore", backup.to_str().unwrap(), "--older"];
        match exchange {
            Exchange::Made => self.run_typed(Some(recording), &restore, &self.words),
            Exchange::Refused => self.run_without_exchange(recording, &restore, &self.words),
        };
        recording.log.mark(RESTORED);
    }
}

/// Whether the file system can exchange two names in one step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Exchange {
    Made,
    Refused,
}

/// A backup in a new folder of the person's, and two beside the ledger, the second in the place of the
/// first.
pub fn made() -> Workload {
    let mut stage = Stage::new("vault");
    stage.init(None);
    stage.run(None, &["add", "claude", "--plan", "pro"]);
    let recording = stage.begin();
    let own = stage.below().join("elsewhere/mine.age");
    let out = ["backup", "make", "--out", own.to_str().unwrap()];
    stage.backup(Some(&recording), &out);
    stage.record(&recording, &LOOK);
    let make = ["backup", "make"];
    stage.backup(Some(&recording), &make);
    stage.record(&recording, &LOOK);
    stage.backup(Some(&recording), &make);
    let (inside, words) = (stage.inside.to_owned(), stage.words.clone());
    Workload {
        name: "backup",
        replay: recording.end(),
        way: Way::BackedUp { inside, words },
    }
}

/// A backup takes the place of a ledger that holds more.
pub fn restored(exchange: Exchange) -> Workload {
    let mut stage = Stage::new("vault");
    stage.init(None);
    stage.run(None, &["add", "claude", "--plan", "pro"]);
    let backup = stage.kept_backup();
    let before = stage.held();
    stage.run(None, &LOOK);
    let held = stage.held();
    let later = held.iter().find(|mark| !before.contains(*mark)).cloned();
    let recording = stage.begin();
    held.iter().for_each(|mark| recording.log.mark(mark));
    stage.restore(&recording, &backup, exchange);
    stage.record(&recording, &LOOK);
    stage.end_restored("restore", recording, &backup, later)
}

/// A backup in a folder where nothing was, below one that is new as well.
pub fn restored_afresh() -> Workload {
    let mut stage = Stage::new("vault");
    stage.init(None);
    stage.run(None, &["add", "claude", "--plan", "pro"]);
    let backup = stage.kept_backup();
    let held = stage.held();
    fs::remove_dir_all(stage.vault()).unwrap();
    stage.inside = "new computer/vault";
    let recording = stage.begin();
    stage.restore(&recording, &backup, Exchange::Made);
    held.iter().for_each(|mark| recording.log.mark(mark));
    stage.record(&recording, &LOOK);
    stage.end_restored("restore afresh", recording, &backup, None)
}

impl Stage {
    /// A backup that lies outside the folder that is watched.
    fn kept_backup(&self) -> PathBuf {
        let made = self.backup(None, &["backup", "make"]);
        let kept = self.demo.folder().join("kept.age");
        fs::copy(made, &kept).unwrap();
        kept
    }

    fn end_restored(
        self,
        name: &'static str,
        recording: Recording,
        backup: &Path,
        later: Option<String>,
    ) -> Workload {
        let way = Way::Restored {
            inside: self.inside.to_owned(),
            words: self.words.clone(),
            backup: fs::read(backup).unwrap(),
            later,
        };
        let replay = recording.end();
        Workload { name, replay, way }
    }
}
