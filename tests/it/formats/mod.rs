//! Files for other programs, read by a program that is not ours.

mod backup;
mod calendar;
mod spoiled;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use consent_core::reminders::DateKind;
use consent_core::time::CivilDate;
use consent_formats::ics::{CalendarEntry, CalendarInput, EntryState, TitleStyle};

/// The system's Python, which has Debian's `python3-icalendar`; `cargo xtask setup` installs it.
const PYTHON: &str = "/usr/bin/python3";

/// Words that a careless writer breaks.
pub const WORDS: &str = "C:\\models; cats, dogs\nsecond line 🙂 é";

pub fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

pub fn entry(uid: &str, kind: DateKind, date: &str) -> CalendarEntry {
    CalendarEntry {
        uid: uid.to_owned(),
        kind,
        what: WORDS.to_owned(),
        date: day(date),
        first_date: None,
        safe_day: None,
        state: EntryState::Open,
        sequence: 0,
        stamped_at: "2025-09-18T12:00:00.250Z".parse().unwrap(),
        leads_days: vec![7, 0, 1],
        reminder_minute: 540,
        description: vec![
            WORDS.repeat(4),
            "Source: a page, read on 2025-09-18".to_owned(),
        ],
        url: Some("https://www.linkedin.com/legal/privacy-policy".to_owned()),
    }
}

/// A calendar with every kind of date and every state.
pub fn sample() -> CalendarInput {
    let mut moved = entry(
        "0198f6ff-6b18-7a73-9c52-d3ec8ab9a92d",
        DateKind::DecideBy,
        "2025-10-08",
    );
    moved.first_date = Some(day("2025-09-28"));
    moved.safe_day = Some(day("2025-10-07"));
    moved.sequence = 2;
    let mut done = entry(
        "01995cb2-1a00-766a-989a-b49eefce96e8",
        DateKind::Own,
        "2025-12-31",
    );
    done.state = EntryState::Done;
    let mut gone = entry(
        "01990939-b180-7e98-bb8d-fa28977de84f",
        DateKind::ReCheck,
        "2026-03-01",
    );
    gone.state = EntryState::Cancelled(day("2025-09-20"));
    let kept = entry(
        "019932bd-bec0-8368-8b66-9e6887e0415f",
        DateKind::KeptUntil,
        "2028-02-29",
    );
    let mut held = entry(
        "019932bd-bec0-8368-8b66-9e6887e0415e",
        DateKind::HoldReview,
        "2026-01-01",
    );
    (held.reminder_minute, held.leads_days) = (1125, vec![3]);
    CalendarInput {
        names: TitleStyle::Named,
        demo: false,
        today: day("2025-09-29"),
        entries: vec![moved, done, gone, kept, held],
    }
}

/// What the judge says about a calendar.
pub fn judged(calendar: &[u8]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("deadlines.ics");
    std::fs::write(&file, calendar).unwrap();
    Command::new(PYTHON)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("judge/validate.py"))
        .arg(&file)
        .output()
        .unwrap()
}

/// Runs a program of Python's with these bytes as its input.
pub fn python(program: &str, input: &[u8]) -> Output {
    let mut child = Command::new(PYTHON)
        .args(["-c", program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}
