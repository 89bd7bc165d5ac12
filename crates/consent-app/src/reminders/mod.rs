//! Reminders: each point is claimed in the ledger file before it is handed to the system, so that
//! window, command line and a restart never repeat it.

mod asides;
mod leads;
mod locked;
mod missed;
mod text;
mod tray_lines;

use crate::say;
use crate::words::Words;
use std::collections::BTreeSet;
use std::sync::Arc;

use consent_core::id::DeadlineId;
use consent_core::reminders::{
    DateKind, DueReminder, NoticeText, OpenDeadline, Point, plan_reminders,
};
use consent_core::time::Timestamp;
use consent_store::DeliveryKey;

pub(crate) use asides::Asides;
pub use locked::LockedLook;
pub use tray_lines::TrayLine;

use self::text::{Away, Due};
use crate::change::ChangeSet;
use crate::deadlines::KnownDate;
use crate::error::AppError;
use crate::ports::{Notice, NoticeAction, NoticeButton};
use crate::vault::ConsentApp;

/// Points that were handed over, or are being handed over now.
pub(crate) type Delivered = BTreeSet<(DeadlineId, u32, Point)>;

/// So long after its moment a reminder is late: nothing of ours was running. Longer than the time
/// between two looks of a timer that starts the command line every five minutes.
const LATE_SECONDS: i64 = 600;
/// More at once are one message: nobody reads a pile.
const MOST_SINGLE: usize = 3;
/// A later message for many days takes the place of an earlier one.
pub const DIGEST_TAG: &str = "digest";

/// What a look at the reminders did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// Notices that the system took.
    pub notices: Vec<Notice>,
    /// Whether a notification service answered; if not, nothing was lost: the points stay due.
    pub service_answers: bool,
    /// Dates of the catalogue that became known on the way.
    pub changes: ChangeSet,
    /// When to look again at the latest.
    pub next_look: Option<Timestamp>,
}

impl ConsentApp {
    /// Looks once: hands every due reminder to the system, each once.
    pub fn remind(&mut self) -> Result<Handed, AppError> {
        let say = self.words.clone();
        let now = self.now();
        let changes = self.follow_catalogue()?;
        let dates = self.dates_seen()?;
        let open: Vec<OpenDeadline> = dates.iter().map(|date| date.open.clone()).collect();
        let settings = self.reminder_settings()?;
        let zone = self.ports.clock.zone();
        let delivered = self.delivered_points()?;
        let plan = plan_reminders(&open, &delivered, &settings, zone.as_ref(), now.at);
        let mut handed = Handed {
            notices: vec![],
            service_answers: true,
            changes,
            next_look: plan.next_look,
        };
        let told = self.told_while_locked()?;
        let (told, due): (Vec<_>, Vec<_>) = plan
            .due
            .into_iter()
            .partition(|due| told.is_some_and(|told| due.last <= told));
        // What was told of while the ledger was locked is not told again: the person came to look.
        self.mark(&told, now.at)?;
        // Every claim is committed before anything is said: no message speaks of what another look has,
        // and a crash in between shows a notice once more at most.
        let due = self.claim(due, now.at)?;
        let due: Vec<Due<'_>> = due
            .iter()
            .filter_map(|due| {
                let is_it = |date: &&KnownDate| date.open.deadline_id == due.deadline_id;
                Some((due, dates.iter().find(is_it)?))
            })
            .collect();
        for (mut notice, stands_for) in
            messages(&say, &due, settings.text, self.was_away(now.at), now.at)
        {
            notice.title = self.marked_title(&notice.title);
            match self.hand(&notice, &stands_for, now.at)? {
                Hand::Taken => {
                    self.note_missed(&stands_for, now.at)?;
                    handed.notices.push(notice);
                }
                Hand::Nobody => handed.service_answers = false,
            }
        }
        self.notices_answer = handed.service_answers;
        self.looked_at_reminders = Some(now.at);
        self.keep_fresh();
        Ok(handed)
    }

    /// Every day that is known; computed anew only if something changed, since this is asked each minute.
    pub(super) fn dates_seen(&self) -> Result<Arc<Vec<KnownDate>>, AppError> {
        let seen = self.seen()?;
        if let Some((before, dates)) = self.dates.borrow().as_ref()
            && *before == seen
        {
            return Ok(Arc::clone(dates));
        }
        let state = self.state(None)?;
        let dates = Arc::new(self.known_dates(&state, seen.today())?);
        *self.dates.borrow_mut() = Some((seen, Arc::clone(&dates)));
        Ok(dates)
    }

    /// Whether nothing of ours looked lately: it was just started, or the computer slept.
    fn was_away(&self, now: Timestamp) -> Away {
        let lately = now.plus_seconds(LATE_SECONDS.saturating_neg());
        match self.looked_at_reminders {
            Some(looked) if looked >= lately && looked <= now => Away::No,
            _ => Away::Yes,
        }
    }

    /// Points that were handed over, or are being handed over now.
    pub(crate) fn delivered_points(&self) -> Result<Delivered, AppError> {
        let keys = self.vault.delivered_keys(self.now().at)?;
        let point =
            |key: DeliveryKey| Some((key.deadline_id, key.revision, key.point.parse().ok()?));
        Ok(keys.into_iter().filter_map(point).collect())
    }

    /// A notice of a demo ledger says so.
    pub(crate) fn marked_title(&self, title: &str) -> String {
        if self.is_demo() {
            say!(self.words(), "notice-demo", line = title)
        } else {
            title.to_owned()
        }
    }

    /// Hands a notice over for every point that it stands for; all of them are claimed.
    fn hand(
        &mut self,
        notice: &Notice,
        due: &[&DueReminder],
        at: Timestamp,
    ) -> Result<Hand, AppError> {
        let taken = self.ports.notifier.hand(notice).is_ok();
        for key in due.iter().flat_map(|due| keys(due)) {
            if taken {
                self.vault.mark_handed(&key, at)?;
            } else {
                self.vault.release_delivery(&key)?;
            }
        }
        Ok(if taken { Hand::Taken } else { Hand::Nobody })
    }

    /// What this look may hand over, with those points alone that no other look has.
    fn claim(
        &mut self,
        due: Vec<DueReminder>,
        at: Timestamp,
    ) -> Result<Vec<DueReminder>, AppError> {
        let mut mine = vec![];
        for mut due in due {
            let mut points = vec![];
            for (key, point) in keys(&due).zip(&due.points) {
                if self.vault.claim_delivery(&key, at)? {
                    points.push(*point);
                }
            }
            if !points.is_empty() {
                due.points = points;
                mine.push(due);
            }
        }
        Ok(mine)
    }

    /// Notes points as handed over that were told of in another way, or are not to be told of.
    fn mark(&mut self, due: &[DueReminder], at: Timestamp) -> Result<(), AppError> {
        for key in self.claim(due.to_vec(), at)?.iter().flat_map(keys) {
            self.vault.mark_handed(&key, at)?;
        }
        Ok(())
    }
}

/// The keys of what a notice stands for.
fn keys(due: &DueReminder) -> impl Iterator<Item = DeliveryKey> {
    due.points.iter().map(|point| DeliveryKey {
        deadline_id: due.deadline_id,
        revision: due.revision,
        point: point.to_string(),
    })
}

/// What became of a notice.
enum Hand {
    /// The system took it.
    Taken,
    /// No notification service answers.
    Nobody,
}

/// The messages for what is due: one for each day, or one for all where there are many, or where they
/// came up while the computer was off.
fn messages<'a>(
    say: &Words,
    due: &[Due<'a>],
    text: NoticeText,
    away: Away,
    now: Timestamp,
) -> Vec<(Notice, Vec<&'a DueReminder>)> {
    let late = due.iter().any(|(due, _)| is_late(due, now));
    let grouped = away == Away::Yes && late && due.len() > 1;
    if grouped || due.len() > MOST_SINGLE {
        let away = if grouped { Away::Yes } else { Away::No };
        let said = text::many(say, due, text, away);
        let notice = Notice {
            title: said.title,
            body: said.body,
            tag: DIGEST_TAG.to_owned(),
            actions: vec![NoticeAction::Open.button(say)],
        };
        return vec![(notice, due.iter().map(|(due, _)| *due).collect())];
    }
    due.iter()
        .map(|(reminder, date)| {
            let said = text::single(say, (reminder, date), text);
            let notice = Notice {
                title: said.title,
                body: said.body,
                tag: reminder.deadline_id.to_string(),
                actions: actions(say, reminder.kind),
            };
            (notice, vec![*reminder])
        })
        .collect()
}

/// Whether its moment was so long ago that nothing of ours can have been running.
fn is_late(due: &DueReminder, now: Timestamp) -> bool {
    due.since < now.plus_seconds(LATE_SECONDS.saturating_neg())
}

fn actions(say: &Words, kind: DateKind) -> Vec<NoticeButton> {
    let offered = match kind {
        DateKind::KeptUntil | DateKind::HoldReview => &[NoticeAction::Open][..],
        DateKind::DecideBy | DateKind::Own | DateKind::ReCheck => &NoticeAction::ALL[..],
    };
    offered.iter().map(|action| action.button(say)).collect()
}
