//! Short texts: what people type, what the key store gives back, what goes into cells and calendars.

use std::fmt::Display;
use std::str::FromStr;

use consent_app::read_leads;
use consent_core::catalogue::StatedDuration;
use consent_core::ledger::Hash;
use consent_core::reminders::DateKind;
use consent_core::time::{CivilDate, Occurred, Offset, PartialDate, Period, Timestamp};
use consent_formats::csv::{Guard, guard_cell};
use consent_formats::ics::{self, CalendarEntry, CalendarInput, EntryState, TitleStyle};
use consent_store::{SecretText, entropy_of_words, parsers};

/// What is read is written so that it is read the same.
fn again<T: FromStr + Display + PartialEq>(text: &str) {
    if let Ok(read) = T::from_str(text) {
        let written = read.to_string();
        let same = T::from_str(&written).is_ok_and(|again| again == read);
        assert!(same, "{written:?} is not read as {text:?} was");
    }
}

/// Days, instants and spans as people and files state them.
pub fn dates(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    for line in text.lines() {
        again::<CivilDate>(line);
        again::<PartialDate>(line);
        again::<Timestamp>(line);
        again::<Offset>(line);
        again::<Occurred>(line);
        again::<Period>(line);
        let _ = StatedDuration::from_str(line);
        let _ = Hash::from_str(line);
    }
}

/// A cell: read back it is as it was, and no spreadsheet runs it.
pub fn csv(bytes: &[u8]) {
    let cell = String::from_utf8_lossy(bytes);
    let guarded = guard_cell(&cell);
    assert_eq!(Guard::ApostropheV1.read(&guarded), cell);
    assert!(!guarded.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
    assert_eq!(Guard::Raw.read(&Guard::Raw.write(&cell)), cell);
}

/// Lead times as they are typed.
pub fn settings(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(Some(days)) = read_leads(&text) {
        let said: Vec<String> = days.iter().map(ToString::to_string).collect();
        let said = if said.is_empty() {
            "never".to_owned()
        } else {
            said.join(",")
        };
        assert_eq!(read_leads(&said).unwrap(), Some(days));
    }
}

/// The line that the key store gives back.
pub fn key_store_line(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    if parsers::key_store_line(text).is_ok() {
        assert!(text.trim().len() <= 512);
    }
}

/// Twelve words: what they stand for stands for them.
pub fn words(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    if let Ok(entropy) = entropy_of_words(&SecretText::new(text.to_owned())) {
        let written = parsers::words(&entropy).unwrap();
        assert_eq!(entropy_of_words(&written).unwrap(), entropy);
    }
}

/// A calendar with these words in it: a second reader finds the same lines, and no more.
pub fn calendar(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let calm = written("calm");
    let found = written(&text);
    for calendar in [&calm, &found] {
        assert!(calendar.ends_with(b"\r\n"));
        for line in str::from_utf8(calendar).unwrap().split("\r\n") {
            assert!(line.len() <= 75, "{} bytes", line.len());
            assert!(!line.contains(|c: char| c.is_control() && c != '\t'));
        }
    }
    // Words never become lines of their own.
    assert_eq!(names(&found), names(&calm));
}

fn written(text: &str) -> Vec<u8> {
    let entry = CalendarEntry {
        uid: "0198f6ff-6b18-7a73-9c52-d3ec8ab9a92d".to_owned(),
        kind: DateKind::Own,
        what: format!("x{text}"),
        date: "2025-10-08".parse().unwrap(),
        first_date: None,
        safe_day: None,
        state: EntryState::Open,
        sequence: 0,
        stamped_at: "2025-09-01T10:00:00.000Z".parse().unwrap(),
        leads_days: vec![3],
        reminder_minute: 540,
        description: vec![format!("x{text}")],
        url: None,
    };
    let input = CalendarInput {
        names: TitleStyle::Named,
        demo: false,
        today: "2025-09-29".parse().unwrap(),
        entries: vec![entry],
    };
    ics::events(&input).unwrap()
}

/// The names of all lines, unfolded.
fn names(calendar: &[u8]) -> Vec<String> {
    let text = str::from_utf8(calendar).unwrap().replace("\r\n ", "");
    let name = |line: &str| line.split([':', ';']).next().unwrap_or("").to_owned();
    text.split("\r\n").map(name).collect()
}
