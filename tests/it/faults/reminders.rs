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
    let mut runner = TestRunner::new_with_rng(config, rng);
    runner.run(&any_steps(), |steps| play(engine, &steps))
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
