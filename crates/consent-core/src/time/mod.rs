//! Days, instants, periods and zones: all date arithmetic of the product, and the only home of chrono.
//!
//! Deliberately absent: a clock. Whoever needs the time receives [`Now`].

mod civil;
mod period;
#[cfg(any(test, feature = "testing"))]
mod table_zone;
mod timestamp;
mod zone;

pub use civil::{CivilDate, ParseDateError, PartialDate, Weekday};
pub use period::{Hours, Period, PeriodError};
#[cfg(any(test, feature = "testing"))]
pub use table_zone::{OffsetChange, TableZone};
pub use timestamp::{LocalTime, Now, Occurred, Offset, Timestamp};
pub use zone::{FixedZone, LocalReading, Zone};

#[cfg(test)]
mod tests;
