//! Catalogue packs as they are looked at before they are adopted.

use serde::{Deserialize, Serialize};

use super::{FactKind, SourceView};

/// Which pack to look at: the key it is checked with; the file is asked for by the system's dialog.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PreviewPackRequest {
    /// The publisher's public key (minisign), if it is not among those trusted before.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub key: Option<String>,
}

/// How a fact differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// It is no longer there.
    Removed,
}

/// A fact that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FactChangeView {
    /// Its id.
    pub fact_id: String,
    /// What it is about.
    pub kind: FactKind,
    /// How it differs.
    pub change: ChangeKind,
    /// What it said.
    pub before: Option<String>,
    /// What it says.
    pub after: Option<String>,
    /// What the new one rests on first.
    pub source: Option<SourceView>,
}

/// A service that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ServiceChangeView {
    /// Its id.
    pub service_id: String,
    /// Its name.
    pub name: String,
    /// Whether it is new.
    pub is_new: bool,
    /// Whether an account there is followed.
    pub followed: bool,
    /// Hosts on which pages could be opened that could not be before.
    pub new_hosts: Vec<String>,
    /// Its facts that differ.
    pub facts: Vec<FactChangeView>,
}

/// A day of a followed account that would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DateChangeView {
    /// Which account, in words.
    pub account: String,
    /// What it is about.
    pub title: String,
    /// The day on record; none: the date is new.
    pub from: Option<String>,
    /// The day to be; none: withdrawn.
    pub to: Option<String>,
    /// Whether that is later, none, or already past: the person must say that they accept it.
    pub later: bool,
}

/// What adopting a pack would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PackPreviewView {
    /// Its edition.
    pub edition: String,
    /// The edition in use.
    pub from_edition: String,
    /// What the ledger would pin.
    pub digest: String,
    /// Id of the key that signed it.
    pub signer: String,
    /// Whether that key was trusted before; if not, adopting trusts it.
    pub signer_known: bool,
    /// The signed remark beside it.
    pub remark: String,
    /// How many services it describes.
    pub services_count: u32,
    /// How many facts it has.
    pub facts_count: u32,
    /// Services that differ; followed ones first.
    pub services: Vec<ServiceChangeView>,
    /// Days that would change.
    pub dates: Vec<DateChangeView>,
}

/// What became of the wish to look at a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum PreviewPackResponse {
    /// No file was chosen.
    Cancelled,
    /// What it would change.
    Preview {
        /// In full.
        preview: PackPreviewView,
    },
}

/// Adopts the pack that was looked at last.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AdoptPackRequest {
    /// Its digest, as shown.
    pub digest: String,
    /// Whether days may move later.
    pub accept_later: bool,
}
