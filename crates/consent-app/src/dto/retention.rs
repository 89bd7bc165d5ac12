//! Until when an item is kept, as it is read.

use consent_core::catalogue::is_own_fact_id;
use consent_core::id::AccountId;
use consent_core::retention::{Outcome, Resolution, RetentionResult, TraceLine};
use consent_core::state::Hold;
use consent_core::time::CivilDate;
use serde::{Deserialize, Serialize};

use crate::say;
use crate::words::Words;

use super::SourceView;

/// Whose word an answer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum SaidBy {
    /// The provider's, or that of others who speak of it.
    Provider,
    /// The person's own facts alone.
    You,
}

impl SaidBy {
    /// Whose facts counted.
    pub(crate) fn of(resolution: &Resolution) -> Self {
        let counts = |line: &&TraceLine| {
            matches!(line.outcome, Outcome::Kept | Outcome::Maybe | Outcome::Held)
        };
        let mut lines = resolution.trace.iter().filter(counts).peekable();
        let own = |line: &TraceLine| line.id.parse().is_ok_and(|id| is_own_fact_id(&id));
        if lines.peek().is_some() && lines.all(own) {
            Self::You
        } else {
            Self::Provider
        }
    }
}

/// Until when the provider says that it keeps an item, as data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum RetentionResultView {
    /// No reason to keep it.
    NothingKept,
    /// Gone by a day that is not past.
    GoneBy {
        /// The day.
        by: String,
        /// Surely kept until this day.
        not_before: Option<String>,
        /// The provider says "about".
        approximate: bool,
    },
    /// The last possible day is past.
    ShouldBeGone {
        /// That day.
        since: String,
        /// The provider says "about".
        approximate: bool,
    },
    /// Kept, and no end in sight.
    Indefinite {
        /// Surely kept until this day.
        not_before: Option<String>,
        /// Whether an order suspends deletion.
        held: bool,
    },
    /// A range, because facts are missing or no end is stated.
    Unknown {
        /// The missing facts.
        missing: Vec<String>,
        /// The end if every doubtful reason falls away.
        earliest_by: Option<String>,
        /// The end if every doubtful reason counts: a day, `unknown` or `indefinite`.
        latest_by: Option<String>,
        /// Surely kept until this day.
        not_before: Option<String>,
    },
    /// Two statements about one copy cannot both be true.
    Contradiction {
        /// The layer in which they clash.
        layer: String,
        /// The earliest end that one of them states.
        gone_by: String,
        /// How long another says it is kept.
        kept_until: String,
    },
}

impl RetentionResultView {
    /// As of a day: that something without an end was kept until a day that is past says nothing.
    pub(crate) fn of(resolution: &Resolution, on: CivilDate) -> Self {
        let text = |day: Option<CivilDate>| day.map(|d| d.to_string());
        let held = resolution
            .trace
            .iter()
            .any(|line| line.outcome == Outcome::Held);
        match &resolution.result {
            RetentionResult::NothingKept => Self::NothingKept,
            RetentionResult::GoneBy {
                by,
                not_before,
                approximate,
            } => Self::GoneBy {
                by: by.to_string(),
                not_before: text(*not_before),
                approximate: *approximate,
            },
            RetentionResult::ShouldBeGone { since, approximate } => Self::ShouldBeGone {
                since: since.to_string(),
                approximate: *approximate,
            },
            RetentionResult::Indefinite { not_before } => Self::Indefinite {
                not_before: text(not_before.filter(|day| *day > on)),
                held,
            },
            RetentionResult::Unknown {
                missing,
                earliest_by,
                latest_by,
                not_before,
            } => Self::Unknown {
                missing: missing.clone(),
                earliest_by: text(*earliest_by),
                latest_by: latest_by.map(|end| end.to_string()),
                not_before: text(*not_before),
            },
            RetentionResult::Contradiction {
                layer,
                gone_by,
                kept_until,
            } => Self::Contradiction {
                layer: layer.clone(),
                gone_by: gone_by.to_string(),
                kept_until: kept_until.to_string(),
            },
        }
    }

    /// The last day it may be kept; none if no end is stated.
    pub(crate) fn until(&self) -> Option<String> {
        match self {
            Self::GoneBy { by: day, .. }
            | Self::ShouldBeGone { since: day, .. }
            | Self::Contradiction {
                kept_until: day, ..
            } => Some(day.clone()),
            Self::Unknown { latest_by, .. } => latest_by
                .clone()
                .filter(|end| end.parse::<CivilDate>().is_ok()),
            Self::NothingKept | Self::Indefinite { .. } => None,
        }
    }

    /// The first day on which it may be gone, if that is stated.
    pub(crate) fn not_before(&self) -> Option<String> {
        match self {
            Self::GoneBy { not_before, .. }
            | Self::Indefinite { not_before, .. }
            | Self::Unknown { not_before, .. } => not_before.clone(),
            _ => None,
        }
    }

    /// The answer in words, with who says so: the provider, or the person where only their own facts
    /// counted.
    pub(crate) fn words_by(&self, say: &Words, resolution: &Resolution) -> String {
        self.said(say, SaidBy::of(resolution))
    }

    /// The answer in words, as the provider says it.
    pub(crate) fn words(&self, say: &Words) -> String {
        self.said(say, SaidBy::Provider)
    }

    fn said(&self, say: &Words, by: SaidBy) -> String {
        let by = match by {
            SaidBy::Provider => "provider",
            SaidBy::You => "you",
        };
        let about = |approximate: &bool| if *approximate { "yes" } else { "no" };
        match self {
            Self::NothingKept => say!(say, "result-nothing-kept", by = by),
            Self::GoneBy {
                by: day,
                not_before,
                approximate,
            } => {
                let earliest = not_before.as_ref().filter(|first| *first != day);
                let about = about(approximate);
                let said = say.spelled(day);
                match earliest {
                    Some(first) => say!(
                        say,
                        "result-gone-by-not-before",
                        by = by,
                        about = about,
                        day = said,
                        first = say.spelled(first),
                    ),
                    None => say!(say, "result-gone-by", by = by, about = about, day = said),
                }
            }
            Self::ShouldBeGone { since, approximate } => {
                let (about, day) = (about(approximate), say.spelled(since));
                say!(
                    say,
                    "result-should-be-gone",
                    by = by,
                    about = about,
                    day = day
                )
            }
            Self::Indefinite { .. } => say!(say, "result-indefinite", by = by),
            Self::Contradiction { .. } => say!(say, "result-contradiction"),
            Self::Unknown { missing, .. }
                if missing.iter().all(|m| m.starts_with("not-stated")) =>
            {
                say!(say, "result-no-number", by = by)
            }
            Self::Unknown {
                missing, latest_by, ..
            } => {
                let missing: Vec<String> = missing.iter().map(|m| missing_words(say, m)).collect();
                let missing = missing.join(", ");
                match latest_by {
                    Some(end) => {
                        let day = say.spelled(end);
                        say!(
                            say,
                            "result-depends-latest",
                            by = by,
                            missing = missing,
                            day = day
                        )
                    }
                    None => say!(say, "result-depends", missing = missing),
                }
            }
        }
    }
}

/// A missing fact in words, as it stands in "Depends on: ...".
pub(crate) fn missing_words(say: &Words, missing: &str) -> String {
    match missing.split_once(':') {
        Some(("setting", "human-review")) => say!(say, "lacks-human-review"),
        Some(("setting", purpose)) => {
            say!(say, "lacks-setting", purpose = say.purpose(purpose))
        }
        Some(("not-stated", _)) => say!(say, "lacks-period"),
        _ if missing == "plan" => say!(say, "lacks-plan"),
        _ if missing == "region" => say!(say, "lacks-region"),
        _ => missing.to_owned(),
    }
}

/// How a bar is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum LayerPattern {
    /// Kept for the ordinary reason.
    Normal,
    /// Kept also after a no.
    SurvivesNo,
    /// An order suspends deletion.
    Hold,
}

/// One bar: what is kept for one reason, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LayerView {
    /// `kept`, `deleted`, `flagged`, `feedback`, or the layer of an item.
    pub layer_id: String,
    /// What is kept, in words.
    pub label: String,
    /// How it is drawn.
    pub pattern: LayerPattern,
    /// First day.
    pub from: String,
    /// Last day it may be kept; none if no end is stated.
    pub until: Option<String>,
    /// First day on which it may be gone.
    pub not_before: Option<String>,
    /// The answer as data.
    pub result: RetentionResultView,
    /// The answer in words.
    pub words: String,
    /// Remarks.
    pub notes: Vec<String>,
}

/// One rule or hold and how it came into the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RuleView {
    /// The fact, or the hold.
    pub id: String,
    /// What is kept for its own reason.
    pub layer: String,
    /// `kept`, `maybe`, `held`, `not-applicable`, ...
    #[cfg_attr(feature = "ts", ts(type = "RuleOutcome"))]
    pub outcome: String,
    /// Why: the code.
    pub because: String,
    /// What it says, and why it counts or not, in sentences.
    pub words: String,
    /// Kept at least until.
    pub not_before: Option<String>,
    /// Over by: a day, `unknown` or `indefinite`.
    pub until: Option<String>,
    /// Where the provider says so.
    pub source: Option<SourceView>,
}

/// Which item to look up.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RetentionRequest {
    /// Which account.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub account_id: AccountId,
    /// The day it was created.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub created: CivilDate,
    /// The day it was deleted.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub deleted: Option<CivilDate>,
    /// What kind; `chat` if left out.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub data_kind: Option<String>,
}

/// The answer about one item. It begins with "the provider says".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RetentionView {
    /// Which account.
    pub account_id: String,
    /// The service's name.
    pub service: String,
    /// The day asked about.
    pub as_of: String,
    /// What kind of item.
    pub data_kind: String,
    /// The answer in words.
    pub words: String,
    /// Whose word that is.
    pub said_by: SaidBy,
    /// The answer as data.
    pub result: RetentionResultView,
    /// The answer as bars.
    pub layers: Vec<LayerView>,
    /// Every rule and hold that was looked at.
    pub trace: Vec<RuleView>,
    /// First day from which training may have used something; it is not undone.
    pub irreversible_from: Option<String>,
    /// Whether this is a demo.
    pub demo: bool,
}

/// An order that the person told of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HoldView {
    /// Its id.
    pub hold_id: String,
    /// Which service.
    pub service_id: String,
    /// Its name.
    pub title: String,
    /// First day.
    pub from: String,
    /// Last day, if known.
    pub to: Option<String>,
}

impl HoldView {
    pub(crate) fn of(hold: &Hold) -> Self {
        Self {
            hold_id: hold.hold_id.to_string(),
            service_id: hold.service_id.to_string(),
            title: hold.title.clone(),
            from: hold.from.to_string(),
            to: hold.to.map(|d| d.to_string()),
        }
    }
}
