//! What stands in where the texts are silent about keeping.

use super::codes::RetentionState;
use super::grace::period;
use super::model::{CatalogueService, Scope};
use super::resolve::Coordinate;
use super::rules::{ANY, scope};
use crate::retention::{EndsWith, Keeps, RetentionRule, Terms, Trigger};
use crate::time::CivilDate;

/// The layer of what a service keeps to do its work.
const SERVICE: &str = "service";

/// Whether some rule says how long the service itself keeps this kind of data, for a plan that is
/// known: what only another plan may be told says nothing.
pub(super) fn speaks_of_service(
    rules: &[RetentionRule],
    coordinate: &Coordinate,
    kind: &str,
) -> bool {
    let speaks = |r: &RetentionRule| r.scope.data_kinds.iter().any(|k| k == ANY || k == kind);
    let holds = |r: &RetentionRule| {
        coordinate.plan.is_some() || r.scope.plans.iter().any(|plan| plan == ANY)
    };
    rules
        .iter()
        .any(|rule| rule.layer == SERVICE && speaks(rule) && holds(rule))
}

impl CatalogueService {
    /// What stands in where no text says how long the service itself keeps these kinds of data:
    /// silence is "not stated", never "nothing kept". Its id is no fact, so it has no source.
    pub(super) fn unstated(
        &self,
        coordinate: &Coordinate,
        known_on: CivilDate,
        data_kinds: Vec<String>,
    ) -> Option<RetentionRule> {
        let closed = self
            .retention_facts(coordinate, known_on)
            .into_iter()
            .find(|fact| {
                fact.state == RetentionState::AccountDeleted
                    && fact.meta.scope.data_kinds.is_empty()
            })
            .and_then(period);
        (!data_kinds.is_empty()).then(|| RetentionRule {
            id: format!("{}.unstated", self.id),
            layer: SERVICE.to_owned(),
            scope: scope(&Scope::default(), data_kinds),
            terms: Terms::Any,
            setting: None,
            keeps: Keeps::NotStated,
            ends: closed.map(|(within, _)| EndsWith {
                event: Trigger::AccountClosed,
                within,
            }),
            content: true,
        })
    }
}
