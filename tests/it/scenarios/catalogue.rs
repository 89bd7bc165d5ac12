//! The catalogue as it is read: every service, plan, a few regions and days; and before anything is
//! followed.

use std::collections::BTreeSet;

use consent_app::dto::{
    CatalogueServiceRequest, CatalogueServiceView, CompareRequest, CompareView, FactKind, FactView,
    Question, TrainsByDefault,
};
use consent_app::{CatalogueReading, Language, Words};
use consent_core::catalogue::Catalogue;

use super::{Desk, day};

const DAYS: [&str; 3] = ["2025-09-15", "2026-07-09", "2026-11-25"];
const REGIONS: [Option<&str>; 4] = [None, Some("DE"), Some("US"), Some("GB")];

fn reading(on: &str, region: Option<&str>) -> CatalogueReading {
    CatalogueReading::built_in(Words::of(Language::English), day(on), region).unwrap()
}

fn service(on: &str, region: Option<&str>, name: &str, plan: Option<&str>) -> CatalogueServiceView {
    let request = CatalogueServiceRequest {
        service_id: name.to_owned(),
        plan: plan.map(str::to_owned),
    };
    reading(on, region).service(&request).unwrap()
}

/// A code of the files in a sentence: a word with `_` in it that is no address, file name, environment
/// variable or exact label.
fn is_code(word: &str) -> bool {
    let quoted = word.contains(['“', '”', '/', '@', '=', '~']) || word.contains(".json");
    word.contains('_') && !quoted && word.chars().any(char::is_lowercase)
}

/// What no sentence of ours says, and which of it this one does.
fn faults(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text.split_whitespace().filter(|w| is_code(w)).collect();
    if text.trim().is_empty() {
        found.push("(empty)");
    }
    let words = format!(" {text} ").to_lowercase();
    let never = [
        " 0 days",
        " 0 day ",
        "no time",
        "has been deleted",
        "have been deleted",
        "will be deleted",
        "consented",
        "✓",
        "✔",
        "☑",
        "✅",
        "..",
        "null",
        ": .",
        "stated_",
    ];
    found.extend(never.into_iter().filter(|said| words.contains(said)));
    found
}

fn sound(text: &str, ids: &BTreeSet<String>, place: &str) {
    let said = faults(text);
    assert!(said.is_empty(), "{place}: {said:?} in {text:?}");
    let named = ids.iter().find(|id| text.contains(id.as_str()));
    assert_eq!(named, None, "{place}: {text:?}");
}

fn fact_is_sound(fact: &FactView, ids: &BTreeSet<String>, place: &str) {
    let place = format!("{place} {}", fact.fact_id);
    assert!(!fact.sources.is_empty(), "{place}");
    if fact.kind != FactKind::Note {
        sound(&fact.says, ids, &place);
    }
    sound(&fact.scope, ids, &place);
    if let Some(valid) = &fact.valid {
        sound(valid, ids, &place);
    }
    for detail in &fact.details {
        sound(&detail.label, ids, &place);
        sound(&detail.value, ids, &place);
    }
    assert!(fact.checked_on.is_some(), "{place}");
}

fn view_is_sound(view: &CatalogueServiceView, place: &str) -> BTreeSet<String> {
    let facts: Vec<&FactView> = view.groups.iter().flat_map(|g| &g.facts).collect();
    let ids: BTreeSet<String> = facts.iter().map(|fact| fact.fact_id.clone()).collect();
    assert_eq!(ids.len(), facts.len(), "{place}: each fact once");
    let asked: Vec<Question> = view.answers.iter().map(|a| a.question).collect();
    assert_eq!(asked, [Question::Trains, Question::Due, Question::Gone]);
    for answer in &view.answers {
        assert!(!answer.words.is_empty(), "{place}");
        for line in &answer.words {
            sound(line, &ids, place);
        }
        for fact in &answer.facts {
            assert!(ids.contains(fact), "{place}: rests on {fact}, not shown");
        }
    }
    for fact in facts {
        fact_is_sound(fact, &ids, place);
        for other in &fact.disagrees_with {
            let back = view.groups.iter().flat_map(|g| &g.facts);
            let other = back.into_iter().find(|f| f.fact_id == *other).unwrap();
            assert!(other.disagrees_with.contains(&fact.fact_id), "{place}");
        }
    }
    ids
}

#[test]
fn every_service_is_told_whole_and_in_words() {
    let catalogue = Catalogue::built_in();
    for on in DAYS {
        for region in REGIONS {
            let reading = reading(on, region);
            let list = reading.list();
            assert_eq!(list.rows.len(), catalogue.services.len());
            for row in &list.rows {
                let known = catalogue.find(&row.service_id).unwrap();
                let plans = known.plans.iter().map(|plan| Some(plan.id.to_string()));
                for plan in plans.chain([None]) {
                    let place = format!("{} {plan:?} {region:?} {on}", row.service_id);
                    let request = CatalogueServiceRequest {
                        service_id: row.service_id.clone(),
                        plan,
                    };
                    let view = reading.service(&request).unwrap();
                    let ids = view_is_sound(&view, &place);
                    assert_eq!(ids.len(), usize::try_from(row.facts).unwrap(), "{place}");
                    let all = known.metas().count();
                    assert!(
                        ids.len() == all || on < catalogue.edition.as_str(),
                        "{place}"
                    );
                }
                sound(&row.trains_words, &BTreeSet::new(), &row.service_id);
                sound(&row.category_words, &BTreeSet::new(), &row.service_id);
            }
        }
    }
}

fn comparison_is_sound(view: &CompareView, place: &str) {
    for row in &view.rows {
        assert_eq!(row.cells.len(), view.columns.len());
        for cell in &row.cells {
            let place = format!("{place} {}", row.key);
            sound(&cell.words, &BTreeSet::new(), &place);
            assert_eq!(cell.unknown, cell.facts.is_empty(), "{place}: {cell:?}");
            assert_eq!(cell.checked_on.is_some(), !cell.facts.is_empty(), "{place}");
        }
    }
}

#[test]
fn every_service_can_stand_beside_others() {
    let ids: Vec<String> = Catalogue::built_in()
        .services
        .keys()
        .map(ToString::to_string)
        .collect();
    for on in DAYS {
        for region in REGIONS {
            let reading = reading(on, region);
            for four in ids.chunks(4) {
                let mut service_ids = four.to_vec();
                if service_ids.len() < 2 {
                    service_ids.push("claude".to_owned());
                }
                let view = reading.compare(&CompareRequest { service_ids }).unwrap();
                assert_eq!(view.rows.len(), 12);
                comparison_is_sound(&view, &format!("{four:?} {region:?} {on}"));
            }
        }
    }
}

#[test]
fn a_comparison_has_two_to_four_different_services() {
    let compare = |names: &[&str]| {
        let service_ids = names.iter().map(|n| (*n).to_owned()).collect();
        reading("2026-11-25", None).compare(&CompareRequest { service_ids })
    };
    for wrong in [
        &["claude"][..],
        &["claude", "claude"],
        &["claude", "chatgpt", "gemini", "grok", "notion"],
    ] {
        assert_eq!(
            compare(wrong).unwrap_err().code(),
            "bad_request",
            "{wrong:?}"
        );
    }
    assert_eq!(
        compare(&["claude", "cluade"]).unwrap_err().code(),
        "unknown_service"
    );
    assert_eq!(compare(&["claude", "chatgpt"]).unwrap().columns.len(), 2);
}

#[test]
fn the_autumn_of_2025_is_answered_for_claude() {
    let view = service("2025-09-25", Some("DE"), "claude", Some("pro"));
    let words = |i: usize| view.answers[i].words.join("\n");
    assert!(
        words(0).contains("only if you say yes, and the switch is Off at first"),
        "{}",
        words(0)
    );
    assert!(
        words(1).contains("Decide by Sun 28 Sep 2025 (in 3 days)"),
        "{}",
        words(1)
    );
    assert!(
        words(1).contains("Sources disagree about what follows"),
        "{}",
        words(1)
    );
    assert!(view.answers[1].sources_disagree);
    assert!(
        words(2).contains("Things you delete today: Gone by Sat 25 Oct 2025, the provider says.")
    );
    let moved = service("2025-09-27", Some("DE"), "claude", Some("pro"));
    let due = moved.answers[1].words.join("\n");
    assert!(
        due.contains("Decide by Wed 8 Oct 2025 (in 11 days)"),
        "{due}"
    );
    assert!(
        due.contains("Moved: Sun 28 Sep 2025 -> Wed 8 Oct 2025."),
        "{due}"
    );
    let after = service("2025-10-08", Some("DE"), "claude", Some("pro"));
    let trains = &after.answers[0].words[0];
    assert!(
        trains.ends_with("unless you say no, and the switch is On at first."),
        "{trains}"
    );
}

#[test]
fn nothing_is_told_before_it_was_announced() {
    let before = service("2025-08-27", Some("DE"), "claude", Some("pro"));
    let told = format!("{before:?}");
    assert!(
        !told.contains("8 Oct 2025") && !told.contains("28 Sep 2025"),
        "{told}"
    );
    // While the order stood, nothing speaks of its end.
    let held = service("2025-07-01", Some("PL"), "chatgpt", Some("plus"));
    let orders = held
        .groups
        .iter()
        .find(|g| g.kind == FactKind::Override)
        .unwrap();
    let order = format!("{:?}", orders.facts[0]);
    assert!(
        order.contains("an order suspends deletion") && !order.contains("26 Sep"),
        "{order}"
    );
    assert!(orders.facts[0].applies);
    let deleted = held.answers[2]
        .words
        .iter()
        .find(|w| w.starts_with("Things you delete"))
        .unwrap();
    assert!(
        deleted.contains("no end stated") && deleted.contains("An order suspends deletion"),
        "{deleted}"
    );
    let over = service("2025-10-27", Some("PL"), "chatgpt", Some("plus"));
    let deleted = over.answers[2]
        .words
        .iter()
        .find(|w| w.starts_with("Things you delete"))
        .unwrap();
    assert!(deleted.contains("Gone by Wed 26 Nov 2025"), "{deleted}");
}

#[test]
fn an_unknown_plan_is_told_what_depends_on_it() {
    let view = service("2026-11-25", None, "figma", None);
    let words = view.answers[0].words.join("\n");
    assert!(words.starts_with("It depends on the plan."), "{words}");
    assert!(
        words.contains("Starter and Professional: The provider says that it trains"),
        "{words}"
    );
    assert!(
        words.contains("Organization and Enterprise: The provider says"),
        "{words}"
    );
}

#[test]
fn polarity_and_silence_are_said() {
    let all: Vec<FactView> = ["cursor", "figma", "claude", "chatgpt"]
        .iter()
        .flat_map(|name| service("2026-11-25", None, name, None).groups)
        .flat_map(|group| group.facts)
        .collect();
    let said = |words: &str| {
        let in_details = |f: &FactView| f.details.iter().any(|d| d.value.contains(words));
        all.iter()
            .any(|fact| fact.says.contains(words) || in_details(fact))
    };
    for words in [
        "the switch must show Off to say no",
        "the switch must show On to say no",
        "not known",
        "not stated",
    ] {
        assert!(said(words), "{words}");
    }
}

#[test]
fn the_list_knows_what_trains_what_is_near_and_who_can_say_no() {
    let list = reading("2025-09-01", None).list();
    let row = |id: &str| {
        list.rows
            .iter()
            .find(|r| r.service_id == id)
            .unwrap()
            .clone()
    };
    let claude = row("anthropic.claude.consumer");
    assert_eq!(claude.trains, TrainsByDefault::No);
    let next = claude.next_date.unwrap();
    assert_eq!((next.date.as_str(), next.days_left), ("2025-09-28", 27));
    assert!(claude.has_opt_out && !claude.followed);
    assert_eq!(row("figma.app").trains, TrainsByDefault::Depends);
    let later = reading("2026-11-25", None).list();
    let claude = later.rows.iter().find(|r| r.name == claude.name).unwrap();
    assert_eq!(claude.trains, TrainsByDefault::Yes);
    assert_eq!(claude.next_date, None);
    let grok = later
        .rows
        .iter()
        .find(|r| r.service_id == "xai.grok")
        .unwrap();
    assert!(grok.sources_disagree);
    // Single kinds of data answer where nothing is said of the rest; that one is spared does not.
    let told = |id: &str| {
        let row = later.rows.iter().find(|r| r.service_id == id).unwrap();
        (row.trains, row.trains_words.clone())
    };
    let (reddit, words) = told("reddit.network");
    assert_eq!(reddit, TrainsByDefault::Yes);
    assert!(
        words.contains("it trains models on public posts"),
        "{words}"
    );
    let (artists, words) = told("artstation.network");
    assert_eq!(artists, TrainsByDefault::Unknown);
    assert!(
        words.starts_with("Not known for content in general. "),
        "{words}"
    );
    let (nothing, words) = told("helicone.proxy");
    assert_eq!(
        (nothing, words.as_str()),
        (
            TrainsByDefault::Unknown,
            "Not known: no source was found that says it."
        )
    );
    let counted: u32 = later.categories.iter().map(|c| c.count).sum();
    assert_eq!(usize::try_from(counted).unwrap(), later.rows.len());
}

#[test]
fn reading_writes_nothing_and_knows_the_plan_that_is_followed() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE"]);
    let entries = desk.app().history(None, None).unwrap().len();
    let ask = |desk: &mut Desk, plan: Option<&str>| {
        let request = CatalogueServiceRequest {
            service_id: "claude".to_owned(),
            plan: plan.map(str::to_owned),
        };
        desk.app().catalogue_service(&request).unwrap()
    };
    let view = ask(&mut desk, None);
    assert_eq!((view.plan, view.region.as_str()), (None, "Germany"));
    assert!(view.accounts.is_empty());
    desk.app().catalogue().unwrap();
    let service_ids = vec!["claude".to_owned(), "chatgpt".to_owned()];
    desk.app()
        .compare_services(&CompareRequest { service_ids })
        .unwrap();
    assert_eq!(desk.app().history(None, None).unwrap().len(), entries);
    desk.follow("claude", "max");
    let view = ask(&mut desk, None);
    assert_eq!(view.plan.as_deref(), Some("max"));
    assert_eq!(view.accounts.len(), 1);
    assert_eq!(ask(&mut desk, Some("free")).plan.as_deref(), Some("free"));
    let list = desk.app().catalogue().unwrap();
    let followed: Vec<&str> = list
        .rows
        .iter()
        .filter(|r| r.followed)
        .map(|r| r.service_id.as_str())
        .collect();
    assert_eq!(followed, ["anthropic.claude.consumer"]);
}
