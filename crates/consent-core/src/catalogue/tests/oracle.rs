//! The rules derived from the files against the rule sets of the retention vectors.

use super::*;
use crate::retention::{HoldRule, RetentionRule};

const CREATED: &str = "2025-09-12";

struct Oracle {
    rules: Vec<RetentionRule>,
    holds: Vec<HoldRule>,
}

fn oracle(ruleset: &str) -> Oracle {
    let text = include_str!("../../../../../tests/vectors/retention.json");
    let vectors: serde_json::Value = serde_json::from_str(text).unwrap();
    let set = &vectors["rulesets"][ruleset];
    Oracle {
        rules: serde_json::from_value(set["rules"].clone()).unwrap(),
        holds: serde_json::from_value(set["holds"].clone()).unwrap(),
    }
}

/// Items of every kind: training on and off, deleted or not, flagged and with feedback or not.
fn items(kinds: &[&str], coordinate: &Coordinate, with_reports: bool) -> Vec<Item> {
    let mut items = Vec::new();
    for kind in kinds {
        for value in [SettingValue::On, SettingValue::Off] {
            for deleted in [None, Some(day("2025-09-20"))] {
                for reported in [None, Some(day("2025-09-13")).filter(|_| with_reports)] {
                    let step = SettingStep {
                        from: day("2025-09-10"),
                        value,
                    };
                    items.push(Item {
                        data_kind: (*kind).to_owned(),
                        plan: coordinate.plan.as_ref().map(ToString::to_string),
                        regions: Some(coordinate.regions.clone()),
                        created_on: day(CREATED),
                        last_activity_on: None,
                        deleted_on: deleted,
                        account_closed_on: None,
                        flagged_on: reported,
                        feedback_on: reported,
                        terms_from: Some(day("2025-09-10")),
                        settings: [("model-training".to_owned(), vec![step])].into(),
                    });
                }
            }
        }
    }
    items
}

fn compare(id: &str, ruleset: &str, coordinate: &Coordinate, items: &[Item]) {
    let on = coordinate.on;
    let service = built_in().find(id).unwrap();
    let wanted = oracle(ruleset);
    for item in items {
        let by_oracle = resolve(&wanted.rules, &wanted.holds, item, on).result;
        for (rules, holds) in [
            service.retention_rules(coordinate, on),
            service.retention_rules_for(coordinate, on, &item.data_kind),
        ] {
            let result = resolve(&rules, &holds, item, on).result;
            assert_eq!(result, by_oracle, "{ruleset} {item:?}");
        }
    }
}

#[test]
fn claude_after_the_change_of_2025() {
    let here = at("pro", "IE", "2025-10-21");
    let all = items(&["chat", "coding_session", "temporary_chat"], &here, true);
    compare("claude", "claude-consumer-2025-10", &here, &all);
}

#[test]
fn chatgpt_while_the_order_stood() {
    for country in ["IE", "US"] {
        let here = at("plus", country, "2025-09-25");
        let all = items(&["chat", "temporary_chat"], &here, false);
        compare("chatgpt", "chatgpt-consumer-2025-06", &here, &all);
    }
}

#[test]
fn chatgpt_once_its_end_was_known() {
    for country in ["IE", "US"] {
        let here = at("plus", country, "2025-10-10");
        let all = items(&["chat", "temporary_chat"], &here, false);
        compare("chatgpt", "chatgpt-consumer-2025", &here, &all);
    }
}

#[test]
fn in_the_united_states_what_was_set_apart_has_no_end() {
    for on in ["2025-06-11", "2025-10-09", "2026-01-01"] {
        let here = at("plus", "US", on);
        let deleted = chat(&here, "2025-06-05", "2025-06-10");
        let result = serde_json::to_value(kept("chatgpt", &deleted, &here)).unwrap();
        assert_eq!(result["kind"], "indefinite", "{on}");
    }
}

#[test]
fn the_order_does_not_reach_enterprise_and_edu() {
    let business = built_in().find("chatgpt-business").unwrap();
    for (plan, reached) in [("enterprise", 0), ("edu", 0), ("business", 1)] {
        let here = at(plan, "US", "2025-07-01");
        let (_, holds) = business.retention_rules(&here, here.on);
        assert_eq!(holds.len(), reached, "{plan}");
    }
}
