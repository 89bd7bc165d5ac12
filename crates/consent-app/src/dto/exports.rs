//! Exports as the window asks for them.

use serde::{Deserialize, Serialize};

/// Which form of CSV.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExportCsvRequest {
    /// No guard against formulas.
    pub raw: bool,
    /// The variant for spreadsheets, which is not read back.
    pub spreadsheet: bool,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ExportCsvResponse {
    /// Files were written.
    Written {
        /// Their names, without their folders.
        files: Vec<String>,
        /// How many entries.
        entries: u32,
    },
    /// The person chose no place.
    Cancelled,
}

/// Which calendar.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExportCalendarRequest {
    /// Titles and descriptions name the services.
    pub names: bool,
    /// Tasks instead of events.
    pub tasks: bool,
}

/// A calendar file to be kept fresh.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeepCalendarRequest {
    /// Titles and descriptions name the services.
    pub names: bool,
}

/// What became of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ExportCalendarResponse {
    /// It was written.
    Written {
        /// Its name, without its folder.
        file: String,
        /// How many days it holds.
        dates: u32,
    },
    /// The person chose no place.
    Cancelled,
}
