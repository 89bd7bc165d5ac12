//! When a choice is stale, and when it is not.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::super::{
    Catalogue, CatalogueService, ChangeTopic, Changed, Coordinate, with_region_groups,
};
use crate::choices::Purpose;
use crate::time::{CivilDate, PartialDate};

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn days() -> impl Strategy<Value = CivilDate> {
    (0_i64..1100).prop_map(|offset| day("2024-01-01").plus_days(offset).unwrap())
}

/// Any service of the built-in catalogue, asked about for one of its plans and a region.
fn asked() -> impl Strategy<Value = (Arc<CatalogueService>, Coordinate)> {
    let region = select(vec!["DE", "US", "GB", "BR"]);
    (any::<Index>(), any::<Index>(), region, days()).prop_map(|(service, plan, region, on)| {
        let services: Vec<_> = Catalogue::built_in().services.values().collect();
        let service = Arc::clone(services[service.index(services.len())]);
        let plans = &service.plans;
        let plan = (!plans.is_empty()).then(|| plans[plan.index(plans.len())].id.clone());
        let coordinate = Coordinate {
            plan,
            regions: with_region_groups(&[region.to_owned()]),
            on,
            accepted_on: None,
        };
        (service, coordinate)
    })
}

fn purposes() -> impl Strategy<Value = Purpose> {
    select(Purpose::ALL.to_vec())
}

/// A service whose facts hold on every day.
fn timeless(service: &CatalogueService) -> CatalogueService {
    let mut service = service.clone();
    service.announcements.clear();
    service.overrides.clear();
    let metas = service.training.iter_mut().map(|f| &mut f.meta);
    let metas = metas.chain(service.retention.iter_mut().map(|f| &mut f.meta));
    for meta in metas.chain(service.opt_outs.iter_mut().map(|f| &mut f.meta)) {
        meta.valid_from = None;
        meta.valid_until = None;
    }
    service
}

/// From a day on, every fact is said by another fact: the same from a newer source, with another note.
fn said_again(service: &mut CatalogueService, from: CivilDate) {
    fn again<B: Clone>(facts: &mut Vec<super::super::model::Fact<B>>, from: CivilDate) {
        let mut later = facts.clone();
        for fact in facts.iter_mut() {
            fact.meta.valid_until = from.plus_days(-1).map(PartialDate::Day);
        }
        for fact in &mut later {
            fact.meta.id = format!("{}9", fact.meta.id).parse().unwrap();
            fact.meta.valid_from = Some(PartialDate::Day(from));
            fact.meta.note = Some("Said again.".to_owned());
            for source in &mut fact.meta.sources {
                source.as_of = PartialDate::Day(from);
            }
        }
        facts.extend(later);
    }
    again(&mut service.training, from);
    again(&mut service.retention, from);
    again(&mut service.opt_outs, from);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn who_looks_today_has_nothing_to_look_at_again(
        (service, coordinate) in asked(), purpose in purposes(), accepted in days(),
    ) {
        let on = coordinate.on;
        let coordinate = Coordinate { accepted_on: Some(accepted), ..coordinate };
        prop_assert_eq!(service.changes_since(&coordinate, on, purpose, on), vec![]);
    }

    #[test]
    fn where_no_fact_changed_no_choice_is_stale(
        (service, coordinate) in asked(), purpose in purposes(), looked in days(), from in days(),
    ) {
        let on = coordinate.on;
        let mut service = timeless(&service);
        prop_assert_eq!(service.changes_since(&coordinate, on, purpose, looked.min(on)), vec![]);
        said_again(&mut service, from);
        prop_assert_eq!(service.changes_since(&coordinate, on, purpose, looked.min(on)), vec![]);
    }

    #[test]
    fn a_change_lies_after_the_look_and_not_after_the_day(
        (service, coordinate) in asked(), purpose in purposes(), looked in days(),
    ) {
        let (on, looked) = (coordinate.on, looked.min(coordinate.on));
        for change in service.changes_since(&coordinate, on, purpose, looked) {
            // An edition can take effect before it is announced: then it is news after the look all the same.
            let told_late = matches!(change.what, Changed::Edition(edition)
                if edition.known_from().is_some_and(|day| looked < day && day <= on));
            prop_assert!(looked < change.on || told_late, "{looked} {on} {change:?}");
            prop_assert!(change.on <= on, "{looked} {on} {change:?}");
        }
    }
}

fn claude(looked: &str, on: &str) -> Vec<(ChangeTopic, String)> {
    let service = Catalogue::built_in().find("claude").unwrap();
    let coordinate = Coordinate {
        plan: Some("pro".parse().unwrap()),
        regions: with_region_groups(&["DE".to_owned()]),
        on: day(on),
        accepted_on: None,
    };
    let training = Purpose::ModelTraining;
    let changes = service.changes_since(&coordinate, day(on), training, day(looked));
    changes
        .into_iter()
        .map(|change| (change.topic, change.on.to_string()))
        .collect()
}

#[test]
fn the_autumn_of_2025_changed_training_and_keeping() {
    let changes = claude("2025-06-01", "2025-10-10");
    let has = |topic, on: &str| changes.contains(&(topic, on.to_owned()));
    assert!(has(ChangeTopic::Training, "2025-10-08"), "{changes:?}");
    assert!(has(ChangeTopic::Retention, "2025-08-28"), "{changes:?}");
    assert!(
        !changes
            .iter()
            .any(|(topic, _)| *topic == ChangeTopic::Terms)
    );
}

#[test]
fn what_was_announced_when_they_looked_is_no_change_wherever_its_day_moved() {
    for on in ["2025-09-26", "2025-09-28", "2025-10-08", "2025-12-31"] {
        assert_eq!(claude("2025-09-26", on), [], "{on}");
    }
}

#[test]
fn an_edition_of_which_no_more_is_known_is_told_as_that() {
    let changes = claude("2025-10-10", "2026-07-09");
    let terms = |on: &str| (ChangeTopic::Terms, on.to_owned());
    assert_eq!(changes, [terms("2026-07-08"), terms("2026-01-12")]);
}

#[test]
fn a_rule_that_begins_to_reach_the_plan_is_told_as_that() {
    let service = Catalogue::built_in().find("claude").unwrap();
    let mut service = timeless(service);
    let general = |fact: &&mut super::super::TrainingFact| fact.meta.scope.data_kinds.is_empty();
    let mut facts = service.training.iter_mut().filter(general);
    let (later, earlier) = (facts.next().unwrap(), facts.next().unwrap());
    earlier.meta.scope.plans = vec!["free".parse().unwrap()];
    earlier.meta.valid_until = Some(PartialDate::Day(day("2025-05-31")));
    later.meta.valid_from = Some(PartialDate::Day(day("2025-06-01")));
    let coordinate = Coordinate {
        plan: Some("pro".parse().unwrap()),
        regions: vec![],
        on: day("2025-07-01"),
        accepted_on: None,
    };
    let on = coordinate.on;
    let changes = service.changes_since(&coordinate, on, Purpose::ModelTraining, day("2025-05-01"));
    let topics: Vec<_> = changes.iter().map(|change| change.topic).collect();
    assert!(topics.contains(&ChangeTopic::Affected), "{topics:?}");
}
