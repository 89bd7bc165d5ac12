//! Which notices to hand over now, and when to look again.

use std::collections::BTreeSet;

use super::moments::{PlannedMoment, plan_moments};
use super::point::Point;
use super::settings::ReminderSettings;
use crate::deadlines::{DeadlineStatus, Stated};
use crate::id::DeadlineId;
use crate::time::{Timestamp, Zone};

/// Whether a deadline still asks something of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// A choice was recorded, or the date was dismissed or withdrawn: nothing is reminded of.
    Yes,
    /// It is open.
    No,
}

/// A deadline as the planner needs it: the revision in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenDeadline {
    /// Which deadline.
    pub deadline_id: DeadlineId,
    /// Which of its revisions is in force; a new one arms every point afresh.
    pub revision: u32,
    /// The day as this revision states it.
    pub stated: Stated,
    /// When this revision was learned: points before it never existed.
    pub learned_at: Timestamp,
    /// Whether it is done with.
    pub settled: Settled,
}

/// One notice to hand over now, for every point that has come and was not handed over yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueReminder {
    /// Which deadline.
    pub deadline_id: DeadlineId,
    /// Which revision of it.
    pub revision: u32,
    /// The points it stands for: the first is spoken of; the rest fall on the same instant, or were
    /// missed meanwhile, the last missed first.
    pub points: Vec<Point>,
    /// Days from the person's today to the stated day; negative after it.
    pub days_left: i64,
    /// Where the deadline stands now.
    pub status: DeadlineStatus,
}

/// What follows for reminders at one look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReminderPlan {
    /// Notices to hand over now, at most one for each deadline, the nearest stated day first.
    pub due: Vec<DueReminder>,
    /// The next instant at which something comes due; `None` if nothing will.
    pub next_look: Option<Timestamp>,
}

impl ReminderPlan {
    /// Whether so many deadlines are due that one notice speaks for all of them.
    #[must_use]
    pub fn is_digest(&self) -> bool {
        self.due.len() > 3
    }
}

/// Decides what to remind of at `now`: every point that has come since its deadline was learned and is
/// not among the `delivered`, with all points of a deadline folded into one notice.
#[must_use]
pub fn plan_reminders(
    open: &[OpenDeadline],
    delivered: &BTreeSet<(DeadlineId, u32, Point)>,
    settings: &ReminderSettings,
    zone: &dyn Zone,
    now: Timestamp,
) -> ReminderPlan {
    let today = now.local(zone.offset_at(now)).date;
    let mut plan = ReminderPlan::default();
    for deadline in open.iter().filter(|d| d.settled == Settled::No) {
        let OpenDeadline {
            deadline_id,
            revision,
            stated,
            learned_at,
            ..
        } = *deadline;
        let mut points = Vec::new();
        for PlannedMoment {
            points: planned,
            at,
            ..
        } in plan_moments(&stated, zone, settings).into_iter().rev()
        {
            let mut pending = planned
                .into_iter()
                .filter(|point| !delivered.contains(&(deadline_id, revision, *point)))
                .peekable();
            if at < learned_at || pending.peek().is_none() {
                continue;
            }
            if at <= now {
                points.extend(pending);
            } else {
                plan.next_look = Some(plan.next_look.map_or(at, |next| next.min(at)));
            }
        }
        if !points.is_empty() {
            plan.due.push(DueReminder {
                deadline_id,
                revision,
                points,
                days_left: today.days_until(stated.date),
                status: stated.read(zone).status(now, zone),
            });
        }
    }
    plan.due
        .sort_by_key(|due| (due.days_left, due.deadline_id, due.revision));
    plan
}

#[cfg(test)]
mod tests;
