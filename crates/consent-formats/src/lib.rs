//! Bytes in and out: the ledger as files for people, spreadsheets and other programs, and catalogue packs.
//! Pure: no clock, no files.

pub mod csv;
pub mod pack;
