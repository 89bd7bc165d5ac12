//! Services and facts as the catalogue states them.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::codes::{
    Audience, Confidence, ContactKind, DefaultOutcome, DefaultState, DurationKind, ExportMethod,
    OptOutMethod, OverrideKind, RetentionState, StatedDuration, TrainingUse,
};
use super::own::{OwnDescription, OwnMark, Replaced};
use super::source::Source;
use crate::choices::Purpose;
use crate::id::{FactId, PlanId, ServiceId};
use crate::ledger::Hash;
use crate::time::{CivilDate, PartialDate, Period};

/// All services that the product knows facts about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    /// The day on which the facts were last gone through as a whole.
    pub edition: String,
    /// The services by id.
    pub services: BTreeMap<ServiceId, Arc<CatalogueService>>,
    /// Digest of the whole: of every file's name and digest, in order.
    pub digest: Hash,
}

/// One service with its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueService {
    /// Who it is and how it is found.
    pub head: ServiceHead,
    /// Whether content trains models.
    pub training: Vec<TrainingFact>,
    /// How a no is said.
    pub opt_outs: Vec<OptOut>,
    /// Dated changes.
    pub announcements: Vec<Announcement>,
    /// How long things are kept.
    pub retention: Vec<RetentionFact>,
    /// What overrides that.
    pub overrides: Vec<OverrideFact>,
    /// How a copy of one's data is fetched.
    pub exports: Vec<ExportFact>,
    /// Addresses.
    pub contacts: Vec<Contact>,
    /// Remarks.
    pub notes: Vec<NoteFact>,
    /// Digest of the exact bytes of the file.
    pub digest: Hash,
    /// The text of the file.
    pub text: String,
    /// What stands for it in the ledger, if the person described it themselves.
    pub own: Option<OwnDescription>,
}

impl Deref for CatalogueService {
    type Target = ServiceHead;
    fn deref(&self) -> &ServiceHead {
        &self.head
    }
}

impl CatalogueService {
    /// What all facts of the service have in common, in the order of the file's tables.
    pub fn metas(&self) -> impl Iterator<Item = &FactMeta> {
        let training = self.training.iter().map(|f| &f.meta);
        let opt_outs = self.opt_outs.iter().map(|f| &f.meta);
        let announcements = self.announcements.iter().map(|f| &f.meta);
        let retention = self.retention.iter().map(|f| &f.meta);
        let overrides = self.overrides.iter().map(|f| &f.meta);
        let exports = self.exports.iter().map(|f| &f.meta);
        let contacts = self.contacts.iter().map(|f| &f.meta);
        let notes = self.notes.iter().map(|f| &f.meta);
        training
            .chain(opt_outs)
            .chain(announcements)
            .chain(retention)
            .chain(overrides)
            .chain(exports)
            .chain(contacts)
            .chain(notes)
    }

    /// Every source that a fact rests on, each once, in the order of the file.
    #[must_use]
    pub fn sources(&self) -> Vec<&Source> {
        let mut sources: Vec<&Source> = Vec::new();
        for source in self.metas().flat_map(|meta| &meta.sources) {
            if sources.iter().all(|known| !known.is_same_text(source)) {
                sources.push(source);
            }
        }
        sources
    }

    /// Where the text is that the fact with this id rests on first: its address, else its title.
    #[must_use]
    pub fn source_of(&self, fact: &str) -> Option<String> {
        let meta = self.metas().find(|meta| meta.id.as_str() == fact)?;
        meta.leading_source()
            .map(|source| source.place().to_owned())
    }

    /// The fact with this id: its sources, dates and confidence.
    #[must_use]
    pub fn fact(&self, id: &FactId) -> Option<&FactMeta> {
        self.metas().find(|meta| meta.id == *id)
    }
}

/// Who a service is and how it is found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceHead {
    /// The id the ledger refers to.
    pub id: ServiceId,
    /// The company's name.
    pub provider: String,
    /// The name shown.
    #[serde(rename = "service")]
    pub name: String,
    /// Words for the command line.
    pub short_names: Vec<String>,
    /// Other and former names.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What kind of service it is.
    pub category: String,
    /// Its own page.
    pub homepage: Option<String>,
    /// The provider's own hosts: pages of the provider are opened on these only.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// One sentence about it.
    pub summary: Option<String>,
    /// What was looked for and not found.
    #[serde(default)]
    pub unknown: Vec<String>,
    /// The plans it comes in.
    #[serde(default)]
    pub plans: Vec<Plan>,
}

/// One plan of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Its id within the service.
    pub id: PlanId,
    /// The name shown.
    pub name: String,
    /// Whom it is for.
    pub audience: Audience,
}

/// Where a fact holds; an empty list means everywhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Scope {
    /// Plans it holds for.
    pub plans: Vec<PlanId>,
    /// Regions it holds in.
    pub regions: Vec<String>,
    /// Regions left out.
    pub exclude_regions: Vec<String>,
    /// Kinds of data it holds for.
    pub data_kinds: Vec<String>,
}

/// What every fact carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactMeta {
    /// The id the ledger refers to.
    pub id: FactId,
    /// Where it holds.
    #[serde(default)]
    pub scope: Scope,
    /// Since when.
    pub valid_from: Option<PartialDate>,
    /// Until when.
    pub valid_until: Option<PartialDate>,
    /// A remark.
    pub note: Option<String>,
    /// How well it is supported.
    pub confidence: Confidence,
    /// What it rests on.
    pub sources: Vec<Source>,
    /// What stands for it in the ledger, if the person stated it themselves.
    #[serde(skip)]
    pub own: Option<OwnMark>,
    /// The person's own fact that stands in its place.
    #[serde(skip)]
    pub replaced: Option<Replaced>,
}

impl FactMeta {
    /// The source to show first: a primary one if there is any.
    #[must_use]
    pub fn leading_source(&self) -> Option<&Source> {
        let primary = self.sources.iter().find(|s| s.kind.is_primary());
        primary.or_else(|| self.sources.first())
    }

    /// The newest day on which a source said so.
    #[must_use]
    pub fn newest_as_of(&self) -> Option<CivilDate> {
        self.sources.iter().map(|s| s.as_of.latest()).max()
    }
}

/// A fact: what it says, and what every fact carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact<B> {
    /// Id, scope, dates, confidence and sources.
    pub meta: FactMeta,
    /// What it says.
    #[serde(flatten)]
    pub says: B,
}

impl<B> Deref for Fact<B> {
    type Target = B;
    fn deref(&self) -> &B {
        &self.says
    }
}

/// Whether content trains models.
pub type TrainingFact = Fact<Training>;
/// How a no is said.
pub type OptOut = Fact<OptOutPath>;
/// A dated change.
pub type Announcement = Fact<Announced>;
/// How long something is kept.
pub type RetentionFact = Fact<Retention>;
/// What overrides the ordinary rules.
pub type OverrideFact = Fact<Override>;
/// How a copy of one's data is fetched.
pub type ExportFact = Fact<DataExport>;
/// An address.
pub type Contact = Fact<Address>;
/// A remark.
pub type NoteFact = Fact<Remark>;

/// Whether content trains models; what is missing is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Whether content is used.
    pub uses_content_for_training: TrainingUse,
    /// How the switch stands untouched.
    pub default_state: Option<DefaultState>,
    /// Whether the person has a choice.
    pub user_choice_available: Option<bool>,
    /// Whether a no counts only from the day it is said.
    pub opt_out_prospective_only: Option<bool>,
    /// Whether the choice can be taken back.
    pub choice_reversible: Option<bool>,
    /// Whether feedback is left out of a no.
    pub feedback_exception: Option<bool>,
    /// Whether flagged content is left out of a no.
    pub safety_flag_exception: Option<bool>,
    /// Whether people read samples.
    pub human_review: Option<bool>,
    /// Whether others get the content for training.
    pub shared_with_third_parties_for_training: Option<bool>,
}

/// How a no is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptOutPath {
    /// By what means.
    pub method: OptOutMethod,
    /// Exact wording of the control.
    pub label: Option<String>,
    /// Menu steps to it.
    #[serde(default)]
    pub path: Vec<String>,
    /// Page of it.
    pub url: Option<String>,
    /// E-mail address to write to.
    pub address: Option<String>,
    /// How the control stands when the no is said.
    pub state_when_opted_out: Option<String>,
    /// Who can do it.
    pub who_can_act: Option<String>,
    /// Until when.
    pub deadline: Option<PartialDate>,
}

/// A dated change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Announced {
    /// A heading in our words.
    pub title: String,
    /// When it became known.
    pub announced_on: Option<PartialDate>,
    /// Until when one can decide.
    pub decide_by: Option<PartialDate>,
    /// When it takes effect.
    pub effective_on: Option<PartialDate>,
    /// What follows if the person does nothing.
    pub default_outcome: DefaultOutcome,
    /// How the switch was set beforehand, in the source's words.
    pub preset_control_state: Option<String>,
    /// What changes.
    pub change: Option<String>,
    /// Whether sources contradict one another on what follows if the person does nothing; the remark says
    /// how.
    #[serde(default)]
    pub outcome_disputed: bool,
    /// When it became known that it was taken back.
    pub withdrawn_on: Option<CivilDate>,
    /// The announcement that this one replaces.
    pub supersedes: Option<FactId>,
    /// What the data is for.
    pub purpose: Option<Purpose>,
}

/// How long something is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// What state of the content the statement is about.
    pub state: RetentionState,
    /// How long; `None` if no number is published.
    pub duration: Option<StatedDuration>,
    /// How firm that is.
    pub duration_kind: Option<DurationKind>,
    /// What the period starts with, in the source's words.
    pub starts_at: Option<String>,
    /// Periods the person can choose from, in the source's words.
    #[serde(default)]
    pub user_selectable: Vec<String>,
    /// What exactly is meant.
    pub covers: Option<String>,
    /// How the retention engine reads it, where that does not follow from the state.
    pub rule: Option<super::rules::RuleSpec>,
}

/// What overrides the ordinary rules; its first and last day are those of the fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// A court's order or a promise to an authority.
    pub kind: OverrideKind,
    /// A heading in our words.
    pub title: String,
    /// How long things are kept while it lasts.
    pub duration_during_override: Option<StatedDuration>,
    /// Whom and what it concerns.
    #[serde(default)]
    pub affected: Vec<String>,
    /// Whom and what it does not concern.
    #[serde(default)]
    pub excluded: Vec<String>,
    /// What stays after its end.
    pub residual_after_end: Option<String>,
    /// When it became known, if not with its first day.
    pub announced_on: Option<CivilDate>,
    /// When its end became known, if later than the end.
    pub end_announced_on: Option<CivilDate>,
    /// How long the provider takes to catch up after the end.
    pub after: Option<Period>,
    /// Only what was removed (or, not removed, created) in these days.
    pub window: Option<Window>,
}

/// Two days and those between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The first day.
    pub from: CivilDate,
    /// The last day.
    pub to: CivilDate,
}

/// How a copy of one's data is fetched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataExport {
    /// By what means.
    pub method: ExportMethod,
    /// Menu steps.
    #[serde(default)]
    pub path: Vec<String>,
    /// Page of it.
    pub url: Option<String>,
    /// What comes.
    pub format: Option<String>,
    /// The files in it.
    #[serde(default)]
    pub files: Vec<String>,
    /// How it comes.
    pub delivery: Option<String>,
    /// When the link stops working.
    pub link_expires_after: Option<Period>,
    /// How long it takes at most.
    pub max_wait: Option<Period>,
    /// The reader of this product for it.
    pub parser_format_id: Option<String>,
}

/// An address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// What it is for.
    pub kind: ContactKind,
    /// The address.
    pub value: String,
}

/// A remark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// The remark.
    pub text: String,
}
