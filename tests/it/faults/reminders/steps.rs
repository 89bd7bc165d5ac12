//! What can happen to a computer with a ledger.

use consent_core::reminders::Snooze;
use proptest::prelude::*;

/// What happens next; a look follows.
#[derive(Debug, Clone)]
pub enum Step {
    /// So many minutes go by: the program is open, and the computer may have slept.
    Asleep(i64),
    /// So many minutes go by with the computer off; then the program starts.
    Off(i64),
    /// The clock is set.
    Clock(i64),
    Travel(usize),
    /// Another program on the same ledger looks first.
    Another,
    Later(usize, Snooze),
    /// The choice is recorded that settles what the provider asked.
    Choose,
    /// An own date is done with.
    Dismiss(usize),
    Leads(usize, Vec<u16>),
    /// The notification service goes, or comes back.
    Service,
    /// The program is cut off in the middle of the next notice, and starts a minute later.
    CrashBefore,
    CrashAfter,
}

pub fn any_steps() -> impl Strategy<Value = Vec<Step>> {
    let minutes = || prop_oneof![1..600_i64, 600..20_000_i64];
    let jumps = [1, 60, 3600, 86_400, 40 * 86_400, 3650 * 86_400_i64];
    let jump = (prop::sample::select(jumps.to_vec()), any::<bool>());
    let leads = prop::sample::select(vec![
        vec![20, 7, 2],
        vec![30, 14, 7, 3, 1, 0],
        vec![9, 5, 0],
    ]);
    let step = prop_oneof![
        4 => minutes().prop_map(Step::Asleep),
        4 => minutes().prop_map(Step::Off),
        2 => jump.prop_map(|(seconds, back)| Step::Clock(if back { -seconds } else { seconds })),
        2 => (0..5_usize).prop_map(Step::Travel),
        2 => Just(Step::Another),
        2 => (any::<usize>(), prop::sample::select(Snooze::ALL)).prop_map(|(which, later)| Step::Later(which, later)),
        1 => Just(Step::Choose),
        1 => any::<usize>().prop_map(Step::Dismiss),
        2 => (any::<usize>(), leads).prop_map(|(which, leads)| Step::Leads(which, leads)),
        1 => Just(Step::Service),
        1 => Just(Step::CrashBefore),
        1 => Just(Step::CrashAfter),
    ];
    prop::collection::vec(step, 3..16)
}
