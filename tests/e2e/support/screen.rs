//! The display as its own server knows it: which windows of ours are on it. No window manager runs, so
//! whatever is there was put there by the program itself.

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, MapState, Window,
};
use x11rb::rust_connection::RustConnection;

use super::Session;
use super::process::wait_until;

/// What the title bar says.
const TITLE: &[u8] = b"Consent Ledger";

/// The display of a session.
pub struct Screen {
    server: RustConnection,
    root: Window,
}

impl Session {
    /// Looks at the display.
    pub fn screen(&self) -> Screen {
        let (server, number) = x11rb::connect(Some(&self.display_name())).unwrap();
        let root = server.setup().roots[number].root;
        Screen { server, root }
    }
}

impl Screen {
    /// The windows of ours that are shown.
    pub fn windows(&self) -> Vec<Window> {
        let tree = self.server.query_tree(self.root).unwrap().reply().unwrap();
        tree.children
            .into_iter()
            .filter(|window| self.is_ours(*window).unwrap_or(false))
            .collect()
    }

    fn is_ours(&self, window: Window) -> Option<bool> {
        let attributes = self.server.get_window_attributes(window).ok()?;
        let shown = attributes.reply().ok()?.map_state == MapState::VIEWABLE;
        let (name, text) = (AtomEnum::WM_NAME, AtomEnum::ANY);
        let title = self.server.get_property(false, window, name, text, 0, 64);
        Some(shown && title.ok()?.reply().ok()?.value == TITLE)
    }

    /// Waits until so many windows of ours are shown.
    pub fn shows(&self, count: usize) {
        wait_until(&format!("{count} windows are shown"), || {
            self.windows().len() == count
        });
    }

    /// Presses the close button that a window manager would draw.
    pub fn close_window(&self) {
        let atom = |name: &[u8]| {
            let asked = self.server.intern_atom(false, name).unwrap();
            asked.reply().unwrap().atom
        };
        let [window] = self.windows()[..] else {
            panic!("one window is to be closed")
        };
        let delete = [atom(b"WM_DELETE_WINDOW"), 0, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, atom(b"WM_PROTOCOLS"), delete);
        self.server
            .send_event(false, window, EventMask::NO_EVENT, message)
            .unwrap();
        self.server.flush().unwrap();
    }
}
