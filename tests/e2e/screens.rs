//! The screens as a person sees them, in a wide and in a small window, light and dark: nothing moves
//! sideways, the keys work, and each is pictured below `target/e2e`.

use fantoccini::Client;

use crate::support::Session;
use crate::support::demo::Demo;
use crate::support::hand::Hand;

const NOW: &str = "2025-09-25T09:00:00Z";
const SIZES: [(&str, u32, u32); 2] = [("wide", 1280, 900), ("small", 800, 600)];

fn fill(demo: &Demo) {
    let early = "2025-08-29T10:00:00Z";
    for (service, plan) in [
        ("claude", "pro"),
        ("chatgpt", "plus"),
        ("linkedin", "member"),
    ] {
        demo.consent(early, &["add", service, "--plan", plan]);
    }
    demo.consent(
        "2025-09-02T10:00:00Z",
        &[
            "record",
            "setting",
            "chatgpt",
            "model-training",
            "off",
            "--seen",
        ],
    );
}

async fn runs(client: &Client, script: &str) -> serde_json::Value {
    client.execute(script, vec![]).await.unwrap()
}

/// A key pressed where the focus is.
async fn presses_key(client: &Client, key: &str, with_control: &str) {
    let script = format!(
        "(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown',
            {{ key: '{key}', ctrlKey: {with_control}, bubbles: true, cancelable: true }}))"
    );
    runs(client, &script).await;
}

/// Pictures what is shown, and nothing of it lies beside the window.
async fn pictures(session: &Session, client: &Client, name: &str, (width, height): (u32, u32)) {
    let beside = runs(
        client,
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth",
    )
    .await;
    assert_eq!(beside, 0, "{name} moves sideways");
    let area = (0, 0, width, height);
    session
        .screenshot_of(client, &format!("60-{name}"), area)
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_fits_a_wide_and_a_small_window_in_light_and_dark() {
    let mut look = Demo::begin("2025-08-29T09:00:00Z");
    let client = look.window(NOW).await;
    let hand = Hand::at(&client);
    hand.sees("Your ledger is ready").await;
    client.set_window_rect(0, 0, 1280, 900).await.unwrap();
    pictures(&look.session, &client, "home-empty", (1280, 900)).await;
    client.close().await.unwrap();
    fill(&look);
    let client = look.window(NOW).await;
    let hand = Hand::at(&client);
    for (size, width, height) in SIZES {
        client.set_window_rect(0, 0, width, height).await.unwrap();
        let at = (width, height);
        for theme in ["Light", "Dark"] {
            let name = |screen: &str| format!("{screen}-{size}-{}", theme.to_lowercase());
            hand.follows("Settings").await;
            hand.chooses("Colours", theme).await;
            hand.scrolls_to("How the window looks").await;
            pictures(&look.session, &client, &name("settings"), at).await;
            hand.follows("Home").await;
            hand.sees("Needs you now").await;
            pictures(&look.session, &client, &name("home"), at).await;
            presses_key(&client, "k", "true").await;
            hand.types("A service, an account, a screen, a date or a command", "cl")
                .await;
            hand.sees("Your accounts").await;
            pictures(&look.session, &client, &name("palette"), at).await;
            hand.types(
                "A service, an account, a screen, a date or a command",
                "services",
            )
            .await;
            presses_key(&client, "Enter", "false").await;
            hand.sees("Filter by name").await;
            hand.chooses("Shown as", "Table").await;
            pictures(&look.session, &client, &name("services-table"), at).await;
            hand.chooses("Shown as", "Cards").await;
            pictures(&look.session, &client, &name("services-cards"), at).await;
            hand.follows("History").await;
            hand.sets_day("Day to look back at", "3").await;
            hand.sees("on Sun 31 Aug 2025").await;
            pictures(&look.session, &client, &name("history"), at).await;
            hand.follows("Agenda").await;
            hand.sees("This week").await;
            pictures(&look.session, &client, &name("agenda"), at).await;
        }
    }
    client.close().await.unwrap();
}
