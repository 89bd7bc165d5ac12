//! One connection to the notification service: notices go out on it, presses come back.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use consent_app::ports::{Notice, NoticeAction, NoticeButton};
use zbus::MatchRule;
use zbus::blocking::{Connection, MessageIterator, connection};
use zbus::message::Message;
use zbus::zvariant::Value;

use super::{APP_NAME, Press, Presses, TIMEOUT};

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// What the service calls a press on the notice itself.
const BODY: &str = "default";
/// Neither low nor critical: nothing that stays or breaks through.
const NORMAL: u8 = 1;
/// As long as the service shows notices.
const AS_USUAL: i32 = -1;

/// What is known of the service that answers now.
#[derive(Debug, Default)]
struct Known {
    capabilities: Option<Vec<String>>,
    /// The number that the service gave to the notice of a tag.
    numbers: BTreeMap<String, u32>,
}

/// The connection and what was shown over it.
#[derive(Debug)]
pub(super) struct Link {
    connection: Connection,
    presses: Option<Presses>,
    known: Mutex<Known>,
    alive: AtomicBool,
}

impl Link {
    /// Connects; a process that stays listens from now on, in one thread for all notices.
    pub(super) fn open(presses: Option<Presses>) -> zbus::Result<Arc<Self>> {
        let connection = connection::Builder::session()?
            .method_timeout(TIMEOUT)
            .build()?;
        let link = Arc::new(Self {
            connection,
            presses,
            known: Mutex::default(),
            alive: AtomicBool::new(true),
        });
        if link.presses.is_some() {
            listen(&link)?;
        }
        Ok(link)
    }

    /// Whether the bus is still there, as far as is known.
    pub(super) fn is_alive(&self) -> bool {
        self.alive.load(Ordering::Relaxed)
    }

    /// What the service calls itself.
    pub(super) fn name(&self) -> zbus::Result<String> {
        let told = self.call("GetServerInformation", &())?;
        let (name, _, _, _): (String, String, String, String) = told.body().deserialize()?;
        Ok(name)
    }

    /// Shows a notice in place of the earlier one of its tag.
    pub(super) fn show(&self, notice: &Notice) -> zbus::Result<()> {
        let capabilities = self.capabilities()?;
        let can = |what: &str| capabilities.iter().any(|c| c == what);
        let body = if can("body-markup") {
            without_markup(&notice.body)
        } else {
            notice.body.clone()
        };
        let buttons = if can("actions") && self.presses.is_some() {
            buttons(&notice.actions)
        } else {
            vec![]
        };
        let earlier = self.known().numbers.get(&notice.tag).copied();
        let hints: HashMap<&str, Value<'_>> = HashMap::from([
            ("urgency", Value::from(NORMAL)),
            ("suppress-sound", Value::from(true)),
            ("desktop-entry", Value::from("consent-ledger")),
        ]);
        let notify = (
            APP_NAME,
            earlier.unwrap_or_else(|| number_of(&notice.tag)),
            "",
            notice.title.as_str(),
            body.as_str(),
            buttons,
            hints,
            AS_USUAL,
        );
        let given: u32 = self.call("Notify", &notify)?.body().deserialize()?;
        self.known().numbers.insert(notice.tag.clone(), given);
        Ok(())
    }

    fn capabilities(&self) -> zbus::Result<Vec<String>> {
        if let Some(known) = &self.known().capabilities {
            return Ok(known.clone());
        }
        let told: Vec<String> = self.call("GetCapabilities", &())?.body().deserialize()?;
        self.known().capabilities = Some(told.clone());
        Ok(told)
    }

    fn call<B>(&self, method: &str, body: &B) -> zbus::Result<Message>
    where
        B: zbus::export::serde::Serialize + zbus::zvariant::DynamicType,
    {
        let answer = self
            .connection
            .call_method(Some(SERVICE), PATH, Some(SERVICE), method, body);
        if let Err(zbus::Error::InputOutput(_)) = &answer {
            self.alive.store(false, Ordering::Relaxed);
        }
        answer
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn heard(&self, message: &Message) {
        let header = message.header();
        match header.member().map(zbus::names::MemberName::as_str) {
            Some("ActionInvoked") => {
                if let Ok((number, key)) = message.body().deserialize::<(u32, String)>() {
                    self.pressed(number, &key);
                }
            }
            Some("NotificationClosed") => {
                if let Ok((number, _)) = message.body().deserialize::<(u32, u32)>() {
                    self.known().numbers.retain(|_, known| *known != number);
                }
            }
            // Another service, or the same one started again: its numbers are not ours.
            Some("NameOwnerChanged") => *self.known() = Known::default(),
            _ => {}
        }
    }

    fn pressed(&self, number: u32, key: &str) {
        let known = self.known();
        let tag = known.numbers.iter().find(|(_, known)| **known == number);
        let (Some((tag, _)), Some(action), Some(presses)) = (tag, action_of(key), &self.presses)
        else {
            return;
        };
        let press = Press {
            tag: tag.clone(),
            action,
        };
        // Nobody hears it any more only when the program ends.
        let _ = presses.send(press);
    }
}

/// Hears the service in one thread, which ends with the connection.
fn listen(link: &Arc<Link>) -> zbus::Result<()> {
    let signals = MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .interface(SERVICE)?
        .path(PATH)?
        .build();
    let owner = MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .sender("org.freedesktop.DBus")?
        .member("NameOwnerChanged")?
        .arg(0, SERVICE)?
        .build();
    // One iterator hears everything that comes to this connection; the second rule only asks the bus for more.
    zbus::blocking::fdo::DBusProxy::new(&link.connection)?.add_match_rule(owner)?;
    zbus::blocking::fdo::DBusProxy::new(&link.connection)?.add_match_rule(signals)?;
    let messages = MessageIterator::from(&link.connection);
    let link: Weak<Link> = Arc::downgrade(link);
    let hear = move || {
        for message in messages {
            let (Some(link), Ok(message)) = (link.upgrade(), message) else {
                break;
            };
            if message.message_type() == zbus::message::Type::Signal {
                link.heard(&message);
            }
        }
        if let Some(link) = link.upgrade() {
            link.alive.store(false, Ordering::Relaxed);
        }
    };
    std::thread::Builder::new()
        .name("notices".to_owned())
        .spawn(hear)?;
    Ok(())
}

/// Key and label of each button, and of the notice itself.
fn buttons(offered: &[NoticeButton]) -> Vec<&str> {
    let mut keys = vec![];
    let open = offered.iter().find(|b| b.action == NoticeAction::Open);
    if let Some(open) = open {
        keys.extend([BODY, &open.label]);
    }
    let pairs = offered.iter();
    keys.extend(pairs.flat_map(|b| [b.action.code(), b.label.as_str()]));
    keys
}

fn action_of(key: &str) -> Option<NoticeAction> {
    if key == BODY {
        return Some(NoticeAction::Open);
    }
    NoticeAction::ALL.into_iter().find(|a| a.code() == key)
}

/// A service that reads markup must not find any.
fn without_markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The same tag gives the same number, so that a notice of a later process takes the earlier one's place.
fn number_of(tag: &str) -> u32 {
    tag.bytes().fold(2_166_136_261_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(16_777_619)
    }) | 1
}

#[cfg(test)]
mod tests {
    use consent_app::{Language, Words};

    use super::*;

    #[test]
    fn text_carries_no_markup_and_tags_keep_their_number() {
        assert_eq!(
            without_markup("<b>a & b</b>"),
            "&lt;b&gt;a &amp; b&lt;/b&gt;"
        );
        assert_eq!(number_of("x"), number_of("x"));
        assert_ne!(number_of("x"), number_of("y"));
    }

    #[test]
    fn every_button_comes_back_as_what_it_was() {
        let words = Words::of(Language::English);
        let all = NoticeAction::ALL.map(|action| action.button(&words));
        let keys = buttons(&all);
        assert_eq!(keys.first(), Some(&"default"));
        let told: Vec<_> = keys.iter().step_by(2).map(|key| action_of(key)).collect();
        let [open, snooze, done] = NoticeAction::ALL.map(Some);
        assert_eq!(told, [open, open, snooze, done]);
        assert_eq!(action_of("something else"), None);
        assert_eq!(buttons(&[]), Vec::<&str>::new());
    }
}
