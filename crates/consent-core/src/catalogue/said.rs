//! What a fact says, in one line, for comparing two editions.

use super::answer::TrainingAnswer;
use super::model::{
    Announcement, Contact, ExportFact, NoteFact, OptOut, OverrideFact, RetentionFact, TrainingFact,
};
use crate::time::PartialDate;

fn plain(code: &str) -> String {
    code.replace('_', " ")
}

fn or_unknown<T: std::fmt::Display>(value: Option<T>) -> String {
    value.map_or_else(|| "not stated".to_owned(), |value| value.to_string())
}

fn day(name: &str, date: Option<PartialDate>) -> String {
    date.map(|date| format!("; {name} {date}"))
        .unwrap_or_default()
}

pub(super) fn training(fact: &TrainingFact) -> String {
    let answer = TrainingAnswer {
        fact,
        disagrees: vec![],
    };
    answer.summary()
}

pub(super) fn opt_out(fact: &OptOut) -> String {
    let way = fact.label.clone().or_else(|| fact.url.clone());
    let way = way.or_else(|| fact.address.clone());
    let steps = fact.path.join(" > ");
    let at = if steps.is_empty() {
        steps
    } else {
        format!(", at {steps}")
    };
    format!(
        "A no is said by {}: {}{at}{}",
        plain(fact.method.code()),
        or_unknown(way),
        day("until", fact.deadline)
    )
}

pub(super) fn announcement(fact: &Announcement) -> String {
    format!(
        "{}{}{}{}; if you do nothing: {}",
        fact.title,
        day("announced", fact.announced_on),
        day("decide by", fact.decide_by),
        day("in effect from", fact.effective_on),
        plain(fact.default_outcome.code())
    )
}

pub(super) fn retention(fact: &RetentionFact) -> String {
    let kind = fact.duration_kind.map_or("", |kind| kind.code());
    let kind = if kind.is_empty() {
        String::new()
    } else {
        format!(" ({kind})")
    };
    format!(
        "Kept, {}: {}{kind}",
        plain(fact.state.code()),
        or_unknown(fact.duration).replace('_', " ")
    )
}

pub(super) fn held(fact: &OverrideFact) -> String {
    format!(
        "{}{}{}",
        fact.title,
        day("from", fact.meta.valid_from),
        day("to", fact.meta.valid_until)
    )
}

pub(super) fn export(fact: &ExportFact) -> String {
    let at = fact.url.clone().unwrap_or_else(|| fact.path.join(" > "));
    format!("A copy of one's data: {}, {at}", plain(fact.method.code()))
}

pub(super) fn contact(fact: &Contact) -> String {
    format!("{}: {}", plain(fact.kind.code()), fact.value)
}

pub(super) fn note(fact: &NoteFact) -> String {
    fact.text.clone()
}
