//! When the person goes away from the computer: the screen is locked, or the computer sleeps; and when
//! they are back. Who shuts the ledger then is the shell.

use std::sync::mpsc::Sender;

/// What the desktop says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// The screen was locked.
    ScreenLocked,
    /// The screen is open again.
    ScreenOpen,
    /// The computer is about to sleep.
    Asleep,
    /// The computer woke; the screen may still be locked.
    Awake,
}

/// Tells from now on, in threads of their own, until nobody hears it any more. Where no service of the
/// desktop says it, nothing is ever told: the app can still be locked by hand and after a time.
#[cfg(target_os = "linux")]
pub fn watch(tell: &Sender<Presence>) {
    linux::watch(tell);
}

/// Not told here yet.
#[cfg(not(target_os = "linux"))]
pub fn watch(_tell: &Sender<Presence>) {}

#[cfg(target_os = "linux")]
mod linux {
    use std::sync::mpsc::Sender;

    use zbus::MatchRule;
    use zbus::blocking::connection::Builder;
    use zbus::blocking::{Connection, MessageIterator, Proxy, fdo::DBusProxy};
    use zbus::message::{Message, Type};
    use zbus::zvariant::OwnedObjectPath;

    use super::Presence;

    /// Who says on the session bus that the screen is locked: the common name, and GNOME's own.
    const SAVERS: [&str; 2] = ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"];
    const LOGIN: &str = "org.freedesktop.login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";

    /// What a signal means for us.
    type Meaning = fn(&Message) -> Option<Presence>;
    /// A bus that is listened to.
    type Heard = zbus::Result<(Connection, Meaning)>;

    pub(super) fn watch(tell: &Sender<Presence>) {
        hear("screen", session, tell.clone());
        hear("sleep", system, tell.clone());
    }

    fn hear(name: &str, connect: fn() -> Heard, tell: Sender<Presence>) {
        let listen = move || {
            // Without a bus nothing is told: that is what it means.
            let Ok((connection, meaning)) = connect() else {
                return;
            };
            for message in MessageIterator::from(&connection) {
                let Ok(message) = message else { return };
                let told = (message.message_type() == Type::Signal)
                    .then(|| meaning(&message))
                    .flatten();
                if let Some(presence) = told
                    && tell.send(presence).is_err()
                {
                    return;
                }
            }
        };
        // Without a thread nothing is told either.
        let _ = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(listen);
    }

    fn session() -> Heard {
        let connection = Builder::session()?.build()?;
        let bus = DBusProxy::new(&connection)?;
        for saver in SAVERS {
            let rule = MatchRule::builder()
                .msg_type(Type::Signal)
                .interface(saver)?
                .member("ActiveChanged")?
                .build();
            bus.add_match_rule(rule)?;
        }
        Ok((connection, saver_says))
    }

    fn saver_says(message: &Message) -> Option<Presence> {
        let header = message.header();
        let interface = header.interface()?;
        if !SAVERS.contains(&interface.as_str()) || header.member()?.as_str() != "ActiveChanged" {
            return None;
        }
        let locked: bool = message.body().deserialize().ok()?;
        Some(if locked {
            Presence::ScreenLocked
        } else {
            Presence::ScreenOpen
        })
    }

    fn system() -> Heard {
        let connection = Builder::system()?.build()?;
        let bus = DBusProxy::new(&connection)?;
        // Only the service itself may say it on the system's bus.
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(LOGIN)?
            .interface(MANAGER)?
            .member("PrepareForSleep")?
            .build();
        bus.add_match_rule(rule)?;
        // Without a session of our own, as in a container, only sleep is heard.
        if let Ok(ours) = own_session(&connection) {
            for member in ["Lock", "Unlock"] {
                let rule = MatchRule::builder()
                    .msg_type(Type::Signal)
                    .sender(LOGIN)?
                    .path(ours.clone())?
                    .interface("org.freedesktop.login1.Session")?
                    .member(member)?
                    .build();
                bus.add_match_rule(rule)?;
            }
        }
        Ok((connection, login_says))
    }

    /// The session that this program belongs to; other people of this computer lock their own. A program
    /// that the user's service manager started belongs to none by its number, but is told its session.
    fn own_session(bus: &Connection) -> zbus::Result<OwnedObjectPath> {
        let manager = Proxy::new(bus, LOGIN, "/org/freedesktop/login1", MANAGER)?;
        match std::env::var("XDG_SESSION_ID") {
            Ok(id) => manager.call("GetSession", &id),
            Err(_) => manager.call("GetSessionByPID", &std::process::id()),
        }
    }

    fn login_says(message: &Message) -> Option<Presence> {
        let header = message.header();
        match header.member()?.as_str() {
            "PrepareForSleep" => {
                let going: bool = message.body().deserialize().ok()?;
                Some(if going {
                    Presence::Asleep
                } else {
                    Presence::Awake
                })
            }
            "Lock" => Some(Presence::ScreenLocked),
            "Unlock" => Some(Presence::ScreenOpen),
            _ => None,
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn signal(interface: &str, member: &str, body: bool) -> Message {
            Message::signal("/org/example", interface, member)
                .unwrap()
                .build(&body)
                .unwrap()
        }

        #[test]
        fn what_is_said_means_one_thing_and_nothing_else_means_anything() {
            let said = |interface, member, body| saver_says(&signal(interface, member, body));
            let saver = "org.gnome.ScreenSaver";
            assert_eq!(
                said(saver, "ActiveChanged", true),
                Some(Presence::ScreenLocked)
            );
            assert_eq!(
                said(saver, "ActiveChanged", false),
                Some(Presence::ScreenOpen)
            );
            assert_eq!(said(saver, "Other", true), None);
            assert_eq!(said("org.example", "ActiveChanged", true), None);
            let sleep = |going| login_says(&signal(MANAGER, "PrepareForSleep", going));
            assert_eq!(sleep(true), Some(Presence::Asleep));
            assert_eq!(sleep(false), Some(Presence::Awake));
        }
    }
}
