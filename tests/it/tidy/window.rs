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
    let permissions = serde_json::json!([
        "core:event:allow-listen",
        "core:event:allow-unlisten",
        "ledger-read",
        "ledger-write",
        "ledger-export",
        "reminders",
        "vault-unlock",
        "vault-custody",
    ]);
    assert_eq!(
        main["permissions"], permissions,
        "plugins are called from Rust, not from the page; another permission is a decision (docs/adr/0011)"
    );
}

/// What the configuration leaves open that is to be shut.
fn open_doors(config: &Value) -> Vec<&'static str> {
    let app = &config["app"];
    let security = &app["security"];
    let is_off = |value: &Value| value.is_null() || *value == Value::Bool(false);
    let wants = [
        (app["withGlobalTauri"] == false, "withGlobalTauri"),
        (security["freezePrototype"] == true, "freezePrototype"),
        (
            is_off(&security["assetProtocol"]["enable"]),
            "assetProtocol",
        ),
        (
            is_off(&security["dangerousDisableAssetCspModification"]),
            "dangerousDisableAssetCspModification",
        ),
        (security["pattern"].is_null(), "pattern"),
        (
            security["capabilities"] == serde_json::json!(["main"]),
            "capabilities",
        ),
        (
            security["devCsp"].is_string() && security["devCsp"] != security["csp"],
            "devCsp",
        ),
        (
            config["build"]["devUrl"] == "http://127.0.0.1:5173",
            "devUrl",
        ),
        (
            app["windows"].as_array().is_some_and(|all| {
                all.len() == 1 && all[0]["label"] == "main" && all[0]["devtools"] == false
            }),
            "windows",
        ),
        (config["plugins"].is_null(), "plugins"),
    ];
    wants
        .into_iter()
        .filter_map(|(is_shut, name)| (!is_shut).then_some(name))
        .collect()
}

#[test]
fn the_configuration_leaves_no_door_open() {
    let config = json("tauri.conf.json");
    assert_eq!(open_doors(&config), Vec::<&str>::new());
    let mut open = config;
    open["app"]["withGlobalTauri"] = true.into();
    open["app"]["security"]["freezePrototype"] = false.into();
    open["app"]["security"]["assetProtocol"]["enable"] = true.into();
    assert_eq!(
        open_doors(&open),
        ["withGlobalTauri", "freezePrototype", "assetProtocol"]
    );
}

#[test]
fn the_page_is_built_and_served_for_this_computer_alone() {
    let vite = read("ui/vite.config.ts").unwrap();
    for line in [
        "envPrefix: \"VITE_\",",
        "sourcemap: false,",
        "assetsInlineLimit: 0,",
    ] {
        assert!(vite.contains(line), "ui/vite.config.ts: {line}");
    }
    assert_eq!(vite.matches("host: ").count(), 2, "server and preview");
    assert_eq!(vite.matches("host: \"127.0.0.1\"").count(), 2);
    let rules = read("ui/eslint.config.js").unwrap();
    for rule in [
        "\"svelte/no-at-html-tags\": \"error\"",
        "\"svelte/no-inline-styles\": [\"error\"",
        "\"no-eval\": \"error\"",
        "\"no-restricted-globals\"",
    ] {
        assert!(rules.contains(rule), "ui/eslint.config.js: {rule}");
    }
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
