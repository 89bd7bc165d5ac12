//! The saved inputs and seeded changes of them, as plain tests.

use consent_fuzz::{Budget, Outcome, PLANTED, TARGETS, Target, inputs, play};

const SEED: u64 = 20_250_928;

fn played(target: &Target) -> Outcome {
    let budget = Budget {
        number: target.short,
        seed: SEED,
        until: None,
    };
    play(target, budget)
}

#[test]
fn every_parser_holds_on_what_is_saved_and_on_changes_of_it() {
    for target in TARGETS {
        let outcome = played(target);
        println!("{}: {} inputs", target.name, outcome.inputs);
        assert!(
            outcome.faults.is_empty(),
            "{}: {:?}",
            target.name,
            outcome.faults
        );
    }
}

#[test]
fn every_target_has_saved_inputs_and_they_are_small() {
    let mut sum = 0;
    for target in TARGETS {
        let saved = inputs(target.name);
        assert!(saved.len() >= 2, "{} has {}", target.name, saved.len());
        sum += saved.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    }
    assert!(sum < 1_000_000, "{sum} bytes");
}

#[test]
fn a_planted_fault_is_found_by_changes_of_what_is_saved() {
    let known = |bytes: &[u8]| bytes.windows(3).any(|three| three == b"]=\"");
    assert!(inputs(PLANTED.name).iter().all(|(_, bytes)| !known(bytes)));
    let outcome = played(&PLANTED);
    let [fault] = &outcome.faults[..] else {
        panic!("{} inputs did not find it", outcome.inputs);
    };
    assert!(known(&fault.input));
    println!("found after {} inputs", outcome.inputs);
}
