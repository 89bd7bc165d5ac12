//! From entries to the state that follows from them.

use std::hint::black_box;

use consent_core::catalogue::Catalogue;
use consent_core::choices::{Grade, ObservedCause, Purpose, SwitchSeen};
use consent_core::event::{
    AccountAdded, ChoiceObserved, Context, EVENT_VERSION, EntryCorrected, Event, Happening, Origin,
    RecordedZone,
};
use consent_core::fold::{AsOf, fold};
use consent_core::id::{AccountId, DeviceId, EntryId};
use consent_core::ledger::{ChainHead, EntryDraft, LedgerEntry, seal};
use consent_core::time::{Occurred, Timestamp};
use criterion::Criterion;

const ENTRIES: u32 = 10_000;
const ACCOUNTS: u32 = 60;
const CORRECTED_EVERY: u32 = 50;
const FIRST_MILLIS: i64 = 1_756_000_000_000;
const MINUTE_MILLIS: i64 = 60_000;

fn bytes(kind: u8, n: u32) -> [u8; 16] {
    let mut bytes = [kind; 16];
    bytes[12..].copy_from_slice(&n.to_be_bytes());
    bytes
}

fn account(n: u32) -> AccountId {
    AccountId::from_bytes(bytes(1, n))
}

/// First the accounts, then looks at their switches, and now and then a correction of the one before.
fn event(n: u32) -> Event {
    let mut services = Catalogue::built_in().services.keys();
    if n < ACCOUNTS {
        return Event::AccountAdded(AccountAdded {
            account_id: account(n),
            service_id: services
                .nth(n as usize)
                .expect("more services than accounts")
                .clone(),
            plan: None,
            surfaces: vec![],
            label: None,
            since: None,
        });
    }
    if n.is_multiple_of(CORRECTED_EVERY) {
        return Event::EntryCorrected(EntryCorrected {
            corrects: EntryId::from_bytes(bytes(2, n - 1)),
            becomes: None,
            occurred: None,
            reason: "duplicate".to_owned(),
        });
    }
    Event::ChoiceObserved(ChoiceObserved {
        account_id: account(n % ACCOUNTS),
        purpose: Purpose::ModelTraining,
        seen: if n.is_multiple_of(3) {
            SwitchSeen::On
        } else {
            SwitchSeen::Off
        },
        expected: None,
        grade: Grade::Seen,
        cause: ObservedCause::Schedule,
    })
}

fn entries() -> Vec<LedgerEntry> {
    let mut head = ChainHead::genesis(DeviceId::from_bytes([9; 16]));
    let mut entries = vec![];
    for n in 0..ENTRIES {
        let millis = FIRST_MILLIS + i64::from(n) * MINUTE_MILLIS;
        let at = Timestamp::from_unix_millis(millis).expect("a time");
        let happening = Happening {
            stream: format!("account:{}", account(n % ACCOUNTS)),
            occurred: Occurred::At(at),
            event: event(n),
            context: Context {
                origin: Some(Origin::User),
                zone: Some(RecordedZone {
                    name: "Europe/Warsaw".to_owned(),
                    offset: "+02:00".parse().expect("an offset"),
                }),
                ..Context::default()
            },
        };
        let draft = EntryDraft {
            entry_id: EntryId::from_bytes(bytes(2, n)),
            payload: happening.payload(),
            stream: happening.stream,
            event_type: happening.event.event_type().to_owned(),
            event_version: EVENT_VERSION,
            occurred: happening.occurred,
            recorded_at: at,
        };
        let entry = seal(&head, draft);
        head = ChainHead::after(&entry);
        entries.push(entry);
    }
    entries
}

pub fn measure(criterion: &mut Criterion) {
    let entries = entries();
    criterion.bench_function("fold_10000", |bencher| {
        bencher.iter(|| {
            let state = fold(black_box(&entries), AsOf::default()).expect("readable entries");
            black_box(state)
        });
    });
}
