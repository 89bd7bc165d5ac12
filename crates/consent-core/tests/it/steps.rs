//! What can happen to a computer, and to the days that somebody is to be reminded of.

use consent_core::deadlines::Inclusive;
use consent_core::reminders::{DateKind, Snooze};
use proptest::prelude::*;

/// A day that somebody is to be reminded of.
#[derive(Debug, Clone)]
pub struct Seed {
    pub kind: DateKind,
    pub in_days: i64,
    pub inclusive: Inclusive,
    pub offset: &'static str,
}

/// What happens next.
#[derive(Debug, Clone)]
pub enum Step {
    /// The program runs, and looks whenever something is due.
    On(i64),
    /// Nothing of ours runs; then one look. Sleep and being off are the same to a clock on the wall.
    Off(i64),
    /// Nothing of ours runs until so many hours after the day itself begins; then one look.
    Near(usize, i64),
    /// The clock is set.
    Clock(i64),
    /// The computer is carried to another zone.
    Travel(usize),
    /// A choice is recorded, or a day dismissed.
    Settle(usize),
    /// The provider moves a day.
    Move(usize, i64),
    /// "Remind me later."
    Later(usize, Snooze),
    /// Another hour, other quiet hours.
    Wish(u16, Option<(u16, u16)>, bool),
    /// The notification service goes, or comes back.
    Service,
    /// The next notice is cut off: before it is shown, or after.
    Crash(Cut),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    BeforeShown,
    AfterShown,
}

#[derive(Debug, Clone)]
pub struct History {
    pub days: Vec<Seed>,
    pub steps: Vec<Step>,
}

const DAY: i64 = 86_400;
const OFFSETS: [&str; 5] = ["local", "unknown", "-07:00", "+09:00", "+00:00"];

fn any_seed() -> impl Strategy<Value = Seed> {
    let kind = prop::sample::select(DateKind::ALL);
    let inclusive = prop::sample::select(Inclusive::ALL);
    let offset = prop::sample::select(OFFSETS.to_vec());
    (kind, -3..70_i64, inclusive, offset).prop_map(|(kind, in_days, inclusive, offset)| Seed {
        kind,
        in_days,
        inclusive,
        offset,
    })
}

fn any_step() -> impl Strategy<Value = Step> {
    let jumps = [1, 60, 3600, 6 * 3600, DAY, 40 * DAY, 3650 * DAY];
    let jump = (prop::sample::select(jumps.to_vec()), any::<bool>());
    let minute = prop::sample::select(vec![0, 7 * 60, 9 * 60, 12 * 60 + 1, 18 * 60, 1439]);
    let hours = [
        (22 * 60, 8 * 60),
        (510, 570),
        (23 * 60, 9 * 60 + 30),
        (480, 30),
    ];
    let quiet = prop::option::of(prop::sample::select(hours.to_vec()));
    let cut = prop::sample::select(vec![Cut::BeforeShown, Cut::AfterShown]);
    let later = prop::sample::select(Snooze::ALL);
    prop_oneof![
        5 => (60..12 * DAY).prop_map(Step::On),
        4 => (60..20 * DAY).prop_map(Step::Off),
        4 => (60..2 * DAY).prop_map(Step::Off),
        1 => (60..90 * DAY).prop_map(Step::Off),
        5 => (any::<usize>(), -80..40_i64).prop_map(|(which, hours)| Step::Near(which, hours)),
        2 => jump.prop_map(|(seconds, back)| Step::Clock(if back { -seconds } else { seconds })),
        4 => (0..6_usize).prop_map(Step::Travel),
        1 => any::<usize>().prop_map(Step::Settle),
        2 => (any::<usize>(), -20..40_i64).prop_map(|(which, days)| Step::Move(which, days)),
        4 => (any::<usize>(), later).prop_map(|(which, later)| Step::Later(which, later)),
        1 => (minute, quiet, any::<bool>()).prop_map(|(at, quiet, breaks)| Step::Wish(at, quiet, breaks)),
        1 => Just(Step::Service),
        1 => cut.prop_map(Step::Crash),
    ]
}

pub fn any_history() -> impl Strategy<Value = History> {
    let days = prop::collection::vec(any_seed(), 1..4);
    let steps = prop::collection::vec(any_step(), 1..11);
    (days, steps).prop_map(|(days, steps)| History { days, steps })
}
