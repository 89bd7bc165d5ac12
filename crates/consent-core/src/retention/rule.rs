//! What a provider's text says about keeping one kind of data, as data.

use serde::{Deserialize, Serialize};

use crate::time::Period;

/// Which items a statement speaks of. `*` in a list means any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// The kinds of data.
    pub data_kinds: Vec<String>,
    /// The plans.
    pub plans: Vec<String>,
    /// The regions; one of the item's regions must be among them.
    pub regions: Vec<String>,
    /// Regions that are left out even though `regions` has them.
    #[serde(default)]
    pub exclude_regions: Vec<String>,
}

/// Which days of an item the terms behind a rule reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Terms {
    /// Whatever the terms say.
    Any,
    /// Only what was created on or after the day the terms took effect.
    New,
    /// What was created, or taken up again, on or after that day.
    NewOrResumed,
    /// Everything, once that day has come.
    All,
}

/// What must have held on a day the rule governs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WantedSetting {
    /// The purpose the setting is about.
    pub purpose: String,
    /// The value it must have had.
    pub is: OnOff,
}

/// The value of a setting that a rule asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnOff {
    /// Switched on.
    On,
    /// Switched off.
    Off,
}

/// A day in an item's life that a period can be counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// It was created.
    Created,
    /// It was last used; the day of creation if nothing later is known.
    LastActivity,
    /// The user deleted it.
    Deleted,
    /// The account was closed.
    AccountClosed,
    /// The earlier of deleted and account closed.
    Removed,
    /// It was flagged as against the rules.
    Flagged,
    /// The user gave feedback on it.
    Feedback,
}

/// How firmly a period is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "bound", rename_all = "kebab-case")]
pub enum Bound {
    /// Gone by then, perhaps sooner.
    AtMost,
    /// Kept until then; no word on when it goes.
    AtLeast,
    /// Kept until then and gone then.
    Exactly,
    /// Gone by about then.
    About,
    /// Kept for the lower period, gone by the upper one.
    Between {
        /// The lower period.
        least: Period,
    },
}

/// What the text says about the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Keeps {
    /// For a period from a day on; without that day the rule does not apply.
    For {
        /// The day it is counted from.
        from: Trigger,
        /// How long.
        duration: Period,
        /// How firmly.
        #[serde(flatten)]
        bound: Bound,
    },
    /// Until something happens, and then for a period more.
    Until {
        /// What must happen.
        event: Trigger,
        /// How long after it.
        then: Period,
        /// How firmly.
        #[serde(flatten)]
        bound: Bound,
    },
    /// Expressly without an end.
    NoEnd,
    /// The text keeps it and names no end.
    NotStated,
    /// The text says that nothing is kept.
    Nothing,
}

/// An event after which a reason ends, whatever else it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndsWith {
    /// The event.
    pub event: Trigger,
    /// How soon after it.
    pub within: Period,
}

/// One statement of one text: a reason to keep a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetentionRule {
    /// The name by which the trace speaks of it.
    pub id: String,
    /// Statements about the same copy share a layer.
    pub layer: String,
    /// Which items it speaks of.
    #[serde(flatten)]
    pub scope: Scope,
    /// Which days of an item its terms reach.
    pub terms: Terms,
    /// The setting it depends on, if any.
    #[serde(default)]
    pub setting: Option<WantedSetting>,
    /// What it says about the end.
    pub keeps: Keeps,
    /// The event that ends it early, if any.
    #[serde(default)]
    pub ends: Option<EndsWith>,
    /// False if what is kept is not a copy of the content (scores): told, not counted.
    pub content: bool,
}
