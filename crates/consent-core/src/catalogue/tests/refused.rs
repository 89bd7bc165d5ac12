//! Every rule of the check has a file here that breaks it, and the problem names file, fact and remedy.

use rstest::rstest;

use super::*;

/// A note under an id of the service, with what is given beside id, text and source.
fn note(beside: &str) -> String {
    format!("[[notes]]\nid = \"acme.chat.n1\"\ntext = \"x\"\n{beside}\n{SOURCES}")
}

fn announcement(id: &str, beside: &str) -> String {
    format!(
        "[[announcements]]\nid = \"acme.chat.{id}\"\ntitle = \"t\"\ndefault_outcome = \"unknown\"\n{beside}\n{SOURCES}"
    )
}

fn fact(table: &str, letter: &str, body: &str) -> String {
    format!("[[{table}]]\nid = \"acme.chat.{letter}1\"\n{body}\n{SOURCES}")
}

fn source(kind: &str, title: &str, as_of: &str) -> String {
    format!(
        "[[notes]]\nid = \"acme.chat.n1\"\ntext = \"x\"\nconfidence = \"high\"\nsources = [{{ kind = \"{kind}\", url = \"https://a.example/x\", title = \"{title}\", as_of = \"{as_of}\" }}]\n"
    )
}

fn assert_named(facts: &str, fact: Option<&str>, what: &str) {
    let found = problems(facts);
    let hit = found.iter().find(|problem| problem.what.contains(what));
    let hit = hit.unwrap_or_else(|| panic!("{what}: {found:?}"));
    assert_eq!(hit.fact.as_deref(), fact, "{hit}");
    assert_eq!(hit.file, "acme.chat.toml");
    assert!(!hit.remedy.is_empty(), "{hit}");
}

#[rstest]
#[case::no_sources("confidence = \"low\"", "has no source")]
#[case::empty_sources("confidence = \"low\"\nsources = []", "has no source")]
fn a_fact_must_have_a_source(#[case] rest: &str, #[case] what: &str) {
    let text = format!("[[notes]]\nid = \"acme.chat.n1\"\ntext = \"x\"\n{rest}\n");
    assert_named(&text, Some("acme.chat.n1"), what);
}

#[rstest]
#[case::no_title(source("press", " ", "2026"), "no title")]
#[case::unknown_kind(source("rumour", "T", "2026"), "rumour")]
#[case::no_such_day(source("press", "T", "2026-02-30"), "2026-02-30")]
#[case::no_such_month(source("press", "T", "2026-13"), "2026-13")]
#[case::words_for_a_day(source("press", "T", "last year"), "last year")]
#[case::too_old(source("press", "T", "1926"), "as_of is 1926")]
#[case::too_far(source("press", "T", "2126"), "as_of is 2126")]
fn a_source_must_be_whole(#[case] facts: String, #[case] what: &str) {
    assert_named(&facts, Some("acme.chat.n1"), what);
}

#[rstest]
#[case::plan("scope = { plans = [\"gold\"] }", "gold")]
#[case::scope_key("scope = { plan = [\"free\"] }", "plan")]
#[case::valid_from("valid_from = \"1999-12-31\"", "valid_from is 1999-12-31")]
#[case::valid_until("valid_until = \"2100\"", "valid_until is 2100")]
#[case::backwards(
    "valid_from = \"2026-05\"\nvalid_until = \"2026-04-30\"",
    "ends before it begins"
)]
#[case::key("colour = \"red\"", "colour")]
fn what_every_fact_carries_is_checked(#[case] beside: &str, #[case] what: &str) {
    assert_named(&note(beside), Some("acme.chat.n1"), what);
}

#[test]
fn a_fact_may_end_in_the_month_in_which_it_began() {
    let text = file(&note(
        "valid_from = \"2026-05-20\"\nvalid_until = \"2026-05\"",
    ));
    assert!(Catalogue::parse([EDITION, ("acme.chat.toml", text.as_str())]).is_ok());
}

#[rstest]
#[case::confidence(note("").replace("\"high\"", "\"sure\""), "n1", "sure")]
#[case::training(
    fact("training", "t", "uses_content_for_training = \"maybe\""),
    "t1",
    "maybe"
)]
#[case::default(
    fact(
        "training",
        "t",
        "uses_content_for_training = \"yes\"\ndefault_state = \"on-ish\""
    ),
    "t1",
    "on-ish"
)]
#[case::method(fact("opt_outs", "o", "method = \"fax\""), "o1", "fax")]
#[case::outcome(announcement("a1", "").replace("\"unknown\"", "\"whatever\""), "a1", "whatever")]
#[case::purpose(announcement("a1", "purpose = \"fun\""), "a1", "fun")]
#[case::state(fact("retention", "r", "state = \"frozen\""), "r1", "frozen")]
#[case::period(
    fact("retention", "r", "state = \"flagged\"\nduration = \"30 days\""),
    "r1",
    "30 days"
)]
#[case::firmness(
    fact("retention", "r", "state = \"flagged\"\nduration_kind = \"soft\""),
    "r1",
    "soft"
)]
#[case::rule(
    fact(
        "retention",
        "r",
        "state = \"flagged\"\nrule = { layer = \"x\", keeps = { kind = \"never\" } }"
    ),
    "r1",
    "never"
)]
#[case::hold(fact("overrides", "v", "kind = \"wish\"\ntitle = \"t\""), "v1", "wish")]
#[case::window(
    fact(
        "overrides",
        "v",
        "kind = \"legal_hold\"\ntitle = \"t\"\nwindow = { from = \"2026-01-01\" }"
    ),
    "v1",
    "to"
)]
#[case::export(fact("exports", "x", "method = \"carrier\""), "x1", "carrier")]
#[case::wait(
    fact("exports", "x", "method = \"takeout\"\nmax_wait = \"soon\""),
    "x1",
    "soon"
)]
#[case::contact(fact("contacts", "c", "kind = \"fax\"\nvalue = \"1\""), "c1", "fax")]
#[case::no_value(fact("contacts", "c", "kind = \"terms\""), "c1", "value")]
fn words_outside_the_lists_are_refused(
    #[case] facts: String,
    #[case] id: &str,
    #[case] what: &str,
) {
    assert_named(&facts, Some(&format!("acme.chat.{id}")), what);
}

#[rstest]
#[case::announced("announced_on = \"1812\"", "announced_on is 1812")]
#[case::decide(
    "decide_by = \"2199-01-01\"\npurpose = \"service\"",
    "decide_by is 2199-01-01"
)]
#[case::effective("effective_on = \"1999\"", "effective_on is 1999")]
#[case::no_purpose("decide_by = \"2026-05-01\"", "names no purpose")]
#[case::taken_back_first(
    "announced_on = \"2026-04-02\"\nwithdrawn_on = \"2026-04-01\"",
    "taken back before it is announced"
)]
#[case::itself("supersedes = \"acme.chat.a1\"", "circle")]
#[case::nothing("supersedes = \"acme.chat.a9\"", "acme.chat.a9")]
fn announcements_are_checked(#[case] beside: &str, #[case] what: &str) {
    assert_named(&announcement("a1", beside), Some("acme.chat.a1"), what);
}

#[test]
fn a_circle_of_several_announcements_is_seen_from_each() {
    let circle = [("a1", "a3"), ("a2", "a1"), ("a3", "a2")]
        .map(|(id, before)| announcement(id, &format!("supersedes = \"acme.chat.{before}\"")))
        .join("\n");
    let found = problems(&circle);
    let circles = found
        .iter()
        .filter(|problem| problem.what.contains("circle"));
    assert_eq!(circles.count(), 3, "{found:?}");
}

#[test]
fn a_way_to_say_no_with_an_impossible_deadline_is_refused() {
    let way = fact("opt_outs", "o", "method = \"setting\"\ndeadline = \"1900\"");
    assert_named(&way, Some("acme.chat.o1"), "deadline is 1900");
}

#[rstest]
#[case("x\u{202e}y", "202e")]
#[case("x\u{200b}y", "200b")]
#[case("x\u{feff}y", "feff")]
#[case("x\u{2066}y", "2066")]
#[case("x\ty", "t")]
fn hidden_characters_are_named_with_their_line(#[case] text: &str, #[case] code: &str) {
    let facts = note("").replace("text = \"x\"", &format!("text = \"{text}\""));
    let found = problems(&facts);
    let hit = found
        .iter()
        .find(|problem| problem.what.contains("hidden character"));
    let hit = hit.unwrap_or_else(|| panic!("{found:?}"));
    assert!(
        hit.what.starts_with("line ") && hit.what.contains(code),
        "{hit}"
    );
}

#[rstest]
#[case::no_list("notes = \"x\"\n", "notes is no list of tables")]
#[case::no_table("notes = [\"x\"]\n", "an entry of notes is no table")]
#[case::head_key("colour = \"red\"\n", "colour")]
fn the_form_of_a_file_is_checked(#[case] head: &str, #[case] what: &str) {
    let text = format!("{head}{}", file(""));
    let found = Catalogue::parse([EDITION, ("acme.chat.toml", text.as_str())]).unwrap_err();
    assert!(
        found.iter().any(|problem| problem.what.contains(what)),
        "{found:?}"
    );
}

#[rstest]
#[case::category("\"ai_assistant\"", "\"toaster\"", "there is no category \"toaster\"")]
#[case::name(
    "\"acme.chat\"",
    "\"acme.talk\"",
    "not named after its service acme.talk"
)]
#[case::audience("\"consumer\"", "\"pets\"", "pets")]
#[case::toml("id = ", "id ", "no valid TOML")]
fn the_head_of_a_file_is_checked(#[case] from: &str, #[case] to: &str, #[case] what: &str) {
    let text = file("").replacen(from, to, 1);
    let found = Catalogue::parse([EDITION, ("acme.chat.toml", text.as_str())]).unwrap_err();
    assert!(
        found.iter().any(|problem| problem.what.contains(what)),
        "{found:?}"
    );
}

#[test]
fn ids_and_short_names_belong_to_one_place() {
    let twice = format!("{}\n{}", note(""), note(""));
    assert_named(&twice, Some("acme.chat.n1"), "used twice");

    let (one, other) = (file(""), file("").replace("acme.chat", "acme.talk"));
    let files = [
        EDITION,
        ("acme.chat.toml", &one),
        ("acme.talk.toml", &other),
    ];
    let found = Catalogue::parse(files).unwrap_err();
    assert_eq!(
        found[0].what,
        "the short name acme already belongs to acme.chat"
    );
    assert_eq!(found[0].file, "acme.talk.toml");

    let files = [EDITION, ("acme.chat.toml", &one), ("copy.toml", &one)];
    let found = Catalogue::parse(files).unwrap_err();
    assert!(
        found
            .iter()
            .any(|problem| problem.what.contains("same service id")),
        "{found:?}"
    );
}

#[rstest]
#[case::no_day("edition = \"soon\"\n")]
#[case::no_key("version = \"2026-11-24\"\n")]
fn the_edition_must_be_a_day(#[case] text: &str) {
    let found = Catalogue::parse([("edition.toml", text)]).unwrap_err();
    assert_eq!(found[0].what, "the edition is no date");
    assert_eq!(found[0].file, "edition.toml");
}

#[test]
fn a_catalogue_without_an_edition_is_refused() {
    let found = Catalogue::parse([]).unwrap_err();
    assert_eq!(found[0].file, "edition.toml");
    assert_eq!(found[0].what, "the edition is missing");
}

#[test]
fn everything_wrong_is_told_at_once() {
    let facts = format!(
        "{}\n{}",
        announcement("a1", "decide_by = \"2026-05-01\""),
        fact("opt_outs", "o", "method = \"setting\"\ndeadline = \"1900\"")
    );
    assert_eq!(problems(&facts).len(), 2);
}
