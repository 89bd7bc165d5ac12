//! The catalogue: which one is in force, how it is read, which of its pages may be opened, and what the
//! person adds to it.

mod answers;
mod compare;
mod details;
mod disagree;
mod facts;
mod gone;
mod keys;
mod list;
mod own;
mod packs;
mod pages;
mod reading;
mod says;
mod service;
mod shelf;
mod side;
mod terms;

use std::sync::Arc;

use consent_core::catalogue::{Catalogue, with_region_groups};
use consent_core::state::{Account, LedgerState};

use reading::Followed;

use crate::dto::{
    CatalogueServiceRequest, CatalogueServiceView, CatalogueView, CompareRequest, CompareView,
};
use crate::error::AppError;
use crate::retention::own_holds;
use crate::services::known_regions;
use crate::vault::ConsentApp;

pub use keys::TrustedKey;
pub(crate) use list::training_of_kinds;
pub use own::FactLine;
pub(crate) use packs::LookedAt;
pub use pages::PageToOpen;
pub use reading::CatalogueReading;
pub(crate) use says::{speaker_inside, summary};
pub(crate) use shelf::Shelf;

impl ConsentApp {
    /// The catalogue that is in force for what the ledger says.
    pub(crate) fn catalogue_of(&self, state: &LedgerState) -> Result<Arc<Catalogue>, AppError> {
        Ok(with_own(&self.adopted_catalogue(state)?, state))
    }

    /// The catalogue in force: what is built in, with what was adopted and what the person added.
    pub fn catalogue_in_force(&self) -> Result<Arc<Catalogue>, AppError> {
        self.catalogue_of(&self.state(None)?)
    }

    /// What the person added that cannot be read, each with its remedy; it is left out of all answers.
    pub fn unread_own_entries(&self) -> Result<Vec<String>, AppError> {
        let state = self.state(None)?;
        let catalogue = self.adopted_catalogue(&state)?;
        let (_, problems) = catalogue.with_own(&state.own_services, &state.own_facts);
        Ok(problems.iter().map(ToString::to_string).collect())
    }

    /// Every service that is known, with what it says in one line; nothing is written.
    pub fn catalogue(&self) -> Result<CatalogueView, AppError> {
        Ok(self.catalogue_reading(None)?.list())
    }

    /// One service with the three answers and every fact; it need not be followed.
    pub fn catalogue_service(
        &self,
        request: &CatalogueServiceRequest,
    ) -> Result<CatalogueServiceView, AppError> {
        self.catalogue_reading(None)?.service(request)
    }

    /// Two to four services side by side.
    pub fn compare_services(&self, request: &CompareRequest) -> Result<CompareView, AppError> {
        self.catalogue_reading(None)?.compare(request)
    }

    /// The catalogue in force, with where the person lives (or another region, to look at), what they
    /// follow and the orders they know of.
    pub fn catalogue_reading(&self, region: Option<&str>) -> Result<CatalogueReading, AppError> {
        let today = self.today();
        let state = self.state(None)?;
        let mut followed = vec![];
        for account in state.followed(today) {
            let coordinate = Self::coordinate(&state, account, today);
            followed.push(Followed {
                service_id: account.service_id.clone(),
                account: self.account_ref(&state, account, today)?,
                plan: coordinate.plan,
                accepted_on: coordinate.accepted_on,
            });
        }
        let mut orders = vec![];
        for hold in state.holds.values() {
            let known = orders.iter().any(|(id, _)| *id == hold.service_id);
            if !known {
                let of_service = own_holds(&state, &hold.service_id).into_iter();
                orders.extend(of_service.map(|order| (hold.service_id.clone(), order)));
            }
        }
        let regions = match region {
            Some(code) => known_regions(&[code.to_owned()])?,
            None => with_region_groups(&state.profile.regions),
        };
        let numbers = self.entries()?.into_iter().map(|e| (e.entry_id, e.seq));
        Ok(CatalogueReading {
            catalogue: self.catalogue_of(&state)?,
            today,
            regions,
            followed,
            orders,
            adopted: self.adopted_views()?,
            words: self.words.clone(),
            numbers: numbers.collect(),
        })
    }
}

/// A catalogue with what the person added, and with stand-ins for what it lacks of the followed.
fn with_own(catalogue: &Arc<Catalogue>, state: &LedgerState) -> Arc<Catalogue> {
    let lacks = |a: &Account| !catalogue.services.contains_key(&a.service_id);
    let all_known = !state.accounts.values().any(lacks);
    if state.own_services.is_empty() && state.own_facts.is_empty() && all_known {
        return catalogue.clone();
    }
    let (whole, _) = catalogue.with_own(&state.own_services, &state.own_facts);
    let followed = state.accounts.values().map(|account| &account.service_id);
    Arc::new(whole.with_stand_ins(followed))
}
