//! A ledger goes on without entries that are missing, and the program ends before that is written down:
//! the next start writes it down, once.

use consent_core::event::{DeviceJoined, Event, JoinReason, parse_event};
use consent_store::{Presence, SecretText, Unlock, Vault};

use super::Desk;

/// What the history says of devices that joined.
fn joined(desk: &Desk) -> Vec<DeviceJoined> {
    let vault = locked(desk).unlock(by_key_store(desk)).unwrap();
    let entries = vault.entries().unwrap();
    let events = entries.iter().filter_map(|entry| {
        let read = parse_event(&entry.event_type, entry.event_version, &entry.payload);
        match read.unwrap() {
            (Event::DeviceJoined(joined), _) => Some(joined),
            _ => None,
        }
    });
    events.collect()
}

fn locked(desk: &Desk) -> consent_store::LockedVault {
    match Vault::locate(&desk.vault.vault()).unwrap() {
        Presence::Vault(locked) => locked,
        Presence::None => panic!("no vault"),
    }
}

fn by_key_store(desk: &Desk) -> Unlock {
    let line = desk.doubles.keys.entries().into_values().next().unwrap();
    Unlock::KeyringValue(SecretText::new(line))
}

#[test]
fn what_a_ledger_went_on_without_is_written_down_at_the_next_start_at_the_latest() {
    let mut desk = Desk::begin("2025-08-29 10:00", &["DE", "EEA"]);
    desk.follow("claude", "pro");
    desk.off();
    let database = desk.vault.vault().join("ledger.db");
    let early = std::fs::read(&database).unwrap();
    desk.start();
    desk.follow("chatgpt", "plus");
    desk.off();
    std::fs::write(&database, early).unwrap();
    // The ledger goes on, and the program ends before it says so.
    let device = "01990000-0000-7000-8000-0000000000cc".parse().unwrap();
    let at = "2025-08-29T10:00:00.000Z".parse().unwrap();
    let (vault, missing) = locked(&desk)
        .go_on_without_missing(by_key_store(&desk), device, at)
        .unwrap();
    drop(vault);
    assert!(!missing.is_empty());
    assert_eq!(joined(&desk), [], "the control: it was cut off");
    desk.start().off().start().off();
    let joined = joined(&desk);
    assert_eq!(joined.len(), 1, "said once");
    assert_eq!(joined[0].reason, JoinReason::WentOn);
    assert_eq!(joined[0].missing, missing);
    desk.start();
    assert!(desk.app().verify().unwrap().intact);
}
