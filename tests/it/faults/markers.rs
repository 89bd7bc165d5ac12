//! What a person writes is found in no file in clear, while it is written neither.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{Way, binary};
use crate::cli::{Demo, PASSPHRASE};

const MARKERS: [&str; 4] = [
    "zebra-marker-label",
    "zebra-marker-note",
    "zebra-marker-title",
    "zebra-marker-order",
];

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![];
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The same text as it lies in files: UTF-8, UTF-16 in both orders, hexadecimal.
fn spellings(marker: &str) -> Vec<Vec<u8>> {
    let wide = |bytes: fn(u16) -> [u8; 2]| marker.encode_utf16().flat_map(bytes).collect();
    let digits = |case: fn(u8) -> String| marker.bytes().map(case).collect::<String>();
    vec![
        marker.as_bytes().to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        digits(|byte| format!("{byte:02x}")).into_bytes(),
        digits(|byte| format!("{byte:02X}")).into_bytes(),
    ]
}

/// Files below the folders in which a marker stands in clear; how many were looked at.
fn search(folders: &[&Path]) -> (Vec<String>, usize) {
    let wanted: Vec<Vec<u8>> = MARKERS
        .iter()
        .flat_map(|marker| spellings(marker))
        .collect();
    let mut found = vec![];
    let mut looked_at = 0;
    for path in folders.iter().flat_map(|folder| files(folder)) {
        // A journal may be gone again by now.
        let Ok(bytes) = fs::read(&path) else {
            continue;
        };
        looked_at += 1;
        let holds = |text: &Vec<u8>| bytes.windows(text.len()).any(|window| window == text);
        if wanted.iter().any(holds) {
            found.push(path.display().to_string());
        }
    }
    (found, looked_at)
}

/// Our program with folders of its own for everything it might write.
fn confined(home: &Path) -> Command {
    let mut command = Command::new(binary());
    for name in [
        "TMPDIR",
        "SQLITE_TMPDIR",
        "HOME",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
    ] {
        command.env(name, home);
    }
    command.env("RUST_LOG", "trace");
    command
}

/// Stops a process where it is, and lets it go on.
fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill")
        .args([name, &child.id().to_string()])
        .status();
    assert!(sent.unwrap().success());
}

/// Starts recording a note and stops the process as soon as its journal is there; none if it was too
/// quick for us.
fn stopped_while_writing(way: &Way<'_>, to: &str, note: &str) -> Option<Child> {
    let mut child = (way.start)()
        .args([
            "--passphrase-stdin",
            "--now",
            "2025-08-29T09:00:00Z",
            "--vault",
        ])
        .arg(&way.vault)
        .args([
            "record",
            "setting",
            "claude",
            "model-training",
            to,
            "--note",
            note,
        ])
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::io::Write::write_all(&mut stdin, format!("{PASSPHRASE}\n").as_bytes()).unwrap();
    drop(stdin);
    let journal = way.vault.join("ledger.db-journal");
    while child.try_wait().unwrap().is_none() {
        let length = fs::metadata(&journal).map_or(0, |file| file.len());
        if length > 16_384 {
            signal(&child, "-STOP");
            if journal.exists() {
                return Some(child);
            }
            signal(&child, "-CONT");
        }
        std::thread::sleep(Duration::from_micros(20));
    }
    None
}

/// What lies beside a ledger for the time in which it is locked: instants, and no letter of anything else.
fn tells_instants_only(vault: &Path) -> usize {
    let text = fs::read_to_string(vault.join("due.json")).unwrap();
    let file: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut names: Vec<&String> = file.as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(names, ["due", "format", "told_until"]);
    assert_eq!(file["format"], 1);
    let due = file["due"].as_array().unwrap();
    let told_until = Some(&file["told_until"]).filter(|until| !until.is_null());
    for instant in due.iter().chain(told_until) {
        let instant = instant.as_str().unwrap();
        let shape = |c: char| if c.is_ascii_digit() { '0' } else { c };
        let shape: String = instant.chars().map(shape).collect();
        assert_eq!(shape, "0000-00-00T00:00:00.000Z");
    }
    due.len()
}

#[test]
fn what_a_person_writes_stands_in_no_file_in_clear() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    let home = demo.folder().join("home");
    fs::create_dir(&home).unwrap();
    let vault = demo.vault();
    let [label, note, title, order] = MARKERS;
    demo.at("2025-08-29T08:00:00Z");
    let way = Way {
        demo: &demo,
        vault: vault.clone(),
        start: Box::new(|| confined(&home)),
    };
    way.ok(&["add", "claude", "--plan", "pro", "--account", label]);
    let off = ["record", "setting", "claude", "model-training", "off"];
    way.ok(&[&off[..], &["--note", note]].concat());
    way.ok(&["deadline", "add", title, "2025-10-01"]);
    way.ok(&["hold", "add", "claude", order, "--from", "2025-06-01"]);
    let said = way.ok(&["history"]) + &way.ok(&["deadlines"]);
    assert!(said.contains(title), "the control: it was recorded");
    let (found, looked_at) = search(&[&vault, &home]);
    assert_eq!(found, Vec::<String>::new());
    assert!(looked_at >= 4, "{looked_at} files");
    let due = tells_instants_only(&vault);
    assert!(due > 6, "both dates are told of, {due} times");

    let long = format!("{note} ").repeat(29_000 / (note.chars().count() + 1));
    // The same twice on one day would be refused.
    let turns = ["on", "off"].into_iter().cycle().take(20);
    let mut tries = turns.map(|to| stopped_while_writing(&way, to, &long));
    let seen = tries.find_map(|stopped| stopped);
    let mut writer = seen.expect("the journal was never seen");
    assert!(vault.join("ledger.db-journal").exists());
    let (found, _) = search(&[&vault, &home]);
    assert_eq!(found, Vec::<String>::new());
    signal(&writer, "-CONT");
    assert!(writer.wait().unwrap().success());
    way.ok(&["verify"]);

    for (place, text) in [
        (&vault, spellings(note)[0].clone()),
        (&home, spellings(order)[1].clone()),
    ] {
        let plain = place.join("plain");
        fs::write(&plain, [b"before ".as_slice(), &text].concat()).unwrap();
        let (found, _) = search(&[&vault, &home]);
        assert_eq!(found, [plain.display().to_string()], "the control");
        fs::remove_file(plain).unwrap();
    }
}
