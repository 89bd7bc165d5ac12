//! Adopted editions of the catalogue, read from the vault and laid over the built-in one.

use crate::say;
use std::collections::BTreeMap;
use std::sync::Arc;

use consent_core::catalogue::{Catalogue, edition_day};
use consent_core::command::{Command, EditionFrom};
use consent_core::ledger::Hash;
use consent_core::state::{Adopted, LedgerState};
use consent_formats::pack;
use consent_store::StoreError;

use crate::dto::AdoptedView;
use crate::error::AppError;
use crate::vault::{ConsentApp, app_command};

/// Packs that were read from the vault, or why they could not be, and what they give together.
#[derive(Default)]
pub(crate) struct Shelf {
    read: BTreeMap<Hash, Result<Arc<Catalogue>, String>>,
    together: Option<(Vec<Hash>, Arc<Catalogue>)>,
}

fn is_pack(adopted: &Adopted) -> bool {
    adopted.source.as_deref() == Some("pack")
}

impl ConsentApp {
    /// The built-in catalogue with the packs that the ledger adopted, without what the person added. A
    /// pack that cannot be read is left out, and said in [`Self::adopted_views`].
    pub(super) fn adopted_catalogue(
        &self,
        state: &LedgerState,
    ) -> Result<Arc<Catalogue>, AppError> {
        let digests: Vec<Hash> = state
            .adopted
            .iter()
            .filter(|adopted| is_pack(adopted))
            .map(|adopted| adopted.digest)
            .collect();
        if digests.is_empty() {
            return Ok(self.catalogue.clone());
        }
        if let Some((of, whole)) = &self.shelf.borrow().together
            && *of == digests
        {
            return Ok(whole.clone());
        }
        let mut packs = vec![];
        for digest in &digests {
            packs.extend(self.pack(*digest)?.ok());
        }
        let whole = self
            .catalogue
            .with_editions(packs.iter().map(AsRef::as_ref));
        let whole = Arc::new(whole);
        self.shelf.borrow_mut().together = Some((digests, whole.clone()));
        Ok(whole)
    }

    /// One pack as the ledger pins it, or why it cannot be used.
    fn pack(&self, digest: Hash) -> Result<Result<Arc<Catalogue>, String>, AppError> {
        let say = self.words();
        if let Some(known) = self.shelf.borrow().read.get(&digest) {
            return Ok(known.clone());
        }
        let found = match self.vault.pack(digest) {
            Ok(Some(text)) => pack::read(text.as_bytes()).map(Arc::new).map_err(|error| {
                say!(
                    say,
                    "edition-this-version-cannot-use-it",
                    error = error.to_string()
                )
            }),
            Ok(None) => Err(say!(say, "edition-its-text-is-missing-from-the")),
            Err(StoreError::Damaged) => Err(say!(say, "edition-its-text-is-damaged-it-is")),
            Err(error) => return Err(error.into()),
        };
        self.shelf.borrow_mut().read.insert(digest, found.clone());
        Ok(found)
    }

    /// The editions that were adopted, the newest first.
    pub fn adopted_views(&self) -> Result<Vec<AdoptedView>, AppError> {
        let state = self.state(None)?;
        let whole = self.adopted_catalogue(&state)?;
        let gives = |edition: &Catalogue| {
            let taken = |(id, service)| {
                let found = whole.services.get(id);
                found.is_some_and(|found| Arc::ptr_eq(found, service))
            };
            edition.services.iter().any(taken)
        };
        let mut views = vec![];
        for adopted in &state.adopted {
            let (in_use, problem) = if is_pack(adopted) {
                match self.pack(adopted.digest)? {
                    Ok(edition) => (gives(&edition), None),
                    Err(problem) => (false, Some(problem)),
                }
            } else {
                let current = adopted.edition == self.catalogue.edition;
                (current && gives(&self.catalogue), None)
            };
            views.push(AdoptedView {
                edition: adopted.edition.clone(),
                source: adopted
                    .signer
                    .clone()
                    .unwrap_or_else(|| "built-in".to_owned()),
                on: adopted.on.to_string(),
                digest: adopted.digest.to_string(),
                in_use,
                problem,
            });
        }
        views.sort_by(|a, b| b.edition.cmp(&a.edition));
        Ok(views)
    }

    /// Adopts the edition that is part of the program, if it is newer than every one before.
    pub(crate) fn adopt_built_in(&mut self) -> Result<(), AppError> {
        let Some(edition) = edition_day(&self.catalogue.edition) else {
            return Ok(());
        };
        let state = self.state(None)?;
        let days = state.adopted.iter().filter_map(|a| edition_day(&a.edition));
        if days.max().is_none_or(|newest| newest < edition) {
            let digest = self.catalogue.digest;
            let from = EditionFrom::BuiltIn;
            self.ask(app_command(Command::AdoptCatalogue {
                edition,
                digest,
                from,
            }))?;
        }
        Ok(())
    }
}
