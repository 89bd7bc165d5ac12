//! The catalogue: which one is in force, how it is read, which of its pages may be opened, and what the
//! person adds to it.

mod own;
mod pages;

pub use own::FactLine;

use std::sync::Arc;

use consent_core::catalogue::Catalogue;
use consent_core::state::{Account, LedgerState};

use crate::error::AppError;
use crate::vault::ConsentApp;

pub use pages::PageToOpen;

impl ConsentApp {
    /// The catalogue that is in force for what the ledger says.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "an adopted edition is read from the vault"
    )]
    pub(crate) fn catalogue_of(&self, state: &LedgerState) -> Result<Arc<Catalogue>, AppError> {
        let lacks = |a: &Account| !self.catalogue.services.contains_key(&a.service_id);
        let all_known = !state.accounts.values().any(lacks);
        if state.own_services.is_empty() && state.own_facts.is_empty() && all_known {
            return Ok(self.catalogue.clone());
        }
        let (whole, _) = self
            .catalogue
            .with_own(&state.own_services, &state.own_facts);
        let followed = state.accounts.values().map(|account| &account.service_id);
        Ok(Arc::new(whole.with_stand_ins(followed)))
    }

    /// The catalogue in force: what is built in, with what was adopted and what the person added.
    pub fn catalogue_in_force(&self) -> Result<Arc<Catalogue>, AppError> {
        self.catalogue_of(&self.state(None)?)
    }

    /// What the person added that cannot be read, each with its remedy; it is left out of all answers.
    pub fn unread_own_entries(&self) -> Result<Vec<String>, AppError> {
        let state = self.state(None)?;
        let (_, problems) = self
            .catalogue
            .with_own(&state.own_services, &state.own_facts);
        Ok(problems.iter().map(ToString::to_string).collect())
    }
}
