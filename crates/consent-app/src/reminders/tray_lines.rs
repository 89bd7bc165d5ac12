//! The next dates in one line each, for a place where others may look over the shoulder.

use crate::say;
use crate::words::Words;
use consent_core::reminders::NoticeText;

use super::text;
use crate::dto::{DeadlineView, Nearness};
use crate::error::AppError;
use crate::vault::ConsentApp;

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
        let say = self.words();
        let text = self.reminder_settings()?.text;
        let items = self.agenda()?.items;
        let open = items
            .iter()
            .filter(|item| item.nearness != Nearness::Settled);
        let lines = open.take(MOST).map(|item| TrayLine {
            deadline_id: item.deadline.deadline_id.clone(),
            text: self.marked_line(line(say, &item.deadline, text)),
        });
        Ok(lines.collect())
    }

    /// A date of a demo ledger says so.
    fn marked_line(&self, line: String) -> String {
        let say = self.words();
        if self.is_demo() {
            say!(say, "notice-demo", line = line)
        } else {
            line
        }
    }
}

fn line(say: &Words, view: &DeadlineView, text: NoticeText) -> String {
    let day = say.spelled(&view.date);
    let what = match view.kind.as_str() {
        "decide-by" => say!(say, "notice-decide-by-2", day = day),
        "re-check" => say!(say, "notice-check-a-setting", day = day),
        "kept-until" => say!(say, "notice-gone-by-the-provider-says", day = day),
        "hold-review" => say!(say, "notice-an-order-to-look-at-again", day = day),
        _ => say!(say, "notice-a-date-of-yours", day = day),
    };
    let left = match view.days_left {
        ..=-1 => say!(say, "tray-passed"),
        0 => say!(say, "tray-today"),
        days => say!(say, "tray-days", days = days),
    };
    match text {
        NoticeText::Discreet => format!("{what} · {left}"),
        NoticeText::Named => format!("{}: {what} · {left}", text::name(view)),
    }
}
