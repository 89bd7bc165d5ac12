//! Which notices to hand over now, and when to look again.

use std::collections::BTreeSet;

use super::kind::DateKind;
use super::moments::{PlannedMoment, outside_quiet, plan_moments, wall};
use super::point::Point;
use super::settings::{ReminderSettings, Series};
use super::snooze::PutOff;
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

/// A day as the planner needs it: the revision in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenDeadline {
    /// Which day; for a computed one an id that follows from what it is about.
    pub deadline_id: DeadlineId,
    /// Which of its revisions is in force; a new one arms every point afresh.
    pub revision: u32,
    /// Which kind of day.
    pub kind: DateKind,
    /// The day as this revision states it.
    pub stated: Stated,
    /// When this revision was learned: points before it never existed.
    pub learned_at: Timestamp,
    /// Whether it is done with.
    pub settled: Settled,
    /// Whether this revision took the place of another day.
    pub moved: Moved,
    /// Which points it has.
    pub series: Series,
    /// Whether the person wants to hear nothing of it for a while; then once.
    pub put_off: Option<PutOff>,
}

/// Whether a day is another one than first announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// It took the place of another day: that is news by itself.
    Yes,
    /// It is the first one.
    No,
}

impl OpenDeadline {
    /// When each of its points comes, in order. What was learned in a future that a clock set back took
    /// away counts as always known: better told once too often than never.
    #[must_use]
    pub fn moments(
        &self,
        settings: &ReminderSettings,
        zone: &dyn Zone,
        now: Timestamp,
    ) -> Vec<PlannedMoment> {
        let learned_at = Some(self.learned_at).filter(|at| *at <= now);
        let exists = |at: Timestamp| learned_at.is_none_or(|learned| at >= learned);
        let mut all = plan_moments(&self.stated, &self.series, zone, settings);
        all.retain(|moment| exists(moment.at));
        let mut extra = vec![];
        if self.moved == Moved::Yes && !self.series.is_silent() {
            let learned = learned_at.unwrap_or(now);
            let at = outside_quiet(learned, &self.stated, zone, settings);
            extra.push((Point::Moved, at));
        }
        let held = self.held_until(settings, zone, now);
        // Its key stays the instant that was asked for, wherever the person travels meanwhile.
        extra.extend(self.put_off.map(|put_off| {
            let until = put_off.until;
            (Point::Snoozed(until), held.unwrap_or(until))
        }));
        for (point, at) in extra {
            all.push(PlannedMoment {
                points: vec![point],
                local: wall(at, zone),
                at,
            });
        }
        // Asked for later: what would have come meanwhile comes then.
        if let Some(until) = held.filter(|until| now < *until) {
            for moment in all.iter_mut().filter(|m| m.at < until && m.at > now) {
                moment.at = until;
                moment.local = wall(until, zone);
            }
        }
        all.sort_by(|a, b| (a.at, &a.points).cmp(&(b.at, &b.points)));
        all
    }

    /// Until when it is put off, as seen from here. A journey or another time of reminders can make the
    /// last safe day come sooner than when the person asked: the day counts, not the asking. An asking
    /// that lies in a future which a clock set back took away holds nothing back.
    #[must_use]
    pub fn held_until(
        &self,
        settings: &ReminderSettings,
        zone: &dyn Zone,
        now: Timestamp,
    ) -> Option<Timestamp> {
        let put_off = self.put_off.filter(|put_off| put_off.asked_at <= now)?;
        let about = (self.kind, &self.stated);
        Some(put_off.seen_from(about, settings, zone))
    }
}

/// One notice to hand over now, for every point that has come and was not handed over yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueReminder {
    /// Which deadline.
    pub deadline_id: DeadlineId,
    /// Which revision of it.
    pub revision: u32,
    /// Which kind of day.
    pub kind: DateKind,
    /// The points it stands for: the first is spoken of; the rest fall on the same instant, or were
    /// missed meanwhile, the last missed first.
    pub points: Vec<Point>,
    /// When the first of them had come.
    pub since: Timestamp,
    /// When the last of them had come.
    pub last: Timestamp,
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
        let (id, revision) = (deadline.deadline_id, deadline.revision);
        let held = deadline.held_until(settings, zone, now);
        let held = held.filter(|until| now < *until);
        let mut points = Vec::new();
        let mut since = now;
        let mut last = None;
        for moment in deadline.moments(settings, zone, now).into_iter().rev() {
            let mut pending = moment
                .points
                .into_iter()
                .filter(|point| !delivered.contains(&(id, revision, *point)))
                .peekable();
            if pending.peek().is_none() {
                continue;
            }
            if moment.at > now || held.is_some() {
                let at = held.unwrap_or(moment.at).max(moment.at);
                plan.next_look = Some(plan.next_look.map_or(at, |next| next.min(at)));
            } else {
                points.extend(pending);
                since = since.min(moment.at);
                last = Some(last.map_or(moment.at, |last: Timestamp| last.max(moment.at)));
            }
        }
        if !points.is_empty() {
            plan.due.push(DueReminder {
                deadline_id: id,
                revision,
                kind: deadline.kind,
                points,
                since,
                last: last.unwrap_or(now),
                days_left: today.days_until(deadline.stated.date),
                status: deadline.stated.read(zone).status(now, zone),
            });
        }
    }
    plan.due
        .sort_by_key(|due| (due.days_left, due.deadline_id, due.revision));
    plan
}

/// Every instant at which something is due that was not delivered, also those that have come: for a
/// reader who may know no more than that. The earliest first.
#[must_use]
pub fn pending_instants(
    open: &[OpenDeadline],
    delivered: &BTreeSet<(DeadlineId, u32, Point)>,
    settings: &ReminderSettings,
    zone: &dyn Zone,
    now: Timestamp,
) -> Vec<Timestamp> {
    let mut instants = BTreeSet::new();
    for deadline in open.iter().filter(|d| d.settled == Settled::No) {
        let is_pending =
            |point: &Point| !delivered.contains(&(deadline.deadline_id, deadline.revision, *point));
        let held = deadline.held_until(settings, zone, now);
        for moment in deadline.moments(settings, zone, now) {
            if moment.points.iter().any(is_pending) {
                instants.insert(held.unwrap_or(moment.at).max(moment.at));
            }
        }
    }
    instants.into_iter().collect()
}

#[cfg(test)]
mod tests;
