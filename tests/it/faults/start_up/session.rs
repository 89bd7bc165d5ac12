//! A private bus with a real key store on it, and no screen: what the key store asks is answered by
//! nobody, or by a prompter that refuses.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use zbus::blocking::{Connection, Proxy, connection};
use zbus::message::Header;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use super::untouched::Traces;

const SECRETS: &str = "org.freedesktop.secrets";
const SERVICE: &str = "/org/freedesktop/secrets";
const LOGIN: &str = "/org/freedesktop/secrets/collection/login";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const PROMPTER: &str = "org.gnome.keyring.SystemPrompter";

/// A bus of its own, and the key store on it.
pub struct Session {
    folder: PathBuf,
    bus: Child,
    key_store: Option<Child>,
}

impl Session {
    /// Starts a bus and an unlocked key store.
    pub fn start(base: &Path) -> Self {
        let folder = base.join("session");
        for part in ["", "run", "services"] {
            let path = folder.join(part);
            fs::create_dir(&path).unwrap();
            fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
        }
        // A prompter that cannot come up, as where there is no screen.
        let prompter = format!("[D-BUS Service]\nName={PROMPTER}\nExec=/bin/false\n");
        fs::write(folder.join("services/prompter.service"), prompter).unwrap();
        let config = folder.join("bus.conf");
        let socket = folder.join("bus");
        fs::write(&config, bus_config(&socket, &folder.join("services"))).unwrap();
        let mut command = Command::new("dbus-daemon");
        command
            .arg("--nofork")
            .arg("--nopidfile")
            .arg("--config-file")
            .arg(config);
        let bus = start(&mut command, &folder);
        // Its name is there a moment before anybody is let in.
        until("the bus is up", || UnixStream::connect(&socket).is_ok());
        let mut session = Self {
            folder,
            bus,
            key_store: None,
        };
        session.unlock();
        session
    }

    pub fn address(&self) -> String {
        format!("unix:path={}", self.folder.join("bus").display())
    }

    fn connection(&self) -> Connection {
        let bus = connection::Builder::address(self.address().as_str()).unwrap();
        bus.build().unwrap()
    }

    fn is_owned(&self, name: &str) -> bool {
        let bus = zbus::blocking::fdo::DBusProxy::new(&self.connection()).unwrap();
        bus.name_has_owner(name.try_into().unwrap()).unwrap()
    }

    /// The person logs in: the key store comes up, unlocked.
    pub fn unlock(&mut self) {
        self.shut_down();
        let mut command = Command::new("gnome-keyring-daemon");
        command.args(["--foreground", "--unlock", "--components=secrets"]);
        command.env("DBUS_SESSION_BUS_ADDRESS", self.address());
        let mut child = start(&mut command, &self.folder);
        child
            .stdin
            .take()
            .unwrap()
            .write_all(b"a password of this test")
            .unwrap();
        self.key_store = Some(child);
        until("the key store answers", || self.is_owned(SECRETS));
    }

    /// The key store ends; nothing starts it again by itself.
    pub fn shut_down(&mut self) {
        if let Some(mut child) = self.key_store.take() {
            child.kill().unwrap();
            child.wait().unwrap();
            until("the key store is gone", || !self.is_owned(SECRETS));
        }
    }

    /// The key store is locked.
    pub fn lock(&self) {
        let bus = self.connection();
        let service = Proxy::new(&bus, SECRETS, SERVICE, "org.freedesktop.Secret.Service").unwrap();
        let which = vec![ObjectPath::try_from(LOGIN).unwrap()];
        let _: (Vec<OwnedObjectPath>, OwnedObjectPath) = service.call("Lock", &which).unwrap();
        assert!(collection(&bus).get_property::<bool>("Locked").unwrap());
    }

    /// The key store hangs, and goes on.
    pub fn signal(&self, name: &str) {
        let pid = self.key_store.as_ref().unwrap().id().to_string();
        assert!(
            Command::new("kill")
                .args([name, &pid])
                .status()
                .unwrap()
                .success()
        );
    }

    /// What the key store holds: each entry with when it was last written. Nothing where it is gone.
    pub fn entries(&self) -> Traces {
        if self.key_store.is_none() {
            return Traces::new();
        }
        let bus = self.connection();
        let items: Vec<OwnedObjectPath> = collection(&bus).get_property("Items").unwrap();
        let about = |path: OwnedObjectPath| {
            let item =
                Proxy::new(&bus, SECRETS, path.as_str(), "org.freedesktop.Secret.Item").unwrap();
            let modified: u64 = item.get_property("Modified").unwrap();
            let label: String = item.get_property("Label").unwrap();
            (
                format!("key store: {path}"),
                format!("{label} {modified}").into_bytes(),
            )
        };
        items.into_iter().map(about).collect()
    }

    /// Somebody removes everything from the key store.
    pub fn empty(&self) {
        let bus = self.connection();
        let items: Vec<OwnedObjectPath> = collection(&bus).get_property("Items").unwrap();
        assert!(!items.is_empty(), "the control");
        for path in items {
            let item =
                Proxy::new(&bus, SECRETS, path.as_str(), "org.freedesktop.Secret.Item").unwrap();
            let _: OwnedObjectPath = item.call("Delete", &()).unwrap();
        }
        assert!(self.entries().is_empty());
    }

    /// The one entry that there is, in a connection that reads and writes it.
    fn entry(&self) -> (Proxy<'static>, OwnedObjectPath) {
        let bus = self.connection();
        let service = Proxy::new(&bus, SECRETS, SERVICE, "org.freedesktop.Secret.Service").unwrap();
        let opened: (OwnedValue, OwnedObjectPath) = service
            .call("OpenSession", &("plain", Value::from("")))
            .unwrap();
        let items: Vec<OwnedObjectPath> = collection(&bus).get_property("Items").unwrap();
        assert_eq!(items.len(), 1, "the entry of the ledger alone");
        let path = items[0].as_str().to_owned();
        let item = Proxy::new(&bus, SECRETS, path, "org.freedesktop.Secret.Item").unwrap();
        (item, opened.1)
    }

    /// What it says.
    pub fn held(&self) -> String {
        let (item, session) = self.entry();
        let secret: (OwnedObjectPath, Vec<u8>, Vec<u8>, String) =
            item.call("GetSecret", &session).unwrap();
        String::from_utf8(secret.2).unwrap()
    }

    /// Somebody writes something else in its place.
    pub fn overwrite(&self, text: &str) {
        let (item, session) = self.entry();
        let none: &[u8] = &[];
        let secret = (session, none, text.as_bytes(), "text/plain");
        let () = item.call("SetSecret", &(secret,)).unwrap();
        assert_eq!(self.held(), text);
    }

    /// From now on every question of the key store is answered with no.
    pub fn refuse(&self) -> Refusals {
        let asked = Arc::new(AtomicUsize::new(0));
        let bus = connection::Builder::address(self.address().as_str()).unwrap();
        let serving = bus
            .name(PROMPTER)
            .unwrap()
            .serve_at("/org/gnome/keyring/Prompter", Refuser(Arc::clone(&asked)))
            .unwrap()
            .build()
            .unwrap();
        Refusals {
            asked,
            _serving: serving,
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in self.key_store.iter_mut().chain([&mut self.bus]) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn collection(bus: &Connection) -> Proxy<'static> {
    Proxy::new(bus, SECRETS, LOGIN, COLLECTION).unwrap()
}

fn start(command: &mut Command, folder: &Path) -> Child {
    for name in [
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "GNOME_KEYRING_CONTROL",
        "SSH_AUTH_SOCK",
    ] {
        command.env_remove(name);
    }
    command
        .env("HOME", folder)
        .env("XDG_DATA_HOME", folder)
        .env("XDG_RUNTIME_DIR", folder.join("run"));
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
        .spawn()
        .unwrap_or_else(|error| panic!("{error}; run: cargo xtask setup"))
}

fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..300 {
        if holds() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("waited in vain until {what}");
}

fn bus_config(socket: &Path, services: &Path) -> String {
    format!(
        "<busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>\
         <servicedir>{}</servicedir><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\
         <allow eavesdrop=\"true\"/>\
         <allow own=\"*\"/></policy></busconfig>",
        socket.display(),
        services.display()
    )
}

/// How often the person was asked, and said no.
pub struct Refusals {
    asked: Arc<AtomicUsize>,
    _serving: Connection,
}

impl Refusals {
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

/// Somebody at the screen who presses Cancel.
struct Refuser(Arc<AtomicUsize>);

#[zbus::interface(name = "org.gnome.keyring.internal.Prompter")]
impl Refuser {
    fn begin_prompting(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] bus: &zbus::Connection,
        callback: ObjectPath<'_>,
    ) {
        answer(bus, &header, &callback, "");
    }

    fn perform_prompt(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] bus: &zbus::Connection,
        callback: ObjectPath<'_>,
        _kind: &str,
        _properties: std::collections::HashMap<String, Value<'_>>,
        _exchange: &str,
    ) {
        self.0.fetch_add(1, Ordering::SeqCst);
        answer(bus, &header, &callback, "no");
    }

    fn stop_prompting(&self, _callback: ObjectPath<'_>) {}
}

/// Says something back to whoever asks, once this call is answered.
fn answer(
    bus: &zbus::Connection,
    header: &Header<'_>,
    callback: &ObjectPath<'_>,
    reply: &'static str,
) {
    let bus = Connection::from(bus.clone());
    let (to, at) = (header.sender().unwrap().to_owned(), callback.to_owned());
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(50));
        let none = std::collections::HashMap::<String, Value<'_>>::new();
        let interface = Some("org.gnome.keyring.internal.Prompter.Callback");
        // Whoever asked may have gone.
        let _ = bus.call_method(Some(to), at, interface, "PromptReady", &(reply, none, ""));
    });
}
