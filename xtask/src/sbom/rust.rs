//! The programs: every crate they are linked from or built with, on the systems they ship for.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use super::part::{Bill, Hash, Part, Use};
use crate::step::{cargo, output};

const PROGRAMS: [&str; 2] = ["consent-ledger", "consent-cli"];
const TARGETS: [&str; 3] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];

/// A line of `cargo tree --prefix depth`.
pub struct Line {
    pub depth: usize,
    /// Name and version.
    pub key: (String, String),
    pub licence: String,
}

/// The bill of both programs together.
pub fn bill() -> Result<Bill> {
    let everything = tree("normal,build")?;
    let linked = tree("normal,no-proc-macro")?;
    let lock = std::fs::read_to_string("Cargo.lock").context("cannot read Cargo.lock")?;
    assemble(&everything, &linked, &lock)
}

fn tree(edges: &str) -> Result<Vec<Line>> {
    let mut args = vec!["tree", "--locked", "--prefix=depth", "--format={p}|{l}"];
    args.extend(["--edges", edges]);
    args.extend(PROGRAMS.iter().flat_map(|name| ["--package", name]));
    args.extend(TARGETS.iter().flat_map(|name| ["--target", name]));
    lines(&output(&mut cargo(&args))?)
}

/// Reads what `cargo tree` prints: depth, name, version, remarks in parentheses, a bar, the licence.
pub fn lines(text: &str) -> Result<Vec<Line>> {
    let mut found = vec![];
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let name_at = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
        let (depth, rest) = line.split_at(name_at);
        let read = rest.split_once('|').and_then(|(package, licence)| {
            let (name, rest) = package.split_once(" v")?;
            let version = rest.split(' ').next()?;
            let licence = licence.trim_end_matches("(*)").trim();
            Some(Line {
                depth: depth.parse().ok()?,
                key: (name.to_owned(), version.to_owned()),
                licence: expression(licence)?,
            })
        });
        found.push(read.with_context(|| format!("cargo tree printed what is not clear: {line}"))?);
    }
    Ok(found)
}

/// A licence as an SPDX expression: older crates write a stroke for "or". None without a licence.
fn expression(licence: &str) -> Option<String> {
    let words: Vec<&str> = licence.split('/').map(str::trim).collect();
    (!licence.is_empty()).then(|| words.join(" OR "))
}

/// Check sums by name and version; none for our own crates.
fn check_sums(lock: &str) -> BTreeMap<(String, String), Option<String>> {
    let of = |block: &str, name: &str| {
        let begin = format!("{name} = \"");
        block
            .lines()
            .find_map(|line| line.strip_prefix(&begin)?.strip_suffix('"'))
            .map(str::to_owned)
    };
    lock.split("[[package]]")
        .filter_map(|block| {
            let key = (of(block, "name")?, of(block, "version")?);
            Some((key, of(block, "checksum")))
        })
        .collect()
}

/// Puts the two trees and the lock file together.
pub fn assemble(everything: &[Line], linked: &[Line], lock: &str) -> Result<Bill> {
    let sums = check_sums(lock);
    let linked: BTreeSet<_> = linked.iter().map(|line| &line.key).collect();
    let mut parts = BTreeMap::new();
    let mut tops = BTreeSet::new();
    let mut above: Vec<String> = vec![];
    for line in everything {
        let mut part = part(line, &sums)?;
        // What a crate carries in C is compiled in, though the crate itself is a tool for building.
        if linked.contains(&line.key) || !part.within.is_empty() {
            part.used = Use::Shipped;
        }
        let reference = part.reference();
        parts.entry(reference.clone()).or_insert(part);
        if line.depth > above.len() {
            bail!("cargo tree left a level out above {}", line.key.0);
        }
        above.truncate(line.depth);
        match above.last() {
            None => {
                tops.insert(reference.clone());
            }
            Some(user) => {
                if let Some(user) = parts.get_mut(user) {
                    user.needs.insert(reference.clone());
                }
            }
        }
        above.push(reference);
    }
    let top = tops.iter().find_map(|top| parts.get(top));
    let top = top.context("cargo tree printed no program")?;
    Ok(Bill {
        name: "consent-ledger-programs",
        version: top.version.clone(),
        licence: top.licence.clone(),
        tops,
        parts,
    })
}

fn part(line: &Line, sums: &BTreeMap<(String, String), Option<String>>) -> Result<Part> {
    let (name, version) = line.key.clone();
    let sum = sums
        .get(&line.key)
        .with_context(|| format!("{name} {version} is not in Cargo.lock"))?;
    let is_program = PROGRAMS.contains(&name.as_str());
    Ok(Part {
        kind: if is_program { "application" } else { "library" },
        group: None,
        within: within(&name, &version)?,
        hash: sum.clone().map(|digits| Hash {
            algorithm: "SHA-256",
            digits,
        }),
        registry: sum.is_some().then_some("cargo"),
        licence: line.licence.clone(),
        used: Use::Building,
        needs: BTreeSet::new(),
        name,
        version,
    })
}

/// Libraries in C that a crate carries and that are compiled into the programs. Their versions stand in
/// the crate's own, after the plus.
fn within(name: &str, version: &str) -> Result<Vec<Part>> {
    let carried = version.split_once('+').map_or("", |(_, carried)| carried);
    let library = |name: &str, version: &str, licence: &str| Part {
        kind: "library",
        group: None,
        name: name.to_owned(),
        version: version.to_owned(),
        licence: licence.to_owned(),
        hash: None,
        registry: Some("generic"),
        used: Use::Shipped,
        within: vec![],
        needs: BTreeSet::new(),
    };
    let read = match name {
        "openssl-src" => Some(vec![library("openssl", carried, "Apache-2.0")]),
        "sqlcipher-src" => carried
            .strip_prefix("sqlcipher-")
            .and_then(|rest| rest.split_once("-sqlite-"))
            .map(|(cipher, rest)| {
                let sqlite = rest.split('-').next().unwrap_or(rest);
                vec![
                    library("sqlcipher", cipher, "BSD-3-Clause"),
                    library("sqlite", sqlite, "blessing"),
                ]
            }),
        _ => return Ok(vec![]),
    };
    read.filter(|parts| parts.iter().all(|part| !part.version.is_empty()))
        .with_context(|| format!("{name} {version} does not say which version it carries"))
}
