//! The words of a calendar: titles, and what stands beside each date.

use consent_core::reminders::DateKind;
use consent_core::time::CivilDate;

use super::input::{CalendarEntry, CalendarInput, EntryState, TitleStyle};
use super::line::clean;

const NOT_ADVICE: &str = "Not legal advice.";

/// How the calendar calls itself.
pub(super) fn calendar_name(input: &CalendarInput) -> String {
    mark("Privacy deadlines", input)
}

/// The title of an entry. Words that say nothing are replaced by the discreet title.
pub(super) fn title(entry: &CalendarEntry, input: &CalendarInput) -> String {
    let what = clean(&entry.what);
    let what = what.trim();
    let done = entry.state == EntryState::Done;
    let title = match (input.names, what) {
        (TitleStyle::Discreet, _) | (TitleStyle::Named, "") => {
            let prefix = if done { "Done: " } else { "" };
            format!("{prefix}{}", discreet(entry.kind))
        }
        (TitleStyle::Named, what) => {
            let prefix = if done { "Done: " } else { named(entry.kind) };
            format!("{prefix}{what}")
        }
    };
    mark(&title, input)
}

fn mark(text: &str, input: &CalendarInput) -> String {
    let prefix = if input.demo { "DEMO: " } else { "" };
    format!("{prefix}{text}")
}

fn discreet(kind: DateKind) -> &'static str {
    match kind {
        DateKind::DecideBy | DateKind::Own => "1 privacy deadline",
        DateKind::ReCheck => "1 setting to check",
        DateKind::KeptUntil => "1 privacy date",
        DateKind::HoldReview => "1 order to look at again",
    }
}

fn named(kind: DateKind) -> &'static str {
    match kind {
        DateKind::DecideBy => "Decide: ",
        DateKind::Own => "",
        DateKind::ReCheck | DateKind::HoldReview => "Check again: ",
        DateKind::KeptUntil => "Gone by: ",
    }
}

/// What the entry is filed under.
pub(super) fn category(kind: DateKind) -> &'static str {
    match kind {
        DateKind::DecideBy => "decision",
        DateKind::Own => "own",
        DateKind::ReCheck | DateKind::KeptUntil | DateKind::HoldReview => "check",
    }
}

/// The dates with whose word they are, then what the caller has to say.
pub(super) fn description(entry: &CalendarEntry) -> String {
    let mut lines = vec![dated(entry)];
    if let Some(day) = entry.safe_day {
        lines.push(format!("Last safe day, computed: {day}. {NOT_ADVICE}"));
    }
    lines.extend(entry.description.iter().cloned());
    lines.join("\n")
}

fn dated(entry: &CalendarEntry) -> String {
    let day = entry.date;
    let first = |verb| first_date(entry.first_date, day, verb);
    match entry.kind {
        DateKind::DecideBy => {
            format!(
                "The provider says: by {day}{}.",
                first("first announced as")
            )
        }
        DateKind::Own => format!("Your own date: {day}{}.", first("first set as")),
        DateKind::ReCheck | DateKind::HoldReview => format!(
            "Day to check again, computed: {day}{}. {NOT_ADVICE}",
            first("first computed as")
        ),
        DateKind::KeptUntil => format!(
            "Computed from what the provider says: gone by {day}{}. {NOT_ADVICE}",
            first("first computed as")
        ),
    }
}

fn first_date(first: Option<CivilDate>, now: CivilDate, verb: &str) -> String {
    match first {
        Some(first) if first != now => format!(", {verb} {first}"),
        _ => String::new(),
    }
}
