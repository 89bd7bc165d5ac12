//! Several programs write at once, one of them is killed again and again, one exports: nothing is lost,
//! and there is one chain.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use consent_core::ledger::verify_chains;
use fastrand::Rng;

use super::copies::{Look, Outcome, two_moments};
use super::kills::{confirmed, said_until_killed};
use super::programs::writer;
use super::promise::{Size, Tally};
use super::vault::{Ledger, open};

/// Nobody waits longer than this.
const LONGEST_MS: u64 = 10_000;

fn program(ledger: &Ledger, count: usize) -> Command {
    let mut program = Command::new(writer());
    program
        .arg("vault")
        .arg(&ledger.folder)
        .args([&count.to_string(), "free", "after"]);
    program
}

fn start(ledger: &Ledger, count: usize) -> Child {
    let mut child = program(ledger, count)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{}", ledger.words).unwrap();
    child
}

/// What one that came to its end said: its entries, and its longest wait.
fn ended(child: Child) -> (Vec<String>, u64) {
    let said = child.wait_with_output().unwrap();
    assert!(said.status.success());
    let said = String::from_utf8(said.stdout).unwrap();
    let longest = said.lines().find_map(|line| line.strip_prefix("longest "));
    (confirmed(&said), longest.unwrap().parse().unwrap())
}

/// So many writers with so many entries each.
fn together(writers: usize, size: Size, tally: &mut Tally) {
    let ledger = Ledger::new();
    let mut rng = Rng::with_seed(size.seed);
    let before = ledger.entries().unwrap().len();
    let children: Vec<Child> = (0..writers).map(|_| start(&ledger, size.number)).collect();
    let mut all = BTreeSet::new();
    let mut kills = 0;
    let still = |child: &Child| std::fs::read_to_string(format!("/proc/{}/stat", child.id()));
    let runs = |child: &Child| still(child).is_ok_and(|stat| !stat.contains(") Z "));
    let mut head = sealed(&ledger);
    while children.iter().any(runs) {
        let now = sealed(&ledger);
        assert!(now >= head, "the head went back from {head} to {now}");
        head = now;
        let after = Duration::from_millis(rng.u64(20..250));
        let said = said_until_killed(program(&ledger, 1_000), &ledger.words, after);
        all.extend(confirmed(&said));
        kills += 1;
        let csv = ledger.demo.folder().join(format!("{kills}.csv"));
        ledger
            .demo
            .ok(&["export", "csv", "--out", csv.to_str().unwrap()]);
    }
    let mut longest = 0;
    for child in children {
        let (ids, waited) = ended(child);
        assert_eq!(ids.len(), size.number);
        all.extend(ids);
        longest = longest.max(waited);
    }
    let found = ledger.entries().unwrap_or_else(|said| panic!("{said}"));
    let lost = all.iter().filter(|id| !found.contains(*id)).count();
    println!(
        "{writers} writers, {} confirmed, {kills} killed beside them, {lost} lost, {} more than was \
         confirmed, the longest wait {longest} ms, seed {}",
        all.len(),
        found.len() - before - (all.len() - lost),
        size.seed
    );
    tally.red += lost;
    tally.kept += all.len() - lost;
    tally.count(longest < LONGEST_MS);
    // An entry of a killed writer may be there without having been confirmed; one for each kill at most.
    tally.count(found.len() <= before + all.len() + kills);
}

/// So many entries of each writer come into one ledger, then the next one is made.
const EACH: usize = 100;

/// The promise.
pub fn promise(size: Size) -> Tally {
    let mut tally = Tally::default();
    for round in 0..size.number.div_ceil(EACH) {
        if size.is_over() {
            break;
        }
        let size = size.round(EACH, round);
        together(2, size, &mut tally);
        together(4, size, &mut tally);
    }
    tally
}

/// How many entries the head file speaks of.
fn sealed(ledger: &Ledger) -> u64 {
    let text = std::fs::read_to_string(ledger.folder.join("head")).unwrap();
    let head: serde_json::Value = serde_json::from_str(&text).unwrap();
    head["entries"].as_u64().unwrap()
}

#[test]
fn four_programs_that_write_at_once_lose_nothing_and_make_one_chain() {
    promise(Size::in_ci(50)).is_kept();
}

/// Two ledgers that went on from one moment: what a fork looks like.
#[test]
fn a_fork_would_be_found_out() {
    let (earlier, one) = two_moments(1, 2);
    let (_base, folder) = earlier.copy();
    let vault = open(&folder, &earlier.words).unwrap();
    let mut both = vault.entries().unwrap();
    let shared = both.len();
    drop(vault);
    let mut other = Command::new(writer())
        .arg("vault")
        .arg(&folder)
        .args(["2", "free", "after"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    writeln!(other.stdin.take().unwrap(), "{}", earlier.words).unwrap();
    assert!(other.wait().unwrap().success());
    both = open(&folder, &earlier.words).unwrap().entries().unwrap();
    assert!(verify_chains(&both, &[]).is_intact());
    let (_base, folder) = one.copy();
    let ones = open(&folder, &one.words).unwrap().entries().unwrap();
    both.extend(ones.into_iter().skip(shared));
    assert!(!verify_chains(&both, &[]).is_intact());
    assert_eq!(one.after(Look::Verified, |_| ()), Outcome::Harmless);
}
