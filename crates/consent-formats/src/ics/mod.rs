//! The dates as a calendar file, version 1: RFC 5545 with names from RFC 7986. Specification:
//! `docs/formats/ics.md`; judge: `tests/judge/validate.py`.
//!
//! Written without a library: the one at hand asks a clock and draws an id wherever a property is missing,
//! brings chrono with its clock, orders properties by itself and measures its folds partly in characters. What is left
//! to write is small (`docs/adr/0014`).

mod alarm;
mod input;
mod item;
mod line;
mod words;

#[cfg(test)]
mod tests;

pub use input::{
    CalendarEntry, CalendarError, CalendarInput, EntryState, GONE_AFTER_DAYS, TitleStyle,
};

use item::Form;
use line::Lines;

/// The dates as whole-day events: what every calendar reads.
///
/// # Errors
/// An entry that cannot be written, by name: see [`CalendarError`].
pub fn events(input: &CalendarInput) -> Result<Vec<u8>, CalendarError> {
    calendar(input, Form::Event)
}

/// The dates as tasks, a second file: read by Thunderbird, in part by others, not by most.
///
/// # Errors
/// An entry that cannot be written, by name: see [`CalendarError`].
pub fn tasks(input: &CalendarInput) -> Result<Vec<u8>, CalendarError> {
    calendar(input, Form::Task)
}

fn calendar(input: &CalendarInput, form: Form) -> Result<Vec<u8>, CalendarError> {
    let entries = input.in_order()?;
    let name = words::calendar_name(input);
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Consent Ledger//Deadlines 1//EN");
    lines.plain("CALSCALE", "GREGORIAN");
    lines.plain("METHOD", "PUBLISH");
    lines.text("NAME", &name);
    lines.text("X-WR-CALNAME", &name);
    lines.plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    lines.plain("X-PUBLISHED-TTL", "P1D");
    for entry in entries {
        item::write(&mut lines, entry, input, form)?;
    }
    lines.plain("END", "VCALENDAR");
    Ok(lines.into_bytes())
}
