//! What a person adds, laid over the catalogue.

use serde_json::json;

use super::*;
use crate::catalogue::own_check::{check_fact, check_service_body};
use crate::event::StatedSource;
use crate::id::{EntryId, FactId};
use crate::state::{OwnFact, OwnService};

fn letter(url: Option<&str>) -> StatedSource {
    StatedSource {
        title: "a letter".to_owned(),
        url: url.map(str::to_owned),
        as_of: "2026-11-20".parse().unwrap(),
    }
}

fn fact(n: u8, kind: FactKind, replaces: Option<&str>, body: serde_json::Value) -> OwnFact {
    OwnFact {
        entry_id: EntryId::from_bytes([n; 16]),
        recorded_on: day("2026-11-24"),
        service_id: "anthropic.claude.consumer".parse().unwrap(),
        fact_id: format!("anthropic.claude.consumer.own-{n}")
            .parse()
            .unwrap(),
        kind,
        replaces: replaces.map(|id| id.parse().unwrap()),
        body,
        source: letter(None),
    }
}

fn with(facts: &[OwnFact]) -> Catalogue {
    let (whole, problems) = built_in().with_own(&[], facts);
    assert!(problems.is_empty(), "{problems:?}");
    whole
}

fn claude(catalogue: &Catalogue) -> &CatalogueService {
    catalogue.find("claude").unwrap()
}

#[test]
fn an_own_fact_comes_first_and_what_says_otherwise_stays_beside_it() {
    let here = at("pro", "PL", "2026-11-24");
    let before = claude(built_in()).training(&here, here.on).unwrap();
    assert_ne!(before.fact.uses_content_for_training, TrainingUse::No);
    let whole = with(&[fact(
        1,
        FactKind::Training,
        None,
        json!({ "uses_content_for_training": "no", "user_choice_available": false }),
    )]);
    let answer = claude(&whole).training(&here, here.on).unwrap();
    assert_eq!(
        answer.fact.meta.id.as_str(),
        "anthropic.claude.consumer.own-1"
    );
    assert!(
        answer
            .disagrees
            .iter()
            .any(|f| f.meta.id == before.fact.meta.id)
    );
    assert!(answer.summary().starts_with("You wrote down that"));
    assert!(!answer.is_contradicted());
    assert_eq!(
        claude(&whole).training_without_choice(&here, here.on),
        Some(NoChoice::NotCovered)
    );
}

#[test]
fn a_replaced_fact_stays_visible_and_counts_only_before_the_new_one_holds() {
    let here = at("pro", "PL", "2026-11-24");
    let old = claude(built_in()).training(&here, here.on).unwrap();
    let (old_id, old_use) = (old.fact.meta.id.clone(), old.fact.uses_content_for_training);
    let whole = with(&[fact(
        1,
        FactKind::Training,
        Some(old_id.as_str()),
        json!({ "uses_content_for_training": "no", "valid_from": "2026-11-01" }),
    )]);
    let service = claude(&whole);
    let meta = service.fact(&old_id).unwrap();
    assert_eq!(
        meta.replaced.as_ref().unwrap().by.as_str(),
        "anthropic.claude.consumer.own-1"
    );
    let facts = service.training_facts(&here).facts;
    assert!(facts.iter().all(|f| f.meta.id != old_id));
    let earlier = at("pro", "PL", "2026-10-31");
    let answer = service.training(&earlier, earlier.on).unwrap();
    assert_eq!(answer.fact.uses_content_for_training, old_use);
}

#[test]
fn an_own_retention_fact_takes_the_place_of_a_rule() {
    let here = at("pro", "PL", "2026-11-24");
    let mut item = chat(&here, "2026-10-01", "2026-11-01");
    item.terms_from = Some(day("2025-10-08"));
    let off = SettingStep {
        from: day("2025-09-01"),
        value: SettingValue::Off,
    };
    item.settings.insert("model-training".to_owned(), vec![off]);
    let answer = |catalogue: &Catalogue| {
        let (rules, holds) = claude(catalogue).retention_rules(&here, here.on);
        let resolution = resolve(&rules, &holds, &item, here.on);
        (resolution.result, rules)
    };
    let (before, rules) = answer(built_in());
    let RetentionResult::GoneBy { by, .. } = before else {
        panic!("{before:?}");
    };
    assert_eq!(by, day("2026-12-01"));
    // Each rule of the service itself that could keep it so long is replaced.
    let rule = rules
        .iter()
        .find(|r| {
            claude(built_in())
                .retention
                .iter()
                .any(|f| f.meta.id.as_str() == r.id && f.state == RetentionState::OptedOut)
        })
        .unwrap();
    let whole = with(&[fact(
        1,
        FactKind::Retention,
        Some(&rule.id),
        json!({ "state": "opted_out", "duration": "P5D", "duration_kind": "max" }),
    )]);
    let (_, rules) = answer(&whole);
    assert!(rules.iter().all(|r| r.id != rule.id));
    assert!(
        rules
            .iter()
            .any(|r| r.id == "anthropic.claude.consumer.own-1")
    );
}

#[test]
fn an_own_announcement_is_a_date_and_one_in_anothers_place_belongs_to_the_same_deadline() {
    let here = at("pro", "PL", "2025-11-24");
    let dates = |catalogue: &Catalogue| claude(catalogue).deadlines(&here, here.on);
    let before = dates(built_in());
    assert_eq!(before.len(), 1);
    let moved = before[0].revisions.last().unwrap().fact.clone();
    let body = json!({ "title": "x", "announced_on": "2025-10-01", "decide_by": "2025-10-20",
        "default_outcome": "unknown", "purpose": "model-training" });
    let beside = dates(&with(&[fact(
        1,
        FactKind::Announcement,
        None,
        body.clone(),
    )]));
    assert_eq!(beside.len(), 2);
    let instead = with(&[fact(1, FactKind::Announcement, Some(moved.as_str()), body)]);
    let after = dates(&instead);
    assert_eq!(after.len(), 1, "{after:?}");
    assert_eq!(after[0].began_with, before[0].began_with);
    assert_eq!(after[0].revisions.last().unwrap().date, day("2025-10-20"));
    assert!(after[0].revisions.iter().all(|r| r.fact != moved));
    assert_eq!(
        claude(&instead).began_with(&moved),
        Some(&before[0].began_with)
    );
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_holds() {
    let good = fact(
        1,
        FactKind::Note,
        None,
        json!({ "text": "they wrote to me" }),
    );
    let bad = fact(
        2,
        FactKind::Training,
        None,
        json!({ "uses_content_for_training": "perhaps" }),
    );
    let mut nowhere = fact(3, FactKind::Note, None, json!({ "text": "x" }));
    nowhere.service_id = "own.gone".parse().unwrap();
    let (whole, problems) = built_in().with_own(&[], &[good, bad, nowhere]);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].to_string().contains("perhaps"));
    assert!(problems[1].to_string().contains("own.gone"));
    assert_eq!(claude(&whole).notes[0].text, "they wrote to me");
    assert_eq!(claude(&whole).notes[0].meta.confidence, Confidence::Low);
}

#[test]
fn what_is_stated_is_checked_as_the_files_are() {
    let mut hidden = fact(1, FactKind::Note, None, json!({ "text": "a\u{202e}b" }));
    let cases = [
        (hidden.clone(), "202e"),
        (fact(1, FactKind::Note, None, json!({})), "text"),
        (
            fact(
                1,
                FactKind::Note,
                None,
                json!({ "text": "x".repeat(2_001) }),
            ),
            "2000",
        ),
        (
            fact(
                1,
                FactKind::Note,
                None,
                json!({ "text": "x", "confidence": "high" }),
            ),
            "confidence",
        ),
        (
            fact(1, FactKind::Note, None, json!({ "text": null })),
            "cannot be read",
        ),
        (
            fact(
                1,
                FactKind::Note,
                Some("anthropic.claude.consumer.t1"),
                json!({ "text": "x" }),
            ),
            "no note",
        ),
        (
            fact(
                1,
                FactKind::Note,
                None,
                json!({ "text": "x", "scope": { "plans": ["gold"] } }),
            ),
            "gold",
        ),
        (
            fact(
                1,
                FactKind::OptOut,
                None,
                json!({ "method": "setting", "url": "javascript:x" }),
            ),
            "https",
        ),
        (
            fact(
                1,
                FactKind::Announcement,
                None,
                json!({ "title": "x", "default_outcome": "unknown", "decide_by": "2027-01-01" }),
            ),
            "purpose",
        ),
        (
            fact(
                1,
                FactKind::Announcement,
                None,
                json!({ "title": "x", "default_outcome": "unknown", "effective_on": "2027-02-30" }),
            ),
            "2027-02-30",
        ),
    ];
    for (own, word) in cases {
        let found = check_fact(claude(built_in()), &own);
        assert!(
            found.iter().any(|p| p.to_string().contains(word)),
            "{word}: {found:?}"
        );
    }
    hidden.body = json!({ "text": "x" });
    assert_eq!(check_fact(claude(built_in()), &hidden), vec![]);
    hidden.source = letter(Some("https://claude.ai@evil.example/"));
    assert_eq!(
        check_fact(claude(built_in()), &hidden).len(),
        2,
        "the source and the fact"
    );
}

#[test]
fn a_described_service_is_one_like_any_other() {
    let mut own = OwnService {
        entry_id: EntryId::from_bytes([1; 16]),
        recorded_on: day("2026-11-24"),
        service_id: own_service_id("Mein Helfer", &[]).unwrap(),
        body: json!({ "service": "Mein Helfer", "short_names": ["mein-helfer"] }),
        source: letter(None),
    };
    assert_eq!(check_service_body(&own), vec![]);
    let (whole, problems) = built_in().with_own(std::slice::from_ref(&own), &[]);
    assert!(problems.is_empty(), "{problems:?}");
    let service = whole.find("mein helfer").unwrap();
    assert_eq!(service.own.as_ref().unwrap().source.title, "a letter");
    assert_eq!(service.provider, "Provider not told");
    let here = nowhere("2026-11-24");
    assert!(service.training(&here, here.on).is_none());
    let (rules, _) = service.retention_rules(&here, here.on);
    assert!(rules.iter().all(|r| r.id.ends_with(".unstated")) && !rules.is_empty());

    own.body = json!({ "service": "x\u{200b}", "homepage": "ftp://x", "category": "nonsense" });
    let found = check_service_body(&own);
    for word in ["200b", "https", "nonsense"] {
        assert!(
            found.iter().any(|p| p.to_string().contains(word)),
            "{word}: {found:?}"
        );
    }
    own.body = json!({ "service": "x", "training": [] , "colour": "red"});
    assert!(!check_service_body(&own).is_empty());
}

#[test]
fn a_service_that_is_nowhere_has_a_stand_in_of_which_nothing_is_known() {
    let gone = "own.gone".parse().unwrap();
    let whole = built_in().clone().with_stand_ins([&gone].into_iter());
    let service = whole.service(&gone).unwrap();
    assert_eq!(
        (service.name.as_str(), service.provider.as_str()),
        ("own.gone", "Provider not told")
    );
    assert_eq!(whole.services.len(), built_in().services.len() + 1);
}

#[test]
fn ids_are_made_of_names_and_never_given_twice() {
    let first = own_service_id("Mein  Helfer!", &[]).unwrap();
    assert_eq!(first.as_str(), "own.mein-helfer");
    let second = own_service_id("mein helfer", std::slice::from_ref(&first)).unwrap();
    assert_eq!(second.as_str(), "own.mein-helfer-2");
    assert_eq!(
        own_service_id("\u{43f}", &[]).unwrap().as_str(),
        "own.service"
    );
    let used: Vec<FactId> = vec![own_fact_id(&first, &[]).unwrap()];
    assert_eq!(used[0].as_str(), "own.mein-helfer.own-1");
    assert_eq!(
        own_fact_id(&first, &used).unwrap().as_str(),
        "own.mein-helfer.own-2"
    );
    assert!(is_own_fact_id(&used[0]));
    assert!(!is_own_fact_id(&"a.own-brand.t1".parse().unwrap()));
}

#[test]
fn a_filled_in_form_becomes_a_body_with_the_keys_of_a_file() {
    let service_id = "acme.chat".parse().unwrap();
    let details = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        let owned = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        pairs.iter().map(owned).collect()
    };
    let form = |kind, details: &[(String, String)]| {
        body_of(&FilledIn {
            service_id: &service_id,
            kind,
            details,
            plans: &["pro".parse().unwrap()],
            valid_from: Some(day("2026-11-01")),
            note: Some("as told"),
            as_of: "2026-11-20".parse().unwrap(),
            replaces: None,
        })
    };
    let told = details(&[
        ("method", "setting"),
        ("path", "Settings > Privacy"),
        ("regions", "DE, PL"),
    ]);
    assert_eq!(
        form(FactKind::OptOut, &told).unwrap(),
        json!({ "method": "setting", "path": ["Settings", "Privacy"], "note": "as told",
            "valid_from": "2026-11-01", "scope": { "plans": ["pro"], "regions": ["DE", "PL"] } })
    );
    let yes = form(FactKind::Training, &details(&[("human_review", "yes")])).unwrap();
    assert_eq!(yes["human_review"], json!(true));
    let date = form(FactKind::Announcement, &details(&[("title", "x")])).unwrap();
    assert_eq!(date["announced_on"], "2026-11-20");
    assert_eq!(date["default_outcome"], "unknown");
    assert!(form(FactKind::Training, &details(&[("human_review", "perhaps")])).is_err());
    assert!(form(FactKind::Note, &details(&[("text", "a"), ("text", "b")])).is_err());
}

#[test]
fn a_file_may_not_pass_for_a_persons_own_word() {
    let sources = |kind: &str| {
        format!(
            "sources = [{{ kind = \"{kind}\", url = \"https://acme.example/p\", title = \"x\", as_of = \"2026\" }}]"
        )
    };
    let note = |id: &str, sources: &str| {
        format!("[[notes]]\nid = \"{id}\"\ntext = \"x\"\nconfidence = \"low\"\n{sources}\n")
    };
    assert!(parsed(&note("acme.chat.n1", &sources("press"))).is_ok());
    for facts in [
        note("acme.chat.own-1", &sources("press")),
        note("acme.chat.n1", &sources("own")),
        note(
            "acme.chat.n1",
            "sources = [{ kind = \"press\", title = \"x\", as_of = \"2026\" }]",
        ),
    ] {
        assert_eq!(problems(&facts).len(), 1, "{facts}");
    }
}
