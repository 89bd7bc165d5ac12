//! Accounts as they are read, and where a statement comes from.

use serde::{Deserialize, Serialize};

use consent_core::catalogue::{CatalogueService, Coordinate, FactMeta, OptOut, Source};

use super::{DeadlineView, StandingView};
use crate::say;
use crate::words::Words;

/// Where a statement is said, and how well it is supported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SourceView {
    /// Title of the text.
    pub title: String,
    /// Its address; empty if it has none, as a letter.
    pub url: String,
    /// `provider_help`, `archived_policy`, `press`, ...
    pub kind: String,
    /// The day, month or year it speaks for.
    pub as_of: String,
    /// `high`, `medium` or `low`: how well the fact is supported.
    #[cfg_attr(feature = "ts", ts(type = "Confidence"))]
    pub confidence: String,
}

impl SourceView {
    pub(crate) fn of(source: &Source, meta: &FactMeta) -> Self {
        Self {
            title: source.title.clone(),
            url: source.url.clone().unwrap_or_default(),
            kind: source.kind.code().to_owned(),
            as_of: source.as_of.to_string(),
            confidence: meta.confidence.code().to_owned(),
        }
    }

    /// Where it is found: its address, else its title.
    #[must_use]
    pub fn place(&self) -> &str {
        if self.url.is_empty() {
            &self.title
        } else {
            &self.url
        }
    }

    /// The source of a fact to show first.
    pub(crate) fn leading(meta: &FactMeta) -> Option<Self> {
        meta.leading_source().map(|source| Self::of(source, meta))
    }

    /// Every source of a fact.
    pub(crate) fn all(meta: &FactMeta) -> impl Iterator<Item = Self> {
        meta.sources.iter().map(|source| Self::of(source, meta))
    }
}

/// A page to open in the system's browser.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpenPageRequest {
    /// Its address, as the catalogue names it.
    pub address: String,
    /// Whether the person says that pages of its host may be opened; asked once a host.
    #[serde(default)]
    pub host_confirmed: bool,
}

/// Which account something is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AccountRef {
    /// Its id.
    pub account_id: String,
    /// The service's id.
    pub service_id: String,
    /// The service's name.
    pub name: String,
    /// The plan's name; none if it is not known.
    pub plan: Option<String>,
    /// The person's own word for it.
    pub label: Option<String>,
}

/// A use that a no does not reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeftOutView {
    /// The stable code.
    pub code: String,
    /// The words.
    pub words: String,
    /// The fact that says so.
    pub fact: String,
}

/// A use that a no does not reach, in words.
pub(crate) fn exception_words(say: &Words, code: &str) -> String {
    let named = say.find(&format!("left-out-{code}"), vec![]);
    named.unwrap_or_else(|| say!(say, "left-out-other"))
}

/// What a no leaves out, for a plan, region and day.
pub(crate) fn left_out(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> Vec<LeftOutView> {
    service
        .exceptions(coordinate)
        .into_iter()
        .map(|e| LeftOutView {
            code: e.code.to_owned(),
            words: exception_words(say, e.code),
            fact: e.fact.to_string(),
        })
        .collect()
}

/// The uses that go on in spite of a no, the gravest first, as they follow "except".
pub(crate) fn excepted(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> Option<String> {
    let left = left_out(say, service, coordinate);
    let words: Vec<String> = ["safety", "feedback", "human-review", "data-kind"]
        .iter()
        .filter_map(|code| left.iter().find(|use_| use_.code == *code))
        .map(|use_| use_.words.clone())
        .collect();
    (!words.is_empty()).then(|| say.listed(&words))
}

/// How to say no at the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PathView {
    /// The menu steps.
    pub steps: Vec<String>,
    /// The exact words of the control.
    pub label: Option<String>,
    /// The provider's page.
    pub url: Option<String>,
    /// The newest day, month or year for which a source says so.
    pub checked_on: Option<String>,
    /// The fact that says so.
    pub fact: String,
}

impl PathView {
    pub(crate) fn of(opt_out: &OptOut) -> Self {
        let mut steps = opt_out.path.clone();
        // The control is named once, as the control.
        if steps.last() == opt_out.label.as_ref() {
            steps.pop();
        }
        Self {
            steps,
            label: opt_out.label.clone(),
            url: opt_out.url.clone(),
            checked_on: opt_out
                .meta
                .sources
                .iter()
                .max_by_key(|source| source.as_of.latest())
                .map(|source| source.as_of.to_string()),
            fact: opt_out.meta.id.to_string(),
        }
    }
}

/// One followed account with all that is known about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountView {
    /// Its id.
    pub account_id: String,
    /// The service's id.
    pub service_id: String,
    /// The service's name.
    pub service: String,
    /// Who runs it.
    pub provider: String,
    /// The plan's id.
    pub plan: Option<String>,
    /// The plan's name.
    pub plan_name: Option<String>,
    /// The person's own word for it.
    pub label: Option<String>,
    /// Where each purpose stands.
    pub standings: Vec<StandingView>,
    /// What the provider says of training, in one line.
    pub training: Option<String>,
    /// Whether facts of equal standing contradict one another.
    pub sources_disagree: bool,
    /// What a no leaves out.
    pub left_out: Vec<LeftOutView>,
    /// How to say no.
    pub paths: Vec<PathView>,
    /// Its dates.
    pub deadlines: Vec<DeadlineView>,
    /// Whether this is a demo.
    pub demo: bool,
}
