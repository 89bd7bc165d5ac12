use super::*;
use crate::time::CivilDate;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn rule(keeps: &str) -> RetentionRule {
    serde_json::from_str(&format!(
        r#"{{"id": "r", "layer": "service", "data_kinds": ["*"], "plans": ["*"], "regions": ["*"],
             "exclude_regions": [], "terms": "any", "setting": null, "keeps": {keeps},
             "ends": null, "content": true}}"#
    ))
    .unwrap()
}

fn item(created: &str) -> Item {
    serde_json::from_str(&format!(
        r#"{{"data_kind": "chat", "plan": "pro", "regions": ["EEA"], "created_on": "{created}"}}"#
    ))
    .unwrap()
}

fn end(rules: &[RetentionRule], item: &Item, today: &str) -> serde_json::Value {
    serde_json::to_value(resolve(rules, &[], item, day(today)).result).unwrap()
}

#[test]
fn a_rule_comes_back_as_it_was_written() {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../../../tests/vectors/retention.json")).unwrap();
    for rules in file["rulesets"].as_object().unwrap().values() {
        for written in rules["rules"].as_array().unwrap() {
            let rule: RetentionRule = serde_json::from_value(written.clone()).unwrap();
            assert_eq!(&serde_json::to_value(&rule).unwrap(), written);
        }
        for written in rules["holds"].as_array().unwrap() {
            let hold: HoldRule = serde_json::from_value(written.clone()).unwrap();
            assert_eq!(&serde_json::to_value(&hold).unwrap(), written);
        }
    }
    for vector in file["vectors"].as_array().unwrap() {
        let item: Item = serde_json::from_value(vector["item"].clone()).unwrap();
        assert_eq!(serde_json::to_value(&item).unwrap(), vector["item"]);
    }
}

#[test]
fn a_range_without_its_lower_period_is_no_rule() {
    let text = r#"{"kind": "for", "from": "created", "duration": "P1Y", "bound": "between"}"#;
    assert!(serde_json::from_str::<Keeps>(text).is_err());
}

#[test]
fn an_end_beyond_the_calendar_is_no_day() {
    let rule =
        rule(r#"{"kind": "for", "from": "created", "duration": "P9000Y", "bound": "exactly"}"#);
    let got = end(&[rule], &item("2025-01-01"), "2026-01-01");
    assert_eq!(got["kind"], "indefinite");
    assert_eq!(got["not_before"], "9999-12-31");
}

#[test]
fn facts_dated_after_the_day_asked_about_do_not_count() {
    let rule = rule(r#"{"kind": "until", "event": "removed", "then": "P30D", "bound": "at-most"}"#);
    let mut removed = item("2025-01-01");
    removed.deleted_on = Some(day("2025-06-01"));
    removed.flagged_on = Some(day("2025-06-02"));
    let rules = [rule];
    assert_eq!(
        end(&rules, &removed, "2025-05-31"),
        end(&rules, &item("2025-01-01"), "2025-05-31")
    );
    assert_eq!(end(&rules, &removed, "2025-06-01")["by"], "2025-07-01");
    assert_eq!(end(&rules, &removed, "2024-12-31")["kind"], "nothing-kept");
}

#[test]
fn an_early_end_is_not_approximate() {
    let mut about =
        rule(r#"{"kind": "for", "from": "created", "duration": "P1Y", "bound": "about"}"#);
    let mut deleted = item("2025-01-01");
    deleted.deleted_on = Some(day("2025-01-10"));
    let today = "2025-01-11";
    assert_eq!(end(&[about.clone()], &deleted, today)["approximate"], true);
    about.ends = serde_json::from_str(r#"{"event": "deleted", "within": "P30D"}"#).unwrap();
    let got = end(&[about], &deleted, today);
    assert_eq!(
        got,
        serde_json::json!({"kind": "gone-by", "by": "2025-02-09"})
    );
}

fn hold(to: &str) -> HoldRule {
    serde_json::from_str(&format!(
        r#"{{"id": "h", "from": "2025-06-01", "to": "{to}", "after": "P0D", "data_kinds": ["*"],
             "plans": ["*"], "regions": ["*"], "exclude_regions": [], "window": null}}"#
    ))
    .unwrap()
}

#[test]
fn an_end_that_a_hold_moved_is_not_approximate() {
    let about = [rule(
        r#"{"kind": "for", "from": "created", "duration": "P1Y", "bound": "about"}"#,
    )];
    let item = item("2025-01-01");
    let with = |to: &str| {
        let result = resolve(&about, &[hold(to)], &item, day("2025-07-01")).result;
        serde_json::to_value(result).unwrap()
    };
    let about_a_year =
        serde_json::json!({"kind": "gone-by", "by": "2026-01-01", "approximate": true});
    assert_eq!(
        with("2026-01-01"),
        about_a_year,
        "it ends no later than the item"
    );
    assert_eq!(
        with("2026-01-02"),
        serde_json::json!({"kind": "gone-by", "by": "2026-01-02"})
    );
}

#[test]
fn only_facts_that_would_move_the_sure_end_are_missing() {
    let year = r#"{"kind": "for", "from": "created", "duration": "P1Y", "bound": "at-most"}"#;
    let two_years = r#"{"kind": "for", "from": "created", "duration": "P2Y", "bound": "at-most"}"#;
    let (sure, mut same, mut longer) = (rule(year), rule(year), rule(two_years));
    same.scope.plans = vec!["pro".to_owned()];
    longer.scope.regions = vec!["US".to_owned()];
    let mut item = item("2025-01-01");
    item.plan = None;
    item.regions = None;
    assert_eq!(
        end(&[sure, same, longer], &item, "2025-07-01"),
        serde_json::json!({
            "kind": "unknown", "missing": ["region"],
            "earliest_by": "2026-01-01", "latest_by": "2027-01-01",
        })
    );
}

#[test]
fn a_rule_that_surely_fails_is_no_maybe() {
    let mut elsewhere =
        rule(r#"{"kind": "for", "from": "created", "duration": "P1Y", "bound": "at-most"}"#);
    elsewhere.scope.plans = vec!["team".to_owned()];
    elsewhere.scope.regions = vec!["US".to_owned()];
    let mut item = item("2025-01-01");
    item.plan = None;
    let resolution = resolve(&[elsewhere], &[], &item, day("2025-07-01"));
    assert_eq!(resolution.result, RetentionResult::NothingKept);
    assert_eq!(resolution.trace[0].outcome, Outcome::NotApplicable);
    assert_eq!(resolution.trace[0].because, Because::Region);
}
