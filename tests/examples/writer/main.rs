//! A program that stays and writes entries one after the other, as the window does: for tests that kill
//! it, cut its power, or let several write at once.
//!
//! `writer vault FOLDER COUNT PACE MOMENT` (the words on the first line of standard input) or
//! `writer alone FILE COUNT PACE MOMENT [PRAGMAS]`. It prints `entry ID` for each entry and then
//! `longest MILLISECONDS`, the longest that one took. PACE is `paced` (a line of standard input before
//! the next one) or `free`; MOMENT is `after` (it says so when the entry is confirmed) or `before`
//! (it says so too early, as it must not).
//!
//! `writer shut FOLDER [careless]` (the words on the first line) or `writer shut-alone FILE [careless]` (the
//! key there, as digits) opens, shuts, says `shut` and stays; careless, it keeps what was typed.
//!
//! `writer rekey FOLDER` (the words on the first line) changes every key in the wrong order, and prints the
//! new words.

use std::io::{BufRead, Write, stdin, stdout};
use std::path::Path;
use std::time::Instant;

use consent_core::id::EntryId;
use consent_core::ledger::EntryDraft;
use consent_store::{
    Append, DatabaseKey, ErasableContent, KdfCost, KnownLedger, LedgerFile, OpenVault, Presence,
    RotationPlan, SecretText, StoreError, Unlock, Vault,
};
#[cfg(unix)]
use zeroize::Zeroizing;

enum Target {
    Vault(Box<OpenVault>),
    Alone(LedgerFile),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Moment {
    AfterCommit,
    BeforeCommit,
}

fn line() -> Option<String> {
    let mut line = String::new();
    let read = stdin().lock().read_line(&mut line).unwrap();
    (read > 0).then(|| line.trim_end().to_owned())
}

fn say(text: &str) {
    let mut out = stdout().lock();
    writeln!(out, "{text}").unwrap();
    out.flush().unwrap();
}

fn vault(folder: &Path) -> OpenVault {
    let words = line().unwrap();
    let Presence::Vault(locked) = Vault::locate(folder).unwrap() else {
        panic!("there is no ledger in {}", folder.display());
    };
    locked
        .unlock(Unlock::Words(SecretText::new(words)))
        .unwrap_or_else(|error| panic!("{}: {error}", error.code()))
}

/// An entry, every third with something that can be erased.
fn entry(number: u32) -> (EntryId, Append) {
    let mut id = fastrand::u128(..).to_be_bytes();
    id[6] = 0x70 | id[6] & 0x0f;
    id[8] = 0x80 | id[8] & 0x3f;
    let entry_id = EntryId::from_bytes(id);
    let draft = EntryDraft {
        entry_id,
        stream: "profile".to_owned(),
        event_type: "profile.changed".to_owned(),
        event_version: 1,
        occurred: "2025-09-01".parse().unwrap(),
        recorded_at: "2025-09-01T10:00:00.000Z".parse().unwrap(),
        payload: r#"{"regions":["DE","EEA"]}"#.to_owned(),
    };
    let contents = number.is_multiple_of(3).then(|| ErasableContent {
        salt: std::array::from_fn(|_| fastrand::u8(..)),
        media_type: "text/plain".to_owned(),
        bytes: vec![b'n'; fastrand::usize(100..9_000)],
    });
    let append = Append {
        drafts: vec![draft],
        contents: contents.into_iter().collect(),
        packs: vec![],
    };
    (entry_id, append)
}

fn write(target: &mut Target, number: u32, moment: Moment) {
    let (id, append) = entry(number);
    let said = format!("entry {id}");
    let decide = |_: &KnownLedger<'_>| {
        if moment == Moment::BeforeCommit {
            say(&said);
        }
        Ok::<_, StoreError>((append, ()))
    };
    let done = match target {
        Target::Vault(vault) => vault.append(decide),
        Target::Alone(file) => file.append(decide),
    };
    done.unwrap_or_else(|error| panic!("{}: {error}", error.code()));
    if moment == Moment::AfterCommit {
        say(&said);
    }
}

/// Changes every key as it must not be done.
fn rekey(folder: &Path) {
    let vault = vault(folder);
    let plan = RotationPlan {
        at: "2025-09-01T10:00:00.000Z".parse().unwrap(),
        passphrase: None,
        kdf_cost: KdfCost::Floor,
        with_keyring: false,
    };
    let new = vault.new_keys(&plan).unwrap();
    let words = new.words().to_owned();
    vault.rotate_header_first(new).unwrap();
    say(&words);
}

/// Opens by a secret that is wiped once it was used, and shuts.
#[cfg(unix)]
fn shut(kind: &str, path: &Path, how: &[String]) {
    let typed = typed();
    let careless = (how == ["careless"]).then(|| typed.to_string());
    let target = if kind == "shut" {
        let words = SecretText::new(typed.to_string());
        let Presence::Vault(locked) = Vault::locate(path).unwrap() else {
            panic!("there is no ledger in {}", path.display());
        };
        Target::Vault(Box::new(locked.unlock(Unlock::Words(words)).unwrap()))
    } else {
        let mut key = Zeroizing::new([0; 32]);
        for (byte, pair) in key.iter_mut().zip(typed.as_bytes().chunks(2)) {
            let pair = str::from_utf8(pair).unwrap();
            *byte = u8::from_str_radix(pair, 16).unwrap();
        }
        Target::Alone(LedgerFile::open(path, &DatabaseKey::from_bytes(&key)).unwrap())
    };
    drop(typed);
    drop(target);
    say("shut");
    line();
    drop(careless);
}

/// A line of standard input, read past any buffer that would keep it.
#[cfg(unix)]
fn typed() -> Zeroizing<String> {
    use std::io::Read;
    use std::os::fd::AsFd;
    let own = stdin().as_fd().try_clone_to_owned().unwrap();
    let mut file = std::fs::File::from(own);
    let mut typed = Zeroizing::new(String::with_capacity(256));
    let mut byte = [0];
    while file.read(&mut byte).unwrap() == 1 && byte != [b'\n'] {
        typed.push(char::from(byte[0]));
    }
    typed
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a writer waits is what is measured"
)]
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [kind, path] = arguments.as_slice()
        && kind == "rekey"
    {
        return rekey(Path::new(path));
    }
    #[cfg(unix)]
    if let [kind, path, how @ ..] = arguments.as_slice()
        && kind.starts_with("shut")
    {
        return shut(kind, Path::new(path), how);
    }
    let [kind, path, count, pace, moment, pragmas @ ..] = arguments.as_slice() else {
        panic!("see the beginning of this program");
    };
    let path = Path::new(path);
    let mut target = if kind == "vault" {
        Target::Vault(Box::new(vault(path)))
    } else {
        let key = DatabaseKey::from_bytes(&[7; 32]);
        let file = LedgerFile::open(path, &key).unwrap();
        pragmas.iter().for_each(|text| file.weaken(text).unwrap());
        Target::Alone(file)
    };
    let moment = match moment.as_str() {
        "before" => Moment::BeforeCommit,
        _ => Moment::AfterCommit,
    };
    let mut longest = 0;
    for number in 0..count.parse().unwrap() {
        if pace == "paced" && line().is_none() {
            return;
        }
        let start = Instant::now();
        write(&mut target, number, moment);
        longest = longest.max(start.elapsed().as_millis());
    }
    say(&format!("longest {longest}"));
}
