//! Starts the window, or checks it under a virtual display where there is none.

use anyhow::Result;

use crate::setup::setup;
use crate::step::{cargo, command, npm, run as step};

const APP: &str = "target/debug/consent-ledger";

/// Builds everything, then starts the window; without a display, the tour.
pub fn run() -> Result<()> {
    prepare()?;
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if display || !cfg!(target_os = "linux") {
        return step(&mut command(
            &format!("{APP}{}", std::env::consts::EXE_SUFFIX),
            &[],
        ));
    }
    println!("no display here: checking key store, notices and window under a virtual one");
    play()
}

/// Checks key store, notices and window under a virtual display and keeps the pictures.
pub fn tour() -> Result<()> {
    prepare()?;
    play()
}

/// Installs what is missing and builds page, window and command line.
fn prepare() -> Result<()> {
    setup()?;
    step(&mut npm(&["run", "build"]))?;
    step(&mut cargo(&[
        "build",
        "-p",
        "consent-ledger",
        "-p",
        "consent-cli",
    ]))
}

fn play() -> Result<()> {
    let mut checks = cargo(&[
        "test",
        "--workspace",
        "--features",
        "consent-tests/e2e",
        "--test",
        "e2e",
    ]);
    checks.env("CONSENT_TOUR", std::env::current_dir()?.join("target/tour"));
    step(&mut checks)?;
    println!("pictures: target/tour");
    Ok(())
}
