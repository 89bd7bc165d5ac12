//! What a person does in the window: reads, presses, types, chooses. Everything is found by the words
//! on screen, and waited for.

use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};

use super::keys::labelled;
use super::window::PATIENCE as STEP;

/// How long something may take to appear.
const PATIENCE: u32 = 200;
const PAUSE: Duration = Duration::from_millis(100);

/// A person at the window.
pub struct Hand<'a> {
    pub(super) client: &'a Client,
    by: By,
}

/// What the person has at hand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Mouse,
    Keys,
}

/// One step of the driver, which must come to an end.
pub(super) async fn step<T>(
    what: &str,
    doing: impl Future<Output = Result<T, CmdError>>,
) -> Result<T, CmdError> {
    tokio::time::timeout(STEP, doing)
        .await
        .unwrap_or_else(|_| panic!("the driver hangs: {what}"))
}

/// Text as an XPath literal.
pub(super) fn quoted(text: &str) -> String {
    if text.contains('"') {
        format!("'{text}'")
    } else {
        format!("\"{text}\"")
    }
}

impl<'a> Hand<'a> {
    /// At this window.
    pub fn at(client: &'a Client) -> Self {
        let by = By::Mouse;
        Self { client, by }
    }

    /// At this window, without a mouse.
    pub fn by_keys(client: &'a Client) -> Self {
        let by = By::Keys;
        Self { client, by }
    }

    /// Looks for something; while a dialog is open, in the dialog alone.
    pub(super) async fn find(&self, what: &str, path: &str) -> Element {
        let inside = format!("//dialog[@open]{path}");
        for _ in 0..PATIENCE {
            let dialog = Locator::XPath("//dialog[@open]");
            let open = step("dialogs", self.client.find_all(dialog))
                .await
                .is_ok_and(|d| !d.is_empty());
            let path = if open { inside.as_str() } else { path };
            if let Ok(found) = step(what, self.client.find_all(Locator::XPath(path))).await {
                for element in found {
                    if step("displayed", element.is_displayed())
                        .await
                        .unwrap_or(false)
                    {
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
        let text = step("read", self.client.execute(script, vec![]))
            .await
            .unwrap();
        let text = text.as_str().unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Waits until these words are on screen; the page may begin them with a capital.
    pub async fn sees(&self, words: &str) {
        let wanted = words.to_lowercase();
        for _ in 0..PATIENCE {
            if self.text().await.to_lowercase().contains(&wanted) {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
        panic!(
            "waited in vain for {words:?}; there is:\n{}",
            self.text().await
        );
    }

    /// Waits until these words are no longer on screen.
    pub async fn sees_gone(&self, words: &str) {
        for _ in 0..PATIENCE {
            if !self.text().await.contains(words) {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
        self.sees_no(words).await;
    }

    /// These words are not on screen.
    pub async fn sees_no(&self, words: &str) {
        let text = self.text().await;
        assert!(!text.contains(words), "{words:?} is on screen:\n{text}");
    }

    /// Presses a button by its words.
    pub async fn presses(&self, words: &str) {
        let path = format!(
            "//button[normalize-space(.)={}][not(@disabled)]",
            quoted(words)
        );
        self.click(&format!("button {words}"), &path).await;
    }

    /// Presses the first button that has these words in it.
    pub async fn presses_about(&self, words: &str) {
        let path = format!(
            "//button[contains(normalize-space(.), {})][not(@disabled)]",
            quoted(words)
        );
        self.click(&format!("button about {words}"), &path).await;
    }

    /// Locks the ledger: the window goes with its memory, and a new one takes its place.
    pub async fn locks(&self) {
        let old = step("window", self.client.window()).await.unwrap();
        self.presses_last("Lock").await;
        for _ in 0..PATIENCE {
            let open = step("windows", self.client.windows()).await;
            let new = open.unwrap_or_default().into_iter().find(|one| *one != old);
            if let Some(new) = new {
                step("switch", self.client.switch_to_window(new))
                    .await
                    .unwrap();
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
        panic!("no new window came");
    }

    /// Presses a button with which the window goes: the press comes when the driver has had its answer,
    /// which would else go with the window.
    pub async fn presses_last(&self, words: &str) {
        let path = format!("//button[normalize-space(.)={}]", quoted(words));
        let button = self.find(&format!("button {words}"), &path).await;
        let script = "const [button] = arguments; setTimeout(() => button.click(), 200)";
        let button = serde_json::to_value(&button).unwrap();
        step("press", self.client.execute(script, vec![button]))
            .await
            .unwrap();
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
        let group = format!("//fieldset[legend[normalize-space(.)={}]]", quoted(heading));
        if self.by == By::Keys {
            let what = format!("{option:?} under {heading:?}");
            return self.arrows_to(&what, &group, option).await;
        }
        let path = format!("{group}//label[normalize-space(.)={}]", quoted(option));
        self.click(&format!("{option:?} under {heading:?}"), &path)
            .await;
    }

    /// Picks from a list by its label.
    pub async fn picks(&self, label: &str, option: &str) {
        if self.by == By::Keys {
            return self.goes_down_to(label, option).await;
        }
        let list = self.labelled(label).await;
        step("pick", list.select_by_label(option)).await.unwrap();
    }

    /// Types into a field by its label.
    pub async fn types(&self, label: &str, text: &str) {
        if self.by == By::Keys {
            self.reaches(label, &labelled(label)).await;
            let all = "document.activeElement.select()";
            step("select", self.client.execute(all, vec![]))
                .await
                .unwrap();
            return self.strikes(text).await;
        }
        let field = self.labelled(label).await;
        step("clear", field.clear()).await.unwrap();
        step("type", field.send_keys(text)).await.unwrap();
    }

    /// Sets a day in a field by its label, as the system's calendar does.
    pub async fn sets_day(&self, label: &str, day: &str) {
        if self.by == By::Keys {
            return self.types_day(label, day).await;
        }
        let field = self.labelled(label).await;
        let script = "arguments[0].value = arguments[1];
            for (const kind of ['input', 'change'])
                arguments[0].dispatchEvent(new Event(kind, { bubbles: true }));";
        let arguments = vec![
            serde_json::to_value(field).unwrap(),
            serde_json::Value::from(day),
        ];
        step("set a day", self.client.execute(script, arguments))
            .await
            .unwrap();
    }

    /// Brings a heading to the top of the window.
    pub async fn scrolls_to(&self, heading: &str) {
        let path = format!("//h2[normalize-space(.)={}]", quoted(heading));
        let heading = self.find("heading", &path).await;
        let script = "arguments[0].scrollIntoView(); window.scrollBy(0, -60)";
        let heading = serde_json::to_value(heading).unwrap();
        step("scroll", self.client.execute(script, vec![heading]))
            .await
            .unwrap();
    }

    /// Dismisses what the window has said in its corner, if it is still there.
    pub async fn clears_notices(&self) {
        let script = "document.querySelectorAll('button[aria-label=Dismiss]')
            .forEach((button) => button.click())";
        step("dismiss", self.client.execute(script, vec![]))
            .await
            .unwrap();
    }

    /// Words that were written down as a numbered list, in their order.
    pub async fn reads_words(&self) -> Vec<String> {
        self.find("list of words", "//ol/li").await;
        let script =
            "return [...document.querySelectorAll('ol li .word')].map(e => e.textContent.trim())";
        let words = self.client.execute(script, vec![]).await.unwrap();
        serde_json::from_value(words).unwrap()
    }

    async fn labelled(&self, label: &str) -> Element {
        self.find(&format!("field {label:?}"), &labelled(label))
            .await
    }

    async fn click(&self, what: &str, path: &str) {
        if self.by == By::Keys {
            return self.reaches_and_presses(what, path).await;
        }
        let mut last = String::new();
        for _ in 0..PATIENCE {
            // The page may draw itself anew between finding and pressing.
            let element = self.find(what, path).await;
            let script = "arguments[0].scrollIntoView({ block: 'center' })";
            let at = serde_json::to_value(&element).unwrap();
            let _ = step("scroll", self.client.execute(script, vec![at])).await;
            match step(what, element.click()).await {
                Ok(()) => return,
                Err(error) => last = error.to_string(),
            }
            tokio::time::sleep(PAUSE).await;
        }
        panic!("{what} cannot be pressed: {last}");
    }
}
