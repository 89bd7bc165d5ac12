//! What the person adds themselves, laid over the catalogue: services it does not have, and facts of
//! their own, which outrank what the catalogue says.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use toml::de::{DeTable, DeValue};
use toml::{Spanned, Table, Value};

use super::codes::{Confidence, FactKind, SourceKind};
use super::model::{Catalogue, CatalogueService, Fact, FactMeta, Scope};
use super::parse::{first_line, read_fact, read_service};
use super::problem::{CatalogueProblem, Report};
use super::resolve::Coordinate;
use super::source::Source;
use crate::event::StatedSource;
use crate::id::{EntryId, FactId, ServiceId};
use crate::ledger::Hash;
use crate::state::{OwnFact, OwnService};
use crate::time::{CivilDate, PartialDate};

/// How the ids of services begin that a person described.
pub(super) const OWN_SERVICES: &str = "own.";
/// How the ids of facts go on, after their service's, that a person stated.
pub(super) const OWN_FACTS: &str = ".own-";
/// What stands in the ledger for a fact or a service of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnMark {
    /// The entry; correcting it takes it back.
    pub entry_id: EntryId,
    /// The day it was written down.
    pub recorded_on: CivilDate,
    /// The fact in whose place it stands.
    pub replaces: Option<FactId>,
}

/// A service as the person described it: what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDescription {
    /// What stands for it in the ledger.
    pub mark: OwnMark,
    /// Where the person has it from.
    pub source: Source,
}

/// That a fact has an own one in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// The own fact.
    pub by: FactId,
    /// The first day on which that one holds; before it, the replaced one does.
    pub from: Option<PartialDate>,
    /// The last day on which it holds; after it, the replaced one does again.
    pub until: Option<PartialDate>,
    /// For whom it holds; elsewhere the replaced one does.
    pub scope: Scope,
}

impl FactMeta {
    /// Whether an own fact stands in its place for a plan and region on a day.
    #[must_use]
    pub fn is_replaced_for(&self, coordinate: &Coordinate, on: CivilDate) -> bool {
        self.replaced.as_ref().is_some_and(|own| {
            own.from.is_none_or(|from| from.earliest() <= on)
                && own.until.is_none_or(|until| on <= until.latest())
                && coordinate.surely_meets(&own.scope)
        })
    }
}

impl Catalogue {
    /// This catalogue with what the person added. What cannot be read is left out and named: an entry
    /// of a later program, for instance.
    #[must_use]
    pub fn with_own(
        &self,
        services: &[OwnService],
        facts: &[OwnFact],
    ) -> (Self, Vec<CatalogueProblem>) {
        let mut whole = self.clone();
        let mut problems = vec![];
        for own in services {
            match read_own_service(own) {
                Ok(service) => {
                    whole.services.insert(service.id.clone(), Arc::new(service));
                }
                Err(mut found) => problems.append(&mut found),
            }
        }
        for own in facts {
            let Some(service) = whole.services.get_mut(&own.service_id) else {
                let mut report = Report::new(own.service_id.as_str());
                report.add(
                    Some(own.fact_id.as_str()),
                    "its service is not in the catalogue",
                    "Describe the service, or take the fact back with `consent correct`",
                );
                problems.append(&mut report.problems);
                continue;
            };
            if let Err(mut found) = Arc::make_mut(service).lay_over(own) {
                problems.append(&mut found);
            }
        }
        (whole, problems)
    }

    /// This catalogue with a stand-in, of which nothing is known, for each service that it lacks: what
    /// is recorded about it stays readable.
    #[must_use]
    pub fn with_stand_ins<'a>(mut self, ids: impl Iterator<Item = &'a ServiceId>) -> Self {
        for id in ids {
            if !self.services.contains_key(id) {
                let mut report = Report::new(id.as_str());
                let head = head_of(id, &Json::Object(serde_json::Map::new()));
                let text = head.to_string();
                if let Some(service) = read_written(&mut report, &text) {
                    self.services.insert(id.clone(), Arc::new(service));
                }
            }
        }
        self
    }
}

/// The head of a service as a table: what the body says, and what is not known said so.
fn head_of(id: &ServiceId, body: &Json) -> Table {
    let mut table = Table::try_from(body).unwrap_or_default();
    let mut or = |key: &str, value: Value| {
        table.entry(key).or_insert(value);
    };
    or("service", Value::String(id.to_string()));
    or("provider", Value::String("Provider not told".to_owned()));
    or("category", Value::String("ai_assistant".to_owned()));
    or("short_names", Value::Array(vec![]));
    table.insert("id".to_owned(), Value::String(id.to_string()));
    table
}

/// A table that was written here, as the reader of files takes it.
pub(super) fn written<'t>(report: &mut Report<'_>, text: &'t str) -> Option<DeTable<'t>> {
    DeTable::parse(text)
        .map(Spanned::into_inner)
        .map_err(|error| {
            report.add(
                None,
                first_line(&error),
                "Take it back with `consent correct`",
            );
        })
        .ok()
}

fn read_written(report: &mut Report<'_>, text: &str) -> Option<CatalogueService> {
    let table = written(report, text)?;
    read_service(report, table, text, Hash::of_bytes(text.as_bytes()))
}

/// Reads what the person described.
pub(super) fn read_own_service(
    own: &OwnService,
) -> Result<CatalogueService, Vec<CatalogueProblem>> {
    let mut report = Report::new(own.service_id.as_str());
    if let Err(error) = Table::try_from(&own.body) {
        report.add(
            None,
            first_line(&error),
            "Take it back with `consent correct`",
        );
        return Err(report.problems);
    }
    let table = head_of(&own.service_id, &own.body);
    let text = table.to_string();
    match read_written(&mut report, &text) {
        Some(mut service) if report.problems.is_empty() => {
            service.own = Some(OwnDescription {
                mark: OwnMark {
                    entry_id: own.entry_id,
                    recorded_on: own.recorded_on,
                    replaces: None,
                },
                source: source_of(&own.source),
            });
            service.declare_own_hosts();
            Ok(service)
        }
        _ => Err(report.problems),
    }
}

fn source_of(stated: &StatedSource) -> Source {
    Source {
        kind: SourceKind::Own,
        url: stated.url.clone(),
        title: stated.title.clone(),
        as_of: stated.as_of,
    }
}

impl CatalogueService {
    /// Adds a fact of the person's own. One that replaces another of its kind stands in its place.
    pub(super) fn lay_over(&mut self, own: &OwnFact) -> Result<(), Vec<CatalogueProblem>> {
        match own.kind {
            FactKind::Training => lay(&mut self.training, own),
            FactKind::OptOut => lay(&mut self.opt_outs, own),
            FactKind::Announcement => lay(&mut self.announcements, own),
            FactKind::Retention => lay(&mut self.retention, own),
            FactKind::Override => lay(&mut self.overrides, own),
            FactKind::Export => lay(&mut self.exports, own),
            FactKind::Contact => lay(&mut self.contacts, own),
            FactKind::Note => lay(&mut self.notes, own),
        }?;
        if let Some(table) = table_of(own) {
            self.text.push_str("\n# Your own\n");
            let facts = Value::Array(vec![Value::Table(table)]);
            let whole = Table::from_iter([(own.kind.table().to_owned(), facts)]);
            self.text.push_str(&whole.to_string());
        }
        self.declare_own_hosts();
        Ok(())
    }
}

/// The fact as a table of a catalogue file.
fn table_of(own: &OwnFact) -> Option<Table> {
    let mut table = Table::try_from(&own.body).ok()?;
    let source = Table::try_from(source_of(&own.source)).ok()?;
    table.insert("id".to_owned(), Value::String(own.fact_id.to_string()));
    table.insert(
        "confidence".to_owned(),
        Value::String(confidence(&own.source).code().to_owned()),
    );
    table.insert(
        "sources".to_owned(),
        Value::Array(vec![Value::Table(source)]),
    );
    Some(table)
}

/// How well an own fact is supported: what has an address can be looked up again, the rest is the
/// person's word.
fn confidence(source: &StatedSource) -> Confidence {
    if source.url.is_some() {
        Confidence::Medium
    } else {
        Confidence::Low
    }
}

fn lay<B: DeserializeOwned>(
    facts: &mut Vec<Fact<B>>,
    own: &OwnFact,
) -> Result<(), Vec<CatalogueProblem>> {
    let mut report = Report::new(own.service_id.as_str());
    let read = if let Some(table) = table_of(own) {
        let text = table.to_string();
        written(&mut report, &text)
            .and_then(|table| read_fact::<B>(&mut report, DeValue::Table(table), own.kind.table()))
    } else {
        report.add(
            Some(own.fact_id.as_str()),
            "its words cannot be read",
            "Take it back with `consent correct`",
        );
        None
    };
    let Some(mut fact) = read else {
        return Err(report.problems);
    };
    let before = own.replaces.as_ref();
    let before = before.and_then(|id| facts.iter_mut().find(|f| f.meta.id == *id));
    if let Some(before) = before {
        before.meta.replaced = Some(Replaced {
            by: own.fact_id.clone(),
            from: fact.meta.valid_from,
            until: fact.meta.valid_until,
            scope: fact.meta.scope.clone(),
        });
    }
    fact.meta.own = Some(OwnMark {
        entry_id: own.entry_id,
        recorded_on: own.recorded_on,
        replaces: own.replaces.clone(),
    });
    facts.insert(0, fact);
    Ok(())
}

impl CatalogueService {
    /// What the facts of one kind have in common with all others.
    #[must_use]
    pub fn facts_of(&self, kind: FactKind) -> Box<dyn Iterator<Item = &FactMeta> + '_> {
        match kind {
            FactKind::Training => Box::new(self.training.iter().map(|f| &f.meta)),
            FactKind::OptOut => Box::new(self.opt_outs.iter().map(|f| &f.meta)),
            FactKind::Announcement => Box::new(self.announcements.iter().map(|f| &f.meta)),
            FactKind::Retention => Box::new(self.retention.iter().map(|f| &f.meta)),
            FactKind::Override => Box::new(self.overrides.iter().map(|f| &f.meta)),
            FactKind::Export => Box::new(self.exports.iter().map(|f| &f.meta)),
            FactKind::Contact => Box::new(self.contacts.iter().map(|f| &f.meta)),
            FactKind::Note => Box::new(self.notes.iter().map(|f| &f.meta)),
        }
    }
}
