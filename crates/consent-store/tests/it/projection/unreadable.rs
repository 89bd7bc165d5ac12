//! Entries that this version cannot read: nothing is skipped, nothing is added, everything is kept.

use std::path::Path;

use consent_core::ledger::{ChainHead, EntryDraft, seal};
use consent_store::{Append, LedgerFile, StoreError};
use rusqlite::params;

use super::acts::{beginning, plain};
use super::{open, play};
use crate::raw;

fn draft(number: u8, event_type: &str, payload: &str) -> EntryDraft {
    EntryDraft {
        entry_id: format!("01990000-0000-7000-8000-0000000002{number:02}")
            .parse()
            .unwrap(),
        stream: "ledger".to_owned(),
        event_type: event_type.to_owned(),
        event_version: 1,
        occurred: "2025-10-01".parse().unwrap(),
        recorded_at: "2025-10-02T10:00:00.000Z".parse().unwrap(),
        payload: payload.to_owned(),
    }
}

fn append(file: &mut LedgerFile, draft: EntryDraft) -> Result<(), StoreError> {
    let append = Append {
        drafts: vec![draft],
        contents: vec![],
        packs: vec![],
    };
    file.append(|_| Ok((append, ()))).map(drop)
}

/// Adds an entry as a later version would.
fn add_by_hand(path: &Path, draft: EntryDraft) {
    let last = plain(&open(path)).pop().unwrap();
    let entry = seal(&ChainHead::after(&last), draft);
    raw::connect(path)
        .execute(
            "INSERT INTO ledger_entries SELECT MAX(arrival) + 1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
             ?10, ?11 FROM ledger_entries",
            params![
                entry.device_id.to_string(),
                i64::try_from(entry.seq).unwrap(),
                entry.entry_id.to_string(),
                entry.stream,
                entry.event_type,
                entry.event_version,
                entry.occurred.to_string(),
                entry.recorded_at.to_string(),
                entry.payload,
                entry.prev_hash.as_bytes().as_slice(),
                entry.hash.as_bytes().as_slice(),
            ],
        )
        .unwrap();
}

#[test]
fn an_entry_of_a_later_version_keeps_the_ledger_for_reading() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    play(&path, &beginning());
    add_by_hand(&path, draft(1, "profile.changed", "{}"));
    assert!(open(&path).state().is_ok(), "the control: one we know");
    add_by_hand(&path, draft(2, "profile.imagined", "{}"));
    let mut file = open(&path);
    let before = file.entries(0).unwrap();
    assert!(file.verify().unwrap().chain.is_intact());
    assert_eq!(file.state().unwrap_err().code(), "unreadable_entry");
    let refused = append(&mut file, draft(3, "profile.changed", "{}"));
    assert_eq!(refused.unwrap_err().code(), "unreadable_entry");
    assert_eq!(open(&path).entries(0).unwrap(), before);
}

#[test]
fn what_could_not_be_read_back_is_not_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    play(&path, &beginning());
    let mut file = open(&path);
    let (before, state) = (file.entries(0).unwrap(), file.state().unwrap());
    let first = before[3].1.entry_id;
    assert_eq!(before[3].1.event_type, "account.added");
    let becomes = r#"{"account_id":"nobody"}"#;
    let correction = format!(r#"{{"corrects":"{first}","becomes":{becomes},"reason":"mistake"}}"#);
    for bad in [
        draft(1, "profile.imagined", "{}"),
        draft(1, "account.added", "{}"),
        draft(1, "entry.corrected", &correction),
    ] {
        let refused = append(&mut file, bad);
        assert_eq!(refused.unwrap_err().code(), "unreadable_entry");
        assert_eq!(file.entries(0).unwrap(), before);
        assert_eq!(file.state().unwrap(), state);
    }
    append(&mut file, draft(1, "profile.changed", "{}")).unwrap();
    assert_eq!(file.verify().unwrap().projections, []);
}
