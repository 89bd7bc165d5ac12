//! What the core takes. Figures, never verdicts: each is printed beside its target, and whatever they
//! are, the run ends with 0.

mod catalogue;
mod fold;
mod retention;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::Criterion;

/// What is measured, under which name, and how long it may take, where that is set.
struct Aim {
    name: &'static str,
    about: &'static str,
    target: Option<Duration>,
}

const AIMS: [Aim; 4] = [
    Aim {
        name: "catalogue_load",
        about: "read and check the whole catalogue",
        target: Some(Duration::from_millis(30)),
    },
    Aim {
        name: "catalogue_training",
        about: "answer on training for every service",
        target: None,
    },
    Aim {
        name: "retention_100000",
        about: "resolve 100,000 items by the rules of all services",
        target: Some(Duration::from_secs(1)),
    },
    Aim {
        name: "fold_10000",
        about: "fold 10,000 entries to a state",
        target: None,
    },
];

fn main() -> std::io::Result<()> {
    let folder = folder();
    let mut criterion = Criterion::default()
        .sample_size(20)
        .output_directory(&folder)
        .configure_from_args();
    catalogue::measure(&mut criterion);
    retention::measure(&mut criterion);
    fold::measure(&mut criterion);
    criterion.final_summary();
    tell(&folder)
}

/// Where the measurements are left.
fn folder() -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(project.join("target"), PathBuf::from);
    target.join("bench")
}

fn tell(folder: &Path) -> std::io::Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "\nThe middle of what was measured, beside its target:")?;
    for Aim {
        name,
        about,
        target,
    } in AIMS
    {
        let file = folder.join(name).join("new").join("estimates.json");
        let took = middle(&file);
        let figure = took.map_or("not measured".to_owned(), |took| format!("{took:.1?}"));
        let beside = match (took, target) {
            (_, None) => "no target".to_owned(),
            (None, Some(target)) => format!("target {target:?}"),
            (Some(took), Some(target)) if took <= target => format!("target {target:?}: within"),
            (Some(_), Some(target)) => format!("target {target:?}: over"),
        };
        writeln!(out, "{about}: {figure}; {beside}")?;
    }
    Ok(())
}

/// The median of what was measured last, if it was.
fn middle(file: &Path) -> Option<Duration> {
    let estimates: serde_json::Value = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
    let nanoseconds = estimates.get("median")?.get("point_estimate")?.as_f64()?;
    Some(Duration::from_secs_f64(nanoseconds / 1e9))
}
