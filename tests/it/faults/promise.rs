//! How often a promise is tried, and how that came out.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// How much is tried, from which seed, and until when.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// How often.
    pub number: usize,
    /// What chance begins from.
    pub seed: u64,
    until: Option<Instant>,
}

/// The seed of every run that is not told another.
pub const SEED: u64 = 20_250_928;

impl Size {
    /// As it runs with every change.
    pub fn in_ci(number: usize) -> Self {
        Self {
            number,
            seed: SEED,
            until: None,
        }
    }

    /// As it runs before a release: no longer than this.
    #[expect(
        clippy::disallowed_methods,
        reason = "a person said how long it may take"
    )]
    pub fn long(number: usize, seed: u64, most: Duration) -> Self {
        Self {
            number,
            seed,
            until: Instant::now().checked_add(most),
        }
    }

    pub fn is_long(self) -> bool {
        self.until.is_some()
    }

    /// The first of two numbers in a short run, the second in a long one.
    pub fn pick(self, short: usize, long: usize) -> usize {
        if self.is_long() { long } else { short }
    }

    /// An equal part of the number and of the time that is left, with a seed of its own; parts are taken
    /// one after the other.
    #[expect(
        clippy::disallowed_methods,
        reason = "a person said how long it may take"
    )]
    pub fn share(self, parts: u32, part: u32) -> Self {
        let left = |until: Instant| until.saturating_duration_since(Instant::now());
        let share = |until| Instant::now() + left(until) / (parts - part);
        Self {
            number: self.number / parts as usize,
            seed: self.seed.wrapping_add(u64::from(part)),
            until: self.until.map(share),
        }
    }

    /// One round of several, of so many at most.
    pub fn round(self, number: usize, round: usize) -> Self {
        Self {
            number: self.number.min(number),
            seed: self.seed.wrapping_add(round as u64),
            ..self
        }
    }

    /// Whether the time is up.
    #[expect(
        clippy::disallowed_methods,
        reason = "a person said how long it may take"
    )]
    pub fn is_over(self) -> bool {
        self.until.is_some_and(|until| Instant::now() > until)
    }
}

/// How often it was kept, and how often not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub kept: usize,
    pub red: usize,
}

impl Tally {
    /// Counts verdicts.
    pub fn add<V>(&mut self, verdicts: &HashMap<V, usize>, is_kept: impl Fn(&V) -> bool) {
        for (verdict, count) in verdicts {
            if is_kept(verdict) {
                self.kept += count;
            } else {
                self.red += count;
            }
        }
    }

    /// Counts one.
    pub fn count(&mut self, is_kept: bool) {
        if is_kept {
            self.kept += 1;
        } else {
            self.red += 1;
        }
    }

    /// Fails if it was ever not kept, or never tried.
    pub fn is_kept(self) {
        println!("{self:?}");
        assert!(self.red == 0 && self.kept > 0, "{self:?}");
    }
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.kept += other.kept;
        self.red += other.red;
    }
}
