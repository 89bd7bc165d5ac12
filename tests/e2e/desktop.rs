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
        assert!(
            child.wait_with_output().unwrap().status.success(),
            "{now} {arguments:?}"
        );
    };
    demo(
        "2025-08-29T08:00:00Z",
        &["init", "--demo", "--region", "DE,EEA"],
    );
    demo("2025-08-29T08:00:00Z", &["add", "claude", "--plan", "pro"]);
    for day in ["2025-09-13", "2025-09-14", "2025-09-21", "2025-09-25"] {
        let now = format!("{day}T08:00:00Z");
        demo(&now, &["remind", "--once"]);
        demo(&now, &["remind", "--once"]);
    }
    demo(
        "2025-09-26T08:00:00Z",
        &["record", "setting", "claude", "model-training", "off"],
    );
    demo("2025-09-27T08:00:00Z", &["remind", "--once"]);
    demo("2025-10-08T08:00:00Z", &["remind", "--once"]);
    let notices = session.notifications();
    let titles: Vec<&str> = notices.iter().map(|n| n.summary.as_str()).collect();
    let expected = [
        "DEMO: 1 privacy deadline in 14 days",
        "DEMO: 1 privacy deadline in 7 days",
        "DEMO: 1 privacy deadline in 3 days",
    ];
    assert_eq!(titles, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_opens_with_the_built_page() {
    let mut session = Session::start();
    let client = session.window(&[]).await;
    assert_eq!(client.title().await.unwrap(), "Consent Ledger");
    session.screenshot(&client, "window").await;
    client.close().await.unwrap();
}
