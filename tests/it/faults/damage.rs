//! Files that are cut short, and the last trace of a ledger.

use std::fs;
use std::path::Path;

use super::{ON, Record, Way, followed};

fn bytes_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|item| item.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn a_ledger_that_was_cut_is_never_a_fresh_start() {
    let demo = followed();
    let vault = demo.vault();
    let way = Way::plain(&demo, &vault);
    let record = Record::of(&way, &vault);
    let ledger = vault.join("ledger.db");
    let whole = fs::read(&ledger).unwrap();
    let mut longer = whole.clone();
    longer.extend([7; 100]);
    let half = whole.len() / 2;
    let cuts = [0, 1, 16, 16_384, half, whole.len() - 1].map(|length| &whole[..length]);
    for cut in cuts.into_iter().chain([longer.as_slice()]) {
        let length = cut.len();
        fs::write(&ledger, cut).unwrap();
        let before = bytes_of(&vault);
        let more: &[&[&str]] = &[&["status"], &ON, &["verify"]];
        for asked in if length == half { more } else { &more[..1] } {
            let answer = demo.run(asked);
            let said = format!("{length} bytes, {asked:?}: {}{}", answer.out, answer.err);
            assert_eq!(answer.code, 5, "{said}");
            assert!(answer.err.contains('['), "{said}");
        }
        let init = demo.run(&["init", "--demo"]);
        assert!(init.err.contains("[trace_of_vault]"), "{}", init.err);
        assert!(bytes_of(&vault) == before, "{length} bytes");
    }
    fs::write(&ledger, &whole).unwrap();
    record.goes_on(&way, &vault);
}

#[test]
fn the_word_left_for_a_locked_ledger_is_a_trace_of_one() {
    let demo = followed();
    let vault = demo.vault();
    for item in fs::read_dir(&vault).unwrap() {
        let path = item.unwrap().path();
        if !path.ends_with("due.json") {
            fs::remove_file(path).unwrap();
        }
    }
    for name in ["due.json", "due.json.tmp"] {
        let before = bytes_of(&vault);
        assert_eq!(before.len(), 1, "{name} alone");
        for (asked, exit, code) in [
            (&["status"][..], 5, "[header_missing]"),
            (&["remind", "--once"], 5, "[header_missing]"),
            (&["init", "--demo"], 3, "[trace_of_vault]"),
        ] {
            let answer = demo.run(asked);
            let said = format!("{name}, {asked:?}: {}{}", answer.out, answer.err);
            assert_eq!(answer.code, exit, "{said}");
            assert!(answer.err.contains(code), "{said}");
        }
        assert!(bytes_of(&vault) == before, "{name}");
        // What a crash leaves before it takes its place.
        if name == "due.json" {
            fs::rename(vault.join(name), vault.join("due.json.tmp")).unwrap();
        }
    }
}
