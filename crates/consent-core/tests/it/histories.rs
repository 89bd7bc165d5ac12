//! Every reminder of every open day once: none lost, none repeated, none before its time, none after it is
//! done with, whatever happens to the computer.

use consent_core::reminders::plan_reminders;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRng, TestRunner};
use rstest::rstest;

use super::steps::{History, any_history};
use super::world::{Engine, Memory, Order, play};

pub const AS_IT_IS: Engine = Engine {
    planner: plan_reminders,
    memory: Memory::Whole,
    order: Order::ShowThenMark,
};

/// Plays so many histories, the same ones each time for one seed.
pub fn verdict(engine: Engine, cases: u32, seed: u8) -> Result<(), TestError<History>> {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::from_seed(config.rng_algorithm, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let law = |history: History| -> Result<(), TestCaseError> { play(engine, &history) };
    runner.run(&any_history(), law)
}

/// Ten thousand in all; in parts, so that every core of the computer takes its share.
#[rstest]
#[case(1)]
#[case(2)]
#[case(3)]
#[case(4)]
fn every_reminder_once_over_random_histories(#[case] seed: u8) {
    if let Err(error) = verdict(AS_IT_IS, 2_500, seed) {
        panic!("{error}");
    }
}
