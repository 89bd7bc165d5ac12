//! A demo ledger's day: once it was set, it stays set. Otherwise one look without it would write down
//! what only a later day knows.

use consent_core::time::{CivilDate, Now, Timestamp, Zone};
use consent_store::{OpenVault, StoreError};

use crate::error::AppError;
use crate::ports::Clock;
use crate::vault::ConsentApp;

const SETTING: &str = "demo_now";

/// A clock that stands where a demo ledger was last.
struct StandingClock {
    at: Timestamp,
    system: Box<dyn Clock>,
}

impl Clock for StandingClock {
    fn now(&self) -> Now {
        let zone = self.zone();
        Now {
            at: self.at,
            offset: zone.offset_at(self.at),
            zone: zone.name().to_owned(),
        }
    }

    fn zone(&self) -> Box<dyn Zone> {
        self.system.zone()
    }

    fn is_simulated(&self) -> bool {
        true
    }
}

/// Remembers a simulated clock in its demo ledger, or gives the one that is remembered.
pub(super) fn of_ledger(
    vault: &mut OpenVault,
    clock: Box<dyn Clock>,
) -> Result<Box<dyn Clock>, AppError> {
    if !vault.is_demo() {
        return Ok(clock);
    }
    if clock.is_simulated() {
        let at = serde_json::Value::from(clock.now().at.to_string());
        return match vault.set_setting(SETTING, &at.to_string()) {
            // What is recorded can be read all the same.
            Ok(()) | Err(StoreError::ReadOnly | StoreError::Full) => Ok(clock),
            Err(error) => Err(error.into()),
        };
    }
    let told = vault.find_setting(SETTING)?;
    let at = told.and_then(|json| serde_json::from_str::<String>(&json).ok()?.parse().ok());
    Ok(match at {
        Some(at) => Box::new(StandingClock { at, system: clock }),
        None => clock,
    })
}

impl ConsentApp {
    /// The day of a simulated clock; none where it is the system's.
    #[must_use]
    pub fn simulated_day(&self) -> Option<CivilDate> {
        self.ports.clock.is_simulated().then(|| self.today())
    }
}
