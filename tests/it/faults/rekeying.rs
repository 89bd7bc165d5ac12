//! A program killed while it changes every key, makes or restores a backup, or makes its read models anew:
//! exactly one of the ledger of before and the one of after is there, and it opens.

use std::fs;
use std::io::{BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fastrand::Rng;

use super::vault;
use crate::cli::{Demo, PASSPHRASE, binary, words_shown};

const KILLS: u32 = 20;
const LONGEST_MILLIS: u64 = 900;

fn followed() -> (Demo, String) {
    let demo = Demo::unmade("2025-08-29T07:00:00Z", tempfile::tempdir().unwrap());
    let made = demo.data(&["init", "--demo", "--region", "DE,EEA"]);
    let words = made["words"].as_array().unwrap().iter();
    let words: Vec<&str> = words.map(|word| word.as_str().unwrap()).collect();
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.ok(&["record", "setting", "claude", "model-training", "off"]);
    (demo, words.join(" "))
}

fn start(demo: &Demo, arguments: &[&str]) -> Child {
    Command::new(binary())
        .args([
            "--passphrase-stdin",
            "--now",
            "2025-08-29T07:00:00Z",
            "--vault",
        ])
        .arg(demo.vault())
        .args(arguments)
        .env("TZ", "Europe/Berlin")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Answers the questions of a change of every key, so that it begins.
fn answer(child: &mut Child) {
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "{PASSPHRASE}\n{PASSPHRASE}").unwrap();
    let mut shown = BufReader::new(child.stderr.take().unwrap());
    let words = words_shown(&mut shown);
    writeln!(stdin, "{}\n{}", words[3], words[8]).unwrap();
}

#[test]
fn killed_while_every_key_is_changed_the_ledger_opens_and_holds_everything() {
    let (demo, _) = followed();
    let before = demo.ok(&["--json", "history"]);
    let mut random = Rng::with_seed(20_250_928);
    let mut cut_off = 0;
    for kill in 0..KILLS {
        let mut child = start(&demo, &["key", "rotate", "--with-passphrase"]);
        answer(&mut child);
        std::thread::sleep(Duration::from_millis(random.u64(0..LONGEST_MILLIS)));
        let ended = child.try_wait().unwrap().is_some();
        cut_off += u32::from(!ended);
        child.kill().unwrap();
        child.wait().unwrap();
        // The passphrase is the same before and after; the words differ.
        assert_eq!(demo.ok(&["--json", "history"]), before, "kill {kill}");
        demo.ok(&["verify"]);
        let header = fs::read_to_string(demo.vault().join("vault.json")).unwrap();
        assert!(!header.contains("pending"), "kill {kill}");
        assert!(!demo.vault().join("ledger.db.next").exists(), "kill {kill}");
    }
    assert!(cut_off > 0, "the control: it was never in the middle of it");
}

#[test]
fn killed_while_a_backup_is_restored_the_old_ledger_or_the_new_one_is_there() {
    let (demo, words) = followed();
    let made = demo.data(&["backup", "make"]);
    let backup = demo.folder().join("kept.age");
    fs::copy(made["file"].as_str().unwrap(), &backup).unwrap();
    let before = demo.ok(&["--json", "history"]);
    let file = backup.display().to_string();
    let entries = |text: &str| text.matches("\"entry_id\"").count();
    killed_at_random(
        2 * LONGEST_MILLIS,
        || {
            let mut child = start(&demo, &["backup", "restore", &file, "--older"]);
            writeln!(child.stdin.take().unwrap(), "{words}").unwrap();
            child
        },
        || {
            let vault = demo.vault();
            if !vault.exists() {
                // Between the two renames: what was there stands beside it under its day.
                let aside = asides(&demo).pop().unwrap();
                fs::rename(aside, &vault).unwrap();
            }
            let now = demo.ok(&["--json", "history"]);
            assert!(entries(&now) >= entries(&before));
            demo.ok(&["verify"]);
        },
    );
}

#[test]
fn killed_while_a_backup_is_made_none_of_that_name_is_half_of_one() {
    let (demo, _) = followed();
    let first = demo.data(&["backup", "make"]);
    let folder = PathBuf::from(first["file"].as_str().unwrap());
    let folder = folder.parent().unwrap().to_owned();
    killed_at_random(
        LONGEST_MILLIS,
        || {
            let mut child = start(&demo, &["backup", "make"]);
            writeln!(child.stdin.take().unwrap(), "{PASSPHRASE}").unwrap();
            child
        },
        || {
            let named = fs::read_dir(&folder)
                .unwrap()
                .map(|item| item.unwrap().path());
            let named = named.filter(|path| path.extension().is_some_and(|end| end == "age"));
            let mut whole = 0;
            for backup in named {
                demo.ok(&["backup", "test", &backup.display().to_string()]);
                whole += 1;
            }
            assert!(whole > 0, "the one of before is gone");
            demo.ok(&["verify"]);
        },
    );
}

/// The read models made anew at an opening: what a change of their shape comes to.
#[test]
fn killed_while_the_read_models_are_made_anew_they_say_what_the_entries_say() {
    let (demo, words) = followed();
    let status = demo.ok(&["--json", "status"]);
    killed_at_random(
        LONGEST_MILLIS / 2,
        || {
            let vault = vault::open(&demo.vault(), &words).unwrap();
            vault.weaken("DELETE FROM projections").unwrap();
            drop(vault);
            let mut child = start(&demo, &["status"]);
            writeln!(child.stdin.take().unwrap(), "{PASSPHRASE}").unwrap();
            child
        },
        || {
            demo.ok(&["verify"]);
            assert_eq!(demo.ok(&["--json", "status"]), status);
        },
    );
}

/// Kills a program so often, each time at another moment, and looks.
fn killed_at_random(longest_millis: u64, start: impl Fn() -> Child, look: impl Fn()) {
    let mut random = Rng::with_seed(20_250_928);
    let mut cut_off = 0;
    for kill in 0..KILLS {
        let mut child = start();
        let after = random.u64(0..longest_millis);
        std::thread::sleep(Duration::from_millis(after));
        cut_off += u32::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
        println!("kill {kill}, after {after} ms");
        look();
    }
    assert!(cut_off > 0, "the control: it was never in the middle of it");
}

/// Folders that a backup took the place of.
fn asides(demo: &Demo) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(demo.folder())
        .unwrap()
        .map(|item| item.unwrap().path())
        .filter(|path| path.display().to_string().contains(".before-restore"))
        .collect();
    found.sort();
    found
}
