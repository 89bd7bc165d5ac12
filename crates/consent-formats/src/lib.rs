//! Bytes out: the ledger as files for people, spreadsheets and other programs. Pure: no clock, no files.

pub mod csv;
