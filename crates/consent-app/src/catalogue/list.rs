//! Every service in one line.

use crate::say;
use crate::words::Words;
use std::collections::BTreeMap;

use consent_core::catalogue::{
    CatalogueService, Coordinate, DefaultState, OptOutMethod, TrainingFact, TrainingUse,
    with_region_groups,
};

use super::answers::next_date;
use super::facts::{announced, checked_on, known, ordered};
use super::reading::CatalogueReading;
use super::says::{self, Speaker};
use super::terms;
use crate::dto::{CatalogueRowView, CatalogueView, CategoryView, TrainsByDefault};

/// A country that no text names: what holds there holds where no exception is made.
const UNNAMED: &str = "ZZ";

/// Kinds of data that say nothing of the rest: what a person sends on purpose, and what was flagged.
const APART: [&str; 3] = ["feedback", "safety_flagged", "safety_samples"];

/// How a fact stands if nobody moves a switch.
fn untouched(fact: &TrainingFact) -> TrainsByDefault {
    match (fact.uses_content_for_training, fact.default_state) {
        (TrainingUse::Unclear, _) => TrainsByDefault::Unknown,
        (TrainingUse::OptOut | TrainingUse::OptInOnly, Some(DefaultState::Asks)) => {
            TrainsByDefault::Asks
        }
        (TrainingUse::No | TrainingUse::OptInOnly, _)
        | (TrainingUse::OptOut, Some(DefaultState::Off)) => TrainsByDefault::No,
        (TrainingUse::Yes | TrainingUse::OptOut, _) => TrainsByDefault::Yes,
    }
}

/// How it stands if nobody moves a switch: for content in general, else by what is said of single kinds
/// of data. That some kind is not used says nothing of the others.
fn by_default(service: &CatalogueService, coordinate: &Coordinate) -> TrainsByDefault {
    if let Some(answer) = service.training(coordinate, coordinate.on) {
        let stated = untouched(answer.fact);
        let against = |other: &&TrainingFact| untouched(other) != stated;
        return if answer.disagrees.iter().any(against) {
            TrainsByDefault::Unknown
        } else {
            stated
        };
    }
    let kinds = of_kinds(service, coordinate);
    let trains = |fact: &&TrainingFact| untouched(fact) == TrainsByDefault::Yes;
    match kinds.iter().filter(|fact| trains(fact)).count() {
        0 => TrainsByDefault::Unknown,
        all if all == kinds.len() => TrainsByDefault::Yes,
        _ => TrainsByDefault::Depends,
    }
}

/// What is said of single kinds of data, those apart left out.
fn of_kinds<'a>(service: &'a CatalogueService, coordinate: &Coordinate) -> Vec<&'a TrainingFact> {
    let mut kinds = service.training_facts(coordinate).by_data_kind;
    kinds.retain(|fact| {
        let mut tags = fact.meta.scope.data_kinds.iter();
        tags.any(|tag| !APART.contains(&tag.as_str()))
    });
    kinds
}

/// What is said of single kinds of data, in sentences; none if nothing is.
pub(crate) fn training_of_kinds(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> Option<String> {
    let kinds = of_kinds(service, coordinate);
    let said: Vec<String> = kinds
        .iter()
        .map(|fact| says::training(say, &fact.meta, &fact.says))
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// The same in a line.
fn in_words(say: &Words, service: &CatalogueService, coordinate: &Coordinate) -> String {
    let sentence = |fact: &TrainingFact| says::training(say, &fact.meta, &fact.says);
    if let Some(answer) = service.training(coordinate, coordinate.on) {
        let doubt = if answer.disagrees.is_empty() {
            String::new()
        } else {
            say!(say, "answers-sources-disagree-2")
        };
        return sentence(answer.fact) + &doubt;
    }
    let kinds = of_kinds(service, coordinate);
    let said: Vec<String> = kinds.iter().map(|fact| sentence(fact)).collect();
    match by_default(service, coordinate) {
        TrainsByDefault::Unknown if said.is_empty() => {
            say!(say, "side-not-known-no-source-was-found")
        }
        TrainsByDefault::Unknown => {
            say!(
                say,
                "list-not-known-for-content-in-general",
                said = said.join(" ")
            )
        }
        _ => said.join(" "),
    }
}

impl CatalogueReading {
    /// Every service that is known, by name.
    #[must_use]
    pub fn list(&self) -> CatalogueView {
        let say = self.words();
        let mut rows: Vec<CatalogueRowView> = self
            .catalogue
            .services
            .values()
            .map(|service| self.row(service))
            .collect();
        rows.sort_by_key(|row| row.name.to_lowercase());
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for row in &rows {
            let count = counts.entry(&row.category).or_default();
            *count = count.saturating_add(1);
        }
        let mut categories: Vec<CategoryView> = counts
            .into_iter()
            .map(|(code, count)| CategoryView {
                code: code.to_owned(),
                words: terms::category(say, code),
                count,
            })
            .collect();
        categories.sort_by(|a, b| a.words.cmp(&b.words));
        CatalogueView {
            today: self.today.to_string(),
            edition: self.catalogue.edition.clone(),
            adopted: self.adopted.clone(),
            categories,
            rows,
        }
    }

    fn row(&self, service: &CatalogueService) -> CatalogueRowView {
        let say = self.words();
        let plan = self.plan_at(service);
        let coordinate = self.coordinate(service, plan.as_ref());
        let (trains, trains_words) = trains(say, service, &coordinate);
        let disputed = |c: &Coordinate| {
            let answer = service.training(c, c.on);
            answer.is_some_and(|answer| !answer.disagrees.is_empty())
        };
        CatalogueRowView {
            service_id: service.id.to_string(),
            name: service.name.clone(),
            provider: service.provider.clone(),
            aliases: service.aliases.clone(),
            category: service.category.clone(),
            category_words: terms::category(say, &service.category),
            trains,
            trains_for_some: trains_for_some(say, service, &coordinate),
            trains_words,
            sources_disagree: each_plan(service, &coordinate)
                .iter()
                .any(|(_, one)| disputed(one)),
            has_opt_out: service
                .opt_outs(&coordinate)
                .iter()
                .any(|way| way.method != OptOutMethod::AccountDeletion),
            next_date: next_date(say, service, &coordinate),
            facts: self.facts_known(service),
            checked_on: checked_on(service.metas()),
            own: service.own.is_some(),
            followed: !self.accounts_at(service).is_empty(),
        }
    }

    /// How many facts could be known on the day.
    fn facts_known(&self, service: &CatalogueService) -> u32 {
        let on = self.today;
        let later = service.announcements.iter().filter(|f| !announced(f, on));
        let later = later.map(|fact| &fact.meta.id);
        let orders = service.overrides.iter().filter(|f| !ordered(f, on));
        let later: Vec<_> = later.chain(orders.map(|fact| &fact.meta.id)).collect();
        let dated = |id| {
            let mut own = service.announcements.iter().map(|f| &f.meta.id);
            let mut orders = service.overrides.iter().map(|f| &f.meta.id);
            own.any(|known| known == id) || orders.any(|known| known == id)
        };
        let count = service
            .metas()
            .filter(|meta| !later.contains(&&meta.id) && (dated(&meta.id) || known(meta, on)));
        u32::try_from(count.count()).unwrap_or(u32::MAX)
    }
}

/// The coordinate for each plan, if the plan is not known; else the one that is.
fn each_plan(
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> Vec<(Option<String>, Coordinate)> {
    if coordinate.plan.is_some() || service.plans.is_empty() {
        return vec![(None, coordinate.clone())];
    }
    let of = |plan: &consent_core::catalogue::Plan| {
        let plan_known = Coordinate {
            plan: Some(plan.id.clone()),
            ..coordinate.clone()
        };
        (Some(plan.name.clone()), plan_known)
    };
    service.plans.iter().map(of).collect()
}

/// The regions that the texts on training tell apart, and one that they do not name.
fn each_region(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> Vec<(String, Coordinate)> {
    let mut codes: Vec<&str> = vec![];
    for fact in &service.training {
        let scope = &fact.meta.scope;
        for code in scope.regions.iter().chain(&scope.exclude_regions) {
            if !codes.contains(&code.as_str()) {
                codes.push(code);
            }
        }
    }
    let at = |code: &str| Coordinate {
        regions: with_region_groups(&[code.to_owned()]),
        ..coordinate.clone()
    };
    let mut all: Vec<(String, Coordinate)> = codes
        .into_iter()
        .map(|code| (terms::region(say, code), at(code)))
        .collect();
    if !all.is_empty() {
        all.push((say!(say, "list-in-other-places"), at(UNNAMED)));
    }
    all
}

/// Whether it trains by default on one plan, in one region or with one kind of data at least.
fn trains_for_some(say: &Words, service: &CatalogueService, coordinate: &Coordinate) -> bool {
    let trains = |one: &Coordinate| {
        matches!(
            by_default(service, one),
            TrainsByDefault::Yes | TrainsByDefault::Depends
        )
    };
    each_plan(service, coordinate).iter().any(|(_, plan)| {
        let regions = if plan.regions.is_empty() {
            each_region(say, service, plan)
        } else {
            vec![]
        };
        trains(plan) || regions.iter().any(|(_, one)| trains(one))
    })
}

/// Whether it trains by default, as a code and in one line.
pub(super) fn trains(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> (TrainsByDefault, String) {
    let plans = each_plan(service, coordinate);
    let named = plans
        .iter()
        .map(|(name, one)| (name.clone().unwrap_or_default(), one.clone()));
    if let Some(words) = depends(say, service, &say!(say, "list-the-plan"), named.collect()) {
        return (TrainsByDefault::Depends, words);
    }
    let told = plans.first().map_or(coordinate, |(_, one)| one);
    if coordinate.regions.is_empty() {
        let regions = each_region(say, service, told);
        if let Some(words) = depends(say, service, &say!(say, "list-where-you-live"), regions) {
            return (TrainsByDefault::Depends, words);
        }
    }
    (by_default(service, told), in_words(say, service, told))
}

/// "Depends on the plan, the provider says: trains by default: Free; does not train by default: Team."
fn depends(
    say: &Words,
    service: &CatalogueService,
    on_what: &str,
    cases: Vec<(String, Coordinate)>,
) -> Option<String> {
    let mut groups: Vec<(TrainsByDefault, Vec<String>)> = vec![];
    let mut all_by_provider = true;
    for (name, coordinate) in cases {
        let answer = service.training(&coordinate, coordinate.on);
        let by_provider = |fact: &TrainingFact| {
            matches!(says::who(&fact.meta), Speaker::Provider | Speaker::Archive)
        };
        all_by_provider &= answer.is_none_or(|answer| by_provider(answer.fact));
        let code = by_default(service, &coordinate);
        match groups.iter_mut().find(|(known, _)| *known == code) {
            Some((_, names)) => names.push(name),
            None => groups.push((code, vec![name])),
        }
    }
    if groups.len() < 2 {
        return None;
    }
    let lines: Vec<String> = groups
        .iter()
        .map(|(code, names)| {
            let heading = match code {
                TrainsByDefault::Depends => say!(say, "list-depends-on-the-kind-of-data"),
                code => code.words(say),
            };
            format!("{heading}: {}", say.listed(names))
        })
        .collect();
    let who = if all_by_provider {
        say!(say, "says-the-provider-inside")
    } else {
        say!(say, "list-the-sources-say")
    };
    Some(say!(
        say,
        "list-depends-on",
        on_what = on_what,
        who = who,
        lines = lines.join("; ")
    ))
}
