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
