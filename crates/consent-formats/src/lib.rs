//! Bytes in and out: the ledger as files for people, spreadsheets, calendars and other programs,
//! catalogue packs and backups.
//! Pure: no clock, no files.

pub mod backup;
pub mod csv;
pub mod ics;
pub mod pack;
