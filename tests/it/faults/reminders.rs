//! Reminders on a real, encrypted ledger, whatever happens to the computer: each comes once, none is lost,
//! and the same histories find out a ledger that forgets what it handed over.

#[path = "reminders/computer.rs"]
mod computer;
#[path = "reminders/crashes.rs"]
mod crashes;
#[path = "reminders/laws.rs"]
mod laws;
#[path = "reminders/steps.rs"]
mod steps;
#[path = "../../../crates/consent-core/tests/it/table.rs"]
mod table;

use proptest::test_runner::{Config, TestError, TestRng, TestRunner};

use super::promise::{Size, Tally};

use self::computer::{Engine, play};
use self::steps::{Step, any_steps};

fn verdict(engine: Engine, cases: u32) -> Result<(), TestError<Vec<Step>>> {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(config.rng_algorithm);
    judged(engine, config, rng)
}

fn judged(engine: Engine, config: Config, rng: TestRng) -> Result<(), TestError<Vec<Step>>> {
    let mut runner = TestRunner::new_with_rng(config, rng);
    runner.run(&any_steps(), |steps| play(engine, &steps))
}

/// The promise, in rounds of histories, each round from a seed of its own.
pub fn promise(size: Size) -> Tally {
    const ROUND: usize = 20;
    let mut tally = Tally::default();
    for round in 0..size.number / ROUND {
        if size.is_over() {
            break;
        }
        let config = Config {
            cases: ROUND as u32,
            failure_persistence: None,
            ..Config::default()
        };
        let mut seed = [0; 32];
        let number = size.seed.wrapping_add(round as u64);
        seed[..8].copy_from_slice(&number.to_le_bytes());
        let rng = TestRng::from_seed(config.rng_algorithm, &seed);
        match judged(Engine::AsItIs, config, rng) {
            Ok(()) => tally.kept += ROUND,
            Err(error) => {
                println!("round {round}: {error}");
                tally.red += 1;
            }
        }
    }
    tally
}

#[test]
fn every_reminder_once_on_a_real_ledger() {
    if let Err(error) = verdict(Engine::AsItIs, 24) {
        panic!("{error}");
    }
}

#[test]
fn a_ledger_that_forgets_what_was_handed_over_is_found_out() {
    match verdict(Engine::Forgets, 20) {
        Err(TestError::Fail(reason, _)) => {
            assert!(reason.message().contains("told again"), "{reason}");
        }
        other => panic!("nobody noticed: {other:?}"),
    }
}
