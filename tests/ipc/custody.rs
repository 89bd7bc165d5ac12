//! Words, keys, backups put back and the page kept elsewhere, as the page asks for them.

use serde_json::{Value, json};

use crate::page::Page;

const PASSPHRASE: &str = "correct horse battery";
const DAY: &str = "2025-08-29T08:00:00Z";

/// A demo ledger with one account, and its twelve words.
fn with_words() -> (Page, String) {
    let page = Page::at(DAY);
    let made = page.ok(
        "create_vault",
        json!({ "passphrase": PASSPHRASE, "demo": true }),
    );
    follow(&page, "anthropic.claude.consumer");
    (page, words(&made))
}

fn words(view: &Value) -> String {
    let words = view["words"].as_array().unwrap().iter();
    let words: Vec<&str> = words.map(|word| word.as_str().unwrap()).collect();
    words.join(" ")
}

fn follow(page: &Page, service: &str) {
    page.ok(
        "add_accounts",
        json!({ "accounts": [{ "service_id": service }] }),
    );
}

fn entries(page: &Page) -> u64 {
    let history = page.ok("history", json!({}));
    u64::try_from(history["entries"].as_array().unwrap().len()).unwrap()
}

fn answers(words: &str) -> Value {
    let words: Vec<&str> = words.split(' ').collect();
    json!({ "answers": [words[3], words[8]] })
}

#[test]
fn a_backup_is_looked_into_and_only_then_takes_the_place() {
    let (page, words) = with_words();
    let made = page.ok("make_backup", json!({}));
    let (file, held) = (made["file"].clone(), made["entries"].as_u64().unwrap());
    follow(&page, "openai.chatgpt.consumer");
    assert!(entries(&page) > held, "the control");

    let wrong = json!({ "file": file, "words": words.replacen(' ', " zoo ", 1) });
    page.code("prepare_restore", Some(wrong));
    let elsewhere = json!({ "file": "/etc/passwd", "words": words });
    assert_eq!(page.code("prepare_restore", Some(elsewhere)), "bad_request");
    let unchosen = json!({ "words": words });
    assert_eq!(page.code("prepare_restore", Some(unchosen)), "bad_request");

    let wanted = json!({ "file": file, "words": words });
    let preview = page.ok("prepare_restore", wanted.clone());
    assert_eq!(preview["entries"].as_u64(), Some(held));
    assert_eq!(preview["over"], "newer-ledger");
    assert_eq!(preview["entries_now"].as_u64(), Some(entries(&page)));
    let told = json!({ "older": false });
    assert_eq!(page.code("restore_backup", Some(told)), "older_backup");
    assert!(entries(&page) > held, "nothing was changed");

    page.ok("forget_proposed", json!({}));
    let yes = json!({ "older": true });
    assert_eq!(
        page.code("restore_backup", Some(yes.clone())),
        "locked",
        "what was given up is gone"
    );
    page.ok("prepare_restore", wanted);
    let restored = page.ok("restore_backup", yes);
    assert_eq!(restored["entries"].as_u64(), Some(held));
    let aside = restored["moved_aside"].as_str().unwrap();
    assert!(
        aside.contains("before-restore") && !aside.contains('/'),
        "{aside}"
    );
    assert_eq!(page.ok("app_state", json!({}))["vault"], "open");
    // Beside what the backup held: that this computer goes on as a new device.
    let now = page.ok("history", json!({}));
    let rows = now["entries"].as_array().unwrap();
    assert_eq!(rows.len(), usize::try_from(held).unwrap() + 1);
    assert_eq!(rows[0]["event_type"], "device.joined");
    assert_eq!(page.ok("verify", json!({}))["outcome"], "intact");
}

#[test]
fn words_are_checked_at_any_time_and_the_place_that_is_wrong_is_named() {
    let (page, words) = with_words();
    let confirmed = || page.ok("ways", json!({}))["words_confirmed"].clone();
    assert_eq!(confirmed(), false);
    let mut typed: Vec<&str> = words.split(' ').collect();
    typed[6] = if typed[6] == "zoo" { "able" } else { "zoo" };
    let wrong = page.ask("check_words", Some(json!({ "words": typed.join(" ") })));
    let error = wrong.unwrap_err();
    assert_eq!(error["code"], "word_wrong");
    assert!(
        error["words"].as_str().unwrap().contains("word 7"),
        "{error}"
    );
    let few = json!({ "words": "able zoo" });
    assert_eq!(page.code("check_words", Some(few)), "word_count");
    assert_eq!(confirmed(), false);
    page.ok("check_words", json!({ "words": words.to_uppercase() }));
    assert_eq!(confirmed(), true);
}

#[test]
fn every_key_is_changed_once_two_of_the_new_words_were_asked_back() {
    let (page, old) = with_words();
    assert_eq!(
        page.code("propose_keys", Some(json!({}))),
        "passphrase_needed"
    );
    let new_passphrase = "another four plain words";
    let proposed = page.ok("propose_keys", json!({ "passphrase": new_passphrase }));
    let new = words(&proposed);
    assert_ne!(new, old);
    let wrong = json!({ "answers": ["zoo", "zoo"] });
    assert_eq!(page.code("adopt_keys", Some(wrong)), "words_do_not_match");
    let before = entries(&page);
    page.ok("adopt_keys", answers(&new));
    assert_eq!(entries(&page), before, "it is the same ledger, and open");
    page.ok("lock", json!({}));
    for gone in [json!({ "words": old }), json!({ "passphrase": PASSPHRASE })] {
        page.ask("unlock", Some(gone)).unwrap_err();
    }
    page.ok("unlock", json!({ "words": new }));
    page.ok("lock", json!({}));
    page.ok("unlock", json!({ "passphrase": new_passphrase }));
    assert_eq!(page.ok("verify", json!({}))["outcome"], "intact");
}

#[test]
fn new_words_that_were_given_up_are_gone_and_adopting_them_is_told() {
    let (page, old) = with_words();
    let given_up = words(&page.ok("propose_words", json!({})));
    page.ok("forget_proposed", json!({}));
    assert_eq!(page.code("adopt_words", Some(answers(&given_up))), "locked");
    page.ok("check_words", json!({ "words": old }));
    let told = page.told_slices();
    let new = words(&page.ok("propose_words", json!({})));
    page.ok("adopt_words", answers(&new));
    assert!(told.lock().unwrap().iter().any(|slice| slice == "vault"));
    page.ok("check_words", json!({ "words": new }));
}

#[test]
fn a_page_that_was_kept_is_compared_with_the_ledger_of_now() {
    let (page, _) = with_words();
    let kept = page.ok("checkpoint", json!({}));
    let text = kept["text"].as_str().unwrap();
    assert!(kept["qr_svg"].as_str().unwrap().starts_with("<svg"));
    follow(&page, "openai.chatgpt.consumer");
    let compared = page.ok("compare_checkpoint", json!({ "text": text }));
    assert_eq!(compared["fits"], true);
    assert_eq!(compared["entries"], kept["entries"]);
    let cut = json!({ "text": text.replace("Entries", "Entry") });
    let error = page.ask("compare_checkpoint", Some(cut)).unwrap_err();
    assert!(error["words"].as_str().unwrap().contains("cannot be read"));
    let (other, _) = with_words();
    let foreign = json!({ "text": text });
    assert_eq!(
        other.code("compare_checkpoint", Some(foreign)),
        "other_checkpoint"
    );
}

#[test]
fn where_nothing_is_lost_nothing_is_mended() {
    let (page, words) = with_words();
    assert_eq!(page.code("vouch_for_end", None), "nothing_to_mend");
    assert_eq!(page.code("rebuild_headers", None), "nothing_to_mend");
    page.ok("lock", json!({}));
    let going_on = json!({ "words": words });
    assert_eq!(page.code("go_on", Some(going_on)), "nothing_to_mend");
    assert_eq!(page.ok("app_state", json!({}))["vault"], "locked");
}

#[test]
fn an_end_that_nothing_shows_counts_on_the_persons_word() {
    let (page, words) = with_words();
    page.ok("lock", json!({}));
    std::fs::remove_file(page.vault().join("head")).unwrap();
    page.ok("unlock", json!({ "words": words }));
    let checked = page.ok("verify", json!({}));
    assert_eq!(
        (&checked["outcome"], &checked["compared_with"]),
        (&json!("intact"), &json!(null))
    );
    let vouched = page.ok("vouch_for_end", json!({}));
    assert_eq!(vouched["outcome"], "intact");
    assert!(vouched["compared_with"].is_string(), "{vouched}");
}
