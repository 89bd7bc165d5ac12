//! Following services: accounts and plans.

mod read;
mod regions;
mod starter;

pub(crate) use read::{dates_of, known};
pub(crate) use regions::{known_regions, name_of};

use std::sync::Arc;

use consent_core::catalogue::{CatalogueService, Coordinate};
use consent_core::command::Command;
use consent_core::id::{AccountId, PlanId, ServiceId};
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;

use crate::change::ChangeSet;
use crate::error::AppError;
use crate::vault::{ConsentApp, erasable, user};
use crate::words;

/// Whether accounts that are followed no longer are looked for too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dropped {
    /// Their records can be read.
    In,
    /// Nothing is written about them.
    Out,
}

impl ConsentApp {
    /// Follows an account at a service of the catalogue, with the dates known for it.
    pub fn add_account(
        &mut self,
        service: &str,
        plan: Option<&str>,
        label: Option<&str>,
    ) -> Result<(AccountId, ChangeSet), AppError> {
        let service = self.find_service(&self.state(None)?, service)?;
        let plan = plan.map(|p| find_plan(&service, p)).transpose()?;
        let account_id = AccountId::from_bytes(self.ports.ids.next_id());
        let mut contents = vec![];
        let label = label.filter(|l| !l.trim().is_empty());
        let label = label.map(|l| words::told("the account's name", l, words::NAME_MOST));
        let label = label.transpose()?.map(|text| {
            let (digest, content) = erasable(self.ports.ids.as_mut(), text);
            contents.push(content);
            digest
        });
        let service_id = service.id.clone();
        let mut request = user(Command::AddAccount {
            account_id,
            service_id,
            plan,
            label,
        });
        request.contents = contents;
        let mut changes = self.ask(request)?;
        changes.join(self.follow_catalogue()?);
        Ok((account_id, changes))
    }

    /// Another plan from a day on.
    pub fn change_plan(
        &mut self,
        account_id: AccountId,
        plan: &str,
        on: Option<CivilDate>,
    ) -> Result<ChangeSet, AppError> {
        let state = self.state(None)?;
        let account = state
            .accounts
            .get(&account_id)
            .ok_or(consent_core::rejection::Rejection::UnknownAccount { account_id })?;
        let service = self.service_of(&state, account)?;
        let plan = find_plan(&service, plan)?;
        let mut changes = self.ask(user(Command::ChangePlan { account_id, plan }).on(on))?;
        changes.join(self.follow_catalogue()?);
        Ok(changes)
    }

    /// Stops following an account; its records stay.
    pub fn drop_account(&mut self, account_id: AccountId) -> Result<ChangeSet, AppError> {
        self.ask(user(Command::DropAccount { account_id }))
    }

    /// The service that a person means, among those that the catalogue in force describes.
    pub(crate) fn find_service(
        &self,
        state: &LedgerState,
        name: &str,
    ) -> Result<Arc<CatalogueService>, AppError> {
        let catalogue = self.catalogue_of(state)?;
        catalogue
            .find(name)
            .cloned()
            .map_err(|unknown| AppError::UnknownService {
                name: unknown.name,
                near: unknown.near,
            })
    }

    /// The service that an account is at.
    pub(crate) fn service_of(
        &self,
        state: &LedgerState,
        account: &Account,
    ) -> Result<Arc<CatalogueService>, AppError> {
        self.find_service(state, account.service_id.as_str())
    }

    pub(crate) fn account_by_words(
        &self,
        name: &str,
        label: Option<&str>,
        on: CivilDate,
        dropped: Dropped,
    ) -> Result<AccountId, AppError> {
        let state = self.state(None)?;
        let service = self.find_service(&state, name).ok();
        let service = service.map(|s| s.id.clone());
        let mut fitting = self.fitting(state.followed(on), name, service.as_ref(), label)?;
        if fitting.is_empty() && dropped == Dropped::In {
            fitting = self.fitting(state.accounts.values(), name, service.as_ref(), label)?;
        }
        match fitting.as_slice() {
            [(only, _)] => Ok(*only),
            [] if service.is_none() => Err(match self.find_service(&state, name) {
                Err(error) => error,
                Ok(_) => AppError::NoSuchAccount {
                    name: name.to_owned(),
                },
            }),
            [] => Err(AppError::NoSuchAccount {
                name: name.to_owned(),
            }),
            many => Err(AppError::AmbiguousAccount {
                name: name.to_owned(),
                labels: many
                    .iter()
                    .map(|(id, text)| {
                        let id: String = id.to_string().chars().take(13).collect();
                        if text.is_empty() {
                            id
                        } else {
                            format!("{text} ({id})")
                        }
                    })
                    .collect(),
            }),
        }
    }

    /// Those of the accounts that the words fit, with their labels.
    fn fitting<'a>(
        &self,
        accounts: impl Iterator<Item = &'a Account>,
        name: &str,
        service: Option<&ServiceId>,
        label: Option<&str>,
    ) -> Result<Vec<(AccountId, String)>, AppError> {
        let mut fitting = vec![];
        for account in accounts {
            let by_id = !name.is_empty() && account.account_id.to_string().starts_with(name);
            let text = self.text_of(account.label)?.unwrap_or_default();
            let labelled = label.is_none_or(|l| {
                l == text
                    || account.account_id.to_string().starts_with(l)
                    || account
                        .plan_on(self.today())
                        .is_some_and(|p| p.as_str() == l)
            });
            if (by_id || service == Some(&account.service_id)) && labelled {
                fitting.push((account.account_id, text));
            }
        }
        Ok(fitting)
    }

    pub(crate) fn coordinate(state: &LedgerState, account: &Account, on: CivilDate) -> Coordinate {
        Coordinate {
            plan: account.plan_on(on).cloned(),
            regions: state.profile.regions.clone(),
            on,
            accepted_on: account.accepted.iter().map(|(day, _)| *day).min(),
        }
    }
}

/// The plan that a person means, by its id or name.
pub(crate) fn find_plan(service: &CatalogueService, plan: &str) -> Result<PlanId, AppError> {
    let wanted = plan.trim().to_lowercase();
    let fits = |p: &&consent_core::catalogue::Plan| {
        p.id.as_str() == wanted || p.name.to_lowercase() == wanted
    };
    service
        .plans
        .iter()
        .find(fits)
        .map(|p| p.id.clone())
        .ok_or_else(|| AppError::UnknownPlan {
            service: service.name.clone(),
            plan: plan.to_owned(),
            known: service.plans.iter().map(|p| p.id.to_string()).collect(),
        })
}
