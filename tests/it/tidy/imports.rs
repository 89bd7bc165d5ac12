//! Who may import whom: the table of docs/ARCHITECTURE.md, read from the manifests.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use super::source::{none, top};

/// For each crate, which of the watched names it may use.
const MAY: &[(&str, &[&str])] = &[
    ("consent-core", &["chrono", "serde"]),
    ("consent-formats", &["consent-core", "serde"]),
    ("consent-store", &["consent-core", "rusqlite", "serde"]),
    (
        "consent-app",
        &["consent-core", "consent-formats", "consent-store", "serde"],
    ),
    (
        "consent-platform",
        &["consent-core", "consent-app", "keyring", "chrono"],
    ),
    (
        "consent-cli",
        &["consent-core", "consent-app", "consent-platform", "serde"],
    ),
    (
        "consent-ledger",
        &[
            "consent-core",
            "consent-app",
            "consent-platform",
            "tauri",
            "serde",
        ],
    ),
    ("consent-bench", &["consent-core", "consent-store"]),
    (
        "consent-fuzz",
        &[
            "consent-core",
            "consent-formats",
            "consent-store",
            "consent-app",
        ],
    ),
    ("xtask", &["serde"]),
];

const WATCHED: &[&str] = &[
    "consent-core",
    "consent-formats",
    "consent-store",
    "consent-app",
    "consent-platform",
    "consent-cli",
    "consent-ledger",
    "tauri",
    "rusqlite",
    "keyring",
    "chrono",
    "serde",
];

/// Libraries with one home: name, and the crates that may use it.
const HOMES: &[(&str, &[&str])] = &[
    (
        "sha2",
        &["consent-core", "consent-store", "consent-formats"],
    ),
    ("hkdf", &["consent-store", "consent-formats"]),
    ("argon2", &["consent-store"]),
    ("chacha20poly1305", &["consent-store"]),
    ("bip39", &["consent-store"]),
    ("age", &["consent-formats"]),
    ("bech32", &["consent-formats"]),
    ("zip", &["consent-formats"]),
    ("qrcode", &["consent-formats"]),
    ("getrandom", &["consent-store", "consent-platform"]),
    ("notify-rust", &["consent-platform"]),
    ("zbus", &["consent-platform", "consent-tests"]),
    ("auto-launch", &["consent-platform"]),
    ("libloading", &["consent-platform"]),
    ("csv", &["consent-formats"]),
    ("clap", &["consent-cli"]),
    ("criterion", &["consent-bench"]),
    ("fantoccini", &["consent-tests"]),
];

fn metadata() -> Value {
    let out = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(top())
        .output()
        .unwrap();
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    serde_json::from_slice(&out.stdout).unwrap()
}

/// (crate, what it uses, its features), without what only its tests use.
fn uses(metadata: &Value) -> BTreeSet<(String, String, String)> {
    let mut found = BTreeSet::new();
    for package in metadata["packages"].as_array().unwrap() {
        for dependency in package["dependencies"].as_array().unwrap() {
            if dependency["kind"].as_str() != Some("dev") {
                let text = |value: &Value| value.as_str().unwrap().to_owned();
                let features = dependency["features"].to_string();
                found.insert((text(&package["name"]), text(&dependency["name"]), features));
            }
        }
    }
    found
}

fn offences(uses: &BTreeSet<(String, String, String)>) -> Vec<String> {
    let mut bad = vec![];
    for (user, used, features) in uses {
        let may = MAY
            .iter()
            .find(|(name, _)| name == user)
            .map(|(_, may)| *may);
        if let Some(may) = may
            && WATCHED.contains(&used.as_str())
            && !may.contains(&used.as_str())
        {
            bad.push(format!("{user} uses {used}"));
        }
        if let Some((_, homes)) = HOMES.iter().find(|(name, _)| name == used)
            && !homes.contains(&user.as_str())
        {
            bad.push(format!(
                "{user} uses {used}, whose home is {}",
                homes.join(", ")
            ));
        }
        if used == "chrono" && user != "consent-platform" && features.contains("clock") {
            bad.push(format!("{user} takes chrono with a clock"));
        }
    }
    bad
}

#[test]
fn crates_import_only_what_the_table_allows() {
    let uses = uses(&metadata());
    assert!(uses.len() > 20, "the manifests were not read");
    none("not in the table of docs/ARCHITECTURE.md", &offences(&uses));
}

#[test]
fn every_crate_of_the_workspace_is_in_the_table() {
    let metadata = metadata();
    let names = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["name"].as_str().unwrap());
    let unknown: Vec<String> = names
        .filter(|name| *name != "consent-tests" && !MAY.iter().any(|(known, _)| known == name))
        .map(str::to_owned)
        .collect();
    none(
        "a new crate needs a decision in docs/adr and a row here",
        &unknown,
    );
}

#[test]
fn a_forbidden_import_would_be_found() {
    let row = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    let bad = BTreeSet::from([
        row("consent-core", "rusqlite", "[]"),
        row("consent-core", "chrono", "[\"clock\"]"),
        row("consent-cli", "sha2", "[]"),
        row("consent-app", "consent-core", "[]"),
    ]);
    assert_eq!(offences(&bad).len(), 3);
}
