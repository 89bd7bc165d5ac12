//! Until when an item is kept.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Report, VectorError};
use crate::retention::{HoldRule, Item, RetentionRule, resolve};
use crate::time::CivilDate;

#[derive(Deserialize)]
struct File {
    rulesets: BTreeMap<String, Ruleset>,
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
struct Ruleset {
    rules: Vec<RetentionRule>,
    #[serde(default)]
    holds: Vec<HoldRule>,
}

#[derive(Deserialize)]
struct Vector {
    id: String,
    ruleset: String,
    item: Item,
    today: CivilDate,
    expected: Value,
    trace: Option<Vec<Value>>,
}

/// What is compared of a line; the reason is a hint for people.
const COMPARED: [&str; 4] = ["id", "outcome", "not_before", "until"];

pub(super) fn run(file: Value) -> Result<Report, VectorError> {
    let file: File = serde_json::from_value(file)?;
    let mut report = Report::default();
    for vector in file.vectors {
        let rules = file
            .rulesets
            .get(&vector.ruleset)
            .ok_or_else(|| VectorError::NotHeld {
                id: vector.id.clone(),
                name: vector.ruleset.clone(),
            })?;
        let resolution = resolve(&rules.rules, &rules.holds, &vector.item, vector.today);
        let mut expected = json!({ "result": vector.expected });
        let mut got = json!({ "result": serde_json::to_value(&resolution.result)? });
        if let (Some(lines), Some(expected), Some(got)) =
            (vector.trace, expected.as_object_mut(), got.as_object_mut())
        {
            expected.insert("trace".to_owned(), compared(&lines));
            let lines: Vec<Value> = resolution
                .trace
                .iter()
                .map(serde_json::to_value)
                .collect::<Result<_, _>>()?;
            got.insert("trace".to_owned(), compared(&lines));
        }
        report.note(&vector.id, expected, got);
    }
    Ok(report)
}

fn compared(lines: &[Value]) -> Value {
    let line = |line: &Value| {
        COMPARED
            .iter()
            .map(|key| {
                (
                    (*key).to_owned(),
                    line.get(*key).cloned().unwrap_or_default(),
                )
            })
            .collect::<serde_json::Map<_, _>>()
    };
    lines.iter().map(line).map(Value::Object).collect()
}
