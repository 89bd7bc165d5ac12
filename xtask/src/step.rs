//! One command: echoed, run, and named when it fails.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The one set of features that everything is built with, so that nothing heavy is built twice.
pub const FEATURES: &str = "consent-tests/e2e";

/// Builds an example of one of our crates with everything else, and gives the command that runs it.
pub fn example(name: &str, args: &[&str]) -> Result<Command> {
    run(&mut cargo(&[
        "build",
        "--quiet",
        "--workspace",
        "--features",
        FEATURES,
        "--example",
        name,
    ]))?;
    let program = format!(
        "target/debug/examples/{name}{}",
        std::env::consts::EXE_SUFFIX
    );
    Ok(command(&program, args))
}

/// A cargo command with the cargo that runs us.
pub fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args);
    command
}

/// Any other command.
pub fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args);
    command
}

/// Npm inside `ui/`.
pub fn npm(args: &[&str]) -> Command {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = command(program, args);
    command.current_dir("ui");
    command
}

/// Echoes the command, runs it, and fails if it does.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    println!("$ {shown}");
    let status = command
        .status()
        .with_context(|| format!("cannot start: {shown}"))?;
    if !status.success() {
        bail!("this command failed ({status}): {shown}");
    }
    Ok(())
}

/// Echoes the command and gives what it prints.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    println!("$ {shown}");
    let done = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start: {shown}"))?;
    if !done.status.success() {
        bail!("this command failed ({}): {shown}", done.status);
    }
    String::from_utf8(done.stdout).context("what it printed is not text")
}

/// Whether the command can be started and succeeds, without a word.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    if words[0].ends_with("cargo") {
        words[0] = "cargo".to_owned();
    }
    words.extend(command.get_args().map(|arg| {
        let arg = arg.to_string_lossy();
        if arg.contains(' ') {
            format!("'{arg}'")
        } else {
            arg.into_owned()
        }
    }));
    let envs = command.get_envs().filter_map(|(key, value)| {
        Some(format!(
            "{}={} ",
            key.to_string_lossy(),
            value?.to_string_lossy()
        ))
    });
    let place = command
        .get_current_dir()
        .map_or(String::new(), |d| format!("(in {}) ", d.display()));
    format!("{place}{}{}", envs.collect::<String>(), words.join(" "))
}
