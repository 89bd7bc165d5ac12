//! Following services: accounts, plans, and where each stands.

use consent_core::catalogue::{CatalogueService, Coordinate};
use consent_core::choices::{Purpose, derive_standing};
use consent_core::command::Command;
use consent_core::id::{AccountId, PlanId};
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;

use crate::change::ChangeSet;
use crate::dto::{AccountView, StandingView};
use crate::error::AppError;
use crate::vault::{ConsentApp, erasable, user};

/// Days after which a seen switch should be looked at again (the product's re-check rule).
const CHECK_AGAIN_DAYS: i64 = 90;

impl ConsentApp {
    /// Follows an account at a service of the catalogue, with the dates known for it.
    pub fn add_account(
        &mut self,
        service: &str,
        plan: Option<&str>,
        label: Option<&str>,
    ) -> Result<(AccountId, ChangeSet), AppError> {
        let service = self.find_service(service)?;
        let plan = plan.map(|p| find_plan(service, p)).transpose()?;
        let account_id = AccountId::from_bytes(self.ports.ids.next_id());
        let mut contents = vec![];
        let label = label.filter(|l| !l.trim().is_empty()).map(|text| {
            let (digest, content) = erasable(self.ports.ids.as_mut(), text.trim());
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
        let service = self.find_service(account.service_id.as_str())?;
        let plan = find_plan(service, plan)?;
        let mut changes = self.ask(user(Command::ChangePlan { account_id, plan }).on(on))?;
        changes.join(self.follow_catalogue()?);
        Ok(changes)
    }

    /// Stops following an account; its records stay.
    pub fn drop_account(&mut self, account_id: AccountId) -> Result<ChangeSet, AppError> {
        self.ask(user(Command::DropAccount { account_id }))
    }

    /// Every followed account and where it stands on a day.
    pub fn status(&self, as_of: Option<CivilDate>) -> Result<Vec<AccountView>, AppError> {
        let on = as_of.unwrap_or_else(|| self.today());
        let state = self.state(Some(on))?;
        let mut views = vec![];
        for account in state.followed(on) {
            views.push(self.account_view(&state, account, on)?);
        }
        views.sort_by(|a, b| (&a.service, &a.account_id).cmp(&(&b.service, &b.account_id)));
        Ok(views)
    }

    /// One account and where it stands on a day.
    pub fn show(
        &self,
        account_id: AccountId,
        as_of: Option<CivilDate>,
    ) -> Result<AccountView, AppError> {
        let on = as_of.unwrap_or_else(|| self.today());
        let state = self.state(Some(on))?;
        let account = state
            .accounts
            .get(&account_id)
            .ok_or(consent_core::rejection::Rejection::UnknownAccount { account_id })?;
        self.account_view(&state, account, on)
    }

    pub(crate) fn find_service(&self, name: &str) -> Result<&'static CatalogueService, AppError> {
        self.catalogue
            .find(name)
            .map_err(|unknown| AppError::UnknownService {
                name: unknown.name,
                near: unknown.near,
            })
    }

    pub(crate) fn account_by_words(
        &self,
        name: &str,
        label: Option<&str>,
    ) -> Result<AccountId, AppError> {
        let state = self.state(None)?;
        let service = self.find_service(name).ok().map(|s| s.id.clone());
        let mut fitting = vec![];
        for account in state.followed(self.today()) {
            let by_id = !name.is_empty() && account.account_id.to_string().starts_with(name);
            let text = self.text_of(account.label)?.unwrap_or_default();
            let labelled = label.is_none_or(|l| {
                l == text
                    || account.account_id.to_string().starts_with(l)
                    || account
                        .plan_on(self.today())
                        .is_some_and(|p| p.as_str() == l)
            });
            if (by_id || service.as_ref() == Some(&account.service_id)) && labelled {
                fitting.push((account.account_id, text));
            }
        }
        match fitting.as_slice() {
            [(only, _)] => Ok(*only),
            [] if service.is_none() => Err(match self.find_service(name) {
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
                        if text.is_empty() {
                            id.to_string()
                        } else {
                            text.clone()
                        }
                    })
                    .collect(),
            }),
        }
    }

    pub(crate) fn coordinate(state: &LedgerState, account: &Account, on: CivilDate) -> Coordinate {
        Coordinate {
            plan: account.plan_on(on).cloned(),
            regions: state.profile.regions.clone(),
            on,
        }
    }

    fn account_view(
        &self,
        state: &LedgerState,
        account: &Account,
        on: CivilDate,
    ) -> Result<AccountView, AppError> {
        let service = self.find_service(account.service_id.as_str())?;
        let coordinate = Self::coordinate(state, account, on);
        let deadlines = self.deadline_views(state, on)?;
        let own: Vec<_> = deadlines
            .into_iter()
            .filter(|d| d.account_id == account.account_id.to_string())
            .collect();
        let mut purposes: Vec<Purpose> = account.purposes.keys().copied().collect();
        if !purposes.contains(&Purpose::ModelTraining) {
            purposes.insert(0, Purpose::ModelTraining);
        }
        let mut stands = vec![];
        for purpose in purposes {
            let passed = own
                .iter()
                .filter(|d| d.purpose.as_deref() == Some(purpose.code()) && d.status == "passed")
                .filter_map(|d| d.date.parse().ok())
                .max();
            let history = state.history(account.account_id, purpose);
            let standing = derive_standing(&history, on, passed);
            let looked = history.last_looked(on);
            let is_old = looked.is_some_and(|day| day.days_until(on) > CHECK_AGAIN_DAYS);
            stands.push(StandingView::of(purpose, standing, looked, is_old, on));
        }
        let training = service.training(&coordinate, on);
        let plan = account.plan_on(on);
        let plan_name = plan.map(|p| {
            let named = service.plans.iter().find(|known| known.id == *p);
            named.map_or_else(|| p.to_string(), |known| known.name.clone())
        });
        Ok(AccountView {
            account_id: account.account_id.to_string(),
            service_id: account.service_id.to_string(),
            service: service.name.clone(),
            provider: service.provider.clone(),
            plan: plan.map(ToString::to_string),
            plan_name,
            label: self.text_of(account.label)?,
            standings: stands,
            sources_disagree: training.as_ref().is_some_and(|t| !t.disagrees.is_empty()),
            training: training.map(|t| t.summary()),
            left_out: Self::exception_views(service, &coordinate),
            paths: service
                .opt_outs(&coordinate)
                .into_iter()
                .map(crate::dto::PathView::of)
                .collect(),
            deadlines: own,
            demo: self.is_demo(),
        })
    }
}

fn find_plan(service: &CatalogueService, plan: &str) -> Result<PlanId, AppError> {
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
