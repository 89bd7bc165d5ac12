//! The few words the window's program understands.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::bail;

pub(crate) const USAGE: &str = "\
consent-ledger [--vault FOLDER] [--background] [--quit] [--now TIME]
  --vault FOLDER   the ledger in this folder instead of your own
  --background     starts without a window, to remind you; opens one when you ask for it
  --quit           ends the one that is running over this ledger
  --now TIME       a simulated clock, for a demo ledger only: 2025-09-26 or 2025-09-26T07:00:00Z,
                   or @FILE to read one of them from a file each time";

/// What was asked for on start.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arguments {
    /// Another folder than the person's own.
    pub vault: Option<PathBuf>,
    /// A simulated time.
    pub now: Option<String>,
    /// What is to be done at all.
    pub wanted: Wanted,
}

/// What a start is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Wanted {
    /// A window.
    #[default]
    Window,
    /// Reminders, without a window.
    Background,
    /// The end of the one that is running.
    Quit,
    /// Only how it is used.
    Help,
}

impl Arguments {
    /// Reads them; the first is the program's name.
    pub fn read(given: impl IntoIterator<Item = OsString>) -> anyhow::Result<Self> {
        let mut read = Self::default();
        let mut given = given.into_iter().skip(1);
        while let Some(word) = given.next() {
            let mut value = || given.next().map(|value| (word.clone(), value));
            match word.to_str() {
                Some("--vault") => {
                    read.vault = value().map(|(_, folder)| PathBuf::from(folder));
                    if read.vault.is_none() {
                        bail!("--vault needs a folder\n{USAGE}");
                    }
                }
                Some("--now") => {
                    read.now = value().and_then(|(_, time)| time.into_string().ok());
                    if read.now.is_none() {
                        bail!("--now needs a time\n{USAGE}");
                    }
                }
                Some("--background") => read.wanted = Wanted::Background,
                Some("--quit") => read.wanted = Wanted::Quit,
                Some("--help" | "-h") => read.wanted = Wanted::Help,
                _ => bail!("{} is not understood\n{USAGE}", word.to_string_lossy()),
            }
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> anyhow::Result<Arguments> {
        let all = std::iter::once("consent-ledger").chain(words.iter().copied());
        Arguments::read(all.map(OsString::from))
    }

    #[test]
    fn folder_and_time_are_read_and_nothing_else() {
        let both = read(&["--vault", "/tmp/x", "--now", "2025-09-26"]).unwrap();
        assert_eq!(both.vault, Some(PathBuf::from("/tmp/x")));
        assert_eq!(both.now.as_deref(), Some("2025-09-26"));
        assert_eq!(read(&[]).unwrap(), Arguments::default());
        assert_eq!(read(&[]).unwrap().wanted, Wanted::Window);
        let login = read(&["--background", "--vault", "/tmp/x"]).unwrap();
        assert_eq!(login.wanted, Wanted::Background);
        assert_eq!(read(&["--quit"]).unwrap().wanted, Wanted::Quit);
        for wrong in [&["--vault"][..], &["--now"], &["--vautl", "x"]] {
            let said = read(wrong).unwrap_err().to_string();
            assert!(said.contains("consent-ledger [--vault FOLDER]"), "{said}");
        }
    }
}
