//! Everything that goes wrong is said with a code, and loses nothing.

use std::fs;
use std::path::Path;

use super::Demo;

fn followed() -> Demo {
    let demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&[
        "add",
        "claude",
        "--plan",
        "pro",
        "--account",
        "zebra-marker-label",
    ]);
    demo
}

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
fn a_wrong_passphrase_is_said_and_changes_nothing() {
    let demo = followed();
    let before = bytes_of(&demo.vault());
    let answer = demo.run_with(&["status"], "wrong horse battery staple");
    assert_eq!(answer.code, 4, "{}", answer.err);
    assert!(answer.err.contains("[wrong_key]"), "{}", answer.err);
    assert_eq!(before, bytes_of(&demo.vault()));
}

#[test]
fn no_second_ledger_is_made_over_a_trace_of_one() {
    let demo = followed();
    assert_eq!(demo.run(&["init", "--demo"]).code, 3);
    for kept in [
        "vault.json",
        "vault.json.bak",
        "ledger.db",
        "head",
        "due.json",
    ] {
        let other = tempfile::tempdir().unwrap();
        let folder = other.path().join("vault");
        fs::create_dir(&folder).unwrap();
        fs::copy(demo.vault().join(kept), folder.join(kept)).unwrap();
        let before = bytes_of(&folder);
        let answer = demo.run_at(&folder, &["init", "--demo"]);
        assert_eq!(answer.code, 3, "{kept}: {}{}", answer.out, answer.err);
        assert!(answer.err.contains("[trace_of_vault]"), "{}", answer.err);
        assert_eq!(before, bytes_of(&folder), "{kept}");
    }
}

#[test]
fn a_missing_ledger_file_is_not_replaced() {
    let demo = followed();
    fs::remove_file(demo.vault().join("ledger.db")).unwrap();
    let answer = demo.run(&["status"]);
    assert_eq!(answer.code, 5);
    assert!(answer.err.contains("[ledger_missing]"), "{}", answer.err);
    assert!(!demo.vault().join("ledger.db").exists());
}

#[test]
fn one_changed_byte_is_noticed() {
    let demo = followed();
    let path = demo.vault().join("ledger.db");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let answer = demo.run(&["verify"]);
    assert_eq!(answer.code, 5, "{}{}", answer.out, answer.err);
}

#[test]
fn an_older_copy_of_the_file_is_noticed() {
    let demo = followed();
    let path = demo.vault().join("ledger.db");
    let older = fs::read(&path).unwrap();
    demo.ok(&["record", "setting", "claude", "model-training", "off"]);
    fs::write(&path, older).unwrap();
    let answer = demo.run(&["status"]);
    assert_eq!(answer.code, 5, "{}", answer.out);
    assert!(answer.err.contains("[entries_missing]"), "{}", answer.err);
}

#[test]
fn no_readable_word_lies_in_the_folder() {
    let demo = followed();
    demo.ok(&[
        "record",
        "setting",
        "claude",
        "model-training",
        "off",
        "--note",
        "zebra-marker-note",
    ]);
    for (name, bytes) in bytes_of(&demo.vault()) {
        for marker in [
            "zebra-marker",
            "anthropic",
            "model-training",
            "choice.recorded",
        ] {
            let found = bytes
                .windows(marker.len())
                .any(|window| window == marker.as_bytes());
            assert!(!found, "{marker} stands in {name}");
        }
    }
}

#[test]
fn the_simulated_clock_works_in_a_demo_only() {
    let folder = tempfile::tempdir().unwrap();
    let vault = folder.path().join("real");
    let demo = followed();
    let answer = demo.run_at(&vault, &["init"]);
    assert_eq!(answer.code, 3, "{}", answer.err);
    assert!(answer.err.contains("[not_a_demo]"), "{}", answer.err);
    assert!(!vault.exists(), "nothing was made");
}

#[test]
fn demo_says_so_everywhere() {
    let demo = followed();
    for command in [
        &["status"][..],
        &["history"],
        &["show", "claude"],
        &["deadlines"],
        &["agenda"],
        &["settings"],
        &["verify"],
    ] {
        assert!(demo.ok(command).contains("DEMO"), "{command:?}");
    }
}

#[test]
fn wrong_words_say_what_was_meant() {
    let demo = followed();
    let answer = demo.run(&["add", "cluade"]);
    assert_eq!(answer.code, 2);
    assert!(answer.err.contains("did you mean claude"), "{}", answer.err);
    let answer = demo.run(&["add", "claude", "--plan", "platinum"]);
    assert!(
        answer.err.contains("its plans are: free, pro"),
        "{}",
        answer.err
    );
    let answer = demo.run(&["statsu"]);
    assert_eq!(answer.code, 2);
    assert!(answer.err.contains("status"), "{}", answer.err);
    let answer = demo.run(&["record", "setting", "claude", "model-trainin", "off"]);
    assert!(
        answer.err.contains("purposes are: model-training"),
        "{}",
        answer.err
    );
    let answer = demo.run(&[
        "record",
        "setting",
        "claude",
        "model-training",
        "off",
        "--date",
        "2025-13-40",
    ]);
    assert!(
        answer.err.contains("write it as 2025-09-28"),
        "{}",
        answer.err
    );
}

#[test]
fn the_rules_say_no_with_their_remedy() {
    let demo = followed();
    let answer = demo.run(&[
        "--json",
        "record",
        "consent",
        "claude",
        "model-training",
        "given",
    ]);
    assert_eq!(answer.code, 3);
    let error: serde_json::Value = serde_json::from_str(&answer.err).unwrap();
    assert_eq!(error["error"]["code"], "consent_is_not_the_basis");
    let answer = demo.run(&[
        "record",
        "setting",
        "claude",
        "model-training",
        "off",
        "--date",
        "2030-01-01",
    ]);
    assert!(answer.err.contains("[in_future]"), "{}", answer.err);
}

#[test]
fn without_a_notification_service_nothing_is_lost() {
    let mut demo = followed();
    demo.at("2025-09-14T08:00:00Z");
    let answer = demo.run(&["--json", "remind", "--once"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    let object: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(object["data"]["service_answers"], false);
    assert_eq!(object["data"]["handed"], serde_json::json!([]));
    let again = demo.run(&["--json", "remind", "--once"]);
    assert_eq!(again.out, answer.out, "the point stays due");
}

#[test]
fn a_second_writer_is_told_to_wait_and_loses_nothing() {
    let demo = followed();
    let lock = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(demo.vault().join("write.lock"))
        .unwrap();
    lock.lock().unwrap();
    let off = ["record", "setting", "claude", "model-training", "off"];
    let answer = demo.run(&off);
    assert_eq!(answer.code, 7, "{}{}", answer.out, answer.err);
    assert!(answer.err.contains("[busy]"), "{}", answer.err);
    lock.unlock().unwrap();
    assert!(
        demo.ok(&["status"]).contains("Not known yet"),
        "nothing was half-written"
    );
    demo.ok(&off);
}

#[test]
fn a_ledger_that_was_moved_into_a_synchronised_folder_is_refused_until_it_is_moved_out() {
    let demo = Demo::new("2025-08-29T07:00:00Z", "DE");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    let history = demo.ok(&["--json", "history"]);
    let kept = demo.folder().join("Dropbox/kept");
    fs::create_dir_all(kept.parent().unwrap()).unwrap();
    fs::rename(demo.vault(), &kept).unwrap();
    let before = bytes_of(&kept);
    let record = ["record", "setting", "claude", "model-training", "on"];
    for asked in [&["status"][..], &record, &["verify"], &["key", "go-on"]] {
        let refused = demo.run_at(&kept, asked);
        assert_eq!(refused.code, 3, "{asked:?}: {}", refused.err);
        let named = "[moved_into_synced_folder]";
        assert!(refused.err.contains(named), "{asked:?}: {}", refused.err);
        assert!(refused.err.contains("Dropbox"), "{}", refused.err);
    }
    assert!(bytes_of(&kept) == before, "it was changed");
    // Damaged headers are no way around it.
    let headers = ["vault.json", "vault.json.bak"].map(|name| kept.join(name));
    let whole = headers.clone().map(|path| fs::read(path).unwrap());
    headers
        .iter()
        .for_each(|path| fs::write(path, "spoiled").unwrap());
    let refused = demo.run_at(&kept, &["key", "rebuild"]);
    let named = "[moved_into_synced_folder]";
    assert!(refused.err.contains(named), "{}", refused.err);
    for (path, bytes) in headers.iter().zip(&whole) {
        fs::write(path, bytes).unwrap();
    }
    fs::rename(&kept, demo.vault()).unwrap();
    assert_eq!(demo.ok(&["--json", "history"]), history);
}
