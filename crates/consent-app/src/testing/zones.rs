//! Zones of the world with their changes, as far as the stories need them.

use consent_core::time::{Offset, OffsetChange, TableZone};

fn zone(name: &str, initial: i32, changes: &[(&str, i32)]) -> TableZone {
    let offset = |minutes| Offset::from_minutes(minutes).unwrap_or(Offset::UTC);
    TableZone {
        name: name.to_owned(),
        initial: offset(initial),
        changes: changes
            .iter()
            .filter_map(|(at, minutes)| {
                Some(OffsetChange {
                    at: at.parse().ok()?,
                    offset: offset(*minutes),
                })
            })
            .collect(),
    }
}

/// Europe/Berlin from 2025 to 2027.
#[must_use]
pub fn berlin() -> TableZone {
    zone(
        "Europe/Berlin",
        60,
        &[
            ("2025-03-30T01:00:00.000Z", 120),
            ("2025-10-26T01:00:00.000Z", 60),
            ("2026-03-29T01:00:00.000Z", 120),
            ("2026-10-25T01:00:00.000Z", 60),
            ("2027-03-28T01:00:00.000Z", 120),
            ("2027-10-31T01:00:00.000Z", 60),
        ],
    )
}

/// `America/New_York` from 2025 to 2027.
#[must_use]
pub fn new_york() -> TableZone {
    zone(
        "America/New_York",
        -300,
        &[
            ("2025-03-09T07:00:00.000Z", -240),
            ("2025-11-02T06:00:00.000Z", -300),
            ("2026-03-08T07:00:00.000Z", -240),
            ("2026-11-01T06:00:00.000Z", -300),
            ("2027-03-14T07:00:00.000Z", -240),
            ("2027-11-07T06:00:00.000Z", -300),
        ],
    )
}

/// Pacific/Honolulu: among the last to begin a day.
#[must_use]
pub fn honolulu() -> TableZone {
    zone("Pacific/Honolulu", -600, &[])
}

/// Pacific/Kiritimati: the first to begin a day, on the other side of the date line.
#[must_use]
pub fn kiritimati() -> TableZone {
    zone("Pacific/Kiritimati", 840, &[])
}

/// Pacific/Apia: beside the date line, without summer time since 2021.
#[must_use]
pub fn apia() -> TableZone {
    zone("Pacific/Apia", 780, &[])
}
