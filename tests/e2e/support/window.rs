//! The window itself, through the `WebDriver` of its web engine.

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use super::Session;
use super::process::wait_until;

impl Session {
    /// Starts the app with these arguments and returns its window. Close it with `close()`.
    pub async fn window(&mut self, args: &[&str]) -> Client {
        let port = free_port();
        let mut driver = self.command("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        driver.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        self.spawn("WebKitWebDriver", &mut driver);
        wait_until("the WebDriver listens", || {
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        let app = built("consent-ledger");
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": app, "args": args } });
        let serde_json::Value::Object(wanted) = wanted else {
            unreachable!("an object above")
        };
        let address = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted);
        builder
            .connect(&address)
            .await
            .unwrap_or_else(|error| panic!("no window: {error}"))
    }

    /// Saves what the screen shows: to `target/tour` on a tour, else to `target/e2e`. Taken from the
    /// display itself, as a person sees it.
    pub async fn screenshot(&self, client: &Client, name: &str) -> PathBuf {
        self.screenshot_of(client, name, WINDOW).await
    }

    /// The same of a part of the display: from its left, its top, so wide and so high.
    pub async fn screenshot_of(
        &self,
        client: &Client,
        name: &str,
        (x, y, width, height): (u32, u32, u32, u32),
    ) -> PathBuf {
        let folder = std::env::var_os("CONSENT_TOUR")
            .map_or_else(|| target_dir().join("e2e"), PathBuf::from);
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.png"));
        // Two frames later what was asked for is drawn.
        let drawn = "const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => done()));";
        let drawn = client.execute_async(drawn, vec![]);
        let _ = tokio::time::timeout(PATIENCE, drawn).await;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let taken = self
            .command("import")
            .args(["-window", "root", "-crop"])
            .arg(format!("{width}x{height}+{x}+{y}"))
            .arg(&file)
            .status()
            .unwrap();
        assert!(taken.success(), "no picture of the display");
        file
    }
}

/// Where the window lies on the display: centred, since no window manager moves it.
const WINDOW: (u32, u32, u32, u32) = (40, 40, 1200, 820);
/// How long one step of the driver may take; a driver that hangs is a failure, not a wait for ever.
pub const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

/// A program of this build: `consent-ledger` or `consent`.
pub fn built(name: &str) -> PathBuf {
    let path = target_dir().join("debug").join(name);
    assert!(
        path.exists(),
        "{} is not built; run: cargo build --workspace",
        path.display()
    );
    path
}

/// The build folder, from where this test lies in it (`target/debug/deps/…`).
fn target_dir() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    here.ancestors().nth(3).unwrap().to_path_buf()
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}
