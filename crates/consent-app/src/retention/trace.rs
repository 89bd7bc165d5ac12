//! Every line of a trace in plain words: what the text says, from which day it counts, which day came
//! out, and why it does not count where it does not.

use std::collections::BTreeMap;

use consent_core::catalogue::{CatalogueService, OverrideFact, RetentionFact};
use consent_core::id::HoldId;
use consent_core::retention::{
    Because, End, HoldRule, Item, Keeps, Outcome, Resolution, RetentionRule, TraceLine, Trigger,
};
use consent_core::state::{Hold, LedgerState};
use consent_core::time::{CivilDate, Period};

use super::rule_words::{
    at_once_or, came_out, happened, keeps_words, kind_words, noun, on_off, only_if, reach,
};
use crate::dto::{RuleView, SourceView};
use crate::words;

/// A question that was answered: what was asked about, by which rules, and what came out.
pub(crate) struct Answered {
    pub(crate) item: Item,
    pub(crate) on: CivilDate,
    pub(crate) rules: Vec<RetentionRule>,
    pub(crate) holds: Vec<HoldRule>,
    /// The person's own orders among the holds.
    own: BTreeMap<HoldId, Hold>,
    pub(crate) resolution: Resolution,
}

impl Answered {
    pub(super) fn new(
        state: &LedgerState,
        item: Item,
        on: CivilDate,
        (rules, holds): (Vec<RetentionRule>, Vec<HoldRule>),
    ) -> Self {
        Self {
            resolution: consent_core::retention::resolve(&rules, &holds, &item, on),
            item,
            on,
            rules,
            holds,
            own: state.holds.clone(),
        }
    }

    /// The trace, with a source beside each line that has one.
    pub(crate) fn trace(&self, service: &CatalogueService) -> Vec<RuleView> {
        let lines = self.resolution.trace.iter();
        lines.map(|line| self.view(line, service)).collect()
    }

    /// The rule behind a line.
    pub(crate) fn rule(&self, line: &TraceLine) -> Option<&RetentionRule> {
        self.rules.iter().find(|rule| rule.id == line.id)
    }

    fn view(&self, line: &TraceLine, service: &CatalogueService) -> RuleView {
        let code = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let meta = service.metas().find(|meta| meta.id.as_str() == line.id);
        let own = self.own.values().find(|hold| hold_id(hold) == line.id);
        let (says, counts) = if line.layer == "hold" {
            let order = service.overrides.iter();
            let order = order.into_iter().find(|o| o.meta.id.as_str() == line.id);
            (self.order(line, order, own), self.order_counts(line))
        } else {
            let fact = service.retention.iter();
            let fact = fact.into_iter().find(|f| f.meta.id.as_str() == line.id);
            (self.says(line, fact), self.counts(line, service))
        };
        RuleView {
            id: line.id.clone(),
            layer: line.layer.clone(),
            outcome: code(serde_json::to_value(line.outcome).unwrap_or_default()),
            because: code(serde_json::to_value(line.because).unwrap_or_default()),
            words: format!("{says} {counts}"),
            not_before: line.not_before.map(|d| d.to_string()),
            until: line.until.map(|end| end.to_string()),
            source: match own.and_then(|hold| hold.source.as_ref().map(|url| (hold, url))) {
                Some((hold, url)) => Some(SourceView {
                    title: url.clone(),
                    url: url.clone(),
                    kind: "user".to_owned(),
                    as_of: hold.from.to_string(),
                    confidence: "low".to_owned(),
                }),
                None => meta.and_then(SourceView::leading),
            },
        }
    }

    /// What the text says.
    fn says(&self, line: &TraceLine, fact: Option<&RetentionFact>) -> String {
        let kind = kind_words(&self.item.data_kind);
        let (Some(fact), Some(rule)) = (fact, self.rule(line)) else {
            return format!(
                "No text in the catalogue says how long the service itself keeps {kind}."
            );
        };
        let about = words::about(fact.state);
        let said = keeps_words(&rule.keeps);
        let only = only_if(rule);
        let ends = rule.ends.as_ref().map_or_else(String::new, |ends| {
            let event = happened(ends.event);
            format!(", and {} {event}", at_once_or("within ", ends.within))
        });
        let who = if fact.meta.own.is_some() {
            "you wrote down"
        } else {
            "the provider says"
        };
        format!("{about}: {said}{ends}{only}, {who}.")
    }

    /// From which day it counts and what came out, or why it does not count.
    fn counts(&self, line: &TraceLine, service: &CatalogueService) -> String {
        let Some(rule) = self.rule(line) else {
            return String::new();
        };
        let doubt = line.missing.as_deref().map_or_else(String::new, |fact| {
            let missing = crate::dto::missing_words(fact);
            format!("Whether it counts depends on {missing}, which is not known. ")
        });
        let from = |trigger: Trigger| {
            let day = self.item.day_of(trigger, self.on);
            day.map_or_else(String::new, words::day)
        };
        let came = came_out(line);
        let said = match line.because {
            Because::For => match &rule.keeps {
                Keeps::For { from: start, .. } => {
                    format!("Counted from {} ({}): {came}.", from(*start), noun(*start))
                }
                _ => format!("{came}."),
            },
            Because::EventOpen => match &rule.keeps {
                Keeps::Until { event, .. } => format!(
                    "That has not happened ({}), so no end can be counted.",
                    noun(*event)
                ),
                _ => "No end can be counted.".to_owned(),
            },
            Because::EventHappened => match &rule.keeps {
                Keeps::Until { event, .. } => {
                    format!("Counted from {} ({}): {came}.", from(*event), noun(*event))
                }
                _ => format!("{came}."),
            },
            Because::Ended => {
                let event = rule.ends.as_ref().map_or(Trigger::Removed, |e| e.event);
                format!("Ended early on {} ({}): {came}.", from(event), noun(event))
            }
            Because::NoEnd | Because::NotStated => "So no end can be counted.".to_owned(),
            Because::NothingKept => "So it is no reason to keep it.".to_owned(),
            other => return format!("Does not count: {}.", self.why_not(rule, other, service)),
        };
        let scores = if line.outcome == Outcome::NotCounted {
            " Not counted: it is no copy of the content."
        } else {
            ""
        };
        format!("{doubt}{said}{scores}")
    }

    /// Why a rule does not reach the item.
    fn why_not(
        &self,
        rule: &RetentionRule,
        because: Because,
        service: &CatalogueService,
    ) -> String {
        let item = &self.item;
        match because {
            Because::NotYetCreated => {
                format!("on {} it did not exist yet", words::day(self.on))
            }
            Because::DataKind => {
                let kinds: Vec<String> = rule
                    .scope
                    .data_kinds
                    .iter()
                    .map(|k| kind_words(k))
                    .collect();
                format!("it is about {}", kinds.join(", "))
            }
            Because::Plan => {
                let name = |id: &str| {
                    let plan = service.plans.iter().find(|p| p.id.as_str() == id);
                    plan.map_or_else(|| id.to_owned(), |p| p.name.clone())
                };
                let plans: Vec<String> = rule.scope.plans.iter().map(|p| name(p)).collect();
                let yours = item.plan.as_deref().map_or_else(String::new, name);
                format!("it is about {}, and the plan is {yours}", plans.join(", "))
            }
            Because::Region => "it is about other regions".to_owned(),
            Because::Terms => match item.terms_from {
                Some(day) => format!(
                    "the terms behind it reach only {} {}",
                    reach(rule.terms),
                    words::day(day)
                ),
                None => "the terms behind it have no first day for you yet".to_owned(),
            },
            Because::Setting => rule.setting.as_ref().map_or_else(String::new, |wanted| {
                let purpose = wanted.purpose.replace('-', " ");
                format!(
                    "{purpose} was not {} on the day of creation or of the last use",
                    on_off(wanted.is)
                )
            }),
            Because::NoTrigger => match &rule.keeps {
                Keeps::For { from, .. } => format!("no day is told for it ({})", noun(*from)),
                _ => "no day is told for it".to_owned(),
            },
            _ => "it changes no end here".to_owned(),
        }
    }

    /// What an order says.
    fn order(&self, line: &TraceLine, fact: Option<&OverrideFact>, own: Option<&Hold>) -> String {
        let title = match (fact, own) {
            (Some(fact), _) => format!("Order: {}.", fact.title),
            (None, Some(own)) => format!("An order you told of: {}.", own.title),
            (None, None) => "An order.".to_owned(),
        };
        let Some(rule) = self.holds.iter().find(|hold| hold.id == line.id) else {
            return title;
        };
        let from = words::day(rule.from);
        let after = if rule.after == Period::days(0) {
            String::new()
        } else {
            format!(", then up to {} to catch up", words::period(rule.after))
        };
        match rule.to {
            Some(to) => format!(
                "{title} It suspends deletion from {from} to {}{after}.",
                words::day(to)
            ),
            None => format!("{title} It suspends deletion from {from} on; no end was known."),
        }
    }

    /// What came of an order.
    fn order_counts(&self, line: &TraceLine) -> String {
        match line.because {
            Because::Suspended => match line.until {
                Some(End::Day(day)) => {
                    format!("So it is kept longer: gone by {}.", words::day(day))
                }
                _ => "So it is kept, and no end can be counted.".to_owned(),
            },
            Because::NoChange => "It changes no end here.".to_owned(),
            Because::NothingKept => "Nothing is kept that it could hold.".to_owned(),
            Because::NotYetCreated => "Does not count: it did not exist yet.".to_owned(),
            Because::DataKind | Because::Plan => {
                "Does not count: it is about other plans or other data.".to_owned()
            }
            Because::Region => "Does not count: it is about other regions.".to_owned(),
            Because::NotBegun => {
                format!(
                    "Does not count: it had not begun on {}.",
                    words::day(self.on)
                )
            }
            Because::CreatedAfter => {
                "Does not count: it was over before this was created.".to_owned()
            }
            Because::Window => {
                "Does not count: the days of this item lie outside what it set apart.".to_owned()
            }
            Because::DueBefore => {
                "Does not count: this was over before the order began.".to_owned()
            }
            _ => String::new(),
        }
    }
}

/// The name of the person's own order in a trace.
pub(super) fn hold_id(hold: &Hold) -> String {
    format!("own.{}", hold.hold_id)
}
