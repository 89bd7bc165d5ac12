use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::deadlines::{Inclusive, StatedOffset};
use crate::time::{OffsetChange, TableZone};

type Handed = BTreeSet<(DeadlineId, u32, Point)>;

const LEADS: [u16; 6] = [30, 14, 7, 3, 1, 0];
const CLAUDE: DeadlineId = DeadlineId::from_bytes([1; 16]);

fn berlin() -> TableZone {
    let change = |at: &str, offset: &str| OffsetChange {
        at: at.parse().unwrap(),
        offset: offset.parse().unwrap(),
    };
    TableZone {
        name: "Europe/Berlin".to_owned(),
        initial: "+02:00".parse().unwrap(),
        changes: vec![
            change("2025-10-26T01:00:00Z", "+01:00"),
            change("2026-03-29T01:00:00Z", "+02:00"),
        ],
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn deadline(learned_at: &str) -> OpenDeadline {
    OpenDeadline {
        deadline_id: CLAUDE,
        revision: 1,
        stated: Stated {
            date: "2025-09-28".parse().unwrap(),
            inclusive: Inclusive::Unknown,
            offset: StatedOffset::Unknown,
        },
        learned_at: at(learned_at),
        settled: Settled::No,
        kind: DateKind::DecideBy,
        moved: Moved::No,
        series: DateKind::DecideBy.series(&LEADS),
        put_off: None,
    }
}

/// One look as the app does it: what is due is noted as handed at once. Answers with the points.
fn look(open: &[OpenDeadline], handed: &mut Handed, now: Timestamp) -> Vec<String> {
    let settings = ReminderSettings::default();
    let plan = plan_reminders(open, handed, &settings, &berlin(), now);
    assert!(plan.next_look.is_none_or(|next| next > now));
    let mut points = Vec::new();
    for due in plan.due {
        for point in due.points {
            assert!(
                handed.insert((due.deadline_id, due.revision, point)),
                "{point} was handed before"
            );
            points.push(point.to_string());
        }
    }
    points
}

/// Looks at `from` and at every next moment the plan names before `to`; answers with when something was due, and what.
fn watch(
    open: &[OpenDeadline],
    handed: &mut Handed,
    from: &str,
    to: &str,
) -> Vec<(String, Vec<String>)> {
    let settings = ReminderSettings::default();
    let mut said = Vec::new();
    let (mut now, end) = (at(from), at(to));
    while now < end {
        let points = look(open, handed, now);
        if !points.is_empty() {
            said.push((now.to_string(), points));
        }
        let Some(next) = plan_reminders(open, handed, &settings, &berlin(), now).next_look else {
            break;
        };
        now = next;
    }
    said
}

fn said(list: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    list.iter()
        .map(|(when, points)| {
            (
                at(when).to_string(),
                points.iter().map(ToString::to_string).collect(),
            )
        })
        .collect()
}

#[test]
fn autumn_2025_says_each_lead_once_at_nine_in_the_morning() {
    let open = [deadline("2025-08-29T07:00:00Z")];
    let mut handed = Handed::new();
    assert_eq!(
        watch(
            &open,
            &mut handed,
            "2025-08-29T07:00:00Z",
            "2025-09-26T00:00:00Z"
        ),
        said(&[
            ("2025-08-29T07:00:00Z", &["lead:30"]),
            ("2025-09-14T07:00:00Z", &["lead:14"]),
            ("2025-09-21T07:00:00Z", &["lead:7"]),
            ("2025-09-25T07:00:00Z", &["lead:3"]),
        ])
    );
}

#[test]
fn a_point_before_the_deadline_was_learned_never_existed() {
    let open = [deadline("2025-08-29T07:00:01Z")];
    let mut handed = Handed::new();
    assert_eq!(
        watch(
            &open,
            &mut handed,
            "2025-08-29T07:00:01Z",
            "2025-09-21T00:00:00Z"
        ),
        said(&[("2025-09-14T07:00:00Z", &["lead:14"])])
    );
}

#[test]
fn what_came_up_while_the_app_was_off_is_one_notice() {
    let open = [deadline("2025-08-30T10:00:00Z")];
    let mut handed = Handed::new();
    watch(
        &open,
        &mut handed,
        "2025-08-30T10:00:00Z",
        "2025-09-25T08:00:00Z",
    );
    let now = at("2025-10-02T08:00:00Z");
    let settings = ReminderSettings::default();
    let plan = plan_reminders(&open, &handed, &settings, &berlin(), now);
    assert_eq!(
        plan.due,
        [DueReminder {
            deadline_id: CLAUDE,
            revision: 1,
            kind: DateKind::DecideBy,
            since: at("2025-09-27T07:00:00Z"),
            last: at("2025-10-02T07:00:00Z"),
            points: vec![
                Point::Passed(2),
                Point::Passed(1),
                Point::Passed(0),
                Point::Lead(0),
                Point::Safe,
                Point::Lead(1),
            ],
            days_left: -4,
            status: DeadlineStatus::Passed,
        }]
    );
    assert_eq!(plan.next_look, Some(at("2025-10-03T07:00:00Z")));
    assert!(!plan.is_digest());
    look(&open, &mut handed, now);
    assert!(look(&open, &mut handed, now).is_empty());
}

#[test]
fn a_late_look_tells_the_true_remaining_time() {
    let open = [deadline("2025-09-01T10:00:00Z")];
    let settings = ReminderSettings::default();
    let now = at("2025-09-16T20:00:00Z");
    let plan = plan_reminders(&open, &Handed::new(), &settings, &berlin(), now);
    assert_eq!(plan.due[0].points, [Point::Lead(14)]);
    assert_eq!(
        (plan.due[0].days_left, plan.due[0].status),
        (12, DeadlineStatus::Open)
    );
}

#[test]
fn the_last_safe_day_speaks_for_the_lead_on_the_same_instant() {
    let open = [deadline("2025-09-26T10:00:00Z")];
    let settings = ReminderSettings::default();
    let now = at("2025-09-27T07:00:00Z");
    let plan = plan_reminders(&open, &Handed::new(), &settings, &berlin(), now);
    assert_eq!(plan.due[0].points, [Point::Safe, Point::Lead(1)]);
    assert_eq!(plan.due[0].status, DeadlineStatus::LastSafeDay);
}

#[test]
fn a_moved_date_arms_its_points_afresh_and_drops_the_old_ones() {
    let mut handed = Handed::new();
    let first = deadline("2025-08-29T08:00:00Z");
    watch(
        std::slice::from_ref(&first),
        &mut handed,
        "2025-08-29T08:00:00Z",
        "2025-09-26T00:00:00Z",
    );
    let moved = OpenDeadline {
        revision: 2,
        stated: Stated {
            date: "2025-10-08".parse().unwrap(),
            ..first.stated
        },
        learned_at: at("2025-09-26T12:00:00Z"),
        ..first
    };
    assert_eq!(
        watch(
            &[moved],
            &mut handed,
            "2025-09-26T12:00:00Z",
            "2025-10-06T00:00:00Z"
        ),
        said(&[
            ("2025-10-01T07:00:00Z", &["lead:7"]),
            ("2025-10-05T07:00:00Z", &["lead:3"]),
        ])
    );
}

#[test]
fn nothing_is_said_of_a_settled_deadline() {
    let open = [OpenDeadline {
        settled: Settled::Yes,
        ..deadline("2025-08-29T07:00:00Z")
    }];
    let settings = ReminderSettings::default();
    let now = at("2025-09-27T07:00:00Z");
    let plan = plan_reminders(&open, &Handed::new(), &settings, &berlin(), now);
    assert_eq!(plan, ReminderPlan::default());
}

#[test]
fn more_than_three_due_make_a_digest_nearest_day_first() {
    let open: Vec<OpenDeadline> = (0..4)
        .map(|n| OpenDeadline {
            deadline_id: DeadlineId::from_bytes([n; 16]),
            stated: Stated {
                date: "2025-10-04"
                    .parse::<crate::time::CivilDate>()
                    .unwrap()
                    .plus_days(-i64::from(n))
                    .unwrap(),
                ..deadline("2025-08-29T07:00:00Z").stated
            },
            ..deadline("2025-08-29T07:00:00Z")
        })
        .collect();
    let settings = ReminderSettings::default();
    let plan = plan_reminders(
        &open,
        &Handed::new(),
        &settings,
        &berlin(),
        at("2025-09-29T08:00:00Z"),
    );
    assert!(plan.is_digest());
    let left: Vec<i64> = plan.due.iter().map(|due| due.days_left).collect();
    assert_eq!(left, [2, 3, 4, 5]);
}

/// Every point of the deadline that exists, with its moment.
fn existing(open: &OpenDeadline) -> BTreeMap<Point, Timestamp> {
    plan_moments(
        &open.stated,
        &open.series,
        &berlin(),
        &ReminderSettings::default(),
    )
    .into_iter()
    .filter(|moment| moment.at >= open.learned_at)
    .flat_map(|moment| {
        moment
            .points
            .into_iter()
            .map(move |point| (point, moment.at))
    })
    .collect()
}

const MINUTES: i64 = 90 * 24 * 60;

fn minutes_in(minutes: i64) -> Timestamp {
    at("2025-08-20T00:00:00Z").plus_seconds(minutes * 60)
}

fn any_deadline() -> impl Strategy<Value = OpenDeadline> {
    let inclusive = prop::sample::select(Inclusive::ALL);
    let offset = prop::sample::select(vec!["local", "unknown", "-07:00", "+09:00"]);
    (0..MINUTES, 0..60i64, inclusive, offset).prop_map(|(learned, day, inclusive, offset)| {
        OpenDeadline {
            stated: Stated {
                date: "2025-08-25"
                    .parse::<crate::time::CivilDate>()
                    .unwrap()
                    .plus_days(day)
                    .unwrap(),
                inclusive,
                offset: offset.parse().unwrap(),
            },
            learned_at: minutes_in(learned),
            ..deadline("2025-08-29T07:00:00Z")
        }
    })
}

proptest! {
    #[test]
    fn every_lead_once_over_random_off_times(
        open in any_deadline(),
        looks in prop::collection::btree_set(0..MINUTES, 0..40),
    ) {
        let mut handed = Handed::new();
        let mut said: BTreeMap<Point, Timestamp> = BTreeMap::new();
        let end = MINUTES * 2;
        let looks = looks.into_iter().chain([end]).map(minutes_in);
        let looks: Vec<Timestamp> = looks.filter(|look| *look >= open.learned_at).collect();
        for now in &looks {
            for point in look(std::slice::from_ref(&open), &mut handed, *now) {
                prop_assert!(said.insert(point.parse().unwrap(), *now).is_none());
            }
        }
        // Each existing point was handed at the first look at or after its moment.
        let wanted: BTreeMap<Point, Timestamp> = existing(&open)
            .into_iter()
            .map(|(point, at)| (point, *looks.iter().find(|look| **look >= at).unwrap()))
            .collect();
        prop_assert_eq!(said, wanted);
    }

    #[test]
    fn a_clock_that_jumps_repeats_nothing(
        open in any_deadline(),
        looks in prop::collection::vec(-MINUTES..MINUTES * 2, 0..40),
    ) {
        let mut handed = Handed::new();
        // Seen from before it was learned, it counts as always known.
        let moments = existing(&OpenDeadline { learned_at: Timestamp::UNIX_EPOCH, ..open.clone() });
        for now in looks.into_iter().map(minutes_in) {
            // `look` fails on anything handed twice.
            for point in look(std::slice::from_ref(&open), &mut handed, now) {
                prop_assert!(moments[&point.parse().unwrap()] <= now);
            }
        }
        look(std::slice::from_ref(&open), &mut handed, minutes_in(MINUTES * 2));
        let handed: BTreeSet<Point> = handed.into_iter().map(|(_, _, point)| point).collect();
        for point in existing(&open).keys() {
            prop_assert!(handed.contains(point), "{point} was lost");
        }
    }

    #[test]
    fn after_settling_nothing_comes(
        open in any_deadline(),
        before in prop::collection::vec(0..MINUTES, 0..10),
        after in prop::collection::vec(0..MINUTES * 2, 0..10),
    ) {
        let mut handed = Handed::new();
        for now in before.into_iter().map(minutes_in) {
            look(std::slice::from_ref(&open), &mut handed, now);
        }
        let settled = [OpenDeadline { settled: Settled::Yes, ..open }];
        for now in after.into_iter().map(minutes_in) {
            prop_assert!(look(&settled, &mut handed, now).is_empty());
        }
    }

    #[test]
    fn nothing_comes_due_before_the_next_look(open in any_deadline(), now in 0..MINUTES, between in 0.0..1.0f64) {
        let mut handed = Handed::new();
        let now = minutes_in(now);
        look(std::slice::from_ref(&open), &mut handed, now);
        let settings = ReminderSettings::default();
        let plan = plan_reminders(std::slice::from_ref(&open), &handed, &settings, &berlin(), now);
        if let Some(next) = plan.next_look {
            #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "any instant between will do")]
            let part = ((next.unix_millis() - now.unix_millis() - 1) as f64 * between) as i64;
            let earlier = Timestamp::from_unix_millis(now.unix_millis() + part).unwrap();
            prop_assert!(look(std::slice::from_ref(&open), &mut handed, earlier).is_empty());
            prop_assert!(!look(std::slice::from_ref(&open), &mut handed, next).is_empty());
        }
    }
}

#[test]
fn a_moved_day_is_news_by_itself_and_once() {
    let mut moved = deadline("2025-09-27T06:00:00Z");
    moved.revision = 2;
    moved.stated.date = "2025-10-08".parse().unwrap();
    moved.moved = Moved::Yes;
    let mut handed = Handed::new();
    assert_eq!(
        watch(
            &[moved],
            &mut handed,
            "2025-09-27T06:00:00Z",
            "2025-10-02T00:00:00Z"
        ),
        said(&[
            ("2025-09-27T06:00:00Z", &["moved"]),
            ("2025-10-01T07:00:00Z", &["lead:7"]),
        ])
    );
}

#[test]
fn what_was_put_off_comes_at_its_time_with_what_came_meanwhile() {
    let mut later = deadline("2025-08-30T10:00:00Z");
    let mut handed = Handed::new();
    look(&[later.clone()], &mut handed, at("2025-09-21T07:00:00Z"));
    later.put_off = Some(PutOff {
        asked_at: at("2025-09-21T07:05:00Z"),
        until: at("2025-09-26T07:00:00Z"),
    });
    assert_eq!(
        watch(
            &[later],
            &mut handed,
            "2025-09-21T07:10:00Z",
            "2025-09-28T00:00:00Z"
        ),
        said(&[
            (
                "2025-09-26T07:00:00Z",
                &["snooze:2025-09-26T07:00:00.000Z", "lead:3"]
            ),
            ("2025-09-27T07:00:00Z", &["safe", "lead:1"]),
        ])
    );
}

#[test]
fn a_day_without_lead_times_is_silent_and_a_computed_one_has_no_safe_day() {
    let mut quiet = deadline("2025-08-30T10:00:00Z");
    quiet.series = DateKind::DecideBy.series(&[]);
    let mut handed = Handed::new();
    let (from, to) = ("2025-08-30T10:00:00Z", "2026-01-01T00:00:00Z");
    assert_eq!(watch(&[quiet.clone()], &mut handed, from, to), said(&[]));
    quiet.series = DateKind::ReCheck.series(&[0]);
    assert_eq!(
        watch(&[quiet], &mut handed, from, to),
        said(&[("2025-09-28T07:00:00Z", &["lead:0"])])
    );
}

#[test]
fn what_was_learned_in_a_future_that_was_taken_back_is_not_lost() {
    let open = [deadline("2035-01-01T00:00:00Z")];
    let mut handed = Handed::new();
    let points = look(&open, &mut handed, at("2025-09-25T08:00:00Z"));
    assert_eq!(points, ["lead:3", "lead:7", "lead:14", "lead:30"]);
    assert!(look(&open, &mut handed, at("2025-09-25T09:00:00Z")).is_empty());
}
