//! A mount namespace of our own: disks that only the program under test sees.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Mounts that end with it.
pub struct Room {
    keeper: Child,
    has_own_users: bool,
}

impl Room {
    /// A room in which these mounts were made; none where the system does not permit it.
    pub fn with(mounts: &str) -> Option<Self> {
        Self::open(mounts, true).or_else(|| Self::open(mounts, false))
    }

    fn open(mounts: &str, has_own_users: bool) -> Option<Self> {
        let mut keeper = Command::new("unshare")
            .arg(if has_own_users { "-rm" } else { "-m" })
            .args(["sh", "-c", &format!("{mounts} && echo ready && exec cat")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut line = String::new();
        let out = keeper.stdout.take()?;
        let said = BufReader::new(out).read_line(&mut line);
        let room = Self {
            keeper,
            has_own_users,
        };
        (said.is_ok() && line == "ready\n").then_some(room)
    }

    /// Starts a program in it.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["-t", &self.keeper.id().to_string(), "-m"]);
        if self.has_own_users {
            command.args(["-U", "--preserve-credentials"]);
        }
        command.arg("--").arg(program);
        command
    }

    /// Changes a mount.
    pub fn mount(&self, arguments: &[&str]) {
        let done = self.command(Path::new("mount")).args(arguments).status();
        assert!(done.unwrap().success(), "mount {arguments:?}");
    }

    /// A path of the room, as seen from outside.
    pub fn seen(&self, path: &Path) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.keeper.id()));
        root.join(path.strip_prefix("/").unwrap())
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        // It waits for the end of its input.
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}
