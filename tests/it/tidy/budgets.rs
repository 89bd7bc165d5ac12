//! Files stay short enough to find one's way in.

use super::source::{files_in, is_test, none, read};

fn too_long(path: &str, lines: usize) -> bool {
    let limit = match path.rsplit('.').next() {
        Some("rs") => 450,
        Some("svelte") => 300,
        _ => 375,
    };
    lines > limit
}

#[test]
fn no_source_file_is_over_its_budget() {
    let mut paths = files_in(
        &["crates/", "src-tauri/", "xtask/", "ui/src/", "tests/"],
        &[".rs", ".ts", ".svelte"],
    );
    paths.retain(|path| !is_test(path) && !path.contains("/bindings/") && !path.contains(".test."));
    let long: Vec<String> = paths
        .into_iter()
        .map(|path| (read(&path).unwrap_or_default().lines().count(), path))
        .filter(|(lines, path)| too_long(path, *lines))
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    none("split along what it is for", &long);
    assert!(too_long("a.rs", 451) && !too_long("a.rs", 450));
}
