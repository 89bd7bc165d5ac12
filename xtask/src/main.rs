//! Build and test tasks: `cargo xtask help`. Links none of our crates, so it builds in seconds on a
//! bare machine; what needs our code is run as an example of the crate that owns it.

mod bench;
mod bundle;
mod ci;
mod codegen;
mod pictures;
mod run;
mod sbom;
mod setup;
mod step;
mod test;
mod torture;
mod vectors;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::step::cargo;

const HELP: &str = "\
cargo xtask <task>
  setup                 install what is missing: system packages, the UI's npm packages
  run                   build window and command line, start the window; without a display, the tour
  test [--only STEP]    every check and test, in order; --only list names the steps
  ci [--offline]        the same as test, then cargo deny and the bills of materials; --offline: without known advisories
  codegen [--check]     write the page's types from the Rust side, or say that they are not current
  tidy                  the rules of the house alone
  catalogue --check     every fact has a source and a date
  catalogue --pack FILE write the shipped catalogue as a pack, to be signed with minisign
  vectors KIND FILE     run a file of vectors (retention or dates): 0 all came out, 1 some did not, 2 not run
  sbom                  what the programs and the page are made of, as CycloneDX: target/sbom
  bench                 what the core takes, beside its targets; a release build, minutes the first time
  torture [--only R2] [--minutes N] [--seed S]
                        the promises of docs/reliability.md at length; an hour if not told otherwise
  tour                  play the story in the real window under a virtual display; what it leaves: target/tour
  pictures [--compare]  take the pictures of the guide anew, by the tests that take them: docs/guide/pictures; or say
                        which no longer look like those in target/e2e";

fn main() -> ExitCode {
    match dispatch() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nstopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<ExitCode> {
    // Files are named from where the person stands, everything else from the project folder.
    let from = std::env::current_dir().context("the folder you are in cannot be read")?;
    std::env::set_current_dir(top()?).context("cannot enter the project folder")?;
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    if let ["vectors", kind, file] = args.as_slice() {
        return vectors::run(kind, &from.join(file));
    }
    task(&args).map(|()| ExitCode::SUCCESS)
}

fn task(args: &[&str]) -> Result<()> {
    match args {
        ["setup"] => setup::setup(),
        ["run"] => run::run(),
        ["tour"] => run::tour(),
        ["pictures"] => pictures::take(),
        ["pictures", "--compare"] => {
            pictures::compare();
            Ok(())
        }
        ["test"] => test::all(),
        ["test", "--only", step] => test::only(step),
        ["ci"] => ci::run(ci::Advisories::Fetched),
        ["ci", "--offline"] => ci::run(ci::Advisories::NotAsked),
        ["sbom"] => sbom::write(),
        ["torture", options @ ..] => torture::run_with(options),
        ["bench"] => bench::run(),
        ["codegen"] => codegen::write(),
        ["codegen", "--check"] => codegen::check(),
        ["tidy"] => step::run(&mut cargo(&[
            "test",
            "-p",
            "consent-tests",
            "--test",
            "it",
            "tidy::",
        ])),
        ["catalogue", "--check"] => test::catalogue(),
        ["catalogue", "--pack", file] => pack(file),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        other => bail!("no such task: {}\n{HELP}", other.join(" ")),
    }
}

/// Writes the catalogue that is part of the program as a pack.
fn pack(file: &str) -> Result<()> {
    let text = step::output(&mut cargo(&[
        "run",
        "--quiet",
        "-p",
        "consent-formats",
        "--example",
        "pack",
    ]))?;
    std::fs::write(file, text).with_context(|| format!("cannot write {file}"))?;
    println!("written: {file}; sign it with: minisign -S -m {file}");
    Ok(())
}

/// The project folder, from where this crate lies in it.
fn top() -> Result<PathBuf> {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    Ok(here
        .parent()
        .context("xtask lies outside the project")?
        .to_path_buf())
}
