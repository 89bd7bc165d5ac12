//! Every screen in every language, and in English made longer: nothing lies beside the window, nothing is cut
//! off.

use std::time::Duration;

use fantoccini::Client;
use serde_json::{Value, json};

use crate::judged::{BEGUN, NOW, live, with_a_past};
use crate::support::demo::Demo;
use crate::support::hand::Hand;

/// The languages, and `qps`: English with accents, two fifths longer.
const LANGUAGES: [&str; 5] = ["en", "de", "fr", "es", "qps"];
const SIZES: [(u32, u32); 2] = [(1200, 820), (800, 600)];

/// How far the page is wider than the window, and what is cut off or spills out of its place.
const WIDE: &str = "
    const page = document.documentElement;
    const found = [];
    // Left for whoever listens alone: cut down to a point, or taken out of the picture.
    const for_ears = (one) => one !== null && (getComputedStyle(one).clipPath !== 'none'
        || for_ears(one.parentElement));
    for (const one of document.querySelectorAll('body *')) {
        if (!one.checkVisibility({ visibilityProperty: true })) continue;
        if (for_ears(one) || one.closest('svg, dialog:not([open])')) continue;
        const style = getComputedStyle(one);
        const cuts = ['hidden', 'clip'].includes(style.overflowX);
        const holds = ['BUTTON', 'LABEL', 'TH', 'LEGEND'].includes(one.tagName)
            && style.display !== 'inline';
        if ((cuts || holds) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
            found.push(one.outerHTML.slice(0, 160));
    }
    return [page.scrollWidth - page.clientWidth, found];";

async fn speaks(client: &Client, language: &str) {
    let script = "const [language, done] = arguments;
        window.__TAURI_INTERNALS__.invoke('choose_language', { request: { language } })
            .then(() => { location.reload(); done('') }, (error) => done(JSON.stringify(error)))";
    let said = client.execute_async(script, vec![json!(language)]);
    // The page may be gone before it has answered.
    if let Ok(Value::String(error)) = said.await {
        assert_eq!(error, "", "{language}");
    }
}

/// Waits until the screen has a heading, and nothing of it is still being read.
async fn is_read(client: &Client) {
    let script = "return (document.querySelector('main h1')?.textContent ?? '').trim() !== ''
        && document.querySelector('[aria-busy=true]') === null";
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        if client
            .execute(script, vec![])
            .await
            .is_ok_and(|is| is == json!(true))
        {
            return;
        }
    }
    panic!("it was never read: {}", Hand::at(client).text().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_holds_the_words_of_every_language() {
    let mut demo = Demo::begin(BEGUN);
    let account = live(&demo);
    let client = demo.window(NOW).await;
    let mut wrong = vec![];
    for language in LANGUAGES {
        speaks(&client, language).await;
        is_read(&client).await;
        for (width, height) in SIZES {
            client.set_window_size(width, height).await.unwrap();
            for screen in with_a_past(&account) {
                let go = "location.hash = arguments[0]";
                client
                    .execute(go, vec![json!(screen.address)])
                    .await
                    .unwrap();
                is_read(&client).await;
                let wide = client.execute(WIDE, vec![]).await.unwrap();
                let place = format!("{language}, {width} wide, {}", screen.name);
                if wide[0] != 0 {
                    wrong.push(format!("{place}: {} pixels beside the window", wide[0]));
                }
                for cut in wide[1].as_array().unwrap() {
                    wrong.push(format!("{place}: cut off: {cut}"));
                }
                if language != "en" && width > 1000 && screen.name == "home" {
                    let name = format!("70-home-{language}");
                    demo.session.screenshot(&client, &name).await;
                }
            }
        }
    }
    client.close().await.unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
