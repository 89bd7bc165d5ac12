//! Starts the window, or plays its story where there is no display.

use anyhow::Result;

use crate::setup::setup;
use crate::step::{cargo, command, npm, run as step};

const APP: &str = "target/debug/consent-ledger";

/// Builds everything, then starts the window; without a display, the tour.
pub fn run() -> Result<()> {
    setup()?;
    step(&mut npm(&["run", "build"]))?;
    step(&mut cargo(&[
        "build",
        "-p",
        "consent-ledger",
        "-p",
        "consent-cli",
    ]))?;
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if display || !cfg!(target_os = "linux") {
        return step(&mut command(
            &format!("{APP}{}", std::env::consts::EXE_SUFFIX),
            &[],
        ));
    }
    println!("no display here: playing the story in a virtual one");
    play()
}

/// Plays the story in the real window under a virtual display and keeps pictures.
pub fn tour() -> Result<()> {
    setup()?;
    step(&mut npm(&["run", "build"]))?;
    step(&mut cargo(&[
        "build",
        "-p",
        "consent-ledger",
        "-p",
        "consent-cli",
    ]))?;
    play()
}

fn play() -> Result<()> {
    let mut story = cargo(&[
        "test",
        "--workspace",
        "--features",
        "consent-tests/e2e",
        "--test",
        "e2e",
    ]);
    story.env("CONSENT_TOUR", std::env::current_dir()?.join("target/tour"));
    step(&mut story)?;
    println!("pictures of the story: target/tour");
    Ok(())
}
