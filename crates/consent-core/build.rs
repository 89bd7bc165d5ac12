//! Embeds the files of the catalogue; a fact without a source stops the build.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

const FACT_TABLES: [&str; 8] = [
    "training",
    "opt_outs",
    "announcements",
    "retention",
    "overrides",
    "exports",
    "contacts",
    "notes",
];

fn main() -> Result<(), Box<dyn Error>> {
    let home = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let folder: PathBuf = [
        home.as_path(),
        Path::new(".."),
        Path::new(".."),
        Path::new("assets"),
        Path::new("catalogue"),
    ]
    .iter()
    .collect();
    let mut out = std::io::stdout();
    writeln!(out, "cargo::rerun-if-changed={}", folder.display())?;
    writeln!(out, "cargo::rerun-if-changed=build.rs")?;
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|ext| ext == "toml"));
    files.sort();
    let mut list = String::from("static FILES: &[(&str, &str)] = &[\n");
    for path in &files {
        writeln!(out, "cargo::rerun-if-changed={}", path.display())?;
        require_sources(path)?;
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .ok_or("a file of the catalogue has an unreadable name")?;
        writeln!(
            list,
            "    ({name:?}, include_str!({:?})),",
            path.display().to_string()
        )?;
    }
    list.push_str("];\n");
    let target = PathBuf::from(std::env::var("OUT_DIR")?).join("catalogue_files.rs");
    std::fs::write(target, list)?;
    Ok(())
}

fn require_sources(path: &Path) -> Result<(), Box<dyn Error>> {
    let table: toml::Table = std::fs::read_to_string(path)?
        .parse()
        .map_err(|error| format!("{}: {error}", path.display()))?;
    for key in FACT_TABLES {
        let facts = table.get(key).and_then(toml::Value::as_array);
        for fact in facts.into_iter().flatten() {
            let sourced = fact
                .get("sources")
                .and_then(toml::Value::as_array)
                .is_some_and(|sources| !sources.is_empty());
            if !sourced {
                let id = fact
                    .get("id")
                    .and_then(toml::Value::as_str)
                    .unwrap_or("a fact without id");
                return Err(format!(
                    "{}: {id} has no source: add one with kind, url, title and as_of, or remove the fact",
                    path.display()
                )
                .into());
            }
        }
    }
    Ok(())
}
