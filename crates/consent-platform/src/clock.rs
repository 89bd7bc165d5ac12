//! The wall clock, and a simulated one for demo ledgers.

use chrono::{Local, NaiveDateTime, Offset as _, TimeZone as _, Utc};
use consent_app::ports::Clock;
use consent_core::time::{FixedZone, LocalTime, Now, Offset, Timestamp, Zone};

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

/// A simulated clock for demo ledgers: stands still at what was told.
#[derive(Debug, Clone)]
pub struct DemoClock {
    at: Timestamp,
}

impl DemoClock {
    /// The clock at an instant (`2025-09-26T07:00:00Z`) or at noon of a day (`2025-09-26`) in the
    /// system's zone; `None` if the text is neither.
    #[must_use]
    pub fn at(text: &str) -> Option<Self> {
        if let Ok(at) = text.parse() {
            return Some(Self { at });
        }
        let zone = SystemClock.zone();
        let local = LocalTime {
            date: text.parse().ok()?,
            minute: 12 * 60,
        };
        Some(Self {
            at: zone.instant_of(local)?.at,
        })
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Now {
        let zone = self.zone();
        Now {
            at: self.at,
            offset: zone.offset_at(self.at),
            zone: zone.name().to_owned(),
        }
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
    fn the_system_clock_is_past_the_day_this_was_written() {
        assert!(SystemClock.now().today().year() >= 2026);
    }
}
