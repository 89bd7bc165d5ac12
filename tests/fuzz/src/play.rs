//! One target played: every saved input, then changes of them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use crate::{Mutator, Target, inputs};

/// No input may take longer; a machine that does other things as well gets five times that.
const LONGEST: Duration = Duration::from_secs(10);

/// How much is tried.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// So many changed inputs at most.
    pub number: usize,
    /// What chance begins from.
    pub seed: u64,
    /// Nothing begins after this.
    pub until: Option<Instant>,
}

/// An input that broke something.
#[derive(Debug)]
pub struct Fault {
    /// What is to be kept in the corpus.
    pub input: Vec<u8>,
    /// What happened.
    pub what: String,
}

/// How it came out.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many inputs were tried.
    pub inputs: usize,
    /// What broke; it ends with the first one.
    pub faults: Vec<Fault>,
}

/// Plays the saved inputs of a target and so many changes of them.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "how long a parser takes is what is measured"
)]
pub fn play(target: &Target, budget: Budget) -> Outcome {
    let saved: Vec<Vec<u8>> = inputs(target.name)
        .into_iter()
        .map(|(_, bytes)| bytes)
        .collect();
    let mut mutator = Mutator::new(budget.seed);
    let mut outcome = Outcome::default();
    let changed = std::iter::from_fn(|| Some(mutator.next(&saved))).take(budget.number);
    for input in saved.iter().cloned().chain(changed) {
        if budget.until.is_some_and(|until| Instant::now() > until) {
            break;
        }
        outcome.inputs += 1;
        let start = Instant::now();
        let done = catch_unwind(AssertUnwindSafe(|| (target.run)(&input)));
        let took = start.elapsed();
        let what = match done {
            Err(_) => "it panics, or does not hold".to_owned(),
            Ok(()) if took > LONGEST => format!("it takes {} ms", took.as_millis()),
            Ok(()) => continue,
        };
        outcome.faults.push(Fault { input, what });
        break;
    }
    outcome
}
