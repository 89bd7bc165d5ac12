//! The same person without a mouse: everything is reached by Tab, and pressed by Enter, Space or arrows.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};

use super::hand::{Hand, step};

/// So many places one can stop at in a window; more, and something cannot be reached.
const STOPS: u32 = 250;

/// What the focus is on, of what a path leads to on screen: the first of it that is visible.
const IS_THERE: &str = "
    const [path] = arguments;
    const within = document.querySelector('dialog[open]') ? '//dialog[@open]' + path : path;
    const found = document.evaluate(within, document, null, 7, null);
    for (let at = 0; at < found.snapshotLength; at += 1) {
        const element = found.snapshotItem(at);
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        if (element === document.activeElement) return true;
        return element.control === document.activeElement && element.control !== null;
    }
    return false;";

/// Whether what has the focus can be seen to have it, and is not covered by anything.
const SHOWS_FOCUS: &str = "
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const ringed = (one) => one && (getComputedStyle(one).outlineStyle !== 'none'
        || getComputedStyle(one).boxShadow !== 'none');
    const shown = ringed(element) || ringed(element.closest('label'))
        || ringed(element.nextElementSibling) || ringed(element.parentElement);
    const x = box.left + Math.min(box.width / 2, 8);
    const y = box.top + Math.min(box.height / 2, 8);
    const on_top = document.elementFromPoint(x, y);
    const covered = on_top !== null && on_top !== element && !element.contains(on_top)
        && !on_top.contains(element) && on_top.closest('label') !== element.closest('label');
    return [shown, covered ? on_top.outerHTML.slice(0, 200) : '', element.outerHTML.slice(0, 200)];";

impl Hand<'_> {
    /// Goes on by Tab until what the path leads to has the focus.
    pub(super) async fn reaches(&self, what: &str, path: &str) {
        // It is there at all, and is waited for.
        self.find(what, path).await;
        let mut stops = vec![];
        for _ in 0..STOPS {
            let there = self.asks(IS_THERE, vec![json!(path)]).await;
            if there == Value::Bool(true) {
                return self.sees_where_it_is(what).await;
            }
            self.key(Key::Tab).await;
            let stop = "return document.activeElement.outerHTML.slice(0, 120)";
            stops.push(self.asks(stop, vec![]).await.to_string());
        }
        stops.truncate(40);
        panic!(
            "{what} cannot be reached by Tab, only:\n{}",
            stops.join("\n")
        );
    }

    async fn sees_where_it_is(&self, what: &str) {
        let shown = self.asks(SHOWS_FOCUS, vec![]).await;
        assert_eq!(
            shown[0], true,
            "{what}: no sign of the focus on {}",
            shown[2]
        );
        assert_eq!(shown[1], "", "{what}: {} lies over {}", shown[1], shown[2]);
    }

    /// Presses a key where the focus is.
    pub(super) async fn key(&self, key: Key) {
        self.strikes(&char::from(key).to_string()).await;
    }

    /// Types where the focus is, as the keyboard does: what has parts keeps the part that has the focus.
    pub(super) async fn strikes(&self, text: &str) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            keys = keys
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        step("keys", self.client.perform_actions(keys))
            .await
            .unwrap();
    }

    /// Reaches something and presses it: a box by the space bar, anything else by Enter.
    pub(super) async fn reaches_and_presses(&self, what: &str, path: &str) {
        self.reaches(what, path).await;
        let kind = "return document.activeElement.type ?? ''";
        let kind = self.asks(kind, vec![]).await;
        match kind.as_str() {
            Some("checkbox" | "radio") => self.strikes(" ").await,
            _ => self.key(Key::Enter).await,
        }
    }

    /// Reaches a group of which one is chosen, and goes on by the arrow until it is this one.
    pub(super) async fn arrows_to(&self, what: &str, group: &str, option: &str) {
        let first = format!("{group}//input[@type='radio']");
        self.find(what, &format!("{group}//label")).await;
        for stop in 0..=STOPS {
            assert!(stop < STOPS, "{what} cannot be reached by Tab");
            let inside = "const [path] = arguments;
                const open = document.querySelector('dialog[open]') ? '//dialog[@open]' : '';
                const found = document.evaluate(open + path, document, null, 7, null);
                for (let at = 0; at < found.snapshotLength; at += 1)
                    if (found.snapshotItem(at) === document.activeElement) return true;
                return false;";
            if self.asks(inside, vec![json!(first)]).await == Value::Bool(true) {
                break;
            }
            self.key(Key::Tab).await;
        }
        self.sees_where_it_is(what).await;
        for _ in 0..30 {
            let chosen = "const at = document.activeElement;
                return at.checked ? (at.labels?.[0]?.innerText ?? '').replace(/\\s+/g, ' ').trim() : ''";
            if self.asks(chosen, vec![]).await == json!(option) {
                return;
            }
            let none_yet = "return !document.activeElement.checked";
            if self.asks(none_yet, vec![]).await == Value::Bool(true) {
                self.strikes(" ").await;
            } else {
                self.key(Key::Down).await;
            }
        }
        panic!("{what} is not among what the arrows lead to");
    }

    /// Reaches a list and goes on by the arrow until it shows this.
    pub(super) async fn goes_down_to(&self, label: &str, option: &str) {
        self.reaches(label, &labelled(label)).await;
        let shown = "const list = document.activeElement;
            return list.options?.[list.selectedIndex]?.text.trim() ?? ''";
        self.key(Key::Home).await;
        for _ in 0..300 {
            if self.asks(shown, vec![]).await == json!(option) {
                return;
            }
            self.key(Key::Down).await;
        }
        panic!("{option:?} is not in the list {label:?}");
    }

    /// Reaches a field for a day and types it part by part, in the order of the language of the tests.
    pub(super) async fn types_day(&self, label: &str, day: &str) {
        self.reaches(label, &labelled(label)).await;
        let [year, month, of_month]: [&str; 3] =
            day.split('-').collect::<Vec<_>>().try_into().unwrap();
        for (at, part) in [month, of_month, year].into_iter().enumerate() {
            if at > 0 {
                self.key(Key::Right).await;
            }
            self.strikes(part).await;
        }
        let typed = self.asks("return document.activeElement.value", vec![]);
        assert_eq!(typed.await, json!(day), "{label}");
    }

    async fn asks(&self, script: &str, arguments: Vec<Value>) -> Value {
        step("ask", self.client.execute(script, arguments))
            .await
            .unwrap()
    }
}

/// Where a field lies, by its label.
pub(super) fn labelled(label: &str) -> String {
    format!(
        "//*[@id = //label[normalize-space(.)={}]/@for]",
        super::hand::quoted(label)
    )
}
