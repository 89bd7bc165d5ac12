//! All rules and holds together: until when the provider says that it keeps one item.

use std::collections::BTreeSet;

use super::hold::HoldRule;
use super::holding::{Ends, Holding};
use super::item::{Item, Known};
use super::reason::Reason;
use super::rule::RetentionRule;
use super::trace::{End, Resolution, RetentionResult};
use crate::time::CivilDate;

/// Answers until when an item is kept, as of a day, by rules and holds already selected for it.
///
/// The copy is kept while any reason holds. Doubtful reasons count for the latest end only.
#[must_use]
pub fn resolve(
    rules: &[RetentionRule],
    holds: &[HoldRule],
    item: &Item,
    today: CivilDate,
) -> Resolution {
    let case = Case::new(rules, holds, Known { item, today });
    let lines = case.reasons.iter().map(|(rule, reason)| reason.line(rule));
    Resolution {
        result: case.result(today),
        trace: lines.chain(case.holds.iter().map(Holding::line)).collect(),
    }
}

/// Everything found out about one item.
pub(super) struct Case<'a> {
    reasons: Vec<(&'a RetentionRule, Reason)>,
    holds: Vec<Holding<'a>>,
    pub(super) ends: Ends,
}

impl<'a> Case<'a> {
    pub(super) fn new(rules: &'a [RetentionRule], holds: &'a [HoldRule], known: Known<'_>) -> Self {
        let reasons: Vec<_> = rules
            .iter()
            .map(|rule| (rule, Reason::judge(rule, known)))
            .collect();
        let all = || reasons.iter().map(|(_, reason)| reason);
        let by_rules = Ends {
            lo: all().filter_map(Reason::sure_start).max(),
            sure: all().filter_map(Reason::sure_end).max(),
            latest: all().filter_map(Reason::possible_end).max(),
        };
        let mut holds: Vec<_> = holds.iter().map(|hold| Holding::new(hold, known)).collect();
        let ends = Holding::lift_all(&mut holds, by_rules, known);
        Self {
            reasons,
            holds,
            ends,
        }
    }

    fn result(&self, today: CivilDate) -> RetentionResult {
        if let Some(clash) = self.clash(today) {
            return clash;
        }
        let Some(latest) = self.ends.latest else {
            return RetentionResult::NothingKept;
        };
        let not_before = self.ends.lo;
        match (self.ends.sure, latest) {
            (_, End::Day(since)) if since < today => RetentionResult::ShouldBeGone {
                since,
                approximate: self.is_approximate(since),
            },
            (Some(End::Indefinite), _) => RetentionResult::Indefinite { not_before },
            (Some(End::Day(by)), End::Day(last)) if by == last => RetentionResult::GoneBy {
                by,
                not_before,
                approximate: self.is_approximate(by),
            },
            (sure, latest) => RetentionResult::Unknown {
                missing: self.missing(),
                earliest_by: sure.and_then(End::day),
                latest_by: Some(latest).filter(|end| *end != End::Unknown),
                not_before,
            },
        }
    }

    /// Two sure statements about one copy: one is over before the other may end, and that is not past.
    fn clash(&self, today: CivilDate) -> Option<RetentionResult> {
        let layer_of = |name: &'a str| {
            self.reasons
                .iter()
                .filter(move |(rule, _)| rule.layer == name)
                .map(|(_, reason)| reason)
        };
        self.reasons.iter().find_map(|(rule, reason)| {
            let over = reason.sure_end()?.day()?;
            let kept_until = layer_of(&rule.layer).filter_map(Reason::sure_start).max()?;
            (over < kept_until && kept_until >= today).then(|| RetentionResult::Contradiction {
                layer: rule.layer.clone(),
                gone_by: layer_of(&rule.layer)
                    .filter_map(|reason| reason.sure_end()?.day())
                    .min()
                    .unwrap_or(over),
                kept_until,
            })
        })
    }

    /// Whether the end comes from a reason that only says "about", and from no hold.
    fn is_approximate(&self, end: CivilDate) -> bool {
        let end = End::Day(end);
        let about = self
            .reasons
            .iter()
            .any(|(_, reason)| reason.about && reason.possible_end() == Some(end));
        about
            && !self
                .holds
                .iter()
                .any(|hold| hold.moved() && hold.target == end)
    }

    fn missing(&self) -> Vec<String> {
        let Ends { sure, latest, .. } = self.ends;
        let no_number = [sure, latest].contains(&Some(End::Unknown));
        let mut facts = BTreeSet::new();
        for (rule, reason) in &self.reasons {
            let end = reason.possible_end();
            if end > sure {
                facts.extend(reason.missing.clone());
            }
            if no_number && end == Some(End::Unknown) {
                facts.insert(format!("not-stated:{}", rule.id));
            }
        }
        for hold in &self.holds {
            if Some(hold.target) > sure {
                facts.extend(hold.missing().map(str::to_owned));
            }
        }
        facts.into_iter().collect()
    }
}
