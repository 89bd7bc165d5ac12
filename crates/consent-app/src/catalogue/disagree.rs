//! Facts of equal standing that contradict one another: both are shown, each names the other.

use std::collections::BTreeMap;

use consent_core::catalogue::{
    Announcement, CatalogueService, Coordinate, Fact, RetentionFact, TrainingFact, TrainingUse,
};

/// For each fact that is contradicted, the facts that say otherwise.
pub(super) type Contradicted = BTreeMap<String, Vec<String>>;

/// What contradicts what, among the facts that can hold on the day asked about.
pub(super) fn contradictions(service: &CatalogueService, coordinate: &Coordinate) -> Contradicted {
    let mut found = Contradicted::new();
    pairs(&service.training, coordinate, training, &mut found);
    pairs(&service.retention, coordinate, retention, &mut found);
    pairs(&service.announcements, coordinate, outcome, &mut found);
    found
}

fn pairs<B>(
    facts: &[Fact<B>],
    coordinate: &Coordinate,
    contradict: impl Fn(&Fact<B>, &Fact<B>) -> bool,
    found: &mut Contradicted,
) {
    let held = || facts.iter().filter(|fact| coordinate.meets(&fact.meta));
    for one in held() {
        let against = held().filter(|other| {
            other.meta.id != one.meta.id
                && one.meta.scope.stands_beside(&other.meta.scope)
                && contradict(one, other)
        });
        let ids: Vec<String> = against.map(|other| other.meta.id.to_string()).collect();
        if !ids.is_empty() {
            found.insert(one.meta.id.to_string(), ids);
        }
    }
}

fn training(one: &TrainingFact, other: &TrainingFact) -> bool {
    let open = TrainingUse::Unclear;
    let (says, answers) = (
        one.uses_content_for_training,
        other.uses_content_for_training,
    );
    // What others may do with it is another question than what the provider does.
    let one_question =
        one.shared_with_third_parties_for_training == other.shared_with_third_parties_for_training;
    says != answers && says != open && answers != open && one_question
}

/// Two numbers for one copy; a text without a number contradicts none.
fn retention(one: &RetentionFact, other: &RetentionFact) -> bool {
    one.state == other.state
        && one.covers == other.covers
        && one.duration.is_some()
        && other.duration.is_some()
        && one.duration != other.duration
}

/// Two notices of one change that lead elsewhere if nothing is done; one that takes the other's place
/// contradicts it not.
fn outcome(one: &Announcement, other: &Announcement) -> bool {
    one.decide_by.is_some()
        && one.decide_by == other.decide_by
        && one.purpose == other.purpose
        && one.supersedes.as_ref() != Some(&other.meta.id)
        && other.supersedes.as_ref() != Some(&one.meta.id)
        && one.default_outcome != other.default_outcome
}
