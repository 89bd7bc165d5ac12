//! What a ledger of a million entries takes. Figures, never verdicts: each is printed beside its target,
//! and whatever they are, the run ends with 0. `CONSENT_BENCH_ENTRIES` makes it smaller. Making it takes
//! most of the time: `CONSENT_BENCH_KEEP` names a folder in which it is kept for the next run.

use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use consent_core::id::{AccountId, EntryId};
use consent_core::ledger::EntryDraft;
use consent_core::time::Timestamp;
use consent_store::{
    Append, CreatePlan, KdfCost, MAKING_IN_BULK, OpenVault, Presence, SecretText, StoreError,
    Unlock, Vault,
};

const AT: &str = "2025-09-01T10:00:00.000Z";
/// Entries of one account: as many as somebody who records something every day writes in years.
const OF_ONE_ACCOUNT: u64 = 500;
/// Accounts whose entries are stored in one transaction while the ledger is made.
const AT_ONCE: u64 = 20;
const APPENDS: usize = 300;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let entries: u64 = match std::env::var("CONSENT_BENCH_ENTRIES") {
        Ok(text) => text.parse()?,
        Err(_) => 1_000_000,
    };
    let base = tempfile::tempdir()?;
    let folder = match std::env::var_os("CONSENT_BENCH_KEEP") {
        Some(kept) => Path::new(&kept).join(format!("vault-{entries}")),
        None => base.path().join("vault"),
    };
    let mut out = std::io::stdout();
    if folder.exists() {
        writeln!(out, "a ledger of {entries} entries, kept from before")?;
    } else {
        let (took, made) = timed(|| make(&folder, entries));
        made?;
        writeln!(out, "a ledger of {entries} entries, made in {took:.1?}")?;
    }
    let size = std::fs::metadata(folder.join("ledger.db"))?.len();
    writeln!(out, "  the file: {} MiB", size / 1024 / 1024)?;
    let (opened, vault) = timed(|| open(&folder));
    let mut vault = vault?;
    tell("open", opened, Duration::from_millis(100))?;
    let (verified, report) = timed(|| vault.verify());
    assert!(report?.is_intact(), "what was made is whole");
    tell("verify everything", verified, Duration::from_secs(5))?;
    let mut appends = vec![];
    // What a kept ledger was given by an earlier run stands in it.
    let given = vault.count();
    for at in 0..APPENDS {
        let number = given + u64::try_from(at)?;
        // Any account: the next one is never the same.
        let account = (number * 7919) % (entries / OF_ONE_ACCOUNT).max(1);
        let (took, done) = timed(|| append(&mut vault, vec![feedback(account, number)]));
        done?;
        appends.push(took);
    }
    appends.sort();
    tell(
        "append, the middle",
        appends[APPENDS / 2],
        Duration::from_millis(30),
    )?;
    tell(
        "append, p99",
        appends[APPENDS * 99 / 100],
        Duration::from_millis(50),
    )?;
    Ok(())
}

fn tell(what: &str, took: Duration, target: Duration) -> std::io::Result<()> {
    let verdict = if took <= target { "within" } else { "over" };
    writeln!(
        std::io::stdout(),
        "  {what}: {took:.1?} (target {target:.1?}: {verdict})"
    )
}

#[expect(
    clippy::disallowed_methods,
    reason = "to measure is what this program is for"
)]
fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed(), done)
}

fn make(folder: &Path, entries: u64) -> Outcome<()> {
    MAKING_IN_BULK.store(true, std::sync::atomic::Ordering::Relaxed);
    let mut prepared = Vault::prepare(
        folder,
        CreatePlan {
            vault_id: "01990000-0000-7000-8000-000000000001".parse()?,
            device_id: "01990000-0000-7000-8000-000000000002".parse()?,
            demo: true,
            created_at: AT.parse()?,
            passphrase: None,
            key_store: None,
            kdf_cost: KdfCost::Floor,
            backup_to: |_| None,
        },
    )?;
    // It is made once, and need not outlive a power cut: only what is measured runs as everywhere.
    prepared.vault().weaken(
        "PRAGMA cache_size = -400000; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;",
    )?;
    let accounts = entries / OF_ONE_ACCOUNT;
    for first in (0..accounts).step_by(usize::try_from(AT_ONCE)?) {
        let these = first..(first + AT_ONCE).min(accounts);
        let drafts = these.flat_map(|account| {
            let numbers = account * OF_ONE_ACCOUNT..(account + 1) * OF_ONE_ACCOUNT;
            numbers.map(move |number| {
                if number % OF_ONE_ACCOUNT == 0 {
                    added(account, number)
                } else {
                    feedback(account, number)
                }
            })
        });
        append(prepared.vault(), drafts.collect())?;
    }
    // It holds nothing of anybody's.
    std::fs::write(folder.with_extension("words"), prepared.recovery_words())?;
    drop(prepared.commit()?);
    // What is measured locks its memory.
    MAKING_IN_BULK.store(false, std::sync::atomic::Ordering::Relaxed);
    Ok(())
}

fn open(folder: &Path) -> Result<OpenVault, StoreError> {
    let words = std::fs::read_to_string(folder.with_extension("words"))?;
    let way = Unlock::Words(SecretText::new(words));
    match Vault::locate(folder)? {
        Presence::Vault(locked) => locked.unlock(way),
        Presence::None => Err(StoreError::HeaderMissing),
    }
}

fn append(vault: &mut OpenVault, drafts: Vec<EntryDraft>) -> Result<(), StoreError> {
    let decided = Append {
        drafts,
        contents: vec![],
        packs: vec![],
    };
    vault
        .append(|_| Ok::<_, StoreError>((decided, ())))
        .map(|_| ())
}

fn id(kind: u8, number: u64) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[0] = kind;
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    bytes
}

fn draft(account: u64, number: u64, event_type: &str, payload: String) -> EntryDraft {
    let account = AccountId::from_bytes(id(1, account));
    let at: Timestamp = AT.parse().unwrap_or(Timestamp::UNIX_EPOCH);
    EntryDraft {
        entry_id: EntryId::from_bytes(id(2, number)),
        stream: format!("account:{account}"),
        event_type: event_type.to_owned(),
        event_version: 1,
        occurred: consent_core::time::Occurred::At(at),
        recorded_at: at,
        payload,
    }
}

fn added(account: u64, number: u64) -> EntryDraft {
    let id = AccountId::from_bytes(id(1, account));
    let payload =
        format!(r#"{{"account_id":"{id}","service_id":"anthropic.claude.consumer","plan":"pro"}}"#);
    draft(account, number, "account.added", payload)
}

fn feedback(account: u64, number: u64) -> EntryDraft {
    let id = AccountId::from_bytes(id(1, account));
    draft(
        account,
        number,
        "feedback.sent",
        format!(r#"{{"account_id":"{id}","covers":"message"}}"#),
    )
}
