//! Which of several facts holds: an invented service on which every rule of the choice can be seen.

use super::*;

const FACTS: &str = r#"
[[training]]
id = "acme.chat.t1"
uses_content_for_training = "opt_out"
confidence = "medium"
sources = [{ kind = "press", url = "https://a.example/t1", title = "A page", as_of = "2025" }]

[[training]]
id = "acme.chat.t2"
uses_content_for_training = "unclear"
confidence = "high"
sources = [{ kind = "provider_policy", url = "https://a.example/t2", title = "A page", as_of = "2025" }]

[[training]]
id = "acme.chat.t3"
uses_content_for_training = "opt_in_only"
scope = { regions = ["EEA"], exclude_regions = ["FR"] }
confidence = "low"
sources = [{ kind = "press", url = "https://a.example/t3", title = "A page", as_of = "2024" }]

[[training]]
id = "acme.chat.t4"
uses_content_for_training = "no"
scope = { plans = ["team"] }
confidence = "low"
sources = [{ kind = "press", url = "https://a.example/t4", title = "A page", as_of = "2024" }]

[[training]]
id = "acme.chat.t5"
uses_content_for_training = "yes"
scope = { plans = ["pro"] }
valid_from = "2026-03-01"
valid_until = "2026-06-30"
confidence = "high"
sources = [{ kind = "press", url = "https://a.example/t5", title = "A page", as_of = "2026" }]

[[training]]
id = "acme.chat.t6"
uses_content_for_training = "opt_in_only"
confidence = "low"
sources = [{ kind = "press", url = "https://a.example/t6", title = "A page", as_of = "2025" }]

[[opt_outs]]
id = "acme.chat.o1"
method = "setting"
label = "Old switch"
valid_until = "2026-02-28"
confidence = "high"
sources = [{ kind = "press", url = "https://a.example/o1", title = "A page", as_of = "2026" }]

[[opt_outs]]
id = "acme.chat.o2"
method = "setting"
label = "New switch"
valid_from = "2026-03-01"
confidence = "high"
sources = [{ kind = "press", url = "https://a.example/o2", title = "A page", as_of = "2026" }]

[[retention]]
id = "acme.chat.r1"
state = "active_chat"
duration = "P90D"
duration_kind = "max"
confidence = "high"
sources = [{ kind = "press", url = "https://a.example/r1", title = "A page", as_of = "2026" }]

[[retention]]
id = "acme.chat.r2"
state = "active_chat"
duration = "P60D"
duration_kind = "max"
scope = { regions = ["EEA"] }
confidence = "high"
sources = [{ kind = "press", url = "https://a.example/r2", title = "A page", as_of = "2026" }]

[[retention]]
id = "acme.chat.r3"
state = "active_chat"
duration = "P30D"
duration_kind = "max"
scope = { plans = ["team"] }
valid_from = "2026-03-01"
confidence = "high"
sources = [{ kind = "press", url = "https://a.example/r3", title = "A page", as_of = "2026" }]

[[retention]]
id = "acme.chat.r4"
state = "active_chat"
duration = "P10D"
duration_kind = "max"
scope = { data_kinds = ["voice"] }
confidence = "high"
sources = [{ kind = "press", url = "https://a.example/r4", title = "A page", as_of = "2026" }]

[[overrides]]
id = "acme.chat.v1"
kind = "legal_hold"
title = "Order"
announced_on = "2026-02-10"
end_announced_on = "2026-05-20"
after = "P30D"
valid_from = "2026-02-01"
valid_until = "2026-05-01"
window = { from = "2026-01-01", to = "2026-05-01" }
confidence = "high"
sources = [{ kind = "court", url = "https://a.example/v1", title = "A page", as_of = "2026" }]
"#;

fn acme() -> Arc<CatalogueService> {
    let text = format!(
        "{HEAD}\n[[plans]]\nid = \"team\"\nname = \"Team\"\naudience = \"business\"\n\n[[plans]]\nid = \"pro\"\nname = \"Pro\"\naudience = \"consumer\"\n{FACTS}"
    );
    let catalogue = Catalogue::parse([EDITION, ("acme.chat.toml", text.as_str())]).unwrap();
    Arc::clone(catalogue.find("acme").unwrap())
}

fn trains(coordinate: &Coordinate, known: &str) -> (String, Vec<String>) {
    let acme = acme();
    let answer = acme.training(coordinate, day(known)).unwrap();
    let ids = answer.disagrees.iter().map(|fact| fact.meta.id.to_string());
    (answer.fact.meta.id.to_string(), ids.collect())
}

fn service_rules(coordinate: &Coordinate, known: &str, kind: &str) -> Vec<String> {
    let (rules, _) = acme().retention_rules_for(coordinate, day(known), kind);
    rules.into_iter().map(|rule| rule.id).collect()
}

#[test]
fn the_narrower_training_fact_wins_and_the_plan_before_the_region() {
    let on = "2026-01-10";
    assert_eq!(trains(&at("free", "US", on), on).0, "acme.chat.t1");
    assert_eq!(trains(&at("free", "PL", on), on).0, "acme.chat.t3");
    assert_eq!(trains(&at("team", "PL", on), on).0, "acme.chat.t4");
}

#[test]
fn a_region_that_is_left_out_does_not_get_the_fact() {
    let on = "2026-01-10";
    assert_eq!(trains(&at("free", "FR", on), on).0, "acme.chat.t1");
}

#[test]
fn what_hangs_on_an_unknown_plan_or_region_comes_after_what_surely_holds() {
    assert_eq!(
        trains(&nowhere("2026-01-10"), "2026-01-10").0,
        "acme.chat.t1"
    );
}

#[test]
fn of_equal_facts_the_better_supported_wins_an_open_one_comes_last_and_the_rest_is_told() {
    let on = "2026-01-10";
    let (fact, disagrees) = trains(&at("free", "US", on), on);
    assert_eq!(fact, "acme.chat.t1");
    assert_eq!(disagrees, ["acme.chat.t6"]);
}

#[test]
fn a_fact_counts_from_its_first_to_its_last_day() {
    let on = |on: &str| trains(&at("pro", "US", on), "2026-12-31").0;
    assert_eq!(on("2026-02-28"), "acme.chat.t1");
    assert_eq!(on("2026-03-01"), "acme.chat.t5");
    assert_eq!(on("2026-06-30"), "acme.chat.t5");
    assert_eq!(on("2026-07-01"), "acme.chat.t1");
    let label = |on: &str| {
        let acme = acme();
        let ways = acme.opt_outs(&at("pro", "US", on));
        let labels = ways.iter().filter_map(|way| way.label.clone());
        labels.collect::<Vec<_>>()
    };
    assert_eq!(label("2026-02-28"), ["Old switch"]);
    assert_eq!(label("2026-03-01"), ["New switch"]);
}

#[test]
fn what_begins_later_than_what_was_known_is_not_told() {
    // A day ahead is asked about with what is known today.
    assert_eq!(
        trains(&at("pro", "US", "2026-04-01"), "2026-02-01").0,
        "acme.chat.t1"
    );
    let ahead = at("team", "US", "2026-04-01");
    assert_eq!(
        service_rules(&ahead, "2026-02-01", "chat"),
        ["acme.chat.r1"]
    );
    assert_eq!(
        service_rules(&ahead, "2026-04-01", "chat"),
        ["acme.chat.r3"]
    );
}

#[test]
fn the_narrower_retention_fact_replaces_the_wider_one() {
    let on = "2026-04-01";
    assert_eq!(
        service_rules(&at("free", "US", on), on, "chat"),
        ["acme.chat.r1"]
    );
    assert_eq!(
        service_rules(&at("free", "PL", on), on, "chat"),
        ["acme.chat.r2"]
    );
    assert_eq!(
        service_rules(&at("team", "PL", on), on, "chat"),
        ["acme.chat.r3"]
    );
    assert_eq!(
        service_rules(&at("free", "US", on), on, "voice"),
        ["acme.chat.r4"]
    );
    // With plan and region unknown nothing replaces the wider one.
    let open = service_rules(&nowhere(on), on, "chat");
    assert_eq!(open, ["acme.chat.r1", "acme.chat.r2", "acme.chat.r3"]);
}

#[test]
fn an_order_is_known_once_announced_and_so_are_its_end_and_its_window() {
    let holds = |known: &str| {
        let here = at("free", "US", known);
        acme().retention_rules(&here, here.on).1
    };
    assert!(holds("2026-02-09").is_empty());
    let standing = holds("2026-05-19");
    assert_eq!(
        (standing[0].from, standing[0].to),
        (day("2026-02-01"), None)
    );
    let ended = holds("2026-05-20");
    assert_eq!(ended[0].to, Some(day("2026-05-01")));
    let window = ended[0].window.as_ref().unwrap();
    assert_eq!(
        (window.from, window.to),
        (day("2026-01-01"), day("2026-05-01"))
    );
}
