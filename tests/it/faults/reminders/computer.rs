//! One computer with a ledger, over time; after each look the laws are checked against the table.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use consent_app::dto::AddDeadlineRequest;
use consent_app::ports::{Clock as _, Notice};
use consent_app::testing::{apia, berlin, honolulu, kiritimati, new_york};
use consent_app::{ConsentApp, OpenWith};
use consent_core::deadlines::{DismissReason, Inclusive, Stated, StatedOffset};
use consent_core::id::{AccountId, DeadlineId};
use consent_core::reminders::{DateKind, Point, ReminderSettings, Snooze};
use consent_core::time::{TableZone, Timestamp};
use proptest::prelude::*;

use super::steps::Step;
use super::table::{due_at, usual_leads};
use crate::scenarios::{Desk, day};

/// Whether the ledger under test works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    AsItIs,
    Forgets,
}

pub type Key = (DeadlineId, u32, Point);

/// A day as the agenda shows it.
pub struct Shown {
    pub id: DeadlineId,
    pub revision: u32,
    pub kind: DateKind,
    pub stated: Stated,
    pub settled: bool,
}

pub struct Computer {
    desk: Desk,
    /// Another program on the same ledger, open all the time.
    other: ConsentApp,
    engine: Engine,
    claude: AccountId,
    own: Vec<DeadlineId>,
    zones: Vec<TableZone>,
    here: usize,
    service: bool,
    chosen: bool,
    /// What the person is done with, whatever the ledger says.
    pub done: BTreeSet<DeadlineId>,
    began: Timestamp,
    /// When each value of a day was first known.
    pub learned: BTreeMap<(DeadlineId, u32), Timestamp>,
    leads: BTreeMap<DeadlineId, Vec<u16>>,
    /// Lead times that were over when they were asked for.
    pub never: BTreeSet<Key>,
    pub put_off: BTreeMap<DeadlineId, PutOff>,
    pub told: BTreeSet<Key>,
    notices: usize,
}

/// What the person asked for: of which value, when, and so many seconds at most.
#[derive(Clone, Copy)]
pub struct PutOff {
    pub revision: u32,
    pub asked_at: Timestamp,
    pub at_most: i64,
}

impl Computer {
    fn begin(engine: Engine) -> Self {
        let mut desk = Desk::begin("2025-09-12 10:00", &["DE", "EEA"]);
        let claude = desk.follow("claude", "pro");
        for (title, date) in [
            ("one", "2025-09-20"),
            ("two", "2025-10-01"),
            ("three", "2025-11-02"),
        ] {
            let request = AddDeadlineRequest {
                title: title.to_owned(),
                date: day(date),
                account_id: None,
                source: None,
            };
            desk.app().add_deadline(&request).unwrap();
        }
        let (folder, ports) = (desk.vault.vault(), desk.doubles.ports());
        let other = ConsentApp::open(ports, &folder, OpenWith::KeyStore).unwrap();
        let began = desk.doubles.clock.now().at;
        let mut computer = Self {
            chosen: false,
            done: BTreeSet::new(),
            began,
            desk,
            other,
            engine,
            claude,
            own: vec![],
            zones: vec![berlin(), new_york(), apia(), kiritimati(), honolulu()],
            here: 0,
            service: true,
            learned: BTreeMap::new(),
            leads: BTreeMap::new(),
            never: BTreeSet::new(),
            put_off: BTreeMap::new(),
            told: BTreeSet::new(),
            notices: 0,
        };
        let dates = computer.dates();
        let own = dates.iter().filter(|date| date.kind == DateKind::Own);
        computer.own = own.map(|date| date.id).collect();
        computer
    }

    pub fn now(&self) -> Timestamp {
        self.desk.doubles.clock.now().at
    }

    fn zone(&self) -> &TableZone {
        &self.zones[self.here]
    }

    /// Every day, as the agenda shows it now; what is new is known from now on.
    fn dates(&mut self) -> Vec<Shown> {
        let now = self.now();
        let items = self.desk.app().agenda().unwrap().items;
        let shown = items.into_iter().map(|item| {
            let kind: DateKind = item.deadline.kind.parse().unwrap();
            let provider = kind == DateKind::DecideBy;
            Shown {
                id: item.deadline.deadline_id.parse().unwrap(),
                revision: item.revision,
                kind,
                stated: Stated {
                    date: day(&item.deadline.date),
                    inclusive: if provider {
                        Inclusive::Unknown
                    } else {
                        Inclusive::Yes
                    },
                    offset: if provider {
                        StatedOffset::Unknown
                    } else {
                        StatedOffset::Local
                    },
                },
                settled: item.deadline.settled,
            }
        });
        let shown: Vec<Shown> = shown.collect();
        for date in &shown {
            self.learned.entry((date.id, date.revision)).or_insert(now);
        }
        shown
    }

    pub fn due(&self, date: &Shown) -> BTreeMap<Point, Timestamp> {
        let leads = self.leads.get(&date.id).map(Vec::as_slice);
        let leads = leads.unwrap_or_else(|| usual_leads(date.kind));
        due_at(
            (date.kind, leads),
            &date.stated,
            &ReminderSettings::default(),
            self.zone(),
        )
    }

    fn take(&mut self, step: &Step) -> Result<(), TestCaseError> {
        let clock = self.desk.doubles.clock.clone();
        let now = self.now();
        match step {
            Step::Asleep(minutes) => clock.set_to(now.plus_seconds(minutes * 60)),
            Step::Off(minutes) => {
                self.desk.off();
                clock.set_to(now.plus_seconds(minutes * 60));
                self.desk.start();
            }
            Step::Clock(seconds) => clock.set_to(now.plus_seconds(*seconds)),
            Step::Travel(to) => {
                self.here = *to;
                clock.travel(self.zones[*to].clone());
            }
            Step::Another => {
                self.other.remind().unwrap();
            }
            Step::Later(which, later) => self.put_off(*which, *later),
            // A choice before the service was followed, or a second time on one day, is refused.
            Step::Choose if self.chosen || now < self.began => {}
            Step::Choose => {
                self.chosen = true;
                let today = self.desk.doubles.clock.now().today().to_string();
                self.desk.turn_off(self.claude, &today);
                // What follows from it, a look again, is known from now on.
                let dates = self.dates();
                let asked = dates.iter().filter(|date| date.kind == DateKind::DecideBy);
                self.done.extend(asked.map(|date| date.id));
            }
            Step::Dismiss(which) => {
                let id = self.own[which % self.own.len()];
                // A date that is dismissed already stays so.
                let dismissed = self
                    .desk
                    .app()
                    .dismiss_deadline(id, DismissReason::NotForMe);
                self.done.extend(dismissed.ok().map(|_| id));
            }
            Step::Leads(which, leads) => self.set_leads(*which, leads),
            Step::Service => {
                self.service = !self.service;
                if self.service {
                    self.desk.doubles.notifier.come_back();
                } else {
                    self.desk.doubles.notifier.leave();
                }
            }
            Step::CrashBefore => self.crash(|notifier| notifier.crash_next())?,
            Step::CrashAfter => self.crash(|notifier| notifier.crash_after_next())?,
        }
        self.look()
    }

    fn put_off(&mut self, which: usize, later: Snooze) {
        let now = self.now();
        let dates = self.dates();
        let date = &dates[which % dates.len()];
        // What is done with, or too late to be put off, is refused.
        if self.desk.app().snooze(&date.id.to_string(), later).is_ok() {
            let at_most = match later {
                Snooze::Hour => 3600,
                Snooze::Evening | Snooze::Tomorrow => 86_400 * 2,
                Snooze::Week => 86_400 * 8,
            };
            let put_off = PutOff {
                revision: date.revision,
                asked_at: now,
                at_most,
            };
            self.put_off.insert(date.id, put_off);
        }
    }

    fn set_leads(&mut self, which: usize, leads: &[u16]) {
        let now = self.now();
        let dates = self.dates();
        let date = &dates[which % dates.len()];
        let before = self.due(date);
        self.desk
            .app()
            .set_leads_of(&date.id.to_string(), Some(leads))
            .unwrap();
        self.leads.insert(date.id, leads.to_vec());
        let new = self.due(date).into_iter();
        let over = new.filter(|(point, at)| !before.contains_key(point) && *at <= now);
        self.never
            .extend(over.map(|(point, _)| (date.id, date.revision, point)));
    }

    /// The program ends in the middle of a look, and starts a minute later.
    fn crash(
        &mut self,
        prepare: impl Fn(&consent_app::testing::RecordingNotifier),
    ) -> Result<(), TestCaseError> {
        prepare(&self.desk.doubles.notifier);
        let ended = catch_unwind(AssertUnwindSafe(|| self.desk.app().remind().map(drop)));
        let shown = self.desk.doubles.notifier.notices();
        let shown_tags: BTreeSet<String> = shown
            .iter()
            .skip(self.notices)
            .map(|n| n.tag.clone())
            .collect();
        self.notices = shown.len();
        self.desk.off();
        let now = self.now();
        self.desk.doubles.clock.set_to(now.plus_seconds(60));
        self.desk.start();
        if ended.is_ok() {
            // Nothing was due, or nobody was there to hand it to: the next one may still be cut off.
            self.desk.doubles.notifier.go_on();
            return Ok(());
        }
        let dates = self.dates();
        self.desk.app().remind().unwrap();
        let again = self.desk.doubles.notifier.notices();
        let again: BTreeSet<String> = again
            .iter()
            .skip(self.notices)
            .map(|n| n.tag.clone())
            .collect();
        self.notices = self.desk.doubles.notifier.notices().len();
        prop_assert!(!again.is_empty(), "what a crash cut off did not come again");
        prop_assert!(
            shown_tags.is_subset(&again),
            "{shown_tags:?} was shown, {again:?} again: another tag stays beside it"
        );
        self.told = self.desk.app().handed_over().unwrap();
        self.check_lost(&dates)
    }

    fn look(&mut self) -> Result<(), TestCaseError> {
        if self.engine == Engine::Forgets {
            self.desk.app().forget_deliveries().unwrap();
        }
        self.dates();
        let answered = self.desk.app().remind().unwrap().service_answers;
        prop_assert!(
            self.service || !answered || self.notices == self.desk.doubles.notifier.notices().len()
        );
        let dates = self.dates();
        let all = self.desk.doubles.notifier.notices();
        let notices: Vec<Notice> = all.iter().skip(self.notices).cloned().collect();
        self.notices = all.len();
        let handed = self.desk.app().handed_over().unwrap();
        let new: BTreeSet<Key> = handed.difference(&self.told).copied().collect();
        self.check_notices(&notices, &new)?;
        prop_assert!(
            self.told.is_subset(&handed),
            "what was handed over is forgotten"
        );
        self.check_due(&dates, &new)?;
        self.told = handed;
        if self.service {
            self.check_lost(&dates)?;
        }
        Ok(())
    }
}

/// Plays a history; at the end half a year goes by.
pub fn play(engine: Engine, steps: &[Step]) -> Result<(), TestCaseError> {
    let mut computer = Computer::begin(engine);
    computer.look()?;
    for step in steps {
        computer.take(step)?;
    }
    computer.service = true;
    computer.desk.doubles.notifier.come_back();
    let later = computer.now().plus_seconds(180 * 86_400);
    computer.desk.doubles.clock.set_to(later);
    computer.look()?;
    let before = computer.notices;
    computer.desk.start();
    computer.look()?;
    prop_assert_eq!(computer.notices, before, "told again after a restart");
    Ok(())
}
