//! Until when an item is kept, as it is read.

use serde::Serialize;
use serde_json::Value;

use consent_core::catalogue::CatalogueService;
use consent_core::retention::{Item, Resolution, RetentionRule};
use consent_core::state::{Account, Hold};
use consent_core::time::CivilDate;

/// One rule or hold and how it came into the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleView {
    /// The fact, or the hold.
    pub id: String,
    /// What is kept for its own reason.
    pub layer: Option<String>,
    /// `kept`, `maybe`, `held`, `not-applicable`, ...
    pub outcome: String,
    /// Why.
    pub because: String,
    /// Kept at least until.
    pub not_before: Option<String>,
    /// Over by.
    pub until: Option<String>,
    /// Where the provider says so.
    pub source: Option<String>,
}

/// The answer. It begins with "the provider says".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RetentionView {
    /// Which account.
    pub account_id: String,
    /// The service's name.
    pub service: String,
    /// The day asked about.
    pub as_of: String,
    /// What kind of item.
    pub data_kind: String,
    /// The answer in words.
    pub words: String,
    /// The answer as data.
    pub result: Value,
    /// Every rule and hold that was looked at.
    pub trace: Vec<RuleView>,
    /// Whether this is a demo.
    pub demo: bool,
}

fn text(value: &Value, key: &str) -> Option<String> {
    value
        .get(key)
        .and_then(Value::as_str)
        .map(ToOwned::to_owned)
}

impl RetentionView {
    pub(crate) fn of(
        account: &Account,
        service: &CatalogueService,
        on: CivilDate,
        item: &Item,
        resolution: &Resolution,
        rules: &[RetentionRule],
        demo: bool,
    ) -> Self {
        let result = serde_json::to_value(&resolution.result).unwrap_or(Value::Null);
        let trace = resolution
            .trace
            .iter()
            .map(|line| {
                let line = serde_json::to_value(line).unwrap_or(Value::Null);
                let id = text(&line, "id").unwrap_or_default();
                let source = rules
                    .iter()
                    .find(|r| r.id == id)
                    .and_then(|r| service.source_of(&r.id));
                RuleView {
                    layer: text(&line, "layer"),
                    outcome: text(&line, "outcome").unwrap_or_default(),
                    because: text(&line, "because").unwrap_or_default(),
                    not_before: text(&line, "not_before"),
                    until: text(&line, "until"),
                    source: source.or_else(|| service.source_of(&id)),
                    id,
                }
            })
            .collect();
        Self {
            account_id: account.account_id.to_string(),
            service: service.name.clone(),
            as_of: on.to_string(),
            data_kind: item.data_kind.clone(),
            words: words(&result),
            result,
            trace,
            demo,
        }
    }
}

fn words(result: &Value) -> String {
    let day = |key: &str| text(result, key).unwrap_or_default();
    let about = if result.get("approximate") == Some(&Value::Bool(true)) {
        "about "
    } else {
        ""
    };
    match result
        .get("kind")
        .and_then(Value::as_str)
        .unwrap_or_default()
    {
        "nothing-kept" => "Not kept, the provider says.".to_owned(),
        "gone-by" => match text(result, "not_before") {
            Some(earliest) => {
                format!(
                    "Gone by {about}{} (not before {earliest}), the provider says.",
                    day("by")
                )
            }
            None => format!("Gone by {about}{}, the provider says.", day("by")),
        },
        "should-be-gone" => {
            format!(
                "Should be gone since {about}{}, the provider says.",
                day("since")
            )
        }
        "indefinite" => "Kept, no end stated by the provider.".to_owned(),
        "contradiction" => "Sources disagree; both statements are in the trace.".to_owned(),
        _ => {
            let missing: Vec<&str> = result
                .get("missing")
                .and_then(Value::as_array)
                .map(|list| list.iter().filter_map(Value::as_str).collect())
                .unwrap_or_default();
            if missing.iter().all(|m| m.starts_with("not-stated")) {
                "No number stated by the provider.".to_owned()
            } else {
                let mut sentence = format!("Depends on: {}.", missing.join(", "));
                if let Some(latest) = text(result, "latest_by") {
                    sentence = format!("{sentence} At the latest: {latest}, the provider says.");
                }
                sentence
            }
        }
    }
}

/// An order that the person told of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HoldView {
    /// Its id.
    pub hold_id: String,
    /// Which service.
    pub service_id: String,
    /// Its name.
    pub title: String,
    /// First day.
    pub from: String,
    /// Last day, if known.
    pub to: Option<String>,
}

impl HoldView {
    pub(crate) fn of(hold: &Hold) -> Self {
        Self {
            hold_id: hold.hold_id.to_string(),
            service_id: hold.service_id.to_string(),
            title: hold.title.clone(),
            from: hold.from.to_string(),
            to: hold.to.map(|d| d.to_string()),
        }
    }
}
