//! An error as it crosses to the window.

use std::collections::BTreeMap;

use consent_store::StoreError;
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

/// The words of the error, without the path that some carry: no path crosses to the page.
fn words(error: &AppError) -> String {
    match error {
        AppError::File { reason, .. } => {
            format!("the file could not be written: {reason}; choose another place")
        }
        AppError::FileNotRead { reason, .. } => {
            format!(
                "the file could not be read: {reason}; choose another file, or look at its permissions"
            )
        }
        AppError::FileExists { .. } => {
            "a file of that name is there already; choose another name".to_owned()
        }
        other => other.to_string(),
    }
}

/// What the window's own texts fill in.
fn args(error: &AppError) -> BTreeMap<String, String> {
    match error {
        AppError::Store(StoreError::EntriesMissing { from, to, .. }) => BTreeMap::from([
            ("from".to_owned(), from.to_string()),
            ("to".to_owned(), to.to_string()),
        ]),
        _ => BTreeMap::new(),
    }
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
            args: args(error),
            words: words(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_crosses_to_the_page() {
        let path = "/home/ada/secret.csv".to_owned();
        let reason = std::io::ErrorKind::PermissionDenied;
        for error in [
            AppError::File {
                path: path.clone(),
                reason,
            },
            AppError::FileExists { path: path.clone() },
        ] {
            assert!(error.to_string().contains(&path), "the control");
            assert!(!ErrorDto::from(&error).words.contains("ada"));
        }
    }
}
