//! Pages that the catalogue names.

use std::sync::Arc;

use consent_core::catalogue::Catalogue;
use consent_core::state::LedgerState;

use crate::dto::OpenPageRequest;
use crate::error::AppError;
use crate::vault::ConsentApp;

impl ConsentApp {
    /// The catalogue that is in force for what the ledger says.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "an adopted edition is read from the vault"
    )]
    pub(crate) fn catalogue_of(&self, _state: &LedgerState) -> Result<Arc<Catalogue>, AppError> {
        Ok(self.catalogue.clone())
    }

    /// The address to open, if the catalogue names it; nothing else is ever opened.
    pub fn page_to_open(&self, request: OpenPageRequest) -> Result<String, AppError> {
        let catalogue = self.catalogue_of(&self.state(None)?)?;
        if catalogue.has_page(&request.address) {
            Ok(request.address)
        } else {
            Err(AppError::UnknownPage)
        }
    }
}
