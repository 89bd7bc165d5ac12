use std::sync::Arc;

use super::*;
use crate::choices::Purpose;
use crate::retention::{Item, RetentionResult, SettingStep, SettingValue, resolve};
use crate::time::CivilDate;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn at(plan: &str, country: &str, on: &str) -> Coordinate {
    Coordinate {
        plan: Some(plan.parse().unwrap()),
        regions: with_region_groups(&[country.to_owned()]),
        on: day(on),
        accepted_on: None,
    }
}

fn nowhere(on: &str) -> Coordinate {
    Coordinate {
        plan: None,
        regions: vec![],
        on: day(on),
        accepted_on: None,
    }
}

fn built_in() -> &'static Catalogue {
    let lines: Vec<String> = Catalogue::built_in_problems()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
    Catalogue::built_in()
}

const EDITION: (&str, &str) = ("edition.toml", "edition = \"2026-11-24\"\n");

const HEAD: &str = r#"id = "acme.chat"
provider = "Acme"
service = "Acme Chat"
short_names = ["acme"]
category = "ai_assistant"

[[plans]]
id = "free"
name = "Free"
audience = "consumer"
"#;

fn file(facts: &str) -> String {
    format!("{HEAD}\n{facts}")
}

fn problems(facts: &str) -> Vec<CatalogueProblem> {
    parsed(facts).unwrap_err()
}

fn parsed(facts: &str) -> Result<Catalogue, Vec<CatalogueProblem>> {
    Catalogue::parse([EDITION, ("acme.chat.toml", file(facts).as_str())])
}

const SOURCES: &str = "confidence = \"high\"\nsources = [{ kind = \"press\", url = \"https://a.example/x\", title = \"A page\", as_of = \"2026\" }]\n";

#[test]
fn the_built_in_edition_is_sound_and_wide() {
    let catalogue = built_in();
    assert_eq!(catalogue.edition, "2026-11-25");
    assert!(catalogue.services.len() >= 25);
    let now = nowhere("2026-11-24");
    let mut dated = 0;
    for service in catalogue.services.values() {
        assert!(
            service.metas().all(|m| !m.sources.is_empty()),
            "{}",
            service.id
        );
        dated += service.deadlines(&now, now.on).len();
    }
    assert!(dated >= 6, "{dated}");
}

#[test]
fn a_date_that_moved_is_known_only_once_it_was_announced() {
    let claude = built_in().find("claude").unwrap();
    let dates = |known: &str| -> Vec<Vec<String>> {
        let found = claude.deadlines(&at("pro", "PL", known), day(known));
        let revisions =
            |d: &CatalogueDeadline| d.revisions.iter().map(|r| r.date.to_string()).collect();
        found.iter().map(revisions).collect()
    };
    assert_eq!(dates("2025-08-27"), Vec::<Vec<String>>::new());
    assert_eq!(dates("2025-08-28"), [["2025-09-28"]]);
    assert_eq!(dates("2025-09-26"), [["2025-09-28"]]);
    assert_eq!(dates("2025-09-27"), [["2025-09-28", "2025-10-08"]]);

    let moved = claude.deadlines(&at("pro", "PL", "2025-09-27"), day("2025-09-27"));
    assert_eq!(moved[0].purpose, Some(Purpose::ModelTraining));
    assert_eq!(moved[0].if_nothing.code(), "access_blocked");
    assert_eq!(moved[0].preset.as_deref(), Some("on"));
    assert_eq!(moved[0].revisions[0].announced_on, day("2025-08-28"));
    assert_eq!(moved[0].revisions[1].announced_on, day("2025-09-27"));
    assert!(moved[0].revisions[0].source.starts_with("https://"));
}

#[test]
fn a_business_plan_has_no_date_to_decide_by() {
    let work = built_in().find("claude-work").unwrap();
    let known = day("2025-09-27");
    assert!(
        work.deadlines(&at("team", "PL", "2025-09-27"), known)
            .is_empty()
    );
}

#[test]
fn nothing_is_known_before_it_was_announced() {
    for service in built_in().services.values() {
        for known in ["2024-01-01", "2025-08-31", "2026-04-01"] {
            for deadline in service.deadlines(&nowhere(known), day(known)) {
                assert!(!deadline.revisions.is_empty());
                assert!(
                    deadline
                        .revisions
                        .iter()
                        .all(|r| r.announced_on <= day(known))
                );
            }
        }
    }
}

#[test]
fn training_is_answered_for_the_plan_and_the_day() {
    let claude = built_in().find("claude").unwrap();
    let after = claude
        .training(&at("pro", "PL", "2025-11-01"), day("2025-11-01"))
        .unwrap();
    assert_eq!(after.fact.uses_content_for_training, TrainingUse::OptOut);
    assert_eq!(
        after.summary(),
        "The provider says that content trains its models unless you switch it off, and the switch is on at first."
    );
    let before = claude
        .training(&at("pro", "PL", "2025-07-01"), day("2025-07-01"))
        .unwrap();
    assert_eq!(
        before.fact.uses_content_for_training,
        TrainingUse::OptInOnly
    );
}

#[test]
fn a_no_leaves_things_out_and_each_is_sourced() {
    let claude = built_in().find("claude").unwrap();
    let here = at("pro", "PL", "2025-11-01");
    let left_out = claude.exceptions(&here);
    for code in ["feedback", "safety", "prospective-only"] {
        assert_eq!(
            left_out.iter().filter(|e| e.code == code).count(),
            1,
            "{code}"
        );
    }
    assert!(
        left_out
            .iter()
            .all(|e| claude.source_of(e.fact.as_str()).is_some())
    );
    let label = Some("Help improve our AI models");
    assert!(
        claude
            .opt_outs(&here)
            .iter()
            .any(|o| o.label.as_deref() == label)
    );
}

#[test]
fn wrong_words_links_ids_and_circles_are_each_named() {
    let note = |id: &str, text: &str, rest: &str| {
        format!("[[notes]]\nid = \"{id}\"\ntext = \"{text}\"\n{rest}")
    };
    let circle = format!(
        "[[announcements]]\nid = \"acme.chat.a1\"\ntitle = \"t\"\ndefault_outcome = \"unknown\"\nsupersedes = \"acme.chat.a1\"\n{SOURCES}"
    );
    let cases = [
        (
            format!(
                "[[contacts]]\nid = \"acme.chat.c1\"\nkind = \"fax\"\nvalue = \"1\"\n{SOURCES}"
            ),
            "fax",
        ),
        (note("other.chat.n1", "x", SOURCES), "does not begin with"),
        (
            note("acme.chat.n1", "x", &SOURCES.replace("https", "http")),
            "https",
        ),
        (note("acme.chat.n1", "x\u{202e}y", SOURCES), "202e"),
        (
            note(
                "acme.chat.n1",
                "x",
                &format!("scope = {{ plans = [\"gold\"] }}\n{SOURCES}"),
            ),
            "gold",
        ),
        (circle.clone(), "circle"),
        (
            circle.replace(
                "supersedes = \"acme.chat.a1\"",
                "supersedes = \"acme.chat.a9\"",
            ),
            "acme.chat.a9",
        ),
    ];
    for (facts, word) in cases {
        let found = problems(&facts);
        assert!(
            found.iter().any(|p| p.to_string().contains(word)),
            "{word}: {found:?}"
        );
    }
}

#[test]
fn services_are_found_by_what_people_type() {
    let catalogue = built_in();
    let id = |name: &str| catalogue.find(name).map(|s| s.id.to_string());
    assert_eq!(id("claude").unwrap(), "anthropic.claude.consumer");
    assert_eq!(id("ChatGPT").unwrap(), "openai.chatgpt.consumer");
    assert_eq!(id("anthropic.api").unwrap(), "anthropic.api");
    assert_eq!(id("Le Chat").unwrap(), "mistral.vibe");
    assert_eq!(id("linked").unwrap(), "linkedin.network");
    assert!(
        id("perpl")
            .unwrap_err()
            .near
            .contains(&"perplexity".to_owned())
    );
    assert_eq!(id("cluade").unwrap_err().near.first().unwrap(), "claude");
    assert!(id("").is_err());
    for short in [
        "gemini",
        "copilot",
        "github-copilot",
        "meta-ai",
        "x",
        "grok",
        "deepseek",
    ] {
        assert!(id(short).is_ok(), "{short}");
    }
}

fn kept(service: &str, item: &Item, coordinate: &Coordinate) -> RetentionResult {
    let service = built_in().find(service).unwrap();
    let (rules, holds) = service.retention_rules(coordinate, coordinate.on);
    for id in rules
        .iter()
        .map(|r| &r.id)
        .chain(holds.iter().map(|h| &h.id))
    {
        assert!(
            id.ends_with(".unstated") || service.source_of(id).is_some(),
            "{id}"
        );
    }
    resolve(&rules, &holds, item, coordinate.on).result
}

fn chat(coordinate: &Coordinate, created: &str, deleted: &str) -> Item {
    Item {
        data_kind: "chat".to_owned(),
        plan: coordinate.plan.as_ref().map(ToString::to_string),
        regions: Some(coordinate.regions.clone()),
        created_on: day(created),
        last_activity_on: None,
        deleted_on: Some(day(deleted)),
        account_closed_on: None,
        flagged_on: None,
        feedback_on: None,
        terms_from: None,
        settings: std::collections::BTreeMap::new(),
    }
}

#[test]
fn a_deleted_claude_chat_is_gone_thirty_days_later() {
    let here = at("pro", "PL", "2025-11-01");
    let mut item = chat(&here, "2025-09-12", "2025-10-20");
    item.terms_from = Some(day("2025-10-08"));
    let off = SettingStep {
        from: day("2025-09-01"),
        value: SettingValue::Off,
    };
    item.settings.insert("model-training".to_owned(), vec![off]);
    let RetentionResult::GoneBy { by, .. } = kept("claude", &item, &here) else {
        panic!("{:?}", kept("claude", &item, &here));
    };
    assert_eq!(by, day("2025-11-19"));
}

#[test]
fn the_preservation_order_held_deleted_chats_until_it_ended() {
    let ask = |country: &str, on: &str| {
        let here = at("plus", country, on);
        kept("chatgpt", &chat(&here, "2025-05-20", "2025-06-10"), &here)
    };
    assert!(matches!(
        ask("PL", "2025-06-15"),
        RetentionResult::Indefinite { .. }
    ));
    assert_eq!(
        ask("PL", "2025-10-10"),
        RetentionResult::GoneBy {
            by: day("2025-10-26"),
            not_before: Some(day("2025-09-26")),
            approximate: false,
        }
    );
    assert!(matches!(
        ask("US", "2025-10-10"),
        RetentionResult::Indefinite { .. }
    ));
}

#[test]
fn silence_about_keeping_is_not_read_as_nothing_kept() {
    for service in built_in().services.values() {
        let here = nowhere("2026-11-24");
        let mut item = chat(&here, "2026-10-01", "2026-11-01");
        item.deleted_on = None;
        let (rules, holds) = service.retention_rules(&here, here.on);
        let said = |r: &crate::retention::RetentionRule| {
            r.layer == "service" && !r.id.ends_with(".unstated")
        };
        if !rules.iter().any(said) {
            let result = resolve(&rules, &holds, &item, here.on).result;
            assert_ne!(result, RetentionResult::NothingKept, "{}", service.id);
        }
        let (rules, holds) = service.retention_rules_for(&here, here.on, "whatever");
        item.data_kind = "whatever".to_owned();
        if !rules.iter().any(said) {
            let result = resolve(&rules, &holds, &item, here.on).result;
            assert_ne!(result, RetentionResult::NothingKept, "{}", service.id);
        }
    }
}

mod addresses;
mod oracle;
mod own;
mod real;
mod refused;
mod seed;
mod which;
mod words;
