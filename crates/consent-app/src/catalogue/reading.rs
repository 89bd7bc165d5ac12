//! The catalogue as one person reads it: on a day, from where they live, with what they follow.

use std::collections::BTreeMap;
use std::sync::Arc;

use consent_core::catalogue::{Catalogue, CatalogueService, Coordinate, OwnMark};
use consent_core::id::{EntryId, PlanId, ServiceId};
use consent_core::retention::HoldRule;
use consent_core::time::CivilDate;

use crate::dto::{AccountRef, AdoptedView, AnswerView, OwnFactView, Question, SourceView};
use crate::error::AppError;
use crate::say;
use crate::services::{known_regions, name_of};
use crate::words::Words;

/// An account that the person follows.
#[derive(Debug, Clone)]
pub(crate) struct Followed {
    pub(crate) service_id: ServiceId,
    pub(crate) account: AccountRef,
    pub(crate) plan: Option<PlanId>,
    pub(crate) accepted_on: Option<CivilDate>,
}

/// The catalogue in the hands of a person: on a day, from where they live, with what they follow. No
/// ledger is needed; reading writes nothing.
#[derive(Debug, Clone)]
pub struct CatalogueReading {
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) today: CivilDate,
    pub(super) regions: Vec<String>,
    pub(super) followed: Vec<Followed>,
    pub(super) orders: Vec<(ServiceId, HoldRule)>,
    pub(super) adopted: Vec<AdoptedView>,
    pub(super) words: Arc<Words>,
    /// The numbers of the entries, for what the person stated.
    pub(super) numbers: BTreeMap<EntryId, u64>,
}

impl CatalogueReading {
    /// The edition that is part of the program, for somebody who follows nothing.
    pub fn built_in(
        words: Arc<Words>,
        today: CivilDate,
        region: Option<&str>,
    ) -> Result<Self, AppError> {
        let told: Vec<String> = region.into_iter().map(str::to_owned).collect();
        Ok(Self {
            catalogue: Arc::new(Catalogue::built_in().clone()),
            today,
            regions: known_regions(&told)?,
            followed: vec![],
            orders: vec![],
            adopted: vec![],
            words,
            numbers: BTreeMap::new(),
        })
    }

    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    /// The text of a service's file, as it was written and reviewed.
    pub fn file_of(&self, name: &str) -> Result<String, AppError> {
        Ok(self.find(name)?.text.clone())
    }

    /// Every source that facts of a service rest on, each once, in the order of the files; without a
    /// name, those of all services.
    pub fn sources(&self, name: Option<&str>) -> Result<Vec<SourceView>, AppError> {
        let services: Vec<&Arc<CatalogueService>> = match name {
            Some(name) => vec![self.find(name)?],
            None => self.catalogue.services.values().collect(),
        };
        let mut sources: Vec<SourceView> = vec![];
        for meta in services.iter().flat_map(|service| service.metas()) {
            for source in SourceView::all(meta) {
                if sources.iter().all(|known| known.url != source.url) {
                    sources.push(source);
                }
            }
        }
        Ok(sources)
    }

    pub(super) fn find(&self, name: &str) -> Result<&Arc<CatalogueService>, AppError> {
        self.catalogue
            .find(name)
            .map_err(|unknown| AppError::UnknownService {
                name: unknown.name,
                near: unknown.near,
            })
    }

    /// Where the person's own word stands in the ledger.
    pub(super) fn own_entry(&self, mark: &OwnMark) -> OwnFactView {
        let number = self.numbers.get(&mark.entry_id).copied();
        OwnFactView {
            entry_id: mark.entry_id.to_string(),
            number: number
                .and_then(|n| u32::try_from(n).ok())
                .unwrap_or_default(),
            recorded_on: mark.recorded_on.to_string(),
        }
    }

    /// Where the person lives, in words.
    pub(super) fn region_words(&self) -> String {
        let say = self.words();
        self.regions
            .first()
            .map_or_else(|| say!(say, "region-not-told"), |code| name_of(say, code))
    }

    /// The accounts followed at a service.
    pub(super) fn accounts_at(&self, service: &CatalogueService) -> Vec<&Followed> {
        let here = |account: &&Followed| account.service_id == service.id;
        self.followed.iter().filter(here).collect()
    }

    /// The plan of the first account followed there, if it is known.
    pub(super) fn plan_at(&self, service: &CatalogueService) -> Option<PlanId> {
        self.accounts_at(service)
            .into_iter()
            .find_map(|account| account.plan.clone())
    }

    pub(super) fn coordinate(
        &self,
        service: &CatalogueService,
        plan: Option<&PlanId>,
    ) -> Coordinate {
        let accepted = self.accounts_at(service).into_iter();
        Coordinate {
            plan: plan.cloned(),
            regions: self.regions.clone(),
            on: self.today,
            accepted_on: accepted.filter_map(|account| account.accepted_on).min(),
        }
    }

    /// One answer for the plan; without a plan, what all plans are told, and for each line that only
    /// some are told, which.
    pub(super) fn by_plan(
        &self,
        service: &CatalogueService,
        plan: Option<&PlanId>,
        answer: impl Fn(&Coordinate) -> AnswerView,
    ) -> AnswerView {
        if plan.is_some() || service.plans.is_empty() {
            return answer(&self.coordinate(service, plan));
        }
        let told: Vec<(&str, AnswerView)> = service
            .plans
            .iter()
            .map(|plan| {
                let coordinate = self.coordinate(service, Some(&plan.id));
                (plan.name.as_str(), answer(&coordinate))
            })
            .collect();
        joined(self.words(), &told)
    }
}

/// What several plans are told as one answer.
fn joined(say: &Words, told: &[(&str, AnswerView)]) -> AnswerView {
    let mut view = AnswerView {
        question: told
            .first()
            .map_or(Question::Trains, |(_, answer)| answer.question),
        words: vec![],
        facts: vec![],
        sources_disagree: told.iter().any(|(_, answer)| answer.sources_disagree),
    };
    let mut lines: Vec<&String> = vec![];
    for (_, answer) in told {
        for fact in &answer.facts {
            if !view.facts.contains(fact) {
                view.facts.push(fact.clone());
            }
        }
        for line in &answer.words {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    let with = |line: &String| -> Vec<String> {
        let plans = told
            .iter()
            .filter(|(_, answer)| answer.words.contains(line));
        plans.map(|(name, _)| (*name).to_owned()).collect()
    };
    for line in lines {
        let plans = with(line);
        view.words.push(if plans.len() == told.len() {
            line.clone()
        } else {
            format!("{}: {line}", say.listed(&plans))
        });
    }
    let same = told.windows(2).all(|pair| match pair {
        [(_, one), (_, other)] => one.words == other.words,
        _ => true,
    });
    if !same {
        view.words
            .insert(0, say!(say, "reading-it-depends-on-the-plan"));
    }
    view
}
