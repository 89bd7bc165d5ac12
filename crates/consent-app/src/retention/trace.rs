//! Every line of a trace in plain words: what the text says, from which day it counts, which day came
//! out, and why it does not count where it does not.

use crate::say;
use crate::words::Words;
use std::collections::BTreeMap;

use consent_core::catalogue::{CatalogueService, OverrideFact, RetentionFact};
use consent_core::id::HoldId;
use consent_core::retention::{
    Because, End, HoldRule, Item, Keeps, Outcome, Resolution, RetentionRule, TraceLine, Trigger,
};
use consent_core::state::{Hold, LedgerState};
use consent_core::time::{CivilDate, Period};

use super::rule_words::{
    at_once_or_within, came_out, happened, keeps_words, kind_words, noun, on_off, only_if, reach,
};
use crate::dto::{RuleView, SourceView};

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
    pub(crate) fn trace(&self, say: &Words, service: &CatalogueService) -> Vec<RuleView> {
        let lines = self.resolution.trace.iter();
        lines.map(|line| self.view(say, line, service)).collect()
    }

    /// The rule behind a line.
    pub(crate) fn rule(&self, line: &TraceLine) -> Option<&RetentionRule> {
        self.rules.iter().find(|rule| rule.id == line.id)
    }

    fn view(&self, say: &Words, line: &TraceLine, service: &CatalogueService) -> RuleView {
        let code = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let meta = service.metas().find(|meta| meta.id.as_str() == line.id);
        let own = self.own.values().find(|hold| hold_id(hold) == line.id);
        let (says, counts) = if line.layer == "hold" {
            let order = service.overrides.iter();
            let order = order.into_iter().find(|o| o.meta.id.as_str() == line.id);
            (
                self.order(say, line, order, own),
                self.order_counts(say, line),
            )
        } else {
            let fact = service.retention.iter();
            let fact = fact.into_iter().find(|f| f.meta.id.as_str() == line.id);
            (self.says(say, line, fact), self.counts(say, line, service))
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
    fn says(&self, say: &Words, line: &TraceLine, fact: Option<&RetentionFact>) -> String {
        let kind = kind_words(say, &self.item.data_kind);
        let (Some(fact), Some(rule)) = (fact, self.rule(line)) else {
            return say!(say, "trace-no-text-in-the-catalogue-says", kind = kind);
        };
        let about = say.about(fact.state);
        let said = keeps_words(say, &rule.keeps);
        let only = only_if(say, rule);
        let ends = rule.ends.as_ref().map_or_else(String::new, |ends| {
            let event = happened(say, ends.event);
            say!(
                say,
                "trace-and",
                within = at_once_or_within(say, ends.within),
                event = event
            )
        });
        let who = if fact.meta.own.is_some() {
            say!(say, "trace-you-wrote-down")
        } else {
            say!(say, "trace-the-provider-says")
        };
        format!("{about}: {said}{ends}{only}, {who}.")
    }

    /// From which day it counts and what came out, or why it does not count.
    fn counts(&self, say: &Words, line: &TraceLine, service: &CatalogueService) -> String {
        let Some(rule) = self.rule(line) else {
            return String::new();
        };
        let doubt = line.missing.as_deref().map_or_else(String::new, |fact| {
            let missing = crate::dto::missing_words(say, fact);
            say!(
                say,
                "trace-whether-it-counts-depends-on-which",
                missing = missing
            )
        });
        let from = |trigger: Trigger| {
            let day = self.item.day_of(trigger, self.on);
            day.map_or_else(String::new, |it| say.day(it))
        };
        let came = came_out(say, line);
        let said = match line.because {
            Because::For => match &rule.keeps {
                Keeps::For { from: start, .. } => {
                    say!(
                        say,
                        "trace-counted-from",
                        day = from(*start),
                        event = noun(say, *start),
                        came = came
                    )
                }
                _ => format!("{came}."),
            },
            Because::EventOpen => match &rule.keeps {
                Keeps::Until { event, .. } => say!(
                    say,
                    "trace-that-has-not-happened-so-no",
                    event = noun(say, *event)
                ),
                _ => say!(say, "trace-no-end-can-be-counted"),
            },
            Because::EventHappened => match &rule.keeps {
                Keeps::Until { event, .. } => {
                    say!(
                        say,
                        "trace-counted-from",
                        day = from(*event),
                        event = noun(say, *event),
                        came = came
                    )
                }
                _ => format!("{came}."),
            },
            Because::Ended => {
                let event = rule.ends.as_ref().map_or(Trigger::Removed, |e| e.event);
                say!(
                    say,
                    "trace-ended-early-on",
                    day = from(event),
                    event = noun(say, event),
                    came = came
                )
            }
            Because::NoEnd | Because::NotStated => say!(say, "trace-so-no-end-can-be-counted"),
            Because::NothingKept => say!(say, "trace-so-it-is-no-reason-to"),
            other => {
                return say!(
                    say,
                    "trace-does-not-count",
                    why = self.why_not(say, rule, other, service)
                );
            }
        };
        let scores = if line.outcome == Outcome::NotCounted {
            say!(say, "trace-not-counted-it-is-no-copy")
        } else {
            String::new()
        };
        format!("{doubt}{said}{scores}")
    }

    /// Why a rule does not reach the item.
    fn why_not(
        &self,
        say: &Words,
        rule: &RetentionRule,
        because: Because,
        service: &CatalogueService,
    ) -> String {
        let item = &self.item;
        match because {
            Because::NotYetCreated => {
                say!(say, "trace-on-it-did-not-exist-yet", on = say.day(self.on))
            }
            Because::DataKind => {
                let kinds: Vec<String> = rule
                    .scope
                    .data_kinds
                    .iter()
                    .map(|k| kind_words(say, k))
                    .collect();
                say!(say, "trace-it-is-about", kinds = kinds.join(", "))
            }
            Because::Plan => {
                let name = |id: &str| {
                    let plan = service.plans.iter().find(|p| p.id.as_str() == id);
                    plan.map_or_else(|| id.to_owned(), |p| p.name.clone())
                };
                let plans: Vec<String> = rule.scope.plans.iter().map(|p| name(p)).collect();
                let yours = item.plan.as_deref().map_or_else(String::new, name);
                say!(
                    say,
                    "trace-it-is-about-and-the-plan",
                    plans = plans.join(", "),
                    yours = yours
                )
            }
            Because::Region => say!(say, "trace-it-is-about-other-regions"),
            Because::Terms => match item.terms_from {
                Some(day) => say!(
                    say,
                    "trace-the-terms-behind-it-reach-only",
                    reach = reach(say, rule.terms),
                    day = say.day(day)
                ),
                None => say!(say, "trace-the-terms-behind-it-have-no"),
            },
            Because::Setting => rule.setting.as_ref().map_or_else(String::new, |wanted| {
                let purpose = say.purpose(&wanted.purpose);
                say!(
                    say,
                    "trace-was-not-on-the-day-of",
                    purpose = purpose,
                    is = on_off(say, wanted.is)
                )
            }),
            Because::NoTrigger => match &rule.keeps {
                Keeps::For { from, .. } => {
                    say!(say, "trace-no-day-is-told-for-it", event = noun(say, *from))
                }
                _ => say!(say, "trace-no-day-is-told-for-it-2"),
            },
            _ => say!(say, "trace-it-changes-no-end-here"),
        }
    }

    /// What an order says.
    fn order(
        &self,
        say: &Words,
        line: &TraceLine,
        fact: Option<&OverrideFact>,
        own: Option<&Hold>,
    ) -> String {
        let title = match (fact, own) {
            (Some(fact), _) => say!(say, "trace-order", title = fact.title),
            (None, Some(own)) => say!(say, "trace-an-order-you-told-of", title = own.title),
            (None, None) => say!(say, "trace-an-order"),
        };
        let Some(rule) = self.holds.iter().find(|hold| hold.id == line.id) else {
            return title;
        };
        let from = say.day(rule.from);
        let after = if rule.after == Period::days(0) {
            String::new()
        } else {
            say!(
                say,
                "trace-then-up-to-to-catch-up",
                after = say.period(rule.after)
            )
        };
        match rule.to {
            Some(to) => say!(
                say,
                "trace-it-suspends-deletion-from-to",
                title = title,
                from = from,
                to = say.day(to),
                after = after
            ),
            None => say!(
                say,
                "trace-it-suspends-deletion-from-on-no",
                title = title,
                from = from
            ),
        }
    }

    /// What came of an order.
    fn order_counts(&self, say: &Words, line: &TraceLine) -> String {
        match line.because {
            Because::Suspended => match line.until {
                Some(End::Day(day)) => {
                    say!(say, "trace-so-it-is-kept-longer-gone", day = say.day(day))
                }
                _ => say!(say, "trace-so-it-is-kept-and-no"),
            },
            Because::NoChange => say!(say, "trace-it-changes-no-end-here-2"),
            Because::NothingKept => say!(say, "trace-nothing-is-kept-that-it-could"),
            Because::NotYetCreated => say!(say, "trace-does-not-count-it-did-not"),
            Because::DataKind | Because::Plan => {
                say!(say, "trace-does-not-count-it-is-about")
            }
            Because::Region => say!(say, "trace-does-not-count-it-is-about-2"),
            Because::NotBegun => {
                say!(
                    say,
                    "trace-does-not-count-it-had-not",
                    on = say.day(self.on)
                )
            }
            Because::CreatedAfter => {
                say!(say, "trace-does-not-count-it-was-over")
            }
            Because::Window => {
                say!(say, "trace-does-not-count-the-days-of")
            }
            Because::DueBefore => {
                say!(say, "trace-does-not-count-this-was-over")
            }
            _ => String::new(),
        }
    }
}

/// The name of the person's own order in a trace.
pub(super) fn hold_id(hold: &Hold) -> String {
    format!("own.{}", hold.hold_id)
}
