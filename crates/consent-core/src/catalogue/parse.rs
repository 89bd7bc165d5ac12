//! From the text of the files to typed facts.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::model::{Catalogue, CatalogueService, Fact, FactMeta, ServiceHead};
use super::nesting::check_nesting;
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
            let digest = Hash::of_bytes(text.as_bytes());
            digests.extend([name, " ", &digest.to_hex(), "\n"]);
            let mut report = Report::new(name);
            check_text(&mut report, text);
            check_nesting(&mut report, text);
            if !report.problems.is_empty() {
                problems.append(&mut report.problems);
                continue;
            }
            match DeTable::parse(text).map(Spanned::into_inner) {
                Err(error) => report.add(
                    None,
                    format!("no valid TOML: {}", first_line(&error)),
                    "Correct the line it names",
                ),
                Ok(table) if name == EDITION_FILE => edition = read_edition(&mut report, &table),
                Ok(table) => {
                    check_values(&mut report, &table);
                    if let Some(service) = read_service(&mut report, table, text, digest) {
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

fn read_edition(report: &mut Report<'_>, table: &DeTable<'_>) -> Option<CivilDate> {
    let edition = table
        .get("edition")
        .and_then(|edition| edition.get_ref().as_str())
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
    mut table: DeTable<'_>,
    text: &str,
    digest: Hash,
) -> Option<CatalogueService> {
    let training = read_facts(report, &mut table, "training");
    let opt_outs = read_facts(report, &mut table, "opt_outs");
    let announcements = read_facts(report, &mut table, "announcements");
    let retention = read_facts(report, &mut table, "retention");
    let overrides = read_facts(report, &mut table, "overrides");
    let exports = read_facts(report, &mut table, "exports");
    let contacts = read_facts(report, &mut table, "contacts");
    let notes = read_facts(report, &mut table, "notes");
    let head: ServiceHead = match typed(table) {
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
        digest,
        text: text.to_owned(),
        own: None,
    })
}

fn read_facts<B: DeserializeOwned>(
    report: &mut Report<'_>,
    table: &mut DeTable<'_>,
    key: &str,
) -> Vec<Fact<B>> {
    let list = match table.remove(key).map(Spanned::into_inner) {
        None => return Vec::new(),
        Some(DeValue::Array(list)) => list,
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
        .filter_map(|value| read_fact(report, value.into_inner(), key))
        .collect()
}

pub(super) fn read_fact<B: DeserializeOwned>(
    report: &mut Report<'_>,
    value: DeValue<'_>,
    key: &str,
) -> Option<Fact<B>> {
    let DeValue::Table(mut body) = value else {
        report.add(
            None,
            format!("an entry of {key} is no table"),
            format!("Write each fact under [[{key}]]"),
        );
        return None;
    };
    let id = body
        .get("id")
        .and_then(|id| id.get_ref().as_str())
        .map_or_else(|| format!("a fact of [[{key}]] without id"), str::to_owned);
    let sources = body
        .get("sources")
        .and_then(|list| list.get_ref().as_array());
    if sources.is_none_or(|list| list.is_empty()) {
        report.add(
            Some(&id),
            "the fact has no source",
            "Add sources with kind, url, title and as_of, or remove the fact",
        );
        return None;
    }
    let mut meta = DeTable::new();
    for name in META_KEYS {
        if let Some((name, value)) = body.remove_entry(name) {
            meta.insert(name, value);
        }
    }
    let remedy = "Compare it with the keys and words in assets/catalogue/README.md";
    let meta: Option<FactMeta> = typed(meta)
        .map_err(|error| report.add(Some(&id), first_line(&error), remedy))
        .ok();
    let says: Option<B> = typed(body)
        .map_err(|error| report.add(Some(&id), first_line(&error), remedy))
        .ok();
    Some(Fact {
        meta: meta?,
        says: says?,
    })
}

/// A table as the type it stands for, its strings taken from the text where they lie.
fn typed<T: DeserializeOwned>(table: DeTable<'_>) -> Result<T, toml::de::Error> {
    let value = Spanned::new(0..0, DeValue::Table(table));
    T::deserialize(ValueDeserializer::from(value))
}
