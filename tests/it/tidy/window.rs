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

/// Names in a text between two marks, split at commas, without paths, quotes and blanks.
fn names_between(text: &str, from: &str, to: &str) -> Vec<String> {
    let start = text.find(from).map_or(0, |at| at + from.len());
    let inner = text.get(start..).unwrap_or_default();
    let inner = inner.split(to).next().unwrap_or_default();
    inner
        .split(',')
        .filter_map(|name| name.rsplit("::").next())
        .map(|name| name.trim().trim_matches('"').to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn handlers_permissions_and_the_client_name_the_same_commands() {
    let mut handlers = names_between(
        &read("src-tauri/src/commands/mod.rs").unwrap(),
        "generate_handler![",
        "]",
    );
    let mut permitted = vec![];
    for path in files_in(&["src-tauri/permissions/"], &[".toml"]) {
        let text = read(&path).unwrap();
        permitted.extend(names_between(&text, "commands.allow = [", "]"));
    }
    let client = read("ui/src/ipc/tauri.ts").unwrap();
    let mut asked: Vec<String> = client
        .split("call(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next().map(str::to_owned))
        .collect();
    for list in [&mut handlers, &mut permitted, &mut asked] {
        list.sort();
    }
    assert!(handlers.len() > 20, "{handlers:?}");
    assert_eq!(handlers, permitted, "handler list and permission files");
    assert_eq!(handlers, asked, "handler list and ui/src/ipc/tauri.ts");
}

#[test]
fn a_command_of_the_shell_is_one_call() {
    let mut long = vec![];
    for path in files_in(&["src-tauri/src/commands/"], &[".rs"]) {
        let text = read(&path).unwrap();
        for body in text.split("#[tauri::command(async)]").skip(1) {
            let lines = body.split("\n}").next().unwrap_or_default();
            let inside = lines.split("{\n").last().unwrap_or_default();
            if inside.lines().count() > 10 || inside.contains(" if ") {
                long.push(format!(
                    "{path}: {}",
                    body.lines().nth(1).unwrap_or_default()
                ));
            }
        }
    }
    none("more than a call in a command", &long);
}
