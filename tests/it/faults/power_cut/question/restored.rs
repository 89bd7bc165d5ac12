//! A ledger whose place a backup takes: one of the two stands there, and the other is not lost.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{Found, compared, opened};

/// Confirmed: the backup is in place.
pub const RESTORED: &str = "restored";

/// Asks what is in place; what stands beside it counts as well.
pub fn ask(place: &Path, words: &str, later: Option<&str>) -> Found {
    let mut all = beside(place, words);
    match opened(place, words) {
        // Where nothing was before, nothing may still be; the backup can be restored again.
        Ok(None) if later.is_none() => Found::Nothing,
        Ok(None) => Found::Refused("nothing is in its place".to_owned(), Some(all)),
        Err(error) => Found::Refused(error.code().to_owned(), Some(all)),
        Ok(Some(vault)) => match compared(&vault) {
            Ok(Found::Whole(held)) => {
                if later.is_none_or(|entry| !held.contains(entry)) {
                    all.insert(RESTORED.to_owned());
                }
                all.extend(held);
                Found::Whole(all)
            }
            Ok(_) => Found::Refused("no head".to_owned(), Some(all)),
            Err(error) => Found::Refused(error.code().to_owned(), Some(all)),
        },
    }
}

/// Everything in whole ledgers whose folders are named after this one.
fn beside(place: &Path, words: &str) -> BTreeSet<String> {
    let name = format!("{}.", place.file_name().unwrap().to_str().unwrap());
    let items = place.parent().map(fs::read_dir).into_iter().flatten();
    let paths = items.flatten().map(|item| item.unwrap().path());
    let mut held = BTreeSet::new();
    for path in paths {
        let is_beside = path.file_name().unwrap().to_str().unwrap();
        if !is_beside.starts_with(&name) {
            continue;
        }
        // Half unpacked, it does not open, and counts for nothing.
        if let Ok(Some(vault)) = opened(&path, words)
            && let Ok(Found::Whole(found)) = compared(&vault)
        {
            held.extend(found);
        }
    }
    held
}
