//! Bills of materials: what the programs and the page are made of and built with, as CycloneDX 1.6.
//!
//! The same source gives the same bytes: no time, no random number, everything in order.

mod check;
mod npm;
mod part;
mod rust;
#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::{Context, Result};

use part::Bill;

const FOLDER: &str = "target/sbom";

/// Writes both bills.
pub fn write() -> Result<()> {
    std::fs::create_dir_all(FOLDER).with_context(|| format!("cannot make {FOLDER}"))?;
    save("consent-ledger-programs.cdx.json", &rust::bill()?)?;
    save("consent-ledger-page.cdx.json", &npm::bill()?)
}

fn save(name: &str, bill: &Bill) -> Result<()> {
    let file = Path::new(FOLDER).join(name);
    let json = bill.to_json();
    check::check(&json).with_context(|| format!("{name} would not be CycloneDX"))?;
    let text = format!("{json:#}\n");
    std::fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    let (shipped, building) = bill.counts();
    println!(
        "written: {}; {shipped} parts ship, {building} are for building alone",
        file.display()
    );
    Ok(())
}
