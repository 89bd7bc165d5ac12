use consent_core::ledger::EntryDraft;

use crate::{Append, DatabaseKey, LedgerFile, NewLedger, StoreError};

const AT: &str = "2025-09-01T10:00:00.000Z";

fn key(byte: u8) -> DatabaseKey {
    DatabaseKey::from_bytes(&[byte; 32])
}

/// Takes the guard away, so that what lies behind it is seen.
fn lift(file: &mut LedgerFile) {
    type Nobody = fn(rusqlite::hooks::AuthContext<'_>) -> rusqlite::hooks::Authorization;
    file.connection.authorizer(None::<Nobody>).unwrap();
}

fn new() -> NewLedger {
    NewLedger {
        vault_id: "01990000-0000-7000-8000-000000000001".parse().unwrap(),
        device_id: "01990000-0000-7000-8000-000000000002".parse().unwrap(),
        demo: false,
        created_at: AT.parse().unwrap(),
    }
}

fn draft(n: u32) -> EntryDraft {
    EntryDraft {
        entry_id: format!("01990000-0000-7000-8000-0000000001{n:02}")
            .parse()
            .unwrap(),
        stream: "ledger".to_owned(),
        event_type: "profile.changed".to_owned(),
        event_version: 1,
        occurred: "2025-09-01".parse().unwrap(),
        recorded_at: AT.parse().unwrap(),
        payload: r#"{"marker":"needle-in-clear"}"#.to_owned(),
    }
}

#[test]
fn what_was_appended_is_there_after_reopening_and_not_in_clear() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    let mut file = LedgerFile::create(&path, &key(7), &new()).unwrap();
    let decided = Append {
        drafts: vec![draft(1), draft(2)],
        contents: Vec::new(),
        packs: vec![],
    };
    file.append(|_| Ok::<_, StoreError>((decided, ()))).unwrap();
    drop(file);
    let bytes = std::fs::read(&path).unwrap();
    assert!(!bytes.windows(15).any(|window| window == b"needle-in-clear"));
    let file = LedgerFile::open(&path, &key(7)).unwrap();
    assert_eq!(file.entries(0).unwrap().len(), 2);
    assert!(file.verify().unwrap().chain.is_intact());
    assert!(matches!(
        LedgerFile::open(&path, &key(8)),
        Err(StoreError::WrongKey)
    ));
    assert!(matches!(
        LedgerFile::create(&path, &key(7), &new()),
        Err(StoreError::TraceOfVault)
    ));
}

#[test]
fn history_is_not_rewritten_unless_the_guard_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = LedgerFile::create(&folder.path().join("l.db"), &key(7), &new()).unwrap();
    let content = crate::ErasableContent {
        salt: [1; 32],
        media_type: "text/plain".into(),
        bytes: vec![1],
    };
    file.append(|_| {
        Ok::<_, StoreError>((
            Append {
                drafts: vec![draft(1)],
                contents: vec![content],
                packs: vec![],
            },
            (),
        ))
    })
    .unwrap();
    let abuse = "INSERT OR REPLACE INTO ledger_entries SELECT arrival, device_id, seq, entry_id, stream,
        event_type, event_version, occurred, recorded_at, '{}', prev_hash, hash FROM ledger_entries";
    // The triggers alone, without the guard before them.
    lift(&mut file);
    file.connection
        .execute_batch("PRAGMA recursive_triggers = OFF")
        .unwrap();
    for sql in [
        abuse,
        "UPDATE ledger_entries SET payload = '{}'",
        "DELETE FROM ledger_entries",
    ] {
        assert!(file.connection.execute(sql, []).is_err(), "{sql}");
    }
    assert!(file.verify().unwrap().chain.is_intact());
    file.connection
        .execute_batch("DROP TRIGGER ledger_entries_extend")
        .unwrap();
    file.connection.execute(abuse, []).unwrap();
    assert!(!file.verify().unwrap().chain.is_intact());
}

#[test]
fn a_missing_or_plain_file_is_named_and_none_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    assert!(matches!(
        LedgerFile::open(&path, &key(7)),
        Err(StoreError::LedgerMissing)
    ));
    assert!(!path.exists());
    std::fs::write(&path, b"SQLite format 3\0 and more").unwrap();
    assert!(matches!(
        LedgerFile::open(&path, &key(7)),
        Err(StoreError::NotEncrypted)
    ));
}

#[test]
fn a_reminder_is_claimed_once_and_a_setting_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = LedgerFile::create(&folder.path().join("l.db"), &key(7), &new()).unwrap();
    let reminder = crate::DeliveryKey {
        deadline_id: "01990000-0000-7000-8000-000000000003".parse().unwrap(),
        revision: 1,
        point: "P7D".to_owned(),
    };
    let at: consent_core::time::Timestamp = AT.parse().unwrap();
    assert!(file.claim_delivery(&reminder, at).unwrap());
    assert!(!file.claim_delivery(&reminder, at).unwrap());
    file.mark_handed(&reminder, at).unwrap();
    let ten_years = 10 * 365 * 86_400;
    for seconds in [-ten_years, -46, -1, 1, 46, ten_years] {
        let now = at.plus_seconds(seconds);
        assert!(!file.claim_delivery(&reminder, now).unwrap(), "{seconds}");
        assert_eq!(
            file.delivered_keys(now).unwrap(),
            std::slice::from_ref(&reminder)
        );
    }
    file.set_setting("lock", "true").unwrap();
    file.set_setting("lock", "false").unwrap();
    assert_eq!(file.find_setting("lock").unwrap().as_deref(), Some("false"));
}

#[test]
fn a_newer_or_unmarked_file_is_refused_and_not_touched() {
    for (pragma, wanted) in [
        ("PRAGMA user_version = 2", "vault_newer"),
        ("PRAGMA user_version = 0", "damaged"),
        ("PRAGMA application_id = 0", "damaged"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ledger.db");
        let mut file = LedgerFile::create(&path, &key(7), &new()).unwrap();
        lift(&mut file);
        file.connection.execute_batch(pragma).unwrap();
        drop(file);
        let before = std::fs::read(&path).unwrap();
        let error = LedgerFile::open(&path, &key(7)).err().unwrap();
        assert_eq!(error.code(), wanted, "{pragma}");
        assert_eq!(std::fs::read(&path).unwrap(), before, "{pragma}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_the_ledger_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    drop(LedgerFile::create(&path, &key(7), &new()).unwrap());
    let link = folder.path().join("link.db");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert!(LedgerFile::open(&link, &key(7)).is_err());
}

#[test]
fn a_claim_that_was_cut_off_comes_back_after_a_while_and_after_a_clock_set_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = LedgerFile::create(&folder.path().join("l.db"), &key(7), &new()).unwrap();
    let at: consent_core::time::Timestamp = AT.parse().unwrap();
    // (seconds from the claim to the next look, whether the claim still holds then)
    let cases = [
        (-315_360_000, false),
        (-46, false),
        (-45, true),
        (-1, true),
        (1, true),
        (44, true),
        (45, false),
    ];
    for (number, (seconds, holds)) in cases.into_iter().enumerate() {
        let reminder = crate::DeliveryKey {
            deadline_id: "01990000-0000-7000-8000-000000000003".parse().unwrap(),
            revision: 1,
            point: format!("lead:{number}"),
        };
        assert!(file.claim_delivery(&reminder, at).unwrap());
        let now = at.plus_seconds(seconds);
        let listed = file.delivered_keys(now).unwrap().contains(&reminder);
        assert_eq!(listed, holds, "{seconds} seconds later");
        let again = file.claim_delivery(&reminder, now).unwrap();
        assert_eq!(again, !holds, "{seconds} seconds later");
        file.release_delivery(&reminder).unwrap();
    }
}
