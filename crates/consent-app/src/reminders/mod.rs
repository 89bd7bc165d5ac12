//! Reminders: each point is claimed in the ledger file before it is handed to the system, so that
//! window, command line and a restart never repeat it.

mod asides;
mod missed;
mod text;

use std::collections::BTreeSet;

use consent_core::id::DeadlineId;
use consent_core::reminders::{
    DateKind, DueReminder, NoticeText, OpenDeadline, Point, plan_reminders,
};
use consent_core::time::Timestamp;
use consent_store::DeliveryKey;

pub(crate) use asides::Asides;

use self::text::{Away, Due};
use crate::change::ChangeSet;
use crate::deadlines::KnownDate;
use crate::error::AppError;
use crate::ports::{Notice, NoticeAction};
use crate::vault::ConsentApp;

/// Points that were handed over, or are being handed over now.
pub(crate) type Delivered = BTreeSet<(DeadlineId, u32, Point)>;

/// So long after its moment a reminder is late: nothing of ours was running. Longer than the time
/// between two looks of a timer that starts the command line every five minutes.
const LATE_SECONDS: i64 = 600;
/// More at once are one message: nobody reads a pile.
const MOST_SINGLE: usize = 3;
/// A later message for many days takes the place of an earlier one.
const DIGEST_TAG: &str = "digest";

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
        let now = self.now();
        let changes = self.follow_catalogue()?;
        let state = self.state(None)?;
        let dates = self.known_dates(&state, now.today())?;
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
        let due: Vec<Due<'_>> = plan
            .due
            .iter()
            .filter_map(|due| {
                let is_it = |date: &&KnownDate| date.open.deadline_id == due.deadline_id;
                Some((due, dates.iter().find(is_it)?))
            })
            .collect();
        for (notice, stands_for) in messages(&due, settings.text, self.was_away(now.at), now.at) {
            let notice = self.marked(notice);
            match self.hand_once(&notice, &stands_for, now.at)? {
                Hand::Taken => {
                    self.note_missed(&stands_for, now.at)?;
                    handed.notices.push(notice);
                }
                Hand::TakenBefore => {}
                Hand::Nobody => handed.service_answers = false,
            }
        }
        self.notices_answer = handed.service_answers;
        self.looked_at_reminders = Some(now.at);
        Ok(handed)
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
    fn marked(&self, mut notice: Notice) -> Notice {
        if self.is_demo() {
            notice.title = format!("DEMO: {}", notice.title);
        }
        notice
    }

    /// Hands a notice over for every point that it stands for, unless all of them were handed before.
    fn hand_once(
        &mut self,
        notice: &Notice,
        due: &[&DueReminder],
        at: Timestamp,
    ) -> Result<Hand, AppError> {
        let key = |due: &DueReminder, point: &Point| DeliveryKey {
            deadline_id: due.deadline_id,
            revision: due.revision,
            point: point.to_string(),
        };
        let keys: Vec<DeliveryKey> = due
            .iter()
            .flat_map(|due| due.points.iter().map(|point| key(due, point)))
            .collect();
        // The claim is committed first: a crash in between shows a notice once more at most.
        let mut mine = vec![];
        for key in keys {
            if self.vault.claim_delivery(&key, at)? {
                mine.push(key);
            }
        }
        if mine.is_empty() {
            return Ok(Hand::TakenBefore);
        }
        if self.ports.notifier.hand(notice).is_err() {
            for key in &mine {
                self.vault.release_delivery(key)?;
            }
            return Ok(Hand::Nobody);
        }
        for key in &mine {
            self.vault.mark_handed(key, at)?;
        }
        Ok(Hand::Taken)
    }
}

/// What became of a notice.
enum Hand {
    /// The system took it.
    Taken,
    /// Another look was faster.
    TakenBefore,
    /// No notification service answers.
    Nobody,
}

/// The messages for what is due: one for each day, or one for all where there are many, or where they
/// came up while the computer was off.
fn messages<'a>(
    due: &[Due<'a>],
    text: NoticeText,
    away: Away,
    now: Timestamp,
) -> Vec<(Notice, Vec<&'a DueReminder>)> {
    let late = due.iter().any(|(due, _)| is_late(due, now));
    let grouped = away == Away::Yes && late && due.len() > 1;
    if grouped || due.len() > MOST_SINGLE {
        let away = if grouped { Away::Yes } else { Away::No };
        let said = text::many(due, text, away);
        let notice = Notice {
            title: said.title,
            body: said.body,
            tag: DIGEST_TAG.to_owned(),
            actions: vec![NoticeAction::Open],
        };
        return vec![(notice, due.iter().map(|(due, _)| *due).collect())];
    }
    due.iter()
        .map(|(reminder, date)| {
            let said = text::single((reminder, date), text);
            let notice = Notice {
                title: said.title,
                body: said.body,
                tag: reminder.deadline_id.to_string(),
                actions: actions(reminder.kind),
            };
            (notice, vec![*reminder])
        })
        .collect()
}

/// Whether its moment was so long ago that nothing of ours can have been running.
fn is_late(due: &DueReminder, now: Timestamp) -> bool {
    due.since < now.plus_seconds(LATE_SECONDS.saturating_neg())
}

fn actions(kind: DateKind) -> Vec<NoticeAction> {
    match kind {
        DateKind::KeptUntil | DateKind::HoldReview => vec![NoticeAction::Open],
        DateKind::DecideBy | DateKind::Own | DateKind::ReCheck => NoticeAction::ALL.to_vec(),
    }
}
