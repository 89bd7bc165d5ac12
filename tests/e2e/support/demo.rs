//! A ledger for trying out in a session of its own, which its key store opens.

use std::path::PathBuf;

use fantoccini::Client;
use serde_json::Value;

use super::Session;
use super::hand::Hand;

pub struct Demo {
    pub session: Session,
    folder: PathBuf,
}

impl Demo {
    /// Makes one at a time.
    pub fn begin(now: &str) -> Self {
        let session = Session::start();
        let folder = session.data_dir().join("demo-of-tests");
        let demo = Self { session, folder };
        demo.consent(now, &["init", "--demo", "--region", "DE"]);
        demo
    }

    /// The command line over it, at a time; it must succeed.
    pub fn consent(&self, now: &str, arguments: &[&str]) -> Value {
        self.session.consent(&self.folder, now, arguments)
    }

    /// The window over it, at a time.
    pub async fn window(&mut self, now: &str) -> Client {
        let folder = self.folder.to_string_lossy().into_owned();
        let client = self
            .session
            .window(&["--vault", &folder, "--now", now])
            .await;
        Hand::at(&client).sees("DEMO").await;
        client
    }
}
