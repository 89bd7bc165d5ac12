//! Checks catalogue files: those in the folder named, else those built in. Used by `cargo xtask`.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use consent_core::catalogue::{Catalogue, CatalogueProblem};

fn main() -> std::io::Result<ExitCode> {
    let mut out = std::io::stdout();
    let checked = match std::env::args_os().nth(1) {
        Some(folder) => match check_folder(Path::new(&folder)) {
            Ok(checked) => checked,
            Err(error) => {
                let folder = Path::new(&folder).display();
                writeln!(
                    out,
                    "{folder} cannot be read: {error}. Name the folder of the files"
                )?;
                return Ok(ExitCode::FAILURE);
            }
        },
        None if Catalogue::built_in_problems().is_empty() => Ok(Catalogue::built_in().clone()),
        None => Err(Catalogue::built_in_problems().to_vec()),
    };
    match checked {
        Ok(catalogue) => {
            let facts: usize = catalogue.services.values().map(|s| s.metas().count()).sum();
            writeln!(
                out,
                "edition {}: {} services, {facts} facts, 0 problems",
                catalogue.edition,
                catalogue.services.len()
            )?;
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            for problem in &problems {
                writeln!(out, "{problem}")?;
            }
            let plural = if problems.len() == 1 { "" } else { "s" };
            writeln!(out, "{} problem{plural}", problems.len())?;
            Ok(ExitCode::FAILURE)
        }
    }
}

fn check_folder(folder: &Path) -> std::io::Result<Result<Catalogue, Vec<CatalogueProblem>>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ext| ext == "toml") {
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            files.push((name, std::fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(Catalogue::parse(
        files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str())),
    ))
}
