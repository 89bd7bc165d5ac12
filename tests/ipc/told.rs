//! What is told over the wire is written once, said back, and read again.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tauri::Listener;

use crate::page::Page;

const TRAINING: &str = "model-training";

#[test]
fn the_words_are_asked_back() {
    let page = Page::at("2025-08-29T08:00:00Z");
    let made = page.ok(
        "create_vault",
        json!({ "passphrase": "correct horse battery", "demo": true }),
    );
    let words: Vec<&str> = made["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|word| word.as_str().unwrap())
        .collect();
    assert_eq!((words.len(), &made["ask_back"]), (12, &json!([4, 9])));
    let health = |page: &Page| page.ok("home", json!({}))["health"]["words_confirmed"].clone();
    assert_eq!(health(&page), false);
    let wrong = json!({ "answers": [words[8], words[3]] });
    assert_eq!(
        page.code("confirm_words", Some(wrong)),
        "words_do_not_match"
    );
    page.ok("confirm_words", json!({ "answers": [words[3], words[8]] }));
    assert_eq!(health(&page), true);
    page.ok("lock", json!({}));
    page.ok("unlock", json!({ "words": words.join(" ") }));
    assert_eq!(health(&page), true, "it is remembered");
}

#[test]
fn home_asks_for_the_decision_and_then_settles_it() {
    let (page, account) = Page::with_claude();
    let home = page.ok("home", json!({}));
    let card = &home["cards"][0];
    assert_eq!(
        (&card["kind"], &card["purpose"]),
        (&json!("decide"), &json!(TRAINING))
    );
    let date = &card["deadline"];
    assert_eq!(
        (&date["date"], &date["safe_day"], &date["days_left"]),
        (&json!("2025-09-28"), &json!("2025-09-27"), &json!(30))
    );
    assert_eq!(
        card["default_state"], "on",
        "the switch in the notice is preset"
    );
    let receipt = page.ok(
        "record_setting",
        json!({ "account_id": account, "purpose": TRAINING, "did": "turned-off",
                "date": "2025-08-29", "where": "settings", "seen": true }),
    );
    assert!(
        receipt["sentence"]
            .as_str()
            .unwrap()
            .contains("turned off by you")
    );
    assert_eq!(receipt["stops"], json!(["2025-09-28"]));
    assert!(
        receipt["left_out"]
            .to_string()
            .contains("feedback you send")
    );
    let home = page.ok("home", json!({}));
    assert_eq!(home["cards"], json!([]));
    assert_eq!(home["settled"][0]["standing"]["code"], "turned-off");
    assert_eq!(home["settled"][0]["standing"]["grade"], "seen");
}

#[test]
fn every_reading_command_answers() {
    let (page, account) = Page::with_claude();
    let about = json!({ "account_id": account });
    let service = page.ok("service", about.clone());
    assert_eq!(service["region"], "Germany");
    assert_eq!(service["choices"][0]["purpose"], TRAINING);
    let bars: Vec<&Value> = service["retention"]["layers"]
        .as_array()
        .unwrap()
        .iter()
        .collect();
    let flagged = bars
        .iter()
        .find(|bar| bar["layer_id"] == "flagged")
        .unwrap();
    assert_eq!(flagged["pattern"], "survives-no");
    assert_eq!(flagged["until"], "2027-08-29");
    let rows = page.ok("services", json!({}));
    assert_eq!(rows["rows"][0]["standing"]["code"], "not-known");
    let starter = page.ok("starter", json!({}));
    assert_eq!(starter["region"], "DE");
    assert!(starter["services"].as_array().unwrap().len() > 100);
    let decision = page.ok(
        "decision",
        json!({ "account_id": account, "purpose": TRAINING }),
    );
    for column in ["no", "yes", "nothing"] {
        let column = &decision[column];
        assert!(column["lines"].as_array().unwrap().len() > 2, "{column}");
        assert!(!column["trace"].as_array().unwrap().is_empty(), "{column}");
    }
    assert!(decision["no"].to_string().contains("up to 2 years"));
    assert!(decision["yes"].to_string().contains("up to 5 years"));
    assert!(decision["nothing"].to_string().contains("Never a yes"));
    let kept = page.ok(
        "retention",
        json!({ "account_id": account, "created": "2025-08-29", "deleted": "2025-08-29" }),
    );
    assert_eq!(kept["result"]["kind"], "gone-by");
    assert_eq!(kept["result"]["by"], "2025-09-28");
    assert!(kept["trace"][0]["source"]["url"].is_string());
    let supposed = page.ok(
        "what_if",
        json!({ "account_id": account, "plan": "team", "deleted": "2025-08-29",
                "settings": [{ "purpose": TRAINING, "on": false }] }),
    );
    assert_eq!(supposed["supposed"]["result"]["by"], "2025-09-28");
    assert!(!supposed["changes"].as_array().unwrap().is_empty());
    let then = page.ok("as_of", json!({ "on": "2025-08-29" }));
    assert_eq!(then["rows"][0]["held"]["standing"]["code"], "not-known");
    assert_eq!(then["rows"][0]["differs"], false);
    assert_eq!(page.ok("verify", json!({}))["outcome"], "intact");
    let history = page.ok("history", about);
    assert!(history["entries"].as_array().unwrap().len() >= 2);
}

#[test]
fn notices_looks_deletions_and_dismissals_are_written() {
    let (page, account) = Page::with_claude();
    let day = "2025-08-29";
    page.ok(
        "record_notice",
        json!({ "account_id": account, "answer": "put-off", "purposes": [TRAINING],
                "default_seen": "on", "date": day }),
    );
    let standing =
        |page: &Page| page.ok("services", json!({}))["rows"][0]["standing"]["code"].clone();
    assert_eq!(standing(&page), "put-off");
    page.ok(
        "record_seen",
        json!({ "account_id": account, "purpose": TRAINING, "seen": "on", "date": day,
                "turned_on_myself": false }),
    );
    assert_eq!(standing(&page), "default-on");
    page.ok(
        "record_deletion",
        json!({ "account_id": account, "data_kind": "chat", "created": day, "deleted": day,
                "count": 12 }),
    );
    let service = page.ok("service", json!({ "account_id": account }));
    let date = service["choices"][0]["deadline"]["deadline_id"].clone();
    page.ok("dismiss_deadline", json!({ "deadline_id": date }));
    let entry = page.ok("history", json!({}))["entries"][0].clone();
    assert_eq!(entry["event_type"], "deadline.dismissed");
    page.ok("correct", json!({ "entry_id": entry["entry_id"] }));
    let entries = page.ok("history", json!({}))["entries"].clone();
    assert_eq!(entries[0]["corrects"], entry["entry_id"]);
    assert_eq!(entries[1]["corrected"], true);
    assert_eq!(
        page.code("correct", Some(json!({ "entry_id": entry["entry_id"] }))),
        "not_correctable"
    );
    let future =
        json!({ "account_id": account, "purpose": TRAINING, "seen": "on", "date": "2025-09-30" });
    assert_eq!(page.code("record_seen", Some(future)), "in_future");
}

#[test]
fn the_page_is_told_what_to_read_again() {
    let (page, account) = Page::with_claude();
    let heard: Arc<Mutex<Vec<Value>>> = Arc::default();
    let ear = Arc::clone(&heard);
    page.window().listen("ledger-changed", move |event| {
        let told = serde_json::from_str(event.payload()).unwrap();
        ear.lock().unwrap().push(told);
    });
    page.ok(
        "record_seen",
        json!({ "account_id": account, "purpose": TRAINING, "seen": "off", "date": "2025-08-29" }),
    );
    let told = heard.lock().unwrap().clone();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0]["slices"].to_string().contains("choices"));
}

#[test]
fn a_locked_ledger_is_not_opened_by_coming_back_from_a_demo() {
    let (page, _) = Page::with_claude();
    page.ok("lock", json!({}));
    page.ok("open_demo", json!({}));
    page.ok("leave_demo", json!({}));
    assert_eq!(page.ok("app_state", json!({}))["vault"], "locked");
    assert_eq!(page.code("home", None), "locked");
}

#[test]
fn where_nobody_offers_a_no_none_is_shown() {
    let page = Page::at("2025-08-29T08:00:00Z");
    page.ok(
        "create_vault",
        json!({ "passphrase": "correct horse battery", "demo": true }),
    );
    let added = page.ok(
        "add_accounts",
        json!({ "accounts": [{ "service_id": "midjourney.app" }] }),
    );
    let account = added["added"][0]["account_id"].clone();
    assert_eq!(page.ok("home", json!({}))["cards"], json!([]));
    let service = page.ok("service", json!({ "account_id": account }));
    let choice = &service["choices"][0];
    assert_eq!(choice["standing"]["code"], "cannot-refuse");
    assert_eq!(choice["can_decide"], false);
    assert_eq!(
        choice["path"],
        json!(null),
        "deleting the account is no switch"
    );
}

#[test]
fn the_catalogue_is_read_before_and_after_a_service_is_followed() {
    let (page, _) = Page::with_claude();
    let list = page.ok("catalogue", json!({}));
    let rows = list["rows"].as_array().unwrap();
    let followed = |row: &&Value| row["followed"] == true;
    assert_eq!(rows.iter().filter(followed).count(), 1);
    let wanted = json!({ "service_id": "openai.chatgpt.consumer", "plan": "plus" });
    let view = page.ok("catalogue_service", wanted);
    assert_eq!(view["plan"], "plus");
    assert_eq!(view["answers"].as_array().unwrap().len(), 3);
    let wrong = json!({ "service_id": "openai.chatgpt.consumer", "plan": "gold" });
    assert_eq!(page.code("catalogue_service", Some(wrong)), "unknown_plan");
    let two = json!({ "service_ids": ["claude", "openai.chatgpt.consumer"] });
    let compared = page.ok("compare_services", two);
    assert_eq!(compared["columns"].as_array().unwrap().len(), 2);
    let one = json!({ "service_ids": ["claude"] });
    assert_eq!(page.code("compare_services", Some(one)), "bad_request");
}

#[test]
fn several_switches_seen_off_are_written_all_or_none() {
    let (page, claude) = Page::with_claude();
    let added = page.ok(
        "add_accounts",
        json!({ "accounts": [{ "service_id": "openai.chatgpt.consumer", "plan": "plus" }] }),
    );
    let chatgpt = added["added"][0]["account_id"].clone();
    let count = |page: &Page| {
        let all = page.ok("history", json!({}))["entries"].clone();
        all.as_array().unwrap().len()
    };
    let before = count(&page);
    let nobody = "01990000-0000-7000-8000-000000000000";
    let told = |ids: Value| json!({ "account_ids": ids, "date": "2025-08-29" });
    let some = told(json!([claude, nobody]));
    assert_eq!(page.code("record_still_off", Some(some)), "unknown_account");
    assert_eq!(count(&page), before, "what was refused left nothing");
    let twice = told(json!([claude, claude]));
    assert_eq!(page.code("record_still_off", Some(twice)), "bad_request");
    let said = page.ok("record_still_off", told(json!([claude, chatgpt])));
    let receipts = said["receipts"].as_array().unwrap();
    assert_eq!(receipts.len(), 2);
    assert_eq!(count(&page), before + 2);
    let rows = page.ok("services", json!({}))["rows"].clone();
    let codes: Vec<_> = rows.as_array().unwrap().iter().collect();
    assert!(
        codes
            .iter()
            .all(|row| row["standing"]["code"] == "seen-off"),
        "{codes:?}"
    );
}

#[test]
fn how_the_window_looks_is_known_while_it_is_locked() {
    let (page, _) = Page::with_claude();
    let looks = |page: &Page| page.ok("app_state", json!({}))["appearance"].clone();
    assert_eq!(
        looks(&page),
        json!({ "theme": "system", "rows": "comfortable" })
    );
    let dark = json!({ "theme": "dark", "rows": "compact" });
    page.ok("choose_appearance", dark.clone());
    assert_eq!(looks(&page), dark);
    assert_eq!(page.ok("settings", json!({}))["appearance"], dark);
    page.ok("lock", json!({}));
    assert_eq!(
        looks(&page),
        dark,
        "the locked screen looks as the open one"
    );
    let wrong = json!({ "theme": "pink", "rows": "compact" });
    assert_eq!(page.code("choose_appearance", Some(wrong)), "bad_request");
}

#[test]
fn named_views_are_kept_as_they_were_named() {
    let (page, _) = Page::with_claude();
    let view = |name: &str| {
        json!({ "name": name, "text": "cla", "shown": "needs-look", "sort": "name",
            "layout": "cards" })
    };
    let views = json!({ "views": [view("To look at")] });
    page.ok("keep_views", views.clone());
    assert_eq!(page.ok("settings", json!({}))["views"], views["views"]);
    let twice = json!({ "views": [view("One"), view("One ")] });
    assert_eq!(page.code("keep_views", Some(twice)), "setting_value");
    let nameless = json!({ "views": [view(" ")] });
    assert_eq!(page.code("keep_views", Some(nameless)), "setting_value");
    assert_eq!(
        page.ok("settings", json!({}))["views"],
        views["views"],
        "what was refused changed nothing"
    );
}
