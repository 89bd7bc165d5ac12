//! The long form of every promise, for `cargo xtask torture`: asked for by name, in the time that is
//! given, from the seed that is given.

use std::time::{Duration, Instant};

use super::promise::{SEED, Size, Tally};

/// A promise: its number, what it says, how often it is tried, and by what.
type Promise = (&'static str, &'static str, usize, fn(Size) -> Tally);

const PROMISES: &[Promise] = &[
    (
        "R1",
        "a killed program loses nothing confirmed",
        // A third for each of three programs.
        10_002,
        super::kills::promise,
    ),
    #[cfg(target_os = "linux")]
    (
        "R2",
        "a power cut loses nothing confirmed",
        200_000,
        super::power_cut::promise,
    ),
    (
        "R5",
        "a wrong bit is noticed or changes nothing",
        20_000,
        super::bits::promise,
    ),
    (
        "R6",
        "a cut or missing file is no fresh start",
        20_000,
        super::cuts::promise,
    ),
    (
        "R7",
        "old content put back is noticed",
        1,
        super::old_content::promise,
    ),
    #[cfg(target_os = "linux")]
    (
        "R8",
        "a lost journal loses nothing in silence",
        50_000,
        super::power_cut::promise_without_journal,
    ),
    (
        "R9",
        "several programs may write",
        2_000,
        super::writers::promise,
    ),
    #[cfg(target_os = "linux")]
    (
        "R13",
        "a silent key store is given up, nothing else",
        1,
        super::start_up::promise,
    ),
    (
        "R21",
        "every parser holds",
        10_000_000,
        super::parsers::promise,
    ),
    (
        "R22",
        "each reminder is shown once",
        5_000,
        super::reminders::promise,
    ),
];

/// Promises that have no long form here, and where they are tried.
const ELSEWHERE: &[(&str, &str)] = &[
    (
        "R3",
        "a full disk is said: with every `cargo xtask test`, no longer form",
    ),
    (
        "R4",
        "a read-only disk is read: with every `cargo xtask test`, no longer form",
    ),
    (
        "R23",
        "nothing readable outside: with every `cargo xtask test`, no longer form",
    ),
];

fn told(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

/// The seed: the one that was told, else a new one.
fn seed() -> u64 {
    told("CONSENT_TORTURE_SEED").map_or_else(
        || fastrand::u64(..1 << 48),
        |text| text.parse().expect("a seed is a whole number"),
    )
}

#[test]
#[ignore = "takes as long as it is told; cargo xtask torture"]
#[expect(
    clippy::disallowed_methods,
    reason = "a person said how long it may take"
)]
fn every_promise() {
    let only = told("CONSENT_TORTURE_ONLY");
    let minutes: u64 = told("CONSENT_TORTURE_MINUTES").map_or(60, |text| text.parse().unwrap());
    let seed = seed();
    println!(
        "SQLite {}, seed {seed} (with every change: {SEED}), {minutes} minutes",
        rusqlite::version()
    );
    let is_asked = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let asked: Vec<&Promise> = PROMISES
        .iter()
        .filter(|(name, ..)| is_asked(name))
        .collect();
    assert!(!asked.is_empty(), "no promise of that name has a long form");
    let end = Instant::now() + Duration::from_secs(minutes * 60);
    let mut lines = vec![];
    let mut sum = Tally::default();
    for (done, (name, says, number, promise)) in asked.iter().enumerate() {
        let left = end.saturating_duration_since(Instant::now());
        let share = left / u32::try_from(asked.len() - done).unwrap();
        let start = Instant::now();
        let size = Size::long(*number, seed, share);
        let tally = std::panic::catch_unwind(|| promise(size)).unwrap_or(Tally { kept: 0, red: 1 });
        let took = start.elapsed().as_secs();
        let Tally { kept, red } = tally;
        lines.push(format!(
            "{name:<4} {says:<44} {kept:>8} kept {red:>5} red {took:>6} s"
        ));
        sum += tally;
    }
    println!("\n{}", lines.join("\n"));
    let mut not_run = 0;
    for (name, why) in ELSEWHERE {
        if is_asked(name) {
            not_run += 1;
            println!("{name:<4} not run: {why}");
        }
    }
    let skipped = PROMISES.len() + ELSEWHERE.len() - asked.len() - not_run;
    println!(
        "sum: {} kept, {} red, {not_run} promises not run, {skipped} not asked for; seed {seed}",
        sum.kept, sum.red
    );
    assert_eq!(sum.red, 0, "seed {seed}");
}
