//! The catalogue: which one is in force, how it is read, and which of its pages may be opened.

mod pages;

use std::sync::Arc;

use consent_core::catalogue::Catalogue;
use consent_core::state::LedgerState;

use crate::error::AppError;
use crate::vault::ConsentApp;

pub use pages::PageToOpen;

impl ConsentApp {
    /// The catalogue that is in force for what the ledger says.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "an adopted edition is read from the vault"
    )]
    pub(crate) fn catalogue_of(&self, _state: &LedgerState) -> Result<Arc<Catalogue>, AppError> {
        Ok(self.catalogue.clone())
    }
}
