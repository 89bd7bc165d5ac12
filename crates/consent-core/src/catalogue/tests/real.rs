//! Hard cases of real services, answered from the files as they are.

use super::*;
use crate::retention::RetentionRule;

fn service(name: &str) -> &'static CatalogueService {
    built_in().find(name).unwrap()
}

fn training<'a>(name: &str, coordinate: &Coordinate) -> TrainingAnswer<'a> {
    service(name).training(coordinate, coordinate.on).unwrap()
}

/// The rules of a layer that speak of a kind of data.
fn rules(name: &str, coordinate: &Coordinate, kind: &str, layer: &str) -> Vec<RetentionRule> {
    let (rules, _) = service(name).retention_rules_for(coordinate, coordinate.on, kind);
    rules
        .into_iter()
        .filter(|rule| rule.layer == layer)
        .collect()
}

fn with_training(mut item: Item, value: SettingValue) -> Item {
    let step = SettingStep {
        from: day("2025-01-01"),
        value,
    };
    item.settings
        .insert("model-training".to_owned(), vec![step]);
    item
}

fn undeleted(coordinate: &Coordinate, created: &str) -> Item {
    Item {
        deleted_on: None,
        ..chat(coordinate, created, created)
    }
}

#[test]
fn the_terms_of_claude_follow_the_date_that_moved() {
    let answer = |on: &str, accepted: Option<&str>| {
        let here = Coordinate {
            accepted_on: accepted.map(day),
            ..at("pro", "PL", on)
        };
        training("claude", &here).fact.uses_content_for_training
    };
    // Until 27 September the change was to come on the 28th; then it moved to 8 October.
    assert_eq!(answer("2025-09-28", None), TrainingUse::OptInOnly);
    assert_eq!(answer("2025-10-07", None), TrainingUse::OptInOnly);
    assert_eq!(answer("2025-10-08", None), TrainingUse::OptOut);
    // Who accepted earlier has the new terms from then on.
    assert_eq!(
        answer("2025-09-05", Some("2025-09-04")),
        TrainingUse::OptOut
    );
    assert_eq!(
        answer("2025-09-03", Some("2025-09-04")),
        TrainingUse::OptInOnly
    );
}

#[test]
fn what_was_set_apart_under_the_order_reaches_team_and_api_outside_europe() {
    for (name, plan, kind) in [
        ("chatgpt-business", "business", "chat"),
        ("openai-api", "api", "api"),
    ] {
        let ask = |country: &str, created: &str, deleted: &str| {
            let here = at(plan, country, "2025-11-01");
            let mut item = chat(&here, created, deleted);
            item.data_kind = kind.to_owned();
            let (rules, holds) = service(name).retention_rules_for(&here, here.on, kind);
            resolve(&rules, &holds, &item, here.on)
        };
        let held = |country, created, deleted| {
            let v2 = format!("{}.v2", service(name).id);
            let resolution = ask(country, created, deleted);
            let line = resolution.trace.iter().find(|line| line.id == v2);
            let line = serde_json::to_value(line).unwrap();
            line["outcome"] == "held"
        };
        assert!(held("US", "2025-06-01", "2025-06-10"), "{name}");
        assert!(!held("IE", "2025-06-01", "2025-06-10"), "{name}");
        // Removed before the window, or created and removed after it: not caught.
        assert!(!held("US", "2025-02-01", "2025-03-10"), "{name}");
        assert!(!held("US", "2025-09-28", "2025-10-10"), "{name}");
    }
}

#[test]
fn a_notice_that_was_taken_back_no_longer_counts() {
    let mistral = service("mistral");
    let known = |on: &str| {
        let here = at("pro", "FR", on);
        let all = mistral.announcements_known(&here, here.on);
        all.iter()
            .any(|fact| fact.meta.id.as_str() == "mistral.vibe.a3")
    };
    assert!(!known("2026-04-01"));
    assert!(known("2026-04-02"));
    assert!(known("2026-04-15"));
    assert!(!known("2026-04-16"));
    let changed = |on: &str| {
        let here = at("pro", "FR", on);
        mistral.changed_since(&here, Purpose::ModelTraining, day("2026-01-01"))
    };
    assert_eq!(changed("2026-04-10"), Some(day("2026-04-07")));
    assert_eq!(changed("2026-05-01"), None);
    assert_eq!(changed("2026-05-28"), Some(day("2026-05-28")));
}

#[test]
fn wetransfer_answers_no_and_its_terms_changed_once() {
    let here = at("free", "NL", "2025-09-01");
    let answer = training("wetransfer", &here);
    assert_eq!(answer.fact.uses_content_for_training, TrainingUse::No);
    let changed =
        service("wetransfer").changed_since(&here, Purpose::ModelTraining, day("2025-07-01"));
    assert_eq!(changed, Some(day("2025-08-08")));
}

#[test]
fn at_deepl_the_plan_is_the_choice() {
    let on = "2026-11-24";
    let deepl = service("deepl");
    let free = at("free", "DE", on);
    assert_eq!(
        training("deepl", &free).fact.uses_content_for_training,
        TrainingUse::Yes
    );
    assert_eq!(
        deepl.training_without_choice(&free, free.on),
        Some(NoChoice::CannotRefuse)
    );
    let ways = deepl.opt_outs(&free);
    assert_eq!(ways.len(), 1);
    assert_eq!(ways[0].method, OptOutMethod::PlanUpgrade);

    for plan in ["pro", "api"] {
        let paid = at(plan, "DE", on);
        assert_eq!(
            training("deepl", &paid).fact.uses_content_for_training,
            TrainingUse::No
        );
        assert_eq!(
            deepl.training_without_choice(&paid, paid.on),
            Some(NoChoice::NotCovered)
        );
        assert!(deepl.opt_outs(&paid).is_empty(), "{plan}");
    }
    // Which plan it is, is not known: neither answer is given as the only one.
    let unknown = nowhere(on);
    assert!(!training("deepl", &unknown).disagrees.is_empty());
    assert_eq!(deepl.training_without_choice(&unknown, unknown.on), None);
}

#[test]
fn a_no_may_be_a_switch_that_is_on() {
    let on = "2026-11-24";
    let no = |name: &str, plan: &str, label: &str| {
        let here = at(plan, "US", on);
        let ways = service(name).opt_outs(&here);
        let way = ways.iter().find(|way| way.label.as_deref() == Some(label));
        way.and_then(|way| way.state_when_opted_out.clone())
            .unwrap()
    };
    assert_eq!(
        no("higgsfield", "personal", "Exclude outputs from training"),
        "on"
    );
    assert_eq!(no("claude", "pro", "Help improve our AI models"), "off");
    let cursor = service("cursor").opt_outs(&at("pro", "US", on));
    assert!(
        cursor
            .iter()
            .all(|way| way.state_when_opted_out.as_deref() == Some("on"))
    );
    assert!(!cursor.is_empty());
}

#[test]
fn udemy_names_a_limited_period_and_its_days_are_unknown() {
    let udemy = service("udemy");
    let here = at("instructor", "US", "2026-11-24");
    let answer = training("udemy", &here);
    assert_eq!(answer.fact.uses_content_for_training, TrainingUse::OptOut);
    assert_eq!(answer.fact.meta.confidence, Confidence::Low);
    assert!(udemy.deadlines(&here, here.on).is_empty());
    assert!(
        udemy
            .unknown
            .iter()
            .any(|text| text.contains("dates of the periods"))
    );
}

#[test]
fn gemini_keeps_by_the_setting_and_says_which_periods_can_be_chosen() {
    let here = at("free", "FR", "2026-11-24");
    let gemini = service("gemini");
    let periods = |fact: &&&RetentionFact| !fact.user_selectable.is_empty();
    let facts = gemini.retention_facts(&here, here.on);
    let chosen: Vec<_> = facts.iter().filter(periods).collect();
    assert_eq!(chosen.len(), 1);
    assert_eq!(
        chosen[0].user_selectable,
        ["P3M", "P18M", "P36M", "indefinite"]
    );

    let (_, holds) = gemini.retention_rules(&here, here.on);
    let by = |layer: &str, created: &str, value| {
        let rules = rules("gemini", &here, "chat", layer);
        let item = with_training(undeleted(&here, created), value);
        let result = resolve(&rules, &holds, &item, here.on).result;
        serde_json::to_value(result).unwrap()["by"].clone()
    };
    // Off: 72 hours from the day of the chat on.
    assert_eq!(by("service", "2026-11-23", SettingValue::Off), "2026-11-26");
    // On: the period that holds unless another was chosen, from the last use.
    assert_eq!(by("training", "2026-11-01", SettingValue::On), "2028-05-01");
    // What people read is kept apart; whether they did is not known.
    let item = with_training(undeleted(&here, "2026-11-23"), SettingValue::Off);
    let whole = serde_json::to_value(kept("gemini", &item, &here)).unwrap();
    assert_eq!(
        whole["missing"],
        serde_json::json!(["setting:human-review"])
    );
}

#[test]
fn facts_that_ended_or_have_not_begun_are_left_out() {
    let answer = |on: &str| {
        let here = at("free", "US", on);
        training("huggingchat", &here)
            .fact
            .uses_content_for_training
    };
    assert_eq!(answer("2024-04-14"), TrainingUse::OptOut);
    assert_eq!(answer("2024-04-16"), TrainingUse::No);
}
