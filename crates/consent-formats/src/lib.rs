//! Bytes in and out: the ledger as files for people, spreadsheets, calendars and other programs, and
//! catalogue packs.
//! Pure: no clock, no files.

pub mod csv;
pub mod ics;
pub mod pack;
