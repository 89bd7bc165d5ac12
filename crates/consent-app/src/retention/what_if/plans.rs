//! Plans to suppose: those of the service, and those of other services of the same provider.

use std::sync::Arc;

use consent_core::catalogue::{CatalogueService, Plan};
use consent_core::choices::Purpose;
use consent_core::id::PlanId;
use consent_core::state::LedgerState;
use consent_core::time::CivilDate;

use super::{Side, Supposing};
use crate::dto::PlanChoiceView;
use crate::error::AppError;
use crate::services::dates_of;
use crate::vault::ConsentApp;

impl ConsentApp {
    /// Other services of the same provider that come in plans.
    fn sisters(
        &self,
        state: &LedgerState,
        service: &CatalogueService,
    ) -> Result<Vec<Arc<CatalogueService>>, AppError> {
        let catalogue = self.catalogue_of(state)?;
        let sisters = catalogue.services.values();
        Ok(sisters
            .filter(|other| other.provider == service.provider && other.id != service.id)
            .cloned()
            .collect())
    }

    /// The plans that can be supposed.
    pub(super) fn plans_to_suppose(
        &self,
        state: &LedgerState,
        service: &CatalogueService,
    ) -> Result<Vec<PlanChoiceView>, AppError> {
        let own = service.plans.iter().map(|plan| PlanChoiceView {
            plan: plan.id.to_string(),
            name: plan.name.clone(),
            audience: plan.audience.code().to_owned(),
        });
        let mut plans: Vec<PlanChoiceView> = own.collect();
        for sister in self.sisters(state, service)? {
            plans.extend(sister.plans.iter().map(|plan| PlanChoiceView {
                plan: format!("{}:{}", sister.id, plan.id),
                name: format!("{} ({})", plan.name, sister.name),
                audience: plan.audience.code().to_owned(),
            }));
        }
        Ok(plans)
    }

    /// The plan that is meant, and the service it belongs to.
    pub(super) fn plan_to_suppose(
        &self,
        state: &LedgerState,
        service: &Arc<CatalogueService>,
        wanted: &str,
    ) -> Result<(Arc<CatalogueService>, PlanId), AppError> {
        let sisters = self.sisters(state, service)?;
        if let Some((of, plan)) = wanted.split_once(':') {
            let all = std::iter::once(service).chain(&sisters);
            let named = all.into_iter().find(|s| s.id.as_str() == of.trim());
            let plan = named.and_then(|s| Some((s.clone(), plan_of(s, plan)?.id.clone())));
            return plan.ok_or_else(|| unknown(service, &sisters, wanted));
        }
        if let Some(plan) = plan_of(service, wanted) {
            return Ok((service.clone(), plan.id.clone()));
        }
        let found: Vec<_> = sisters
            .iter()
            .filter_map(|s| Some((s.clone(), plan_of(s, wanted)?.id.clone())))
            .collect();
        match found.as_slice() {
            [only] => Ok(only.clone()),
            [] => Err(unknown(service, &sisters, wanted)),
            several => Err(AppError::AmbiguousPlan {
                provider: service.provider.clone(),
                plan: wanted.to_owned(),
                named: several
                    .iter()
                    .map(|(s, p)| format!("{}:{p}", s.id))
                    .collect(),
            }),
        }
    }

    /// The open days to decide about training, as it is.
    pub(super) fn dates_now(
        &self,
        state: &LedgerState,
        now: &Side<'_>,
    ) -> Result<Vec<CivilDate>, AppError> {
        let own = dates_of(now.account, &self.deadline_views(state, now.clocks.on)?);
        let open = own.iter().filter(|d| !d.settled && d.status != "passed");
        Ok(open
            .filter(|d| d.purpose.as_deref() == Some(Purpose::ModelTraining.code()))
            .filter_map(|d| d.date.parse().ok())
            .collect())
    }

    /// The open days to decide about training, as it would be.
    pub(super) fn dates_then(
        &self,
        state: &LedgerState,
        now: &Side<'_>,
        then: &Side<'_>,
        supposing: &Supposing,
    ) -> Result<Vec<CivilDate>, AppError> {
        let decided = supposing
            .settings
            .iter()
            .any(|(purpose, _)| *purpose == Purpose::ModelTraining);
        let same = now.service.id == then.service.id;
        if decided || (same && now.training.is_some()) {
            return Ok(vec![]);
        }
        if same && now.coordinate.plan == then.coordinate.plan && supposing.regions.is_empty() {
            return self.dates_now(state, now);
        }
        let dates = then.service.deadlines(&then.coordinate, then.clocks.facts);
        Ok(dates
            .iter()
            .filter(|d| d.purpose == Some(Purpose::ModelTraining))
            .filter_map(|d| d.revisions.last())
            .map(|revision| revision.date)
            .filter(|date| *date >= then.clocks.on)
            .collect())
    }
}

fn plan_of<'a>(service: &'a CatalogueService, wanted: &str) -> Option<&'a Plan> {
    let wanted = wanted.trim().to_lowercase();
    let fits = |p: &&Plan| p.id.as_str() == wanted || p.name.to_lowercase() == wanted;
    service.plans.iter().find(fits)
}

fn unknown(
    service: &CatalogueService,
    sisters: &[Arc<CatalogueService>],
    wanted: &str,
) -> AppError {
    let own = service.plans.iter().map(|p| p.id.to_string());
    let others = sisters
        .iter()
        .flat_map(|s| s.plans.iter().map(move |p| format!("{}:{}", s.id, p.id)));
    AppError::UnknownPlan {
        service: service.name.clone(),
        plan: wanted.to_owned(),
        known: own.chain(others).collect(),
    }
}

/// The name of a plan of a service.
pub(super) fn name(service: &CatalogueService, plan: Option<&PlanId>) -> Option<String> {
    let plan = plan?;
    let named = service.plans.iter().find(|known| known.id == *plan);
    Some(named.map_or_else(|| plan.to_string(), |known| known.name.clone()))
}
