//! The ledger taken away.

use std::fs;

use super::Demo;

#[test]
fn the_same_ledger_gives_the_same_bytes() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&[
        "add",
        "claude",
        "--plan",
        "pro",
        "--account",
        "=private, \"quoted\"",
    ]);
    demo.at("2025-09-26T18:00:00Z");
    demo.ok(&[
        "record",
        "setting",
        "claude",
        "model-training",
        "off",
        "--note",
        "line one\nline two",
    ]);
    let folder = demo.folder().to_owned();
    let (one, two) = (folder.join("ledger.csv"), folder.join("again.csv"));
    demo.ok(&["export", "csv", "--out", one.to_str().unwrap()]);
    demo.ok(&["export", "csv", "--out", two.to_str().unwrap()]);
    assert_eq!(fs::read(&one).unwrap(), fs::read(&two).unwrap());
    let refused = demo.run(&["export", "csv", "--out", one.to_str().unwrap()]);
    assert_eq!(
        refused.code, 3,
        "a file that is there is not replaced unasked"
    );
    assert!(refused.err.contains("[file_exists]"));
    let sidecar = fs::read_to_string(folder.join("ledger.csv-metadata.json")).unwrap();
    assert!(sidecar.contains("DEMO"), "a demo says so in its export");
    // The outside judge looks at what was exported, where it is asked for.
    if let Some(to) = std::env::var_os("CONSENT_EXPORTS") {
        let to = std::path::PathBuf::from(to);
        demo.ok(&[
            "export",
            "csv",
            "--force",
            "--out",
            to.join("cli.csv").to_str().unwrap(),
        ]);
        let sheet = to.join("cli-excel.csv");
        demo.ok(&[
            "export",
            "csv",
            "--spreadsheet",
            "--force",
            "--out",
            sheet.to_str().unwrap(),
        ]);
    }
}
