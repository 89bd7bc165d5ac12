//! Every check, in an order in which nothing heavy is built twice: the page first, because the window
//! embeds it; then one feature set for everything that is compiled.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::setup::setup;
use crate::step::{FEATURES, cargo, command, example, npm, run, succeeds};

/// A name, what to do, and what to do if it fails.
type Step = (&'static str, fn() -> Result<()>, &'static str);

const STEPS: &[Step] = &[
    (
        "setup",
        setup,
        "install what is named above, then run again",
    ),
    ("ui", ui, "mend the page in ui/"),
    ("fmt", fmt, "run: cargo fmt --all"),
    ("clippy", clippy, "mend what is named; never with allow"),
    (
        "core",
        core,
        "consent-core must build by itself, without a clock",
    ),
    ("docs", docs, "mend the docstring that is named"),
    ("build", build, "mend what does not compile"),
    (
        "catalogue",
        catalogue,
        "give the fact its source and date in assets/catalogue",
    ),
    ("codegen", crate::codegen::check, "run: cargo xtask codegen"),
    (
        "unit",
        unit,
        "mend the code; a test is changed only if it is wrong",
    ),
    (
        "it",
        it,
        "mend the code; a test is changed only if it is wrong",
    ),
    (
        "ipc",
        ipc,
        "mend the command that is named, or its permission file",
    ),
    ("judge", judge, "compare the export with docs/formats"),
    ("e2e", e2e, "look at the pictures in target/e2e"),
];

/// All steps; stops at the first that fails.
pub fn all() -> Result<()> {
    let start = stopwatch();
    for step in STEPS {
        perform(step)?;
    }
    println!("\nall {} steps passed in {}", STEPS.len(), seconds(start));
    Ok(())
}

/// One step by its name.
pub fn only(name: &str) -> Result<()> {
    let Some(step) = STEPS.iter().find(|step| step.0 == name) else {
        let names: Vec<&str> = STEPS.iter().map(|step| step.0).collect();
        if name == "list" {
            println!("{}", names.join(" "));
            return Ok(());
        }
        bail!("no such step: {name}; there are: {}", names.join(" "));
    };
    perform(step)
}

fn perform(&(name, action, remedy): &Step) -> Result<()> {
    let start = stopwatch();
    println!("\n== {name}");
    action().with_context(|| {
        format!("step {name} failed; {remedy}. Alone: cargo xtask test --only {name}")
    })?;
    println!("== {name}: ok, {}", seconds(start));
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a step took is printed, nothing depends on it"
)]
fn stopwatch() -> Instant {
    Instant::now()
}

fn seconds(start: Instant) -> String {
    format!("{:.1} s", start.elapsed().as_secs_f64())
}

fn ui() -> Result<()> {
    run(&mut npm(&["run", "check"]))?;
    run(&mut npm(&["run", "lint", "--if-present"]))?;
    run(&mut npm(&["test"]))?;
    run(&mut npm(&["run", "build"]))?;
    crate::bundle::check(Path::new("ui/dist"))
}

fn fmt() -> Result<()> {
    run(&mut cargo(&["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    run(&mut cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        FEATURES,
        "--",
        "-D",
        "warnings",
    ]))
}

fn core() -> Result<()> {
    run(&mut cargo(&["check", "-p", "consent-core"]))
}

fn docs() -> Result<()> {
    let args = ["doc", "--no-deps", "--workspace", "--features", FEATURES];
    run(cargo(&args).env("RUSTDOCFLAGS", "-D warnings"))
}

/// Every catalogue file parses, and every fact in it has a source and a date.
pub fn catalogue() -> Result<()> {
    run(&mut example("catalogue", &["assets/catalogue"])?)
}

fn build() -> Result<()> {
    run(&mut cargo(&[
        "build",
        "--workspace",
        "--features",
        FEATURES,
    ]))
}

fn unit() -> Result<()> {
    run(&mut cargo(&[
        "test",
        "--workspace",
        "--features",
        FEATURES,
        "--lib",
        "--bins",
    ]))
}

fn it() -> Result<()> {
    let exports = std::env::current_dir()?.join("target/judge/exports");
    let _ = std::fs::remove_dir_all(&exports);
    std::fs::create_dir_all(&exports)?;
    let args = [
        "test",
        "--workspace",
        "--features",
        FEATURES,
        "--test",
        "it",
        "--test",
        "play",
    ];
    run(cargo(&args).env("CONSENT_EXPORTS", exports))
}

/// The outside judge over the files that the command line wrote during the step before.
fn judge() -> Result<()> {
    let python = "target/judge/venv/bin/python";
    if !succeeds(&mut command(python, &["-c", "import icalendar, csvw"])) {
        run(&mut command(
            "python3",
            &["-m", "venv", "target/judge/venv"],
        ))?;
        run(&mut command(
            python,
            &["-m", "pip", "install", "--quiet", "icalendar", "csvw"],
        ))?;
    }
    let mut files = vec!["tests/fixtures/csv/ledger.csv".to_owned()];
    let own = exports(Path::new("target/judge/exports"));
    if own.is_empty() {
        bail!("no export to judge in target/judge/exports; the step `it` leaves them there");
    }
    files.extend(own);
    let mut all = vec!["tests/judge/validate.py"];
    all.extend(files.iter().map(String::as_str));
    run(&mut command(python, &all))
}

fn exports(folder: &Path) -> Vec<String> {
    let Ok(items) = std::fs::read_dir(folder) else {
        return vec![];
    };
    let mut found = vec![];
    for path in items.filter_map(|item| Some(item.ok()?.path())) {
        let kind = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            found.extend(exports(&path));
        } else if matches!(kind, Some("csv" | "ics")) {
            found.push(path.to_string_lossy().into_owned());
        }
    }
    found.sort();
    found
}

fn ipc() -> Result<()> {
    run(&mut cargo(&[
        "test",
        "--workspace",
        "--features",
        FEATURES,
        "--test",
        "ipc",
    ]))
}

fn e2e() -> Result<()> {
    run(&mut cargo(&[
        "test",
        "--workspace",
        "--features",
        FEATURES,
        "--test",
        "e2e",
    ]))?;
    crate::pictures::compare();
    Ok(())
}
