//! What the core takes, beside its targets, and what the program takes while nobody looks at it.

use anyhow::Result;

use crate::step::{cargo, run as step};

/// Measures with a release build. Figures, never verdicts: over a target is no failure.
pub fn run() -> Result<()> {
    step(&mut cargo(&[
        "bench",
        "-p",
        "consent-bench",
        "--features",
        "measure",
        "--bench",
        "core",
    ]))?;
    // A ledger of a million entries.
    step(&mut cargo(&[
        "bench",
        "-p",
        "consent-bench",
        "--features",
        "measure",
        "--bench",
        "ledger",
    ]))?;
    // The program as it waits with its window closed: two minutes of a real session.
    step(&mut cargo(&[
        "build",
        "--workspace",
        "--features",
        "consent-tests/e2e",
    ]))?;
    step(&mut cargo(&[
        "test",
        "--workspace",
        "--features",
        "consent-tests/e2e",
        "--test",
        "e2e",
        "--",
        "--ignored",
        "--nocapture",
        "idle",
    ]))
}
