//! From retention facts to the rules and holds that the retention engine reads.

use serde::{Deserialize, Serialize};

use super::grace::{Grace, outranked};
use super::model::{CatalogueService, OverrideFact, RetentionFact};
use super::resolve::{Coordinate, in_force, narrowness};
use super::unstated::speaks_of_service;
use crate::retention::{
    EndsWith, HoldRule, HoldWindow, Keeps, RetentionRule, Scope, Terms, WantedSetting,
};
use crate::time::{CivilDate, PartialDate, Period};

pub(super) const ANY: &str = "*";
pub(super) const TEMPORARY: &str = "temporary_chat";
pub(super) const NOTHING_AGREED: &str = "zero_data_retention";

/// Kinds that "everything" is spelled out as where one kind has a statement of its own.
pub(super) const COMMON_KINDS: [&str; 18] = [
    "chat",
    "coding_session",
    TEMPORARY,
    "incognito_chat",
    "api",
    "prompts",
    "outputs",
    "uploaded_files",
    "files",
    "photos",
    "audio",
    "voice",
    "voice_recordings",
    "video",
    "posts",
    "comments",
    "messages",
    "other",
];

/// A retention rule as a catalogue file words it, for facts whose state alone does not give it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSpec {
    /// Statements about the same copy share a layer.
    pub layer: String,
    /// The kinds of data; those of the fact's scope if left out.
    #[serde(default)]
    pub data_kinds: Vec<String>,
    /// Which days of an item the terms reach; any if left out.
    pub terms: Option<Terms>,
    /// The setting it depends on.
    pub setting: Option<WantedSetting>,
    /// What it says about the end.
    pub keeps: Keeps,
    /// The event that ends it early.
    pub ends: Option<EndsWith>,
}

impl CatalogueService {
    /// The rules and holds for this plan, region and day, as they were known on a day. Rule ids are
    /// fact ids. Where one kind of data has a statement of its own, the wider statement of the same
    /// layer is spelled out for the other common kinds.
    #[must_use]
    pub fn retention_rules(
        &self,
        coordinate: &Coordinate,
        known_on: CivilDate,
    ) -> (Vec<RetentionRule>, Vec<HoldRule>) {
        let mut rules = self.rules_in_force(coordinate, known_on);
        let layers: Vec<(String, Vec<String>)> = rules
            .iter()
            .map(|rule| (rule.layer.clone(), rule.scope.data_kinds.clone()))
            .collect();
        for rule in rules.iter_mut().filter(|rule| is_any(rule)) {
            let named: Vec<&String> = layers
                .iter()
                .filter(|(layer, _)| *layer == rule.layer)
                .flat_map(|(_, kinds)| kinds)
                .filter(|kind| *kind != ANY)
                .collect();
            if !named.is_empty() {
                rule.scope.data_kinds = COMMON_KINDS
                    .into_iter()
                    .map(str::to_owned)
                    .filter(|kind| !named.contains(&kind))
                    .collect();
            }
        }
        let open: Vec<String> = COMMON_KINDS
            .into_iter()
            .filter(|kind| !speaks_of_service(&rules, coordinate, kind))
            .map(str::to_owned)
            .collect();
        rules.extend(self.unstated(coordinate, known_on, open));
        (rules, self.holds(coordinate, known_on))
    }

    /// As [`Self::retention_rules`], for one kind of data: within a layer a statement about that
    /// kind replaces the statement about everything.
    #[must_use]
    pub fn retention_rules_for(
        &self,
        coordinate: &Coordinate,
        known_on: CivilDate,
        data_kind: &str,
    ) -> (Vec<RetentionRule>, Vec<HoldRule>) {
        let mut rules = self.rules_in_force(coordinate, known_on);
        let names = |rule: &RetentionRule| rule.scope.data_kinds.iter().any(|k| k == data_kind);
        let narrow: Vec<String> = rules
            .iter()
            .filter(|rule| names(rule))
            .map(|rule| rule.layer.clone())
            .collect();
        rules.retain(|rule| names(rule) || (is_any(rule) && !narrow.contains(&rule.layer)));
        if !speaks_of_service(&rules, coordinate, data_kind) {
            rules.extend(self.unstated(coordinate, known_on, vec![data_kind.to_owned()]));
        }
        (rules, self.holds(coordinate, known_on))
    }

    fn rules_in_force(&self, coordinate: &Coordinate, known_on: CivilDate) -> Vec<RetentionRule> {
        let facts = self.retention_facts(coordinate, known_on);
        // A catalogue's statement is not completed with what the person stated themselves.
        let catalogued: Vec<&RetentionFact> = facts
            .iter()
            .copied()
            .filter(|fact| fact.meta.own.is_none())
            .collect();
        let stated = Grace::of(&catalogued);
        let own = Grace::of_own(&facts);
        let mut rules: Vec<RetentionRule> = Vec::new();
        let read = |fact: &&RetentionFact| match fact.meta.own {
            None => stated.rule(fact),
            Some(_) => own.rule(fact),
        };
        for rule in facts.iter().filter_map(read) {
            let same = |other: &RetentionRule| {
                let id = rule.id.clone();
                RetentionRule {
                    id,
                    ..other.clone()
                } == rule
            };
            if !rules.iter().any(same) {
                rules.push(rule);
            }
        }
        outranked(rules, &facts)
    }

    /// Facts that can hold here and now; of statements about the same state and kinds the narrower
    /// replaces the wider, plan before region.
    #[must_use]
    pub fn retention_facts(
        &self,
        coordinate: &Coordinate,
        known_on: CivilDate,
    ) -> Vec<&RetentionFact> {
        let met: Vec<&RetentionFact> = self
            .retention
            .iter()
            .filter(|fact| coordinate.may_meet(&fact.meta.scope))
            .filter(|fact| in_force(&fact.meta, coordinate.on))
            .filter(|fact| !fact.meta.is_replaced_for(coordinate, coordinate.on))
            .filter(|fact| {
                let begins = fact.meta.valid_from.map(PartialDate::earliest);
                begins.is_none_or(|day| day <= known_on)
            })
            .collect();
        narrowest(coordinate, &met)
    }

    fn holds(&self, coordinate: &Coordinate, known_on: CivilDate) -> Vec<HoldRule> {
        self.holds_known(coordinate, known_on)
            .into_iter()
            .filter_map(|fact| hold_rule(fact, known_on))
            .collect()
    }
}

/// Of statements about the same state and kinds the narrower replaces the wider, plan before region.
/// Only a plan or region that is known can make a statement the narrower one for sure.
pub(super) fn narrowest<'a>(
    coordinate: &Coordinate,
    met: &[&'a RetentionFact],
) -> Vec<&'a RetentionFact> {
    let rank = |fact: &RetentionFact| {
        let (plan, region) = narrowness(&fact.meta.scope);
        let regions_known = !coordinate.regions.is_empty();
        (plan && coordinate.plan.is_some(), region && regions_known)
    };
    let replaced = |fact: &RetentionFact| {
        met.iter().any(|other| {
            other.state == fact.state
                && other.meta.scope.data_kinds == fact.meta.scope.data_kinds
                && rank(other) > rank(fact)
        })
    };
    met.iter().copied().filter(|fact| !replaced(fact)).collect()
}

fn is_any(rule: &RetentionRule) -> bool {
    rule.scope.data_kinds.iter().any(|kind| kind == ANY)
}

fn hold_rule(fact: &OverrideFact, known_on: CivilDate) -> Option<HoldRule> {
    let end_known = fact.end_announced_on.is_none_or(|day| day <= known_on);
    let to = fact.meta.valid_until.filter(|_| end_known);
    let nothing = Period::days(0);
    Some(HoldRule {
        id: fact.meta.id.to_string(),
        from: fact.meta.valid_from?.earliest(),
        to: to.map(PartialDate::latest),
        after: to.and(fact.after).unwrap_or(nothing),
        scope: scope(&fact.meta.scope, Vec::new()),
        window: fact.window.map(|window| HoldWindow {
            from: window.from,
            to: window.to,
        }),
    })
}

pub(super) fn scope(stated: &super::model::Scope, data_kinds: Vec<String>) -> Scope {
    let or_any = |list: Vec<String>| {
        if list.is_empty() {
            vec![ANY.to_owned()]
        } else {
            list
        }
    };
    let kinds = if data_kinds.is_empty() {
        stated.data_kinds.clone()
    } else {
        data_kinds
    };
    Scope {
        data_kinds: or_any(kinds),
        plans: or_any(stated.plans.iter().map(ToString::to_string).collect()),
        regions: or_any(stated.regions.clone()),
        exclude_regions: stated.exclude_regions.clone(),
    }
}
