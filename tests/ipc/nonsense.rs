//! Requests that make no sense are answered with a code, and change nothing.

use serde_json::{Value, json};

use crate::page::{Page, permitted_commands};

/// Commands that take no request.
const WITHOUT: &[&str] = &[
    "app_state",
    "home",
    "services",
    "agenda",
    "see_missed",
    "settings",
    "pending_route",
    "test_notice",
    "stop_calendar",
    "starter",
    "catalogue",
    "lock",
    "open_demo",
    "leave_demo",
    "verify",
    "ways",
    "propose_words",
    "renew_key_store",
    "lock_choices",
    "backups",
    "make_backup",
    "forget_proposed",
    "rebuild_headers",
    "vouch_for_end",
    "checkpoint",
];

/// Commands for which an empty request is a whole one.
const WHOLE_IF_EMPTY: &[&str] = &[
    "history",
    "preview_pack",
    "pick_backup",
    "save_checkpoint",
    "compare_checkpoint_file",
    "propose_keys",
];

fn nonsense() -> Vec<Option<Value>> {
    vec![
        None,
        Some(Value::Null),
        Some(json!(7)),
        Some(json!([])),
        Some(json!({})),
        Some(json!({ "account_id": "../../etc/passwd" })),
        Some(json!({ "account_id": 1, "purpose": "everything" })),
        Some(json!({ "passphrase": ["x"], "demo": "yes" })),
        Some(json!({ "raw": "false", "spreadsheet": null, "path": "/tmp/x" })),
        Some(json!({ "surprise": true })),
    ]
}

#[test]
fn nonsense_is_answered_with_a_code() {
    let (page, _) = Page::with_claude();
    let before = page.ok("history", json!({}));
    for command in permitted_commands() {
        if WITHOUT.contains(&command.as_str()) {
            continue;
        }
        for request in nonsense() {
            // An empty request is a whole one here: everything, a key that is trusted already, a file that
            // the system's dialog asks for, or no passphrase.
            let whole = WHOLE_IF_EMPTY.contains(&command.as_str());
            if whole && request == Some(json!({})) {
                continue;
            }
            // Nothing named is nothing to open with; that has a code of its own.
            let code = page.code(&command, request.clone());
            assert_eq!(code, "bad_request", "{command} {request:?}");
        }
    }
    assert_eq!(page.ok("history", json!({})), before, "nothing was written");
}

#[test]
fn only_pages_of_the_catalogue_are_opened() {
    let (page, _) = Page::with_claude();
    for address in [
        "https://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://claude.ai/settings/data-privacy-controls",
        "https://claude.ai/settings/data-privacy-controls?then=elsewhere",
    ] {
        let request = json!({ "address": address });
        assert_eq!(
            page.code("open_page", Some(request)),
            "unknown_page",
            "{address}"
        );
    }
    // A page that is named opens only once the person allowed its host.
    let known = json!({ "address": "https://claude.ai/settings/data-privacy-controls" });
    let answer = page.ok("open_page", known);
    assert_eq!(answer, json!({ "host": "claude.ai", "opened": false }));
}

#[test]
fn a_locked_ledger_tells_nothing() {
    let (page, account) = Page::with_claude();
    page.ok("lock", json!({}));
    for command in ["home", "services", "agenda", "settings", "verify"] {
        assert_eq!(page.code(command, None), "locked");
    }
    let wanted = json!({ "account_id": account });
    assert_eq!(page.code("service", Some(wanted)), "locked");
    assert_eq!(page.ok("app_state", json!({}))["vault"], "locked");
    assert_eq!(
        page.code("unlock", Some(json!({ "passphrase": "not this one" }))),
        "wrong_key"
    );
    page.ok("unlock", json!({ "passphrase": "correct horse battery" }));
    assert_eq!(page.ok("app_state", json!({}))["vault"], "open");
}

#[test]
fn a_simulated_clock_never_makes_an_own_ledger() {
    let page = Page::at("2025-08-29T08:00:00Z");
    let request = json!({ "passphrase": "correct horse battery", "demo": false });
    assert_eq!(page.code("create_vault", Some(request)), "not_a_demo");
    assert_eq!(page.ok("app_state", json!({}))["vault"], "none");
    assert!(!page.folder.path().join("vault").exists());
}

#[test]
fn a_weak_passphrase_makes_no_ledger() {
    let page = Page::now();
    let request = json!({ "passphrase": "short", "demo": false });
    assert_eq!(page.code("create_vault", Some(request)), "weak_passphrase");
    assert_eq!(page.ok("app_state", json!({}))["vault"], "none");
}

#[test]
fn a_second_ledger_is_not_made_over_the_first() {
    let (page, _) = Page::with_claude();
    let before = std::fs::read(page.folder.path().join("vault/vault.json")).unwrap();
    let request = json!({ "passphrase": "correct horse battery", "demo": true });
    assert_eq!(page.code("create_vault", Some(request)), "trace_of_vault");
    let after = std::fs::read(page.folder.path().join("vault/vault.json")).unwrap();
    assert_eq!(before, after);
}
