//! The specification of the chain comes with a checker; it is run as it is printed.

use std::process::{Command, Output};

use super::source::{read, top};

fn checker() -> String {
    let text = read("docs/formats/ledger-chain.md").unwrap();
    let block = text
        .split("```python\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    block.unwrap().to_owned()
}

fn check(csv: &std::path::Path) -> Output {
    Command::new("python3")
        .arg("-c")
        .arg(checker())
        .arg(csv)
        .output()
        .unwrap()
}

#[test]
fn the_printed_checker_accepts_the_example() {
    let out = check(&top().join("tests/fixtures/csv/ledger.csv"));
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    let said = String::from_utf8(out.stdout).unwrap();
    assert!(said.contains("19 entries"), "{said}");
    assert!(checker().lines().count() <= 24, "it promises to be short");
}

#[test]
fn the_printed_checker_refuses_a_changed_example() {
    let good = read("tests/fixtures/csv/ledger.csv").unwrap();
    let spoiled = good.replacen("Europe/Dublin", "Europe/Berlin", 1);
    assert_ne!(good, spoiled);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.csv");
    std::fs::write(&file, spoiled).unwrap();
    assert!(!check(&file).status.success());
}
