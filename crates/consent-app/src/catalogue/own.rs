//! What the person adds to the catalogue: services it does not have, and facts of their own.

use consent_core::catalogue::{self, FilledIn, OwnMark, own_fact_id, own_service_id};
use consent_core::command::Command;
use consent_core::event::{Event, StatedSource, parse_event};
use consent_core::id::{FactId, PlanId, ServiceId};
use consent_core::rejection::Rejection;
use consent_core::time::PartialDate;
use serde::Serialize;
use serde_json::{Value, json};

use crate::change::ChangeSet;
use crate::choices::Told;
use crate::dto::{
    CatalogueServiceRequest, DescribeServiceRequest, FactKind, FactView, OwnSource,
    StateFactRequest,
};
use crate::error::AppError;
use crate::services::find_plan;
use crate::vault::{ConsentApp, user};
use crate::words;

impl ConsentApp {
    /// Describes a service that the catalogue does not have, and follows an account there if wished.
    pub fn describe_service(
        &mut self,
        request: &DescribeServiceRequest,
    ) -> Result<(ServiceId, ChangeSet), AppError> {
        let name = words::told("the name", &request.name, words::NAME_MOST)?;
        let used: Vec<ServiceId> = self.own_ids()?.0;
        let service_id = own_service_id(name, &used).ok_or(AppError::TooManyOfThatName)?;
        let slug = service_id.as_str().split('.').next_back();
        let mut body = json!({
            "service": name,
            "short_names": slug.into_iter().collect::<Vec<_>>(),
            "category": request.category.as_deref().unwrap_or("ai_assistant"),
            "plans": plans(&request.plans)?,
        });
        let told = [
            ("provider", &request.provider),
            ("homepage", &request.homepage),
        ];
        for (key, value) in told {
            if let (Some(text), Some(body)) = (given(value.as_deref()), body.as_object_mut()) {
                body.insert(key.to_owned(), json!(text));
            }
        }
        let catalogue = self.catalogue_of(&self.state(None)?)?;
        let mut changes = self.ask(user(Command::DescribeService {
            catalogue,
            service_id: service_id.clone(),
            body,
            source: stated(&request.source)?,
        }))?;
        if request.follow {
            changes.join(self.add_account(service_id.as_str(), None, None)?.1);
        }
        Ok((service_id, changes))
    }

    /// States a fact about a service. A date to decide by in it is followed like any other.
    pub fn state_fact(
        &mut self,
        request: &StateFactRequest,
    ) -> Result<(FactId, ChangeSet), AppError> {
        let service = self.find_service(&self.state(None)?, &request.service_id)?;
        let fact_id = own_fact_id(&service.id, &self.own_ids()?.1);
        let fact_id = fact_id.ok_or(AppError::TooManyOfThatName)?;
        let replaces = request.replaces.as_deref().and_then(|id| given(Some(id)));
        let replaces = replaces
            .map(|id| {
                id.parse::<FactId>().map_err(|_| AppError::UnknownFact {
                    fact: id.to_owned(),
                })
            })
            .transpose()?;
        let instead_of = replaces.as_ref().map(|id| {
            let unknown = || AppError::UnknownFact {
                fact: id.to_string(),
            };
            service.fact(id).ok_or_else(unknown)
        });
        let plans = request.plans.iter().map(|plan| find_plan(&service, plan));
        let plans: Vec<PlanId> = plans.collect::<Result<_, _>>()?;
        let source = stated(&request.source)?;
        let details = request
            .details
            .iter()
            .map(|d| (d.key.clone(), d.value.clone()));
        let kind = catalogue::FactKind::from(request.kind);
        let body = catalogue::body_of(&FilledIn {
            service_id: &service.id,
            kind,
            details: &details.collect::<Vec<_>>(),
            plans: &plans,
            valid_from: request.valid_from,
            note: given(request.note.as_deref()),
            as_of: source.as_of,
            replaces: instead_of.transpose()?,
        })
        .map_err(|problems| Rejection::OwnEntry { problems })?;
        let mut changes = self.ask(user(Command::StateFact {
            service,
            fact_id: fact_id.clone(),
            kind,
            replaces,
            body,
            source,
        }))?;
        changes.join(self.follow_catalogue()?);
        Ok((fact_id, changes))
    }

    /// The person described a service.
    pub fn tell_service(&mut self, request: &DescribeServiceRequest) -> Result<Told, AppError> {
        let (_, changes) = self.describe_service(request)?;
        self.told(changes, None)
    }

    /// The person stated a fact.
    pub fn tell_fact(&mut self, request: &StateFactRequest) -> Result<Told, AppError> {
        let (_, changes) = self.state_fact(request)?;
        self.told(changes, None)
    }

    /// Every id that was given to an own service or fact, taken back or not: none is given twice.
    fn own_ids(&self) -> Result<(Vec<ServiceId>, Vec<FactId>), AppError> {
        let (mut services, mut facts) = (vec![], vec![]);
        for entry in self.entries()? {
            match parse_event(&entry.event_type, entry.event_version, &entry.payload) {
                Ok((Event::ServiceDescribed(e), _)) => services.push(e.service_id),
                Ok((Event::FactStated(e), _)) => facts.push(e.fact_id),
                _ => {}
            }
        }
        Ok((services, facts))
    }
}

/// One fact about a service, as the command line lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FactLine {
    /// Its id.
    pub fact_id: String,
    /// What it is about.
    pub kind: &'static str,
    /// What it says, in one sentence.
    pub says: String,
    /// What it rests on first: its title.
    pub source: String,
    /// Its address, if it has one.
    pub url: Option<String>,
    /// The day, month or year that it speaks for.
    pub as_of: String,
    /// How well it is supported.
    pub confidence: &'static str,
    /// Number of the entry, if the person stated it.
    pub own_entry: Option<u64>,
    /// The fact in whose place it stands.
    pub replaces: Option<String>,
    /// The person's own fact in its place.
    pub replaced_by: Option<String>,
}

impl ConsentApp {
    /// The facts about a service, the person's own first within each kind.
    pub fn facts(&self, service: &str) -> Result<Vec<FactLine>, AppError> {
        let service = self.find_service(&self.state(None)?, service)?;
        let view = self
            .catalogue_reading(None)?
            .service(&CatalogueServiceRequest {
                service_id: service.id.to_string(),
                plan: None,
            })?;
        let told: Vec<&FactView> = view.groups.iter().flat_map(|group| &group.facts).collect();
        let says = |id: &FactId| told.iter().find(|fact| fact.fact_id == id.as_str());
        let entries = self.entries()?;
        let number = |mark: &OwnMark| entries.iter().find(|e| e.entry_id == mark.entry_id);
        let mut lines = vec![];
        for kind in catalogue::FactKind::ALL {
            for meta in service.facts_of(*kind) {
                let source = meta.leading_source();
                lines.push(FactLine {
                    fact_id: meta.id.to_string(),
                    kind: kind.code(),
                    says: says(&meta.id).map_or_else(
                        || "not known yet on this day".to_owned(),
                        |fact| fact.says.clone(),
                    ),
                    source: source.map(|s| s.title.clone()).unwrap_or_default(),
                    url: source.and_then(|s| s.url.clone()),
                    as_of: source.map(|s| s.as_of.to_string()).unwrap_or_default(),
                    confidence: meta.confidence.code(),
                    own_entry: meta.own.as_ref().and_then(number).map(|e| e.seq),
                    replaces: meta
                        .own
                        .as_ref()
                        .and_then(|own| own.replaces.as_ref())
                        .map(ToString::to_string),
                    replaced_by: meta.replaced.as_ref().map(|r| r.by.to_string()),
                });
            }
        }
        Ok(lines)
    }
}

fn given(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn stated(source: &OwnSource) -> Result<StatedSource, AppError> {
    Ok(StatedSource {
        title: words::told("the source", &source.title, words::NAME_MOST)?.to_owned(),
        url: given(source.url.as_deref()).map(str::to_owned),
        as_of: PartialDate::Day(source.as_of),
    })
}

/// Plans as a catalogue file writes them, their ids made from their names.
fn plans(names: &[String]) -> Result<Vec<Value>, AppError> {
    let mut plans: Vec<(PlanId, &str)> = vec![];
    for name in names {
        let name = words::told("the plan", name, words::NAME_MOST)?;
        let taken: Vec<&PlanId> = plans.iter().map(|(id, _)| id).collect();
        let id = catalogue::own_plan_id(name, &taken).ok_or(AppError::TooManyOfThatName)?;
        plans.push((id, name));
    }
    let written = plans
        .into_iter()
        .map(|(id, name)| json!({ "id": id, "name": name, "audience": "consumer" }));
    Ok(written.collect())
}

impl From<FactKind> for catalogue::FactKind {
    fn from(kind: FactKind) -> Self {
        match kind {
            FactKind::Training => Self::Training,
            FactKind::OptOut => Self::OptOut,
            FactKind::Announcement => Self::Announcement,
            FactKind::Retention => Self::Retention,
            FactKind::Override => Self::Override,
            FactKind::Export => Self::Export,
            FactKind::Contact => Self::Contact,
            FactKind::Note => Self::Note,
        }
    }
}

impl From<catalogue::FactKind> for FactKind {
    fn from(kind: catalogue::FactKind) -> Self {
        match kind {
            catalogue::FactKind::Training => Self::Training,
            catalogue::FactKind::OptOut => Self::OptOut,
            catalogue::FactKind::Announcement => Self::Announcement,
            catalogue::FactKind::Retention => Self::Retention,
            catalogue::FactKind::Override => Self::Override,
            catalogue::FactKind::Export => Self::Export,
            catalogue::FactKind::Contact => Self::Contact,
            catalogue::FactKind::Note => Self::Note,
        }
    }
}
