//! The beat while the window is open: due reminders go to the system, and what another program wrote,
//! or a new day, is told to the page. What is due is decided in the core.

use std::time::Duration;

use consent_core::time::{CivilDate, Timestamp};
use tauri::{AppHandle, Manager, Runtime};

use crate::state::Desktop;

const BEAT: Duration = Duration::from_secs(2);
/// Beats between two looks at the reminders, if none is known to be due before: a minute.
const BEATS_BETWEEN_LOOKS: u32 = 30;
/// Everything a page can show.
const EVERYTHING: [&str; 5] = ["services", "choices", "deadlines", "retention", "history"];

/// What the beat remembers about the ledger that is open.
#[derive(Default)]
struct Pulse {
    version: Option<i64>,
    today: Option<CivilDate>,
    next_look: Option<Timestamp>,
    beats: u32,
}

/// Starts the beat; it ends with the program.
pub(crate) fn start<R: Runtime>(app: AppHandle<R>) -> std::io::Result<()> {
    std::thread::Builder::new()
        .name("reminders".to_owned())
        .spawn(move || {
            let mut pulse = Pulse::default();
            loop {
                std::thread::sleep(BEAT);
                beat(&app.state::<Desktop>(), &mut pulse);
            }
        })
        .map(|_| ())
}

fn beat(desktop: &Desktop, pulse: &mut Pulse) {
    let mut held = desktop.hold();
    let Ok(app) = held.open() else {
        *pulse = Pulse::default();
        return;
    };
    let now = app.now();
    let version = app.data_version().ok();
    let written = pulse.version.is_some() && version != pulse.version;
    let new_day = pulse.today.is_some_and(|day| day != now.today());
    let is_time = pulse.next_look.is_some_and(|at| at <= now.at);
    let mut changed = written || new_day;
    if pulse.beats == 0 || changed || is_time {
        match app.remind() {
            Ok(handed) => {
                pulse.next_look = handed.next_look;
                changed |= !handed.changes.entries.is_empty();
            }
            Err(error) => tracing::warn!(code = error.code(), "reminders could not be looked at"),
        }
    }
    pulse.beats = (pulse.beats + 1) % BEATS_BETWEEN_LOOKS;
    pulse.version = app.data_version().ok();
    pulse.today = Some(now.today());
    drop(held);
    if changed {
        desktop.tell_slices(&EVERYTHING.map(str::to_owned));
    }
}
