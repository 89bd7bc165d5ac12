//! The ledger taken away by the system's own save dialog, checked, and one changed byte noticed.

use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::Client;

use crate::support::Session;
use crate::support::hand::Hand;

/// Answers the system's save dialog by keyboard, as a person without a mouse does.
async fn saves_as(session: &Session, file: &Path) {
    answers_dialog(session, "^Save", file).await;
}

/// Answers one of the system's file dialogs, found by how its title begins, with a whole path.
pub async fn answers_dialog(session: &Session, title: &str, file: &Path) {
    let keys = |arguments: &[&str]| {
        let status = session.command("xdotool").args(arguments).status();
        assert!(status.is_ok_and(|s| s.success()), "xdotool {arguments:?}");
    };
    let dialog = wait_for_dialog(session, title).await;
    keys(&["windowfocus", "--sync", &dialog]);
    if title != "^Save" {
        // Where a file is chosen, a place is typed only once it is asked for.
        keys(&["key", "--clearmodifiers", "ctrl+l"]);
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    keys(&["key", "--clearmodifiers", "ctrl+a"]);
    keys(&["type", "--delay", "20", &file.to_string_lossy()]);
    tokio::time::sleep(Duration::from_millis(500)).await;
    keys(&["key", "Return"]);
}

/// The dialog's window, once it is there.
async fn wait_for_dialog(session: &Session, title: &str) -> String {
    for _ in 0..100 {
        let found = session
            .command("xdotool")
            .args(["search", "--onlyvisible", "--name", title])
            .output()
            .unwrap();
        let ids = String::from_utf8(found.stdout).unwrap();
        if let Some(id) = ids.lines().last() {
            return id.to_owned();
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("no dialog {title} of the system came up");
}

/// Exports in the window; gives the file.
pub async fn export(session: &Session, client: &Client) -> PathBuf {
    let hand = Hand::at(client);
    let file = session.scratch_dir().join("ledger.csv");
    hand.follows("Export and check").await;
    hand.presses("Save as…").await;
    saves_as(session, &file).await;
    hand.sees("entries written").await;
    hand.sees("ledger.csv-metadata.json").await;
    hand.presses("Check now").await;
    hand.sees("Intact").await;
    file
}

/// A copy of the ledger's folder with one byte of its file changed.
pub fn tampered(session: &Session, folder: &Path, at: impl Fn(usize) -> usize) -> PathBuf {
    let name = format!("changed-copy-{}", at(1_000_000));
    let copy = session.data_dir().join(name);
    std::fs::create_dir(&copy).unwrap();
    for item in std::fs::read_dir(folder).unwrap() {
        let item = item.unwrap();
        std::fs::copy(item.path(), copy.join(item.file_name())).unwrap();
    }
    let file = copy.join("ledger.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let place = at(bytes.len());
    bytes[place] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    copy
}
