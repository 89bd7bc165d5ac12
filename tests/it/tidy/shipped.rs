//! What the programs that ship are linked from, and migrations that may not change any more.

use std::process::Command;

use super::source::{files_in, none, read, top};

/// What we ship for; on phones Tauri itself brings a network client.
pub const DESKTOPS: [&str; 3] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];

/// Names of all crates that this package is built from, without what only its tests use.
fn tree(package: &str) -> Vec<String> {
    let out = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--package",
            package,
            "--edges=normal",
            "--prefix=none",
        ])
        .arg("--format={p}")
        .args(DESKTOPS.map(|target| format!("--target={target}")))
        .current_dir(top())
        .output()
        .unwrap();
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    let text = String::from_utf8(out.stdout).unwrap();
    let mut names: Vec<String> = text
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    assert!(names.len() > 10, "the tree of {package} was not read");
    names
}

const NETWORK: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "rustls",
    "native-tls",
    "isahc",
    "fantoccini",
];

#[test]
fn no_network_client_ships() {
    for package in ["consent-ledger", "consent-cli"] {
        let mut found = tree(package);
        found.retain(|name| NETWORK.contains(&name.as_str()));
        none(
            &format!("{package} is linked from a network client"),
            &found,
        );
    }
}

#[test]
fn the_command_line_links_no_web_engine() {
    let mut found = tree("consent-cli");
    // Despite its name a part of notify-rust, for notices on Windows.
    found.retain(|name| name != "tauri-winrt-notification");
    found.retain(|name| {
        ["webkit", "wry", "tauri", "tao", "gtk"]
            .iter()
            .any(|engine| name.starts_with(engine))
    });
    none("consent-cli is linked from a web engine", &found);
    assert!(
        tree("consent-ledger").iter().any(|name| name == "wry"),
        "the control: the window is"
    );
}

/// SHA-256 of each migration's exact bytes; a released one never changes, a new one gets a line, under the
/// remark that says whether it was released.
#[test]
fn migrations_are_as_pinned() {
    let pinned = include_str!("migrations.sha256");
    let mut bad = vec![];
    let paths = files_in(&["crates/consent-store/migrations/"], &[".sql"]);
    assert!(!paths.is_empty(), "the migrations were not found");
    for path in &paths {
        let text = read(path).unwrap();
        let digest = consent_core::ledger::Hash::of_bytes(text.as_bytes()).to_hex();
        let name = path.rsplit('/').next().unwrap_or_default();
        let line = format!("{digest}  {name}");
        if !is_pinned(pinned, &line) {
            bad.push(line);
        }
    }
    none(
        "changed, or not yet pinned in tests/it/tidy/migrations.sha256",
        &bad,
    );
    let known = pinned.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(known.count(), paths.len(), "a pinned migration is gone");
    assert!(!is_pinned("ab  0001_a.sql", "ac  0001_a.sql"));
}

fn is_pinned(pinned: &str, line: &str) -> bool {
    pinned.lines().any(|known| known == line)
}
