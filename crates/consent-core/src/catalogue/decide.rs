//! Decisions about what the person adds to the catalogue.

use super::model::{Catalogue, CatalogueService};
use super::overlay::edition_day;
use super::own_check::{check_fact, check_service_body};
use crate::command::{Command, EditionFrom};
use crate::decide::Decided;
use crate::event::{CatalogueAdopted, Event, FactStated, ServiceDescribed, StatedSource};
use crate::id::EntryId;
use crate::ledger::Hash;
use crate::rejection::Rejection;
use crate::state::{LedgerState, OwnFact, OwnService};
use crate::story::Story;
use crate::time::CivilDate;

/// Stands for the entry that is not written yet.
const NO_ENTRY: EntryId = EntryId::from_bytes([0; 16]);

pub(crate) fn decide_own(
    state: &LedgerState,
    command: &Command,
    today: CivilDate,
) -> Result<Vec<Decided>, Rejection> {
    let event = match command {
        Command::AdoptCatalogue {
            edition,
            digest,
            from,
        } => Event::CatalogueAdopted(adopted(state, *edition, *digest, from)?),
        Command::DescribeService {
            catalogue,
            service_id,
            body,
            source,
        } => {
            let own = OwnService {
                entry_id: NO_ENTRY,
                recorded_on: today,
                service_id: service_id.clone(),
                body: body.clone(),
                source: source.clone(),
            };
            not_ahead(source, today)?;
            not_known(catalogue, state, &own)?;
            readable(check_service_body(&own))?;
            Event::ServiceDescribed(ServiceDescribed {
                service_id: own.service_id,
                body: own.body,
                source: own.source,
            })
        }
        Command::StateFact {
            service,
            fact_id,
            kind,
            replaces,
            body,
            source,
        } => {
            let own = OwnFact {
                entry_id: NO_ENTRY,
                recorded_on: today,
                service_id: service.id.clone(),
                fact_id: fact_id.clone(),
                kind: *kind,
                replaces: replaces.clone(),
                body: body.clone(),
                source: source.clone(),
            };
            not_ahead(source, today)?;
            check_state(state, service, &own)?;
            Event::FactStated(FactStated {
                service_id: own.service_id,
                fact_id: own.fact_id,
                kind: own.kind,
                replaces: own.replaces,
                body: own.body,
                source: own.source,
            })
        }
        _ => return Ok(vec![]),
    };
    Ok(vec![Decided::on(Story::Catalogue.to_string(), event)])
}

/// An edition is adopted only after older ones, so that nobody is led back to what was put right.
fn adopted(
    state: &LedgerState,
    edition: CivilDate,
    digest: Hash,
    from: &EditionFrom,
) -> Result<CatalogueAdopted, Rejection> {
    let newest = state
        .adopted
        .iter()
        .max_by_key(|known| edition_day(&known.edition));
    let newest_day = newest.and_then(|known| edition_day(&known.edition));
    if let Some(known) = newest_day.filter(|known| *known >= edition) {
        return Err(Rejection::EditionNotNewer { edition, known });
    }
    let (source, signer) = match from {
        EditionFrom::BuiltIn => ("built-in", None),
        EditionFrom::Pack { signer } => ("pack", Some(signer.clone())),
    };
    Ok(CatalogueAdopted {
        edition: edition.to_string(),
        digest,
        from_edition: newest.map(|known| known.edition.clone()),
        source: Some(source.to_owned()),
        signer,
    })
}

fn not_ahead(source: &StatedSource, today: CivilDate) -> Result<(), Rejection> {
    let on = source.as_of.earliest();
    if on > today {
        Err(Rejection::InFuture { on })
    } else {
        Ok(())
    }
}

/// A service is described once; what is known about one that the catalogue has is stated as a fact.
fn not_known(
    catalogue: &Catalogue,
    state: &LedgerState,
    own: &OwnService,
) -> Result<(), Rejection> {
    let name = own.body.get("service").and_then(serde_json::Value::as_str);
    let known = name.and_then(|name| catalogue.named(name));
    let known = known.map(|service| &service.id);
    let told = state.own_services.iter().map(|known| &known.service_id);
    match known.or(told.into_iter().find(|id| **id == own.service_id)) {
        Some(service) => Err(Rejection::ServiceKnown {
            service: service.clone(),
        }),
        None => Ok(()),
    }
}

/// The same fact is not stated twice, by whoever was faster.
fn check_state(
    state: &LedgerState,
    service: &CatalogueService,
    own: &OwnFact,
) -> Result<(), Rejection> {
    let mut problems = check_fact(service, own);
    let taken = |known: &&OwnFact| {
        known.fact_id == own.fact_id || (own.replaces.is_some() && known.replaces == own.replaces)
    };
    if let (Some(known), true) = (state.own_facts.iter().find(taken), problems.is_empty()) {
        problems.push(super::CatalogueProblem {
            file: own.service_id.to_string(),
            fact: Some(own.fact_id.to_string()),
            what: format!("{} stands there already", known.fact_id),
            remedy: "Take that one back first, with `consent correct`".to_owned(),
        });
    }
    readable(problems)
}

fn readable(problems: Vec<super::CatalogueProblem>) -> Result<(), Rejection> {
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Rejection::OwnEntry { problems })
    }
}
