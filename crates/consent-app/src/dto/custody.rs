//! What the window asks about keys, words and the page that is kept elsewhere.

use serde::{Deserialize, Serialize};

use super::CheckpointComparedView;

/// The words of now, typed to see whether they check.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckWordsRequest {
    /// All twelve.
    pub words: String,
}

/// New keys for everything.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProposeKeysRequest {
    /// The passphrase from then on; needed where one opens the ledger now.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub passphrase: Option<String>,
}

/// The two of the new words that were asked back, before every key is changed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AdoptKeysRequest {
    /// In the order in which they were asked.
    pub answers: [String; 2],
}

/// Every key was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChangedKeysView {
    /// Why the key store did not take its new key; none: it did, or it holds none of this ledger.
    pub key_store_refused: Option<String>,
}

/// Saves the page where the system's dialog says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SaveCheckpointRequest {}

/// Whether it was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum SaveCheckpointResponse {
    /// It was.
    Written {
        /// The file's name, without the folder.
        name: String,
    },
    /// No place was chosen.
    Cancelled,
}

/// A page that was kept, as text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareCheckpointRequest {
    /// All of it.
    pub text: String,
}

/// A page that was kept, in a file that the system's dialog asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareFileRequest {}

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CompareFileResponse {
    /// It was compared.
    Compared {
        /// With this result.
        compared: CheckpointComparedView,
    },
    /// No file was chosen.
    Cancelled,
}
