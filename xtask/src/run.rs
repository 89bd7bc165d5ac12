//! Starts the window, or plays the story in it under a virtual display where there is none.

use std::path::Path;

use anyhow::Result;

use crate::setup::setup;
use crate::step::{FEATURES, cargo, command, npm, run as step};

const APP: &str = "target/debug/consent-ledger";
const TOUR: &str = "target/tour";

/// Builds everything, then starts the window; without a display, the tour.
pub fn run() -> Result<()> {
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if cfg!(target_os = "linux") && !display {
        println!("no display here: playing the story in the real window under a virtual one");
        return tour();
    }
    page()?;
    step(&mut cargo(&[
        "build",
        "-p",
        "consent-ledger",
        "-p",
        "consent-cli",
    ]))?;
    let app = format!("{APP}{}", std::env::consts::EXE_SUFFIX);
    step(&mut command(&app, &[]))
}

/// Plays the story of autumn 2025 in the real window, with a real key store and real notices, and
/// leaves pictures, the CSV, the calendar and the encrypted ledger. The notices of one part come with the
/// window closed.
pub fn tour() -> Result<()> {
    page()?;
    step(&mut cargo(&[
        "build",
        "--workspace",
        "--features",
        FEATURES,
    ]))?;
    let folder = std::env::current_dir()?.join(TOUR);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let mut story = cargo(&[
        "test",
        "--workspace",
        "--features",
        FEATURES,
        "--test",
        "e2e",
        "--",
        "story::",
        "own::",
        "background::three_leads",
        "--nocapture",
        "--test-threads=1",
    ]);
    story.env("CONSENT_TOUR", &folder);
    step(&mut story)?;
    println!("\nleft in {TOUR}:");
    for file in listed(&folder)? {
        println!("  {file}");
    }
    Ok(())
}

/// Installs what is missing and builds the page that the window shows.
fn page() -> Result<()> {
    setup()?;
    step(&mut npm(&["run", "build"]))
}

fn listed(folder: &Path) -> Result<Vec<String>> {
    let mut files = vec![];
    for item in std::fs::read_dir(folder)? {
        let path = item?.path();
        if path.is_dir() {
            files.extend(listed(&path)?);
        } else {
            let shown = path.strip_prefix(std::env::current_dir()?).unwrap_or(&path);
            files.push(shown.display().to_string());
        }
    }
    files.sort();
    Ok(files)
}
