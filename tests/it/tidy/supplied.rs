//! What comes from others: from where, with which check sums, and that it is what was looked at.

use std::path::{Path, PathBuf};
use std::process::Command;

use consent_core::ledger::Hash;
use serde_json::Value;

use super::shipped::DESKTOPS;
use super::source::{none, read, top};

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// A field of one block of Cargo.lock.
fn field<'a>(block: &'a str, name: &str) -> Option<&'a str> {
    let begin = format!("{name} = \"");
    block
        .lines()
        .find_map(|line| line.strip_prefix(&begin)?.strip_suffix('"'))
}

/// Crates that come from elsewhere than the registry, or without a check sum.
fn strange_crates(lock: &str) -> Vec<String> {
    lock.split("[[package]]")
        .skip(1)
        .filter(|block| {
            let source = field(block, "source");
            source.is_some() && (source != Some(REGISTRY) || field(block, "checksum").is_none())
        })
        .filter_map(|block| field(block, "name").map(str::to_owned))
        .collect()
}

#[test]
fn every_crate_comes_from_the_one_registry() {
    let lock = read("Cargo.lock").unwrap();
    assert!(lock.matches(REGISTRY).count() > 300, "it was not read");
    none("not from crates.io, or unsummed", &strange_crates(&lock));
    let git = lock.replacen(REGISTRY, "git+https://example.org/x", 1);
    assert_eq!(strange_crates(&git).len(), 1);
    let unsummed = lock.replacen("checksum = ", "no = ", 1);
    assert_eq!(strange_crates(&unsummed).len(), 1);
}

/// Packages of npm from elsewhere than its registry, or without a SHA-512.
fn strange_packages(lock: &Value) -> Vec<String> {
    let packages = lock["packages"].as_object().unwrap();
    packages
        .iter()
        .filter(|(place, _)| !place.is_empty())
        .filter(|(_, package)| {
            let sum = package["integrity"].as_str().unwrap_or_default();
            let from = package["resolved"].as_str();
            let is_near = from.is_none_or(|url| url.starts_with("https://registry.npmjs.org/"));
            !sum.starts_with("sha512-") || !is_near || package["link"] == true
        })
        .map(|(place, _)| place.clone())
        .collect()
}

#[test]
fn every_npm_package_comes_from_the_one_registry() {
    let text = read("ui/package-lock.json").unwrap();
    let mut lock: Value = serde_json::from_str(&text).unwrap();
    none("not from npm, or unsummed", &strange_packages(&lock));
    lock["packages"]["node_modules/svelte"]["resolved"] = "https://example.org/x.tgz".into();
    lock["packages"]["node_modules/vite"]["integrity"] = "sha1-x".into();
    assert_eq!(strange_packages(&lock).len(), 2);
}

#[test]
fn npm_runs_no_script_and_takes_nothing_younger_than_a_week() {
    let settings = read("ui/.npmrc").unwrap();
    for line in [
        "ignore-scripts=true",
        "save-exact=true",
        "engine-strict=true",
        "min-release-age=7",
    ] {
        assert!(settings.lines().any(|own| own == line), "{line}");
    }
    let package: Value = serde_json::from_str(&read("ui/package.json").unwrap()).unwrap();
    let mut loose = vec![];
    for kind in ["dependencies", "devDependencies"] {
        for (name, version) in package[kind].as_object().unwrap() {
            let is_exact = |c: char| c.is_ascii_digit() || c == '.';
            if !version.as_str().unwrap().chars().all(is_exact) {
                loose.push(name.clone());
            }
        }
    }
    none("not one exact version", &loose);
}

#[test]
fn every_list_of_what_ships_names_the_same_systems() {
    for path in ["deny.toml", "xtask/src/sbom/rust.rs"] {
        let text = read(path).unwrap();
        let missing: Vec<String> = DESKTOPS
            .iter()
            .filter(|target| !text.contains(**target))
            .map(|target| format!("{path}: {target}"))
            .collect();
        none("a system that we ship for is left out", &missing);
    }
}

/// Advisories that are borne without a day, a reason, or an end.
fn unreasoned(deny: &str) -> Vec<String> {
    let ignored = deny.lines().filter(|line| line.contains("id = \"RUSTSEC-"));
    ignored
        .filter(|line| {
            let reason = line.split("reason = \"").nth(1).unwrap_or_default();
            let day: String = reason.chars().take(10).collect();
            let has_day = day.len() == 10
                && day.chars().all(|c| c.is_ascii_digit() || c == '-')
                && reason.get(10..12) == Some(": ");
            !has_day || !(reason.contains("; ends ") || reason.contains("; as 20"))
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_advisory_that_is_borne_has_its_day_and_its_end() {
    let deny = read("deny.toml").unwrap();
    assert!(deny.contains("id = \"RUSTSEC-"), "none was read");
    none("borne without a day or an end", &unreasoned(&deny));
    let bad = "  { id = \"RUSTSEC-2020-0001\", reason = \"later\" },";
    assert_eq!(unreasoned(bad).len(), 1);
}

/// Where cargo keeps the one `sqlcipher-src` that is linked here.
fn sqlcipher() -> PathBuf {
    let cargo = |args: &[&str]| {
        let out = Command::new(env!("CARGO"))
            .args(args)
            .current_dir(top())
            .output()
            .unwrap();
        assert!(
            out.status.success(),
            "{}",
            String::from_utf8_lossy(&out.stderr)
        );
        String::from_utf8(out.stdout).unwrap()
    };
    let version = cargo(&["-vV"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let metadata = cargo(&[
        "metadata",
        "--format-version=1",
        "--locked",
        "--offline",
        "--filter-platform",
        host.unwrap(),
    ]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let mut found: Vec<PathBuf> = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|package| package["name"] == "sqlcipher-src")
        .map(|package| {
            assert_eq!(package["source"], REGISTRY);
            PathBuf::from(package["manifest_path"].as_str().unwrap())
        })
        .collect();
    assert_eq!(found.len(), 1, "the crate that brings SQLCipher: {found:?}");
    let manifest = found.remove(0);
    manifest.parent().unwrap().join("sqlcipher")
}

/// Files whose SHA-256 is not as a list says, and files that are not there.
fn changed(folder: &Path, list: &str) -> Vec<String> {
    let is_as_listed = |line: &&str| {
        let (digits, name) = line.split_once("  ")?;
        let bytes = std::fs::read(folder.join(name)).ok()?;
        (Hash::of_bytes(&bytes).to_hex() == digits).then_some(())
    };
    list.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter(|line| is_as_listed(line).is_none())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_source_of_sqlcipher_is_the_one_that_was_looked_at() {
    let pinned = include_str!("sqlcipher.sha256");
    assert!(pinned.contains("  sqlcipher.c\n"), "nothing is pinned");
    let folder = sqlcipher();
    none(
        "changed or missing; compare it with the signed upstream tag, then pin it in \
         tests/it/tidy/sqlcipher.sha256",
        &changed(&folder, pinned),
    );
    let listed = std::fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    assert!(listed.lines().count() > 3, "the crate's own list is empty");
    none(
        "not as the crate's own list says",
        &changed(&folder, &listed),
    );
}

#[test]
fn another_source_of_sqlcipher_would_be_found() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("sqlcipher.c"), "int main;").unwrap();
    let pinned = include_str!("sqlcipher.sha256");
    assert!(!changed(folder.path(), pinned).is_empty());
    let digits = Hash::of_bytes(b"int main;").to_hex();
    let list = format!("# a remark\n{digits}  sqlcipher.c\n");
    assert!(changed(folder.path(), &list).is_empty());
    assert_eq!(
        changed(folder.path(), &format!("{digits}  gone.c\n")).len(),
        1
    );
}
