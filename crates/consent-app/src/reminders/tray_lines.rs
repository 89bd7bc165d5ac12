//! The next dates in one line each, for a place where others may look over the shoulder.

use consent_core::reminders::NoticeText;

use super::text;
use crate::dto::{DeadlineView, Nearness};
use crate::error::AppError;
use crate::vault::ConsentApp;
use crate::words::spelled;

/// More is what the agenda is for.
const MOST: usize = 3;

/// One line of the tray's menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrayLine {
    /// Which day it is about.
    pub deadline_id: String,
    /// What the line says.
    pub text: String,
}

impl ConsentApp {
    /// The nearest days about which something is still to be done, at most three. They name a service
    /// only if notices do.
    pub fn tray_lines(&self) -> Result<Vec<TrayLine>, AppError> {
        let text = self.reminder_settings()?.text;
        let items = self.agenda()?.items;
        let open = items
            .iter()
            .filter(|item| item.nearness != Nearness::Settled);
        let lines = open.take(MOST).map(|item| TrayLine {
            deadline_id: item.deadline.deadline_id.clone(),
            text: self.marked_line(line(&item.deadline, text)),
        });
        Ok(lines.collect())
    }

    /// A date of a demo ledger says so.
    fn marked_line(&self, line: String) -> String {
        if self.is_demo() {
            format!("DEMO: {line}")
        } else {
            line
        }
    }
}

fn line(view: &DeadlineView, text: NoticeText) -> String {
    let day = spelled(&view.date);
    let what = match view.kind.as_str() {
        "decide-by" => format!("Decide by {day}"),
        "re-check" => format!("Check a setting: {day}"),
        "kept-until" => format!("Gone by {day}, the provider says"),
        "hold-review" => format!("An order to look at again: {day}"),
        _ => format!("A date of yours: {day}"),
    };
    let left = match view.days_left {
        ..=-1 => "passed".to_owned(),
        0 => "today".to_owned(),
        1 => "1 day".to_owned(),
        days => format!("{days} days"),
    };
    match text {
        NoticeText::Discreet => format!("{what} · {left}"),
        NoticeText::Named => format!("{}: {what} · {left}", text::name(view)),
    }
}
