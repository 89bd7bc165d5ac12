//! Nothing is shown before it was announced: every reading use case, each day of the autumn.

use std::collections::BTreeMap;

use consent_app::dto::{AsOfRequest, HistoryRequest, WhatIfRequest, WhatIfSetting};
use consent_app::{ExportForm, Guard, Language, RetentionQuestion, Words};
use consent_core::choices::Purpose;
use consent_core::id::AccountId;
use consent_core::time::CivilDate;

use super::{Desk, day};

/// A day, and what nobody could know before it.
const UNKNOWN_BEFORE: [(&str, &[&str]); 2] = [
    (
        "2025-09-27",
        &["2025-10-08", "Wed 8 Oct", "October 8", "8 October"],
    ),
    (
        "2025-10-09",
        &[
            "2025-10-26",
            "Sun 26 Oct",
            "2025-09-26",
            "Fri 26 Sep",
            "September 26",
            "2025-10-09",
            "Thu 9 Oct",
            "October 9",
            "duty ended",
            "set apart",
            "lifts preservation",
        ],
    ),
];

macro_rules! text {
    ($view:expr) => {
        serde_json::to_string(&$view).unwrap()
    };
}

/// Everything that can be read, by name.
fn everything(desk: &mut Desk, accounts: &[AccountId]) -> BTreeMap<String, String> {
    let app = desk.app();
    let mut read = BTreeMap::new();
    let mut add = |name: &str, text: String| read.insert(name.to_owned(), text);
    add("home", text!(app.home().unwrap()));
    let on = app.today();
    add("as of", text!(app.as_of(AsOfRequest { on }).unwrap()));
    add("status", text!(app.status(None).unwrap()));
    add("services", text!(app.services().unwrap()));
    add("deadlines", text!(app.deadlines(None).unwrap()));
    add("holds", text!(app.holds(None).unwrap()));
    add("history", text!(app.history(None, None).unwrap()));
    let all = HistoryRequest { account_id: None };
    add(
        "history of the window",
        text!(app.history_view(all).unwrap()),
    );
    let archive = ExportForm::Archive(Guard::Raw);
    let (bytes, _, _) = app.export_csv(archive, "ledger.csv").unwrap();
    add("export", String::from_utf8(bytes).unwrap());
    for (number, account) in accounts.iter().enumerate() {
        let mut add = |name: &str, text: String| add(&format!("{name} {number}"), text);
        add("show", text!(app.show(*account, None).unwrap()));
        add("service", text!(app.service(*account).unwrap()));
        let decision = app.decision(*account, Purpose::ModelTraining).unwrap();
        add("decision", text!(decision));
        let supposed = WhatIfRequest {
            account_id: *account,
            plan: None,
            settings: vec![WhatIfSetting {
                purpose: Purpose::ModelTraining,
                on: true,
            }],
            created: None,
            deleted: None,
            data_kind: None,
        };
        add("what if", text!(app.what_if(supposed).unwrap()));
        let created = Some(day("2025-08-20"));
        for (name, deleted, flagged, feedback) in [
            ("kept chat", None, None, None),
            ("deleted chat", Some(day("2025-08-22")), None, None),
            ("flagged chat", None, Some(day("2025-08-22")), None),
            ("commented chat", None, None, Some(day("2025-08-22"))),
        ] {
            let question = RetentionQuestion {
                created,
                deleted,
                flagged,
                feedback,
                ..RetentionQuestion::default()
            };
            add(name, text!(app.retention(*account, &question).unwrap()));
        }
    }
    read
}

fn walk(regions: &[&str]) {
    let mut desk = Desk::begin("2025-08-27 12:00", regions);
    let accounts = [desk.follow("claude", "pro"), desk.follow("chatgpt", "plus")];
    let mut on = day("2025-08-27");
    let mut leaks = vec![];
    let mut known_later = 0;
    while on <= day("2025-10-10") {
        desk.at(&format!("{on} 12:00"));
        desk.look();
        let read = everything(&mut desk, &accounts);
        for (known_on, words) in UNKNOWN_BEFORE {
            for word in words {
                // A day may meet a secret one by chance: today, or the end of today's 30 days.
                let by_chance = |on: CivilDate| {
                    let iso = on.to_string();
                    iso == *word || Words::of(Language::English).spelled(&iso).starts_with(word)
                };
                if by_chance(on) || by_chance(on.plus_days(30).unwrap()) {
                    continue;
                }
                for (name, text) in &read {
                    if text.contains(word) && on < day(known_on) {
                        leaks.push(format!("{on}: {name} tells {word:?}"));
                    } else if text.contains(word) {
                        known_later += 1;
                    }
                }
            }
        }
        on = on.plus_days(1).unwrap();
    }
    assert!(
        leaks.is_empty(),
        "{} leaks:\n{}",
        leaks.len(),
        leaks.join("\n")
    );
    assert!(known_later > 20, "the control: afterwards both are told");
}

#[test]
fn no_fact_is_shown_before_it_was_announced_in_europe() {
    walk(&["DE", "EEA"]);
}

#[test]
fn no_fact_is_shown_before_it_was_announced_in_the_us() {
    walk(&["US"]);
}
