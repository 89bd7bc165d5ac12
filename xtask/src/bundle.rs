//! The built page, read as text: it keeps, runs and fetches nothing by itself.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

const FOREIGN: &[&str] = &[
    "eval(",
    "new Function",
    "new Worker",
    "SharedWorker",
    "serviceWorker",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "document.cookie",
    "XMLHttpRequest",
    "WebSocket",
    "fetch(",
    "window.open",
];

/// Fails with the first file that holds what a page of ours has no use for.
pub fn check(folder: &Path) -> Result<()> {
    let files = files(folder)?;
    let is_script = |path: &&PathBuf| path.extension().is_some_and(|kind| kind == "js");
    ensure!(
        files.iter().any(|path| is_script(&path)),
        "no script in {}: the page was not built",
        folder.display()
    );
    for path in files {
        let bytes =
            std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let text = String::from_utf8_lossy(&bytes);
        if let Some(word) = FOREIGN.iter().find(|word| text.contains(**word)) {
            bail!(
                "{} holds {word}: the record lives in the ledger, and nothing goes out",
                path.display()
            );
        }
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = vec![];
    let items =
        std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for item in items {
        let path = item?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(name: &str, script: Option<&str>) -> Result<()> {
        let folder = std::env::temp_dir().join(format!("bundle-{}-{name}", std::process::id()));
        std::fs::create_dir_all(folder.join("assets"))?;
        if let Some(script) = script {
            std::fs::write(folder.join("assets/index.js"), script)?;
        }
        let told = check(&folder);
        std::fs::remove_dir_all(&folder)?;
        told
    }

    #[test]
    fn a_page_that_keeps_or_runs_something_is_found() {
        assert!(told("good", Some("const a = 1;")).is_ok());
        let kept = told("kept", Some("localStorage.a = 1")).unwrap_err();
        assert!(kept.to_string().contains("localStorage"), "{kept}");
        assert!(told("run", Some("x=eval(y)")).is_err());
        assert!(told("empty", None).is_err(), "a page that was not built");
    }
}
