//! Which facts hold for a plan, a region and a day, as far as they were known.

use serde::Serialize;

use super::codes::{
    DefaultOutcome, ExceptionKind, OptOutMethod, OverrideKind, RetentionState, TrainingUse,
};
use super::model::{
    Announcement, CatalogueService, FactMeta, OptOut, OverrideFact, Scope, TrainingFact,
};
use crate::choices::Purpose;
use crate::id::{FactId, PlanId};
use crate::time::{CivilDate, PartialDate};

/// Where and when facts are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coordinate {
    /// The plan, if it is known.
    pub plan: Option<PlanId>,
    /// The regions the person counts as in, narrow to wide; empty if not known.
    pub regions: Vec<String>,
    /// The day asked about.
    pub on: CivilDate,
    /// The first day on which the person accepted announced terms, if they did.
    pub accepted_on: Option<CivilDate>,
}

/// A day to decide by, with all its revisions as far as they were known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CatalogueDeadline {
    /// What the data is for.
    pub purpose: Option<Purpose>,
    /// The heading of the first announcement.
    pub title: String,
    /// The dates in the order of their announcement; the last one is in force.
    pub revisions: Vec<CatalogueRevision>,
    /// What follows if the person does nothing.
    pub if_nothing: DefaultOutcome,
    /// How the switch was set beforehand, in the source's words.
    pub preset: Option<String>,
    /// The announcement that began it, replaced or not: what tells one deadline from another.
    pub began_with: FactId,
}

/// One date of a deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CatalogueRevision {
    /// The announcement behind it.
    pub fact: FactId,
    /// The day to decide by.
    pub date: CivilDate,
    /// When it was announced; the last day possible, if the source is less precise.
    pub announced_on: CivilDate,
    /// Where the first source is: its address, else its title.
    pub source: String,
    /// Whether "by" includes the day: the sources do not say.
    pub inclusive: &'static str,
    /// Where the day ends: the sources do not say.
    pub offset: &'static str,
}

/// Every fact on whether content trains models.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingFacts<'a> {
    /// The facts about content in general, best first.
    pub facts: Vec<&'a TrainingFact>,
    /// Facts about single kinds of data.
    pub by_data_kind: Vec<&'a TrainingFact>,
    /// Whether facts of equal standing contradict one another.
    pub disagreement: bool,
}

/// One thing that a no leaves out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Exception {
    /// What it is.
    pub kind: ExceptionKind,
    /// Its code, for what is shown and exported.
    pub code: &'static str,
    /// The fact behind it.
    pub fact: FactId,
}

const EEA: [&str; 30] = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IS", "IT",
    "LI", "LV", "LT", "LU", "MT", "NL", "NO", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
];

/// The regions with the groups they belong to: `PL` brings `EEA` along, `GB` brings `UK`.
#[must_use]
pub fn with_region_groups(regions: &[String]) -> Vec<String> {
    let mut all = regions.to_vec();
    let has = |all: &[String], wanted: &str| all.iter().any(|region| region == wanted);
    if !has(&all, "EEA") && all.iter().any(|r| EEA.contains(&r.as_str()) || r == "EU") {
        all.push("EEA".to_owned());
    }
    if has(&all, "GB") && !has(&all, "UK") {
        all.push("UK".to_owned());
    }
    all
}

impl Coordinate {
    /// Whether a fact with this scope can hold here; what is not known does not rule it out.
    #[must_use]
    pub fn may_meet(&self, scope: &Scope) -> bool {
        let regions = with_region_groups(&self.regions);
        let plan = scope.plans.is_empty()
            || self
                .plan
                .as_ref()
                .is_none_or(|plan| scope.plans.contains(plan));
        let region = scope.regions.is_empty()
            || regions.is_empty()
            || scope.regions.iter().any(|region| regions.contains(region));
        plan && region && !scope.exclude_regions.iter().any(|r| regions.contains(r))
    }

    /// Whether a fact can hold here on the day asked about.
    #[must_use]
    pub fn meets(&self, meta: &FactMeta) -> bool {
        self.meets_on(meta, self.on)
    }

    /// Whether a fact with this scope surely holds here: what is not known is no yes.
    pub(super) fn surely_meets(&self, scope: &Scope) -> bool {
        let plan = self.plan.as_ref();
        let regions = with_region_groups(&self.regions);
        let within = |list: &[String]| list.iter().any(|region| regions.contains(region));
        (scope.plans.is_empty() || plan.is_some_and(|plan| scope.plans.contains(plan)))
            && (scope.regions.is_empty() || within(&scope.regions))
            && (scope.exclude_regions.is_empty()
                || (!regions.is_empty() && !within(&scope.exclude_regions)))
    }

    fn meets_on(&self, meta: &FactMeta, on: CivilDate) -> bool {
        self.may_meet(&meta.scope) && in_force(meta, on) && !meta.is_replaced_for(self, on)
    }
}

/// Whether a fact holds on a day, as far as its dates say.
pub(super) fn in_force(meta: &FactMeta, on: CivilDate) -> bool {
    meta.valid_from.is_none_or(|from| from.earliest() <= on)
        && meta.valid_until.is_none_or(|until| on <= until.latest())
}

/// How narrow a scope is: plans before regions.
pub(super) fn narrowness(scope: &Scope) -> (bool, bool) {
    (
        !scope.plans.is_empty(),
        !scope.regions.is_empty() || !scope.exclude_regions.is_empty(),
    )
}

impl Scope {
    /// Whether two facts are equally narrow and some person can be in both, for the same kinds of data:
    /// only then can they contradict one another.
    #[must_use]
    pub fn stands_beside(&self, other: &Self) -> bool {
        let meet = |one: &[String], two: &[String]| {
            one.is_empty() || two.is_empty() || one.iter().any(|region| two.contains(region))
        };
        let outside = |inside: &Self, without: &Self| {
            !inside.regions.is_empty()
                && inside
                    .regions
                    .iter()
                    .all(|region| without.exclude_regions.contains(region))
        };
        let plans = self.plans.is_empty()
            || other.plans.is_empty()
            || self.plans.iter().any(|plan| other.plans.contains(plan));
        plans
            && meet(&self.regions, &other.regions)
            && !outside(self, other)
            && !outside(other, self)
            && narrowness(self) == narrowness(other)
            && self.data_kinds == other.data_kinds
    }
}

fn newest_source(meta: &FactMeta) -> Option<CivilDate> {
    meta.sources
        .iter()
        .map(|source| source.as_of.latest())
        .max()
}

impl Announcement {
    /// The day from which it can be relied on: the last one its announcement can mean, else the day
    /// it takes effect, else the day of its oldest source.
    #[must_use]
    pub fn known_from(&self) -> Option<CivilDate> {
        let oldest = self.meta.sources.iter().map(|s| s.as_of.latest()).min();
        let stated = self.announced_on.or(self.effective_on);
        stated.map(PartialDate::latest).or(oldest)
    }
}

impl OverrideFact {
    /// The day from which it was known: that of its announcement, else its first day.
    #[must_use]
    pub fn known_from(&self) -> Option<CivilDate> {
        let begins = self.meta.valid_from.map(PartialDate::earliest);
        self.announced_on.or(begins)
    }
}

impl OptOut {
    /// The way to show first: the person's own setting before any other, one for content in general
    /// before one for a single kind of data.
    pub(super) fn foremost<'a>(ways: impl IntoIterator<Item = &'a Self>) -> Option<&'a Self> {
        ways.into_iter().min_by_key(|way| {
            (
                !way.meta.scope.data_kinds.is_empty(),
                way.method != OptOutMethod::Setting,
                way.path.is_empty(),
            )
        })
    }
}

impl CatalogueService {
    /// The announcements for this plan and region that were known by a day and not known to be taken
    /// back, oldest first.
    #[must_use]
    pub fn announcements_known(
        &self,
        coordinate: &Coordinate,
        known_on: CivilDate,
    ) -> Vec<&Announcement> {
        let mut known: Vec<&Announcement> = self
            .announcements
            .iter()
            .filter(|fact| !fact.meta.is_replaced_for(coordinate, known_on))
            .filter(|fact| fact.meta.own.is_none() || in_force(&fact.meta, known_on))
            .filter(|fact| coordinate.may_meet(&fact.meta.scope))
            .filter(|fact| fact.known_from().is_some_and(|day| day <= known_on))
            .filter(|fact| fact.withdrawn_on.is_none_or(|day| day > known_on))
            .collect();
        known.sort_by_key(|fact| fact.known_from());
        known
    }

    /// The days to decide by for this plan and region, as they were known on a day.
    #[must_use]
    pub fn deadlines(
        &self,
        coordinate: &Coordinate,
        known_on: CivilDate,
    ) -> Vec<CatalogueDeadline> {
        let mut found: Vec<(&FactId, CatalogueDeadline)> = Vec::new();
        for fact in self.announcements_known(coordinate, known_on) {
            let (Some(PartialDate::Day(date)), Some(announced_on)) =
                (fact.decide_by, fact.known_from())
            else {
                continue;
            };
            let source = fact.meta.leading_source();
            let revision = CatalogueRevision {
                fact: fact.meta.id.clone(),
                date,
                announced_on,
                source: source.map(|s| s.place().to_owned()).unwrap_or_default(),
                inclusive: "unknown",
                offset: "unknown",
            };
            let first = self.first_of_chain(fact);
            if let Some((_, earlier)) = found.iter_mut().find(|(id, _)| *id == first) {
                earlier.revisions.push(revision);
                earlier.if_nothing = fact.default_outcome;
                earlier.preset.clone_from(&fact.preset_control_state);
            } else {
                let deadline = CatalogueDeadline {
                    purpose: fact.purpose,
                    title: fact.title.clone(),
                    revisions: vec![revision],
                    if_nothing: fact.default_outcome,
                    preset: fact.preset_control_state.clone(),
                    began_with: first.clone(),
                };
                found.push((first, deadline));
            }
        }
        found.into_iter().map(|(_, deadline)| deadline).collect()
    }

    /// The announcement that began what the one with this id revises, if there is one.
    #[must_use]
    pub fn began_with(&self, fact: &FactId) -> Option<&FactId> {
        let found = self.announcements.iter().find(|a| a.meta.id == *fact)?;
        Some(self.first_of_chain(found))
    }

    /// Whether sources contradict one another on what doing nothing leads to, in one of these
    /// announcements.
    #[must_use]
    pub fn is_outcome_disputed<'a>(&self, facts: impl IntoIterator<Item = &'a FactId>) -> bool {
        let disputed = |id: &FactId| {
            let mut all = self.announcements.iter();
            all.any(|fact| fact.meta.id == *id && fact.outcome_disputed)
        };
        facts.into_iter().any(disputed)
    }

    /// The announcement that began what this one revises; the files were checked to have no circle.
    pub(super) fn first_of_chain<'a>(&'a self, fact: &'a Announcement) -> &'a FactId {
        let mut first = fact;
        for _ in &self.announcements {
            // What the person put in the place of an announcement belongs where that one did.
            let own = first.meta.own.as_ref();
            let earlier = own.and_then(|own| own.replaces.as_ref());
            let earlier = earlier.or(first.supersedes.as_ref());
            match earlier.and_then(|id| self.announcements.iter().find(|a| a.meta.id == *id)) {
                Some(earlier) => first = earlier,
                None => break,
            }
        }
        &first.meta.id
    }

    /// Every fact on whether content trains models, for this plan, region and day.
    #[must_use]
    pub fn training_facts(&self, coordinate: &Coordinate) -> TrainingFacts<'_> {
        let on = self.terms_day(coordinate);
        let met = self.training.iter();
        let met = met.filter(|f| coordinate.meets_on(&f.meta, on));
        let (mut facts, mut by_data_kind): (Vec<_>, Vec<_>) =
            met.partition(|fact| fact.meta.scope.data_kinds.is_empty());
        let order = |fact: &&TrainingFact| {
            let scope = narrowness(&fact.meta.scope);
            let own = fact.meta.own.is_some();
            std::cmp::Reverse((own, scope, fact.meta.confidence, newest_source(&fact.meta)))
        };
        facts.sort_by_key(order);
        by_data_kind.sort_by_key(order);
        let best = facts.first().map(|fact| narrowness(&fact.meta.scope));
        let mut answers: Vec<TrainingUse> = facts
            .iter()
            .filter(|fact| Some(narrowness(&fact.meta.scope)) == best)
            .map(|fact| fact.uses_content_for_training)
            .filter(|answer| *answer != TrainingUse::Unclear)
            .collect();
        answers.dedup();
        TrainingFacts {
            facts,
            by_data_kind,
            disagreement: answers.len() > 1,
        }
    }

    /// What a no leaves out, for this plan, region and day.
    #[must_use]
    pub fn exceptions(&self, coordinate: &Coordinate) -> Vec<Exception> {
        let mut views = Vec::new();
        let mut add = |kind: ExceptionKind, meta: &FactMeta| {
            // Once each: the first fact is the one about content in general.
            if views.iter().all(|view: &Exception| view.kind != kind) {
                views.push(Exception {
                    kind,
                    code: kind.code(),
                    fact: meta.id.clone(),
                });
            }
        };
        let answer = self.training_facts(coordinate);
        for fact in &answer.facts {
            for (stated, kind) in [
                (fact.feedback_exception, ExceptionKind::Feedback),
                (fact.safety_flag_exception, ExceptionKind::Safety),
                (fact.human_review, ExceptionKind::HumanReview),
                (
                    fact.opt_out_prospective_only,
                    ExceptionKind::ProspectiveOnly,
                ),
                (
                    fact.choice_reversible.map(|yes| !yes),
                    ExceptionKind::NotReversible,
                ),
            ] {
                if stated == Some(true) {
                    add(kind, &fact.meta);
                }
            }
        }
        for fact in &answer.by_data_kind {
            let used = fact.uses_content_for_training == TrainingUse::Yes;
            let is = |word: &str| fact.meta.scope.data_kinds.iter().any(|kind| kind == word);
            match () {
                () if !used => {}
                () if is("feedback") => add(ExceptionKind::Feedback, &fact.meta),
                () if is("safety_flagged") => add(ExceptionKind::Safety, &fact.meta),
                () => add(ExceptionKind::DataKind, &fact.meta),
            }
        }
        for fact in self.retention.iter().filter(|f| coordinate.meets(&f.meta)) {
            match fact.state {
                RetentionState::Flagged => add(ExceptionKind::Safety, &fact.meta),
                RetentionState::FeedbackGiven => add(ExceptionKind::Feedback, &fact.meta),
                RetentionState::HumanReviewed => add(ExceptionKind::HumanReview, &fact.meta),
                RetentionState::TrainingData => add(ExceptionKind::TrainingCopy, &fact.meta),
                _ => {}
            }
        }
        for fact in self.holds_known(coordinate, coordinate.on) {
            add(ExceptionKind::Hold, &fact.meta);
        }
        views
    }

    /// The orders to preserve that were known by a day and had begun; ended ones still matter.
    #[must_use]
    pub fn holds_known(&self, coordinate: &Coordinate, known_on: CivilDate) -> Vec<&OverrideFact> {
        self.overrides
            .iter()
            .filter(|fact| fact.kind == OverrideKind::LegalHold)
            .filter(|fact| !fact.meta.is_replaced_for(coordinate, known_on))
            .filter(|fact| coordinate.may_meet(&fact.meta.scope))
            .filter(|fact| fact.known_from().is_some_and(|day| day <= known_on))
            .collect()
    }

    /// The switch to show, for this plan, region and day.
    #[must_use]
    pub fn switch(&self, coordinate: &Coordinate) -> Option<&OptOut> {
        OptOut::foremost(self.opt_outs(coordinate))
    }

    /// The ways to say no, for this plan, region and day.
    #[must_use]
    pub fn opt_outs(&self, coordinate: &Coordinate) -> Vec<&OptOut> {
        self.opt_outs
            .iter()
            .filter(|fact| coordinate.meets(&fact.meta))
            .collect()
    }
}
