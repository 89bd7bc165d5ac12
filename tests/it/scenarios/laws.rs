//! The laws of reminders over any life of a computer: on, off, asleep, in other zones, with a clock that
//! is set back, with two programs at once, with a notification service that goes away.
//!
//! What must have been handed over is counted here from the product's table, on a calendar of its own,
//! not asked of the planner.

use std::collections::BTreeSet;

use consent_app::dto::AddDeadlineRequest;
use consent_app::ports::Clock as _;
use consent_app::testing::{berlin, new_york};
use consent_app::{ConsentApp, OpenWith, SnoozeBy};
use consent_core::deadlines::DismissReason;
use consent_core::time::{CivilDate, LocalTime, Offset, TableZone, Timestamp, Zone as _};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{Desk, day};

/// What happens to the computer, or what the person does.
#[derive(Debug, Clone)]
enum Step {
    /// Time goes on by so many minutes, and the app looks.
    Look(u32),
    /// The computer sleeps or is off for so many hours; whether the app was started anew.
    Away(u32, bool),
    /// The clock is set back by so many minutes, and the app looks.
    Back(u32),
    /// The person travels; the app looks.
    Travel(usize),
    /// The notification service goes or comes.
    Service(bool),
    /// One date is put off by an hour.
    Snooze(usize),
    /// One date is done.
    Done(usize),
}

const DATES: [&str; 3] = ["2025-10-05", "2025-10-26", "2025-12-31"];
const NINE: u16 = 9 * 60;

fn zones() -> Vec<TableZone> {
    let fixed = |name: &str, hours: i32| TableZone {
        name: name.to_owned(),
        initial: Offset::from_minutes(hours * 60).unwrap(),
        changes: vec![],
    };
    vec![
        berlin(),
        new_york(),
        fixed("Pacific/Kiritimati", 14),
        fixed("Pacific/Honolulu", -10),
        fixed("Pacific/Apia", 13),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (1_u32..3_000).prop_map(Step::Look),
        3 => (1_u32..900, any::<bool>()).prop_map(|(hours, anew)| Step::Away(hours, anew)),
        2 => (1_u32..20_000).prop_map(Step::Back),
        2 => (0..5_usize).prop_map(Step::Travel),
        1 => any::<bool>().prop_map(Step::Service),
        2 => (0..3_usize).prop_map(Step::Snooze),
        1 => (0..3_usize).prop_map(Step::Done),
    ];
    prop::collection::vec(step, 1..24)
}

/// A date of the person's own, as the product's table has it.
struct Model {
    id: String,
    date: CivilDate,
    handed: BTreeSet<String>,
    snoozed: Option<Timestamp>,
    done: bool,
}

impl Model {
    /// Every point and its day: leads before it, the last safe day (the day itself, since it counts to
    /// its end), then the days after.
    fn points(&self) -> Vec<(String, CivilDate)> {
        let on = |days: i64| self.date.plus_days(days).unwrap();
        let leads = [30, 14, 7, 3, 1, 0].map(|lead| (format!("lead:{lead}"), on(-lead)));
        let after =
            [0, 1, 2, 3, 10, 17, 24, 31].map(|past| (format!("passed:{past}"), on(past + 1)));
        let safe = [("safe".to_owned(), self.date)];
        leads.into_iter().chain(safe).chain(after).collect()
    }

    /// What is due at `now` and was not handed over.
    fn due(&self, now: Timestamp, zone: &TableZone, learned: Timestamp) -> BTreeSet<String> {
        if self.done || self.snoozed.is_some_and(|until| now < until) {
            return BTreeSet::new();
        }
        let nine = |date| {
            zone.instant_of(LocalTime { date, minute: NINE })
                .unwrap()
                .at
        };
        let points = self.points().into_iter().map(|(name, on)| (name, nine(on)));
        let snoozed = self.snoozed.map(|until| (format!("snooze:{until}"), until));
        points
            .filter(|(_, at)| *at >= learned)
            .chain(snoozed)
            .filter(|(name, at)| *at <= now && !self.handed.contains(name))
            .map(|(name, _)| name)
            .collect()
    }

    /// Whether it can be put off by a whole hour now: the reminder of the last safe day is farther away.
    fn can_wait(&self, now: Timestamp, zone: &TableZone) -> bool {
        let nine = LocalTime {
            date: self.date,
            minute: NINE,
        };
        !self.done && now.plus_seconds(3600) < zone.instant_of(nine).unwrap().at
    }
}

/// Whether what was handed over is kept in mind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Memory {
    Kept,
    Lost,
}

struct Life {
    desk: Desk,
    zone: TableZone,
    dates: Vec<Model>,
    learned: Timestamp,
    answers: bool,
    memory: Memory,
}

impl Life {
    fn begin(memory: Memory) -> Self {
        let mut desk = Desk::begin("2025-08-29 10:00", &["DE", "EEA"]);
        let learned = desk.doubles.clock.now().at;
        let mut dates = vec![];
        for (at, date) in DATES.iter().enumerate() {
            let request = AddDeadlineRequest {
                title: format!("own {at}"),
                date: day(date),
                account_id: None,
                source: None,
            };
            desk.app().add_deadline(&request).unwrap();
            let known = desk.app().deadlines(None).unwrap();
            let id = known.iter().find(|d| d.date == *date).unwrap();
            dates.push(Model {
                id: id.deadline_id.clone(),
                date: day(date),
                handed: BTreeSet::new(),
                snoozed: None,
                done: false,
            });
        }
        Self {
            desk,
            zone: berlin(),
            dates,
            learned,
            answers: true,
            memory,
        }
    }

    fn now(&self) -> Timestamp {
        self.desk.doubles.clock.now().at
    }

    fn take(&mut self, step: &Step) -> Result<(), TestCaseError> {
        match step {
            Step::Look(minutes) => self.goes_on(i64::from(*minutes)),
            Step::Away(hours, anew) => {
                self.goes_on(i64::from(*hours) * 60);
                if *anew {
                    self.desk.start();
                }
            }
            // Never to before the dates were known: what a look from there makes of them is a law of
            // its own, in the core.
            Step::Back(minutes) => {
                let back = self.now().plus_seconds(i64::from(*minutes) * -60);
                self.desk.doubles.clock.set_to(back.max(self.learned));
            }
            Step::Travel(to) => {
                self.zone = zones()[*to].clone();
                self.desk.doubles.clock.travel(self.zone.clone());
            }
            Step::Service(answers) => {
                self.answers = *answers;
                if *answers {
                    self.desk.doubles.notifier.come_back();
                } else {
                    self.desk.doubles.notifier.leave();
                }
            }
            Step::Snooze(at) => {
                let (now, zone) = (self.now(), self.zone.clone());
                let date = &mut self.dates[*at];
                if date.can_wait(now, &zone) {
                    self.desk.app().snooze(&date.id, SnoozeBy::Hour).unwrap();
                    date.snoozed = Some(now.plus_seconds(3600));
                }
            }
            Step::Done(at) => {
                let date = &mut self.dates[*at];
                let id = date.id.parse().unwrap();
                self.desk
                    .app()
                    .dismiss_deadline(id, DismissReason::Done)
                    .unwrap();
                date.done = true;
            }
        }
        self.looks()
    }

    fn goes_on(&mut self, minutes: i64) {
        let later = self.now().plus_seconds(minutes * 60);
        self.desk.doubles.clock.set_to(later);
    }

    fn looks(&mut self) -> Result<(), TestCaseError> {
        if self.memory == Memory::Lost {
            self.desk.app().forget_delivered().unwrap();
        }
        let (now, learned) = (self.now(), self.learned);
        let due: Vec<BTreeSet<String>> = self
            .dates
            .iter()
            .map(|date| date.due(now, &self.zone, learned))
            .collect();
        let told = self.desk.look().len();
        // A second program over the same ledger finds nothing left.
        let ports = self.desk.doubles.ports();
        let mut second =
            ConsentApp::open(ports, &self.desk.vault.vault(), OpenWith::KeyStore).unwrap();
        if self.memory == Memory::Kept {
            prop_assert_eq!(
                second.remind().unwrap().notices.len(),
                0,
                "told twice at {}",
                now
            );
        }
        let dates = due.iter().filter(|due| !due.is_empty()).count();
        if !self.answers {
            prop_assert_eq!(told, 0);
            return Ok(());
        }
        prop_assert!(
            told <= dates,
            "{} notices for {} dates at {}",
            told,
            dates,
            now
        );
        prop_assert_eq!(told == 0, dates == 0, "at {}: {:?}", now, due);
        for (date, due) in self.dates.iter_mut().zip(due) {
            date.handed.extend(due);
        }
        if self.memory == Memory::Kept {
            self.is_as_counted()?;
        }
        Ok(())
    }

    fn is_as_counted(&mut self) -> Result<(), TestCaseError> {
        let all = self.desk.app().delivered_by_date().unwrap();
        for date in &self.dates {
            let stored: BTreeSet<String> = all
                .iter()
                .filter(|(id, ..)| *id == date.id)
                .map(|(.., point)| point.clone())
                .collect();
            prop_assert_eq!(
                &stored,
                &date.handed,
                "{} in {}",
                date.date,
                self.zone.name()
            );
        }
        Ok(())
    }
}

fn play(steps: &[Step], memory: Memory) -> Result<(), TestCaseError> {
    let mut life = Life::begin(memory);
    for step in steps {
        life.take(step)?;
    }
    // However it went: a year later everything that was to come has come, once.
    life.take(&Step::Service(true))?;
    life.take(&Step::Away(24 * 365, true))?;
    for date in &life.dates {
        let all: BTreeSet<String> = date.points().into_iter().map(|(name, _)| name).collect();
        let came = date
            .handed
            .iter()
            .filter(|name| !name.starts_with("snooze"))
            .count();
        if memory == Memory::Kept && !date.done {
            prop_assert!(
                came == all.len() || date.date == day(DATES[0]),
                "{:?}",
                date.handed
            );
        }
    }
    Ok(())
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    })
}

proptest! {
    #![proptest_config(Config { cases: 24, failure_persistence: None, ..Config::default() })]
    #[test]
    fn every_lead_once_whatever_happens_to_the_computer(steps in steps()) {
        play(&steps, Memory::Kept)?;
    }
}

/// The same law without the key by which nothing is told twice must find a life in which it breaks.
#[test]
fn without_the_key_of_what_was_handed_the_law_breaks() {
    let mut runner = TestRunner::new(Config {
        max_shrink_iters: 0,
        ..runner(64).config().clone()
    });
    let broken = runner.run(&steps(), |steps| play(&steps, Memory::Lost));
    assert!(broken.is_err(), "the law does not see what is told twice");
}
