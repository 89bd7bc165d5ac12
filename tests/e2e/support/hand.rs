//! What a person does in the window: reads, presses, types, chooses. Everything is found by the words
//! on screen, and waited for.

use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};

/// How long something may take to appear.
const PATIENCE: u32 = 200;
const PAUSE: Duration = Duration::from_millis(100);

/// A person at the window.
pub struct Hand<'a> {
    client: &'a Client,
}

/// Text as an XPath literal.
fn quoted(text: &str) -> String {
    if text.contains('"') {
        format!("'{text}'")
    } else {
        format!("\"{text}\"")
    }
}

impl<'a> Hand<'a> {
    /// At this window.
    pub fn at(client: &'a Client) -> Self {
        Self { client }
    }

    async fn find(&self, what: &str, path: &str) -> Element {
        for _ in 0..PATIENCE {
            if let Ok(found) = self.client.find_all(Locator::XPath(path)).await {
                for element in found {
                    if element.is_displayed().await.unwrap_or(false) {
                        return element;
                    }
                }
            }
            tokio::time::sleep(PAUSE).await;
        }
        panic!("no {what} on screen; there is:\n{}", self.text().await);
    }

    /// The words on screen, blanks made one.
    pub async fn text(&self) -> String {
        let script = "return document.body.innerText";
        let text = self.client.execute(script, vec![]).await.unwrap();
        let text = text.as_str().unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Waits until these words are on screen.
    pub async fn sees(&self, words: &str) {
        for _ in 0..PATIENCE {
            if self.text().await.contains(words) {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
        panic!("waited in vain for {words:?}; there is:\n{}", self.text().await);
    }

    /// These words are not on screen.
    pub async fn sees_no(&self, words: &str) {
        let text = self.text().await;
        assert!(!text.contains(words), "{words:?} is on screen:\n{text}");
    }

    /// Presses a button by its words.
    pub async fn presses(&self, words: &str) {
        let path = format!("//button[normalize-space(.)={}][not(@disabled)]", quoted(words));
        self.click(&format!("button {words:?}"), &path).await;
    }

    /// Follows a link by its words.
    pub async fn follows(&self, words: &str) {
        let path = format!("//a[normalize-space(.)={}]", quoted(words));
        self.click(&format!("link {words:?}"), &path).await;
    }

    /// Follows the first link that has these words in it.
    pub async fn follows_about(&self, words: &str) {
        let path = format!("//main//a[contains(normalize-space(.), {})]", quoted(words));
        self.click(&format!("link about {words:?}"), &path).await;
    }

    /// Ticks the box with these words.
    pub async fn ticks(&self, words: &str) {
        let path = format!(
            "//label[contains(normalize-space(.), {})]//input[@type='checkbox']",
            quoted(words)
        );
        self.click(&format!("box {words:?}"), &path).await;
    }

    /// Chooses one of several under a heading.
    pub async fn chooses(&self, heading: &str, option: &str) {
        let path = format!(
            "//fieldset[legend[normalize-space(.)={}]]//label[normalize-space(.)={}]",
            quoted(heading),
            quoted(option)
        );
        self.click(&format!("{option:?} under {heading:?}"), &path).await;
    }

    /// Picks from a list by its label.
    pub async fn picks(&self, label: &str, option: &str) {
        let list = self.labelled(label).await;
        list.select_by_label(option).await.unwrap();
    }

    /// Types into a field by its label.
    pub async fn types(&self, label: &str, text: &str) {
        let field = self.labelled(label).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Sets a day in a field by its label, as the system's calendar does.
    pub async fn sets_day(&self, label: &str, day: &str) {
        let field = self.labelled(label).await;
        let script = "arguments[0].value = arguments[1];
            for (const kind of ['input', 'change'])
                arguments[0].dispatchEvent(new Event(kind, { bubbles: true }));";
        let arguments = vec![
            serde_json::to_value(field).unwrap(),
            serde_json::Value::from(day),
        ];
        self.client.execute(script, arguments).await.unwrap();
    }

    /// Words that were written down as a numbered list, in their order.
    pub async fn reads_words(&self) -> Vec<String> {
        self.find("list of words", "//ol/li").await;
        let script = "return [...document.querySelectorAll('ol li .word')].map(e => e.textContent.trim())";
        let words = self.client.execute(script, vec![]).await.unwrap();
        serde_json::from_value(words).unwrap()
    }

    async fn labelled(&self, label: &str) -> Element {
        let path = format!("//*[@id = //label[normalize-space(.)={}]/@for]", quoted(label));
        self.find(&format!("field {label:?}"), &path).await
    }

    async fn click(&self, what: &str, path: &str) {
        let mut last = String::new();
        for _ in 0..PATIENCE {
            // The page may draw itself anew between finding and pressing.
            let element = self.find(what, path).await;
            match element.click().await {
                Ok(()) => return,
                Err(error) => last = error.to_string(),
            }
            tokio::time::sleep(PAUSE).await;
        }
        panic!("{what} cannot be pressed: {last}");
    }
}
