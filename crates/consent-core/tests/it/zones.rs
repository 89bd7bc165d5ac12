//! Places on both sides of the date line, with and without summer time, as data.

use consent_core::time::{Offset, OffsetChange, TableZone};

fn zone(name: &str, initial: i32, changes: &[(&str, i32)]) -> TableZone {
    let offset = |minutes| Offset::from_minutes(minutes).unwrap();
    let change = |(at, minutes): &(&str, i32)| OffsetChange {
        at: at.parse().unwrap(),
        offset: offset(*minutes),
    };
    TableZone {
        name: name.to_owned(),
        initial: offset(initial),
        changes: changes.iter().map(change).collect(),
    }
}

pub fn berlin() -> TableZone {
    let changes = [
        ("2025-03-30T01:00:00Z", 120),
        ("2025-10-26T01:00:00Z", 60),
        ("2026-03-29T01:00:00Z", 120),
        ("2026-10-25T01:00:00Z", 60),
    ];
    zone("Europe/Berlin", 60, &changes)
}

pub fn los_angeles() -> TableZone {
    let changes = [
        ("2025-03-09T10:00:00Z", -420),
        ("2025-11-02T09:00:00Z", -480),
        ("2026-03-08T10:00:00Z", -420),
        ("2026-11-01T09:00:00Z", -480),
    ];
    zone("America/Los_Angeles", -480, &changes)
}

/// Half an hour of summer time, in the south.
pub fn lord_howe() -> TableZone {
    let changes = [
        ("2025-04-05T15:00:00Z", 630),
        ("2025-10-04T15:30:00Z", 660),
        ("2026-04-04T15:00:00Z", 630),
        ("2026-10-03T15:30:00Z", 660),
    ];
    zone("Australia/Lord_Howe", 660, &changes)
}

pub fn apia() -> TableZone {
    zone("Pacific/Apia", 780, &[])
}

pub fn kiritimati() -> TableZone {
    zone("Pacific/Kiritimati", 840, &[])
}

pub fn honolulu() -> TableZone {
    zone("Pacific/Honolulu", -600, &[])
}

pub fn all() -> Vec<TableZone> {
    vec![
        berlin(),
        los_angeles(),
        lord_howe(),
        apia(),
        kiritimati(),
        honolulu(),
    ]
}
