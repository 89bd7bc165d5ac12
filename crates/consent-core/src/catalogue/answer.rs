//! The one answer to "does it train on my content?", with what contradicts it.

use super::codes::{DefaultState, TrainingUse};
use super::model::{CatalogueService, TrainingFact};
use super::resolve::{Coordinate, narrowness};
use crate::choices::Purpose;
use crate::time::CivilDate;

/// Whether content trains models.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingAnswer<'a> {
    /// The fact to show.
    pub fact: &'a TrainingFact,
    /// Facts of equal standing that say otherwise.
    pub disagrees: Vec<&'a TrainingFact>,
}

/// Why there is nothing to choose for model training.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoChoice {
    /// The plan or region lies outside: content is not used.
    NotCovered,
    /// Content is used, and there is no switch.
    CannotRefuse,
}

impl NoChoice {
    /// The stable code, beside those of a standing.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotCovered => "not-covered",
            Self::CannotRefuse => "cannot-refuse",
        }
    }

    /// The words on screen.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::NotCovered => "Not covered",
            Self::CannotRefuse => "Can't be turned off",
        }
    }
}

impl TrainingAnswer<'_> {
    /// Whether it is left open by facts that count as much.
    #[must_use]
    pub fn is_contradicted(&self) -> bool {
        let own = self.fact.meta.own.is_some();
        let counts = |other: &&TrainingFact| !own || other.meta.own.is_some();
        self.disagrees.iter().any(counts)
    }

    /// What is said, in the words that follow "that"; none if the sources do not settle it.
    #[must_use]
    pub fn statement(&self) -> Option<String> {
        let says = match self.fact.uses_content_for_training {
            TrainingUse::Yes => "content trains its models",
            TrainingUse::No => "content does not train its models",
            TrainingUse::OptOut => "content trains its models unless you switch it off",
            TrainingUse::OptInOnly => "content trains its models only if you switch it on",
            TrainingUse::Unclear => return None,
        };
        Some(format!("{says}{}", self.switch()))
    }

    fn switch(&self) -> &'static str {
        match self.fact.default_state {
            Some(DefaultState::On) => ", and the switch is on at first",
            Some(DefaultState::Off) => ", and the switch is off at first",
            Some(DefaultState::AlwaysOn) => ", and there is no switch",
            Some(DefaultState::Asks) => ", and it asks first",
            Some(DefaultState::NotOffered) | None => "",
        }
    }

    /// The answer in one line, as the provider says it, or as the person wrote it down.
    #[must_use]
    pub fn summary(&self) -> String {
        let own = self.fact.meta.own.is_some();
        let doubt = if self.disagrees.is_empty() {
            ""
        } else {
            " Sources disagree."
        };
        match self.statement() {
            Some(says) if own => format!("You wrote down that {says}.{doubt}"),
            Some(says) => format!("The provider says that {says}.{doubt}"),
            None if own => format!(
                "You wrote down that it is not settled whether content trains models{}.{doubt}",
                self.switch()
            ),
            None => format!(
                "The sources do not settle whether content trains models{}.{doubt}",
                self.switch()
            ),
        }
    }
}

impl<'a> TrainingAnswer<'a> {
    /// The answer among facts that hold for a coordinate; none if there are none.
    pub(super) fn among(coordinate: &Coordinate, mut facts: Vec<&'a TrainingFact>) -> Option<Self> {
        // What hangs on a plan or region that is not known comes after what surely holds.
        let unsure = |fact: &TrainingFact| {
            let (plan, region) = narrowness(&fact.meta.scope);
            (plan && coordinate.plan.is_none()) || (region && coordinate.regions.is_empty())
        };
        // What the person stated themselves comes before what the catalogue says. Of facts of equal
        // standing, one that says something comes before one that leaves it open.
        let catalogued = |fact: &TrainingFact| fact.meta.own.is_none();
        let standing = |f: &TrainingFact| (unsure(f), narrowness(&f.meta.scope));
        facts.sort_by_key(|fact| {
            let open = fact.uses_content_for_training == TrainingUse::Unclear;
            let narrow = std::cmp::Reverse(narrowness(&fact.meta.scope));
            (catalogued(fact), unsure(fact), narrow, open)
        });
        let (fact, others) = facts.split_first()?;
        // Beside an own fact stand the other own ones and the best of the catalogue.
        let best = others.iter().find(|other| catalogued(other)).copied();
        let equal = |other: &TrainingFact| {
            if catalogued(other) && !catalogued(fact) {
                best.is_some_and(|best| standing(best) == standing(other))
            } else {
                standing(other) == standing(fact)
            }
        };
        let disagrees = others
            .iter()
            .copied()
            .filter(|other| equal(other))
            .filter(|other| other.uses_content_for_training != fact.uses_content_for_training)
            .filter(|other| other.uses_content_for_training != TrainingUse::Unclear)
            .collect();
        Some(Self { fact, disagrees })
    }
}

impl CatalogueService {
    /// The day whose terms on training hold for a person on the day asked about: that day, or, once they
    /// accepted what was announced, the day from which it was to hold, wherever that day moved since.
    pub(super) fn terms_day(&self, coordinate: &Coordinate) -> CivilDate {
        let on = coordinate.on;
        let accepted = coordinate.accepted_on.filter(|day| *day <= on);
        let terms = accepted.and_then(|day| {
            self.announcements_known(coordinate, day)
                .into_iter()
                .rfind(|fact| fact.purpose == Some(Purpose::ModelTraining))
        });
        let Some(terms) = terms else {
            return on;
        };
        let first = self.first_of_chain(terms);
        self.announcements
            .iter()
            .filter(|fact| {
                !fact.meta.is_replaced_for(coordinate, on) && self.first_of_chain(fact) == first
            })
            .filter_map(|fact| fact.effective_on)
            .fold(on, |day, effective| day.max(effective.earliest()))
    }

    /// Whether content trains models for this plan, region and day, as it was known on a day.
    ///
    /// `None` means that nothing was found, which is not "no".
    #[must_use]
    pub fn training(
        &self,
        coordinate: &Coordinate,
        known_on: CivilDate,
    ) -> Option<TrainingAnswer<'_>> {
        // Terms that were accepted ahead of their day are known from that acceptance on.
        let terms = self.terms_day(coordinate);
        let known = if terms > coordinate.on {
            terms
        } else {
            known_on
        };
        let mut facts = self.training_facts(coordinate).facts;
        facts.retain(|fact| {
            fact.meta
                .valid_from
                .is_none_or(|from| from.earliest() <= known)
        });
        TrainingAnswer::among(coordinate, facts)
    }

    /// Whether there is nothing to choose, because content is not used or cannot be kept out. An
    /// answer that others contradict leaves the choice open; the catalogue does not contradict what
    /// the person stated themselves.
    #[must_use]
    pub fn training_without_choice(
        &self,
        coordinate: &Coordinate,
        known_on: CivilDate,
    ) -> Option<NoChoice> {
        let answer = self.training(coordinate, known_on)?;
        let choice = answer.fact.user_choice_available;
        match answer.fact.uses_content_for_training {
            _ if answer.is_contradicted() => None,
            TrainingUse::No if choice != Some(true) => Some(NoChoice::NotCovered),
            TrainingUse::Yes if choice == Some(false) => Some(NoChoice::CannotRefuse),
            _ => None,
        }
    }
}
