//! Services as they are read and chosen.

use consent_core::id::AccountId;
use serde::{Deserialize, Serialize};

use super::{
    AccountRef, ChoiceView, DeadlineView, EntryView, RetentionResultView, RetentionView,
    StandingView,
};

/// One line of the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ServiceRowView {
    /// Which account.
    pub account: AccountRef,
    /// Where model training stands.
    pub standing: StandingView,
    /// Until when a chat of today is kept.
    pub kept: RetentionResultView,
    /// The same in words.
    pub kept_words: String,
    /// The next date that is open.
    pub next: Option<DeadlineView>,
}

/// Every followed account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ServicesView {
    /// The person's day.
    pub today: String,
    /// The accounts.
    pub rows: Vec<ServiceRowView>,
}

/// Which account to show.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ServiceRequest {
    /// Its id.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub account_id: AccountId,
}

/// One account in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ServiceView {
    /// The person's day.
    pub today: String,
    /// Which account.
    pub account: AccountRef,
    /// Who runs the service.
    pub provider: String,
    /// Where the person lives, in words.
    pub region: String,
    /// Its purposes.
    pub choices: Vec<ChoiceView>,
    /// How long things are kept.
    pub retention: RetentionView,
    /// What happened, newest first.
    pub timeline: Vec<EntryView>,
}

/// A plan to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlanChoiceView {
    /// Its id.
    pub plan: String,
    /// Its name.
    pub name: String,
    /// Whom it is for.
    pub audience: String,
}

/// A service to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StarterServiceView {
    /// Its id.
    pub service_id: String,
    /// Its name.
    pub name: String,
    /// Its plans.
    pub plans: Vec<PlanChoiceView>,
    /// Whether many people use it: shown without searching.
    pub common: bool,
    /// Whether an account there is followed already.
    pub followed: bool,
}

/// A country or region to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RegionView {
    /// ISO 3166 code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// What can be followed, and where the person lives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StarterView {
    /// The region on record.
    pub region: Option<String>,
    /// Regions to choose.
    pub regions: Vec<RegionView>,
    /// Services to choose, by name.
    pub services: Vec<StarterServiceView>,
}

/// A service to follow.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WantedAccount {
    /// Its id.
    pub service_id: String,
    /// The plan; left out if not known.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub plan: Option<String>,
}

/// Services to follow.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AddAccountsRequest {
    /// Where the person lives; left out if they do not say.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub region: Option<String>,
    /// The services.
    pub accounts: Vec<WantedAccount>,
}

/// What is followed now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AddAccountsResponse {
    /// The accounts that were added.
    pub added: Vec<AccountRef>,
    /// How many of them are undecided.
    pub undecided: u32,
    /// How many open dates lie within 30 days.
    pub dates_within_30_days: u32,
}
