//! Every screen judged by axe, in the real window and in each of its colours: in a ledger with a past, in one
//! that was just made, and while it is locked.

use std::path::Path;

use fantoccini::Client;
use serde_json::json;

use crate::support::demo::Demo;
use crate::support::hand::Hand;

/// A place in the window, and words that are on screen once it was read.
pub struct Screen {
    pub name: &'static str,
    pub address: String,
    words: &'static str,
}

fn screen(name: &'static str, address: &str, words: &'static str) -> Screen {
    Screen {
        name,
        address: address.to_owned(),
        words,
    }
}

pub const BEGUN: &str = "2025-06-01T09:00:00Z";
pub const NOW: &str = "2025-09-25T09:00:00Z";
const THEMES: [&str; 3] = ["light", "dark", "high-contrast"];

/// A past: asked, put off, decided, passed, with a day of one's own.
pub fn live(demo: &Demo) -> String {
    let at = "2025-08-29T09:00:00Z";
    let added = demo.consent(
        at,
        &["add", "claude", "--plan", "pro", "--account", "private"],
    );
    demo.consent(at, &["add", "chatgpt", "--plan", "plus"]);
    demo.consent(at, &["add", "gemini"]);
    demo.consent(
        at,
        &[
            "record",
            "setting",
            "chatgpt",
            "model-training",
            "off",
            "--seen",
        ],
    );
    demo.consent(at, &["record", "notice", "claude", "put-off"]);
    demo.consent(
        at,
        &[
            "deadline",
            "add",
            "write to them",
            "2025-09-30",
            "--service",
            "claude",
        ],
    );
    added["data"][0]["account"]["account_id"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// The judge, as the page's own tests have it.
async fn judge_comes(client: &Client) {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let judge = top.join("ui/node_modules/axe-core/axe.min.js");
    let judge = std::fs::read_to_string(judge).unwrap();
    client.execute(&judge, vec![]).await.unwrap();
}

/// What axe finds wrong with what is shown, in one line each.
async fn faults(client: &Client) -> Vec<String> {
    // Colours on their way to others are none yet.
    let script = "const done = arguments[arguments.length - 1];
        requestAnimationFrame(() => requestAnimationFrame(() => {
        document.getAnimations().forEach((one) => one.finish());
        axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(
            violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}
                ${node.any.map((check) => check.message).join(' ')}`))),
            (error) => done([`the judge failed: ${error}`])); }));";
    let found = client.execute_async(script, vec![]).await.unwrap();
    let found = found.as_array().unwrap();
    found
        .iter()
        .map(|line| line.as_str().unwrap().to_owned())
        .collect()
}

/// Each of these screens in each colour; what is wrong with any of them.
async fn judge(client: &Client, screens: &[Screen]) -> Vec<String> {
    let hand = Hand::at(client);
    let mut wrong = vec![];
    for Screen {
        name,
        address,
        words,
    } in screens
    {
        let go = "location.hash = arguments[0]";
        client.execute(go, vec![json!(address)]).await.unwrap();
        hand.sees(words).await;
        for theme in THEMES {
            let dress = "document.documentElement.dataset.theme = arguments[0]";
            client.execute(dress, vec![json!(theme)]).await.unwrap();
            let found = faults(client).await;
            wrong.extend(
                found
                    .iter()
                    .map(|fault| format!("{name}, {theme}: {fault}")),
            );
        }
    }
    wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn the_judge_finds_what_is_wrong() {
    let mut demo = Demo::begin(BEGUN);
    let client = demo.window(NOW).await;
    judge_comes(&client).await;
    let spoil = "const text = document.createElement('p');
        text.textContent = 'hard to read';
        text.style.setProperty('color', '#777');
        text.style.setProperty('background', '#888');
        document.querySelector('main').append(document.createElement('button'), text);";
    client.execute(spoil, vec![]).await.unwrap();
    let found = faults(&client).await.join("\n");
    assert!(found.contains("button-name"), "{found}");
    assert!(found.contains("color-contrast"), "{found}");
    client.close().await.unwrap();
}

/// Every screen of a ledger with a past, in which this account is followed.
pub fn with_a_past(account: &str) -> Vec<Screen> {
    let service = format!("#/service/{account}");
    let decide = format!("{service}/decide/model-training");
    vec![
        screen("home", "#/home", "Needs you now"),
        screen("services", "#/services", "ChatGPT"),
        screen("add", "#/add", "Claude"),
        screen("service", &service, "Timeline"),
        screen("decide", &decide, "Do nothing"),
        screen("agenda", "#/agenda", "write to them"),
        screen("history", "#/history", "ChatGPT"),
        screen("catalogue", "#/catalogue", "services"),
        screen(
            "known",
            "#/catalogue/anthropic.claude.consumer",
            "How long it is kept",
        ),
        screen(
            "compare",
            "#/catalogue/compare/anthropic.claude.consumer/openai.chatgpt.consumer",
            "ChatGPT",
        ),
        screen("exports", "#/exports", "CSV"),
        screen("safety", "#/safety", "words"),
        screen("settings", "#/settings", "Quiet hours"),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_judge_finds_nothing_wrong_with_any_screen() {
    let mut demo = Demo::begin(BEGUN);
    let client = demo.window(NOW).await;
    judge_comes(&client).await;
    let empty = [
        screen("home, new", "#/home", "Your ledger is ready"),
        screen("services, new", "#/services", "No services yet"),
        screen("agenda, new", "#/agenda", "Agenda"),
        screen("history, new", "#/history", "History"),
    ];
    let mut wrong = judge(&client, &empty).await;
    client.close().await.unwrap();

    let account = live(&demo);
    let client = demo.window(NOW).await;
    judge_comes(&client).await;
    let full = with_a_past(&account);
    wrong.extend(judge(&client, &full).await);
    Hand::at(&client).locks().await;
    Hand::at(&client).sees("Unlock").await;
    judge_comes(&client).await;
    wrong.extend(judge(&client, &[screen("unlock", "#/home", "Unlock")]).await);
    client.close().await.unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
