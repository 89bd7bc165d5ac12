//! One computer over time: on, off, asleep, its clock stepped, carried to other zones, its notification
//! service gone, its program cut off. At each look the laws are checked against the table.

use std::collections::{BTreeMap, BTreeSet};

use consent_core::deadlines::Stated;
use consent_core::id::DeadlineId;
use consent_core::reminders::{
    DueReminder, Moved, OpenDeadline, Point, PutOff, QuietHours, ReminderPlan, ReminderSettings,
    Settled, snooze_until,
};
use consent_core::time::{CivilDate, LocalTime, Offset, TableZone, Timestamp, Zone};
use proptest::prelude::*;

use super::steps::{Cut, History, Seed, Step};
use super::table::{self, due_at, out_of_quiet, plus, usual_leads};
use super::zones;

pub type Keys = BTreeSet<(DeadlineId, u32, Point)>;
pub type Planner =
    fn(&[OpenDeadline], &Keys, &ReminderSettings, &dyn Zone, Timestamp) -> ReminderPlan;

/// What of a key is remembered; all but the first are broken on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Memory {
    Whole,
    WithoutRevision,
    WithoutPoint,
    Nothing,
}

/// In which order a notice is shown and noted; the second is broken on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    ShowThenMark,
    MarkThenShow,
}

/// An engine under test.
#[derive(Clone, Copy)]
pub struct Engine {
    pub planner: Planner,
    pub memory: Memory,
    pub order: Order,
}

/// What the person can see, and what the program has noted.
pub struct World {
    engine: Engine,
    zones: Vec<TableZone>,
    here: usize,
    now: Timestamp,
    settings: ReminderSettings,
    open: Vec<OpenDeadline>,
    marked: Keys,
    /// How often each was shown.
    shown: BTreeMap<(DeadlineId, u32, Point), u32>,
    /// How often each was shown without being noted, because a crash came between.
    unnoted: BTreeMap<(DeadlineId, u32, Point), u32>,
    service: bool,
    cut: Option<Cut>,
}

impl World {
    fn begin(engine: Engine, seeds: &[Seed]) -> Self {
        let now: Timestamp = "2025-09-10T10:00:00Z".parse().unwrap();
        let first: CivilDate = "2025-09-10".parse().unwrap();
        let open = (0_u8..).zip(seeds).map(|(number, seed)| OpenDeadline {
            deadline_id: DeadlineId::from_bytes([number; 16]),
            revision: 1,
            kind: seed.kind,
            stated: Stated {
                date: plus(first, seed.in_days),
                inclusive: seed.inclusive,
                offset: seed.offset.parse().unwrap(),
            },
            learned_at: now,
            settled: Settled::No,
            moved: Moved::No,
            series: seed
                .kind
                .series(seed.kind.leads_of(&ReminderSettings::default().leads)),
            put_off: None,
        });
        Self {
            engine,
            zones: zones::all(),
            here: 0,
            now,
            settings: ReminderSettings::default(),
            open: open.collect(),
            marked: Keys::new(),
            shown: BTreeMap::new(),
            unnoted: BTreeMap::new(),
            service: true,
            cut: None,
        }
    }

    fn zone(&self) -> &TableZone {
        &self.zones[self.here]
    }

    fn take(&mut self, step: &Step) -> Result<(), TestCaseError> {
        let now = self.now;
        match *step {
            Step::On(seconds) => return self.stay_on(seconds),
            Step::Off(seconds) | Step::Clock(seconds) => self.now = now.plus_seconds(seconds),
            Step::Near(which, hours) => {
                let date = self.any(which).stated.date;
                let begins = table::instant(date, 0, self.zone());
                self.now = now.max(begins.plus_seconds(hours * 3600));
            }
            Step::Travel(to) => self.here = to,
            Step::Settle(which) => self.any(which).settled = Settled::Yes,
            Step::Move(which, days) => {
                let open = self.any(which);
                open.revision += 1;
                open.stated.date = plus(open.stated.date, days);
                open.learned_at = now;
                open.moved = Moved::Yes;
                open.put_off = None;
            }
            Step::Later(which, later) => {
                let (zone, settings) = (self.zone().clone(), self.settings.clone());
                let open = self.any(which);
                let about = (open.kind, &open.stated);
                if let Some(until) = snooze_until(later, about, &settings, &zone, now) {
                    open.put_off = Some(PutOff {
                        asked_at: now,
                        until,
                    });
                }
            }
            Step::Wish(at_minute, quiet, breaks) => {
                self.settings.at_minute = at_minute;
                self.settings.quiet = quiet.map(|(from, to)| QuietHours { from, to });
                self.settings.last_day_breaks_quiet = breaks;
            }
            Step::Service => self.service = !self.service,
            Step::Crash(cut) => self.cut = Some(cut),
        }
        self.look()
    }

    fn any(&mut self, which: usize) -> &mut OpenDeadline {
        let index = which % self.open.len();
        &mut self.open[index]
    }

    /// Looks now, at the moments that the plan names, and at the end.
    fn stay_on(&mut self, seconds: i64) -> Result<(), TestCaseError> {
        let end = self.now.plus_seconds(seconds);
        for _ in 0..3 {
            self.look()?;
            match self.plan().next_look.filter(|next| *next < end) {
                Some(next) => self.now = next,
                None => break,
            }
        }
        self.now = end;
        self.look()
    }

    fn plan(&self) -> ReminderPlan {
        (self.engine.planner)(
            &self.open,
            &self.known(),
            &self.settings,
            self.zone(),
            self.now,
        )
    }

    /// What the engine remembers of what was handed over.
    fn known(&self) -> Keys {
        let all_points = || {
            let days = [0, 1, 2, 3, 7, 10, 14, 17, 24, 30, 31];
            let of = |days: u16| [Point::Lead(days), Point::Passed(days)];
            days.into_iter()
                .flat_map(of)
                .chain([Point::Safe, Point::Moved])
        };
        match self.engine.memory {
            Memory::Whole => self.marked.clone(),
            Memory::Nothing => Keys::new(),
            Memory::WithoutRevision => {
                let marked = self.marked.iter();
                marked
                    .flat_map(|(id, _, point)| (1..15).map(|r| (*id, r, *point)))
                    .collect()
            }
            Memory::WithoutPoint => {
                let marked = self.marked.iter();
                marked
                    .flat_map(|(id, r, _)| all_points().map(|point| (*id, *r, point)))
                    .collect()
            }
        }
    }

    fn look(&mut self) -> Result<(), TestCaseError> {
        let plan = self.plan();
        prop_assert!(
            plan.next_look.is_none_or(|next| next > self.now),
            "a look in the past"
        );
        if !self.service {
            return Ok(());
        }
        for due in plan.due {
            self.check_due(&due)?;
            let keys = due
                .points
                .iter()
                .map(|point| (due.deadline_id, due.revision, *point));
            let keys: Vec<_> = keys.collect();
            let cut = self.cut.take();
            if self.engine.order == Order::MarkThenShow {
                self.marked.extend(keys.iter().copied());
            }
            if cut == Some(Cut::BeforeShown) {
                return Ok(());
            }
            for key in &keys {
                *self.shown.entry(*key).or_default() += 1;
            }
            if cut == Some(Cut::AfterShown) {
                for key in keys.into_iter().filter(|key| !self.marked.contains(key)) {
                    *self.unnoted.entry(key).or_default() += 1;
                }
                return Ok(());
            }
            self.marked.extend(keys);
        }
        self.check_repeats()?;
        self.check_lost()
    }

    /// Nothing before its time, nothing of what is done with.
    fn check_due(&self, due: &DueReminder) -> Result<(), TestCaseError> {
        let found = self
            .open
            .iter()
            .find(|open| open.deadline_id == due.deadline_id);
        let open = found.unwrap();
        prop_assert_eq!(open.settled, Settled::No, "told after it was done");
        prop_assert_eq!(open.revision, due.revision);
        let table = due_at(
            (open.kind, usual_leads(open.kind)),
            &open.stated,
            &self.settings,
            self.zone(),
        );
        let safe = table.get(&Point::Safe).copied();
        for point in &due.points {
            match point {
                Point::Moved => prop_assert_eq!(open.moved, Moved::Yes),
                Point::Snoozed(until) => {
                    let early = safe.is_some_and(|safe| safe <= self.now);
                    let cap_passed = *until <= self.now || early;
                    prop_assert!(cap_passed, "{point} came early");
                }
                _ => {
                    let at = table.get(point);
                    prop_assert!(at.is_some_and(|at| *at <= self.now), "{point} at {at:?}");
                }
            }
        }
        let today = self.now.local(self.zone().offset_at(self.now)).date;
        prop_assert_eq!(due.days_left, today.days_until(open.stated.date));
        Ok(())
    }

    fn check_repeats(&self) -> Result<(), TestCaseError> {
        for (key, times) in &self.shown {
            let crashes = self.unnoted.get(key).copied().unwrap_or_default();
            prop_assert!(*times <= crashes + 1, "{key:?} was shown {times} times");
        }
        Ok(())
    }

    /// After a look that was not cut off, everything that is due was shown.
    fn check_lost(&self) -> Result<(), TestCaseError> {
        for open in self.open.iter().filter(|open| open.settled == Settled::No) {
            let table = due_at(
                (open.kind, usual_leads(open.kind)),
                &open.stated,
                &self.settings,
                self.zone(),
            );
            if self.is_held(open, table.get(&Point::Safe).copied()) {
                continue;
            }
            let existed = |at: Timestamp| open.learned_at > self.now || at >= open.learned_at;
            let mut due: Vec<Point> = table
                .iter()
                .filter(|(_, at)| **at <= self.now && existed(**at))
                .map(|(point, _)| *point)
                .collect();
            if open.moved == Moved::Yes && open.learned_at <= self.now {
                let bounds = table::bounds(&open.stated, self.zone());
                let news = out_of_quiet(open.learned_at, &bounds, &self.settings, self.zone());
                due.extend(Some(Point::Moved).filter(|_| news <= self.now));
            }
            let later = open.put_off.filter(|later| later.until <= self.now);
            due.extend(later.map(|later| Point::Snoozed(later.until)));
            for point in due {
                let key = (open.deadline_id, open.revision, point);
                prop_assert!(
                    self.shown.contains_key(&key),
                    "{point} of {open:?} was lost"
                );
            }
        }
        Ok(())
    }

    /// Whether the person asked for quiet, and that does not make it too late.
    fn is_held(&self, open: &OpenDeadline, safe: Option<Timestamp>) -> bool {
        let Some(later) = open.put_off else {
            return false;
        };
        if later.asked_at > self.now || self.now >= later.until {
            return false;
        }
        let day_ends = table::bounds(&open.stated, self.zone()).safe_ends;
        match safe {
            Some(safe) if later.asked_at < safe => self.now < safe,
            Some(_) if later.asked_at < day_ends => self.now < day_ends,
            _ => true,
        }
    }
}

/// Plays a history; at the end a year goes by, with everything there.
pub fn play(engine: Engine, history: &History) -> Result<(), TestCaseError> {
    let mut world = World::begin(engine, &history.days);
    world.look()?;
    for step in &history.steps {
        world.take(step)?;
    }
    world.service = true;
    world.cut = None;
    let end = LocalTime {
        date: "2036-12-31".parse().unwrap(),
        minute: 0,
    };
    world.now = Timestamp::from_local(end, Offset::UTC).unwrap();
    world.look()?;
    world.look()
}
