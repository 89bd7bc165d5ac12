//! Holds at work: they lift the ends reached so far, again and again, until nothing moves.

use super::hold::HoldRule;
use super::item::Known;
use super::reason::{Guard, end_after, in_scope};
use super::trace::{Because, End, Outcome, TraceLine};
use crate::time::CivilDate;

/// How long an item is kept, over all reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ends {
    /// Surely kept until this day.
    pub(super) lo: Option<CivilDate>,
    /// The end if no doubtful reason counts; `None` if nothing is surely kept.
    pub(super) sure: Option<End>,
    /// The end if every doubtful reason counts; `None` if nothing is kept at all.
    pub(super) latest: Option<End>,
}

/// One hold, and what it has done so far.
#[derive(Debug, Clone)]
pub(super) struct Holding<'a> {
    rule: &'a HoldRule,
    scope: Guard,
    pub(super) target: End,
    blocked: Option<Because>,
    moved_sure: bool,
    moved_latest: bool,
    lo: Option<CivilDate>,
}

impl<'a> Holding<'a> {
    pub(super) fn new(rule: &'a HoldRule, known: Known<'_>) -> Self {
        Self {
            rule,
            scope: in_scope(&rule.scope, known.item),
            target: rule
                .to
                .map_or(End::Indefinite, |to| end_after(to, rule.after)),
            blocked: None,
            moved_sure: false,
            moved_latest: false,
            lo: None,
        }
    }

    /// What keeps the hold from applying at the ends reached so far.
    fn blocked_by(&self, ends: &Ends, known: Known<'_>) -> Option<Because> {
        if !known.exists() {
            return Some(Because::NotYetCreated);
        }
        let Some(latest) = ends.latest else {
            return Some(Because::NothingKept);
        };
        if let Guard::No(because) = self.scope {
            return Some(because);
        }
        let hold = self.rule;
        let looked_at = known.removed().unwrap_or(known.created());
        [
            (hold.from > known.today, Because::NotBegun),
            (
                hold.to.is_some_and(|to| known.created() > to),
                Because::CreatedAfter,
            ),
            (
                hold.window.as_ref().is_some_and(|w| !w.has(looked_at)),
                Because::Window,
            ),
            (latest.is_before(hold.from), Because::DueBefore),
        ]
        .into_iter()
        .find_map(|(blocks, because)| blocks.then_some(because))
    }

    /// Whether the copy was surely there on a day of the hold.
    fn surely_there(&self, ends: &Ends, known: Known<'_>) -> bool {
        [
            Some(known.created()),
            known.last_active(),
            known.removed(),
            ends.lo,
        ]
        .into_iter()
        .flatten()
        .any(|day| day >= self.rule.from)
    }

    fn lift(&mut self, ends: &mut Ends, known: Known<'_>) {
        self.blocked = self.blocked_by(ends, known);
        if self.blocked.is_some() {
            return;
        }
        let target = Some(self.target);
        if target > ends.latest {
            ends.latest = target;
            self.moved_latest = true;
        }
        let reaches = ends.sure.is_some_and(|end| !end.is_before(self.rule.from));
        if self.scope != Guard::Yes || !reaches {
            return;
        }
        if target > ends.sure {
            ends.sure = target;
            self.moved_sure = true;
        }
        if self.surely_there(ends, known) {
            self.lo = Some(self.rule.to.unwrap_or(known.today));
            ends.lo = ends.lo.max(self.lo);
        }
    }

    /// Lifts the ends by all holds until nothing moves.
    pub(super) fn lift_all(holds: &mut [Self], mut ends: Ends, known: Known<'_>) -> Ends {
        loop {
            let before = ends;
            for hold in &mut *holds {
                hold.lift(&mut ends, known);
            }
            if before == ends {
                return ends;
            }
        }
    }

    /// Whether it moved one of the ends to its own.
    pub(super) fn moved(&self) -> bool {
        self.moved_sure || self.moved_latest
    }

    /// The fact that decides whether the hold reaches the item, if it applies and one is missing.
    pub(super) fn missing(&self) -> Option<&str> {
        match &self.scope {
            Guard::Maybe(fact) if self.blocked.is_none() => Some(fact),
            _ => None,
        }
    }

    pub(super) fn line(&self) -> TraceLine {
        let (outcome, because) = match self.blocked {
            Some(because) => (Outcome::NotApplicable, because),
            None if self.moved_sure => (Outcome::Held, Because::Suspended),
            None if self.moved_latest => (Outcome::Maybe, Because::Suspended),
            None => (Outcome::Covers, Because::NoChange),
        };
        TraceLine {
            id: self.rule.id.clone(),
            layer: "hold".to_owned(),
            outcome,
            because,
            not_before: self.lo,
            until: self.moved().then_some(self.target),
            missing: self.missing().map(str::to_owned),
        }
    }
}
