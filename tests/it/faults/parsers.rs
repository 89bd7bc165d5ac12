//! Every parser, given changes of what is saved in `tests/fuzz/corpus` for as long as there is time.

use consent_fuzz::{Budget, TARGETS, play};

use super::promise::{Size, Tally};

/// Changed inputs between two looks at the clock.
const ROUND: usize = 500;

/// The promise, over every target; the size is that of all of them together.
pub fn promise(size: Size) -> Tally {
    let parts = u32::try_from(TARGETS.len()).unwrap();
    let mut tally = Tally::default();
    for (part, target) in (0_u32..).zip(TARGETS) {
        let share = size.share(parts, part);
        let mut inputs = 0;
        for round in 0..share.number.div_ceil(ROUND) {
            if share.is_over() {
                break;
            }
            let Size { number, seed, .. } = share.round(ROUND, round);
            let outcome = play(
                target,
                Budget {
                    number,
                    seed,
                    until: None,
                },
            );
            inputs += outcome.inputs;
            tally.kept += outcome.inputs - outcome.faults.len();
            tally.red += outcome.faults.len();
            for fault in &outcome.faults {
                println!("{}: {}: {:?}", target.name, fault.what, fault.input);
            }
        }
        println!("{}: {inputs} inputs, seed {}", target.name, share.seed);
    }
    tally
}
