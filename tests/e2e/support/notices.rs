//! What the notification daemon really received.

use serde_json::Value;

use super::Session;
use super::process::wait_until;

/// One notice as the daemon shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// Its heading.
    pub summary: String,
    /// Its text.
    pub body: String,
    /// The program that sent it.
    pub app: String,
}

impl Session {
    /// All notices this session has received, oldest first. Closes those on screen.
    pub fn notifications(&self) -> Vec<Notification> {
        // One that comes between closing and looking would stay for its ten seconds.
        wait_until("no notice is on screen", || {
            let close = self.command("dunstctl").arg("close-all").status();
            assert!(
                close.is_ok_and(|status| status.success()),
                "dunstctl does not answer"
            );
            self.shown_now() == 0
        });
        let history = self.dunst(&["history"]);
        let file: Value = serde_json::from_str(&history).unwrap();
        let mut found = vec![];
        for notice in file["data"][0].as_array().unwrap() {
            let text = |key: &str| notice[key]["data"].as_str().unwrap_or_default().to_owned();
            found.push(Notification {
                summary: text("summary"),
                body: text("body"),
                app: text("appname"),
            });
        }
        found.reverse();
        found
    }

    pub(super) fn shown_now(&self) -> usize {
        self.dunst(&["count", "displayed"]).trim().parse().unwrap()
    }

    fn dunst(&self, args: &[&str]) -> String {
        let out = self.command("dunstctl").args(args).output().unwrap();
        assert!(
            out.status.success(),
            "{}",
            String::from_utf8_lossy(&out.stderr)
        );
        String::from_utf8(out.stdout).unwrap()
    }
}
