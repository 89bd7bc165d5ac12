//! The agenda and what can be done about a day, over the command line.

use serde_json::Value;

use super::Demo;

/// A date to decide by, a date of one's own, a switch that was looked at.
fn autumn() -> Demo {
    let demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro", "--account", "private"]);
    demo.ok(&["add", "chatgpt", "--plan", "plus"]);
    let own = [
        "deadline",
        "add",
        "cancel trial",
        "2025-09-10",
        "--service",
        "claude",
    ];
    demo.ok(&own);
    demo.ok(&["record", "look", "chatgpt", "model-training", "off"]);
    demo
}

/// The one day of a kind, as it stands on the agenda.
fn item(demo: &Demo, kind: &str) -> Value {
    let items = demo.data(&["agenda", "--all"])["items"].clone();
    let mut found = items.as_array().unwrap().clone();
    found.retain(|item| item["deadline"]["kind"] == kind);
    assert_eq!(found.len(), 1, "{kind}: {items}");
    found.remove(0)
}

fn id(demo: &Demo, kind: &str) -> String {
    let item = item(demo, kind);
    item["deadline"]["deadline_id"].as_str().unwrap().to_owned()
}

/// Two or more blanks stand between cells; sentences have one between words.
fn row<'a>(table: &'a str, begins: &str) -> Vec<&'a str> {
    let line = table.lines().find(|line| line.starts_with(begins));
    let line = line.unwrap_or_else(|| panic!("no {begins} in {table}"));
    let cells = line.split("  ").map(str::trim);
    cells.filter(|cell| !cell.is_empty()).collect()
}

#[test]
fn every_kind_of_day_stands_on_the_agenda_by_how_near_it_is() {
    let mut demo = autumn();
    demo.at("2025-09-25T07:00:00Z");
    demo.ok(&["record", "deletion", "claude", "--count", "3"]);
    let hold = ["hold", "add", "chatgpt", "an order", "--from", "2025-09-01"];
    demo.ok(&hold);
    let agenda = demo.ok(&["agenda"]);
    let head = row(&agenda, "DAY");
    assert_eq!(head, ["DAY", "WHAT", "STATE", "NEXT REMINDER", "ID"]);
    let order = [
        ("Wed 10 Sep 2025", "date passed, 15 days"),
        ("Sun 28 Sep 2025", "3 days"),
        ("Sat 25 Oct 2025", "30 days"),
        ("Thu 27 Nov 2025", "63 days"),
        ("Wed 24 Dec 2025", "90 days"),
    ];
    let mut last = 0;
    for (day, state) in order {
        let cells = row(&agenda, day);
        assert_eq!(cells.get(2), Some(&state), "{agenda}");
        let at = agenda.find(day).unwrap();
        assert!(at > last, "{day} comes later: {agenda}");
        last = at;
    }
    let near = demo.data(&["agenda", "--within", "10d"]);
    assert_eq!(near["items"].as_array().unwrap().len(), 2);
    let object: Value = serde_json::from_str(&demo.ok(&["--json", "agenda"])).unwrap();
    assert_eq!(object["as_of"], "2025-09-25");
    assert_eq!(object["data"]["items"][1]["nearness"], "soon");
}

#[test]
fn what_is_settled_is_shown_only_when_asked_for() {
    let mut demo = autumn();
    demo.at("2025-09-01T07:00:00Z");
    demo.ok(&["record", "setting", "claude", "model-training", "off"]);
    assert!(!demo.ok(&["agenda"]).contains("Sun 28 Sep 2025"));
    let all = demo.ok(&["agenda", "--all"]);
    let settled = row(&all, "Sun 28 Sep 2025");
    assert_eq!(&settled[2..4], ["settled", "none"], "{all}");
    let none = demo.ok(&["agenda", "--within", "1d"]);
    assert!(none.contains("--all shows every day"), "{none}");
    let empty = Demo::new("2025-08-29T07:00:00Z", "DE");
    assert!(empty.ok(&["agenda"]).contains("Nothing is on the agenda"));
}

#[test]
fn a_shown_id_is_enough_for_every_command() {
    let demo = autumn();
    let agenda = demo.ok(&["agenda"]);
    for day in ["Wed 10 Sep 2025", "Sun 28 Sep 2025", "Thu 27 Nov 2025"] {
        let cells = row(&agenda, day);
        demo.ok(&["snooze", cells.last().unwrap(), "1h"]);
    }
    let deadlines = demo.ok(&["deadlines"]);
    let own = row(&deadlines, "Wed 10 Sep 2025");
    demo.ok(&["deadline", "done", own.last().unwrap()]);
}

#[test]
fn put_off_says_until_when_and_why_not_later() {
    let mut demo = autumn();
    let id = id(&demo, "decide-by");
    demo.at("2025-09-25T07:30:00Z");
    let told = demo.ok(&["snooze", &id, "tomorrow"]);
    let until =
        "Put off until Fri 26 Sep 2025, 09:00: Claude (consumer), private: decide: model training.";
    assert!(told.contains(until), "{told}");
    assert!(!told.contains("earlier than you asked"), "{told}");
    let agenda = demo.ok(&["agenda"]);
    let flat = agenda.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("put off"), "{agenda}");
    let view = item(&demo, "decide-by");
    assert_eq!(view["snoozed_until"], "Fri 26 Sep 2025, 09:00");
    assert_eq!(view["next_reminder"], "Fri 26 Sep 2025, 09:00");

    let told = demo.ok(&["snooze", &id, "1w"]);
    assert!(
        told.contains("Put off until Sat 27 Sep 2025, 09:00"),
        "{told}"
    );
    let why = "earlier than you asked for, so that there is time to act: its last safe day is Sat 27 Sep 2025";
    assert!(told.contains(why), "{told}");
    let data = demo.data(&["snooze", &id, "week"]);
    assert_eq!(
        (&data["capped"], &data["deadline_id"]),
        (&true.into(), &id.into())
    );
}

#[test]
fn what_cannot_be_put_off_is_refused_with_its_reason() {
    let mut demo = autumn();
    let (decide, own) = (id(&demo, "decide-by"), id(&demo, "own"));
    demo.at("2025-09-01T18:00:00Z");
    let over = demo.run(&["snooze", &decide, "evening"]);
    assert_eq!(over.code, 3, "{}", over.err);
    assert!(over.err.contains("[snooze_over]"), "{}", over.err);
    // It moved to 8 Oct meanwhile; this is half past nine in the evening of its last safe day.
    demo.at("2025-10-07T19:30:00Z");
    let late = demo.run(&["snooze", &decide, "1h"]);
    assert_eq!(late.code, 3, "{}", late.err);
    assert!(late.err.contains("[snooze_too_late]"), "{}", late.err);
    demo.ok(&["deadline", "dismiss", &own]);
    let nothing = demo.run(&["snooze", &own, "1h"]);
    assert_eq!(nothing.code, 3, "{}", nothing.err);
    assert!(
        nothing.err.contains("[nothing_to_remind]"),
        "{}",
        nothing.err
    );
    let unknown = demo.run(&["--json", "snooze", "ffffffff-ffff", "1h"]);
    assert_eq!(unknown.code, 2);
    let error: Value = serde_json::from_str(&unknown.err).unwrap();
    assert_eq!(error["error"]["code"], "no_such_id");
}

#[test]
fn lead_times_of_one_day_are_set_and_given_back() {
    let demo = autumn();
    let id = id(&demo, "decide-by");
    let told = demo.ok(&["deadline", "leads", &id, "3,14,0"]);
    let words = "Reminders 14 and 3 days before, and on the day, for this day alone";
    assert!(told.contains(words), "{told}");
    assert!(
        told.contains("The next one comes on Sun 14 Sep 2025, 09:00."),
        "{told}"
    );
    let told = demo.ok(&["deadline", "leads", &id, "never"]);
    assert!(
        told.contains("No reminder comes, for this day alone"),
        "{told}"
    );
    let agenda = demo.ok(&["agenda"]);
    assert_eq!(row(&agenda, "Sun 28 Sep 2025")[3], "never", "{agenda}");
    let back = demo.data(&["deadline", "leads", &id, "default"]);
    assert_eq!(back["leads"], serde_json::json!([30, 14, 7, 3, 1, 0]));
    assert_eq!(back["leads_are_own"], false);
    for (days, code) in [
        ("soon", "setting_value"),
        ("9999", "lead_times"),
        ("3,,1", "setting_value"),
    ] {
        let wrong = demo.run(&["deadline", "leads", &id, days]);
        assert_eq!(wrong.code, 2, "{days}");
        assert!(wrong.err.contains(code), "{}", wrong.err);
    }
    assert_eq!(
        item(&demo, "decide-by")["leads_are_own"],
        false,
        "nothing was changed"
    );
}

#[test]
fn a_computed_day_is_set_aside_and_nothing_is_written() {
    let demo = autumn();
    let id = id(&demo, "re-check");
    let before = demo.ok(&["history"]);
    let told = demo.ok(&["deadline", "dismiss", &id]);
    assert!(
        told.contains("Set aside: check again: model training, Thu 27 Nov 2025."),
        "{told}"
    );
    assert!(
        told.contains("Nothing was written into the ledger"),
        "{told}"
    );
    assert_eq!(demo.ok(&["history"]), before);
    assert!(!demo.ok(&["agenda"]).contains("Thu 27 Nov 2025"));
    let all = demo.ok(&["agenda", "--all"]);
    assert_eq!(
        &row(&all, "Thu 27 Nov 2025")[2..4],
        ["not for you", "none"],
        "{all}"
    );
    let data = demo.data(&["deadline", "dismiss", &id]);
    assert_eq!(data["set_aside"]["dismissed"], true);
    for command in [
        &["deadline", "done", &id][..],
        &["deadline", "move", &id, "2025-12-01"],
    ] {
        let refused = demo.run(command);
        assert_eq!(refused.code, 3, "{command:?}");
        assert!(refused.err.contains("[computed_day]"), "{}", refused.err);
    }
}

#[test]
fn a_day_that_was_set_aside_comes_back_as_another_day() {
    let mut demo = autumn();
    demo.ok(&["deadline", "dismiss", &id(&demo, "re-check")]);
    demo.at("2025-09-10T07:00:00Z");
    demo.ok(&["record", "look", "chatgpt", "model-training", "off"]);
    let again = item(&demo, "re-check");
    assert_eq!(again["deadline"]["date"], "2025-12-09");
    assert_eq!(again["deadline"]["settled"], false);
}

#[test]
fn a_date_of_ones_own_is_done_and_one_to_decide_by_is_decided() {
    let demo = autumn();
    let told = demo.ok(&["deadline", "done", &id(&demo, "own")]);
    assert!(told.contains("Recorded #"), "{told}");
    let own = item(&demo, "own");
    assert_eq!(
        (&own["deadline"]["done"], &own["nearness"]),
        (&true.into(), &"settled".into())
    );
    let all = demo.ok(&["agenda", "--all"]);
    assert_eq!(
        &row(&all, "Wed 10 Sep 2025")[2..4],
        ["done", "none"],
        "{all}"
    );
    assert!(
        demo.ok(&["show", "claude"])
            .contains("(last safe day Wed 10 Sep 2025), done")
    );
    let refused = demo.run(&["deadline", "done", &id(&demo, "decide-by")]);
    assert_eq!(refused.code, 3);
    assert!(
        refused.err.contains("[done_by_recording]"),
        "{}",
        refused.err
    );
}

#[test]
fn a_date_of_ones_own_has_its_title_where_the_service_is_shown() {
    let demo = autumn();
    let shown = demo.ok(&["show", "claude"]);
    let line = "  Your date: cancel trial, Wed 10 Sep 2025 (last safe day Wed 10 Sep 2025)\n";
    assert!(shown.contains(line), "{shown}");
    assert_eq!(shown.matches("Decide by").count(), 1, "{shown}");
}

#[test]
fn the_check_speaks_of_a_passed_date_as_long_as_reminders_do() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["deadline", "add", "mine", "2025-10-01"]);
    for (day, code) in [
        ("2025-09-23", 0),
        ("2025-09-24", 6),
        ("2025-10-01", 6),
        ("2025-11-02", 6),
        ("2025-11-03", 0),
        ("2026-09-01", 0),
    ] {
        demo.at(&format!("{day}T10:00:00Z"));
        assert_eq!(demo.run(&["deadlines", "--check"]).code, code, "{day}");
    }
    assert!(
        demo.ok(&["deadlines"]).contains("mine"),
        "it is listed all the same"
    );
}

#[test]
fn the_check_of_a_day_goes_by_what_was_decided_by_then() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.at("2025-10-05T10:00:00Z");
    assert_eq!(demo.run(&["deadlines", "--check"]).code, 6);
    demo.ok(&["record", "setting", "claude", "model-training", "off"]);
    assert_eq!(demo.run(&["deadlines", "--check"]).code, 0);
    let day_before = ["deadlines", "--check", "--as-of", "2025-10-04"];
    assert_eq!(demo.run(&day_before).code, 6);
}

#[test]
fn the_check_asks_about_a_providers_date_until_the_series_ends() {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    // Decide by 8 Oct; where on earth that day ends is not said, so it is surely over on 10 Oct.
    for (day, code) in [("2025-10-20", 6), ("2025-11-10", 6), ("2025-11-11", 0)] {
        demo.at(&format!("{day}T10:00:00Z"));
        assert_eq!(demo.run(&["deadlines", "--check"]).code, code, "{day}");
    }
}
