//! What the window is allowed: as little as is pinned here.

use serde_json::Value;

use super::source::{files_in, none, read};

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path).unwrap_or_else(|| panic!("{path} is missing"))).unwrap()
}

/// Offences of a content security policy: anything from elsewhere, anything written inline as code.
fn policy_offences(policy: &str) -> Vec<String> {
    let mut bad = vec![];
    if !policy.contains("default-src 'self'") && !policy.contains("default-src 'none'") {
        bad.push("no default-src 'self' or 'none'".to_owned());
    }
    for directive in policy.split(';').map(str::trim) {
        let script = directive.starts_with("script-src") || directive.starts_with("default-src");
        for word in directive.split_whitespace().skip(1) {
            let outside = word.starts_with("https:") || word == "*" || word == "http:";
            let inline = script && (word == "'unsafe-inline'" || word == "'unsafe-eval'");
            if outside || inline {
                bad.push(format!("{directive}: {word}"));
            }
        }
    }
    bad
}

fn text_of(policy: &Value) -> String {
    let words = |value: &Value| match value {
        Value::Array(list) => list
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" "),
        other => other.as_str().unwrap_or_default().to_owned(),
    };
    match policy {
        Value::Object(directives) => {
            let all = directives
                .iter()
                .map(|(name, value)| format!("{name} {}", words(value)));
            all.collect::<Vec<_>>().join("; ")
        }
        other => words(other),
    }
}

#[test]
fn the_page_loads_nothing_from_elsewhere() {
    let policy = text_of(&json("tauri.conf.json")["app"]["security"]["csp"]);
    none("the policy is too wide", &policy_offences(&policy));
}

#[test]
fn capabilities_name_the_main_window_and_nothing_wider() {
    let paths = files_in(&["src-tauri/capabilities/"], &[".json"]);
    assert_eq!(paths, vec!["src-tauri/capabilities/main.json"]);
    let main = json(&paths[0]);
    assert_eq!(main["windows"], serde_json::json!(["main"]));
    assert!(main.get("remote").is_none(), "no remote page may call us");
    let foreign: Vec<String> = main["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|permission| permission.as_str().unwrap_or_default().to_owned())
        .filter(|name| {
            [
                "fs:", "shell:", "http:", "sql:", "store:", "opener:", "dialog:",
            ]
            .iter()
            .any(|plugin| name.starts_with(plugin))
        })
        .collect();
    none("plugins are called from Rust, not from the page", &foreign);
}

#[test]
fn a_wide_policy_would_be_found() {
    assert_eq!(
        policy_offences("default-src 'self'; style-src 'self' 'unsafe-inline'").len(),
        0
    );
    assert_eq!(
        policy_offences("default-src 'self'; script-src 'unsafe-inline'").len(),
        1
    );
    assert_eq!(policy_offences("script-src *").len(), 2);
}
