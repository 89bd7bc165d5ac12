//! The first two answers: whether it trains on content, and what is due.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{CatalogueDeadline, CatalogueService, Coordinate, TrainingFact};
use consent_core::time::CivilDate;

use super::{says, terms};
use crate::choices::if_nothing_words;
use crate::dto::{self, AnswerView, CatalogueDateView, Question};

/// Whether it trains on content, and what a no leaves out.
pub(super) fn trains(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> AnswerView {
    let mut view = AnswerView {
        question: Question::Trains,
        words: vec![],
        facts: vec![],
        sources_disagree: false,
    };
    let all = service.training_facts(coordinate);
    let answer = service.training(coordinate, coordinate.on);
    if answer.is_none() {
        let of_others = if all.by_data_kind.is_empty() {
            say!(say, "answers-no-source-was-found-that-says")
        } else {
            say!(say, "answers-not-known-for-content-in-general")
        };
        view.words.push(of_others);
    }
    let mut add = |fact: &TrainingFact, before: &str| {
        let sentence = says::training(say, &fact.meta, &fact.says);
        view.words.push(format!("{before}{sentence}"));
        view.facts.push(fact.meta.id.to_string());
    };
    if let Some(answer) = &answer {
        add(answer.fact, "");
        for other in &answer.disagrees {
            add(other, &say!(say, "answers-sources-disagree"));
        }
        for regional in elsewhere(&all.facts, answer.fact, coordinate) {
            let places = terms::scope(say, service, &regional.meta.scope);
            add(regional, &format!("{places}: "));
        }
    }
    for fact in &all.by_data_kind {
        add(fact, "");
    }
    let left = dto::left_out(say, service, coordinate);
    if !left.is_empty()
        && service
            .training_without_choice(coordinate, coordinate.on)
            .is_none()
    {
        let words: Vec<String> = left.iter().map(|use_| use_.words.clone()).collect();
        view.words.push(say!(
            say,
            "answers-a-no-leaves-out",
            listed = say.listed(&words)
        ));
        for left in left {
            if !view.facts.contains(&left.fact) {
                view.facts.push(left.fact);
            }
        }
    }
    view.sources_disagree = answer.is_some_and(|answer| !answer.disagrees.is_empty());
    view
}

/// Facts about some regions only, where it is not known where the person lives.
fn elsewhere<'a>(
    facts: &[&'a TrainingFact],
    shown: &TrainingFact,
    coordinate: &Coordinate,
) -> Vec<&'a TrainingFact> {
    if !coordinate.regions.is_empty() {
        return vec![];
    }
    let narrow = |fact: &&&TrainingFact| {
        let scope = &fact.meta.scope;
        !scope.regions.is_empty() || !scope.exclude_regions.is_empty()
    };
    let others = facts.iter().filter(|fact| fact.meta.id != shown.meta.id);
    others.filter(narrow).copied().collect()
}

/// The date in force of a deadline, if it is not past.
fn ahead(deadline: &CatalogueDeadline, on: CivilDate) -> Option<(CivilDate, String)> {
    let last = deadline.revisions.last()?;
    (last.date >= on).then(|| (last.date, last.fact.to_string()))
}

/// Whether sources disagree about what follows if nothing is done by a day.
fn disputed(service: &CatalogueService, deadline: &CatalogueDeadline) -> bool {
    let facts = deadline.revisions.iter().map(|revision| &revision.fact);
    service.is_outcome_disputed(facts)
}

/// The nearest day to decide by that is ahead, as far as it is known.
pub(super) fn next_date(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> Option<CatalogueDateView> {
    let on = coordinate.on;
    let known = service.deadlines(coordinate, on);
    let dated = known.iter().filter_map(|d| Some((ahead(d, on)?, d)));
    let ((date, fact), deadline) = dated.min_by_key(|((date, _), _)| *date)?;
    let mut if_nothing = terms::capital(&if_nothing_words(say, deadline.if_nothing));
    if disputed(service, deadline) {
        if_nothing.push_str(&say!(say, "answers-sources-disagree-2"));
    }
    Some(CatalogueDateView {
        date: date.to_string(),
        days_left: i32::try_from(on.days_until(date)).unwrap_or(i32::MAX),
        title: deadline.title.clone(),
        if_nothing,
        fact,
    })
}

/// What is due by when, and what takes effect.
pub(super) fn due(say: &Words, service: &CatalogueService, coordinate: &Coordinate) -> AnswerView {
    let on = coordinate.on;
    let mut view = AnswerView {
        question: Question::Due,
        words: vec![],
        facts: vec![],
        sources_disagree: false,
    };
    let known = service.deadlines(coordinate, on);
    for deadline in &known {
        let Some((date, _)) = ahead(deadline, on) else {
            continue;
        };
        view.words.push(decide_by(say, deadline, date, on));
        let ids = deadline.revisions.iter().map(|r| r.fact.to_string());
        view.facts.extend(ids);
        if disputed(service, deadline) {
            view.sources_disagree = true;
            view.words
                .push(say!(say, "answers-sources-disagree-about-what-follows-if"));
        }
    }
    if view.words.is_empty() {
        view.words.push(say!(say, "side-no-date-to-decide-by-is"));
        let past = known
            .iter()
            .filter_map(|deadline| deadline.revisions.last());
        if let Some(last) = past.max_by_key(|revision| revision.date) {
            let day = say.day(last.date);
            view.words.push(say!(
                say,
                "answers-the-last-one-that-was-announced",
                day = day
            ));
            view.facts.push(last.fact.to_string());
        }
    }
    for fact in service.announcements_known(coordinate, on) {
        let begins = fact.effective_on.filter(|day| day.earliest() > on);
        if let (Some(begins), None) = (begins, fact.decide_by) {
            let title = fact.title.trim_end_matches('.');
            let (when, outcome) = (
                say.partial(begins),
                if_nothing_words(say, fact.default_outcome),
            );
            view.words.push(say!(
                say,
                "answers-from-if-you-do-nothing",
                when = when,
                title = title,
                outcome = outcome
            ));
            view.facts.push(fact.meta.id.to_string());
        }
    }
    view
}

fn decide_by(say: &Words, deadline: &CatalogueDeadline, date: CivilDate, on: CivilDate) -> String {
    let left = match on.days_until(date) {
        0 => say!(say, "due-today"),
        1 => say!(say, "due-tomorrow"),
        days => say!(say, "due-in-days", days = days),
    };
    let moved = match deadline.revisions.as_slice() {
        [.., before, _] => say!(
            say,
            "answers-moved",
            before = say.day(before.date),
            date = say.day(date)
        ),
        _ => String::new(),
    };
    let title = deadline.title.trim_end_matches('.');
    say!(
        say,
        "answers-decide-by-if-you-do-nothing",
        date = say.day(date),
        left = left,
        title = title,
        if_nothing = if_nothing_words(say, deadline.if_nothing),
        moved = moved
    )
}
