//! One rule held against one item: does it apply, and from when to when.

use super::item::{Item, Known, SettingValue};
use super::rule::{Bound, Keeps, OnOff, RetentionRule, Scope, Terms, WantedSetting};
use super::trace::{Because, End, Outcome, TraceLine};
use crate::time::{CivilDate, Hours, PartialDate, Period};

/// The answer of a guard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Guard {
    /// It lets pass.
    Yes,
    /// It would, or would not, if this fact were known.
    Maybe(String),
    /// It does not let pass.
    No(Because),
}

impl Guard {
    /// Both must let pass; the first missing fact is named.
    fn and(self, next: impl FnOnce() -> Self) -> Self {
        match self {
            Self::No(_) => self,
            Self::Yes => next(),
            Self::Maybe(_) => match next() {
                no @ Self::No(_) => no,
                _ => self,
            },
        }
    }

    fn when(holds: bool, because: Because) -> Self {
        if holds { Self::Yes } else { Self::No(because) }
    }
}

fn lists(list: &[String], value: &str) -> bool {
    list.iter().any(|entry| entry == "*" || entry == value)
}

/// Whether the item is one that the scope speaks of.
pub(super) fn in_scope(scope: &Scope, item: &Item) -> Guard {
    Guard::when(lists(&scope.data_kinds, &item.data_kind), Because::DataKind)
        .and(|| match &item.plan {
            Some(plan) => Guard::when(lists(&scope.plans, plan), Because::Plan),
            None if any(&scope.plans) => Guard::Yes,
            None => Guard::Maybe("plan".to_owned()),
        })
        .and(|| match &item.regions {
            Some(regions) => {
                let listed = |list: &[String]| regions.iter().any(|region| lists(list, region));
                let inside = any(&scope.regions) || listed(&scope.regions);
                Guard::when(inside && !listed(&scope.exclude_regions), Because::Region)
            }
            None if any(&scope.regions) && scope.exclude_regions.is_empty() => Guard::Yes,
            None => Guard::Maybe("region".to_owned()),
        })
}

fn any(list: &[String]) -> bool {
    list.iter().any(|entry| entry == "*")
}

/// The days of the item that the rule's terms reach.
fn governing_days(terms: Terms, known: Known<'_>) -> Vec<CivilDate> {
    let created = Some(known.created());
    let since = known.item.terms_from;
    let (days, first) = match terms {
        Terms::Any => ([created, known.last_active()], None),
        Terms::All if since.is_some_and(|day| day <= known.today) => {
            ([created, known.last_active()], None)
        }
        Terms::New => ([created, None], since),
        Terms::NewOrResumed => ([created, known.last_active()], since),
        Terms::All => return Vec::new(),
    };
    if first.is_none() && matches!(terms, Terms::New | Terms::NewOrResumed) {
        return Vec::new();
    }
    days.into_iter()
        .flatten()
        .filter(|day| first.is_none_or(|first| *day >= first))
        .collect()
}

fn setting_held(wanted: &WantedSetting, days: &[CivilDate], known: Known<'_>) -> Guard {
    let value = match wanted.is {
        OnOff::On => SettingValue::On,
        OnOff::Off => SettingValue::Off,
    };
    let had = |value| {
        days.iter()
            .any(|day| known.setting_on(&wanted.purpose, *day) == value)
    };
    if had(value) {
        Guard::Yes
    } else if had(SettingValue::Unknown) {
        Guard::Maybe(format!("setting:{}", wanted.purpose))
    } else {
        Guard::No(Because::Setting)
    }
}

fn applies(rule: &RetentionRule, known: Known<'_>) -> Guard {
    let days = governing_days(rule.terms, known);
    Guard::when(known.exists(), Because::NotYetCreated)
        .and(|| in_scope(&rule.scope, known.item))
        .and(|| Guard::when(!days.is_empty(), Because::Terms))
        .and(|| {
            rule.setting
                .as_ref()
                .map_or(Guard::Yes, |wanted| setting_held(wanted, &days, known))
        })
        .and(|| match &rule.keeps {
            Keeps::For { from, .. } => {
                Guard::when(known.day_of(*from).is_some(), Because::NoTrigger)
            }
            _ => Guard::Yes,
        })
}

/// The end of a period; one beyond the calendar is none that anybody will see.
pub(super) fn end_after(start: CivilDate, period: Period) -> End {
    period
        .add_to(start, Hours::Up)
        .map_or(End::Indefinite, End::Day)
}

fn surely_until(start: CivilDate, period: Period) -> CivilDate {
    period
        .add_to(start, Hours::Down)
        .unwrap_or(PartialDate::Year(9999).latest())
}

/// How long one reason keeps the copy.
#[derive(Debug, Clone, Copy)]
struct Span {
    lo: Option<CivilDate>,
    hi: End,
    about: bool,
    because: Because,
}

impl Span {
    fn counted(start: CivilDate, period: Period, bound: Bound, because: Because) -> Self {
        let end = end_after(start, period);
        let (lo, hi) = match bound {
            Bound::AtMost | Bound::About => (None, end),
            Bound::Exactly => (Some(surely_until(start, period)), end),
            Bound::AtLeast => (Some(surely_until(start, period)), End::Unknown),
            Bound::Between { least } => (Some(surely_until(start, least)), end),
        };
        Self {
            lo,
            hi,
            about: bound == Bound::About,
            because,
        }
    }

    fn open(lo: Option<CivilDate>, hi: End, because: Because) -> Self {
        Self {
            lo,
            hi,
            about: false,
            because,
        }
    }

    /// What the text says, before any event that ends it early; `None` if nothing is kept.
    fn of(keeps: &Keeps, known: Known<'_>) -> Option<Self> {
        let open = |because| Self::open(Some(known.today), End::Indefinite, because);
        match keeps {
            Keeps::For {
                from,
                duration,
                bound,
            } => known
                .day_of(*from)
                .map(|day| Self::counted(day, *duration, *bound, Because::For)),
            Keeps::Until { event, then, bound } => Some(
                known
                    .day_of(*event)
                    .map_or(open(Because::EventOpen), |day| {
                        Self::counted(day, *then, *bound, Because::EventHappened)
                    }),
            ),
            Keeps::NoEnd => Some(open(Because::NoEnd)),
            Keeps::NotStated => Some(Self::open(None, End::Unknown, Because::NotStated)),
            Keeps::Nothing => None,
        }
    }

    fn cut(self, day: CivilDate, within: Period) -> Self {
        let end = end_after(day, within);
        let lo = self.lo.map(|lo| lo.min(day));
        if end < self.hi {
            Self::open(lo, end, Because::Ended)
        } else {
            Self { lo, ..self }
        }
    }
}

/// One rule, held against one item.
#[derive(Debug, Clone)]
pub(super) struct Reason {
    pub(super) outcome: Outcome,
    pub(super) because: Because,
    pub(super) lo: Option<CivilDate>,
    pub(super) hi: Option<End>,
    pub(super) about: bool,
    /// The fact that a doubtful reason lacks.
    pub(super) missing: Option<String>,
}

impl Reason {
    fn without_end(outcome: Outcome, because: Because) -> Self {
        Self {
            outcome,
            because,
            lo: None,
            hi: None,
            about: false,
            missing: None,
        }
    }

    pub(super) fn judge(rule: &RetentionRule, known: Known<'_>) -> Self {
        let missing = match applies(rule, known) {
            Guard::No(because) => return Self::without_end(Outcome::NotApplicable, because),
            Guard::Maybe(fact) => Some(fact),
            Guard::Yes => None,
        };
        let Some(span) = Span::of(&rule.keeps, known) else {
            return Self::without_end(Outcome::Nothing, Because::NothingKept);
        };
        let span = rule
            .ends
            .as_ref()
            .and_then(|ends| Some((known.day_of(ends.event)?, ends.within)))
            .map_or(span, |(day, within)| span.cut(day, within));
        Self {
            outcome: match (rule.content, &missing) {
                (false, _) => Outcome::NotCounted,
                (true, Some(_)) => Outcome::Maybe,
                (true, None) => Outcome::Kept,
            },
            because: span.because,
            lo: span.lo.filter(|_| missing.is_none()),
            hi: Some(span.hi),
            about: span.about,
            missing,
        }
    }

    /// The end, if the reason counts for the latest one.
    pub(super) fn possible_end(&self) -> Option<End> {
        self.hi
            .filter(|_| matches!(self.outcome, Outcome::Kept | Outcome::Maybe))
    }

    /// The end, if the reason counts for sure.
    pub(super) fn sure_end(&self) -> Option<End> {
        self.hi.filter(|_| self.outcome == Outcome::Kept)
    }

    /// The day it is surely kept until.
    pub(super) fn sure_start(&self) -> Option<CivilDate> {
        self.lo.filter(|_| self.outcome == Outcome::Kept)
    }

    pub(super) fn line(&self, rule: &RetentionRule) -> TraceLine {
        TraceLine {
            id: rule.id.clone(),
            layer: rule.layer.clone(),
            outcome: self.outcome,
            because: self.because,
            not_before: self.lo,
            until: self.hi,
            missing: self.missing.clone(),
        }
    }
}
