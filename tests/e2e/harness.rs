//! The session that the other tests here stand on is really there.

use std::process::Stdio;

use crate::support::{Notification, Session};

fn bus_call(session: &Session, args: &[&str]) -> String {
    let out = session
        .command("gdbus")
        .args(["call", "--session"])
        .args(args)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8(out.stdout).unwrap()
}

#[test]
fn a_notice_reaches_the_daemon_and_is_read_back() {
    let session = Session::start();
    assert_eq!(
        session.notifications(),
        vec![],
        "a new session has shown nothing"
    );
    let status = session
        .command("notify-send")
        .args([
            "--app-name",
            "harness",
            "Decide by Sun 28 Sep",
            "30 days: \"quoted\" & more",
        ])
        .status()
        .unwrap();
    assert!(status.success());
    let shown = session.notifications();
    let [Notification { summary, body, app }] = shown.as_slice() else {
        panic!("{shown:?}")
    };
    assert_eq!(
        (app.as_str(), summary.as_str()),
        ("harness", "Decide by Sun 28 Sep")
    );
    assert!(body.contains("quoted"), "{body:?}");
}

#[test]
fn the_keyring_is_there_and_unlocked() {
    let session = Session::start();
    let locked = bus_call(
        &session,
        &[
            "--dest=org.freedesktop.secrets",
            "--object-path=/org/freedesktop/secrets/collection/login",
            "--method=org.freedesktop.DBus.Properties.Get",
            "org.freedesktop.Secret.Collection",
            "Locked",
        ],
    );
    assert_eq!(locked.trim(), "(<false>,)");
}

#[test]
fn two_sessions_share_nothing() {
    let (one, two) = (Session::start(), Session::start());
    let status = one
        .command("notify-send")
        .arg("only in one")
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(
        (one.notifications().len(), two.notifications().len()),
        (1, 0)
    );
    assert_ne!(one.data_dir(), two.data_dir());
    assert_ne!(one.scratch_dir(), two.scratch_dir());
}

#[test]
fn a_session_leaves_no_process_behind() {
    let session = Session::start();
    let home = session
        .data_dir()
        .parent()
        .unwrap()
        .to_string_lossy()
        .into_owned();
    assert!(
        processes_with(&home) > 0,
        "the control: while it lives, its processes are found"
    );
    drop(session);
    let mut left = processes_with(&home);
    for _ in 0..50 {
        if left == 0 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
        left = processes_with(&home);
    }
    assert_eq!(left, 0);
}

/// How many processes carry this folder in their environment.
fn processes_with(folder: &str) -> usize {
    let found = std::fs::read_dir("/proc")
        .unwrap()
        .filter_map(Result::ok)
        .filter(|process| {
            std::fs::read(process.path().join("environ"))
                .is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(folder))
        });
    found.count()
}
