//! Choices as they are read, and as the window records them.

use consent_core::choices::{Purpose, SwitchSeen};
use consent_core::id::AccountId;
use consent_core::time::CivilDate;
use serde::{Deserialize, Serialize};

use super::{AccountRef, DeadlineView, LeftOutView, PathView, RuleView, SourceView, StandingView};

/// The ground named for a purpose, and who names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BasisView {
    /// `consent`, `contract`, `legitimate-interests`, ...
    pub code: String,
    /// Who names it.
    #[cfg_attr(feature = "ts", ts(type = "\"provider\" | \"regulator\" | \"user\""))]
    pub says: String,
}

/// One purpose of one account: where it stands, what a no leaves out, how the no is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChoiceView {
    /// Which purpose.
    #[cfg_attr(feature = "ts", ts(type = "Purpose"))]
    pub purpose: String,
    /// Where it stands.
    pub standing: StandingView,
    /// What the provider says, in one line.
    pub training: Option<String>,
    /// Whether facts of equal standing contradict one another.
    pub sources_disagree: bool,
    /// What a no leaves out.
    pub left_out: Vec<LeftOutView>,
    /// The ground that the person noted with an act of consent.
    pub claimed_basis: Option<BasisView>,
    /// How the no is said.
    pub path: Option<PathView>,
    /// The date to decide by that matters most.
    pub deadline: Option<DeadlineView>,
    /// Where the provider's statement is found.
    pub sources: Vec<SourceView>,
    /// Whether there is something to decide.
    pub can_decide: bool,
}

/// Which choice to lay out.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DecisionRequest {
    /// Which account.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub account_id: AccountId,
    /// For which purpose.
    #[cfg_attr(feature = "ts", ts(type = "Purpose"))]
    pub purpose: Purpose,
}

/// What one answer leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DecisionColumnView {
    /// In plain sentences.
    pub lines: Vec<String>,
    /// Every rule that the periods among them follow from.
    pub trace: Vec<RuleView>,
}

/// What a no, a yes and doing nothing lead to, in plain sentences of equal standing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DecisionView {
    /// The person's day.
    pub today: String,
    /// Which account.
    pub account: AccountRef,
    /// For which purpose.
    #[cfg_attr(feature = "ts", ts(type = "Purpose"))]
    pub purpose: String,
    /// The date to decide by.
    pub deadline: Option<DeadlineView>,
    /// What a no leads to.
    pub no: DecisionColumnView,
    /// What a yes leads to.
    pub yes: DecisionColumnView,
    /// What doing nothing leads to.
    pub nothing: DecisionColumnView,
    /// The exact words of the control.
    pub control_label: Option<String>,
    /// Where all that is said.
    pub sources: Vec<SourceView>,
}

/// What was written, and what follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReceiptView {
    /// The entry.
    pub entry_id: String,
    /// Its number in this device's chain.
    pub number: u32,
    /// The day it happened.
    pub occurred: String,
    /// What was written, in one sentence.
    pub sentence: String,
    /// What the choice leaves out.
    pub left_out: Vec<String>,
    /// Dates whose reminders stop because of it.
    pub stops: Vec<String>,
}

/// The hand that moved a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ToldDid {
    /// Moved to the position that allows the purpose.
    TurnedOn,
    /// Moved to the position that refuses it.
    TurnedOff,
}

/// The person moved the switch.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordSettingRequest {
    /// Which account.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub account_id: AccountId,
    /// For which purpose.
    #[cfg_attr(feature = "ts", ts(type = "Purpose"))]
    pub purpose: Purpose,
    /// What was done.
    pub did: ToldDid,
    /// The day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: CivilDate,
    /// `settings`, `pop-up`, ...
    #[serde(rename = "where", default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub place: Option<String>,
    /// Whether the person saw the switch itself.
    pub seen: bool,
}

/// How a notice was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ToldAnswer {
    /// It was only seen.
    Shown,
    /// "Not now".
    PutOff,
    /// The button that goes on, with the switch left as it was.
    AcceptedUntouched,
    /// The button that goes on, after moving the switch.
    AcceptedMoved,
}

/// The person was asked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordNoticeRequest {
    /// Which account.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub account_id: AccountId,
    /// The answer.
    pub answer: ToldAnswer,
    /// What it was about.
    #[cfg_attr(feature = "ts", ts(type = "Array<Purpose>"))]
    pub purposes: Vec<Purpose>,
    /// How the switch stood beforehand, if the person saw it.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "SwitchSeen"))]
    pub default_seen: Option<SwitchSeen>,
    /// The day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: CivilDate,
}

/// The person looked at the switch.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordSeenRequest {
    /// Which account.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub account_id: AccountId,
    /// For which purpose.
    #[cfg_attr(feature = "ts", ts(type = "Purpose"))]
    pub purpose: Purpose,
    /// What it showed.
    #[cfg_attr(feature = "ts", ts(type = "SwitchSeen"))]
    pub seen: SwitchSeen,
    /// The day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: CivilDate,
    /// If it is on: whether the person switched it on.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub turned_on_myself: Option<bool>,
}

/// The person looked at several switches, and each was off.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StillOffRequest {
    /// Which accounts.
    #[cfg_attr(feature = "ts", ts(type = "Array<string>"))]
    pub account_ids: Vec<AccountId>,
    /// The day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: CivilDate,
}

/// What was written for each of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StillOffResponse {
    /// One for each account, in the order asked.
    pub receipts: Vec<ReceiptView>,
}

/// The person deleted content at the service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordDeletionRequest {
    /// Which account.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub account_id: AccountId,
    /// What kind.
    pub data_kind: String,
    /// The day it was created.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub created: CivilDate,
    /// The day it was deleted.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub deleted: CivilDate,
    /// How many.
    pub count: u32,
}
