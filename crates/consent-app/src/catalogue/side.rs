//! One service of a comparison: its answer to each question.

use consent_core::catalogue::{
    CatalogueService, Coordinate, FactMeta, RetentionState, TrainingFact, TrainingUse,
};

use super::answers::next_date;
use super::facts::known;
use super::gone::{Fate, ask};
use super::reading::CatalogueReading;
use super::{says, terms};
use crate::dto;
use crate::words;

/// An answer before it is a cell; none: nothing was found.
pub(super) struct Cell {
    pub(super) words: Option<String>,
    pub(super) otherwise: &'static str,
    pub(super) facts: Vec<String>,
    pub(super) disagree: bool,
}

impl Cell {
    fn found(words: String, facts: Vec<String>) -> Self {
        Self {
            words: Some(words),
            otherwise: "",
            facts,
            disagree: false,
        }
    }

    fn nothing(otherwise: &'static str) -> Self {
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
        otherwise: &'static str,
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
        let say = |fact: &TrainingFact| says::training(&fact.meta, &fact.says);
        let Some(answer) = self.service.training(self.coordinate, self.coordinate.on) else {
            let kinds = self.service.training_facts(self.coordinate).by_data_kind;
            let said = kinds.into_iter().map(|fact| (&fact.meta, say(fact)));
            return Cell::sentences(said, "Not known: no source was found that says it.");
        };
        let facts = std::iter::once(answer.fact).chain(answer.disagrees.iter().copied());
        let said = facts.map(|fact| (&fact.meta, say(fact)));
        Cell {
            disagree: !answer.disagrees.is_empty(),
            ..Cell::sentences(said, "")
        }
    }

    pub(super) fn say_no(&self) -> Cell {
        let mut ways = self.service.opt_outs(self.coordinate);
        ways.sort_by_key(|way| !way.meta.scope.data_kinds.is_empty());
        if !ways.is_empty() {
            let said = ways
                .iter()
                .map(|way| (&way.meta, says::opt_out(&way.meta, &way.says)));
            return Cell::sentences(said, "");
        }
        let answer = self.service.training(self.coordinate, self.coordinate.on);
        let Some(answer) = answer else {
            return Cell::nothing("No way to say no was found.");
        };
        let fact = answer.fact;
        let who = says::speaker(&fact.meta);
        let words = match (fact.uses_content_for_training, fact.user_choice_available) {
            (TrainingUse::No, _) => {
                format!(
                    "{who} that it does not train models on content, so there is nothing to refuse."
                )
            }
            (_, Some(false)) => format!("{who} that there is no choice."),
            (_, Some(true)) => format!("{who} that there is a choice; the way to it is not known."),
            (_, None) => return Cell::nothing("No way to say no was found."),
        };
        Cell::found(words, vec![fact.meta.id.to_string()])
    }

    pub(super) fn left_out(&self) -> Cell {
        let left = dto::left_out(self.service, self.coordinate);
        if left.is_empty() {
            return Cell::nothing("Nothing is stated; that is not “nothing”.");
        }
        let words: Vec<String> = left.iter().map(|use_| use_.words.clone()).collect();
        let facts = left.into_iter().map(|use_| use_.fact).collect();
        Cell::found(terms::capital(&terms::listed(&words)) + ".", facts)
    }

    pub(super) fn fate(&self, fate: Fate) -> Cell {
        let orders = self.reading.orders_at(self.service);
        match ask(self.service, self.coordinate, &orders, fate) {
            None => Cell::nothing("No number stated."),
            Some(told) if told.facts.is_empty() => Cell::nothing("No number stated."),
            Some(told) => Cell {
                disagree: told.disagree,
                ..Cell::found(told.words, told.facts)
            },
        }
    }

    pub(super) fn training_copy(&self) -> Cell {
        let wanted = [RetentionState::OptedIn, RetentionState::TrainingData];
        self.retention(&wanted, "No number stated.")
    }

    fn retention(&self, states: &[RetentionState], otherwise: &'static str) -> Cell {
        let on = self.coordinate.on;
        let facts = self.service.retention_facts(self.coordinate, on);
        let said = facts
            .into_iter()
            .filter(|fact| states.contains(&fact.state))
            .map(|fact| (&fact.meta, says::retention(fact)));
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
        let stated = self.detail(|fact| {
            let claim = if fact.human_review? {
                "people read samples"
            } else {
                "people do not read content"
            };
            Some(format!("{} that {claim}.", says::speaker(&fact.meta)))
        });
        let on = self.coordinate.on;
        let kept = self.service.retention_facts(self.coordinate, on);
        let kept = kept
            .into_iter()
            .filter(|fact| fact.state == RetentionState::HumanReviewed)
            .map(|fact| (&fact.meta, says::retention(fact)));
        Cell::sentences(stated.into_iter().chain(kept), "Not known.")
    }

    pub(super) fn third_parties(&self) -> Cell {
        let stated = self.detail(|fact| {
            let claim = if fact.shared_with_third_parties_for_training? {
                "others get content for training"
            } else {
                "others do not get content for training"
            };
            Some(format!("{} that {claim}.", says::speaker(&fact.meta)))
        });
        Cell::sentences(stated.into_iter(), "Not known.")
    }

    pub(super) fn next_date(&self) -> Cell {
        match next_date(self.service, self.coordinate) {
            None => Cell::nothing("No date to decide by is known."),
            Some(next) => {
                let day = words::spelled(&next.date);
                let words = format!("Decide by {day}: {}. {}", next.title, next.if_nothing);
                Cell::found(words, vec![next.fact])
            }
        }
    }

    pub(super) fn export(&self) -> Cell {
        let on = self.coordinate.on;
        let facts = self.service.exports.iter();
        let said = facts
            .filter(|fact| self.coordinate.meets(&fact.meta) && known(&fact.meta, on))
            .map(|fact| (&fact.meta, says::export(&fact.meta, &fact.says)));
        Cell::sentences(said, "No way to fetch a copy was found.")
    }
}
