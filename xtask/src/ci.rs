//! What a change is let in by: every check, then what it brings along from others.

use anyhow::{Context, Result, bail};

use crate::sbom;
use crate::step::{self, cargo, succeeds};
use crate::test;

/// Whether the list of known advisories is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Advisories {
    /// It is fetched first; a machine that cannot reach it fails.
    Fetched,
    /// The person said that this machine cannot reach it.
    NotAsked,
}

/// All steps of the test, then origins, licences, bans and advisories, then the bills of materials.
pub fn run(advisories: Advisories) -> Result<()> {
    if !succeeds(&mut cargo(&["deny", "--version"])) {
        bail!(
            "cargo deny is not installed, so what is linked was not looked at; please run:\n  \
             cargo install cargo-deny --locked\nwithout it: cargo xtask test"
        );
    }
    test::all()?;
    deny(&["bans", "licenses", "sources"])
        .context("a crate is not as deny.toml says; what is named above says how")?;
    sbom::write()?;
    if advisories == Advisories::NotAsked {
        println!("\nnot run: cargo deny check advisories (--offline); everything else passed");
        return Ok(());
    }
    deny(&["advisories"]).context(
        "an advisory applies, or the list of advisories cannot be reached, as said above; what is borne stands \
         in deny.toml with its reason and its end. Where the list cannot be reached: cargo xtask ci --offline",
    )
}

fn deny(checks: &[&str]) -> Result<()> {
    let mut args = vec!["deny", "--locked", "check"];
    args.extend(checks);
    step::run(&mut cargo(&args))
}
