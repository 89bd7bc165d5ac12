//! Bytes in and out: the ledger as files for people, spreadsheets, calendars and other programs,
//! catalogue packs, backups, the page that says how far a ledger had come, and short texts as QR codes.
//! Pure: no clock, no files.

pub mod backup;
pub mod checkpoint;
pub mod csv;
pub mod ics;
pub mod pack;
pub mod qr;
