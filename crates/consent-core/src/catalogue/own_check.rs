//! What is wrong with what a person describes or states, by the same checks as the files.

use serde_json::Value as Json;
use toml::Table;

use super::address::check_url;
use super::codes::FactKind;
use super::model::CatalogueService;
use super::own::{OWN_FACTS, OWN_SERVICES, read_own_service, written};
use super::parse::first_line;
use super::problem::{CatalogueProblem, Report};
use super::validate::{check_service, check_values};
use crate::event::StatedSource;
use crate::id::FactId;
use crate::state::{OwnFact, OwnService};

/// What is wrong with a description, by the same checks as the files.
pub(crate) fn check_service_body(own: &OwnService) -> Vec<CatalogueProblem> {
    let mut report = Report::new(own.service_id.as_str());
    check_stated(&mut report, None, &own.body, &own.source);
    if !own.service_id.as_str().starts_with(OWN_SERVICES) {
        report.add(
            None,
            "an own service has an id of its own",
            "Let it begin with own.",
        );
    }
    match read_own_service(own) {
        Ok(service) => {
            check_service(&mut report, &service);
            if service.metas().next().is_some() {
                report.add(
                    None,
                    "facts are stated by themselves",
                    "Use `consent fact add`",
                );
            }
        }
        Err(mut found) => report.problems.append(&mut found),
    }
    report.problems
}

/// What is wrong with a fact about a service, by the same checks as the files.
pub(crate) fn check_fact(service: &CatalogueService, own: &OwnFact) -> Vec<CatalogueProblem> {
    let id = own.fact_id.as_str();
    let mut report = Report::new(own.service_id.as_str());
    check_stated(&mut report, Some(id), &own.body, &own.source);
    for key in ["id", "confidence", "sources"] {
        if own.body.get(key).is_some() {
            report.add(Some(id), format!("{key} is not stated"), "Leave it out");
        }
    }
    let expected = format!("{}{OWN_FACTS}", service.id);
    if !id.starts_with(&expected) || service.fact(&own.fact_id).is_some() {
        report.add(Some(id), "its id is taken", "Try again");
    }
    if let Some(replaces) = &own.replaces {
        check_replaced(&mut report, service, own, replaces);
    }
    let mut whole = service.clone();
    match whole.lay_over(own) {
        Ok(()) => {
            let mut of_all = Report::new(own.service_id.as_str());
            check_service(&mut of_all, &whole);
            let mine = |p: &CatalogueProblem| p.fact.as_deref() == Some(id);
            report
                .problems
                .extend(of_all.problems.into_iter().filter(mine));
        }
        Err(mut found) => report.problems.append(&mut found),
    }
    report.problems
}

fn check_replaced(
    report: &mut Report<'_>,
    service: &CatalogueService,
    own: &OwnFact,
    replaces: &FactId,
) {
    let id = own.fact_id.as_str();
    let of_kind = |kind: FactKind| service.facts_of(kind).any(|meta| meta.id == *replaces);
    if !of_kind(own.kind) {
        report.add(
            Some(id),
            format!("{replaces} is no {} fact of {}", own.kind, service.name),
            "See `consent fact list`",
        );
    }
    let by = service.fact(replaces).and_then(|f| f.replaced.as_ref());
    if let Some(by) = by.map(|replaced| &replaced.by) {
        report.add(
            Some(id),
            format!("{replaces} is replaced by your own {by} already"),
            "Take that one back first, with `consent correct`",
        );
    }
}

fn check_stated(report: &mut Report<'_>, fact: Option<&str>, body: &Json, source: &StatedSource) {
    if let Some(url) = &source.url {
        check_url(report, fact, url);
    }
    if source.title.trim().is_empty() {
        report.add(
            fact,
            "the source has no title",
            "Write what it is: a letter, a page, what the switch showed",
        );
    }
    let texts = [
        ("body", Table::try_from(body)),
        ("source", Table::try_from(source)),
    ];
    for (key, texts) in texts {
        match texts {
            Ok(texts) => {
                let text = texts.to_string();
                if let Some(table) = written(report, &text) {
                    check_values(report, &table);
                }
            }
            Err(error) => report.add(
                fact,
                format!("the {key} cannot be read: {}", first_line(&error)),
                "Leave out what is not known",
            ),
        }
    }
}
