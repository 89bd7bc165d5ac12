//! What a process of ours sets for itself before anything else runs, how long it waits for others, and
//! what it finds installed.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// What a call to another program answers within a time; none if it is still silent then.
pub(crate) fn answered_in<T: Send + 'static>(
    timeout: Duration,
    call: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        // If nobody waits any more, the answer is of no use.
        let _ = send.send(call());
    });
    receive.recv_timeout(timeout).ok()
}

/// Keeps what is in this process's memory from a dump after a crash, and from other programs of the same
/// person that would read it. Best effort: it raises the cost, and is no wall. Call first in `main`.
#[cfg(target_os = "linux")]
pub fn close_to_others() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    let _ = setrlimit(Resource::Core, none);
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Not done here yet.
#[cfg(not(target_os = "linux"))]
pub fn close_to_others() {}

/// Makes the window draw on every driver: with its own way of sharing buffers the web engine stays
/// blank on some. A value that is set already is left alone. Call first in `main`, before any thread.
#[cfg(target_os = "linux")]
pub fn prepare_window() {
    const DRAWING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(DRAWING).is_none() {
        #[expect(
            unsafe_code,
            reason = "called first in main: no other thread reads the environment"
        )]
        // SAFETY: no thread was started yet.
        unsafe {
            std::env::set_var(DRAWING, "1");
        }
    }
}

/// Nothing is to be set here.
#[cfg(not(target_os = "linux"))]
pub fn prepare_window() {}

/// Whether the library that draws the tray's icon is there; asking for the icon without it would end
/// the program.
#[cfg(target_os = "linux")]
#[must_use]
pub fn tray_library_answers() -> bool {
    const NAMES: [&str; 4] = [
        "libayatana-appindicator3.so.1",
        "libappindicator3.so.1",
        "libayatana-appindicator3.so",
        "libappindicator3.so",
    ];
    NAMES.iter().any(|name| {
        #[expect(
            unsafe_code,
            reason = "the same library is loaded by the tray in the next step"
        )]
        // SAFETY: loading runs the library's own beginnings, which expect nothing of us.
        let library = unsafe { libloading::Library::new(name) };
        library.is_ok()
    })
}

/// The tray is part of the system here.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn tray_library_answers() -> bool {
    true
}
