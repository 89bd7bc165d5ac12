//! A program that is killed at any moment: what it had confirmed is in the ledger.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use consent_store::{Presence, SecretText, Unlock, Vault};
use fastrand::Rng;
use serde_json::Value;

use super::programs::{quick_folder, writer};
use super::promise::{Size, Tally};
use super::vault::{LOOK, Ledger};
use crate::cli::{Demo, PASSPHRASE, binary};

/// Starts a program with its first line of standard input, and kills it after this long, if it is still
/// there; what it said until then.
pub fn said_until_killed(program: Command, first: &str, after: Duration) -> String {
    killed(program, first, |_| {
        thread::sleep(after);
        vec![]
    })
}

fn killed(mut program: Command, first: &str, wait: impl FnOnce(&mut Child) -> Vec<u8>) -> String {
    let mut child: Child = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut to = child.stdin.take().unwrap();
    writeln!(to, "{first}").unwrap();
    let mut all = wait(&mut child);
    // Gone already, it needs no killing.
    let _ = child.kill();
    all.extend(child.wait_with_output().unwrap().stdout);
    String::from_utf8_lossy(&all).into_owned()
}

/// What was confirmed: a line that came whole.
pub fn confirmed(said: &str) -> Vec<String> {
    let whole = said.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let mut ids = vec![];
    for line in whole.lines() {
        if let Some(id) = line.strip_prefix("entry ") {
            ids.push(id.to_owned());
        } else if let Ok(answer) = serde_json::from_str::<Value>(line) {
            let entries = answer["data"].as_array().cloned().unwrap_or_default();
            ids.extend(
                entries
                    .iter()
                    .map(|entry| entry["entry_id"].as_str().unwrap().to_owned()),
            );
        }
    }
    ids
}

fn record(ledger: &Ledger) -> Command {
    let mut program = Command::new(binary());
    program
        .args([
            "--json",
            "--words",
            "--now",
            "2025-08-29T07:00:00Z",
            "--vault",
        ])
        .arg(&ledger.folder)
        .args(LOOK)
        .env_remove("DBUS_SESSION_BUS_ADDRESS");
    program
}

fn write(ledger: &Ledger, moment: &str) -> Command {
    let mut program = Command::new(writer());
    program
        .arg("vault")
        .arg(&ledger.folder)
        .args(["1000000", "free", moment]);
    program
}

/// Waits until a program has made this file, or has ended.
fn until_there(child: &mut Child, path: &Path) {
    while !path.exists() && child.try_wait().unwrap().is_none() {
        thread::sleep(Duration::from_micros(50));
    }
}

/// Waits until a program begins to say what it did, or has ended; what it said by then.
fn at_its_first_word(child: &mut Child) -> Vec<u8> {
    let mut said = vec![0; 64 * 1024];
    let length = child.stdout.as_mut().unwrap().read(&mut said).unwrap();
    said.truncate(length);
    said
}

/// What one series of kills came to.
#[derive(Debug, Default)]
struct Series {
    tally: Tally,
    confirmed: usize,
}

/// So many kills hit one ledger, then the next one is made: a long one takes long to look through.
const EACH: usize = 30;

/// Kills so often; each time everything that was ever confirmed must be there.
fn kill(size: Size, mut next: impl FnMut(&Ledger, &mut Rng) -> String) -> Series {
    let mut ledger = Ledger::new();
    let mut rng = Rng::with_seed(size.seed);
    let mut all = BTreeSet::new();
    let mut series = Series::default();
    for turn in 1..=size.number {
        let said = confirmed(&next(&ledger, &mut rng));
        series.confirmed += said.len();
        all.extend(said);
        match ledger.entries() {
            Ok(found) => series.tally.count(all.is_subset(&found)),
            Err(code) => {
                println!("refused: {code}");
                series.tally.count(false);
            }
        }
        if series.tally.red > 0 || size.is_over() {
            println!("after {turn} kills");
            break;
        }
        if turn.is_multiple_of(EACH) {
            ledger = Ledger::new();
            all.clear();
        }
    }
    println!("{series:?}, seed {}", size.seed);
    series
}

/// The promise: kills hit a program that records one thing (some while it writes, some as it confirms), as
/// often one that stays and writes, and in a long run one that makes a ledger.
pub fn promise(size: Size) -> Tally {
    let mut turn = 0;
    let one = kill(size.share(3, 0), |ledger, rng| {
        turn += 1;
        killed(record(ledger), &ledger.words, |child| match turn % 3 {
            0 => at_its_first_word(child),
            1 => {
                until_there(child, &ledger.folder.join("ledger.db-journal"));
                thread::sleep(Duration::from_micros(rng.u64(0..40_000)));
                vec![]
            }
            _ => {
                thread::sleep(Duration::from_micros(rng.u64(0..300_000)));
                vec![]
            }
        })
    });
    let staying = kill(size.share(3, 1), |ledger, rng| {
        let after = Duration::from_micros(rng.u64(10_000..150_000));
        said_until_killed(write(ledger, "after"), &ledger.words, after)
    });
    let mut tally = one.tally;
    tally += staying.tally;
    if size.is_long() {
        tally += set_up(size.share(3, 2));
    }
    assert!(one.confirmed > 0, "nothing was ever confirmed");
    assert!(staying.confirmed > 0, "nothing was ever confirmed");
    tally
}

/// A ledger that opens and is whole; none where there is no trace of one.
fn is_whole(vault: &Path) -> Option<bool> {
    let locked = match Vault::locate(vault) {
        Ok(Presence::None) => return None,
        Ok(Presence::Vault(locked)) => locked,
        Err(_) => return Some(false),
    };
    let passphrase = SecretText::new(PASSPHRASE.to_owned());
    let report = locked
        .unlock(Unlock::Passphrase(passphrase))
        .and_then(|vault| vault.verify());
    Some(report.is_ok_and(|report| report.is_intact()))
}

/// Making a ledger is killed: then there is one that opens, or none and it can be made; what was confirmed
/// is there.
fn set_up(size: Size) -> Tally {
    let mut rng = Rng::with_seed(size.seed);
    let mut tally = Tally::default();
    let init = ["--json", "init", "--demo", "--region", "DE"];
    let mut whole = 0;
    for turn in 0..size.number {
        let demo = Demo::unmade("2025-08-29T07:00:00Z", quick_folder());
        let vault = demo.folder().join("above/vault");
        let mut program = Command::new(binary());
        program
            .args(["--passphrase-stdin", "--now", "2025-08-29T07:00:00Z"])
            .arg("--vault")
            .arg(&vault)
            .args(init);
        let said = killed(program, PASSPHRASE, |child| match turn % 3 {
            0 => at_its_first_word(child),
            1 => {
                until_there(child, &vault.with_file_name("vault.setup"));
                thread::sleep(Duration::from_micros(rng.u64(0..300_000)));
                vec![]
            }
            _ => {
                until_there(child, &vault);
                thread::sleep(Duration::from_micros(rng.u64(0..50_000)));
                vec![]
            }
        });
        match is_whole(&vault) {
            Some(is_whole) => {
                whole += usize::from(is_whole);
                tally.count(is_whole);
            }
            None if said.ends_with('\n') => tally.count(false),
            // The program itself is asked only now and then, since it takes its time.
            None => tally.count(turn % 4 != 0 || demo.run_at(&vault, &init).code == 0),
        }
        if size.is_over() {
            break;
        }
    }
    println!("set-up: {tally:?}, {whole} were there");
    assert!(whole > 0, "no ledger was ever made");
    tally
}

#[test]
fn a_killed_set_up_is_whole_or_can_be_done_again() {
    set_up(Size::in_ci(30)).is_kept();
}

#[test]
fn a_killed_program_loses_nothing_confirmed() {
    promise(Size::in_ci(450)).is_kept();
}

#[test]
fn a_program_that_confirms_too_early_is_found_out() {
    let series = kill(Size::in_ci(40), |ledger, rng| {
        let after = Duration::from_micros(rng.u64(60_000..400_000));
        said_until_killed(write(ledger, "before"), &ledger.words, after)
    });
    assert!(series.tally.red > 0, "nobody noticed");
}
