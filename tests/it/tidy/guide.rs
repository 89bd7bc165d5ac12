//! The guide does not go stale: its pictures come from tests, and its links lead somewhere.

use std::path::Path;

use super::source::{files, files_in, none, read, top};

const PICTURES: &str = "docs/guide/pictures/";
const LARGEST_BYTES: u64 = 150_000;
const LONGEST_PAGE: usize = 120;

/// A link or picture of a page.
#[derive(Debug, PartialEq, Eq)]
struct Link {
    shown: String,
    target: String,
    is_picture: bool,
}

/// The pages that show pictures.
fn guide() -> Vec<String> {
    let mut pages = files_in(&["docs/guide/"], &[".md"]);
    assert!(pages.len() >= 9, "pages of the guide: {pages:?}");
    pages.push("README.md".to_owned());
    pages
}

/// A page without what stands there as code.
fn prose(text: &str) -> String {
    let mut is_fenced = false;
    let mut kept = String::new();
    for line in text.lines() {
        if line.starts_with("```") {
            is_fenced = !is_fenced;
        } else if !is_fenced && !line.starts_with("    ") {
            kept.extend(line.split('`').step_by(2));
            kept.push('\n');
        }
    }
    kept
}

/// Every link and picture of a page that is not an address of its own.
fn links(text: &str) -> Vec<Link> {
    let text = prose(text);
    let mut found = vec![];
    for (at, _) in text.match_indices("](") {
        let target = text[at + 2..].split(')').next().unwrap_or_default();
        let Some(open) = text[..at].rfind('[') else {
            continue;
        };
        if target.contains("://") || target.starts_with("mailto:") {
            continue;
        }
        found.push(Link {
            shown: text[open + 1..at].to_owned(),
            target: target.to_owned(),
            is_picture: text[..open].ends_with('!'),
        });
    }
    found
}

/// The path a link leads to from a page, relative to the top.
fn led_to(page: &str, target: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The names under which a page's headings are linked to.
fn anchors(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| line.starts_with('#'));
    let anchor = |line: &str| -> String {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        let kept = words.chars().filter_map(|letter| match letter {
            ' ' => Some('-'),
            '-' | '_' => Some(letter),
            letter => letter.is_alphanumeric().then_some(letter),
        });
        kept.collect()
    };
    lines.map(anchor).collect()
}

/// Why a link of a page leads nowhere, if it does.
fn astray(page: &str, link: &Link) -> Option<String> {
    let (path, anchor) = link.target.split_once('#').unwrap_or((&link.target, ""));
    let led_to = if path.is_empty() {
        page.to_owned()
    } else {
        led_to(page, path)
    };
    if !top().join(&led_to).exists() {
        return Some(format!("{page}: [{}] leads to {led_to}", link.shown));
    }
    let is_heading = || anchors(&read(&led_to).unwrap_or_default()).contains(&anchor.to_owned());
    if !anchor.is_empty() && !is_heading() {
        return Some(format!(
            "{page}: [{}]: {led_to} has no heading {anchor}",
            link.shown
        ));
    }
    None
}

/// The names of the pictures that a test takes.
fn taken(text: &str) -> Vec<String> {
    let calls = ["screenshot(", ".picture("];
    let calls = calls.iter().flat_map(|call| text.split(call).skip(1));
    let names = calls.filter_map(|rest| rest.split(')').next()?.split('"').nth(1));
    names.map(str::to_owned).collect()
}

#[test]
fn every_link_of_the_documents_leads_to_something() {
    let mut pages = files_in(&["docs/"], &[".md"]);
    pages.extend(["README.md", "SECURITY.md", "CONTRIBUTING.md"].map(str::to_owned));
    let mut bad = vec![];
    let mut count = 0;
    for page in pages {
        for link in links(&read(&page).unwrap()) {
            count += 1;
            bad.extend(astray(&page, &link));
        }
    }
    assert!(count > 100, "links were not found: {count}");
    none("a link that leads nowhere", &bad);
}

#[test]
fn every_picture_is_taken_by_a_test_and_said_in_words() {
    let tests = files_in(&["tests/e2e/"], &[".rs"]);
    let taken: Vec<String> = tests
        .iter()
        .flat_map(|path| taken(&read(path).unwrap()))
        .collect();
    assert!(taken.len() > 20, "{taken:?}");
    let mut bad = vec![];
    for page in guide() {
        let all = links(&read(&page).unwrap());
        for picture in all.into_iter().filter(|link| link.is_picture) {
            let path = led_to(&page, &picture.target);
            let name = path
                .strip_prefix(PICTURES)
                .and_then(|file| file.strip_suffix(".png"));
            match name {
                None => bad.push(format!("{page}: {path} is no PNG in {PICTURES}")),
                Some(name) if !taken.iter().any(|it| it == name) => {
                    bad.push(format!("{page}: no test takes {name}"));
                }
                Some(_) => {}
            }
            if picture.shown.split_whitespace().count() < 5 {
                bad.push(format!("{page}: say in words what {path} shows"));
            }
        }
    }
    none("cargo xtask pictures", &bad);
}

#[test]
fn every_picture_that_lies_there_is_shown_and_small() {
    let mut shown = vec![];
    for page in guide() {
        let all = links(&read(&page).unwrap());
        shown.extend(all.iter().map(|link| led_to(&page, &link.target)));
    }
    let lying: Vec<String> = files()
        .into_iter()
        .filter(|path| path.starts_with(PICTURES))
        .collect();
    assert!(lying.len() >= 8, "{lying:?}");
    let size = |path: &str| std::fs::metadata(top().join(path)).unwrap().len();
    let mut bad = vec![];
    for path in lying {
        if !shown.contains(&path) {
            bad.push(format!("{path} is on no page"));
        }
        if size(&path) > LARGEST_BYTES {
            bad.push(format!("{path} has more than {LARGEST_BYTES} bytes"));
        }
        let ends_well = Path::new(&path).extension().is_some_and(|it| it == "png");
        if !ends_well {
            bad.push(format!("{path} is no PNG"));
        }
    }
    none("pictures of the guide", &bad);
}

#[test]
fn every_document_is_in_the_index() {
    let index = links(&read("docs/README.md").unwrap());
    let listed: Vec<String> = index
        .iter()
        .map(|link| led_to("docs/README.md", &link.target))
        .collect();
    let mut documents = files_in(&["docs/"], &[".md"]);
    // The decisions are listed in the architecture.
    documents.retain(|path| !path.starts_with("docs/adr/") && path != "docs/README.md");
    documents.retain(|path| !listed.contains(path));
    none("not in docs/README.md", &documents);
}

#[test]
fn the_guide_is_short_and_calm() {
    let mut bad = vec![];
    for page in guide() {
        let text = read(&page).unwrap();
        if text.lines().count() > LONGEST_PAGE {
            bad.push(format!("{page} has more than {LONGEST_PAGE} lines"));
        }
        let said = prose(&text).replace("![", "").to_lowercase();
        let never = ["!", "has been deleted", "you consented"];
        let found = never.iter().find(|words| said.contains(**words));
        bad.extend(found.map(|words| format!("{page} says {words:?}")));
    }
    none("pages of the guide", &bad);
}

#[test]
fn links_pictures_and_headings_are_read_as_they_are_written() {
    let page = "a [b](../c.md#d-e) `[no](x)` ![f g](h.png)\n    [no](y)\n[i](https://j)\n";
    let targets: Vec<(String, bool)> = links(page)
        .into_iter()
        .map(|link| (link.target, link.is_picture))
        .collect();
    let expected = [("../c.md#d-e", false), ("h.png", true)];
    assert_eq!(targets, expected.map(|(text, is)| (text.to_owned(), is)));
    assert_eq!(led_to("docs/guide/a.md", "../c.md"), "docs/c.md");
    assert_eq!(anchors("## 5. A `checker`\n"), ["5-a-checker"]);
    assert_eq!(
        taken(".screenshot(\n  &client,\n  \"a-b\",\n)"),
        ["a-b".to_owned()]
    );
    let missing = Link {
        shown: "a".to_owned(),
        target: "nowhere.md".to_owned(),
        is_picture: false,
    };
    assert!(astray("docs/README.md", &missing).is_some());
    let heading = Link {
        target: "ARCHITECTURE.md#nowhere".to_owned(),
        ..missing
    };
    assert!(astray("docs/README.md", &heading).is_some());
}
