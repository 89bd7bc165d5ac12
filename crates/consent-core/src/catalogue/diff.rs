//! What differs between two catalogues, service by service and fact by fact.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::codes::FactKind;
use super::model::{Catalogue, CatalogueService, Fact, FactMeta};
use super::said;
use super::source::Source;
use crate::id::{FactId, ServiceId};

/// How a fact differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// It is no longer there.
    Removed,
}

/// A fact that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactChange {
    /// Its id.
    pub fact_id: FactId,
    /// What it is about.
    pub kind: FactKind,
    /// How it differs.
    pub change: Change,
    /// What it said.
    pub before: Option<String>,
    /// What it says.
    pub after: Option<String>,
    /// What the new one rests on.
    pub rests_on: Option<FactMeta>,
}

/// A service that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceChange {
    /// Its id.
    pub service_id: ServiceId,
    /// Its name.
    pub name: String,
    /// The service before; none: it is new.
    pub before: Option<ServiceId>,
    /// Hosts that it names and did not before.
    pub new_hosts: Vec<String>,
    /// Its facts that differ.
    pub facts: Vec<FactChange>,
}

/// One fact as it is compared: its kind, what it says, everything it holds.
struct Line<'a> {
    kind: FactKind,
    says: String,
    whole: Json,
    meta: &'a FactMeta,
}

/// What differs, in the order of the ids; services that say the same are left out.
#[must_use]
pub fn diff(before: &Catalogue, after: &Catalogue) -> Vec<ServiceChange> {
    let mut changes = vec![];
    for (id, new) in &after.services {
        let old = before.services.get(id);
        if old.is_some_and(|old| old.text == new.text && old.metas().eq(new.metas())) {
            continue;
        }
        let old_hosts = old.map(|old| hosts(old)).unwrap_or_default();
        changes.push(ServiceChange {
            service_id: id.clone(),
            name: new.name.clone(),
            before: old.map(|old| old.id.clone()),
            new_hosts: hosts(new).difference(&old_hosts).cloned().collect(),
            facts: head(old.map(AsRef::as_ref), new)
                .into_iter()
                .chain(facts(old.map(AsRef::as_ref), new))
                .collect(),
        });
    }
    changes
}

fn facts(old: Option<&CatalogueService>, new: &CatalogueService) -> Vec<FactChange> {
    let before = old.map(lines).unwrap_or_default();
    let after = lines(new);
    let ids: BTreeSet<&FactId> = before.keys().chain(after.keys()).copied().collect();
    let mut changes = vec![];
    for id in ids {
        let (old, new) = (before.get(id), after.get(id));
        let change = match (old, new) {
            (Some(old), Some(new)) if old.whole == new.whole => continue,
            (Some(_), Some(_)) => Change::Changed,
            (Some(_), None) => Change::Removed,
            (None, _) => Change::Added,
        };
        let Some(kind) = new.or(old).map(|line| line.kind) else {
            continue;
        };
        let mut before = old.map(|line| line.says.clone());
        let mut after = new.map(|line| line.says.clone());
        if let (Some(old), Some(new)) = (old, new) {
            let (was, is) = differing(&old.whole, &new.whole);
            before = before.map(|text| format!("{text} {was}"));
            after = after.map(|text| format!("{text} {is}"));
        }
        changes.push(FactChange {
            fact_id: id.clone(),
            kind,
            change,
            before,
            after,
            rests_on: new.map(|line| line.meta.clone()),
        });
    }
    changes
}

fn lines(service: &CatalogueService) -> BTreeMap<&FactId, Line<'_>> {
    let mut lines = BTreeMap::new();
    add(
        &mut lines,
        &service.training,
        FactKind::Training,
        said::training,
    );
    add(
        &mut lines,
        &service.opt_outs,
        FactKind::OptOut,
        said::opt_out,
    );
    add(
        &mut lines,
        &service.announcements,
        FactKind::Announcement,
        said::announcement,
    );
    add(
        &mut lines,
        &service.retention,
        FactKind::Retention,
        said::retention,
    );
    add(
        &mut lines,
        &service.overrides,
        FactKind::Override,
        said::held,
    );
    add(&mut lines, &service.exports, FactKind::Export, said::export);
    add(
        &mut lines,
        &service.contacts,
        FactKind::Contact,
        said::contact,
    );
    add(&mut lines, &service.notes, FactKind::Note, said::note);
    lines
}

fn add<'a, B: serde::Serialize>(
    lines: &mut BTreeMap<&'a FactId, Line<'a>>,
    facts: &'a [Fact<B>],
    kind: FactKind,
    says: fn(&Fact<B>) -> String,
) {
    for fact in facts {
        let line = Line {
            kind,
            says: says(fact),
            whole: serde_json::to_value(fact).unwrap_or_default(),
            meta: &fact.meta,
        };
        lines.insert(&fact.meta.id, line);
    }
}

/// The keys that differ with their values, as they were and as they are: "(url: ...; path: ...)".
fn differing(old: &Json, new: &Json) -> (String, String) {
    let empty = serde_json::Map::new();
    let (old, new) = (
        flat(old.as_object().unwrap_or(&empty)),
        flat(new.as_object().unwrap_or(&empty)),
    );
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let keys = keys
        .into_iter()
        .filter(|key| old.get(*key) != new.get(*key));
    let (mut was, mut is) = (vec![], vec![]);
    for key in keys {
        let shown = key.replace('_', " ");
        let value = |of: &BTreeMap<String, String>| {
            of.get(key)
                .map_or_else(|| "not said".to_owned(), Clone::clone)
        };
        was.push(format!("{shown}: {}", value(&old)));
        is.push(format!("{shown}: {}", value(&new)));
    }
    (
        format!("({})", was.join("; ")),
        format!("({})", is.join("; ")),
    )
}

/// Key by key what an object says, as text; what says nothing is left out.
fn flat(object: &serde_json::Map<String, Json>) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (key, value) in object {
        match value {
            Json::Object(inner) => all.extend(flat(inner)),
            Json::Null => {}
            Json::String(text) => {
                all.insert(key.clone(), text.clone());
            }
            Json::Array(list) if list.is_empty() => {}
            other => {
                all.insert(key.clone(), other.to_string());
            }
        }
    }
    all
}

/// What differs of who a service is: its name, provider, plans, short names, addresses.
fn head(old: Option<&CatalogueService>, new: &CatalogueService) -> Option<FactChange> {
    let old = old.filter(|old| old.head != new.head)?;
    let json = |service: &CatalogueService| serde_json::to_value(&service.head).unwrap_or_default();
    let (was, is) = differing(&json(old), &json(new));
    Some(FactChange {
        fact_id: format!("{}.head", new.id).parse().ok()?,
        kind: FactKind::Note,
        change: Change::Changed,
        before: Some(format!("Who the service is {was}")),
        after: Some(format!("Who the service is {is}")),
        rests_on: None,
    })
}

/// The hosts of all pages that a service names.
fn hosts(service: &CatalogueService) -> BTreeSet<String> {
    let of_sources = service.metas().flat_map(|meta| &meta.sources);
    let of_sources = of_sources.filter_map(|source: &Source| source.url.as_deref());
    let of_ways = service.opt_outs.iter().filter_map(|way| way.url.as_deref());
    let of_exports = service.exports.iter().filter_map(|e| e.url.as_deref());
    let of_contacts = service.contacts.iter().map(|c| c.value.as_str());
    of_sources
        .chain(of_ways)
        .chain(of_exports)
        .chain(of_contacts)
        .chain(service.homepage.as_deref())
        .filter_map(|url| url.strip_prefix("https://"))
        .filter_map(|rest| rest.split(['/', '?', '#']).next())
        .map(str::to_owned)
        .collect()
}
