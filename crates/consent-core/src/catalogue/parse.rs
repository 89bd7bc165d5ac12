//! From the text of the files to typed facts.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::{Table, Value};

use super::model::{Catalogue, CatalogueService, Fact, FactMeta, ServiceHead};
use super::problem::{CatalogueProblem, Report};
use super::validate::{check_across, check_file, check_service, check_text, check_values};
use crate::ledger::Hash;
use crate::time::CivilDate;

/// The file that names the edition.
pub(super) const EDITION_FILE: &str = "edition.toml";
const META_KEYS: [&str; 7] = [
    "id",
    "scope",
    "valid_from",
    "valid_until",
    "note",
    "confidence",
    "sources",
];

impl Catalogue {
    /// Reads and checks the files; either everything holds or every problem is named.
    pub fn parse<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<CatalogueProblem>> {
        let mut problems = Vec::new();
        let mut edition = None;
        let mut digests = String::new();
        let mut services = BTreeMap::new();
        for (name, text) in files {
            digests.extend([name, " ", &Hash::of_bytes(text.as_bytes()).to_hex(), "\n"]);
            let mut report = Report::new(name);
            check_text(&mut report, text);
            match text.parse::<Table>() {
                Err(error) => report.add(
                    None,
                    format!("no valid TOML: {}", first_line(&error)),
                    "Correct the line it names",
                ),
                Ok(table) if name == EDITION_FILE => edition = read_edition(&mut report, &table),
                Ok(table) => {
                    check_values(&mut report, &table);
                    if let Some(service) = read_service(&mut report, table, text) {
                        check_file(&mut report, &service);
                        check_service(&mut report, &service);
                        let id = service.id.clone();
                        if services.insert(id, Arc::new(service)).is_some() {
                            report.add(
                                None,
                                "another file has the same service id",
                                "Give each service one file",
                            );
                        }
                    }
                }
            }
            problems.append(&mut report.problems);
        }
        if edition.is_none() {
            let mut report = Report::new(EDITION_FILE);
            report.add(
                None,
                "the edition is missing",
                "Write edition = \"2026-11-24\" into it",
            );
            problems.append(&mut report.problems);
        }
        problems.extend(check_across(services.values().map(Arc::as_ref)));
        match edition {
            Some(edition) if problems.is_empty() => Ok(Self {
                edition: edition.to_string(),
                services,
                digest: Hash::of_bytes(digests.as_bytes()),
            }),
            _ => Err(problems),
        }
    }
}

pub(super) fn first_line(error: &impl ToString) -> String {
    let text = error.to_string();
    let line: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .collect();
    line.join(" ")
}

fn read_edition(report: &mut Report<'_>, table: &Table) -> Option<CivilDate> {
    let edition = table
        .get("edition")
        .and_then(Value::as_str)
        .and_then(|text| text.parse().ok());
    if edition.is_none() {
        report.add(
            None,
            "the edition is no date",
            "Write it as edition = \"2026-11-24\"",
        );
    }
    edition
}

pub(super) fn read_service(
    report: &mut Report<'_>,
    mut table: Table,
    text: &str,
) -> Option<CatalogueService> {
    let training = read_facts(report, &mut table, "training");
    let opt_outs = read_facts(report, &mut table, "opt_outs");
    let announcements = read_facts(report, &mut table, "announcements");
    let retention = read_facts(report, &mut table, "retention");
    let overrides = read_facts(report, &mut table, "overrides");
    let exports = read_facts(report, &mut table, "exports");
    let contacts = read_facts(report, &mut table, "contacts");
    let notes = read_facts(report, &mut table, "notes");
    let head: ServiceHead = match table.try_into() {
        Ok(head) => head,
        Err(error) => {
            report.add(
                None,
                format!("the head cannot be read: {}", first_line(&error)),
                "Compare it with the keys in assets/catalogue/README.md",
            );
            return None;
        }
    };
    Some(CatalogueService {
        head,
        training,
        opt_outs,
        announcements,
        retention,
        overrides,
        exports,
        contacts,
        notes,
        digest: Hash::of_bytes(text.as_bytes()),
        text: text.to_owned(),
        own: None,
    })
}

fn read_facts<B: DeserializeOwned>(
    report: &mut Report<'_>,
    table: &mut Table,
    key: &str,
) -> Vec<Fact<B>> {
    let list = match table.remove(key) {
        None => return Vec::new(),
        Some(Value::Array(list)) => list,
        Some(_) => {
            report.add(
                None,
                format!("{key} is no list of tables"),
                format!("Write each fact under [[{key}]]"),
            );
            return Vec::new();
        }
    };
    list.into_iter()
        .filter_map(|value| read_fact(report, value, key))
        .collect()
}

pub(super) fn read_fact<B: DeserializeOwned>(
    report: &mut Report<'_>,
    value: Value,
    key: &str,
) -> Option<Fact<B>> {
    let Value::Table(mut body) = value else {
        report.add(
            None,
            format!("an entry of {key} is no table"),
            format!("Write each fact under [[{key}]]"),
        );
        return None;
    };
    let id = body
        .get("id")
        .and_then(Value::as_str)
        .map_or_else(|| format!("a fact of [[{key}]] without id"), str::to_owned);
    if body
        .get("sources")
        .and_then(Value::as_array)
        .is_none_or(Vec::is_empty)
    {
        report.add(
            Some(&id),
            "the fact has no source",
            "Add sources with kind, url, title and as_of, or remove the fact",
        );
        return None;
    }
    let mut meta = Table::new();
    for name in META_KEYS {
        if let Some(value) = body.remove(name) {
            meta.insert(name.to_owned(), value);
        }
    }
    let remedy = "Compare it with the keys and words in assets/catalogue/README.md";
    let meta: Option<FactMeta> = meta
        .try_into()
        .map_err(|error| report.add(Some(&id), first_line(&error), remedy))
        .ok();
    let says: Option<B> = body
        .try_into()
        .map_err(|error| report.add(Some(&id), first_line(&error), remedy))
        .ok();
    Some(Fact {
        meta: meta?,
        says: says?,
    })
}
