//! What the person adds themselves: services, facts and dates, each with its source.

use consent_core::id::AccountId;
use consent_core::time::CivilDate;
use serde::Deserialize;

use super::FactKind;

/// Where the person has it from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OwnSource {
    /// What it is: a letter, a page, what the switch showed.
    pub title: String,
    /// Its address, if it has one; https.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub url: Option<String>,
    /// The day it speaks for.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub as_of: CivilDate,
}

/// A service that the catalogue does not have.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DescribeServiceRequest {
    /// Its name.
    pub name: String,
    /// Who runs it.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub provider: Option<String>,
    /// Its page; https.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub homepage: Option<String>,
    /// What kind of service it is; left out: an assistant.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub category: Option<String>,
    /// Names of its plans.
    #[serde(default)]
    pub plans: Vec<String>,
    /// Where the person has it from.
    pub source: OwnSource,
    /// Whether to follow an account there at once.
    pub follow: bool,
}

/// One detail of an own fact: its key and words are those of the catalogue's files.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OwnDetail {
    /// The key, such as `duration`.
    pub key: String,
    /// Its value as text, such as `P30D`; menu steps are parted by ` > `.
    pub value: String,
}

/// A fact that the person states about a service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StateFactRequest {
    /// About which service.
    pub service_id: String,
    /// What it is about.
    pub kind: FactKind,
    /// The fact in whose place it stands.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub replaces: Option<String>,
    /// What it says.
    pub details: Vec<OwnDetail>,
    /// For which plans; empty: all.
    #[serde(default)]
    pub plans: Vec<String>,
    /// Since when.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub valid_from: Option<CivilDate>,
    /// A remark.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub note: Option<String>,
    /// Where the person has it from.
    pub source: OwnSource,
}

/// A date of the person's own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AddDeadlineRequest {
    /// What it is about, in the person's words.
    pub title: String,
    /// The day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: CivilDate,
    /// Which account, if any.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub account_id: Option<AccountId>,
    /// Where it is said: a title or an address.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub source: Option<String>,
}
