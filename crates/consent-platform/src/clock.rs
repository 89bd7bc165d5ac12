//! The wall clock, and a simulated one for demo ledgers.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{Local, NaiveDateTime, Offset as _, TimeZone as _, Utc};
use consent_app::AppError;
use consent_app::ports::{Clock, FileAccess as _};
use consent_core::time::{FixedZone, LocalTime, Now, Offset, Timestamp, Zone};

use crate::files::SystemFiles;

/// The clock and zone of the system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

/// The zone of the system, by its own table.
struct SystemZone {
    name: String,
}

fn zone_name() -> String {
    iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned())
}

fn naive(at: Timestamp) -> NaiveDateTime {
    chrono::DateTime::<Utc>::from_timestamp_millis(at.unix_millis())
        .unwrap_or_default()
        .naive_utc()
}

impl Zone for SystemZone {
    fn name(&self) -> &str {
        &self.name
    }

    fn offset_at(&self, at: Timestamp) -> Offset {
        let seconds = Local
            .offset_from_utc_datetime(&naive(at))
            .fix()
            .local_minus_utc();
        Offset::from_minutes(seconds / 60).unwrap_or(Offset::UTC)
    }
}

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the clock"
    )]
    fn now(&self) -> Now {
        let zone = self.zone();
        // A clock beyond the year 9999 cannot be written down; the last day stands for it.
        let millis = Utc::now().timestamp_millis().clamp(0, 253_402_300_799_999);
        let at = Timestamp::UNIX_EPOCH.plus_millis(millis);
        Now {
            at,
            offset: zone.offset_at(at),
            zone: zone.name().to_owned(),
        }
    }

    fn zone(&self) -> Box<dyn Zone> {
        Box::new(SystemZone { name: zone_name() })
    }
}

/// A simulated clock for demo ledgers: stands still at what was told, goes on from there, or follows a
/// file in which somebody moves the time.
#[derive(Debug, Clone)]
pub struct DemoClock {
    at: Timestamp,
    course: Course,
}

#[derive(Debug, Clone)]
enum Course {
    Stands,
    /// With the system's time when it was set.
    GoesOn(Timestamp),
    /// With what was last read there: a file that cannot be read for a moment does not move the time.
    Follows(PathBuf, Arc<Mutex<Timestamp>>),
}

/// A file with a time in it is no longer than this.
const MOST_BYTES: u64 = 64;

/// An instant (`2025-09-26T07:00:00Z`), or noon of a day (`2025-09-26`) in the system's zone.
fn instant_in(text: &str) -> Option<Timestamp> {
    if let Ok(at) = text.parse() {
        return Some(at);
    }
    let local = LocalTime {
        date: text.parse().ok()?,
        minute: 12 * 60,
    };
    Some(SystemClock.zone().instant_of(local)?.at)
}

fn instant_in_file(file: &Path) -> Option<Timestamp> {
    let bytes = SystemFiles.read_at_most(file, MOST_BYTES).ok()?;
    instant_in(std::str::from_utf8(&bytes).ok()?.trim())
}

impl DemoClock {
    /// The clock at an instant (`2025-09-26T07:00:00Z`) or at noon of a day (`2025-09-26`) in the
    /// system's zone; `@FILE` reads one of them from the file at each question. `None` if it is none.
    #[must_use]
    pub fn at(text: &str) -> Option<Self> {
        let Some(file) = text.strip_prefix('@').map(PathBuf::from) else {
            let course = Course::Stands;
            return instant_in(text).map(|at| Self { at, course });
        };
        let at = instant_in_file(&file)?;
        let course = Course::Follows(file, Arc::new(Mutex::new(at)));
        Some(Self { at, course })
    }

    /// The same clock going on from now, for a program that stays open; one that follows a file goes on
    /// following it.
    #[must_use]
    pub fn running(self) -> Self {
        let course = match self.course {
            Course::Stands => Course::GoesOn(SystemClock.now().at),
            other => other,
        };
        Self { course, ..self }
    }

    fn instant(&self) -> Timestamp {
        match &self.course {
            Course::Stands => self.at,
            Course::GoesOn(set_at) => {
                let gone = SystemClock.now().at.unix_millis() - set_at.unix_millis();
                self.at.plus_millis(gone)
            }
            Course::Follows(file, last) => {
                let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(at) = instant_in_file(file) {
                    *last = at;
                }
                *last
            }
        }
    }
}

/// The clock for a ledger: the system's, or a simulated one, which only a demo ledger may have.
pub fn clock_of(simulated: Option<DemoClock>, demo: bool) -> Result<Box<dyn Clock>, AppError> {
    match simulated {
        None => Ok(Box::new(SystemClock)),
        Some(clock) if demo => Ok(Box::new(clock)),
        Some(_) => Err(AppError::NotADemo),
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Now {
        let zone = self.zone();
        let at = self.instant();
        Now {
            at,
            offset: zone.offset_at(at),
            zone: zone.name().to_owned(),
        }
    }

    fn is_simulated(&self) -> bool {
        true
    }

    fn zone(&self) -> Box<dyn Zone> {
        let zone = SystemClock.zone();
        if zone.name() == "UTC" {
            return Box::new(FixedZone {
                name: "UTC".to_owned(),
                offset: Offset::UTC,
            });
        }
        zone
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_simulated_clock_stands_at_what_was_told() {
        let clock = DemoClock::at("2025-09-26T07:00:00Z").unwrap();
        assert_eq!(clock.now().at.to_string(), "2025-09-26T07:00:00.000Z");
        assert_eq!(
            DemoClock::at("2025-09-26")
                .unwrap()
                .now()
                .today()
                .to_string(),
            "2025-09-26"
        );
        assert!(DemoClock::at("yesterday").is_none());
    }

    #[test]
    fn a_running_clock_goes_on_from_what_was_told() {
        let clock = DemoClock::at("2025-09-26T07:00:00Z").unwrap().running();
        let first = clock.now().at;
        std::thread::sleep(std::time::Duration::from_millis(20));
        let second = clock.now().at;
        assert!(first < second && second.to_string().starts_with("2025-09-26T07:0"));
    }

    #[test]
    fn a_clock_in_a_file_is_moved_from_outside() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("now");
        let told = format!("@{}", file.display());
        assert!(DemoClock::at(&told).is_none(), "nothing to read yet");
        std::fs::write(&file, "2025-09-26T07:00:00Z\n").unwrap();
        let clock = DemoClock::at(&told).unwrap().running();
        assert_eq!(clock.now().at.to_string(), "2025-09-26T07:00:00.000Z");
        std::fs::write(&file, "2025-09-27T07:00:00Z").unwrap();
        assert_eq!(clock.now().at.to_string(), "2025-09-27T07:00:00.000Z");
        std::fs::write(&file, "half a ti").unwrap();
        assert_eq!(clock.now().at.to_string(), "2025-09-27T07:00:00.000Z");
    }

    #[test]
    fn only_a_demo_has_a_simulated_clock() {
        let told = DemoClock::at("2025-09-26");
        assert_eq!(
            clock_of(told.clone(), false).err().map(|e| e.code()),
            Some("not_a_demo")
        );
        let clock = clock_of(told, true).unwrap();
        assert_eq!(clock.now().today().to_string(), "2025-09-26");
    }

    #[test]
    fn the_system_clock_is_past_the_day_this_was_written() {
        assert!(SystemClock.now().today().year() >= 2026);
    }
}
