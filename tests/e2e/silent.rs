//! A notification service that hangs: it is said, nothing is lost, and the notice comes once it answers.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::Session;
use crate::support::window::built;

fn signal(name: &str, pid: &str) {
    let sent = Command::new("kill").args([name, pid]).status().unwrap();
    assert!(sent.success());
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "how long the command waits is what this test is about"
)]
fn a_service_that_hangs_is_given_up_and_the_notice_comes_later() {
    let session = Session::start();
    let consent = |now: &str, arguments: &[&str]| {
        let output = session
            .command(built("consent"))
            .args(["--json", "--now", now, "--vault"])
            .arg(session.data_dir().join("demo"))
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
    };
    let day = "2025-08-29T08:00:00Z";
    consent(day, &["init", "--demo", "--region", "DE"]);
    consent(day, &["add", "claude", "--plan", "pro"]);
    let daemon = session.pid_of("dunst");
    signal("-STOP", &daemon);
    let begun = Instant::now();
    let told = consent("2025-09-21T08:00:00Z", &["remind", "--once"]);
    let waited = begun.elapsed();
    signal("-CONT", &daemon);
    assert_eq!(told["data"]["service_answers"], false);
    assert_eq!(told["data"]["handed"], serde_json::json!([]));
    assert!(waited < Duration::from_secs(30), "{waited:?}");
    let told = consent("2025-09-21T08:05:00Z", &["remind", "--once"]);
    assert_eq!(
        told["data"]["handed"],
        serde_json::json!(["DEMO: 1 privacy deadline in 7 days"])
    );
}
