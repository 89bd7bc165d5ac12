//! The command line against a real key store and a real notification daemon, and the window itself.

use std::process::{Command, Output};

use crate::support::Session;
use crate::support::window::built;

fn consent(session: &Session, vault: &str, arguments: &[&str]) -> Output {
    let mut command: Command = session.command(built("consent"));
    let folder = session.data_dir().join(vault);
    let ran = command
        .args(["--json", "--vault"])
        .arg(folder)
        .args(arguments)
        .output();
    ran.expect("the command line is built")
}

fn told(output: &Output) -> String {
    let both = [output.stdout.clone(), output.stderr.clone()].concat();
    String::from_utf8_lossy(&both).into_owned()
}

#[test]
fn the_key_store_opens_the_ledger_by_itself() {
    let session = Session::start();
    let made = consent(&session, "kept", &["init", "--region", "DE,EEA"]);
    assert!(made.status.success(), "{}", told(&made));
    assert!(
        told(&made).contains("\"key_store\":\"stored\""),
        "{}",
        told(&made)
    );
    let added = consent(&session, "kept", &["add", "claude", "--plan", "pro"]);
    assert!(
        added.status.success(),
        "opened without a question: {}",
        told(&added)
    );
    let again = consent(&session, "kept", &["init"]);
    assert_eq!(
        again.status.code(),
        Some(3),
        "no second ledger over the first"
    );
    // The same folder, seen from a session whose key store has no entry: no new key, no new ledger.
    let other = Session::start();
    let folder = session.data_dir().join("kept");
    let before = std::fs::read(folder.join("vault.json")).unwrap();
    let mut command = other.command(built("consent"));
    let missing = command
        .arg("--vault")
        .arg(&folder)
        .arg("status")
        .output()
        .unwrap();
    assert_eq!(missing.status.code(), Some(4));
    assert!(
        told(&missing).contains("[key_missing]"),
        "{}",
        told(&missing)
    );
    assert_eq!(before, std::fs::read(folder.join("vault.json")).unwrap());
}

#[test]
fn without_a_bus_the_key_store_is_said_to_be_absent() {
    let session = Session::start();
    let made = consent(&session, "kept", &["init"]);
    assert!(made.status.success(), "{}", told(&made));
    let mut command = session.command(built("consent"));
    command
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env("XDG_RUNTIME_DIR", session.scratch_dir());
    let folder = session.data_dir().join("kept");
    let absent = command
        .arg("--vault")
        .arg(folder)
        .arg("status")
        .output()
        .unwrap();
    assert_eq!(absent.status.code(), Some(4), "{}", told(&absent));
    assert!(
        told(&absent).contains("[keyring_absent]"),
        "{}",
        told(&absent)
    );
}

#[test]
fn one_notice_each_on_three_days_and_none_after_the_choice() {
    let session = Session::start();
    let demo = |now: &str, arguments: &[&str]| {
        use std::io::Write;
        let mut command = session.command(built("consent"));
        command.args(["--passphrase-stdin", "--now", now, "--vault"]);
        command
            .arg(session.data_dir().join("demo"))
            .args(arguments)
            .env("TZ", "Europe/Berlin");
        command
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped());
        let mut child = command.spawn().unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(b"correct horse battery\n")
            .unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{now} {arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    demo(
        "2025-08-29T08:00:00Z",
        &["init", "--demo", "--region", "DE,EEA"],
    );
    demo("2025-08-29T08:00:00Z", &["add", "claude", "--plan", "pro"]);
    let look = |now: &str| {
        let told: serde_json::Value =
            serde_json::from_str(&demo(now, &["--json", "remind", "--once"])).unwrap();
        assert_eq!(told["data"]["service_answers"], true, "{now}");
        told["data"]["handed"].clone()
    };
    // A later notice takes the place of the earlier one of its deadline, so the daemon is asked each day.
    let newest = || session.notifications().pop().map(|n| n.summary);
    assert_eq!(look("2025-09-13T08:00:00Z"), serde_json::json!([]));
    assert_eq!(newest(), None);
    for (day, days_left) in [("2025-09-14", 14), ("2025-09-21", 7), ("2025-09-25", 3)] {
        let now = format!("{day}T08:00:00Z");
        let title = format!("DEMO: 1 privacy deadline in {days_left} days");
        assert_eq!(look(&now), serde_json::json!([title.clone()]));
        assert_eq!(newest(), Some(title));
        assert_eq!(look(&now), serde_json::json!([]), "each once");
    }
    demo(
        "2025-09-26T08:00:00Z",
        &["record", "setting", "claude", "model-training", "off"],
    );
    for after in [
        "2025-09-27T08:00:00Z",
        "2025-10-08T08:00:00Z",
        "2025-10-12T08:00:00Z",
    ] {
        assert_eq!(look(after), serde_json::json!([]), "none after the choice");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_opens_with_the_built_page() {
    let mut session = Session::start();
    let client = session.window(&[]).await;
    assert_eq!(client.title().await.unwrap(), "Consent Ledger");
    session.screenshot(&client, "window").await;
    client.close().await.unwrap();
}
