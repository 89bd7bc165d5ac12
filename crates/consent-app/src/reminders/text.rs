//! What notices say: nothing that names a service unless the person wants it. Nothing blinks or urges.

use crate::say;
use crate::words::Words;
use consent_core::deadlines::DeadlineStatus;
use consent_core::reminders::{DateKind, DueReminder, NoticeText, Point};

use crate::deadlines::KnownDate;
use crate::dto::DeadlineView;

/// One line, and a sentence.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) title: String,
    pub(super) body: String,
}

/// A day that is due, with what is known of it.
pub(super) type Due<'a> = (&'a DueReminder, &'a KnownDate);

/// The notice for one day.
pub(super) fn single(say: &Words, (due, date): Due<'_>, text: NoticeText) -> Text {
    match text {
        NoticeText::Discreet => discreet(say, due),
        NoticeText::Named => named(say, due, &date.view),
    }
}

/// One notice for many days.
pub(super) fn many(say: &Words, all: &[Due<'_>], text: NoticeText, away: Away) -> Text {
    let open: Vec<_> = all.iter().filter(|(due, _)| is_open(due)).collect();
    let (count, left) = (all.len(), open.len());
    let still = match left {
        0 => String::new(),
        left => say!(say, "notice-still-open", left = left),
    };
    let title = match away {
        Away::Yes => say!(
            say,
            "notice-while-off-dates-came-up",
            count = count,
            still = still
        ),
        Away::No if left == count => say!(say, "notice-privacy-deadlines", count = count),
        Away::No => say!(say, "notice-dates-came-up", count = count, still = still),
    };
    let names = |dates: &mut dyn Iterator<Item = &Due<'_>>| {
        let names: Vec<String> = dates.map(|(_, date)| name(&date.view)).collect();
        names.join(", ")
    };
    let body = match text {
        NoticeText::Discreet => say!(say, "notice-which"),
        NoticeText::Named => {
            let all = names(&mut all.iter());
            let open = names(&mut open.into_iter());
            if open.is_empty() {
                format!("{all}.")
            } else {
                say!(say, "notice-open", all = all, open = open)
            }
        }
    };
    Text { title, body }
}

/// Whether the app was not running when something came up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Away {
    Yes,
    No,
}

/// Whether something can still be decided.
fn is_open(due: &DueReminder) -> bool {
    due.kind.asks() && due.status != DeadlineStatus::Passed
}

fn has_moved(due: &DueReminder) -> bool {
    due.points.contains(&Point::Moved)
}

fn discreet(say: &Words, due: &DueReminder) -> Text {
    let passed = due.status == DeadlineStatus::Passed;
    let title = match due.kind {
        DateKind::DecideBy if passed => say!(say, "notice-1-setting-to-check"),
        DateKind::Own if passed => say!(say, "notice-1-date-of-yours-has-passed"),
        DateKind::ReCheck => say!(say, "notice-1-setting-to-check"),
        DateKind::KeptUntil => say!(say, "notice-1-privacy-date-has-come"),
        DateKind::HoldReview => say!(say, "notice-1-order-to-look-at-again"),
        DateKind::DecideBy | DateKind::Own if has_moved(due) => {
            say!(say, "notice-a-privacy-deadline-has-moved")
        }
        DateKind::DecideBy | DateKind::Own => ahead(say, due),
    };
    let body = match due.kind {
        DateKind::DecideBy if passed => say!(say, "notice-check-which"),
        _ => say!(say, "notice-which"),
    };
    Text { title, body }
}

fn ahead(say: &Words, due: &DueReminder) -> String {
    match (due.status, due.days_left) {
        (DeadlineStatus::LastSafeDay, _) => say!(say, "notice-deadline-last-safe-day"),
        (_, ..=0) => say!(say, "notice-deadline-today"),
        (_, days) => say!(say, "notice-deadline-in-days", days = days),
    }
}

/// The service, else the person's own words.
pub(super) fn name(view: &DeadlineView) -> String {
    one_line(match (&view.title, &view.account) {
        (Some(title), _) => title,
        (None, Some(account)) => &account.name,
        (None, None) => &view.what,
    })
}

/// Somebody's words as a piece of one line: no character in it steers what shows it.
fn one_line(text: &str) -> String {
    let steers = |sign: char| matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    let words: Vec<String> = words
        .map(|word| word.chars().filter(|sign| !steers(*sign)).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    words.join(" ")
}

fn named(say: &Words, due: &DueReminder, view: &DeadlineView) -> Text {
    let name = name(view);
    let day = say.spelled(&view.date);
    let passed = due.status == DeadlineStatus::Passed;
    let title = match due.kind {
        DateKind::DecideBy | DateKind::ReCheck if passed || due.kind == DateKind::ReCheck => {
            say!(say, "notice-what-does-your-switch-show-today", name = name)
        }
        DateKind::Own if passed => say!(say, "notice-the-day-was", name = name, day = day),
        DateKind::KeptUntil | DateKind::HoldReview => format!("{name}: {}", one_line(&view.what)),
        _ if has_moved(due) => match moved(say, view) {
            Some((from, to)) => say!(
                say,
                "notice-decide-by-moved-from-to",
                name = name,
                from = from,
                to = to
            ),
            None => say!(say, "notice-the-day-has-moved-to", name = name, day = day),
        },
        _ if due.status == DeadlineStatus::LastSafeDay && due.kind == DateKind::DecideBy => {
            say!(say, "notice-today-is-the-last-safe-day", name = name)
        }
        DateKind::Own => format!("{name}: {day}"),
        _ => say!(say, "notice-decide-by", name = name, day = day),
    };
    let body = match due.kind {
        DateKind::DecideBy if passed => say!(say, "notice-check"),
        DateKind::DecideBy => match &view.if_nothing_words {
            Some(words) => say!(say, "notice-if-you-do-nothing", words = words),
            None => left(say, due),
        },
        DateKind::Own if !passed => left(say, due),
        _ => String::new(),
    };
    Text { title, body }
}

fn left(say: &Words, due: &DueReminder) -> String {
    match due.days_left {
        ..=0 => say!(say, "notice-today-left"),
        days => say!(say, "notice-days-left", days = days),
    }
}

/// From which day to which it moved last.
fn moved(say: &Words, view: &DeadlineView) -> Option<(String, String)> {
    let days: Vec<&str> = view
        .revisions
        .iter()
        .filter_map(|r| r.date.as_deref())
        .collect();
    match days.as_slice() {
        [.., from, to] => Some((say.spelled(from), say.spelled(to))),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
