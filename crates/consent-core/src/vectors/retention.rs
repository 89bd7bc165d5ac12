//! Until when an item is kept.

use serde_json::{Value, json};

use super::{Answer, Broken, field, named, parsed};
use crate::retention::{HoldRule, Item, RetentionRule, resolve};

/// What is compared of a line of the trace; the reason is a hint for people.
const COMPARED: [&str; 4] = ["id", "outcome", "not_before", "until"];

pub(super) fn resolved(file: &Value, vector: &Value) -> Result<Answer, Broken> {
    let ruleset = named(file, "rulesets", vector, "ruleset")?;
    let rules: Vec<RetentionRule> = parsed(ruleset, "rules")?;
    let holds: Vec<HoldRule> = parsed(ruleset, "holds")?;
    let item: Item = parsed(vector, "item")?;
    let resolution = resolve(&rules, &holds, &item, parsed(vector, "today")?);
    let got = json!(resolution);
    let result = field(&got, "result").clone();
    let expected = field(vector, "expected").clone();
    // A vector without a trace asks for the answer only.
    Ok(match vector.get("trace") {
        None => Answer {
            expected,
            got: result,
        },
        Some(trace) => Answer {
            expected: json!({ "result": expected, "trace": compared(trace) }),
            got: json!({ "result": result, "trace": compared(field(&got, "trace")) }),
        },
    })
}

fn compared(trace: &Value) -> Vec<Value> {
    let part = |line: &Value| {
        let pick = |key: &&str| ((*key).to_owned(), field(line, key).clone());
        Value::Object(COMPARED.iter().map(pick).collect())
    };
    trace.as_array().into_iter().flatten().map(part).collect()
}
