//! The product's table of notices, both columns.

use consent_core::deadlines::{Inclusive, Stated, StatedOffset};
use consent_core::id::DeadlineId;
use consent_core::reminders::{Moved, OpenDeadline, Series, Settled};
use consent_core::time::Timestamp;

use super::*;
use crate::dto::{AccountRef, RevisionView};
use crate::words::Language;

fn english() -> std::sync::Arc<Words> {
    Words::of(Language::English)
}

fn revision(number: u32, date: &str) -> RevisionView {
    RevisionView {
        revision: number,
        date: Some(date.to_owned()),
        announced_on: "2025-08-28".to_owned(),
        source: None,
    }
}

fn date(kind: DateKind, title: Option<&str>) -> KnownDate {
    let deadline_id = DeadlineId::from_bytes([1; 16]);
    let account = title.is_none().then(|| AccountRef {
        account_id: String::new(),
        service_id: "anthropic.claude.consumer".to_owned(),
        name: "Claude".to_owned(),
        plan: None,
        label: None,
    });
    KnownDate {
        open: OpenDeadline {
            deadline_id,
            revision: 1,
            kind,
            stated: Stated {
                date: "2025-09-28".parse().unwrap(),
                inclusive: Inclusive::Unknown,
                offset: StatedOffset::Unknown,
            },
            learned_at: Timestamp::UNIX_EPOCH,
            settled: Settled::No,
            moved: Moved::No,
            series: Series::silent(),
            put_off: None,
        },
        view: DeadlineView {
            deadline_id: deadline_id.to_string(),
            account,
            title: title.map(str::to_owned),
            kind: kind.code().to_owned(),
            what: "decide: model training".to_owned(),
            purpose: None,
            date: "2025-09-28".to_owned(),
            safe_day: "2025-09-27".to_owned(),
            status: "open".to_owned(),
            days_left: 3,
            settled: false,
            dismissed: false,
            done: false,
            if_nothing: Some("opted-in".to_owned()),
            if_nothing_words: Some("you count as having agreed.".to_owned()),
            why: vec![],
            source: None,
            revisions: vec![revision(1, "2025-09-28")],
        },
    }
}

fn due(kind: DateKind, point: Point, days_left: i64, status: DeadlineStatus) -> DueReminder {
    DueReminder {
        deadline_id: DeadlineId::from_bytes([1; 16]),
        revision: 1,
        kind,
        points: vec![point],
        since: Timestamp::UNIX_EPOCH,
        last: Timestamp::UNIX_EPOCH,
        days_left,
        status,
    }
}

fn titles(due: &DueReminder, date: &KnownDate) -> [String; 2] {
    [NoticeText::Discreet, NoticeText::Named]
        .map(|text| single(&english(), (due, date), text).title)
}

#[test]
fn one_day_as_the_product_words_it() {
    use DateKind::{DecideBy, HoldReview, KeptUntil, Own, ReCheck};
    use DeadlineStatus::{Closing, LastSafeDay, Open, Passed};
    let lead = Point::Lead;
    // (kind, point, days left, where it stands, discreet, with names)
    let table = [
        (
            DecideBy,
            lead(3),
            3,
            Open,
            "1 privacy deadline in 3 days",
            "Claude: decide by Sun 28 Sep 2025",
        ),
        (
            DecideBy,
            lead(1),
            1,
            Open,
            "1 privacy deadline in 1 day",
            "Claude: decide by Sun 28 Sep 2025",
        ),
        (
            DecideBy,
            Point::Safe,
            1,
            LastSafeDay,
            "1 privacy deadline: last safe day today",
            "Claude: today is the last safe day to decide",
        ),
        (
            DecideBy,
            lead(0),
            0,
            Closing,
            "1 privacy deadline today",
            "Claude: decide by Sun 28 Sep 2025",
        ),
        (
            DecideBy,
            Point::Passed(0),
            -2,
            Passed,
            "1 setting to check",
            "Claude: what does your switch show today?",
        ),
        (
            ReCheck,
            lead(0),
            0,
            LastSafeDay,
            "1 setting to check",
            "Claude: what does your switch show today?",
        ),
        (
            KeptUntil,
            lead(0),
            0,
            LastSafeDay,
            "1 privacy date has come",
            "Claude: decide: model training",
        ),
        (
            HoldReview,
            lead(0),
            0,
            LastSafeDay,
            "1 order to look at again",
            "Claude: decide: model training",
        ),
        (
            Own,
            lead(3),
            3,
            Open,
            "1 privacy deadline in 3 days",
            "Claude: Sun 28 Sep 2025",
        ),
        (
            Own,
            Point::Passed(0),
            -1,
            Passed,
            "1 date of yours has passed",
            "Claude: the day was Sun 28 Sep 2025",
        ),
    ];
    for (kind, point, days, status, discreet, named) in table {
        let told = titles(&due(kind, point, days, status), &date(kind, None));
        assert_eq!(told, [discreet, named], "{kind:?} {point}");
    }
}

#[test]
fn a_day_that_moved_is_told_from_where_to_where() {
    let mut moved = date(DateKind::DecideBy, None);
    moved.view.date = "2025-10-08".to_owned();
    moved.view.revisions.push(revision(2, "2025-10-08"));
    let due = due(DateKind::DecideBy, Point::Moved, 11, DeadlineStatus::Open);
    assert_eq!(
        titles(&due, &moved),
        [
            "A privacy deadline has moved",
            "Claude: decide-by moved from Sun 28 Sep 2025 to Wed 8 Oct 2025"
        ]
    );
}

#[test]
fn what_came_up_while_off_is_counted_and_what_is_open_is_named() {
    let dates = [
        date(DateKind::DecideBy, None),
        date(DateKind::Own, Some("own 1")),
        date(DateKind::Own, Some("own 2")),
    ];
    let passed = due(DateKind::Own, Point::Passed(0), -2, DeadlineStatus::Passed);
    let open = due(DateKind::DecideBy, Point::Moved, 6, DeadlineStatus::Open);
    let [claude, one, two] = &dates;
    let all: [Due<'_>; 3] = [(&open, claude), (&passed, one), (&passed, two)];
    let discreet = many(&english(), &all, NoticeText::Discreet, Away::Yes);
    assert_eq!(
        discreet.title,
        "While off: 3 dates came up, 1 is still open"
    );
    assert_eq!(discreet.body, "Open Consent Ledger to see which.");
    let named = many(&english(), &all, NoticeText::Named, Away::Yes);
    assert_eq!(named.body, "Claude, own 1, own 2. Open: Claude.");
    let awake = many(&english(), &all, NoticeText::Discreet, Away::No);
    assert_eq!(awake.title, "3 dates came up, 1 is still open");
}

#[test]
fn a_discreet_notice_names_nobody_in_any_case() {
    let statuses = [
        DeadlineStatus::Open,
        DeadlineStatus::LastSafeDay,
        DeadlineStatus::Closing,
        DeadlineStatus::Passed,
    ];
    let points = [Point::Safe, Point::Moved, Point::Lead(3), Point::Passed(1)];
    for kind in DateKind::ALL.iter().copied() {
        for status in statuses {
            for point in points {
                let due = due(kind, point, 1, status);
                let said = single(
                    &english(),
                    (&due, &date(kind, Some("Secret"))),
                    NoticeText::Discreet,
                );
                let all = format!("{} {}", said.title, said.body);
                for word in ["Secret", "Claude", "model", "2025", "!"] {
                    assert!(!all.contains(word), "{all}");
                }
            }
        }
    }
}

#[test]
fn somebodys_words_stay_one_line() {
    let hostile = date(
        DateKind::Own,
        Some(" a\r\nb\u{1b}[2J\u{202e}c\u{2066} \0 d "),
    );
    let due = due(DateKind::Own, Point::Lead(3), 3, DeadlineStatus::Open);
    let said = single(&english(), (&due, &hostile), NoticeText::Named);
    assert_eq!(said.title, "a b [2Jc d: Sun 28 Sep 2025");
}
