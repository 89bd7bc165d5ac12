//! One service of a comparison: its answer to each question.

use crate::say;
use consent_core::catalogue::{
    CatalogueService, Coordinate, FactMeta, RetentionState, TrainingFact, TrainingUse,
};

use super::answers::next_date;
use super::facts::known;
use super::gone::{Fate, ask};
use super::reading::CatalogueReading;
use super::{says, terms};
use crate::dto;

/// An answer before it is a cell; none: nothing was found.
pub(super) struct Cell {
    pub(super) words: Option<String>,
    pub(super) otherwise: String,
    pub(super) facts: Vec<String>,
    pub(super) disagree: bool,
}

impl Cell {
    fn found(words: String, facts: Vec<String>) -> Self {
        Self {
            words: Some(words),
            otherwise: String::new(),
            facts,
            disagree: false,
        }
    }

    fn nothing(otherwise: String) -> Self {
        Self {
            words: None,
            otherwise,
            facts: vec![],
            disagree: false,
        }
    }

    /// Sentences of facts, each once; if there are none, what stands in.
    fn sentences<'a>(
        facts: impl Iterator<Item = (&'a FactMeta, String)>,
        otherwise: String,
    ) -> Self {
        let mut words: Vec<String> = vec![];
        let mut ids = vec![];
        for (meta, sentence) in facts {
            ids.push(meta.id.to_string());
            if !words.contains(&sentence) {
                words.push(sentence);
            }
        }
        if words.is_empty() {
            Self::nothing(otherwise)
        } else {
            Self::found(words.join(" "), ids)
        }
    }
}

/// One service of the comparison.
pub(super) struct Side<'a> {
    pub(super) reading: &'a CatalogueReading,
    pub(super) service: &'a CatalogueService,
    pub(super) coordinate: &'a Coordinate,
}

impl Side<'_> {
    pub(super) fn trains(&self) -> Cell {
        let say = self.reading.words();
        let sentence = |fact: &TrainingFact| says::training(say, &fact.meta, &fact.says);
        let Some(answer) = self.service.training(self.coordinate, self.coordinate.on) else {
            let kinds = self.service.training_facts(self.coordinate).by_data_kind;
            let said = kinds.into_iter().map(|fact| (&fact.meta, sentence(fact)));
            return Cell::sentences(said, say!(say, "side-not-known-no-source-was-found"));
        };
        let facts = std::iter::once(answer.fact).chain(answer.disagrees.iter().copied());
        let said = facts.map(|fact| (&fact.meta, sentence(fact)));
        Cell {
            disagree: !answer.disagrees.is_empty(),
            ..Cell::sentences(said, String::new())
        }
    }

    pub(super) fn say_no(&self) -> Cell {
        let say = self.reading.words();
        let mut ways = self.service.opt_outs(self.coordinate);
        ways.sort_by_key(|way| !way.meta.scope.data_kinds.is_empty());
        if !ways.is_empty() {
            let said = ways
                .iter()
                .map(|way| (&way.meta, says::opt_out(say, &way.meta, &way.says)));
            return Cell::sentences(said, String::new());
        }
        let answer = self.service.training(self.coordinate, self.coordinate.on);
        let Some(answer) = answer else {
            return Cell::nothing(say!(say, "side-no-way-to-say-no-was"));
        };
        let fact = answer.fact;
        let who = says::speaker(say, &fact.meta);
        let words = match (fact.uses_content_for_training, fact.user_choice_available) {
            (TrainingUse::No, _) => {
                say!(say, "side-that-it-does-not-train-models", who = who)
            }
            (_, Some(false)) => say!(say, "side-that-there-is-no-choice", who = who),
            (_, Some(true)) => say!(say, "side-that-there-is-a-choice-the", who = who),
            (_, None) => return Cell::nothing(say!(say, "side-no-way-to-say-no-was")),
        };
        Cell::found(words, vec![fact.meta.id.to_string()])
    }

    pub(super) fn left_out(&self) -> Cell {
        let say = self.reading.words();
        let left = dto::left_out(say, self.service, self.coordinate);
        if left.is_empty() {
            return Cell::nothing(say!(say, "side-nothing-is-stated-that-is-not"));
        }
        let words: Vec<String> = left.iter().map(|use_| use_.words.clone()).collect();
        let facts = left.into_iter().map(|use_| use_.fact).collect();
        Cell::found(terms::capital(&say.listed(&words)) + ".", facts)
    }

    pub(super) fn fate(&self, fate: Fate) -> Cell {
        let say = self.reading.words();
        let orders = self.reading.orders_at(self.service);
        match ask(say, self.service, self.coordinate, &orders, fate) {
            None => Cell::nothing(say!(say, "side-no-number-stated")),
            Some(told) if told.facts.is_empty() => {
                Cell::nothing(say!(say, "side-no-number-stated"))
            }
            Some(told) => Cell {
                disagree: told.disagree,
                ..Cell::found(told.words, told.facts)
            },
        }
    }

    pub(super) fn training_copy(&self) -> Cell {
        let say = self.reading.words();
        let wanted = [RetentionState::OptedIn, RetentionState::TrainingData];
        self.retention(&wanted, say!(say, "side-no-number-stated"))
    }

    fn retention(&self, states: &[RetentionState], otherwise: String) -> Cell {
        let say = self.reading.words();
        let on = self.coordinate.on;
        let facts = self.service.retention_facts(self.coordinate, on);
        let said = facts
            .into_iter()
            .filter(|fact| states.contains(&fact.state))
            .map(|fact| (&fact.meta, says::retention(say, fact)));
        Cell::sentences(said, otherwise)
    }

    /// What facts on training say of one detail.
    fn detail(
        &self,
        sentence: impl Fn(&TrainingFact) -> Option<String>,
    ) -> Vec<(&FactMeta, String)> {
        let all = self.service.training_facts(self.coordinate);
        let facts = all.facts.into_iter().chain(all.by_data_kind);
        facts
            .filter_map(|fact| Some((&fact.meta, sentence(fact)?)))
            .collect()
    }

    pub(super) fn human_review(&self) -> Cell {
        let say = self.reading.words();
        let stated = self.detail(|fact| {
            let claim = if fact.human_review? {
                say!(say, "side-people-read-samples")
            } else {
                say!(say, "side-people-do-not-read-content")
            };
            Some(say!(
                say,
                "side-that",
                who = says::speaker(say, &fact.meta),
                claim = claim
            ))
        });
        let on = self.coordinate.on;
        let kept = self.service.retention_facts(self.coordinate, on);
        let kept = kept
            .into_iter()
            .filter(|fact| fact.state == RetentionState::HumanReviewed)
            .map(|fact| (&fact.meta, says::retention(say, fact)));
        Cell::sentences(stated.into_iter().chain(kept), say!(say, "side-not-known"))
    }

    pub(super) fn third_parties(&self) -> Cell {
        let say = self.reading.words();
        let stated = self.detail(|fact| {
            let claim = if fact.shared_with_third_parties_for_training? {
                say!(say, "side-others-get-content-for-training")
            } else {
                say!(say, "side-others-do-not-get-content-for")
            };
            Some(say!(
                say,
                "side-that",
                who = says::speaker(say, &fact.meta),
                claim = claim
            ))
        });
        Cell::sentences(stated.into_iter(), say!(say, "side-not-known"))
    }

    pub(super) fn next_date(&self) -> Cell {
        let say = self.reading.words();
        match next_date(say, self.service, self.coordinate) {
            None => Cell::nothing(say!(say, "side-no-date-to-decide-by-is")),
            Some(next) => {
                let day = say.spelled(&next.date);
                let words = say!(
                    say,
                    "side-decide-by",
                    day = day,
                    title = next.title,
                    if_nothing = next.if_nothing
                );
                Cell::found(words, vec![next.fact])
            }
        }
    }

    pub(super) fn export(&self) -> Cell {
        let say = self.reading.words();
        let on = self.coordinate.on;
        let facts = self.service.exports.iter();
        let said = facts
            .filter(|fact| self.coordinate.meets(&fact.meta) && known(&fact.meta, on))
            .map(|fact| (&fact.meta, says::export(say, &fact.meta, &fact.says)));
        Cell::sentences(said, say!(say, "side-no-way-to-fetch-a-copy"))
    }
}
