//! Pages that may be opened in the system's browser, host by host.

use consent_store::StoreError;

use crate::dto::{OpenPageRequest, OpenPageResponse};
use crate::error::AppError;
use crate::vault::ConsentApp;

/// The setting under which the hosts stand that the person allowed, as a JSON list.
const SETTING: &str = "hosts-to-open";

/// A page, and whether it may be opened now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageToOpen {
    /// Its address, if it may be opened now; none: its host has to be allowed first.
    pub address: Option<String>,
    /// What the window is told.
    pub response: OpenPageResponse,
}

impl ConsentApp {
    /// The page to open, if the catalogue names it and the person allowed its host, now or before;
    /// nothing else is ever opened. Each host is asked about once; where nothing can be written, the
    /// page opens all the same, and the host is asked about again.
    pub fn page_to_open(&mut self, request: OpenPageRequest) -> Result<PageToOpen, AppError> {
        let catalogue = self.catalogue_of(&self.state(None)?)?;
        let host = catalogue
            .host_to_open(&request.address)
            .ok_or(AppError::UnknownPage)?
            .to_owned();
        let mut allowed = self.allowed_hosts()?;
        let known = allowed.contains(&host);
        if request.host_confirmed && !known {
            allowed.push(host.clone());
            let list = serde_json::Value::from(allowed).to_string();
            match self.vault.set_setting(SETTING, &list) {
                Err(StoreError::ReadOnly | StoreError::Full) => {}
                written => written?,
            }
        }
        let opened = known || request.host_confirmed;
        Ok(PageToOpen {
            address: opened.then_some(request.address),
            response: OpenPageResponse { host, opened },
        })
    }

    /// The hosts that the person allowed; a list that cannot be read allows none.
    fn allowed_hosts(&self) -> Result<Vec<String>, AppError> {
        let told = self.vault.find_setting(SETTING)?;
        let list = told.and_then(|text| serde_json::from_str(&text).ok());
        Ok(list.unwrap_or_default())
    }
}
