//! A private desktop session for one test: display, bus, keyring, notification daemon, own folders,
//! and a `WebDriver` for the window. Everything ends when the session is dropped.

pub mod demo;
pub mod hand;
mod keys;
mod notices;
mod process;
mod program;
mod screen;
mod service;
mod tray_host;
pub mod window;

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub use notices::Notification;
use process::Child;
pub use process::wait_until;
use tempfile::TempDir;

/// One private desktop session.
pub struct Session {
    // Dropped in this order: the programs first, the bus after them, the folders last.
    programs: Vec<Child>,
    bus: Child,
    display: Child,
    home: TempDir,
    environment: Vec<(&'static str, String)>,
}

impl Session {
    /// Starts display, bus, an unlocked keyring and the notification daemon.
    ///
    /// # Panics
    /// If one of the tools is missing or does not come up; `cargo xtask setup` installs them.
    #[must_use]
    pub fn start() -> Self {
        let home = tempfile::Builder::new()
            .prefix("consent-e2e-")
            .tempdir()
            .unwrap();
        let environment = folders(home.path());
        let (display, number) = start_display(&environment);
        let mut environment = environment;
        environment.push(("DISPLAY", number));
        let (bus, address) = start_bus(&environment);
        environment.push(("DBUS_SESSION_BUS_ADDRESS", address));
        let mut session = Self {
            programs: vec![],
            bus,
            display,
            home,
            environment,
        };
        session.start_keyring();
        session.start_notices();
        session
    }

    /// A command that runs inside this session: its folders, its bus, its display.
    #[must_use]
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        within(program, &self.environment)
    }

    /// Where programs in this session keep their data (`XDG_DATA_HOME`).
    #[must_use]
    pub fn data_dir(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// A folder of this session for a test's own files.
    #[must_use]
    pub fn scratch_dir(&self) -> PathBuf {
        self.home.path().join("scratch")
    }

    /// The process of a program that this session started.
    ///
    /// # Panics
    /// If it started none of that name.
    #[must_use]
    pub fn pid_of(&self, program: &str) -> String {
        let found = self.programs.iter().find(|child| child.is(program));
        found.expect("a program of this session").pid()
    }

    fn spawn(&mut self, program: &str, command: &mut Command) {
        self.programs.push(Child::spawn(program, command));
    }

    fn start_keyring(&mut self) {
        let mut command = self.command("gnome-keyring-daemon");
        command
            .args(["--foreground", "--unlock", "--components=secrets"])
            .stdin(Stdio::piped());
        let mut child = Child::spawn("gnome-keyring-daemon", &mut command);
        child.stdin().write_all(b"a password of this test").unwrap();
        self.programs.push(child);
        wait_until("the keyring has its bus name", || {
            self.owns("org.freedesktop.secrets")
        });
    }

    /// The person logs in again: the key store comes up anew, unlocked by their password.
    pub fn log_in_again(&mut self) {
        let keyring = |program: &Child| program.is("gnome-keyring-daemon");
        if let Some(at) = self.programs.iter().position(keyring) {
            self.programs.remove(at).end();
        }
        wait_until("the old keyring is gone", || {
            !self.owns("org.freedesktop.secrets")
        });
        self.start_keyring();
    }

    fn start_notices(&mut self) {
        let mut command = self.command("dunst");
        self.spawn("dunst", &mut command);
        wait_until("the notification daemon has its bus name", || {
            self.owns("org.freedesktop.Notifications")
        });
    }

    /// Whether a program on this session's bus holds the name.
    fn owns(&self, name: &str) -> bool {
        let out = self
            .command("gdbus")
            .args(["call", "--session", "--dest=org.freedesktop.DBus"])
            .args(["--object-path=/org/freedesktop/DBus"])
            .args(["--method=org.freedesktop.DBus.NameHasOwner", name])
            .stdin(Stdio::null())
            .output();
        out.is_ok_and(|out| out.stdout.starts_with(b"(true"))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for program in self.programs.iter_mut().rev() {
            program.end();
        }
        self.bus.end();
        self.display.end();
    }
}

/// Own folders, so that nothing of the person who runs the tests is read or written.
fn folders(home: &Path) -> Vec<(&'static str, String)> {
    let mut environment = vec![("HOME", home.to_string_lossy().into_owned())];
    for (name, folder) in [
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_RUNTIME_DIR", "run"),
        ("TMPDIR", "scratch"),
    ] {
        let path = home.join(folder);
        fs::create_dir(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        environment.push((name, path.to_string_lossy().into_owned()));
    }
    environment
}

fn within(program: impl AsRef<std::ffi::OsStr>, environment: &[(&'static str, String)]) -> Command {
    let mut command = Command::new(program);
    for name in [
        "WAYLAND_DISPLAY",
        "DISPLAY",
        "DBUS_SESSION_BUS_ADDRESS",
        "XAUTHORITY",
    ] {
        command.env_remove(name);
    }
    for name in [
        "SSH_AUTH_SOCK",
        "GNOME_KEYRING_CONTROL",
        "DESKTOP_SESSION",
        "NO_COLOR",
    ] {
        command.env_remove(name);
    }
    command.env("LANG", "C.UTF-8").env("TZ", "Europe/Berlin");
    command.envs(environment.iter().map(|(name, value)| (name, value)));
    command
}

/// Xvfb picks a free display itself and writes its number to a file of ours.
fn start_display(environment: &[(&'static str, String)]) -> (Child, String) {
    let run = environment
        .iter()
        .find(|(name, _)| *name == "XDG_RUNTIME_DIR")
        .unwrap();
    let told = Path::new(&run.1).join("display");
    let mut command = within("sh", environment);
    command.args([
        "-c",
        "exec Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>\"$0\"",
    ]);
    let child = Child::spawn("Xvfb", command.arg(&told));
    let number = || {
        fs::read_to_string(&told)
            .ok()
            .filter(|text| text.ends_with('\n'))
    };
    wait_until("the virtual display is up", || number().is_some());
    (child, format!(":{}", number().unwrap().trim()))
}

fn start_bus(environment: &[(&'static str, String)]) -> (Child, String) {
    let run = environment
        .iter()
        .find(|(name, _)| *name == "XDG_RUNTIME_DIR")
        .unwrap();
    let socket = Path::new(&run.1).join("bus");
    let address = format!("unix:path={}", socket.display());
    let mut command = within("dbus-daemon", environment);
    command.args([
        "--session",
        "--nofork",
        "--nopidfile",
        &format!("--address={address}"),
    ]);
    let child = Child::spawn("dbus-daemon", &mut command);
    wait_until("the private bus is up", || socket.exists());
    (child, address)
}
