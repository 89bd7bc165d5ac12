//! What CycloneDX 1.6 asks of a document, as far as ours uses it. Nothing is written that does not hold.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

const TOP: &[&str] = &[
    "$schema",
    "bomFormat",
    "specVersion",
    "version",
    "metadata",
    "components",
    "dependencies",
];
const COMPONENT: &[&str] = &[
    "type",
    "bom-ref",
    "group",
    "name",
    "version",
    "scope",
    "hashes",
    "licenses",
    "purl",
    "components",
];

/// Fails with the first thing that is wrong.
pub fn check(bill: &Value) -> Result<()> {
    known(bill, TOP)?;
    ensure!(
        bill["bomFormat"] == "CycloneDX" && bill["specVersion"] == "1.6",
        "it does not say that it is CycloneDX 1.6"
    );
    ensure!(
        bill["version"].as_u64().is_some_and(|version| version >= 1),
        "the version of the document is no number from 1"
    );
    known(&bill["metadata"], &["component"])?;
    let mut references = BTreeSet::new();
    component(&bill["metadata"]["component"], &mut references)?;
    let parts = list(&bill["components"], "components")?;
    ensure!(!parts.is_empty(), "there are no components");
    for part in parts {
        component(part, &mut references)?;
    }
    let mut told = BTreeSet::new();
    for needs in list(&bill["dependencies"], "dependencies")? {
        known(needs, &["ref", "dependsOn"])?;
        let user = text(needs, "ref")?;
        ensure!(told.insert(user), "what {user} needs is told twice");
        let used = list(&needs["dependsOn"], "dependsOn")?;
        for reference in std::iter::once(&needs["ref"]).chain(used) {
            let reference = reference.as_str().context("a reference is no text")?;
            ensure!(
                references.contains(reference),
                "{reference} is needed by {user} and is no component"
            );
        }
        let once: BTreeSet<&str> = used.iter().filter_map(Value::as_str).collect();
        ensure!(once.len() == used.len(), "{user} needs something twice");
    }
    Ok(())
}

fn component(part: &Value, references: &mut BTreeSet<String>) -> Result<()> {
    let name = text(part, "name")?;
    known(part, COMPONENT).context(name.to_owned())?;
    let kind = text(part, "type")?;
    ensure!(
        ["application", "library"].contains(&kind),
        "{name}: {kind} is no type of ours"
    );
    let reference = text(part, "bom-ref")?.to_owned();
    ensure!(
        references.insert(reference),
        "{name}: its reference stands for something else too"
    );
    text(part, "version")?;
    if let Some(scope) = part["scope"].as_str() {
        ensure!(
            ["required", "optional", "excluded"].contains(&scope),
            "{name}: {scope} is no scope"
        );
    }
    let licences = list(&part["licenses"], "licenses")?;
    ensure!(licences.len() == 1, "{name}: not one licence expression");
    known(&licences[0], &["expression"])?;
    let licence = text(&licences[0], "expression")?;
    let may_stand = |c: char| c.is_ascii_alphanumeric() || " .-+()".contains(c);
    ensure!(
        licence.chars().all(may_stand),
        "{name}: {licence} is no licence expression"
    );
    for hash in part["hashes"].as_array().into_iter().flatten() {
        known(hash, &["alg", "content"])?;
        let (algorithm, digits) = (text(hash, "alg")?, text(hash, "content")?);
        let length = match algorithm {
            "SHA-256" => 64,
            "SHA-512" => 128,
            _ => 0,
        };
        let is_digit = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        ensure!(
            digits.len() == length && digits.chars().all(is_digit),
            "{name}: {digits} is no {algorithm}"
        );
    }
    if let Some(address) = part["purl"].as_str() {
        let is_address = address.starts_with("pkg:") && address.contains('@');
        ensure!(is_address, "{name}: {address} is no package URL");
    }
    let published = part["purl"].as_str().unwrap_or_default();
    ensure!(
        part.get("hashes").is_some()
            || published.is_empty()
            || published.starts_with("pkg:generic/"),
        "{name}: it comes from a registry and has no check sum"
    );
    for inner in part["components"].as_array().into_iter().flatten() {
        component(inner, references)?;
    }
    Ok(())
}

fn known(value: &Value, names: &[&str]) -> Result<()> {
    let fields = value.as_object().context("something is no object")?;
    for field in fields.keys() {
        ensure!(names.contains(&field.as_str()), "{field} has no place here");
    }
    Ok(())
}

fn list<'a>(value: &'a Value, name: &str) -> Result<&'a Vec<Value>> {
    value
        .as_array()
        .with_context(|| format!("{name} is no list"))
}

fn text<'a>(value: &'a Value, name: &str) -> Result<&'a str> {
    let found = value[name].as_str().filter(|text| !text.is_empty());
    found.with_context(|| format!("{name} is missing or empty"))
}
