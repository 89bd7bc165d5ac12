//! The published chain, every way to tamper with it, and laws of chains that were made at random.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::id::{DeviceId, EntryId};
use crate::time::{Occurred, Timestamp};

fn published() -> Vec<LedgerEntry> {
    let text = include_str!("../../../../tests/vectors/chain-v1.json");
    let file: serde_json::Value = serde_json::from_str(text).unwrap();
    let entries = file["entries"].as_array().unwrap().iter().map(|entry| {
        let text = |key: &str| entry[key].as_str().unwrap().to_owned();
        LedgerEntry {
            device_id: text("device_id").parse().unwrap(),
            seq: entry["seq"].as_u64().unwrap(),
            entry_id: text("entry_id").parse().unwrap(),
            stream: text("stream"),
            event_type: text("event_type"),
            event_version: u32::try_from(entry["event_version"].as_u64().unwrap()).unwrap(),
            occurred: text("occurred").parse().unwrap(),
            recorded_at: text("recorded_at").parse().unwrap(),
            payload: text("payload"),
            prev_hash: text("prev_hash").parse().unwrap(),
            hash: text("entry_hash").parse().unwrap(),
        }
    });
    entries.collect()
}

/// The last entry of each device in these entries.
fn heads_of(entries: &[LedgerEntry]) -> Vec<ChainHead> {
    let devices: BTreeSet<DeviceId> = entries.iter().map(|entry| entry.device_id).collect();
    let last = |device| {
        entries
            .iter()
            .rfind(|entry| entry.device_id == device)
            .unwrap()
    };
    devices
        .into_iter()
        .map(|device| ChainHead::after(last(device)))
        .collect()
}

/// Seals the entries of a forger anew from `from` on: every hash and link fits again.
fn rechain(entries: &mut [LedgerEntry], from: usize) {
    for place in from..entries.len() {
        let device_id = entries[place].device_id;
        let before = entries[..place]
            .iter()
            .rfind(|entry| entry.device_id == device_id);
        let head = before.map_or_else(|| ChainHead::genesis(device_id), ChainHead::after);
        let entry = &mut entries[place];
        entry.seq = head.seq + 1;
        entry.prev_hash = head.hash;
        entry.hash = entry.computed_hash();
    }
}

fn other_hash(hash: Hash) -> Hash {
    let mut bytes = *hash.as_bytes();
    bytes[31] ^= 1;
    Hash::from_bytes(bytes)
}

#[test]
fn published_chain_has_the_hashes_computed_by_others() {
    let entries = published();
    assert_eq!(entries.len(), 19);
    for entry in &entries {
        assert_eq!(
            entry.computed_hash(),
            entry.hash,
            "entry {} of {}",
            entry.seq,
            entry.device_id
        );
    }
}

#[test]
fn published_chain_verifies_and_its_heads_are_found() {
    let entries = published();
    let heads = heads_of(&entries);
    let report = verify_chains(&entries, &heads);
    assert_eq!(report.faults, vec![]);
    assert_eq!((report.entries, &report.heads), (19, &heads));
}

#[test]
fn sealing_the_published_drafts_gives_the_published_entries() {
    let entries = published();
    for (place, entry) in entries.iter().enumerate() {
        let before = entries[..place]
            .iter()
            .rfind(|other| other.device_id == entry.device_id);
        let head = before.map_or_else(|| ChainHead::genesis(entry.device_id), ChainHead::after);
        let draft = EntryDraft {
            entry_id: entry.entry_id,
            stream: entry.stream.clone(),
            event_type: entry.event_type.clone(),
            event_version: entry.event_version,
            occurred: entry.occurred,
            recorded_at: entry.recorded_at,
            payload: entry.payload.clone(),
        };
        assert_eq!(&seal(&head, draft), entry);
    }
}

#[test]
fn a_change_of_any_field_of_any_entry_is_reported() {
    type Change = fn(&mut LedgerEntry);
    let changes: [(&str, Change); 11] = [
        ("device_id", |e| {
            e.device_id = DeviceId::from_bytes([0x77; 16]);
        }),
        ("seq", |e| e.seq += 1),
        ("entry_id", |e| e.entry_id = EntryId::from_bytes([0x77; 16])),
        ("stream", |e| e.stream.push('x')),
        ("event_type", |e| e.event_type.push('x')),
        ("event_version", |e| e.event_version += 1),
        ("occurred", |e| {
            e.occurred = Occurred::Day("1999-01-01".parse().unwrap());
        }),
        ("recorded_at", |e| {
            e.recorded_at = e.recorded_at.plus_seconds(1);
        }),
        ("payload", |e| e.payload = e.payload.replacen('{', "{ ", 1)),
        ("prev_hash", |e| e.prev_hash = other_hash(e.prev_hash)),
        ("hash", |e| e.hash = other_hash(e.hash)),
    ];
    let good = published();
    for place in 0..good.len() {
        for (field, change) in changes {
            let mut entries = good.clone();
            change(&mut entries[place]);
            assert_ne!(entries, good, "the change of {field} had no effect");
            let report = verify_chains(&entries, &[]);
            assert!(
                !report.is_intact(),
                "{field} of entry {place} changed and nobody noticed"
            );
        }
    }
}

#[test]
fn a_missing_entry_is_reported() {
    let good = published();
    let heads = heads_of(&good);
    for place in 0..good.len() {
        let mut entries = good.clone();
        entries.remove(place);
        assert!(
            !verify_chains(&entries, &heads).is_intact(),
            "entry {place} is gone, unnoticed"
        );
    }
}

#[test]
fn a_cut_tail_shows_only_against_a_known_head() {
    let good = published();
    let heads = heads_of(&good);
    let cut = &good[..good.len() - 1];
    let gone = good.last().unwrap();
    assert!(verify_chains(cut, &[]).is_intact());
    let report = verify_chains(cut, &heads);
    let expected = ChainFault::HeadMissing {
        device_id: gone.device_id,
        seq: gone.seq,
    };
    assert_eq!(report.faults, vec![expected]);
}

#[test]
fn swapped_neighbours_are_reported() {
    let good = published();
    for place in 1..good.len() {
        if good[place - 1].device_id == good[place].device_id {
            let mut entries = good.clone();
            entries.swap(place - 1, place);
            assert!(!verify_chains(&entries, &[]).is_intact());
        }
    }
}

#[test]
fn a_history_rewritten_with_fitting_hashes_shows_against_every_later_head() {
    let good = published();
    let heads = heads_of(&good);
    for place in 0..good.len() {
        let mut entries = good.clone();
        entries[place].payload = "{}".to_owned();
        rechain(&mut entries, place);
        assert!(
            verify_chains(&entries, &[]).is_intact(),
            "the forger made a mistake"
        );
        assert!(!verify_chains(&entries, &heads).is_intact());
    }
}

#[test]
fn nothing_after_the_first_fault_is_believed() {
    let mut entries = published();
    let device = entries[0].device_id;
    entries.retain(|entry| entry.device_id == device);
    entries[2].stream.push('x');
    let report = verify_chains(&entries, &[]);
    assert_eq!(report.faults.len(), 1);
    assert_eq!(report.heads, vec![ChainHead::after(&entries[1])]);
}

#[test]
fn a_digest_of_content_depends_on_salt_and_content() {
    let digest = content_digest(&[1; 32], b"a note");
    assert_ne!(digest, content_digest(&[2; 32], b"a note"));
    assert_ne!(digest, content_digest(&[1; 32], b"a note."));
}

#[test]
fn a_hash_reads_back_in_one_spelling_only() {
    let hash = Hash::of_bytes(b"x");
    assert_eq!(hash.to_string().parse(), Ok(hash));
    let text = hash.to_string();
    for bad in [
        hash.to_hex(),
        text.to_uppercase(),
        format!("{text}0"),
        text.chars().take(70).collect(),
    ] {
        assert!(bad.parse::<Hash>().is_err(), "{bad}");
    }
}

fn chain(device: u8, payloads: &[String]) -> Vec<LedgerEntry> {
    let mut head = ChainHead::genesis(DeviceId::from_bytes([device; 16]));
    let mut entries = vec![];
    for (place, payload) in payloads.iter().enumerate() {
        let mut id = [device; 16];
        id[15] = u8::try_from(place).unwrap();
        let at = Timestamp::from_unix_millis(1_757_000_000_000 + i64::try_from(place).unwrap());
        let recorded_at = at.unwrap();
        let draft = EntryDraft {
            entry_id: EntryId::from_bytes(id),
            stream: format!("account:{device}"),
            event_type: "setting.observed".to_owned(),
            event_version: 1,
            occurred: recorded_at.to_string().parse().unwrap(),
            recorded_at,
            payload: payload.clone(),
        };
        let entry = seal(&head, draft);
        head = ChainHead::after(&entry);
        entries.push(entry);
    }
    entries
}

#[test]
fn what_follows_on_verified_heads_is_verified_from_there() {
    let entries = published();
    for cut in 0..=entries.len() {
        let (old, new) = entries.split_at(cut);
        let verified = verify_chains(old, &[]);
        let report = verify_extension(&verified.heads, new);
        assert!(report.is_intact());
        assert_eq!(report.heads, verify_chains(&entries, &[]).heads);
        assert_eq!(verified.entries + report.entries, entries.len() as u64);
        if let [_, rest @ ..] = new {
            let missing = new[0].device_id;
            if rest.iter().any(|entry| entry.device_id == missing) {
                assert!(!verify_extension(&verified.heads, rest).is_intact());
            }
        }
        let mut forged = new.to_vec();
        if let Some(first) = forged.first_mut() {
            first.payload.push(' ');
            assert!(!verify_extension(&verified.heads, &forged).is_intact());
        }
    }
}

proptest! {
    #[test]
    fn sealed_chains_verify_in_any_interleaving(
        one in proptest::collection::vec(".*", 1..8),
        two in proptest::collection::vec(".*", 1..8),
        turns in proptest::collection::vec(any::<bool>(), 16),
    ) {
        let (mut a, mut b) = (chain(1, &one).into_iter().peekable(), chain(2, &two).into_iter().peekable());
        let mut mixed = vec![];
        for turn in turns {
            mixed.extend(if turn { a.next() } else { b.next() });
        }
        mixed.extend(a.chain(b));
        let heads = heads_of(&mixed);
        let report = verify_chains(&mixed, &heads);
        prop_assert!(report.is_intact(), "{:?}", report.faults);
        prop_assert_eq!(report.heads, heads);
    }

    #[test]
    fn one_changed_payload_is_always_found(
        payloads in proptest::collection::vec(".*", 1..8),
        place in any::<proptest::sample::Index>(),
        tail in ".+",
    ) {
        let mut entries = chain(3, &payloads);
        let place = place.index(entries.len());
        entries[place].payload.push_str(&tail);
        prop_assert!(!verify_chains(&entries, &[]).is_intact());
    }

    #[test]
    fn text_moved_between_neighbouring_fields_changes_the_hash(left in "[a-z]{1,8}", right in "[a-z]{1,8}") {
        let mut entry = chain(4, &["{}".to_owned()]).remove(0);
        entry.stream = format!("{left}{right}");
        entry.event_type.clone_from(&right);
        let before = entry.computed_hash();
        entry.stream = left;
        entry.event_type = format!("{right}{right}");
        prop_assert_ne!(entry.computed_hash(), before);
    }
}
