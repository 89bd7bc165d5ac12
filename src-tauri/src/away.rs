//! Shutting the ledger when the person goes away, and after a time without them. The page goes with it:
//! its memory holds what it showed.

use std::sync::mpsc::{Receiver, channel};

use consent_app::SlotKind;
use consent_core::time::Timestamp;
use consent_platform::Presence;
use tauri::{AppHandle, Manager, Runtime};

use crate::state::Desktop;
use crate::{tray, window};

/// Hears the desktop in one thread that ends with the program.
pub(crate) fn start<R: Runtime>(app: AppHandle<R>) -> std::io::Result<()> {
    let (tell, told) = channel();
    consent_platform::watch_presence(&tell);
    std::thread::Builder::new()
        .name("away".to_owned())
        .spawn(move || {
            // Held, so that hearing ends with the program and not with a bus that goes away.
            let _tell = tell;
            listen(&app, &told);
        })
        .map(|_| ())
}

fn listen<R: Runtime>(app: &AppHandle<R>, told: &Receiver<Presence>) {
    let mut absence = Absence::default();
    for presence in told {
        match absence.take(presence) {
            Change::Went => {
                if app.state::<Desktop>().locks_when_away() {
                    lock(app);
                }
            }
            Change::Returned => back(app),
            Change::None => {}
        }
    }
}

/// Why the person is away: a computer that wakes may still show its locked screen.
#[derive(Default)]
struct Absence {
    screen_locked: bool,
    asleep: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum Change {
    Went,
    Returned,
    None,
}

impl Absence {
    fn take(&mut self, presence: Presence) -> Change {
        match presence {
            Presence::ScreenLocked => self.screen_locked = true,
            Presence::ScreenOpen => self.screen_locked = false,
            Presence::Asleep => self.asleep = true,
            Presence::Awake => self.asleep = false,
        }
        match presence {
            Presence::ScreenLocked | Presence::Asleep => Change::Went,
            Presence::ScreenOpen | Presence::Awake if self.screen_locked || self.asleep => {
                Change::None
            }
            Presence::ScreenOpen | Presence::Awake => Change::Returned,
        }
    }
}

/// Shuts the ledger if nobody used it for as long as the person set; asked at each beat.
pub(crate) fn look<R: Runtime>(app: &AppHandle<R>) {
    if app.state::<Desktop>().was_idle_too_long() {
        lock(app);
    }
}

/// Shuts the ledger, and makes the window anew if there is one.
pub(crate) fn lock<R: Runtime>(app: &AppHandle<R>) {
    let desktop = app.state::<Desktop>();
    if !desktop.shut() {
        return;
    }
    window::renew(app);
    tray::refresh(app);
}

/// The key store opens the ledger again by itself, if it did before: the screen's lock was the door.
fn back<R: Runtime>(app: &AppHandle<R>) {
    let desktop = app.state::<Desktop>();
    if !desktop.hold().comes_back() {
        return;
    }
    if let Err(error) = desktop.hold().look() {
        tracing::warn!(code = error.code(), "the ledger stays locked");
    }
    desktop.tell_slices(&["vault".to_owned()]);
}

impl Desktop {
    /// Whether the ledger is shut when the screen is locked or the computer sleeps.
    fn locks_when_away(&self) -> bool {
        let mut held = self.hold();
        let Ok(app) = held.open() else { return false };
        // What cannot be read is the safe side.
        let locks = app.lock_choices().map_or(true, |choices| choices.when_away);
        held.locked_by_absence = locks.then(|| held.now()).flatten();
        locks
    }

    /// Whether nobody asked anything of the ledger for as long as the person set.
    fn was_idle_too_long(&self) -> bool {
        let mut held = self.hold();
        let (Some(asked), Ok(app)) = (held.last_asked, held.open()) else {
            return false;
        };
        let Ok(Some(minutes)) = app.lock_choices().map(|choices| choices.after_minutes) else {
            return false;
        };
        let since = app
            .now()
            .at
            .unix_millis()
            .saturating_sub(asked.unix_millis());
        // By the wall clock: timers stop while the computer sleeps.
        since >= i64::from(minutes).saturating_mul(60_000)
    }
}

impl crate::state::Held {
    fn now(&mut self) -> Option<Timestamp> {
        self.open().ok().map(|app| app.now().at)
    }

    /// Whether it was shut because the person went away, and the key store may open it again.
    fn comes_back(&mut self) -> bool {
        let went = self.locked_by_absence.take().is_some();
        let by_key_store = consent_app::ConsentApp::slots_at(&self.place.current)
            .is_ok_and(|slots| slots.contains(&SlotKind::Keyring));
        if went && by_key_store && self.app.is_none() {
            self.tried = None;
            return true;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_computer_that_wakes_behind_a_locked_screen_brings_nobody_back() {
        let mut absence = Absence::default();
        let mut take = |presence| absence.take(presence);
        assert_eq!(take(Presence::ScreenLocked), Change::Went);
        assert_eq!(take(Presence::Asleep), Change::Went);
        assert_eq!(take(Presence::Awake), Change::None);
        assert_eq!(take(Presence::ScreenOpen), Change::Returned);
        assert_eq!(take(Presence::Asleep), Change::Went);
        assert_eq!(take(Presence::Awake), Change::Returned);
    }
}
