//! The long form of the promises of docs/reliability.md.

use anyhow::{Context, Result, bail};

use crate::step::{FEATURES, cargo, output, run};

/// Runs it: `--only R2`, `--minutes N` (60 if not told), `--seed S` (a new one if not told).
pub fn run_with(options: &[&str]) -> Result<()> {
    let mut envs = vec![];
    for pair in options.chunks(2) {
        let [option, value] = pair else {
            bail!("{} needs a value", pair.join(" "));
        };
        let name = match *option {
            "--only" => "CONSENT_TORTURE_ONLY",
            "--minutes" => "CONSENT_TORTURE_MINUTES",
            "--seed" => "CONSENT_TORTURE_SEED",
            other => bail!("no such option: {other}; there are --only, --minutes, --seed"),
        };
        if name != "CONSENT_TORTURE_ONLY" {
            value
                .parse::<u64>()
                .with_context(|| format!("{option} takes a whole number, not {value}"))?;
        }
        envs.push((name, *value));
    }
    run(&mut cargo(&[
        "build",
        "--workspace",
        "--features",
        FEATURES,
    ]))?;
    versions()?;
    let mut test = cargo(&["test", "--workspace", "--features", FEATURES]);
    test.args(["--test", "it", "--", "--ignored", "--nocapture", "--exact"]);
    test.arg("faults::torture::every_promise").envs(envs);
    run(&mut test)
}

/// What this was run with.
fn versions() -> Result<()> {
    print!("{}", output(&mut cargo(&["--version"]))?);
    for package in ["consent-cli", "rusqlite", "libsqlite3-sys"] {
        print!("{}", output(&mut cargo(&["pkgid", package]))?);
    }
    Ok(())
}
