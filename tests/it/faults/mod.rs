//! Disks that are full or read-only, files that are damaged: each is said by a code, and loses nothing.

#[cfg(unix)]
mod bits;
#[cfg(unix)]
mod copies;
#[cfg(unix)]
mod cuts;
mod damage;
mod disk_full;
#[cfg(unix)]
mod kills;
#[cfg(unix)]
mod markers;
#[cfg(target_os = "linux")]
mod memory;
#[cfg(unix)]
mod old_content;
#[cfg(unix)]
mod parsers;
#[cfg(target_os = "linux")]
mod power_cut;
mod programs;
mod promise;
#[cfg(unix)]
mod read_only;
mod rekeying;
mod reminders;
mod room;
#[cfg(target_os = "linux")]
mod start_up;
#[cfg(unix)]
mod torture;
#[cfg(unix)]
mod vault;
#[cfg(unix)]
mod writers;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli::{Answer, Demo, PASSPHRASE, binary};

const OFF: [&str; 5] = ["record", "setting", "claude", "model-training", "off"];
const ON: [&str; 5] = ["record", "setting", "claude", "model-training", "on"];

/// A ledger in which something is recorded.
fn followed() -> Demo {
    let demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro", "--account", "private"]);
    demo.ok(&OFF);
    demo
}

/// How a ledger is reached: where it is, and by which program it is opened.
struct Way<'a> {
    demo: &'a Demo,
    vault: PathBuf,
    start: Box<dyn Fn() -> Command + 'a>,
}

impl<'a> Way<'a> {
    /// As everybody does.
    fn plain(demo: &'a Demo, vault: &Path) -> Self {
        Self {
            demo,
            vault: vault.to_owned(),
            start: Box::new(|| Command::new(binary())),
        }
    }

    fn run(&self, arguments: &[&str]) -> Answer {
        self.demo
            .run_by((self.start)(), &self.vault, arguments, PASSPHRASE)
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let answer = self.run(arguments);
        assert_eq!(
            answer.code, 0,
            "{arguments:?}: {}{}",
            answer.out, answer.err
        );
        answer.out
    }

    /// A command that must be refused with this exit code and this name of the failure.
    fn refused(&self, arguments: &[&str], exit: i32, code: &str) {
        let answer = self.run(arguments);
        let said = format!("{arguments:?}: {}{}", answer.out, answer.err);
        assert_eq!(answer.code, exit, "{said}");
        assert!(answer.err.contains(&format!("[{code}]")), "{said}");
        assert!(answer.err.contains("nothing was recorded"), "{said}");
    }

    fn history(&self) -> String {
        self.ok(&["--json", "history"])
    }
}

/// What must outlive a fault.
struct Record {
    history: String,
    header: Vec<u8>,
    copy: Vec<u8>,
}

impl Record {
    /// Reads it by a way that works; the files are looked at where the test sees them.
    fn of(way: &Way<'_>, seen: &Path) -> Self {
        Self {
            history: way.history(),
            header: fs::read(seen.join("vault.json")).unwrap(),
            copy: fs::read(seen.join("vault.json.bak")).unwrap(),
        }
    }

    /// Every old entry can be read, the chain is whole, and the keys are the old ones.
    fn is_all_there(&self, way: &Way<'_>, seen: &Path) {
        assert_eq!(way.history(), self.history);
        way.ok(&["verify"]);
        assert!(fs::read(seen.join("vault.json")).unwrap() == self.header);
        assert!(fs::read(seen.join("vault.json.bak")).unwrap() == self.copy);
    }

    /// It is all there, and the next entry is taken.
    fn goes_on(&self, way: &Way<'_>, seen: &Path) {
        self.is_all_there(way, seen);
        way.ok(&ON);
        assert_ne!(way.history(), self.history, "one more entry");
        way.ok(&["verify"]);
        assert!(fs::read(seen.join("vault.json")).unwrap() == self.header);
    }
}

/// With everything in it.
fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for item in fs::read_dir(from).unwrap() {
        let (path, name) = item.map(|item| (item.path(), item.file_name())).unwrap();
        if path.is_dir() {
            copy_folder(&path, &to.join(name));
        } else {
            fs::copy(path, to.join(name)).unwrap();
        }
    }
}
