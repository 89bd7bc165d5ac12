//! The built-in catalogue from the terminal, where no ledger is.

use std::process::Command;

use serde_json::Value;

use super::{Answer, answer, binary};

/// The program by itself, in a place without a ledger.
fn plain(arguments: &[&str]) -> Answer {
    let nowhere = tempfile::tempdir().unwrap();
    let mut command = Command::new(binary());
    command.args(arguments).arg("--vault").arg(nowhere.path());
    let answer = answer(command.output().unwrap());
    let left = std::fs::read_dir(nowhere.path()).unwrap().count();
    assert_eq!(left, 0, "reading makes nothing");
    answer
}

fn ok(arguments: &[&str]) -> String {
    let answer = plain(arguments);
    assert_eq!(answer.code, 0, "{arguments:?}: {}", answer.err);
    answer.out
}

fn data(arguments: &[&str]) -> Value {
    let out = ok(&[arguments, &["--json"]].concat());
    let object: Value = serde_json::from_str(&out).unwrap();
    object["data"].clone()
}

fn ids(list: &Value) -> Vec<&str> {
    let rows = list["rows"].as_array().unwrap();
    rows.iter()
        .map(|r| r["service_id"].as_str().unwrap())
        .collect()
}

#[test]
fn the_list_is_filtered_as_asked() {
    let list = |filters: &[&str]| {
        data(&[&["catalogue", "list", "--now", "2025-09-25"][..], filters].concat())
    };
    let all = list(&[]);
    let everything = ids(&all).len();
    assert!(everything > 100);
    let found = list(&["--search", "BARD"]);
    assert_eq!(ids(&found), ["google.gemini.apps"], "by a former name");
    let near = list(&["--deadline-ahead"]);
    assert_eq!(
        ids(&near),
        ["anthropic.claude.consumer", "linkedin.network"]
    );
    let trains = list(&["--trains-by-default"]);
    let rows = trains["rows"].as_array().unwrap();
    assert!(!rows.is_empty() && rows.iter().all(|r| r["trains_for_some"] == true));
    let ways = list(&["--has-opt-out"]);
    assert!(ids(&ways).len() < everything && ids(&ways).contains(&"anthropic.claude.consumer"));
    let kind = list(&["--category", "coding_assistant", "--has-opt-out"]);
    let rows = kind["rows"].as_array().unwrap();
    assert!(!rows.is_empty() && rows.iter().all(|r| r["category"] == "coding_assistant"));
    let none = ok(&["catalogue", "list", "--search", "no such thing"]);
    assert!(
        none.contains("No service fits.") && none.contains("0 of "),
        "{none}"
    );
}

#[test]
fn a_service_is_told_in_words_and_its_file_on_request() {
    let said = ok(&[
        "catalogue",
        "show",
        "claude",
        "--plan",
        "pro",
        "--region",
        "DE",
        "--now",
        "2025-09-25",
    ]);
    for words in [
        "Claude (consumer) · Anthropic · Claude Pro · Germany",
        "Does it train on your content?",
        "Decide by Sun 28 Sep 2025 (in 3 days)",
        "Things you delete today: Gone by Sat 25 Oct 2025, the provider says.",
        "the switch must show Off to say no",
        "Support: high. Newest source: ",
        "https://www.anthropic.com/news/updates-to-our-consumer-terms",
        "Looked for and not found",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(
        !said.contains("anthropic.claude.consumer.t1"),
        "no id in words"
    );
    let file = ok(&["catalogue", "show", "claude", "--toml"]);
    assert!(
        file.starts_with("id = \"anthropic.claude.consumer\"\n"),
        "{file}"
    );
    let wrong = plain(&["catalogue", "show", "claude", "--plan", "gold"]);
    assert_eq!(wrong.code, 2);
    assert!(
        wrong.err.contains("its plans are: free, pro"),
        "{}",
        wrong.err
    );
}

#[test]
fn services_stand_side_by_side() {
    let table = ok(&[
        "catalogue",
        "compare",
        "claude",
        "chatgpt",
        "--region",
        "US",
        "--now",
        "2025-07-01",
    ]);
    for words in [
        "Can you say no, and how",
        "What a no leaves out",
        "An order suspends deletion",
    ] {
        assert!(table.contains(words), "{words}: {table}");
    }
    assert!(
        table.lines().all(|line| line.chars().count() <= 100),
        "{table}"
    );
    for wrong in [
        &["claude"][..],
        &["claude", "chatgpt", "gemini", "grok", "notion"],
    ] {
        let answer = plain(&[&["catalogue", "compare"][..], wrong].concat());
        assert_eq!(answer.code, 2, "{wrong:?}");
    }
}

#[test]
fn sources_are_listed_each_once() {
    let one = data(&["catalogue", "sources", "claude"]);
    let all = data(&["catalogue", "sources"]);
    let addresses: Vec<&str> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s["url"].as_str().unwrap())
        .collect();
    let mut once = addresses.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), addresses.len());
    assert!(one.as_array().unwrap().len() < addresses.len());
}
