//! What notices say: nothing that names a service unless the person wants it. Nothing blinks or urges.

use consent_core::deadlines::DeadlineStatus;
use consent_core::reminders::{DateKind, DueReminder, NoticeText, Point};

use crate::deadlines::KnownDate;
use crate::dto::DeadlineView;
use crate::words::spelled;

/// One line, and a sentence.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) title: String,
    pub(super) body: String,
}

const WHICH: &str = "Open Consent Ledger to see which.";
const CHECK: &str = "The default may now apply: check the setting.";

/// A day that is due, with what is known of it.
pub(super) type Due<'a> = (&'a DueReminder, &'a KnownDate);

/// The notice for one day.
pub(super) fn single((due, date): Due<'_>, text: NoticeText) -> Text {
    match text {
        NoticeText::Discreet => discreet(due),
        NoticeText::Named => named(due, &date.view),
    }
}

/// One notice for many days.
pub(super) fn many(all: &[Due<'_>], text: NoticeText, away: Away) -> Text {
    let open: Vec<_> = all.iter().filter(|(due, _)| is_open(due)).collect();
    let (count, left) = (all.len(), open.len());
    let still = match left {
        0 => String::new(),
        1 => ", 1 is still open".to_owned(),
        left => format!(", {left} are still open"),
    };
    let title = match away {
        Away::Yes => format!("While off: {count} dates came up{still}"),
        Away::No if left == count => format!("{count} privacy deadlines"),
        Away::No => format!("{count} dates came up{still}"),
    };
    let names = |dates: &mut dyn Iterator<Item = &Due<'_>>| {
        let names: Vec<String> = dates.map(|(_, date)| name(&date.view)).collect();
        names.join(", ")
    };
    let body = match text {
        NoticeText::Discreet => WHICH.to_owned(),
        NoticeText::Named => {
            let all = names(&mut all.iter());
            let open = names(&mut open.into_iter());
            if open.is_empty() {
                format!("{all}.")
            } else {
                format!("{all}. Open: {open}.")
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

fn discreet(due: &DueReminder) -> Text {
    let passed = due.status == DeadlineStatus::Passed;
    let title = match due.kind {
        DateKind::DecideBy if passed => "1 setting to check".to_owned(),
        DateKind::Own if passed => "1 date of yours has passed".to_owned(),
        DateKind::ReCheck => "1 setting to check".to_owned(),
        DateKind::KeptUntil => "1 privacy date has come".to_owned(),
        DateKind::HoldReview => "1 order to look at again".to_owned(),
        DateKind::DecideBy | DateKind::Own if has_moved(due) => {
            "A privacy deadline has moved".to_owned()
        }
        DateKind::DecideBy | DateKind::Own => ahead("1 privacy deadline", due),
    };
    let body = match due.kind {
        DateKind::DecideBy if passed => format!("{CHECK} {WHICH}"),
        _ => WHICH.to_owned(),
    };
    Text { title, body }
}

fn ahead(what: &str, due: &DueReminder) -> String {
    match (due.status, due.days_left) {
        (DeadlineStatus::LastSafeDay, _) => format!("{what}: last safe day today"),
        (_, 1) => format!("{what} in 1 day"),
        (_, ..=0) => format!("{what} today"),
        (_, days) => format!("{what} in {days} days"),
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

fn named(due: &DueReminder, view: &DeadlineView) -> Text {
    let name = name(view);
    let day = spelled(&view.date);
    let passed = due.status == DeadlineStatus::Passed;
    let title = match due.kind {
        DateKind::DecideBy | DateKind::ReCheck if passed || due.kind == DateKind::ReCheck => {
            format!("{name}: what does your switch show today?")
        }
        DateKind::Own if passed => format!("{name}: the day was {day}"),
        DateKind::KeptUntil | DateKind::HoldReview => format!("{name}: {}", one_line(&view.what)),
        _ if has_moved(due) => match moved(view) {
            Some((from, to)) => format!("{name}: decide-by moved from {from} to {to}"),
            None => format!("{name}: the day has moved to {day}"),
        },
        _ if due.status == DeadlineStatus::LastSafeDay && due.kind == DateKind::DecideBy => {
            format!("{name}: today is the last safe day to decide")
        }
        DateKind::Own => format!("{name}: {day}"),
        _ => format!("{name}: decide by {day}"),
    };
    let body = match due.kind {
        DateKind::DecideBy if passed => CHECK.to_owned(),
        DateKind::DecideBy => match &view.if_nothing_words {
            Some(words) => format!("If you do nothing: {words}"),
            None => left(due),
        },
        DateKind::Own if !passed => left(due),
        _ => String::new(),
    };
    Text { title, body }
}

fn left(due: &DueReminder) -> String {
    match due.days_left {
        ..=0 => "Today.".to_owned(),
        1 => "1 day left.".to_owned(),
        days => format!("{days} days left."),
    }
}

/// From which day to which it moved last.
fn moved(view: &DeadlineView) -> Option<(String, String)> {
    let days: Vec<&str> = view
        .revisions
        .iter()
        .filter_map(|r| r.date.as_deref())
        .collect();
    match days.as_slice() {
        [.., from, to] => Some((spelled(from), spelled(to))),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
