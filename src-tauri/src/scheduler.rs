//! The beat: due reminders go to the system, and what another program wrote, or a new day, is told to
//! the page. What is due is decided in the core. Without a window it sleeps as long as it may.

use std::time::Duration;

use consent_app::ConsentApp;
use consent_core::time::{CivilDate, Timestamp};
use tauri::{AppHandle, Manager, Runtime};

use crate::state::Desktop;
use crate::{away, tray, window};

/// With a window open: what another program wrote is shown soon.
const BEAT: Duration = Duration::from_secs(2);
/// Without one: the clock may be set, or the computer may have slept, at any time.
const LONGEST: Duration = Duration::from_mins(1);
/// A simulated clock can jump at any time.
const SIMULATED: Duration = Duration::from_secs(1);
/// Between two looks at the reminders, if none is known to be due before.
const BETWEEN_LOOKS_MILLIS: i64 = 60_000;
/// Everything a page can show.
const EVERYTHING: [&str; 5] = ["services", "choices", "deadlines", "retention", "history"];

/// What the beat remembers about the ledger that is open.
#[derive(Default)]
struct Pulse {
    version: Option<i64>,
    today: Option<CivilDate>,
    looked: Option<Timestamp>,
    next_look: Option<Timestamp>,
    /// Whether everything was verified since the ledger was opened.
    verified: bool,
}

impl Pulse {
    /// Whether it is time to look: by the wall clock, which may have been set back too.
    fn is_time(&self, now: Timestamp) -> bool {
        let since = |looked: Timestamp| now.unix_millis().abs_diff(looked.unix_millis());
        let long_ago = |looked| since(looked) >= BETWEEN_LOOKS_MILLIS.unsigned_abs();
        self.looked.is_none_or(long_ago) || self.next_look.is_some_and(|at| at <= now)
    }
}

/// Starts the beat; it ends with the program.
pub(crate) fn start<R: Runtime>(app: AppHandle<R>) -> std::io::Result<()> {
    std::thread::Builder::new()
        .name("reminders".to_owned())
        .spawn(move || {
            let desktop = app.state::<Desktop>();
            let mut pulse = Pulse::default();
            let mut wait = BEAT;
            loop {
                desktop.life.sleep(wait);
                away::look(&app);
                let until_next = beat(&desktop, &mut pulse);
                tray::refresh(&app);
                wait = if window::is_there(&app) {
                    BEAT
                } else {
                    until_next
                };
            }
        })
        .map(|_| ())
}

/// One look; how long the next one may wait where nobody watches.
fn beat(desktop: &Desktop, pulse: &mut Pulse) -> Duration {
    let mut held = desktop.hold();
    let Ok(app) = held.open() else {
        *pulse = Pulse::default();
        held.look_locked();
        return LONGEST;
    };
    let now = app.now();
    let version = app.data_version().ok();
    let written = pulse.version.is_some() && version != pulse.version;
    let new_day = pulse.today.is_some_and(|day| day != now.today());
    let mut changed = written || new_day;
    if changed || pulse.is_time(now.at) {
        match app.remind() {
            Ok(handed) => {
                pulse.next_look = handed.next_look;
                changed |= !handed.changes.entries.is_empty() || !handed.notices.is_empty();
            }
            Err(error) => tracing::warn!(code = error.code(), "reminders could not be looked at"),
        }
        pulse.looked = Some(now.at);
        // Once a day at most, and only after something was recorded.
        if let Err(error) = app.keep_backups() {
            tracing::warn!(code = error.code(), "no backup was made");
        }
        if !pulse.verified {
            verify(app);
            pulse.verified = true;
            changed = true;
        }
    }
    pulse.version = app.data_version().ok();
    pulse.today = Some(now.today());
    let wait = if app.simulated_day().is_some() {
        SIMULATED
    } else {
        wait_for(pulse.next_look, now.at)
    };
    drop(held);
    if changed {
        desktop.tell_slices(&EVERYTHING.map(str::to_owned));
    }
    wait
}

/// Looks through everything, since opening looks only at what is new. What is wrong is said on Home.
fn verify(app: &mut ConsentApp) {
    if let Err(error) = app.verify() {
        tracing::warn!(code = error.code(), "the ledger could not be verified");
    }
}

/// Until the next look, a minute at most. What is due but was not taken is tried again with the next look.
fn wait_for(next_look: Option<Timestamp>, now: Timestamp) -> Duration {
    let Some(next) = next_look else {
        return LONGEST;
    };
    let millis = next.unix_millis().saturating_sub(now.unix_millis());
    match u64::try_from(millis) {
        Ok(millis) if millis > 0 => Duration::from_millis(millis).min(LONGEST),
        _ => LONGEST,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_sleeps_until_the_next_reminder_and_never_longer_than_a_minute() {
        let now: Timestamp = "2025-09-26T07:00:00Z".parse().unwrap();
        let wait = |seconds: i64| wait_for(Some(now.plus_seconds(seconds)), now).as_secs();
        assert_eq!((wait(7), wait(3600)), (7, 60));
        assert_eq!(wait(-5), 60, "no busy loop over what nobody takes");
        assert_eq!(wait_for(None, now), LONGEST);
    }

    #[test]
    fn a_clock_that_was_set_either_way_is_a_reason_to_look() {
        let now: Timestamp = "2025-09-26T07:00:00Z".parse().unwrap();
        let pulse = |looked: Timestamp| Pulse {
            looked: Some(looked),
            ..Pulse::default()
        };
        assert!(Pulse::default().is_time(now));
        assert!(!pulse(now.plus_seconds(-59)).is_time(now));
        assert!(pulse(now.plus_seconds(-60)).is_time(now));
        assert!(pulse(now.plus_seconds(3600)).is_time(now));
    }
}
