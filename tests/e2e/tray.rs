//! The icon in the tray, read and pressed as a desktop does it; and a computer without any tray.

use std::process::Command;

use crate::support::Session;
use crate::support::window::built;

/// A demo ledger of 25 September 2025 with Claude (Pro); gives the words that open it.
fn words(session: &Session) -> Vec<String> {
    let folder = session.data_dir().join("demo");
    session.consent(&folder, "2025-08-29", &["init", "--demo", "--region", "DE"]);
    session.consent(&folder, "2025-09-25", &["add", "claude", "--plan", "pro"]);
    let words = ["--vault", folder.to_str().unwrap(), "--now", "2025-09-25"];
    words.map(str::to_owned).to_vec()
}

#[test]
fn the_menu_tells_the_next_date_opens_the_window_and_locks() {
    let mut session = Session::start();
    let mut words = words(&session);
    words.push("--background".to_owned());
    let tray = session.tray();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    session.start_program(&words);
    let screen = session.screen();
    tray.says(&[
        "DEMO: Decide by Sun 28 Sep 2025 · 3 days",
        "Add a date…",
        "Open Consent Ledger",
        "Lock",
        "Quit",
    ]);
    assert_eq!(
        screen.windows().len(),
        0,
        "the icon opens nothing by itself"
    );
    tray.presses("Open Consent Ledger");
    screen.shows(1);
    tray.presses("Lock");
    tray.says(&["Open Consent Ledger", "Unlock…", "Quit"]);
    tray.presses("Quit");
    assert_eq!(session.program_ends(), Some(0));
}

#[test]
fn without_the_library_of_the_tray_the_window_opens_all_the_same() {
    let mut session = Session::start();
    let words = words(&session);
    let listed = Command::new("/sbin/ldconfig").arg("-p").output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    let libraries: Vec<&str> = listed
        .lines()
        .filter(|line| line.contains("appindicator3.so"))
        .filter_map(|line| line.split("=> ").nth(1))
        .collect();
    assert!(!libraries.is_empty(), "nothing to take away");
    let away = libraries
        .iter()
        .map(|library| format!("mount --bind /dev/null {library} && "))
        .collect::<String>();
    let mut command = session.command("unshare");
    command
        .args(["--mount", "--map-root-user", "sh", "-c"])
        .arg(format!("{away}exec \"$0\" \"$@\""))
        .arg(built("consent-ledger"))
        .args(&words);
    session.start_program_by(&mut command);
    let screen = session.screen();
    screen.shows(1);
    std::thread::sleep(std::time::Duration::from_secs(1));
    assert!(session.program_runs());
    assert_eq!(screen.windows().len(), 1);
}
