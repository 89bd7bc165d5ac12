//! What would hold under another plan, choice or deletion.

use consent_core::choices::Purpose;
use consent_core::id::AccountId;
use consent_core::time::CivilDate;
use serde::{Deserialize, Serialize};

use super::{AccountRef, LayerView, LeftOutView, PlanChoiceView, RetentionResultView, RuleView};

/// A switch as if it stood so.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WhatIfSetting {
    /// For which purpose.
    #[cfg_attr(feature = "ts", ts(type = "Purpose"))]
    pub purpose: Purpose,
    /// Whether it is on.
    pub on: bool,
}

/// What to suppose; nothing of it is written down.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WhatIfRequest {
    /// Which account.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub account_id: AccountId,
    /// Another plan: one of this service, or `<service id>:<plan>` of a sister service.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub plan: Option<String>,
    /// Switches as if they stood so.
    #[serde(default)]
    pub settings: Vec<WhatIfSetting>,
    /// The day it was created; left out: today.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub created: Option<CivilDate>,
    /// As if it were deleted on this day.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub deleted: Option<CivilDate>,
    /// What kind; `chat` if left out.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub data_kind: Option<String>,
}

/// One side of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WhatIfSideView {
    /// What is supposed, in words.
    pub supposed: String,
    /// What the provider says of training then.
    pub training: Option<String>,
    /// Until when the item is kept, in words.
    pub words: String,
    /// The same as data.
    pub result: RetentionResultView,
    /// The same as bars.
    pub layers: Vec<LayerView>,
    /// What a no leaves out.
    pub left_out: Vec<LeftOutView>,
    /// Every rule that was looked at.
    pub trace: Vec<RuleView>,
}

/// What holds, and what would.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WhatIfView {
    /// The person's day.
    pub today: String,
    /// Which account.
    pub account: AccountRef,
    /// Plans to suppose: of this service, and of sister services as `<service id>:<plan>`.
    pub plans: Vec<PlanChoiceView>,
    /// As it is.
    pub now: WhatIfSideView,
    /// As it would be.
    pub supposed: WhatIfSideView,
    /// What changes, in sentences; empty: nothing.
    pub changes: Vec<String>,
}
