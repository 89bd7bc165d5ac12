//! Checks that types alone do not make.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::{DeTable, DeValue};

use super::address::check_url;
use super::codes::SourceKind;
use super::model::{CatalogueService, FactMeta};
use super::own::{OWN_FACTS, OWN_SERVICES};
use super::pages::check_hosts;
use super::problem::{CatalogueProblem, Report};
use crate::id::FactId;
use crate::time::PartialDate;

const CATEGORIES: [&str; 28] = [
    "ai_aggregator",
    "ai_api",
    "ai_assistant",
    "ai_companion",
    "ai_media",
    "ai_search",
    "browser_assistant",
    "cloud_storage",
    "coding_assistant",
    "creative",
    "device_assistant",
    "education",
    "file_transfer",
    "fitness",
    "gaming",
    "identity_verification",
    "meetings",
    "messaging",
    "music",
    "publishing",
    "search",
    "shopping_assistant",
    "social_network",
    "video",
    "video_network",
    "voice_assistant",
    "work_suite",
    "writing_assistant",
];
const OLDEST_YEAR: i32 = 2000;
const NEWEST_YEAR: i32 = 2099;

/// Whether a character is invisible or turns the reading direction.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Refuses characters that are invisible or turn the reading direction, also where they are escaped.
pub(super) fn check_text(report: &mut Report<'_>, text: &str) {
    for (number, line) in text.lines().enumerate() {
        // Most lines are plain ASCII, which is seen byte by byte.
        if line.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            continue;
        }
        if let Some(c) = line.chars().find(|c| is_hidden(*c)) {
            report.add(
                None,
                format!(
                    "line {} has the hidden character {}",
                    number.saturating_add(1),
                    c.escape_unicode()
                ),
                "Remove it",
            );
        }
    }
}

/// Characters of one text at most.
const TEXT_MOST: usize = 2_000;

/// The same for each text of what was read, keys too, and that none is longer than can be shown.
pub(super) fn check_values(report: &mut Report<'_>, table: &DeTable<'_>) {
    for (key, value) in table {
        check_one(report, key.get_ref(), key.get_ref());
        check_value(report, key.get_ref(), value.get_ref());
    }
}

fn check_value(report: &mut Report<'_>, key: &str, value: &DeValue<'_>) {
    match value {
        DeValue::String(text) => check_one(report, key, text),
        DeValue::Array(list) => list
            .iter()
            .for_each(|item| check_value(report, key, item.get_ref())),
        DeValue::Table(table) => check_values(report, table),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

fn check_one(report: &mut Report<'_>, key: &str, text: &str) {
    // Most texts are short and plain ASCII, which is seen byte by byte.
    if text.len() <= TEXT_MOST && text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
        return;
    }
    let shown: String = key.chars().filter(|c| !is_hidden(*c)).take(40).collect();
    if let Some(c) = text.chars().find(|c| is_hidden(*c) && *c != '\n') {
        report.add(
            None,
            format!("{shown} has the hidden character {}", c.escape_unicode()),
            "Remove it",
        );
    }
    let length = text.chars().count();
    if length > TEXT_MOST {
        report.add(
            None,
            format!("{shown} has {length} characters; a text has {TEXT_MOST} at most"),
            "Shorten it",
        );
    }
}

fn check_date(report: &mut Report<'_>, fact: &str, name: &str, date: Option<PartialDate>) {
    if let Some(date) = date
        && !(OLDEST_YEAR..=NEWEST_YEAR).contains(&date.earliest().year())
    {
        report.add(
            Some(fact),
            format!("{name} is {date}, which cannot be right"),
            "Compare it with the source",
        );
    }
}

fn check_meta(report: &mut Report<'_>, service: &CatalogueService, meta: &FactMeta) {
    let id = meta.id.as_str();
    if !id
        .strip_prefix(service.id.as_str())
        .is_some_and(|rest| rest.starts_with('.'))
    {
        report.add(
            Some(id),
            "the id does not begin with that of its service",
            format!(
                "Write it as {}.{}",
                service.id,
                id.rsplit('.').next().unwrap_or("t1")
            ),
        );
    }
    for source in &meta.sources {
        if let Some(url) = &source.url {
            check_url(report, Some(id), url);
        }
        check_date(report, id, "as_of", Some(source.as_of));
        if source.title.trim().is_empty() {
            report.add(
                Some(id),
                "a source has no title",
                "Write what the page is called",
            );
        }
    }
    check_date(report, id, "valid_from", meta.valid_from);
    check_date(report, id, "valid_until", meta.valid_until);
    if let (Some(from), Some(until)) = (meta.valid_from, meta.valid_until)
        && from.earliest() > until.latest()
    {
        report.add(
            Some(id),
            "it ends before it begins",
            "Swap or correct the two dates",
        );
    }
    for plan in &meta.scope.plans {
        if !service.plans.iter().any(|known| known.id == *plan) {
            report.add(
                Some(id),
                format!("the plan {plan} is not among the plans of the service"),
                "Add it under [[plans]] or correct its id",
            );
        }
    }
}

/// Checks what only a file can have wrong: its name, and what is the person's alone.
pub(super) fn check_file(report: &mut Report<'_>, service: &CatalogueService) {
    if report.file.strip_suffix(".toml") != Some(service.id.as_str()) {
        report.add(
            None,
            format!("the file is not named after its service {}", service.id),
            format!("Call it {}.toml", service.id),
        );
    }
    if service.id.as_str().starts_with(OWN_SERVICES) {
        report.add(
            None,
            format!("ids that begin with {OWN_SERVICES} are for what people describe themselves"),
            "Name the provider first",
        );
    }
    for meta in service.metas() {
        if is_own_fact(service, meta) || meta.sources.iter().any(|s| s.kind == SourceKind::Own) {
            report.add(
                Some(meta.id.as_str()),
                "it is marked as a fact of a person's own",
                "Number it like the others, and name the text it rests on",
            );
        }
        for source in meta.sources.iter().filter(|s| s.url.is_none()) {
            report.add(
                Some(meta.id.as_str()),
                format!("the source {:?} has no url", source.title),
                "Add its https address",
            );
        }
    }
}

fn is_own_fact(service: &CatalogueService, meta: &FactMeta) -> bool {
    let rest = meta.id.as_str().strip_prefix(service.id.as_str());
    rest.is_some_and(|rest| rest.starts_with(OWN_FACTS))
}

/// Checks one service by itself.
pub(super) fn check_service(report: &mut Report<'_>, service: &CatalogueService) {
    if !CATEGORIES.contains(&service.category.as_str()) {
        report.add(
            None,
            format!("there is no category {:?}", service.category),
            format!("Use one of {}", CATEGORIES.join(", ")),
        );
    }
    if let Some(homepage) = &service.homepage {
        check_url(report, None, homepage);
    }
    for meta in service.metas() {
        check_meta(report, service, meta);
    }
    for fact in &service.opt_outs {
        check_date(report, fact.meta.id.as_str(), "deadline", fact.deadline);
        if let Some(url) = &fact.url {
            check_url(report, Some(fact.meta.id.as_str()), url);
        }
    }
    for fact in &service.exports {
        if let Some(url) = &fact.url {
            check_url(report, Some(fact.meta.id.as_str()), url);
        }
    }
    for fact in &service.contacts {
        if fact.value.contains("://") {
            check_url(report, Some(fact.meta.id.as_str()), &fact.value);
        }
    }
    for fact in &service.announcements {
        let id = fact.meta.id.as_str();
        check_date(report, id, "announced_on", fact.announced_on);
        check_date(report, id, "decide_by", fact.decide_by);
        check_date(report, id, "effective_on", fact.effective_on);
        if fact.withdrawn_on < fact.announced_on.map(PartialDate::earliest)
            && fact.withdrawn_on.is_some()
        {
            report.add(
                Some(id),
                "it is taken back before it is announced",
                "Swap or correct withdrawn_on and announced_on",
            );
        }
        if fact.decide_by.is_some() && fact.purpose.is_none() {
            report.add(
                Some(id),
                "it asks for a decision but names no purpose",
                "Add purpose, for example \"model-training\"",
            );
        }
    }
    check_hosts(report, service);
    check_supersedes(report, service);
}

fn check_supersedes(report: &mut Report<'_>, service: &CatalogueService) {
    let next: BTreeMap<&FactId, Option<&FactId>> = service
        .announcements
        .iter()
        .map(|fact| (&fact.meta.id, fact.supersedes.as_ref()))
        .collect();
    for fact in &service.announcements {
        let mut seen = BTreeSet::from([&fact.meta.id]);
        let mut target = fact.supersedes.as_ref();
        while let Some(id) = target {
            if !seen.insert(id) {
                report.add(
                    Some(fact.meta.id.as_str()),
                    "announcements replace one another in a circle",
                    "Let the later one name the earlier one only",
                );
                break;
            }
            let Some(further) = next.get(id) else {
                report.add(
                    Some(fact.meta.id.as_str()),
                    format!("it replaces {id}, which is no announcement of this service"),
                    "Correct the id after supersedes",
                );
                break;
            };
            target = *further;
        }
    }
}

/// Checks what must be unique over all files.
pub(super) fn check_across<'a>(
    services: impl Iterator<Item = &'a CatalogueService>,
) -> Vec<CatalogueProblem> {
    let mut ids = BTreeSet::new();
    let mut names = BTreeMap::new();
    let mut problems = Vec::new();
    for service in services {
        let file = format!("{}.toml", service.id);
        let mut report = Report::new(&file);
        for meta in service.metas() {
            if !ids.insert(meta.id.clone()) {
                report.add(
                    Some(meta.id.as_str()),
                    "the id is used twice",
                    "Give the newer fact the next free number",
                );
            }
        }
        for name in &service.short_names {
            if let Some(other) = names.insert(name.clone(), service.id.clone()) {
                report.add(
                    None,
                    format!("the short name {name} already belongs to {other}"),
                    "Choose another one",
                );
            }
        }
        problems.append(&mut report.problems);
    }
    problems
}
