use consent_core::reminders::DateKind;
use consent_core::time::{CivilDate, Timestamp};
use proptest::prelude::*;

use super::line::{Lines, clean};
use super::*;

const UID: &str = "0198f6ff-6b18-7a73-9c52-d3ec8ab9a92d";
const OTHER: &str = "01995cb2-1a00-766a-989a-b49eefce96e8";

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn entry() -> CalendarEntry {
    CalendarEntry {
        uid: UID.to_owned(),
        kind: DateKind::DecideBy,
        what: "Claude, model training".to_owned(),
        date: day("2025-10-08"),
        first_date: Some(day("2025-09-28")),
        safe_day: Some(day("2025-10-07")),
        state: EntryState::Open,
        sequence: 2,
        stamped_at: "2025-09-27T10:00:00.987Z".parse::<Timestamp>().unwrap(),
        leads_days: vec![30, 7, 1, 0, 7],
        reminder_minute: 540,
        description: vec!["If you do nothing: on; you are not asked again.".to_owned()],
        url: Some("https://example.org/settings?a=1,2".to_owned()),
    }
}

fn input(entries: Vec<CalendarEntry>) -> CalendarInput {
    CalendarInput {
        names: TitleStyle::Named,
        demo: false,
        today: day("2025-10-01"),
        entries,
    }
}

fn written(bytes: Result<Vec<u8>, CalendarError>) -> String {
    String::from_utf8(bytes.unwrap()).unwrap()
}

fn unfolded(file: &str) -> Vec<String> {
    let whole = file.replace("\r\n ", "");
    whole.split_terminator("\r\n").map(str::to_owned).collect()
}

fn of(change: impl FnOnce(&mut CalendarEntry)) -> Vec<String> {
    let mut one = entry();
    change(&mut one);
    unfolded(&written(events(&input(vec![one]))))
}

fn values<'a>(lines: &'a [String], name: &str) -> Vec<&'a str> {
    let start = format!("{name}:");
    lines
        .iter()
        .filter_map(|line| line.strip_prefix(&start))
        .collect()
}

#[test]
fn an_event_is_written_as_specified() {
    let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Consent Ledger//Deadlines 1//EN\r\n\
        CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nNAME:Privacy deadlines\r\nX-WR-CALNAME:Privacy deadlines\r\n\
        REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nBEGIN:VEVENT\r\n\
        UID:0198f6ff-6b18-7a73-9c52-d3ec8ab9a92d\r\nDTSTAMP:20250927T100000Z\r\nSEQUENCE:2\r\n\
        LAST-MODIFIED:20250927T100000Z\r\nDTSTART;VALUE=DATE:20251008\r\nDTEND;VALUE=DATE:20251009\r\n\
        SUMMARY:Decide: Claude\\, model training\r\n\
        DESCRIPTION:The provider says: by 2025-10-08\\, first announced as 2025-09-2\r\n \
        8.\\nLast safe day\\, computed: 2025-10-07. Not legal advice.\\nIf you do not\r\n \
        hing: on\\; you are not asked again.\r\n\
        URL:https://example.org/settings?a=1,2\r\nTRANSP:TRANSPARENT\r\nCLASS:PRIVATE\r\nSTATUS:CONFIRMED\r\n\
        CATEGORIES:decision\r\n\
        BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15H\r\nDESCRIPTION:Decide: Claude\\, model training\r\nEND:VALARM\r\n\
        BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P6DT15H\r\nDESCRIPTION:Decide: Claude\\, model training\r\nEND:VALARM\r\n\
        BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P29DT15H\r\nDESCRIPTION:Decide: Claude\\, model training\r\nEND:VALARM\r\n\
        END:VEVENT\r\nEND:VCALENDAR\r\n";
    assert_eq!(written(events(&input(vec![entry()]))), expected);
}

#[test]
fn a_task_is_due_on_its_day_and_its_alarms_count_from_there() {
    for (state, status, alarms) in [
        (EntryState::Open, "NEEDS-ACTION", 3),
        (EntryState::Done, "COMPLETED", 0),
        (EntryState::Cancelled(day("2025-09-30")), "CANCELLED", 0),
    ] {
        let mut one = entry();
        one.state = state;
        let lines = unfolded(&written(tasks(&input(vec![one]))));
        assert_eq!(values(&lines, "BEGIN").get(1), Some(&"VTODO"));
        assert_eq!(values(&lines, "DUE;VALUE=DATE"), ["20251008"]);
        assert_eq!(values(&lines, "STATUS"), [status]);
        assert_eq!(values(&lines, "TRIGGER;RELATED=END").len(), alarms);
        assert!(values(&lines, "TRANSP").is_empty() && values(&lines, "TRIGGER").is_empty());
        assert!(!lines.iter().any(|line| line.starts_with("DTSTART")));
    }
}

#[test]
fn alarms_follow_the_reminder_time_and_never_come_on_the_day() {
    for (leads, minute, expected) in [
        (vec![1], 540, vec!["-PT15H"]),
        (vec![7], 540, vec!["-P6DT15H"]),
        (vec![30, 1, 7], 540, vec!["-PT15H", "-P6DT15H", "-P29DT15H"]),
        (vec![1, 7], 0, vec!["-P1D", "-P7D"]),
        (vec![1, 2], 1439, vec!["-PT1M", "-P1DT1M"]),
        (vec![1, 3], 545, vec!["-PT14H55M", "-P2DT14H55M"]),
        (vec![2], 1380, vec!["-P1DT1H"]),
        (vec![0], 0, vec![]),
        (vec![0], 540, vec![]),
        (vec![], 540, vec![]),
    ] {
        let lines = of(|one| {
            one.leads_days = leads;
            one.reminder_minute = minute;
        });
        assert_eq!(values(&lines, "TRIGGER"), expected);
    }
}

#[test]
fn titles_are_discreet_unless_names_are_chosen() {
    let cancelled = EntryState::Cancelled(day("2025-09-30"));
    for (kind, state, named, discreet) in [
        (
            DateKind::DecideBy,
            EntryState::Open,
            "Decide: x",
            "1 privacy deadline",
        ),
        (
            DateKind::DecideBy,
            cancelled,
            "Decide: x",
            "1 privacy deadline",
        ),
        (
            DateKind::DecideBy,
            EntryState::Done,
            "Done: x",
            "Done: 1 privacy deadline",
        ),
        (DateKind::Own, EntryState::Open, "x", "1 privacy deadline"),
        (
            DateKind::ReCheck,
            EntryState::Open,
            "Check again: x",
            "1 setting to check",
        ),
        (
            DateKind::KeptUntil,
            EntryState::Open,
            "Gone by: x",
            "1 privacy date",
        ),
        (
            DateKind::HoldReview,
            EntryState::Open,
            "Check again: x",
            "1 order to look at again",
        ),
    ] {
        let mut one = entry();
        (one.kind, one.state, one.what) = (kind, state, "x".to_owned());
        let mut all = input(vec![one]);
        for (names, demo, expected) in [
            (TitleStyle::Named, false, named.to_owned()),
            (TitleStyle::Discreet, false, discreet.to_owned()),
            (TitleStyle::Discreet, true, format!("DEMO: {discreet}")),
            (TitleStyle::Named, true, format!("DEMO: {named}")),
        ] {
            (all.names, all.demo) = (names, demo);
            let lines = unfolded(&written(events(&all)));
            assert_eq!(values(&lines, "SUMMARY"), [expected.as_str()]);
            assert!(
                values(&lines, "DESCRIPTION")
                    .iter()
                    .skip(1)
                    .all(|text| *text == expected),
                "alarms say the title"
            );
            let calendar = if demo {
                "DEMO: Privacy deadlines"
            } else {
                "Privacy deadlines"
            };
            assert_eq!(values(&lines, "NAME"), [calendar]);
            assert_eq!(values(&lines, "X-WR-CALNAME"), [calendar]);
        }
    }
    let empty = of(|one| one.what = " \u{7}\r\n ".to_owned());
    assert_eq!(values(&empty, "SUMMARY"), ["1 privacy deadline"]);
}

#[test]
fn whose_word_a_date_is_stands_beside_it() {
    for (kind, expected, category) in [
        (
            DateKind::DecideBy,
            "The provider says: by 2025-10-08\\, first announced as 2025-09-28.",
            "decision",
        ),
        (
            DateKind::Own,
            "Your own date: 2025-10-08\\, first set as 2025-09-28.",
            "own",
        ),
        (
            DateKind::ReCheck,
            "Day to check again\\, computed: 2025-10-08\\, first computed as 2025-09-28. Not legal advice.",
            "check",
        ),
        (
            DateKind::HoldReview,
            "Day to check again\\, computed: 2025-10-08\\, first computed as 2025-09-28. Not legal advice.",
            "check",
        ),
        (
            DateKind::KeptUntil,
            "Computed from what the provider says: gone by 2025-10-08\\, first computed as 2025-09-28. Not legal advice.",
            "check",
        ),
    ] {
        let lines = of(|one| {
            one.kind = kind;
            one.safe_day = None;
            one.description = vec![];
        });
        assert_eq!(values(&lines, "DESCRIPTION").first(), Some(&expected));
        assert_eq!(values(&lines, "CATEGORIES"), [category]);
    }
    let still = of(|one| (one.first_date, one.safe_day) = (Some(one.date), None));
    let said = values(&still, "DESCRIPTION");
    assert!(
        said.first()
            .unwrap()
            .starts_with("The provider says: by 2025-10-08.\\nIf")
    );
}

#[test]
fn what_is_settled_or_cancelled_has_no_alarm() {
    for (state, status) in [
        (EntryState::Done, "CONFIRMED"),
        (EntryState::Cancelled(day("2025-09-30")), "CANCELLED"),
    ] {
        let lines = of(|one| one.state = state);
        assert_eq!(values(&lines, "STATUS"), [status]);
        assert_eq!(values(&lines, "BEGIN"), ["VCALENDAR", "VEVENT"]);
    }
}

#[test]
fn a_cancelled_date_stays_sixty_days_after_its_day() {
    for (cancelled, today, stands) in [
        ("2025-09-30", "2025-12-07", true),
        ("2025-09-30", "2025-12-08", false),
        ("2025-10-20", "2025-12-19", true),
        ("2025-10-20", "2025-12-20", false),
    ] {
        let mut one = entry();
        one.state = EntryState::Cancelled(day(cancelled));
        let mut all = input(vec![one]);
        all.today = day(today);
        let file = written(events(&all));
        assert_eq!(file.contains(UID), stands, "{cancelled} {today}");
    }
    let mut all = input(vec![entry()]);
    all.today = day("2030-01-01");
    assert!(written(events(&all)).contains(UID), "what is open stays");
}

#[test]
fn only_https_addresses_are_written() {
    for (url, stands) in [
        ("https://example.org/a", true),
        ("http://example.org/a", false),
        ("https://", false),
        ("https://example.org/\r\nATTENDEE:mailto:a@b", false),
        ("https://example.org/ a", false),
        ("javascript:alert(1)", false),
    ] {
        let lines = of(|one| one.url = Some(url.to_owned()));
        assert_eq!(values(&lines, "URL").len(), usize::from(stands), "{url:?}");
    }
}

#[test]
fn nothing_to_tell_is_a_calendar_without_dates() {
    let lines = unfolded(&written(events(&input(vec![]))));
    assert_eq!(values(&lines, "BEGIN"), ["VCALENDAR"]);
    assert_eq!(lines.last().map(String::as_str), Some("END:VCALENDAR"));
    assert_eq!(events(&input(vec![])), tasks(&input(vec![])));
}

#[test]
fn the_order_of_the_input_does_not_matter() {
    let mut other = entry();
    (other.uid, other.date) = (OTHER.to_owned(), day("2025-10-02"));
    let one_way = events(&input(vec![entry(), other.clone()])).unwrap();
    assert_eq!(one_way, events(&input(vec![other, entry()])).unwrap());
    let lines = unfolded(&written(Ok(one_way)));
    assert_eq!(values(&lines, "UID"), [OTHER, UID]);
}

#[test]
fn what_cannot_be_written_is_named() {
    let refused = |change: fn(&mut CalendarEntry)| {
        let mut one = entry();
        change(&mut one);
        events(&input(vec![one])).unwrap_err()
    };
    for uid in [
        "",
        "0198f6ff-6b18-7a73-9c52-d3ec8ab9a92d@host",
        "0198F6FF-6B18-7A73-9C52-D3EC8AB9A92D",
        "0198f6ff-6b18-9a73-9c52-d3ec8ab9a92d",
        "0198f6ff-6b18-7a73-cc52-d3ec8ab9a92d",
    ] {
        let mut one = entry();
        one.uid = uid.to_owned();
        assert_eq!(
            events(&input(vec![one])),
            Err(CalendarError::Uid {
                uid: uid.to_owned()
            })
        );
    }
    assert!(matches!(
        refused(|one| one.reminder_minute = 1440),
        CalendarError::ReminderMinute { minute: 1440, .. }
    ));
    assert!(matches!(
        refused(|one| one.date = day("9999-12-31")),
        CalendarError::LastDay { .. }
    ));
    let twice = events(&input(vec![entry(), entry()])).unwrap_err();
    assert_eq!(
        twice.to_string(),
        format!("two dates have the id {UID}: give each its own")
    );
}

fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next() {
                Some('n') => out.push('\n'),
                Some(next @ ('\\' | ';' | ',')) => out.push(next),
                other => panic!("a backslash before {other:?}"),
            },
            ';' | ',' => panic!("{sign} stands alone"),
            _ => out.push(sign),
        }
    }
    out
}

#[test]
fn a_line_of_75_octets_is_not_folded_and_one_more_is() {
    for (count, expected) in [(73, 1), (74, 2)] {
        let mut lines = Lines::default();
        lines.plain("X", &"a".repeat(count));
        let file = String::from_utf8(lines.into_bytes()).unwrap();
        assert_eq!(file.split_terminator("\r\n").count(), expected);
    }
}

#[test]
fn the_ends_of_lines_of_every_system_are_one_sign() {
    assert_eq!(
        clean("a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}g\th\0i"),
        "a\nb\nc\nd\ne\nf\nghi"
    );
}

proptest! {
    #[test]
    fn any_text_is_read_back_without_its_control_characters(what in "(?s).{0,200}|[\\\\;,\n\r\tnN🙂é ]{0,200}") {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &what);
        let file = String::from_utf8(lines.into_bytes()).unwrap();
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75 && !line.chars().any(char::is_control));
        }
        let read = unfolded(&file);
        prop_assert_eq!(read.len(), 1);
        let value = read[0].strip_prefix("SUMMARY:").unwrap();
        prop_assert_eq!(unescaped(value), clean(&what));
        let without = |text: &str| text.chars().filter(|sign| !sign.is_control() && !"\u{2028}\u{2029}".contains(*sign)).collect::<String>();
        prop_assert_eq!(without(&unescaped(value)), without(&what));
    }

    #[test]
    fn no_alarm_is_on_the_day_or_after(leads in prop::collection::vec(0_u16..400, 0..6), minute in 0_u16..1440) {
        let lines = of(|one| {
            one.leads_days = leads.clone();
            one.reminder_minute = minute;
        });
        let mut wanted: Vec<u16> = leads.into_iter().filter(|days| *days > 0).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let told = values(&lines, "TRIGGER");
        prop_assert_eq!(told.len(), wanted.len());
        prop_assert!(told.iter().all(|trigger| trigger.starts_with("-P") && trigger.len() > 3));
    }
}
