//! A backup on its way to the place of a ledger.

use serde::{Deserialize, Serialize};

/// Asks for a file with the system's dialog; nothing is named, the page knows no paths.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PickBackupRequest {}

/// Which file was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum PickBackupResponse {
    /// One, which is kept in mind until another is chosen.
    Picked {
        /// Its name, without the folder.
        name: String,
    },
    /// None.
    Cancelled,
}

/// A backup to be looked into before it is restored, with exactly one of the two that may open it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PrepareRestoreRequest {
    /// Where it is, as the list says; none: the file that was chosen last.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub file: Option<String>,
    /// The passphrase of then.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub passphrase: Option<String>,
    /// The twelve words of then.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub words: Option<String>,
}

/// What a backup would take the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum RestoreOver {
    /// Nothing stands there.
    Nothing,
    /// The ledger, which has no more entries.
    Ledger,
    /// The ledger, which has more entries: the person must say that they accept it.
    NewerLedger,
    /// A ledger of which it cannot be told how many entries it had: the person must say that they accept it.
    Unknown,
}

/// What restoring a backup would do; it was opened, and every entry in it was checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RestorePreviewView {
    /// The person's day when it was made.
    pub made_on: String,
    /// How many entries it holds.
    pub entries: u32,
    /// How many the ledger has now, if that can be told.
    pub entries_now: Option<u32>,
    /// What it would take the place of.
    pub over: RestoreOver,
    /// Whether its entries are invented.
    pub demo: bool,
}

/// Puts the backup that was looked into in its place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RestoreRequest {
    /// Also if the ledger here has more entries, or it cannot be told how many.
    pub older: bool,
}

/// A ledger that was just restored, and is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RestoredView {
    /// How many entries the backup held.
    pub entries: u32,
    /// The name of the folder, beside the ledger's, in which what stood there before is kept.
    pub moved_aside: Option<String>,
}
