//! Programs that a session starts: quiet, and ended with SIGTERM, then waited for.

use std::process::{ChildStdin, Command, Stdio};
use std::time::Duration;

/// A running program that ends with its owner.
pub struct Child {
    name: String,
    inner: std::process::Child,
}

impl Child {
    /// Starts it without inherited pipes, so that nothing waits for its output.
    pub fn spawn(name: &str, command: &mut Command) -> Self {
        let piped = name == "gnome-keyring-daemon";
        command.stdin(if piped { Stdio::piped() } else { Stdio::null() });
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let inner = command.spawn();
        let inner = inner.unwrap_or_else(|error| {
            panic!("{name} does not start ({error}); run: cargo xtask setup")
        });
        Self {
            name: name.to_owned(),
            inner,
        }
    }

    /// Whether it is this program.
    pub fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// Its number.
    pub fn pid(&self) -> String {
        self.inner.id().to_string()
    }

    /// The code with which it has ended; none while it runs.
    pub fn ended(&mut self) -> Option<std::process::ExitStatus> {
        self.inner.try_wait().unwrap()
    }

    /// Its standard input, once; closed when dropped.
    pub fn stdin(&mut self) -> ChildStdin {
        self.inner.stdin.take().unwrap()
    }

    /// Asks it to end, waits two seconds, then ends it.
    pub fn end(&mut self) {
        let pid = self.inner.id().to_string();
        if matches!(self.inner.try_wait(), Ok(Some(_))) {
            return;
        }
        let _ = Command::new("kill")
            .args(["-TERM", &pid])
            .stderr(Stdio::null())
            .status();
        for _ in 0..40 {
            if matches!(self.inner.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        eprintln!("{} did not end when asked", self.name);
        let _ = self.inner.kill();
        let _ = self.inner.wait();
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.end();
    }
}

/// Waits up to fifteen seconds for something to become true.
pub fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..300 {
        if holds() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("waited in vain until {what}");
}
