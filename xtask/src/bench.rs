//! What the core takes, beside its targets.

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
    ]))
}
