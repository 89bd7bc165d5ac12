//! Engines that are broken on purpose: the laws must find each of them out.

use consent_core::deadlines::Stated;
use consent_core::reminders::{
    DueReminder, OpenDeadline, Point, ReminderPlan, ReminderSettings, plan_reminders,
};
use consent_core::time::{LocalTime, Offset, Timestamp, Zone};
use proptest::test_runner::TestError;

use super::histories::{AS_IT_IS, verdict};
use super::world::{Engine, Keys, Memory, Order};

fn found_out(engine: Engine, fault: &str) {
    match verdict(engine, 3_000, 0) {
        Err(TestError::Fail(reason, _)) => {
            assert!(reason.message().contains(fault), "{reason}");
        }
        other => panic!("nobody noticed: {other:?}"),
    }
}

fn with_memory(memory: Memory) -> Engine {
    Engine { memory, ..AS_IT_IS }
}

#[test]
fn without_the_key_reminders_repeat() {
    found_out(with_memory(Memory::Nothing), "was shown 2 times");
}

#[test]
fn without_the_revision_in_the_key_the_moved_day_is_lost() {
    found_out(with_memory(Memory::WithoutRevision), "was lost");
}

#[test]
fn without_the_point_in_the_key_all_but_the_first_are_lost() {
    found_out(with_memory(Memory::WithoutPoint), "was lost");
}

#[test]
fn marked_before_it_is_shown_it_is_lost_by_a_crash() {
    let engine = Engine {
        order: Order::MarkThenShow,
        ..AS_IT_IS
    };
    found_out(engine, "was lost");
}

/// "Days left equals lead": what came up while the computer was off never comes.
fn days_left_equals_lead(
    open: &[OpenDeadline],
    handed: &Keys,
    settings: &ReminderSettings,
    zone: &dyn Zone,
    now: Timestamp,
) -> ReminderPlan {
    let mut plan = plan_reminders(open, handed, settings, zone, now);
    for due in &mut plan.due {
        let left = due.days_left;
        let is_today = |point: &Point| !matches!(point, Point::Lead(n) if i64::from(*n) != left);
        due.points.retain(is_today);
    }
    plan.due.retain(|due: &DueReminder| !due.points.is_empty());
    plan
}

#[test]
fn a_planner_that_compares_days_left_misses_what_came_up_meanwhile() {
    let engine = Engine {
        planner: days_left_equals_lead,
        ..AS_IT_IS
    };
    found_out(engine, "was lost");
}

/// Quiet until the instant that was asked for, wherever the person is by then, whatever the clock says.
fn put_off_whatever_comes(
    open: &[OpenDeadline],
    handed: &Keys,
    settings: &ReminderSettings,
    zone: &dyn Zone,
    now: Timestamp,
) -> ReminderPlan {
    let mut plan = plan_reminders(open, handed, settings, zone, now);
    let is_quiet = |due: &DueReminder| {
        let found = open.iter().find(|open| open.deadline_id == due.deadline_id);
        let put_off = found.and_then(|open| open.put_off);
        put_off.is_some_and(|put_off| now < put_off.until)
    };
    plan.due.retain(|due| !is_quiet(due));
    plan
}

#[test]
fn what_is_put_off_without_a_limit_is_lost_by_a_journey_or_a_clock_set_back() {
    let engine = Engine {
        planner: put_off_whatever_comes,
        ..AS_IT_IS
    };
    found_out(engine, "was lost");
}

/// A day stored as midnight in UTC and read where the person is.
fn day_as_utc_midnight(
    open: &[OpenDeadline],
    handed: &Keys,
    settings: &ReminderSettings,
    zone: &dyn Zone,
    now: Timestamp,
) -> ReminderPlan {
    let shifted = |stated: &Stated| {
        let local = LocalTime {
            date: stated.date,
            minute: 0,
        };
        let midnight = Timestamp::from_local(local, Offset::UTC).unwrap();
        midnight.local(zone.offset_at(midnight)).date
    };
    let mut read = open.to_vec();
    for deadline in &mut read {
        deadline.stated.date = shifted(&deadline.stated);
    }
    plan_reminders(&read, handed, settings, zone, now)
}

#[test]
fn a_day_stored_as_utc_midnight_is_another_day_in_the_west() {
    let engine = Engine {
        planner: day_as_utc_midnight,
        ..AS_IT_IS
    };
    match verdict(engine, 3_000, 0) {
        Err(TestError::Fail(..)) => {}
        other => panic!("nobody noticed: {other:?}"),
    }
}
