//! A notification service of the tests' own, where a real one cannot be told what it can do: it keeps what
//! it was handed, and tells a press to nobody but the one who handed it over.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, connection};
use zbus::message::Header;
use zbus::zvariant::OwnedValue;

use super::Session;
use super::process::wait_until;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// One call as it came.
#[derive(Debug, Clone)]
pub struct Handed {
    sender: String,
    /// The number that the service gave.
    pub number: u32,
    /// The number whose place it takes.
    pub replaces: u32,
    /// Keys and labels.
    pub buttons: Vec<String>,
    /// Names of the hints, in order.
    pub hints: Vec<String>,
}

type Calls = Arc<Mutex<Vec<Handed>>>;

struct Service {
    can: Vec<String>,
    calls: Calls,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Service {
    fn get_capabilities(&self) -> Vec<String> {
        self.can.clone()
    }

    fn get_server_information(&self) -> (&str, &str, &str, &str) {
        ("tests", "tests", "1", "1.2")
    }

    #[expect(
        clippy::too_many_arguments,
        clippy::needless_pass_by_value,
        reason = "the form of the specification"
    )]
    fn notify(
        &self,
        #[zbus(header)] header: Header<'_>,
        _app: &str,
        replaces: u32,
        _icon: &str,
        _title: &str,
        _body: &str,
        buttons: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        _time: i32,
    ) -> u32 {
        let mut calls = self.calls.lock().unwrap();
        let mut hints: Vec<String> = hints.into_keys().collect();
        hints.sort();
        let number = 100 + u32::try_from(calls.len()).unwrap();
        calls.push(Handed {
            sender: header.sender().unwrap().to_string(),
            number,
            replaces,
            buttons,
            hints,
        });
        number
    }
}

/// The service of a session.
pub struct NoticeService {
    bus: Connection,
    calls: Calls,
}

impl Session {
    /// From now on this session's notices come to a service that can do so much.
    pub fn notices_come_here(&mut self, can: &[&str]) -> NoticeService {
        if let Some(at) = self.programs.iter().position(|child| child.is("dunst")) {
            self.programs.remove(at).end();
        }
        wait_until("the old notification service is gone", || !self.owns(NAME));
        let calls = Calls::default();
        let service = Service {
            can: can.iter().map(|word| (*word).to_owned()).collect(),
            calls: Arc::clone(&calls),
        };
        let bus = connection::Builder::address(self.bus_address().as_str())
            .unwrap()
            .serve_at(PATH, service)
            .unwrap()
            .name(NAME)
            .unwrap()
            .build()
            .unwrap();
        NoticeService { bus, calls }
    }
}

impl NoticeService {
    /// Waits until so many notices came; the last of them.
    pub fn waits_for(&self, count: usize) -> Handed {
        wait_until("the notices came", || {
            self.calls.lock().unwrap().len() >= count
        });
        self.calls.lock().unwrap().last().unwrap().clone()
    }

    /// A person presses a button of a notice.
    pub fn press(&self, on: &Handed, key: &str) {
        let told = (on.number, key);
        self.bus
            .emit_signal(Some(on.sender.as_str()), PATH, NAME, "ActionInvoked", &told)
            .unwrap();
    }
}
