//! The timer of the person's own systemd, set up in folders of the test's own. No user manager answers
//! there: what is written is read by systemd's own checker.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::{Answer, Demo, PASSPHRASE, binary};

const DAY: &str = "2025-08-29T07:00:00Z";

/// A home of its own, without a user manager.
struct Home {
    demo: Demo,
}

impl Home {
    fn new() -> Self {
        let demo = Demo::new(DAY, "DE,EEA");
        let run = demo.folder().join("run");
        fs::create_dir(&run).unwrap();
        fs::set_permissions(&run, fs::Permissions::from_mode(0o700)).unwrap();
        Self { demo }
    }

    fn confined(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        let folder = self.demo.folder();
        command
            .env("HOME", folder.join("home"))
            .env("XDG_CONFIG_HOME", folder.join("my config"))
            .env("XDG_RUNTIME_DIR", folder.join("run"));
        command
    }

    fn by(&self, command: Command, arguments: &[&str]) -> Answer {
        let vault = self.demo.vault();
        self.demo.run_by(command, &vault, arguments, PASSPHRASE)
    }

    fn run(&self, arguments: &[&str]) -> Answer {
        self.by(self.confined(&binary()), arguments)
    }

    fn data(&self, arguments: &[&str]) -> Value {
        let answer = self.run(&[&["--json"], arguments].concat());
        assert_eq!(answer.code, 0, "{arguments:?}: {}", answer.err);
        let object: Value = serde_json::from_str(&answer.out).unwrap();
        object["data"].clone()
    }

    fn units(&self) -> PathBuf {
        self.demo.folder().join("my config/systemd/user")
    }

    /// What lies in the folder of units, with what it links to.
    fn names(&self) -> Vec<String> {
        let mut names = vec![];
        for folder in [self.units(), self.units().join("timers.target.wants")] {
            let Ok(items) = fs::read_dir(folder) else {
                continue;
            };
            let items = items.map(|item| item.unwrap().path());
            let files = items.filter(|path| !path.is_dir() || path.is_symlink());
            names.extend(files.map(|path| {
                let name = path.strip_prefix(self.units()).unwrap();
                name.display().to_string()
            }));
        }
        names.sort();
        names
    }
}

fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

const ALL: [&str; 3] = [
    "consent-remind.service",
    "consent-remind.timer",
    "timers.target.wants/consent-remind.timer",
];

#[test]
fn a_timer_is_set_up_looked_at_and_taken_away() {
    if !has("systemctl") {
        println!("way: no systemd here");
        return;
    }
    let home = Home::new();
    let before = home.data(&["remind", "--status"]);
    assert_eq!(
        (&before["installed"], &before["program"]),
        (&"no".into(), &Value::Null)
    );
    assert!(before["files"].as_array().unwrap().is_empty());

    let installed = home.run(&["remind", "--install"]);
    assert_eq!(installed.code, 0, "{}{}", installed.out, installed.err);
    let said = "The scheduler did not answer, so nothing runs yet; it begins with your next login";
    assert!(installed.out.contains(said), "{}", installed.out);
    assert!(
        installed
            .out
            .contains("\n  systemctl --user enable --now consent-remind.timer\n"),
        "{}",
        installed.out
    );
    assert_eq!(home.names(), ALL);
    let linked = fs::read_link(home.units().join(ALL[2])).unwrap();
    assert_eq!(linked, home.units().join(ALL[1]));
    let again = home.data(&["remind", "--install"]);
    assert_eq!(again["running"], false);
    assert_eq!(home.names(), ALL, "twice is once");

    let stands = home.data(&["remind", "--status"]);
    assert_eq!(stands["installed"], "yes");
    assert_eq!(stands["running"], Value::Null, "nobody answers");
    assert_eq!(stands["program"], binary().to_str().unwrap());
    assert_eq!(stands["vault"], home.demo.vault().to_str().unwrap());
    assert_eq!(stands["files"].as_array().unwrap().len(), 3);
    let words = home.run(&["remind", "--status"]).out;
    assert!(words.contains("whether it runs is not known"), "{words}");
    assert!(
        words.contains(&format!("Program: {}\n", binary().display())),
        "{words}"
    );

    let gone = home.data(&["remind", "--uninstall"]);
    assert_eq!(gone["removed"].as_array().unwrap().len(), 2);
    assert_eq!(home.names(), Vec::<String>::new());
    assert_eq!(home.data(&["remind", "--status"])["installed"], "no");
    let nothing = home.run(&["remind", "--uninstall"]);
    assert_eq!(nothing.code, 0, "{}", nothing.err);
    assert!(
        nothing.out.contains("nothing was changed"),
        "{}",
        nothing.out
    );
}

#[test]
fn systemd_itself_finds_no_fault_in_the_units() {
    if !has("systemctl") || !has("systemd-analyze") {
        println!("way: no systemd here");
        return;
    }
    let home = Home::new();
    // A path with everything that a unit could take for something else.
    let odd = home.demo.folder().join("100% of $HOME; #1");
    fs::create_dir(&odd).unwrap();
    let program = odd.join("consent");
    fs::copy(binary(), &program).unwrap();
    // It need not be there to be named.
    let vault = odd.join("my \"ledger\" of a\\b");
    let install = ["remind", "--install"];
    let command = home.confined(&program);
    let installed = home.demo.run_by(command, &vault, &install, PASSPHRASE);
    assert_eq!(installed.code, 0, "{}{}", installed.out, installed.err);
    let verify = |units: &[PathBuf]| {
        let mut checker = home.confined(Path::new("systemd-analyze"));
        checker.args(["--user", "verify", "--man=no"]).args(units);
        let out = checker.output().unwrap();
        let said = [out.stdout, out.stderr].concat();
        (out.status.success(), String::from_utf8(said).unwrap())
    };
    let units = [home.units().join(ALL[0]), home.units().join(ALL[1])];
    let (fine, said) = verify(&units);
    assert!(fine && !said.contains("consent-remind"), "{said}");
    assert_eq!(
        home.data(&["remind", "--status"])["program"],
        program.to_str().unwrap()
    );

    assert_eq!(
        home.data(&["remind", "--status"])["vault"],
        vault.to_str().unwrap()
    );

    // The control: the checker sees a program that is gone, and so do we.
    fs::remove_file(&program).unwrap();
    let (fine, said) = verify(&units);
    assert!(!fine && said.contains("consent-remind.service"), "{said}");
    let stands = home.data(&["remind", "--status"]);
    assert_eq!(stands["program_found"], false);
    let words = home.run(&["remind", "--status"]).out;
    assert!(words.contains("it is not there any more"), "{words}");
}

#[test]
fn what_cannot_be_set_up_whole_is_not_set_up() {
    let home = Home::new();
    let mut alone = home.confined(&binary());
    alone.env("PATH", home.demo.folder());
    let refused = home.by(alone, &["remind", "--install"]);
    assert_eq!(refused.code, 1, "{}{}", refused.out, refused.err);
    assert!(refused.err.contains("[scheduler]"), "{}", refused.err);
    assert!(
        refused.err.contains("this system has no systemctl"),
        "{}",
        refused.err
    );
    assert!(!home.units().exists(), "nothing was written");
    if !has("systemctl") {
        println!("way: no systemd here");
        return;
    }
    fs::create_dir_all(home.units()).unwrap();
    let blocked = home.units().join("timers.target.wants");
    fs::write(&blocked, "somebody's").unwrap();
    let refused = home.run(&["remind", "--install"]);
    assert_eq!(refused.code, 1, "{}{}", refused.out, refused.err);
    assert!(
        refused.err.contains("everything is as it was"),
        "{}",
        refused.err
    );
    assert_eq!(home.names(), ["timers.target.wants"]);

    fs::remove_file(&blocked).unwrap();
    let timer = home.units().join(ALL[1]);
    fs::write(&timer, "somebody's").unwrap();
    for asked in ["--install", "--uninstall", "--status"] {
        let refused = home.run(&["remind", asked]);
        assert_eq!(refused.code, 1, "{asked}: {}{}", refused.out, refused.err);
        assert!(
            refused.err.contains("is not a file of Consent Ledger"),
            "{}",
            refused.err
        );
    }
    assert_eq!(home.names(), [ALL[1]]);
    assert_eq!(fs::read_to_string(&timer).unwrap(), "somebody's");
}

#[test]
fn a_program_that_systemd_would_not_start_is_refused() {
    if !has("systemctl") {
        println!("way: no systemd here");
        return;
    }
    let home = Home::new();
    let odd = home.demo.folder().join("it's");
    fs::create_dir(&odd).unwrap();
    let program = odd.join("consent");
    fs::copy(binary(), &program).unwrap();
    let refused = home.by(home.confined(&program), &["remind", "--install"]);
    assert_eq!(refused.code, 1, "{}{}", refused.out, refused.err);
    assert!(refused.err.contains("an apostrophe"), "{}", refused.err);
    assert!(!home.units().exists(), "nothing was written");
}

#[test]
fn a_part_of_it_is_told_as_a_part() {
    if !has("systemctl") {
        println!("way: no systemd here");
        return;
    }
    let home = Home::new();
    home.data(&["remind", "--install"]);
    fs::remove_file(home.units().join(ALL[2])).unwrap();
    let stands = home.data(&["remind", "--status"]);
    assert_eq!(stands["installed"], "in-part");
    assert_eq!(stands["missing"].as_array().unwrap().len(), 1);
    let words = home.run(&["remind", "--status"]).out;
    assert!(words.contains("set up in part"), "{words}");
    assert!(words.contains("Missing: "), "{words}");
    home.data(&["remind", "--install"]);
    assert_eq!(home.data(&["remind", "--status"])["installed"], "yes");
}
