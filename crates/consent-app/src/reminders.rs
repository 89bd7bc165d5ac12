//! Reminders while something of ours runs: each point is claimed in the ledger file before it is
//! handed to the system, so that window, command line and a restart never repeat it.

use std::collections::BTreeSet;

use consent_core::deadlines::Stated;
use consent_core::reminders::{
    DueReminder, OpenDeadline, Point, ReminderSettings, Settled, plan_reminders,
};
use consent_core::time::Timestamp;
use consent_store::DeliveryKey;

use crate::change::ChangeSet;
use crate::error::AppError;
use crate::ports::Notice;
use crate::vault::ConsentApp;

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
        let zone = self.ports.clock.zone();
        let open: Vec<OpenDeadline> = state
            .deadlines
            .values()
            .filter_map(|deadline| {
                let in_force = deadline.in_force()?;
                Some(OpenDeadline {
                    deadline_id: deadline.deadline_id,
                    revision: in_force.revision,
                    stated: Stated {
                        date: in_force.date?,
                        inclusive: in_force.inclusive,
                        offset: in_force.offset,
                    },
                    learned_at: in_force.learned_at,
                    settled: if state.is_settled(deadline, now.today()) {
                        Settled::Yes
                    } else {
                        Settled::No
                    },
                })
            })
            .collect();
        let delivered: BTreeSet<_> = self
            .vault
            .delivered_keys(now.at)?
            .into_iter()
            .filter_map(|key| Some((key.deadline_id, key.revision, key.point.parse().ok()?)))
            .collect();
        let plan = plan_reminders(
            &open,
            &delivered,
            &ReminderSettings::default(),
            zone.as_ref(),
            now.at,
        );
        let mut handed = Handed {
            notices: vec![],
            service_answers: true,
            changes,
            next_look: plan.next_look,
        };
        // More than three at once are one message: nobody reads a pile.
        let due = &plan.due;
        let messages = if plan.is_digest() {
            vec![(
                digest_text(due),
                DIGEST_TAG.to_owned(),
                due.iter().collect(),
            )]
        } else {
            let one = |due| vec![due];
            due.iter()
                .map(|due| {
                    let title = discreet_text(due.days_left, due.status.code());
                    (title, due.deadline_id.to_string(), one(due))
                })
                .collect::<Vec<_>>()
        };
        for (title, tag, due) in messages {
            let demo = if self.is_demo() { "DEMO: " } else { "" };
            let notice = Notice {
                title: format!("{demo}{title}"),
                body: "Open Consent Ledger to see which.".to_owned(),
                tag,
                actions: vec![],
            };
            match self.hand_once(&notice, &due, now.at)? {
                Hand::Taken => handed.notices.push(notice),
                Hand::TakenBefore => {}
                Hand::Nobody => handed.service_answers = false,
            }
        }
        self.notices_answer = handed.service_answers;
        Ok(handed)
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

/// A later digest takes the place of an earlier one.
const DIGEST_TAG: &str = "digest";

fn digest_text(due: &[DueReminder]) -> String {
    let passed = due.iter().filter(|d| d.status.code() == "passed").count();
    match due.len().saturating_sub(passed) {
        0 => format!("{passed} settings to check"),
        open if passed == 0 => format!("{open} privacy deadlines"),
        open => format!("{} dates came up, {open} still open", due.len()),
    }
}

fn discreet_text(days_left: i64, status: &str) -> String {
    match (status, days_left) {
        ("passed", _) => "1 setting to check".to_owned(),
        ("last-safe-day", _) => "1 privacy deadline: last safe day today".to_owned(),
        (_, 1) => "1 privacy deadline in 1 day".to_owned(),
        (_, 0) => "1 privacy deadline today".to_owned(),
        (_, days) => format!("1 privacy deadline in {days} days"),
    }
}
