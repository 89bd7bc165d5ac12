//! Reminders while the ledger is locked: that something is due, and nothing more. Outside the vault
//! there are only instants, so there is no name to tell.

use crate::say;
use std::path::Path;

use consent_core::reminders::{OpenDeadline, pending_instants};
use consent_core::time::Timestamp;
use consent_store::DueInstants;

use crate::error::AppError;
use crate::ports::{Notice, NoticeAction};
use crate::vault::{ConsentApp, Ports, locate};

/// What a look at a locked ledger did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockedLook {
    /// The system took a notice without names.
    Handed,
    /// Nothing is due that was not told.
    NothingDue,
    /// Something is due, and no notification service answers: it stays due.
    Nobody,
    /// The ledger never left word when something is due; or it is one for trying out, whose day is not
    /// known while it is locked.
    Unknown,
}

impl ConsentApp {
    /// Looks once at a ledger that is locked.
    pub fn remind_locked(ports: &Ports, folder: &Path) -> Result<LockedLook, AppError> {
        let vault = locate(folder)?;
        let Some(mut told) = vault.due_instants()? else {
            return Ok(LockedLook::Unknown);
        };
        // By the day of the computer everything in a demo would be due at once.
        if vault.is_demo() && !ports.clock.is_simulated() {
            return Ok(LockedLook::Unknown);
        }
        let now = ports.clock.now().at;
        let (come, to_come): (Vec<_>, Vec<_>) = told.due.iter().partition(|at| **at <= now);
        if come.is_empty() {
            return Ok(LockedLook::NothingDue);
        }
        // What cannot be noted would be told again at each look.
        vault.set_due_instants(&told)?;
        let words = ports.language.words();
        let say = &*words;
        let title = say!(say, "notice-a-privacy-deadline-is-near");
        let title = if vault.is_demo() {
            say!(say, "notice-demo", line = title)
        } else {
            title
        };
        let notice = Notice {
            title,
            body: say!(say, "notice-open-consent-ledger"),
            tag: "locked".to_owned(),
            actions: vec![NoticeAction::Open.button(say)],
        };
        if ports.notifier.hand(&notice).is_err() {
            return Ok(LockedLook::Nobody);
        }
        // Told once: a clock that is set back finds it gone.
        told.due = to_come;
        told.told_until = Some(now);
        vault.set_due_instants(&told)?;
        Ok(LockedLook::Handed)
    }

    /// Up to when the person was told while the ledger was locked.
    pub(super) fn told_while_locked(&self) -> Result<Option<Timestamp>, AppError> {
        let told = self.vault.due_instants()?;
        let now = self.now().at;
        Ok(told
            .and_then(|told| told.told_until)
            .filter(|at| *at <= now))
    }

    /// Leaves word when something is due, for the time in which the ledger is locked.
    pub(crate) fn leave_word(&mut self) -> Result<(), AppError> {
        let dates = self.dates_seen()?;
        let open: Vec<OpenDeadline> = dates.iter().map(|date| date.open.clone()).collect();
        let (settings, delivered) = (self.reminder_settings()?, self.delivered_points()?);
        let (zone, now) = (self.ports.clock.zone(), self.now().at);
        let due = pending_instants(&open, &delivered, &settings, zone.as_ref(), now);
        let before = self.vault.due_instants()?;
        let told_until = before.as_ref().and_then(|told| told.told_until);
        let word = DueInstants { due, told_until };
        if before.as_ref() != Some(&word) {
            self.vault.set_due_instants(&word)?;
        }
        Ok(())
    }
}
