//! From what a person types to a service.

use std::sync::Arc;

use super::model::{Catalogue, CatalogueService};
use crate::id::ServiceId;

const MOST_SUGGESTIONS: usize = 5;

/// A name that means no service, or several.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no service is called {name:?}")]
pub struct UnknownService {
    /// What was asked for.
    pub name: String,
    /// Short names that are near, or that it could mean.
    pub near: Vec<String>,
}

impl Catalogue {
    /// The service with this id.
    #[must_use]
    pub fn service(&self, id: &ServiceId) -> Option<&Arc<CatalogueService>> {
        self.services.get(id)
    }

    /// The service that a person means by id, short name, name, alias or the beginning of one
    /// service's name only; else the nearest names.
    pub fn find(&self, name: &str) -> Result<&Arc<CatalogueService>, UnknownService> {
        let unknown = |near| UnknownService {
            name: name.to_owned(),
            near,
        };
        let wanted = plain(name);
        if wanted.is_empty() {
            return Err(unknown(Vec::new()));
        }
        let services = || self.services.values();
        let by_id = services().find(|s| s.id.as_str() == wanted);
        let by_short = || services().find(|s| s.short_names.contains(&wanted));
        if let Some(found) = by_id.or_else(by_short) {
            return Ok(found);
        }
        let named: Vec<&Arc<CatalogueService>> = services()
            .filter(|s| plain(&s.name) == wanted || s.aliases.iter().any(|a| plain(a) == wanted))
            .collect();
        match named.as_slice() {
            [only] => Ok(only),
            [] => self
                .only_one_beginning(&wanted)
                .ok_or_else(|| unknown(self.suggestions(&wanted))),
            several => Err(unknown(
                several.iter().filter_map(|s| shown_name(s)).collect(),
            )),
        }
    }

    fn only_one_beginning(&self, wanted: &str) -> Option<&Arc<CatalogueService>> {
        let begins =
            |s: &&Arc<CatalogueService>| known_words(s).any(|word| word.starts_with(wanted));
        let mut fitting = self.services.values().filter(begins);
        let only = fitting.next().filter(|_| wanted.chars().count() > 2)?;
        fitting.next().is_none().then_some(only)
    }

    fn suggestions(&self, wanted: &str) -> Vec<String> {
        let allowed = (wanted.chars().count() / 3).max(1);
        let mut near: Vec<(usize, String)> = self
            .services
            .values()
            .filter_map(|service| {
                let best = known_words(service)
                    .filter_map(|word| distance_if_near(&word, wanted, allowed))
                    .min()?;
                Some((best, shown_name(service)?))
            })
            .collect();
        near.sort();
        near.into_iter()
            .take(MOST_SUGGESTIONS)
            .map(|(_, name)| name)
            .collect()
    }
}

impl Catalogue {
    /// The service that bears exactly this id or name: its own, a short, another or a former one.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Arc<CatalogueService>> {
        let wanted = plain(name);
        let bears = |s: &&Arc<CatalogueService>| known_words(s).any(|word| word == wanted);
        self.services.values().find(bears)
    }
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

fn shown_name(service: &CatalogueService) -> Option<String> {
    service.short_names.first().cloned()
}

fn known_words(service: &CatalogueService) -> impl Iterator<Item = String> {
    let texts = service.short_names.iter().chain(&service.aliases);
    texts
        .map(|text| plain(text))
        .chain([plain(&service.name), service.id.to_string()])
}

/// A word that begins with what was typed is as near as one wrong letter.
fn distance_if_near(word: &str, wanted: &str, allowed: usize) -> Option<usize> {
    if wanted.chars().count() > 2 && word.starts_with(wanted) {
        return Some(1);
    }
    let distance = edit_distance(word, wanted);
    (distance <= allowed).then_some(distance)
}

/// How many letters must be changed, added or taken away to make one word the other.
fn edit_distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        let mut left = i.saturating_add(1);
        next.push(left);
        for (pair, b) in row.windows(2).zip(&other) {
            if let [diagonal, above] = pair {
                let changed = diagonal.saturating_add(usize::from(a != *b));
                left = changed
                    .min(above.saturating_add(1))
                    .min(left.saturating_add(1));
                next.push(left);
            }
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
