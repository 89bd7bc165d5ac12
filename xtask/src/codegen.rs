//! The page's types, written from the Rust side, so that the two cannot drift apart.

use anyhow::{Context, Result, bail};

use crate::step::{example, output};

const FILE: &str = "ui/src/ipc/bindings/index.ts";

/// Writes the types.
pub fn write() -> Result<()> {
    let text = current()?;
    let folder = std::path::Path::new(FILE).parent().context("no folder")?;
    std::fs::create_dir_all(folder)?;
    std::fs::write(FILE, text)?;
    println!("written: {FILE}");
    Ok(())
}

/// Fails if the file is not what would be written.
pub fn check() -> Result<()> {
    let text = current()?;
    if std::fs::read_to_string(FILE).is_ok_and(|found| found == text) {
        println!("{FILE}: current");
        return Ok(());
    }
    bail!("{FILE} is not what the Rust side says; run: cargo xtask codegen")
}

fn current() -> Result<String> {
    output(&mut example("bindings", &[])?)
}
