//! A tray as a desktop has it: a watcher to which programs announce their icon, and a hand that reads
//! the menu behind it and presses its lines. All of it goes over the session's bus.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, Proxy, connection};
use zbus::message::Header;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Structure, Value};

use super::Session;
use super::process::wait_until;

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

/// Who announced an icon, and where it lies.
type Announced = Arc<Mutex<Vec<(String, String)>>>;

struct Watcher(Announced);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    #[expect(
        clippy::needless_pass_by_value,
        reason = "the bus hands its header over"
    )]
    fn register_status_notifier_item(&self, #[zbus(header)] header: Header<'_>, service: &str) {
        let sender = header.sender().unwrap().to_string();
        self.0.lock().unwrap().push((sender, service.to_owned()));
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

/// The tray of a session.
pub struct TrayHost {
    bus: Connection,
    announced: Announced,
}

impl Session {
    /// From now on this session has a tray.
    pub fn tray(&self) -> TrayHost {
        let announced = Announced::default();
        let address = self.bus_address();
        let bus = connection::Builder::address(address.as_str())
            .unwrap()
            .name(WATCHER)
            .unwrap()
            .serve_at("/StatusNotifierWatcher", Watcher(Arc::clone(&announced)))
            .unwrap()
            .build()
            .unwrap();
        TrayHost { bus, announced }
    }
}

impl TrayHost {
    /// The lines of the menu from top to bottom.
    pub fn lines(&self) -> Vec<String> {
        self.menu().into_iter().map(|(_, label)| label).collect()
    }

    /// Waits until the menu has these lines.
    pub fn says(&self, wanted: &[&str]) {
        let mut seen = vec![];
        for _ in 0..100 {
            seen = self.lines();
            if seen == wanted {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("the menu says {seen:?}, not {wanted:?}");
    }

    /// Presses a line.
    pub fn presses(&self, words: &str) {
        let menu = self.menu();
        let line = menu.iter().find(|(_, label)| label == words);
        let (number, _) = line.unwrap_or_else(|| panic!("no {words:?} among {menu:?}"));
        let pressed = (*number, "clicked", Value::from(0), 0_u32);
        let (): () = self.menu_proxy().call("Event", &pressed).unwrap();
    }

    fn icon(&self) -> (String, String) {
        wait_until("an icon is announced", || {
            !self.announced.lock().unwrap().is_empty()
        });
        self.announced.lock().unwrap().last().unwrap().clone()
    }

    fn menu_proxy(&self) -> Proxy<'static> {
        let (sender, path) = self.icon();
        let item = Proxy::new(&self.bus, sender.clone(), path, ITEM).unwrap();
        let at: OwnedObjectPath = item.get_property("Menu").unwrap();
        Proxy::new(&self.bus, sender, at, MENU).unwrap()
    }

    fn menu(&self) -> Vec<(i32, String)> {
        type Node = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);
        let asked = (0_i32, -1_i32, Vec::<String>::new());
        let (_, root): (u32, Node) = self.menu_proxy().call("GetLayout", &asked).unwrap();
        root.2.iter().filter_map(line).collect()
    }
}

/// Number and label of a line; none for what only divides.
fn line(node: &OwnedValue) -> Option<(i32, String)> {
    let node: Structure<'_> = node.try_clone().ok()?.try_into().ok()?;
    let [number, properties, _] = node.fields() else {
        return None;
    };
    let number: i32 = number.try_into().ok()?;
    let Value::Dict(properties) = properties else {
        return None;
    };
    let label: Option<String> = properties.get(&"label").ok()?;
    Some((number, label?))
}
