//! Pages that the catalogue names.

use crate::dto::OpenPageRequest;
use crate::error::AppError;
use crate::vault::ConsentApp;

impl ConsentApp {
    /// The address to open, if the catalogue names it; nothing else is ever opened.
    pub fn page_to_open(&self, request: OpenPageRequest) -> Result<String, AppError> {
        if self.catalogue.has_page(&request.address) {
            Ok(request.address)
        } else {
            Err(AppError::UnknownPage)
        }
    }
}
