//! One date as a component with its alarms.

use consent_core::time::{CivilDate, Timestamp};

use super::input::{CalendarEntry, CalendarError, CalendarInput, EntryState};
use super::line::Lines;
use super::{alarm, words};

/// As what a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Event,
    Task,
}

impl Form {
    fn component(self) -> &'static str {
        match self {
            Self::Event => "VEVENT",
            Self::Task => "VTODO",
        }
    }

    /// A task has no start, so its alarms count from the day it is due (RFC 5545, 3.8.6.3).
    fn trigger(self) -> &'static str {
        match self {
            Self::Event => "TRIGGER",
            Self::Task => "TRIGGER;RELATED=END",
        }
    }

    fn status(self, state: EntryState) -> &'static str {
        match (self, state) {
            (_, EntryState::Cancelled(_)) => "CANCELLED",
            (Self::Event, EntryState::Open | EntryState::Done) => "CONFIRMED",
            (Self::Task, EntryState::Open) => "NEEDS-ACTION",
            (Self::Task, EntryState::Done) => "COMPLETED",
        }
    }
}

/// Writes one entry.
pub(super) fn write(
    lines: &mut Lines,
    entry: &CalendarEntry,
    input: &CalendarInput,
    form: Form,
) -> Result<(), CalendarError> {
    let title = words::title(entry, input);
    let stamp = seconds(entry.stamped_at);
    lines.plain("BEGIN", form.component());
    lines.plain("UID", &entry.uid);
    lines.plain("DTSTAMP", &stamp);
    lines.plain("SEQUENCE", &entry.sequence.to_string());
    lines.plain("LAST-MODIFIED", &stamp);
    match form {
        Form::Event => {
            lines.plain("DTSTART;VALUE=DATE", &digits(entry.date));
            lines.plain("DTEND;VALUE=DATE", &digits(entry.day_after()?));
        }
        Form::Task => lines.plain("DUE;VALUE=DATE", &digits(entry.date)),
    }
    lines.text("SUMMARY", &title);
    lines.text("DESCRIPTION", &words::description(entry));
    if let Some(url) = entry.url.as_deref().filter(|url| is_https(url)) {
        lines.plain("URL", url);
    }
    if form == Form::Event {
        lines.plain("TRANSP", "TRANSPARENT");
    }
    lines.plain("CLASS", "PRIVATE");
    lines.plain("STATUS", form.status(entry.state));
    lines.plain("CATEGORIES", words::category(entry.kind));
    for trigger in alarm::triggers(entry) {
        lines.plain("BEGIN", "VALARM");
        lines.plain("ACTION", "DISPLAY");
        lines.plain(form.trigger(), &trigger);
        lines.text("DESCRIPTION", &title);
        lines.plain("END", "VALARM");
    }
    lines.plain("END", form.component());
    Ok(())
}

/// `20251008`.
fn digits(date: CivilDate) -> String {
    date.to_string().replace('-', "")
}

/// `20250927T100000Z`: whole seconds in UTC, what is below them is cut off.
fn seconds(at: Timestamp) -> String {
    let text = at.to_string();
    let whole = text.split('.').next().unwrap_or(&text);
    format!("{}Z", whole.replace(['-', ':'], ""))
}

/// An address is written as it stands, so nothing may be in it that ends a line.
fn is_https(url: &str) -> bool {
    url.strip_prefix("https://")
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()))
}
