//! From what a person fills in about a fact to the body that the ledger keeps.

use serde_json::{Map, Value as Json, json};

use super::codes::FactKind;
use super::model::FactMeta;
use super::own::OWN_FACTS;
use super::problem::{CatalogueProblem, Report};
use crate::id::{FactId, PlanId, ServiceId};
use crate::time::{CivilDate, PartialDate};

const YES_OR_NO: [&str; 7] = [
    "user_choice_available",
    "opt_out_prospective_only",
    "choice_reversible",
    "feedback_exception",
    "safety_flag_exception",
    "human_review",
    "shared_with_third_parties_for_training",
];
const LISTS: [&str; 4] = ["user_selectable", "affected", "excluded", "files"];
const OF_SCOPE: [&str; 3] = ["regions", "exclude_regions", "data_kinds"];

/// A fact as it is filled in: every value is text.
#[derive(Debug, Clone, Copy)]
pub struct FilledIn<'a> {
    /// About which service.
    pub service_id: &'a ServiceId,
    /// What it is about.
    pub kind: FactKind,
    /// Keys of a catalogue file with their values; menu steps are parted by ` > `, other lists by commas.
    pub details: &'a [(String, String)],
    /// For which plans; none: all, or those of the fact that it replaces.
    pub plans: &'a [PlanId],
    /// Since when.
    pub valid_from: Option<CivilDate>,
    /// A remark.
    pub note: Option<&'a str>,
    /// The day for which its source speaks.
    pub as_of: PartialDate,
    /// The fact in whose place it stands.
    pub replaces: Option<&'a FactMeta>,
}

/// The body of a fact, with the keys of a catalogue file; what is left out is not known.
///
/// # Errors
/// Each value that cannot be meant.
pub fn body_of(filled: &FilledIn<'_>) -> Result<Json, Vec<CatalogueProblem>> {
    let mut report = Report::new(filled.service_id.as_str());
    let mut body = Map::new();
    let mut scope = inherited(filled);
    for (key, value) in filled.details {
        let (key, value) = (key.trim(), value.trim());
        if body.contains_key(key) {
            report.add(None, format!("{key} is there twice"), "Give it once");
        }
        if OF_SCOPE.contains(&key) {
            scope.insert(key.to_owned(), json!(parted(value, ",")));
        } else if let Some(read) = read(&mut report, key, value) {
            body.insert(key.to_owned(), read);
        }
    }
    if !scope.is_empty() {
        body.insert("scope".to_owned(), Json::Object(scope));
    }
    if let Some(from) = filled.valid_from {
        body.insert("valid_from".to_owned(), json!(from.to_string()));
    }
    if let Some(note) = filled.note {
        body.insert("note".to_owned(), json!(note));
    }
    if filled.kind == FactKind::Announcement {
        let or_known_since = json!(filled.as_of.to_string());
        body.entry("announced_on").or_insert(or_known_since);
        body.entry("default_outcome").or_insert(json!("unknown"));
    }
    if report.problems.is_empty() {
        Ok(Json::Object(body))
    } else {
        Err(report.problems)
    }
}

/// Where the fact holds: where the replaced one does, unless it is said.
fn inherited(filled: &FilledIn<'_>) -> Map<String, Json> {
    let mut scope = Map::new();
    let mut add = |key: &str, values: Vec<String>| {
        if !values.is_empty() {
            scope.insert(key.to_owned(), json!(values));
        }
    };
    if let Some(replaced) = filled.replaces.map(|fact| &fact.scope) {
        add(
            "plans",
            replaced.plans.iter().map(ToString::to_string).collect(),
        );
        add("regions", replaced.regions.clone());
        add("exclude_regions", replaced.exclude_regions.clone());
        add("data_kinds", replaced.data_kinds.clone());
    }
    add(
        "plans",
        filled.plans.iter().map(ToString::to_string).collect(),
    );
    scope
}

fn read(report: &mut Report<'_>, key: &str, value: &str) -> Option<Json> {
    if YES_OR_NO.contains(&key) {
        return match value {
            "true" | "yes" => Some(json!(true)),
            "false" | "no" => Some(json!(false)),
            _ => {
                report.add(
                    None,
                    format!("{key} is {value:?}"),
                    "Write yes or no, or leave it out if it is not known",
                );
                None
            }
        };
    }
    Some(match key {
        "path" => json!(parted(value, ">")),
        _ if LISTS.contains(&key) => json!(parted(value, ",")),
        _ => json!(value),
    })
}

fn parted(value: &str, by: &str) -> Vec<String> {
    let parts = value.split(by).map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether the id is that of a fact that a person stated, there still or taken back.
#[must_use]
pub fn is_own_fact_id(id: &FactId) -> bool {
    let last = id.as_str().rsplit_once('.').map_or("", |(_, last)| last);
    OWN_FACTS
        .strip_prefix('.')
        .is_some_and(|own| last.starts_with(own))
}

/// The id of a fact that a person states, none of those that were used before.
#[must_use]
pub fn own_fact_id(service: &ServiceId, used: &[FactId]) -> Option<FactId> {
    (1..10_000)
        .filter_map(|n| format!("{service}{OWN_FACTS}{n}").parse().ok())
        .find(|id| !used.contains(id))
}
