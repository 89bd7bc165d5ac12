//! Services side by side: the same questions, each cell with what it rests on.

use std::sync::Arc;

use consent_core::catalogue::CatalogueService;
use consent_core::id::PlanId;

use super::facts::checked_on;
use super::gone::Fate;
use super::reading::CatalogueReading;
use super::side::{Cell, Side};
use crate::dto::{
    AnswerView, CompareCellView, CompareColumnView, CompareRequest, CompareRowView, CompareView,
    Question,
};
use crate::error::AppError;

/// How many services can stand side by side.
const COLUMNS: std::ops::RangeInclusive<usize> = 2..=4;

/// One question and how it is answered for a service and plan.
type Row = (&'static str, fn(&Side<'_>) -> Cell);

const ROWS: [Row; 12] = [
    ("trains", |s| s.trains()),
    ("say-no", |s| s.say_no()),
    ("left-out", |s| s.left_out()),
    ("kept", |s| s.fate(Fate::Kept)),
    ("deleted", |s| s.fate(Fate::Deleted)),
    ("flagged", |s| s.fate(Fate::Flagged)),
    ("feedback", |s| s.fate(Fate::Feedback)),
    ("training-copy", |s| s.training_copy()),
    ("human-review", |s| s.human_review()),
    ("third-parties", |s| s.third_parties()),
    ("next-date", |s| s.next_date()),
    ("export", |s| s.export()),
];

impl CatalogueReading {
    /// Two to four services side by side.
    pub fn compare(&self, request: &CompareRequest) -> Result<CompareView, AppError> {
        let mut services: Vec<&Arc<CatalogueService>> = vec![];
        for name in &request.service_ids {
            let service = self.find(name)?;
            if services.iter().all(|known| known.id != service.id) {
                services.push(service);
            }
        }
        if !COLUMNS.contains(&services.len()) {
            let (least, most) = (COLUMNS.start(), COLUMNS.end());
            return Err(AppError::BadRequest {
                reason: format!("name {least} to {most} different services to compare"),
            });
        }
        let say = self.words();
        let rows = ROWS.iter().map(|row| CompareRowView {
            key: row.0.to_owned(),
            label: say.say(&format!("compare-{}", row.0), vec![]),
            cells: services
                .iter()
                .map(|service| self.cell(service, row))
                .collect(),
        });
        Ok(CompareView {
            today: self.today.to_string(),
            region: self.region_words(),
            columns: services.iter().map(|s| self.column(s)).collect(),
            rows: rows.collect(),
        })
    }

    fn column(&self, service: &CatalogueService) -> CompareColumnView {
        let plan = self.plan_at(service);
        let named = plan.and_then(|id| service.plans.iter().find(|plan| plan.id == id));
        CompareColumnView {
            service_id: service.id.to_string(),
            name: service.name.clone(),
            provider: service.provider.clone(),
            plan: named.map(|plan| plan.name.clone()),
        }
    }

    /// One cell; where the plan is not known, what each group of plans is told.
    fn cell(&self, service: &CatalogueService, (_, answer): &Row) -> CompareCellView {
        let plan: Option<PlanId> = self.plan_at(service);
        let unknown = std::cell::Cell::new(true);
        let view = self.by_plan(service, plan.as_ref(), |coordinate| {
            let side = Side {
                reading: self,
                service,
                coordinate,
            };
            let cell = answer(&side);
            unknown.set(unknown.get() && cell.words.is_none());
            AnswerView {
                question: Question::Trains,
                words: vec![cell.words.unwrap_or(cell.otherwise)],
                facts: cell.facts,
                sources_disagree: cell.disagree,
            }
        });
        let rests_on = service
            .metas()
            .filter(|meta| view.facts.iter().any(|id| id == meta.id.as_str()));
        CompareCellView {
            words: view.words.join(" "),
            checked_on: checked_on(rests_on),
            facts: view.facts,
            sources_disagree: view.sources_disagree,
            unknown: unknown.get(),
        }
    }
}
