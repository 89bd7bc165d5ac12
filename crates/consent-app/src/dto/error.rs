//! An error as it crosses to the window.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::error::{AppError, ErrorKind};

/// How the window shows an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum WireKind {
    /// Beside the form, with the remedy.
    Rejected,
    /// As something that broke.
    Failed,
    /// By shutting the screen.
    Locked,
}

/// The only error type that crosses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ErrorDto {
    /// How to show it.
    pub kind: WireKind,
    /// The stable code.
    pub code: String,
    /// What the texts of the window fill in.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, string>"))]
    pub args: BTreeMap<String, String>,
    /// Cause and remedy, as the command line says them.
    pub words: String,
}

impl From<&AppError> for ErrorDto {
    fn from(error: &AppError) -> Self {
        let kind = match error.kind() {
            // A wrong secret is an answer to the form that asked; no ledger is shut by it.
            _ if error.code() == "locked" => WireKind::Locked,
            ErrorKind::Rejected | ErrorKind::Usage | ErrorKind::Locked => WireKind::Rejected,
            ErrorKind::Damaged | ErrorKind::Busy | ErrorKind::Newer | ErrorKind::Failed => {
                WireKind::Failed
            }
        };
        Self {
            kind,
            code: error.code().to_owned(),
            args: BTreeMap::new(),
            words: error.to_string(),
        }
    }
}
