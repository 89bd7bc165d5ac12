//! Which material facts changed since a person last looked: what applied to them then, held against
//! what applies now.
//!
//! What had been announced by the day they looked counts as looked at, wherever its day moved since. A
//! fact that says the same from newer sources is no change.

use super::answer::TrainingAnswer;
use super::changed::{ChangeTopic, Changed, MaterialChange};
use super::codes::{RetentionState, TrainingUse};
use super::model::{CatalogueService, FactMeta, OptOut, RetentionFact};
use super::resolve::{Coordinate, Exception, in_force};
use crate::choices::Purpose;
use crate::time::{CivilDate, PartialDate};

/// A day, with what had been announced by then for a later one.
#[derive(Debug, Clone)]
struct Moment {
    coordinate: Coordinate,
    known_on: CivilDate,
    /// The day from which what was announced holds; the day itself if nothing is ahead.
    terms: CivilDate,
}

impl Moment {
    fn holds(&self, meta: &FactMeta) -> bool {
        let (on, terms) = (self.coordinate.on, self.terms);
        let begins = meta.valid_from.map(PartialDate::earliest);
        let ahead = terms > on;
        let ends_for_it = ahead
            && meta
                .valid_until
                .and_then(|until| until.latest().plus_days(1))
                == Some(terms);
        let known = begins.is_none_or(|day| day <= self.known_on);
        self.coordinate.may_meet(&meta.scope)
            && !meta.is_replaced_for(&self.coordinate, on)
            && ((ahead && begins == Some(terms)) || (in_force(meta, on) && known && !ends_for_it))
    }
}

/// Both sides of the comparison.
struct Compared<'a> {
    service: &'a CatalogueService,
    before: Moment,
    now: Moment,
    purpose: Purpose,
}

impl CatalogueService {
    /// The material facts that changed for a purpose after `looked`, as known on a day, the newest
    /// first.
    #[must_use]
    pub fn changes_since(
        &self,
        coordinate: &Coordinate,
        known_on: CivilDate,
        purpose: Purpose,
        looked: CivilDate,
    ) -> Vec<MaterialChange<'_>> {
        let at = |on: CivilDate, known_on| {
            let coordinate = Coordinate {
                on,
                accepted_on: Some(looked),
                ..coordinate.clone()
            };
            Moment {
                terms: self.terms_day(&coordinate),
                coordinate,
                known_on,
            }
        };
        let compared = Compared {
            service: self,
            before: at(looked, looked),
            now: at(coordinate.on, known_on),
            purpose,
        };
        let mut changes = compared.kept();
        if purpose == Purpose::ModelTraining {
            changes.extend(compared.training());
            changes.extend(compared.control());
            changes.extend(compared.exceptions());
        }
        for (edition, on) in self.later_editions(coordinate, purpose, looked) {
            let announced = edition.known_from();
            let told = changes
                .iter()
                .any(|change| announced <= Some(change.on) && change.on <= on);
            if !told {
                changes.push(MaterialChange {
                    topic: ChangeTopic::Terms,
                    on,
                    fact: &edition.meta,
                    what: Changed::Edition(edition),
                });
            }
        }
        changes.sort_by_key(|change| std::cmp::Reverse(change.on));
        changes
    }
}

impl<'a> Compared<'a> {
    /// Since when it is so: the first day of what is said now, else the day after what was said before.
    fn since(&self, now: &[&FactMeta], before: &[&FactMeta]) -> CivilDate {
        let begins = now.iter().filter_map(|meta| meta.valid_from);
        let begins = begins.map(PartialDate::earliest).max();
        let ended = before.iter().filter_map(|meta| meta.valid_until);
        let ended = ended.filter_map(|day| day.latest().plus_days(1)).max();
        let looked = self.before.coordinate.on;
        [begins, ended]
            .into_iter()
            .flatten()
            .find(|day| *day > looked)
            .unwrap_or(self.now.coordinate.on)
    }

    fn answer_at(&self, moment: &Moment) -> Option<TrainingAnswer<'a>> {
        let facts = self.service.training.iter();
        let general = facts.filter(|fact| fact.meta.scope.data_kinds.is_empty());
        let holding = general.filter(|fact| moment.holds(&fact.meta)).collect();
        TrainingAnswer::among(&moment.coordinate, holding)
    }

    fn training(&self) -> Option<MaterialChange<'a>> {
        let (before, now) = (self.answer_at(&self.before), self.answer_at(&self.now));
        let fact = now.as_ref().or(before.as_ref()).map(|a| &a.fact.meta)?;
        let said = |answer: &Option<TrainingAnswer<'a>>| {
            answer.as_ref().map(|a| {
                let fact = a.fact;
                let otherwise = !a.disagrees.is_empty();
                (
                    fact.uses_content_for_training,
                    fact.default_state,
                    otherwise,
                )
            })
        };
        if said(&before) == said(&now) {
            return None;
        }
        let covers = |answer: &Option<TrainingAnswer<'a>>| {
            answer.as_ref().is_some_and(|a| {
                a.fact.uses_content_for_training != TrainingUse::No
                    || a.fact.user_choice_available == Some(true)
            })
        };
        let metas = |answer: &Option<TrainingAnswer<'a>>| -> Vec<&FactMeta> {
            answer.iter().map(|a| &a.fact.meta).collect()
        };
        let in_general = self
            .service
            .training
            .iter()
            .any(|fact| in_force(&fact.meta, self.before.coordinate.on));
        let affected = match &before {
            Some(_) => now.is_some() && covers(&before) != covers(&now),
            None => in_general,
        };
        Some(MaterialChange {
            topic: if affected {
                ChangeTopic::Affected
            } else {
                ChangeTopic::Training
            },
            on: self.since(&metas(&now), &metas(&before)),
            fact,
            what: Changed::Training { now, before },
        })
    }

    fn control(&self) -> Option<MaterialChange<'a>> {
        let at = |moment: &Moment| {
            let ways = self.service.opt_outs.iter();
            OptOut::foremost(ways.filter(|way| moment.holds(&way.meta)))
        };
        let (before, now) = (at(&self.before), at(&self.now));
        let way = |path: Option<&'a OptOut>| path.map(|p| (p.method, &p.label, &p.path, &p.url));
        let fact = &now.or(before)?.meta;
        (way(before) != way(now)).then(|| MaterialChange {
            topic: ChangeTopic::Training,
            on: self.since(
                &now.map(|way| &way.meta).into_iter().collect::<Vec<_>>(),
                &before.map(|way| &way.meta).into_iter().collect::<Vec<_>>(),
            ),
            fact,
            what: Changed::Control { now, before },
        })
    }

    fn kept(&self) -> Vec<MaterialChange<'a>> {
        let at = |moment: &Moment| -> Vec<&'a RetentionFact> {
            let facts = self.service.retention.iter();
            let held: Vec<_> = facts.filter(|fact| moment.holds(&fact.meta)).collect();
            super::rules::narrowest(&moment.coordinate, &held)
        };
        let (before, now) = (at(&self.before), at(&self.now));
        let about = |fact: &RetentionFact| (fact.state, fact.meta.scope.data_kinds.clone());
        let mut seen = vec![];
        let mut changes = vec![];
        for fact in now.iter().chain(&before).copied() {
            let key = about(fact);
            if !concerns(self.purpose, fact.state) || seen.contains(&key) {
                continue;
            }
            let of = |facts: &[&'a RetentionFact]| -> Vec<&'a RetentionFact> {
                let same = facts.iter().filter(|fact| about(fact) == key);
                same.copied().collect()
            };
            let (now, before) = (of(&now), of(&before));
            seen.push(key);
            if says_same(&now, &before) {
                continue;
            }
            let metas = |facts: &[&'a RetentionFact]| -> Vec<&FactMeta> {
                facts.iter().map(|fact| &fact.meta).collect()
            };
            let newest = now
                .iter()
                .max_by_key(|fact| fact.meta.valid_from.map(PartialDate::earliest));
            changes.push(MaterialChange {
                topic: match fact.state {
                    RetentionState::DeletedByUser | RetentionState::AccountDeleted => {
                        ChangeTopic::Deletion
                    }
                    _ => ChangeTopic::Retention,
                },
                on: self.since(&metas(&now), &metas(&before)),
                fact: newest.map_or(&fact.meta, |fact| &fact.meta),
                what: Changed::Kept { now, before },
            });
        }
        changes
    }

    fn exceptions(&self) -> Vec<MaterialChange<'a>> {
        let before = self.service.exceptions(&self.before.coordinate);
        let now = self.service.exceptions(&self.now.coordinate);
        let lacks = |list: &[Exception], kind| list.iter().all(|other| other.kind != kind);
        let change = |exception: &Exception, what: fn(Exception) -> Changed<'a>| {
            let fact = self.service.fact(&exception.fact)?;
            let what = what(exception.clone());
            let on = match &what {
                Changed::LeavesOut(_) => self.since(&[fact], &[]),
                _ => self.since(&[], &[fact]),
            };
            Some(MaterialChange {
                topic: ChangeTopic::Exceptions,
                on,
                fact,
                what,
            })
        };
        let more = now.iter().filter(|e| lacks(&before, e.kind));
        let fewer = before.iter().filter(|e| lacks(&now, e.kind));
        more.filter_map(|e| change(e, Changed::LeavesOut))
            .chain(fewer.filter_map(|e| change(e, Changed::NoLongerLeavesOut)))
            .collect()
    }
}

/// Whether two lists of statements name the same lengths, whoever says them.
fn says_same(now: &[&RetentionFact], before: &[&RetentionFact]) -> bool {
    let says = |fact: &RetentionFact| (fact.duration, fact.duration_kind);
    let within = |some: &[&RetentionFact], all: &[&RetentionFact]| {
        some.iter()
            .all(|fact| all.iter().any(|other| says(other) == says(fact)))
    };
    within(now, before) && within(before, now)
}

/// Whether a statement about keeping matters for a choice about a purpose. The choice about training
/// decides how long things are kept, so all do for it.
fn concerns(purpose: Purpose, state: RetentionState) -> bool {
    match purpose {
        Purpose::ModelTraining => true,
        Purpose::HumanReview => state == RetentionState::HumanReviewed,
        Purpose::Feedback => state == RetentionState::FeedbackGiven,
        Purpose::Safety => {
            matches!(state, RetentionState::Flagged | RetentionState::FlagScores)
        }
        _ => false,
    }
}

#[cfg(test)]
mod laws;
