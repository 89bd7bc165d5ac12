//! The two answers about a day: what held on it, and what was known on it.

use consent_app::{AppError, When, say};
use serde::Serialize;

use crate::output::Output;

/// What was known on the day looked back at, beside what held on it.
pub(crate) enum Then<T> {
    /// The same, or it was not asked for.
    Same,
    /// Nothing of it had been written down.
    Nothing,
    /// Something else.
    Else(T),
}

impl<T: PartialEq> Then<T> {
    /// Asks again by what was known on the day, where a day is looked back at.
    pub(crate) fn of(
        when: When,
        answer: &T,
        ask: impl Fn(When) -> Result<T, AppError>,
    ) -> Result<Self, AppError> {
        let Some(day) = when.looks_back() else {
            return Ok(Self::Same);
        };
        match ask(When::known_then(day)) {
            Ok(then) if then == *answer => Ok(Self::Same),
            Ok(then) => Ok(Self::Else(then)),
            Err(AppError::NotWrittenYet { .. }) => Ok(Self::Nothing),
            Err(error) => Err(error),
        }
    }
}

impl<T> Then<T> {
    /// Prints it after the answer for people.
    pub(crate) fn print(&self, output: &mut Output, show: impl FnOnce(&T, &mut Output)) {
        let words = output.words();
        let say = &*words;
        match self {
            Self::Same => {}
            Self::Nothing => {
                output.line(say!(say, "cli-both-what-you-knew-on-that-day"));
            }
            Self::Else(then) => {
                output.line(say!(say, "cli-both-what-you-knew-on-that-day-2"));
                show(then, output);
            }
        }
    }

    /// The whole answer for programs: `known_then` stands in it only where it is another.
    pub(crate) fn data<S: Serialize>(
        &self,
        output: &mut Output,
        (day, when): (&str, When),
        data: &S,
        of: impl FnOnce(&T) -> serde_json::Value,
    ) {
        let then = match self {
            Self::Same => None,
            Self::Nothing => Some(serde_json::Value::Null),
            Self::Else(then) => Some(of(then)),
        };
        let known_on = when.known.map(|day| day.to_string());
        output.data_of(day, known_on, data, then);
    }
}

/// "as known on Fri 3 Oct 2025", as a remark over an answer; nothing where all that is known counts.
pub(crate) fn by_knowledge_of(when: When, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    if let Some(known) = when.known {
        output.line(say!(
            say,
            "cli-both-by-what-was-written-down-and",
            known = say.spelled(&known.to_string())
        ));
    }
}
