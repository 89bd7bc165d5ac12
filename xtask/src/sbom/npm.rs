//! The page: every npm package of the lock file. What is for development builds and tests the page.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::part::{Bill, Hash, Part, Use};

/// The bill of the page.
pub fn bill() -> Result<Bill> {
    let file = "ui/package-lock.json";
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {file}"))?;
    let lock: Value = serde_json::from_str(&text).with_context(|| format!("{file} is not JSON"))?;
    assemble(&lock)
}

/// Reads a lock file of version 3.
pub fn assemble(lock: &Value) -> Result<Bill> {
    let packages = lock["packages"]
        .as_object()
        .context("the npm lock file has no packages")?;
    let own = packages.get("").context("the npm lock file has no top")?;
    let mut parts: BTreeMap<String, Part> = BTreeMap::new();
    for (place, package) in packages.iter().filter(|(place, _)| !place.is_empty()) {
        let mut part = part(place, package)?;
        part.needs = needs(place, package, packages)?;
        let known = parts
            .entry(part.reference())
            .or_insert_with(|| part.clone());
        // One version may lie in several places, and ships if it does from one of them.
        if part.used == Use::Shipped {
            known.used = Use::Shipped;
        }
        known.needs.extend(part.needs);
    }
    let text = |name: &str| own[name].as_str().map(str::to_owned);
    Ok(Bill {
        name: "consent-ledger-page",
        version: text("version").context("ui/package.json has no version")?,
        licence: text("license").context("ui/package.json has no licence")?,
        tops: needs("", own, packages)?,
        parts,
    })
}

fn part(place: &str, package: &Value) -> Result<Part> {
    let text = |name: &str| {
        let found = package[name].as_str().map(str::to_owned);
        found.with_context(|| format!("{place} has no {name} in the npm lock file"))
    };
    let (_, whole) = place
        .rsplit_once("node_modules/")
        .with_context(|| format!("{place} is no place of an npm package"))?;
    let (group, name) = match whole.split_once('/') {
        Some((group, name)) => (Some(group.to_owned()), name),
        None => (None, whole),
    };
    Ok(Part {
        kind: "library",
        group,
        name: name.to_owned(),
        version: text("version")?,
        licence: text("license")?,
        hash: Some(check_sum(&text("integrity")?).with_context(|| {
            format!("{place} has no SHA-512 in the npm lock file that can be read")
        })?),
        registry: Some("npm"),
        used: if package["dev"] == true {
            Use::Building
        } else {
            Use::Shipped
        },
        within: vec![],
        needs: BTreeSet::new(),
    })
}

/// What a package needs and has, as references: looked for as Node does, from the inside out.
fn needs(place: &str, package: &Value, packages: &Map<String, Value>) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for kind in [
        "dependencies",
        "devDependencies",
        "optionalDependencies",
        "peerDependencies",
    ] {
        for name in package[kind].as_object().into_iter().flat_map(Map::keys) {
            let Some(at) = resolve(place, name, packages) else {
                let may_lack = package["peerDependenciesMeta"][name]["optional"] == true
                    || kind == "optionalDependencies";
                anyhow::ensure!(
                    may_lack,
                    "{place} needs {name}, which the npm lock file lacks"
                );
                continue;
            };
            found.insert(part(&at, &packages[&at])?.reference());
        }
    }
    Ok(found)
}

fn resolve(place: &str, name: &str, packages: &Map<String, Value>) -> Option<String> {
    let mut folder = place;
    loop {
        let at = match folder {
            "" => format!("node_modules/{name}"),
            inside => format!("{inside}/node_modules/{name}"),
        };
        if packages.contains_key(&at) {
            return Some(at);
        }
        if folder.is_empty() {
            return None;
        }
        let (outside, _) = folder.rsplit_once("node_modules/").unwrap_or_default();
        folder = outside.trim_end_matches('/');
    }
}

/// `sha512-` and base64 as digits.
pub fn check_sum(integrity: &str) -> Option<Hash> {
    let text = integrity.strip_prefix("sha512-")?.trim_end_matches('=');
    let (mut bits, mut held) = (0_u32, 0_u32);
    let mut digits = String::new();
    for sign in text.bytes() {
        let value = match sign {
            b'A'..=b'Z' => sign - b'A',
            b'a'..=b'z' => sign - b'a' + 26,
            b'0'..=b'9' => sign - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            digits.push_str(&format!("{:02x}", (bits >> held) & 0xff));
        }
    }
    (digits.len() == 128).then_some(Hash {
        algorithm: "SHA-512",
        digits,
    })
}
