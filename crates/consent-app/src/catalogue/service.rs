//! One service with everything that is known about it.

use consent_core::catalogue::CatalogueService;
use consent_core::id::PlanId;
use consent_core::retention::HoldRule;

use super::answers::{due, trains};
use super::facts::Facts;
use super::gone::gone;
use super::reading::CatalogueReading;
use super::terms;
use crate::dto::{AnswerView, CatalogueServiceRequest, CatalogueServiceView, PlanChoiceView};
use crate::error::AppError;
use crate::services::find_plan;

impl CatalogueReading {
    /// One service: the three answers, and every fact with its sources.
    pub fn service(
        &self,
        request: &CatalogueServiceRequest,
    ) -> Result<CatalogueServiceView, AppError> {
        let say = self.words();
        let service = self.find(&request.service_id)?;
        let asked = request.plan.as_deref();
        let plan = match asked {
            Some(name) => Some(find_plan(service, name)?),
            None => self.plan_at(service),
        };
        let coordinate = self.coordinate(service, plan.as_ref());
        Ok(CatalogueServiceView {
            today: self.today.to_string(),
            service_id: service.id.to_string(),
            name: service.name.clone(),
            provider: service.provider.clone(),
            aliases: service.aliases.clone(),
            category_words: terms::category(say, &service.category),
            homepage: service.homepage.clone(),
            summary: service.summary.clone(),
            hosts: service.hosts.clone(),
            own: service.own.is_some(),
            own_entry: service.own.as_ref().map(|own| self.own_entry(&own.mark)),
            plans: service
                .plans
                .iter()
                .map(|plan| PlanChoiceView {
                    plan: plan.id.to_string(),
                    name: plan.name.clone(),
                    audience: plan.audience.code().to_owned(),
                })
                .collect(),
            region: self.region_words(),
            answers: self.answers(service, plan.as_ref()),
            groups: Facts::of(self, service, &coordinate).groups(),
            unknown: service.unknown.clone(),
            accounts: self
                .accounts_at(service)
                .into_iter()
                .map(|followed| followed.account.clone())
                .collect(),
            plan: plan.map(|plan| plan.to_string()),
        })
    }

    /// Whether it trains on content, what is due, and when what was given is gone.
    pub(super) fn answers(
        &self,
        service: &CatalogueService,
        plan: Option<&PlanId>,
    ) -> Vec<AnswerView> {
        let say = self.words();
        let orders = self.orders_at(service);
        vec![
            self.by_plan(service, plan, |c| trains(say, service, c)),
            self.by_plan(service, plan, |c| due(say, service, c)),
            self.by_plan(service, plan, |c| gone(say, service, c, &orders)),
        ]
    }

    /// The orders at a service that the person told of.
    pub(super) fn orders_at(&self, service: &CatalogueService) -> Vec<HoldRule> {
        let here = self.orders.iter().filter(|(id, _)| *id == service.id);
        here.map(|(_, order)| order.clone()).collect()
    }
}
