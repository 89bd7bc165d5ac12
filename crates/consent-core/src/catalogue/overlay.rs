//! Several editions as one catalogue: for each service the file of the newest edition that has it.

use std::sync::Arc;

use super::model::{Catalogue, CatalogueService};
use super::problem::CatalogueProblem;
use super::validate::check_across;
use crate::ledger::Hash;
use crate::time::CivilDate;

/// The day that an edition is named after; none if it is no day.
#[must_use]
pub fn edition_day(edition: &str) -> Option<CivilDate> {
    edition.parse().ok()
}

impl Catalogue {
    /// This catalogue with other editions: nothing disappears because a newer one lacks it.
    #[must_use]
    pub fn with_editions<'a>(&'a self, others: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut editions: Vec<&Self> = others.into_iter().collect();
        editions.push(self);
        editions.sort_by_key(|each| edition_day(&each.edition));
        let newest = editions.last().copied().unwrap_or(self);
        let mut whole = Self {
            edition: newest.edition.clone(),
            services: std::collections::BTreeMap::new(),
            digest: newest.digest,
        };
        for edition in &editions {
            for (id, service) in &edition.services {
                whole.services.insert(id.clone(), service.clone());
            }
        }
        whole
    }

    /// What the services of several editions together have twice: ids of facts, and short names.
    #[must_use]
    pub fn clashes(&self) -> Vec<CatalogueProblem> {
        check_across(self.services.values().map(Arc::as_ref))
    }

    /// The catalogue as a list of files by name, without its edition.
    pub fn files(&self) -> impl Iterator<Item = (String, &str)> {
        let named = |s: &Arc<CatalogueService>| format!("{}.toml", s.id);
        self.services
            .values()
            .map(move |s| (named(s), s.text.as_str()))
    }

    /// Reads the files of an edition, with all checks.
    ///
    /// # Errors
    /// Each thing that is wrong with a file.
    pub fn read_edition(
        edition: CivilDate,
        digest: Hash,
        files: &[(&str, &str)],
    ) -> Result<Self, Vec<CatalogueProblem>> {
        let head = format!("edition = \"{edition}\"\n");
        let first = [(super::parse::EDITION_FILE, head.as_str())];
        let read = Self::parse(first.into_iter().chain(files.iter().copied()))?;
        Ok(Self { digest, ..read })
    }
}
