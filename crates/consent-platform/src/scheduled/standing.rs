//! What is set up, as it lies on the disk, and whether the scheduler runs it.

use std::path::PathBuf;

use super::{Look, ScheduleError, is_ours};

/// Whether the scheduler runs what was set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runs {
    /// It does.
    Yes,
    /// It says that it does not.
    No,
    /// It does not answer.
    Unanswered,
}

/// What is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The files of ours that are there.
    pub files: Vec<PathBuf>,
    /// Those that belong to it and are not there.
    pub missing: Vec<PathBuf>,
    /// The program that is started; none if no file names one.
    pub program: Option<PathBuf>,
    /// The ledger's folder, if it is not the usual one.
    pub vault: Option<PathBuf>,
    /// Whether the scheduler runs it.
    pub runs: Runs,
    /// What starts it by hand.
    pub command: String,
}

impl Standing {
    /// Whether everything that belongs to it is there.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.missing.is_empty() && self.program.is_some()
    }

    /// Whether nothing of ours is there.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether the program that is started is still there.
    #[must_use]
    pub fn finds_program(&self) -> bool {
        self.program
            .as_ref()
            .is_some_and(|program| program.is_file())
    }

    pub(super) fn of(
        files: Vec<PathBuf>,
        look: Option<Look>,
        runs: Runs,
        command: String,
    ) -> Result<Self, ScheduleError> {
        for path in &files {
            is_ours(path)?;
        }
        let is_there = |path: &PathBuf| std::fs::symlink_metadata(path).is_ok();
        let (files, missing) = files.into_iter().partition(is_there);
        let (program, vault) = look.map_or((None, None), |look| (Some(look.program), look.vault));
        Ok(Self {
            files,
            missing,
            program,
            vault,
            runs,
            command,
        })
    }
}
