//! Letting the system's own scheduler look for reminders, where no program of ours stays.
//!
//! One small adapter for each system. The texts are made by plain functions that compile and are tested
//! everywhere; only what talks to the scheduler is compiled for its own system.

mod launchd;
mod standing;
mod systemd;
mod task_scheduler;

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

pub use standing::{Runs, Standing};

/// How often the scheduler looks.
const EVERY_MINUTES: u32 = 5;
/// What stands in every file of ours: a file without it is somebody else's.
const MARK: &str = "Consent Ledger: looks for due reminders";

/// What was set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// The files that were written.
    pub files: Vec<PathBuf>,
    /// Whether the scheduler took it at once.
    pub running: bool,
    /// What starts it by hand.
    pub command: String,
}

/// Why the scheduler could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum ScheduleError {
    /// The system names no home folder.
    #[error("this system names no home folder")]
    NoHome,
    /// A file of that name is not ours.
    #[error("{path} is not a file of Consent Ledger; move it away first")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A path that the scheduler cannot name.
    #[error("{path} holds a line break, which no scheduler can name; choose another folder")]
    Path {
        /// The path.
        path: PathBuf,
    },
    /// A path that systemd starts no program at.
    #[error(
        "{path} holds a quotation mark, an apostrophe or a backslash, and systemd starts no program whose \
         path does; nothing was written: move the program to another folder"
    )]
    Program {
        /// The path.
        path: PathBuf,
    },
    /// A file could not be written.
    #[error("{path} could not be written ({kind}); everything is as it was")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        kind: ErrorKind,
    },
    /// A file could not be removed.
    #[error("{path} could not be removed ({kind}); the scheduler may still look for reminders")]
    Kept {
        /// The file.
        path: PathBuf,
        /// What the system said.
        kind: ErrorKind,
    },
    /// This system has no such scheduler.
    #[error(
        "this system has no {program}, so no scheduler can be set up and nothing was written; let \
         another one run `consent remind --once` every five minutes"
    )]
    NoScheduler {
        /// What talks to the scheduler.
        program: &'static str,
    },
}

/// The command that looks once.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Look {
    program: PathBuf,
    /// The ledger's folder, if it is not the usual one.
    vault: Option<PathBuf>,
}

impl Look {
    fn of(vault: &Path, named: bool) -> Result<Self, ScheduleError> {
        let program = std::env::current_exe().map_err(|e| ScheduleError::File {
            path: PathBuf::from("consent"),
            kind: e.kind(),
        })?;
        let vault = std::path::absolute(vault).unwrap_or_else(|_| vault.to_owned());
        let look = Self {
            program,
            vault: named.then_some(vault),
        };
        for path in std::iter::once(&look.program).chain(&look.vault) {
            if path.to_string_lossy().contains(['\n', '\r']) {
                return Err(ScheduleError::Path { path: path.clone() });
            }
        }
        Ok(look)
    }

    /// The command that such words are; none if they are another one.
    fn from_words(words: Vec<String>) -> Option<Self> {
        let mut words = words.into_iter();
        let program = PathBuf::from(words.next()?);
        let mut next = words.next()?;
        let mut vault = None;
        if next == "--vault" {
            vault = Some(PathBuf::from(words.next()?));
            next = words.next()?;
        }
        (next == "remind" && words.next()? == "--once").then_some(Self { program, vault })
    }

    /// Program and arguments.
    fn words(&self) -> Vec<String> {
        let mut words = vec![self.program.to_string_lossy().into_owned()];
        if let Some(vault) = &self.vault {
            words.push("--vault".to_owned());
            words.push(vault.to_string_lossy().into_owned());
        }
        words.push("remind".to_owned());
        words.push("--once".to_owned());
        words
    }
}

fn is_ours(path: &Path) -> Result<(), ScheduleError> {
    match fs::read_to_string(path) {
        Ok(text) if text.contains(MARK) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        _ => Err(ScheduleError::Foreign {
            path: path.to_owned(),
        }),
    }
}

/// Files of ours that were written, and what lay in their places before.
struct Written(Vec<(PathBuf, Option<String>)>);

impl Written {
    /// Puts back what was there.
    fn take_back(&self) {
        for (path, before) in &self.0 {
            // What cannot be put back is named by the failure that led here.
            let _ = match before {
                Some(text) => put(path, text),
                None => fs::remove_file(path),
            };
        }
    }

    fn files(self) -> Vec<PathBuf> {
        self.0.into_iter().map(|(path, _)| path).collect()
    }
}

fn put(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

/// Writes files of ours whole; none of them if one is somebody else's or cannot be written.
fn write(files: &[(PathBuf, String)]) -> Result<Written, ScheduleError> {
    for (path, _) in files {
        is_ours(path)?;
    }
    let mut written = Written(vec![]);
    for (path, text) in files {
        let before = fs::read_to_string(path).ok();
        if let Err(error) = put(path, text) {
            written.take_back();
            return Err(ScheduleError::File {
                path: path.clone(),
                kind: error.kind(),
            });
        }
        written.0.push((path.clone(), before));
    }
    Ok(written)
}

/// Removes files of ours, in their order; those that are not there are no fault.
fn remove(files: &[PathBuf]) -> Result<Vec<PathBuf>, ScheduleError> {
    for path in files {
        is_ours(path)?;
    }
    let mut gone = vec![];
    for path in files.iter().filter(|path| path.exists()) {
        fs::remove_file(path).map_err(|e| ScheduleError::Kept {
            path: path.clone(),
            kind: e.kind(),
        })?;
        gone.push(path.clone());
    }
    Ok(gone)
}

fn home() -> Result<PathBuf, ScheduleError> {
    std::env::home_dir()
        .filter(|home| home.is_absolute())
        .ok_or(ScheduleError::NoHome)
}

/// What a program of the system did with what it was asked.
enum Asked {
    /// It did it.
    Done,
    /// It did not, and said this on its standard output.
    Not(String),
    /// There is no such program.
    Absent,
}

fn ask(program: &str, arguments: &[&str]) -> Asked {
    let mut command = std::process::Command::new(program);
    command.args(arguments);
    command.stdin(std::process::Stdio::null());
    match command.output() {
        Ok(done) if done.status.success() => Asked::Done,
        Ok(done) => Asked::Not(String::from_utf8_lossy(&done.stdout).trim().to_owned()),
        Err(error) if error.kind() == ErrorKind::NotFound => Asked::Absent,
        Err(_) => Asked::Not(String::new()),
    }
}

/// Whether a program of the system did what it was asked.
fn runs(program: &str, arguments: &[&str]) -> bool {
    matches!(ask(program, arguments), Asked::Done)
}

#[cfg(target_os = "macos")]
use launchd as system;
#[cfg(not(any(target_os = "macos", windows)))]
use systemd as system;
#[cfg(windows)]
use task_scheduler as system;

/// Lets the scheduler look for the reminders of this ledger; `named`: its folder is not the usual one.
pub fn install(vault: &Path, named: bool) -> Result<Installed, ScheduleError> {
    system::install(&Look::of(vault, named)?)
}

/// What is set up, and whether the scheduler runs it. Changes nothing.
pub fn standing() -> Result<Standing, ScheduleError> {
    system::standing()
}

/// Lets it look no longer; the files that were removed.
pub fn uninstall() -> Result<Vec<PathBuf>, ScheduleError> {
    system::uninstall()
}

#[cfg(test)]
mod tests;
