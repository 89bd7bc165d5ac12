//! The page's side of the wire, over a real encrypted ledger in a folder of its own.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use consent_desktop::{Arguments, Desktop, Place, connect, context, shell};
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Listener, Manager, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// A shell with its window, and the folder its ledger lies in.
pub struct Page {
    app: App<MockRuntime>,
    /// The ledger's folder.
    pub folder: TempDir,
}

impl Page {
    /// Nothing is made yet; the clock begins at this time.
    pub fn at(now: &str) -> Self {
        Self::of(Some(now.to_owned()))
    }

    /// With the system's clock.
    pub fn now() -> Self {
        Self::of(None)
    }

    fn of(now: Option<String>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vault = Some(folder.path().join("vault"));
        let place = Place::of(Arguments {
            vault,
            now,
            ..Arguments::default()
        })
        .unwrap();
        let app = shell(mock_builder(), Desktop::new(place))
            .build(context())
            .unwrap();
        // What the event loop does first where there is a screen.
        let window = app.config().app.windows[0].clone();
        WebviewWindowBuilder::from_config(app.handle(), &window)
            .unwrap()
            .build()
            .unwrap();
        connect(app.handle());
        Self { app, folder }
    }

    /// A demo ledger of 29 August 2025 with Claude (Pro); gives the account's id too.
    pub fn with_claude() -> (Self, String) {
        let page = Self::at("2025-08-29T08:00:00Z");
        page.ok(
            "create_vault",
            json!({ "passphrase": "correct horse battery", "demo": true }),
        );
        let added = page.ok(
            "add_accounts",
            json!({ "region": "DE",
                    "accounts": [{ "service_id": "anthropic.claude.consumer", "plan": "pro" }] }),
        );
        let account = added["added"][0]["account_id"].as_str().unwrap().to_owned();
        (page, account)
    }

    /// The one window.
    pub fn window(&self) -> WebviewWindow<MockRuntime> {
        self.app.get_webview_window("main").unwrap()
    }

    /// The ledger's folder itself.
    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// The slices that the page is told to read again, from now on.
    pub fn told_slices(&self) -> Arc<Mutex<Vec<String>>> {
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let ear = Arc::clone(&heard);
        self.window().listen("ledger-changed", move |event| {
            let told: Value = serde_json::from_str(event.payload()).unwrap();
            let slices = told["slices"].as_array().unwrap().iter();
            let slices = slices.map(|slice| slice.as_str().unwrap().to_owned());
            ear.lock().unwrap().extend(slices);
        });
        heard
    }

    /// The app, for a further window.
    pub fn app(&self) -> &App<MockRuntime> {
        &self.app
    }

    /// Asks from the one window.
    pub fn ask(&self, command: &str, request: Option<Value>) -> Result<Value, Value> {
        ask_from(&self.window(), command, request)
    }

    /// Asks, and it must be answered.
    pub fn ok(&self, command: &str, request: Value) -> Value {
        self.ask(command, Some(request))
            .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Asks, and it must be refused; gives the code.
    pub fn code(&self, command: &str, request: Option<Value>) -> String {
        match self.ask(command, request) {
            Ok(answer) => panic!("{command} answered {answer}"),
            Err(error) => error["code"]
                .as_str()
                .unwrap_or_else(|| panic!("{command}: an error without a code: {error}"))
                .to_owned(),
        }
    }
}

/// Asks from any window.
pub fn ask_from(
    window: &WebviewWindow<MockRuntime>,
    command: &str,
    request: Option<Value>,
) -> Result<Value, Value> {
    let body = match request {
        Some(request) => json!({ "request": request }),
        None => json!({}),
    };
    let invoke = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().unwrap(),
        body: InvokeBody::Json(body),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, invoke).map(|body| body.deserialize().unwrap())
}

/// Every command that a permission file names.
pub fn permitted_commands() -> BTreeSet<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/permissions");
    let mut commands = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let table: toml::Table = text.parse().unwrap();
        for permission in table["permission"].as_array().unwrap() {
            for command in permission["commands"]["allow"].as_array().unwrap() {
                commands.insert(command.as_str().unwrap().to_owned());
            }
        }
    }
    assert!(commands.len() > 20, "{commands:?}");
    commands
}
